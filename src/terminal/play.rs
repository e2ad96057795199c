//! A shift from the briefing to the last question after closing, wherever it stands when it is taken up.

use super::console::{Answer, Command, Console, Question};
use crate::bot::Stage;
use crate::engine::{Phase, Refusal, Stop};
use crate::scenario::model::{Act, CustomerId, Target};
use crate::telling::{Sight, briefing, deeds, heard, look, phrase, refusal_key};
use std::ops::ControlFlow;

/// The longest an act is waited for, ms of house time: everything ends sooner.
const LONGEST_MS: u64 = 86_400_000;

/// How playing ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The shift was played to its end.
    Finished,
    /// It was left before that, to be taken up again.
    Left,
}

/// Goes on, or leaves the shift as it is.
pub(super) type Flow = ControlFlow<()>;

/// A choice that was made, or the wish to go one step back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Picked {
    /// The choice at this place.
    One(usize),
    /// One step back.
    Back,
}

/// Somebody playing on a stage.
pub struct Play<'p, 'c, S: Stage> {
    pub(super) stage: &'p mut S,
    pub(super) console: &'p mut Console<'c>,
    /// Public happenings that have been told of.
    told: u64,
}

impl<'p, 'c, S: Stage> Play<'p, 'c, S> {
    /// Plays on this stage with somebody at this console.
    pub fn new(stage: &'p mut S, console: &'p mut Console<'c>) -> Self {
        let told = stage.view().seen_count();
        Play { stage, console, told }
    }

    /// Plays until the end, or until somebody leaves.
    pub fn run(&mut self) -> Ending {
        let left = match self.stage.view().phase() {
            Phase::Preparation => {
                let briefing = briefing::briefing(&self.sight());
                self.console.say_all(briefing);
                self.preparation().is_break() || self.service().is_break() || self.after_closing().is_break()
            }
            Phase::Service => {
                self.console.tell("resumed");
                self.service().is_break() || self.after_closing().is_break()
            }
            Phase::Closing => {
                self.console.tell("resumed");
                self.after_closing().is_break()
            }
            Phase::Finished => false,
        };
        if left {
            return Ending::Left;
        }
        self.stage.finish();
        Ending::Finished
    }

    pub(super) fn sight(&self) -> Sight<'_> {
        Sight::new(self.stage.view(), self.console.words())
    }

    /// Tells what everybody has seen and heard since it was last told.
    pub(super) fn tell_news(&mut self) {
        let news = heard::since(&self.sight(), self.told);
        self.told = self.stage.view().seen_count();
        self.console.say_all(news);
    }

    /// How many public happenings have been told of.
    pub(super) fn told(&self) -> u64 {
        self.told
    }

    /// Asks for one of the choices; leaving ends the flow.
    pub(super) fn pick(&mut self, question: &Question) -> ControlFlow<(), Picked> {
        match self.console.ask(question) {
            Answer::Pick(n) => ControlFlow::Continue(Picked::One(n)),
            Answer::Command(Command::Quit) | Answer::Gone => ControlFlow::Break(()),
            Answer::Command(Command::Back | Command::Look | Command::Notes | Command::Wait | Command::Help) => {
                ControlFlow::Continue(Picked::Back)
            }
        }
    }

    /// Does an act, says what was said, lets its time pass, and tells what came of it.
    pub(super) fn act(&mut self, act: Act) {
        let sight = self.sight();
        let done = match phrase::said(&sight, act) {
            Some(words) => sight.fill("you-say", &[("words", words.into())]),
            None => sight.fill("you-do", &[("act", deeds::line(&sight, act).into())]),
        };
        if let Err(why) = self.stage.act(act) {
            return self.refuse(why);
        }
        self.console.say(done);
        let until = self.stage.view().now().after(LONGEST_MS);
        if self.stage.view().phase() == Phase::Service {
            self.stage.advance(until, Stop::WhenFree);
        }
        let before = self.told;
        self.tell_news();
        let after = self.answer(act, before);
        self.console.say_all(after);
    }

    /// What an act that finds something out has found.
    fn answer(&self, act: Act, told_before: u64) -> Vec<String> {
        let sight = self.sight();
        match act {
            Act::Attend(c) => match sight.view.guest(c) {
                Some(guest) => look::close(&sight, &guest),
                None => vec![self.gone(c)],
            },
            Act::CheckBack(Target::One(c), _) if sight.view.guest(c).is_some() => {
                let new = (sight.view.seen_count() - told_before) as usize;
                let seen = sight.view.seen();
                let says = |seen: &crate::engine::Seen| {
                    seen.what == crate::engine::EventKind::Says && seen.who == crate::engine::Entity::Customer(c)
                };
                let answered = seen[seen.len().saturating_sub(new)..].iter().any(says);
                if answered { Vec::new() } else { vec![sight.fill("after-check", &[("who", sight.who(c).into())])] }
            }
            _ => Vec::new(),
        }
    }

    fn gone(&self, c: CustomerId) -> String {
        let sight = self.sight();
        sight.fill("after-gone", &[("who", sight.who(c).into())])
    }

    pub(super) fn refuse(&mut self, why: Refusal) {
        self.console.tell(&refusal_key(why));
    }
}
