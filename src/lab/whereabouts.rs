//! Where customers stand in the blueprint: what is felt is felt at the step they have come to.

use crate::engine::{About, Entity, Event, EventKind};
use crate::scenario::model::{CustomerId, House, Performer, Spot, StepId};

/// The step that each customer has come to: the last in which they take part that was begun, slipped at, or waited for.
#[derive(Debug, Clone)]
pub struct Whereabouts {
    /// Steps a customer takes part in, as bits.
    own: u64,
    at: Vec<Option<StepId>>,
}

impl Whereabouts {
    /// Nobody has come yet.
    pub fn of(house: &House) -> Whereabouts {
        let apart = |by: Performer, at: Spot| {
            matches!(by, Performer::Colleague(_) | Performer::System(_)) && matches!(at, Spot::Here)
        };
        let own = (0..house.steps.len()).filter(|i| !apart(house.steps[*i].by, house.steps[*i].at)).map(StepId::from);
        Whereabouts { own: own.fold(0, |set, step| set | step.bit()), at: Vec::new() }
    }

    /// Something happens.
    pub fn event(&mut self, e: &Event) {
        let (Entity::Customer(c), About::Step(s)) = (e.who, e.about) else { return };
        let begun = matches!(e.kind, EventKind::StepStarts | EventKind::StepDone | EventKind::Slips);
        if begun && self.own & s.bit() != 0 || e.kind == EventKind::WaitBegins {
            if c.index() >= self.at.len() {
                self.at.resize(c.index() + 1, None);
            }
            self.at[c.index()] = Some(s);
        }
    }

    /// The step that a customer has come to; nothing before the first.
    pub fn at(&self, c: CustomerId) -> Option<StepId> {
        self.at.get(c.index()).copied().flatten()
    }
}
