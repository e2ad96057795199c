//! A shift from the briefing to the last question after closing, wherever it stands when it is taken up.

use super::console::{Answer, Command, Console, Question};
use super::interrupting::{Asks, Ended};
use crate::bot::Stage;
use crate::engine::{Phase, Refusal};
use crate::scenario::model::{Act, CustomerId, Target};
use crate::telling::{Sight, briefing, deeds, heard, look, phrase, refusal_key, surroundings};
use std::ops::ControlFlow;

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
    /// Something else was done meanwhile: the question stands, but time may have passed.
    Again,
}

/// Whether one is already reading in the notebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pages {
    Shut,
    Open,
}

/// Somebody playing on a stage.
pub struct Play<'p, 'c, S: Stage> {
    pub(super) stage: &'p mut S,
    pub(super) console: &'p mut Console<'c>,
    /// Public happenings that have been told of.
    told: u64,
    pub(super) pages: Pages,
}

impl<'p, 'c, S: Stage> Play<'p, 'c, S> {
    /// Plays on this stage with somebody at this console.
    pub fn new(stage: &'p mut S, console: &'p mut Console<'c>) -> Self {
        let told = stage.view().seen_count();
        Play { stage, console, told, pages: Pages::Shut }
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

    /// Asks for one of the choices; leaving ends the flow. One can look, write and wait at every question, and then is
    /// at the same question again. Where a question takes waiting for an answer, it is one step back.
    pub(super) fn pick(&mut self, question: &Question) -> ControlFlow<(), Picked> {
        let waiting_answers = question.commands.contains(&Command::Wait);
        let mut question = question.clone();
        question.commands.extend(self.everywhere());
        match self.console.ask(&question) {
            Answer::Pick(n) => ControlFlow::Continue(Picked::One(n)),
            Answer::Command(Command::Quit) | Answer::Gone => ControlFlow::Break(()),
            Answer::Command(Command::Back) => ControlFlow::Continue(Picked::Back),
            Answer::Command(Command::Wait) if waiting_answers => ControlFlow::Continue(Picked::Back),
            Answer::Command(Command::Wait) => {
                self.wait();
                ControlFlow::Continue(Picked::Again)
            }
            Answer::Command(Command::Look) => {
                let around = match self.stage.view().phase() {
                    Phase::Preparation => surroundings::prepared(&self.sight()),
                    Phase::Service | Phase::Closing | Phase::Finished => surroundings::around(&self.sight()),
                };
                self.console.say_all(around);
                ControlFlow::Continue(Picked::Again)
            }
            Answer::Command(Command::Notes) => {
                self.notebook()?;
                ControlFlow::Continue(Picked::Again)
            }
            Answer::Command(Command::Help) => ControlFlow::Continue(Picked::Again),
        }
    }

    /// What can be done at any question now. The hands are not free for the notebook in the middle of an act.
    fn everywhere(&self) -> Vec<Command> {
        let free = self.stage.view().staff().act.is_none();
        let notes = (free && self.pages == Pages::Shut).then_some(Command::Notes);
        let wait = (free && self.serving()).then_some(Command::Wait);
        [Some(Command::Look), notes, wait].into_iter().flatten().collect()
    }

    pub(super) fn serving(&self) -> bool {
        self.stage.view().phase() == Phase::Service
    }

    /// Does an act, says what was said, lets its time pass, and tells what came of it.
    pub(super) fn act(&mut self, act: Act) -> Flow {
        let sight = self.sight();
        let done = match phrase::said(&sight, act) {
            Some(words) => sight.fill("you-say", &[("words", words.into())]),
            None => sight.fill("you-do", &[("act", deeds::line(&sight, act).into())]),
        };
        if let Err(why) = self.stage.act(act) {
            self.refuse(why);
            return ControlFlow::Continue(());
        }
        self.console.say(done);
        let before = self.told;
        let ended = self.under_way(act, Asks::WhenCalled)?;
        self.tell_news();
        if ended == Ended::Done {
            let after = self.answer(act, before);
            self.console.say_all(after);
        }
        ControlFlow::Continue(())
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
