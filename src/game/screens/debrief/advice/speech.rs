//! A guest asked why: the chain of events behind a moment as what they say.

use crate::experience::Reason;
use crate::game::figure::Looks;
use crate::game::floor::looks;
use crate::telling::clock;
use crate::telling::coaching::{Coaching, answer};

/// What a guest answers.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::game::screens::debrief) struct Speech {
    /// What they look like, and the box they left in.
    pub(in crate::game::screens::debrief) looks: Looks,
    pub(in crate::game::screens::debrief) rank: Option<u8>,
    /// The words on the button that asks.
    pub(in crate::game::screens::debrief) ask: String,
    /// The question.
    pub(in crate::game::screens::debrief) heading: String,
    /// The answer, sentence by sentence with its time.
    pub(in crate::game::screens::debrief) lines: Vec<(String, String)>,
}

impl Speech {
    pub(super) fn of(of: &Coaching<'_>, reason: &Reason) -> Speech {
        let c = reason.moment.customer;
        let asked = answer(of, reason);
        Speech {
            looks: looks(&of.sight.view, c),
            rank: of.recorded.witness.felt(c).map(|felt| felt.rank),
            ask: of.sight.fill("coach-ask", &[("who", of.who(c).into())]),
            heading: asked.heading,
            lines: asked.answer.into_iter().map(|(tick, words)| (clock(tick), words)).collect(),
        }
    }

    /// All of it, to be heard at once.
    pub(in crate::game::screens::debrief) fn spoken(&self) -> String {
        let words: Vec<&str> = self.lines.iter().map(|(_, words)| words.as_str()).collect();
        format!("{}. {}", self.heading, words.join(" "))
    }
}
