//! What the trainee keeps in mind of the own acts, and the notebook: what was told or seemed to show.

use super::Attentive;
use super::advice::mask;
use super::bid::{Best, points};
use super::help::slip_bit;
use super::lore::Lore;
use super::needs::suspected;
use super::regard::{Look, Regard};
use crate::engine::{Tick, View};
use crate::scenario::model::*;

/// Confidence in what was told, per cent.
const TOLD: u8 = 95;
/// Confidence in what seemed to show, per cent.
const SEEMED: u8 = 60;

/// Writes down what is not yet written, when there is nothing else to do.
pub(super) fn bid(view: &View<'_>, lore: &Lore, r: &mut Regard, look: &Look<'_>, best: &mut Best) {
    if look.fresh != 0 {
        r.suspected |= suspected(view.house(), lore, look);
    }
    let mut left = (r.told | r.suspected) & !r.noted;
    while left != 0 {
        let need = NeedId(left.trailing_zeros() as u16);
        left &= left - 1;
        if let Some(entry) = lore.entry[need.index()] {
            let confidence = if r.told & need.bit() != 0 { TOLD } else { SEEMED };
            return best.bid(points::NOTE, Act::Note(look.guest.id(), entry, confidence));
        }
        r.noted |= need.bit();
    }
}

impl Attentive {
    /// Keeps in mind what is about to be done.
    pub(super) fn remember(&mut self, view: &View<'_>, lore: &Lore, act: Act) {
        let Some(target) = act.target() else { return };
        let reached = |t: Target, g: &crate::engine::Guest<'_>, lead: CustomerId| match t {
            Target::One(c) => g.id() == c,
            Target::Party(_) => g.party().0 == lead,
        };
        let Some(lead) = view.guest(target.customer()).map(|g| g.party().0) else { return };
        let now = view.now();
        for guest in view.guests().filter(|g| reached(target, g, lead)) {
            let lack = guest.said_lack();
            let r = self.regard(guest.id());
            if act.style().is_some() {
                r.answered = r.cues;
            }
            match act {
                Act::Ask(_, Question::Taste(choice), _) => r.tasted |= mask(choice),
                Act::Ask(_, Question::Task(step), _) => r.asked |= step.bit(),
                Act::Inform(_, News::Delay, _) => r.told_delay = Some(now),
                Act::Inform(_, News::Topic(topic), _) => {
                    r.informed |= topic.bit();
                    r.tells(lack, now);
                    r.helped(Slip::Uninformed, lack);
                }
                Act::Guide(_, role, _) => {
                    r.guided |= role.bit();
                    if r.to_guide == Some(role) {
                        r.to_guide = None;
                        r.tells(None, now);
                    } else {
                        r.newcomer |= lack.is_some_and(|(_, slip)| slip == Slip::Unclear);
                        r.tells(lack, now);
                        r.helped(Slip::Unclear, lack);
                    }
                }
                Act::Advise(_, option, _) => {
                    r.advised |= mask(view.house().options[option.index()].choice);
                    r.last_advice = Some(option);
                }
                Act::Motivate(_, step, _) => {
                    r.motivated |= step.bit();
                    r.helped(Slip::Unmotivated, lack);
                }
                Act::Assist(..) => {
                    r.hands += 1;
                    r.helped(Slip::Unable, lack);
                }
                Act::Perform(_, step) => {
                    r.to_confirm |= lore.confirms & step.bit() != 0;
                    r.to_guide = lore.hot_role[step.index()].filter(|role| r.guided & role.bit() == 0).or(r.to_guide);
                    if lore.brings & step.bit() != 0 {
                        r.brought = Some(now);
                    }
                }
                Act::Offer(_, service, _) => r.offered |= service.bit(),
                Act::Confirm(_) => r.to_confirm = false,
                Act::CheckBack(..) => r.brought = None,
                Act::Acknowledge(_) => r.acknowledged = Some(now),
                Act::Remedy(..) => r.remedies += 1,
                Act::Note(_, entry, _) => {
                    let need = lore.entry.iter().position(|e| *e == Some(entry));
                    r.noted |= need.map_or(0, |n| NeedId::from(n).bit());
                }
                Act::Greet(..)
                | Act::Attend(_)
                | Act::Handover(..)
                | Act::Prepare(_)
                | Act::Wait(_)
                | Act::Record(..)
                | Act::Reflect(..)
                | Act::FollowUp(..) => {}
            }
        }
    }
}

impl Regard {
    /// Something was explained to them: unasked, it may be what they know.
    fn tells(&mut self, lack: Option<(StepId, Slip)>, now: Tick) {
        self.last_told = Some(now);
        self.told_unasked += u8::from(lack.is_none());
    }

    /// Help was given with the task they stand before, or the one they spoke of.
    fn helped(&mut self, slip: Slip, lack: Option<(StepId, Slip)>) {
        self.tried |= slip_bit(slip);
        if let Some((step, _)) = lack {
            self.remedied |= step.bit();
        }
    }
}
