//! The guests' own tasks in one session: which were begun, where somebody slipped, what lacked and was supplied in time.
//!
//! The same meaning of "supplied" as the coach's; here in one pass over the events, for thousands of sessions.

use crate::coach::supplies;
use crate::engine::{About, Entity, Event, EventKind};
use crate::scenario::model::{Act, CustomerId, House, Performer, Slip, StepId, Target};

/// Something that lacked, and is still to be supplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Lack {
    customer: CustomerId,
    step: StepId,
    slip: Slip,
}

/// See the module.
#[derive(Debug)]
pub(super) struct Tasks<'a> {
    house: &'a House,
    /// Steps that ask something of a guest, as bits.
    own: u64,
    begun: u64,
    slipped: u64,
    open: Vec<Lack>,
    /// All that lacked, once each.
    lacked: Vec<Lack>,
    supplied: [u32; 4],
    /// Everybody who came, with the first member of the party.
    parties: Vec<(CustomerId, CustomerId)>,
}

impl<'a> Tasks<'a> {
    pub(super) fn of(house: &'a House) -> Tasks<'a> {
        let own = house.steps.iter().enumerate();
        let own = own.filter(|(_, step)| step.asks.is_some() && step.by != Performer::Trainee);
        let own = own.fold(0, |set, (i, _)| set | StepId::from(i).bit());
        let (open, lacked, parties) = (Vec::new(), Vec::new(), Vec::new());
        Tasks { house, own, begun: 0, slipped: 0, open, lacked, supplied: [0; 4], parties }
    }

    /// Something happens.
    pub(super) fn event(&mut self, e: &Event) {
        match (e.who, e.kind, e.about) {
            (Entity::Customer(c), EventKind::Arrives, _) => {
                self.parties.push((c, CustomerId(u32::try_from(e.extra).unwrap_or(c.0))));
            }
            (Entity::Customer(c), EventKind::Slips, About::Step(s)) if self.own & s.bit() != 0 => {
                self.begun |= s.bit();
                self.slipped |= s.bit();
                let slip = usize::try_from(e.value).ok().and_then(|slip| Slip::ALL.get(slip));
                let lack = slip.map(|slip| Lack { customer: c, step: s, slip: *slip });
                if let Some(lack) = lack.filter(|lack| !self.lacked.contains(lack)) {
                    self.lacked.push(lack);
                    self.open.push(lack);
                }
            }
            (Entity::Customer(_), EventKind::StepStarts, About::Step(s)) => self.begun |= s.bit() & self.own,
            (Entity::Customer(c), EventKind::StepDone, About::Step(s)) => {
                self.begun |= s.bit() & self.own;
                self.open.retain(|lack| (lack.customer, lack.step) != (c, s));
            }
            (Entity::Trainee, EventKind::ActEnds, About::Act(act)) => self.done(act),
            _ => {}
        }
    }

    fn done(&mut self, act: Act) {
        let Some(target) = act.target() else { return };
        let party = |of: CustomerId| self.parties.iter().find(|(who, _)| *who == of).map(|(_, lead)| *lead);
        let reaches = |c: CustomerId| match target {
            Target::One(to) => to == c,
            Target::Party(to) => to == c || party(to).is_some_and(|lead| Some(lead) == party(c)),
        };
        let house = self.house;
        let helps = |lack: &Lack| {
            let asks = house.steps[lack.step.index()].asks.as_ref();
            reaches(lack.customer) && asks.is_some_and(|asks| supplies(act, lack.step, asks, lack.slip))
        };
        let helped: Vec<Lack> = self.open.iter().filter(|lack| helps(lack)).copied().collect();
        for lack in &helped {
            self.supplied[lack.slip.index()] += 1;
        }
        self.open.retain(|lack| !helped.contains(lack));
    }

    /// Tasks that were begun, and those that somebody slipped at.
    pub(super) fn bits(&self) -> (u64, u64) {
        (self.begun, self.slipped)
    }

    /// Per condition: tasks that lacked it, and of these those to which it was supplied before they were done.
    pub(super) fn conditions(&self) -> [(u32, u32); 4] {
        std::array::from_fn(|i| {
            let lacked = self.lacked.iter().filter(|lack| lack.slip.index() == i).count();
            (u32::try_from(lacked).unwrap_or(u32::MAX), self.supplied[i])
        })
    }
}
