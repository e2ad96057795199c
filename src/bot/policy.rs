//! The policies by name, and a bot of any of them behind one type.
//!
//! An enum rather than a box, so that whoever forks a session can fork its trainee with it.

use super::{Attentive, ByTheBook, Decision, Idle, Random, Trainee};
use crate::engine::{Refusal, View};
use crate::scenario::model::Act;

/// How a bot plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Policy {
    /// Does nothing.
    Idle,
    /// Does anything.
    Random,
    /// Does the staff's steps when asked, and nothing more.
    ByTheBook,
    /// Looks, reads, foresees, and knows when to leave alone.
    Attentive,
}

impl Policy {
    /// Every policy, from the least to the most able.
    pub const ALL: [Policy; 4] = [Policy::Idle, Policy::Random, Policy::ByTheBook, Policy::Attentive];

    /// The name on command lines and in logs.
    pub fn name(self) -> &'static str {
        match self {
            Policy::Idle => "idle",
            Policy::Random => "random",
            Policy::ByTheBook => "by-the-book",
            Policy::Attentive => "attentive",
        }
    }

    /// The policy of this name.
    pub fn parse(name: &str) -> Option<Policy> {
        Policy::ALL.into_iter().find(|p| p.name() == name)
    }

    /// A new bot that plays so. The seed is for those who throw dice.
    pub fn bot(self, seed: u64) -> Bot {
        match self {
            Policy::Idle => Bot::Idle(Idle),
            Policy::Random => Bot::Random(Random::new(seed)),
            Policy::ByTheBook => Bot::ByTheBook(ByTheBook::default()),
            Policy::Attentive => Bot::Attentive(Box::default()),
        }
    }
}

/// A bot of any policy.
#[derive(Debug, Clone)]
pub enum Bot {
    /// Does nothing.
    Idle(Idle),
    /// Does anything.
    Random(Random),
    /// Does the staff's steps when asked.
    ByTheBook(ByTheBook),
    /// Looks after people.
    Attentive(Box<Attentive>),
}

impl Bot {
    fn inner(&mut self) -> &mut dyn Trainee {
        match self {
            Bot::Idle(bot) => bot,
            Bot::Random(bot) => bot,
            Bot::ByTheBook(bot) => bot,
            Bot::Attentive(bot) => bot.as_mut(),
        }
    }
}

impl Trainee for Bot {
    fn name(&self) -> &'static str {
        match self {
            Bot::Idle(bot) => bot.name(),
            Bot::Random(bot) => bot.name(),
            Bot::ByTheBook(bot) => bot.name(),
            Bot::Attentive(bot) => bot.name(),
        }
    }

    fn prepare(&mut self, view: &View<'_>) -> Option<Act> {
        self.inner().prepare(view)
    }

    fn decide(&mut self, view: &View<'_>) -> Decision {
        self.inner().decide(view)
    }

    fn close(&mut self, view: &View<'_>) -> Option<Act> {
        self.inner().close(view)
    }

    fn refused(&mut self, view: &View<'_>, act: Act, why: Refusal) {
        self.inner().refused(view, act, why);
    }
}
