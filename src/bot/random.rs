//! The random trainee does anything that is allowed: the floor for skill, and the roughest user of the engine.
//!
//! Acts are drawn kind first, then for whom, about what and how; what the house would refuse is drawn anew.

use super::{Decision, Trainee};
use crate::engine::{Guest, Stream, View};
use crate::scenario::model::*;
use rand::Rng;

/// How often an act is drawn before one rather looks on.
const DRAWS: usize = 12;
/// The longest look on, and the longest wait, ms.
const LONGEST_MS: usize = 30_000;
/// Acts filed after closing, at most.
const MOST_FILED: u8 = 4;
/// Times in ten that one looks on.
const LOOKS_ON: usize = 3;

/// Kinds of acts that are done during service.
const KINDS: [ActKind; 17] = [
    ActKind::Greet,
    ActKind::Attend,
    ActKind::Ask,
    ActKind::Inform,
    ActKind::Guide,
    ActKind::Advise,
    ActKind::Motivate,
    ActKind::Assist,
    ActKind::Perform,
    ActKind::Offer,
    ActKind::Confirm,
    ActKind::CheckBack,
    ActKind::Acknowledge,
    ActKind::Remedy,
    ActKind::Handover,
    ActKind::Note,
    ActKind::Wait,
];

/// Does anything.
#[derive(Debug, Clone)]
pub struct Random {
    dice: Stream,
    filed: u8,
}

impl Random {
    /// With these dice.
    pub fn new(seed: u64) -> Random {
        Random { dice: Stream::new(seed, 0), filed: 0 }
    }

    /// A number below `n`; 0 if there is none.
    fn below(&mut self, n: usize) -> usize {
        ((u64::from(self.dice.next_u32()) * n as u64) >> 32) as usize
    }

    /// The index of one of `n` things, if there are any.
    fn one<Id: From<usize>>(&mut self, n: usize) -> Option<Id> {
        (n > 0).then(|| Id::from(self.below(n)))
    }

    fn style(&mut self) -> Style {
        Style::ALL[self.below(Style::ALL.len())]
    }

    fn member(&mut self, set: u64) -> Option<StepId> {
        let mut left = set;
        for _ in 0..self.below(set.count_ones() as usize) {
            left &= left - 1;
        }
        (left != 0).then(|| StepId(left.trailing_zeros() as u16))
    }

    fn target(&mut self, guest: &Guest<'_>) -> Target {
        if guest.party().1 > 1 && self.below(2) == 0 { Target::Party(guest.id()) } else { Target::One(guest.id()) }
    }

    fn act(&mut self, view: &View<'_>, guest: &Guest<'_>) -> Option<Act> {
        let house = view.house();
        let kind = KINDS[self.below(KINDS.len())];
        let (to, style, c) = (self.target(guest), self.style(), guest.id());
        Some(match kind {
            ActKind::Greet => Act::Greet(to, style),
            ActKind::Attend => Act::Attend(c),
            ActKind::Ask if self.below(2) == 0 => Act::Ask(to, Question::Taste(self.one(house.choices.len())?), style),
            ActKind::Ask => Act::Ask(to, Question::Task(self.one(house.steps.len())?), style),
            ActKind::Inform if self.below(3) == 0 => Act::Inform(to, News::Delay, style),
            ActKind::Inform => Act::Inform(to, News::Topic(self.one(house.topics.len())?), style),
            ActKind::Guide => Act::Guide(to, self.one(house.roles.len())?, style),
            ActKind::Advise => Act::Advise(to, self.one(house.options.len())?, style),
            ActKind::Motivate => Act::Motivate(to, self.one(house.steps.len())?, style),
            ActKind::Assist => {
                let way = if self.below(2) == 0 { Way::With } else { Way::For };
                Act::Assist(c, guest.at_step()?, way, style)
            }
            ActKind::Perform => Act::Perform(to, self.member(guest.due())?),
            ActKind::Offer => Act::Offer(to, self.one(house.services.len())?, style),
            ActKind::Confirm => Act::Confirm(to),
            ActKind::CheckBack => Act::CheckBack(to, style),
            ActKind::Acknowledge => Act::Acknowledge(to),
            ActKind::Remedy => Act::Remedy(c, self.one(house.services.len())?, style),
            ActKind::Handover => Act::Handover(c, self.one(house.stations.len())?),
            ActKind::Note => Act::Note(c, self.one(house.catalogue.len())?, self.below(101) as u8),
            ActKind::Wait | ActKind::Prepare | ActKind::Record | ActKind::Reflect | ActKind::FollowUp => {
                Act::Wait(1_000 + self.below(LONGEST_MS) as u32)
            }
        })
    }

    fn filing(&mut self, view: &View<'_>) -> Option<Act> {
        let house = view.house();
        let come = view.come().count();
        let customer = view.come().nth(self.below(come))?;
        Some(match self.below(3) {
            0 => Act::Record(customer, self.one(house.records.len())?),
            1 => Act::Reflect(self.one(house.reflections.len())?, customer),
            _ => Act::FollowUp(customer, self.one(house.follow_ups.len())?),
        })
    }
}

impl Trainee for Random {
    fn name(&self) -> &'static str {
        "random"
    }

    fn prepare(&mut self, view: &View<'_>) -> Option<Act> {
        let items = view.house().prep.len();
        (0..DRAWS).find_map(|_| {
            let act = Act::Prepare(self.one(items)?);
            view.quote(act).is_ok().then_some(act)
        })
    }

    fn decide(&mut self, view: &View<'_>) -> Decision {
        let there = view.guests().count();
        if there == 0 || self.below(10) < LOOKS_ON {
            return Decision::WatchFor(1_000 + self.below(LONGEST_MS) as u64);
        }
        for _ in 0..DRAWS {
            let Some(guest) = view.guests().nth(self.below(there)) else { break };
            if let Some(act) = self.act(view, &guest)
                && view.quote(act).is_ok()
            {
                return Decision::Do(act);
            }
        }
        Decision::Watch
    }

    fn close(&mut self, view: &View<'_>) -> Option<Act> {
        if self.filed >= MOST_FILED {
            return None;
        }
        self.filed += 1;
        (0..DRAWS).find_map(|_| {
            let act = self.filing(view)?;
            view.quote(act).is_ok().then_some(act)
        })
    }
}
