//! When a lesson fits: what it teaches can be done now, for somebody to whom it is of use. Judged by what a waiter sees.
//!
//! So a lesson never asks for the impossible, and an act is first met where it helps.

use super::lesson::{Knack, Lesson};
use crate::engine::{Activity, Guest, Phase};
use crate::game::attention::Attention;
use crate::scenario::model::{ActKind, PrepId, Slip, Target};
use crate::telling::{Sight, deeds, filing};

/// What there is to judge by.
#[derive(Clone, Copy)]
pub(super) struct Room<'a> {
    pub(super) sight: Sight<'a>,
    pub(super) attention: &'a Attention,
}

impl Room<'_> {
    /// Whether this is the moment for a lesson.
    pub(super) fn fits(&self, lesson: Lesson) -> bool {
        match (self.sight.view.phase(), lesson) {
            (Phase::Preparation, Lesson::Act(ActKind::Prepare)) => {
                let prep = self.sight.house().prep.len();
                let quote = |item| self.sight.view.quote(crate::scenario::model::Act::Prepare(item));
                (0..prep).map(PrepId::from).any(|item| quote(item).is_ok())
            }
            (Phase::Service, Lesson::Act(kind)) => self.act_fits(kind),
            (Phase::Service, Lesson::Knack(knack)) => self.knack_fits(knack),
            (Phase::Closing, Lesson::Act(kind)) => self.filings(kind) > 0,
            (Phase::Preparation | Phase::Closing | Phase::Finished, _) => false,
        }
    }

    /// How many things of a kind can be filed still.
    pub(super) fn filings(&self, kind: ActKind) -> usize {
        match kind {
            ActKind::Record | ActKind::Reflect | ActKind::FollowUp => {
                self.sight.view.come().map(|c| filing::filings(&self.sight, kind, c).len()).sum()
            }
            _ => 0,
        }
    }

    /// An act of this kind can be begun now for a guest of whom this is true.
    fn for_somebody(&self, kind: ActKind, wants: impl Fn(&Guest<'_>) -> bool) -> bool {
        let can = |guest: &Guest<'_>| !deeds::possible(&self.sight, Target::One(guest.id()), kind).is_empty();
        self.sight.view.guests().any(|guest| wants(&guest) && can(&guest))
    }

    fn act_fits(&self, kind: ActKind) -> bool {
        let house = self.sight.house();
        let view = self.sight.view;
        let lacks = |guest: &Guest<'_>, slip| {
            guest.said_lack().map_or_else(|| self.shows_lack(guest, slip), |(_, said)| said == slip)
        };
        let at = |guest: &Guest<'_>| match guest.activity() {
            Activity::Doing(step) => Some(&house.steps[step.index()]),
            Activity::Walking | Activity::Queueing(_) | Activity::Nothing | Activity::Helped => None,
        };
        let enjoys = |guest: &Guest<'_>| at(guest).is_some_and(|step| step.uses.is_some());
        match kind {
            ActKind::Greet => self.for_somebody(kind, |guest| !guest.greeted()),
            ActKind::Attend => self.for_somebody(kind, |guest| guest.greeted() && !guest.attended_freshly()),
            ActKind::Perform => self.for_somebody(kind, |guest| self.due(guest)),
            ActKind::Ask => self.for_somebody(kind, |guest| {
                guest.said_lack().is_some() || at(guest).is_some_and(|step| !step.chooses.is_empty())
            }),
            ActKind::Advise => self.for_somebody(kind, |guest| at(guest).is_some_and(|step| !step.chooses.is_empty())),
            // A word about the delay is news to who waits.
            ActKind::Inform => self.for_somebody(kind, |guest| lacks(guest, Slip::Uninformed) || guest.in_work() != 0),
            ActKind::Guide => self.for_somebody(kind, |guest| lacks(guest, Slip::Unclear)),
            ActKind::Motivate => self.for_somebody(kind, |guest| lacks(guest, Slip::Unmotivated)),
            ActKind::Assist => self.for_somebody(kind, |guest| lacks(guest, Slip::Unable)),
            // A colleague can help with whatever it is.
            ActKind::Handover => self.for_somebody(kind, |guest| Slip::ALL.iter().any(|slip| lacks(guest, *slip))),
            ActKind::Confirm => self.for_somebody(kind, |guest| guest.in_work() != 0),
            ActKind::Acknowledge => {
                let several = view.guests().count() > 1;
                self.for_somebody(kind, |guest| several && guest.activity() == Activity::Nothing)
            }
            ActKind::Offer | ActKind::CheckBack | ActKind::Remedy => self.for_somebody(kind, enjoys),
            ActKind::Note => view.guests().any(|guest| guest.attended().is_some() || guest.said_lack().is_some()),
            ActKind::Wait => self.quiet(),
            ActKind::Prepare | ActKind::Record | ActKind::Reflect | ActKind::FollowUp => false,
        }
    }

    fn knack_fits(&self, knack: Knack) -> bool {
        let view = self.sight.view;
        let busy = view.staff().act.is_some();
        let somebody = view.guests().next().is_some();
        match knack {
            Knack::Guest => somebody && self.attention.target.is_none(),
            Knack::Pause | Knack::Speed | Knack::Notebook => somebody,
            Knack::Skip => !busy && self.quiet(),
            Knack::BreakOff => busy,
        }
    }

    /// A guest stands still before a task of their own with the looks that this lack has there.
    fn shows_lack(&self, guest: &Guest<'_>, slip: Slip) -> bool {
        let stuck = guest.activity() == Activity::Nothing;
        let step = guest.at_step().filter(|_| stuck).map(|step| &self.sight.house().steps[step.index()]);
        let looks = step.and_then(|step| step.slips[slip.index()].as_ref());
        looks.is_some_and(|looks| looks.cues.iter().any(|cue| guest.shows(*cue)))
    }

    /// Something of the staff's wants doing for this guest.
    fn due(&self, guest: &Guest<'_>) -> bool {
        let wanted = |step: crate::scenario::model::StepId| {
            !self.sight.house().steps[step.index()].optional && guest.asked_for_step(step)
        };
        self.sight.steps(guest.due()).any(wanted)
    }

    /// There is somebody, and nobody wants anything.
    fn quiet(&self) -> bool {
        let content = |guest: Guest<'_>| guest.greeted() && !self.due(&guest) && guest.said_lack().is_none();
        let mut guests = self.sight.view.guests().peekable();
        guests.peek().is_some() && guests.all(content)
    }
}
