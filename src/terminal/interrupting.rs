//! An act under way: its time passes, and when somebody or something calls meanwhile, it can be broken off.
//!
//! The clock stands while one thinks about it, as everywhere. One is asked only where time worth having is left of the
//! act, and only at what calls for somebody: a shift would otherwise be all questions.

use super::console::{Command, Question};
use super::play::{Picked, Play};
use crate::bot::Stage;
use crate::engine::{EventKind, Phase, Seen, Stop};
use crate::scenario::model::Act;
use crate::telling::deeds;
use std::ops::ControlFlow;

/// The longest an act is waited for, ms of house time: everything ends sooner.
const LONGEST_MS: u64 = 86_400_000;
/// Of an act that ends sooner than this one is not asked, ms of house time.
const WORTH_ASKING_MS: u64 = 10_000;

/// When one is asked whether to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asks {
    /// At once, and whenever something calls.
    First,
    /// Whenever something calls.
    WhenCalled,
}

/// How an act ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// In its own time.
    Done,
    /// It was broken off.
    BrokenOff,
}

impl<S: Stage> Play<'_, '_, S> {
    /// Sees an act to its end, or breaks it off.
    pub(super) fn under_way(&mut self, act: Act, asks: Asks) -> ControlFlow<(), Ended> {
        let mut ask = asks == Asks::First;
        loop {
            if ask && self.break_off(act)? {
                return ControlFlow::Continue(Ended::BrokenOff);
            }
            let now = self.stage.view().now();
            let seen = self.stage.view().seen_count();
            if self.is_done() {
                return ControlFlow::Continue(Ended::Done);
            }
            self.stage.advance(now.after(LONGEST_MS), Stop::OnPublicOrFree);
            ask = self.called_since(seen) && self.left_ms() >= WORTH_ASKING_MS;
            if ask {
                self.tell_news();
            }
            // Where neither time nor anything else has moved, nothing will.
            if self.stage.view().now() == now && self.stage.view().seen_count() == seen {
                return ControlFlow::Continue(Ended::Done);
            }
        }
    }

    fn is_done(&self) -> bool {
        let view = self.stage.view();
        view.phase() != Phase::Service || view.staff().act.is_none()
    }

    /// What is left of the act under way, ms.
    fn left_ms(&self) -> u64 {
        let view = self.stage.view();
        view.staff().busy_until.map_or(0, |until| until.since(view.now()))
    }

    /// Whether something has happened since that calls for somebody.
    fn called_since(&self, before: u64) -> bool {
        let view = self.stage.view();
        let new = usize::try_from(view.seen_count().saturating_sub(before)).unwrap_or(usize::MAX);
        let seen = view.seen();
        seen[seen.len().saturating_sub(new)..].iter().any(calls)
    }

    /// Asks whether to go on; true if the act was broken off.
    fn break_off(&mut self, act: Act) -> ControlFlow<(), bool> {
        loop {
            let sight = self.sight();
            let (deed, left) = (deeds::line(&sight, act), sight.span(self.left_ms()));
            let broken = sight.fill("break-done", &[("act", deed.clone().into())]);
            let question = Question {
                ask: sight.fill("break-ask", &[("act", deed.into()), ("span", left.into())]),
                choices: vec![sight.plain("break-on"), sight.plain("break-off")],
                help: sight.plain("help-break"),
                commands: vec![Command::Wait],
            };
            match self.pick(&question)? {
                Picked::One(0) | Picked::Back => return ControlFlow::Continue(false),
                Picked::One(_) => {
                    self.stage.interrupt();
                    self.console.say(broken);
                    self.tell_news();
                    return ControlFlow::Continue(true);
                }
                Picked::Again => {}
            }
        }
    }
}

/// What makes one look up from what one is at.
fn calls(seen: &Seen) -> bool {
    matches!(
        seen.what,
        EventKind::Arrives | EventKind::Says | EventKind::WalksOut | EventKind::TurnedAway | EventKind::FaultBegins
    )
}
