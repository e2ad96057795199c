//! A version of a service: a scenario, and what is prepared before the trainee prepares anything.
//!
//! The same file with a sign put up is another version; so is another file with the same guests.

use crate::engine::{Nowhere, Plan, Refusal, Session};
use crate::scenario::model::{Act, PrepId};
use std::sync::Arc;

/// See the module.
#[derive(Debug, Clone)]
pub struct Version {
    plan: Arc<Plan>,
    prepared: Vec<PrepId>,
}

impl Version {
    /// The scenario as it is.
    pub fn plain(plan: Arc<Plan>) -> Version {
        Version { plan, prepared: Vec::new() }
    }

    /// The scenario with these items prepared in any case, in this order.
    ///
    /// # Errors
    /// The first item that cannot be prepared, and why.
    pub fn prepared_with(plan: Arc<Plan>, items: Vec<PrepId>) -> Result<Version, (PrepId, Refusal)> {
        let mut session = Session::new(plan.clone(), 0);
        for item in &items {
            session.act(Act::Prepare(*item), &mut Nowhere).map_err(|why| (*item, why))?;
        }
        Ok(Version { plan, prepared: items })
    }

    /// The plan that is played.
    pub fn plan(&self) -> &Arc<Plan> {
        &self.plan
    }

    /// What is prepared in any case.
    pub fn prepared(&self) -> &[PrepId] {
        &self.prepared
    }
}
