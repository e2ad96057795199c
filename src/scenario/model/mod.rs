//! The checked model: every id resolved, every law in range, ready for the engine.
//!
//! It has a public half (`House`) and a private half (`People`); `engine::View` lends out the public half only.

mod act;
mod house;
mod ids;
mod law;
mod people;
mod text;
mod vocabulary;
mod when;

pub use act::{Act, EntryKind, News, Question, Subject, Target, Way};
pub use house::*;
pub use ids::*;
pub use law::{Law, normal_quantile};
pub use people::*;
pub use text::Text;
pub use vocabulary::*;
pub use when::{Effect, When};

use std::borrow::Cow;

/// A checked scenario.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// What everybody in the house may know.
    pub house: House,
    /// Who comes, and what is in them.
    pub people: People,
    /// The file's name as given, for messages.
    pub file: String,
    /// The exact text of the file; it is kept beside logs, and its hash names the scenario.
    pub source: std::sync::Arc<str>,
}

/// Prefix of the ids of unnamed customers in scripts and logs.
const WALK_IN: &str = "walk_in_";

impl Scenario {
    /// A customer's id in scripts and logs: the guest's id, or `walk_in_1`, `walk_in_2` ... for unnamed ones.
    pub fn customer_id(&self, c: CustomerId) -> Cow<'_, str> {
        match self.people.guests.get(c.index()) {
            Some(guest) => Cow::Borrowed(&self.people.persons[guest.person.index()].label.id),
            None => Cow::Owned(format!("{WALK_IN}{}", c.index() + 1 - self.people.guests.len())),
        }
    }

    /// The customer with this id, the inverse of [`Scenario::customer_id`]. A walk-in need not have come (yet).
    pub fn customer(&self, id: &str) -> Option<CustomerId> {
        if let Some(n) = id.strip_prefix(WALK_IN) {
            let n: u32 = n.parse().ok()?;
            let first = u32::try_from(self.people.guests.len()).ok()?;
            return n.checked_sub(1)?.checked_add(first).map(CustomerId);
        }
        let found = self.people.guests.iter().position(|g| self.people.persons[g.person.index()].label.id == id)?;
        u32::try_from(found).ok().map(CustomerId)
    }
}
