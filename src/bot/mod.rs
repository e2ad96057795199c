//! Trainees that play through the [`View`]: idle, random, by the book, attentive.
//!
//! ```text
//!   View --Trainee--> Decision --play--> Stage (a session and its sink, or whatever records them)
//! ```
//! They measure scenarios (what does passive work give, what does attention add?), stand in for a person, and load the
//! engine. They know no more than a waiter could: nothing here can name what is private in a scenario.

mod apprentice;
mod attentive;
mod book;
mod idle;
mod play;
mod policy;
mod random;
mod stage;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;

pub use apprentice::Apprentice;
pub use attentive::Attentive;
pub use book::ByTheBook;
pub use idle::Idle;
pub use play::{play, play_on, play_until};
pub use policy::{Bot, Policy};
pub use random::Random;
pub use stage::Stage;

use crate::engine::{Refusal, View};
use crate::scenario::model::Act;

/// What a trainee does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Begin this act.
    Do(Act),
    /// Look on until something public happens, but look again soon: cues are not public.
    Watch,
    /// Look on until something public happens, and at most for so many ms of house time.
    WatchFor(u64),
}

/// Somebody who plays a session by what shows of it.
pub trait Trainee {
    /// The name in reports and logs.
    fn name(&self) -> &'static str;

    /// Before opening: the next thing to prepare. Asked again until it says `None`; then the doors open.
    fn prepare(&mut self, view: &View<'_>) -> Option<Act>;

    /// During service, whenever free.
    fn decide(&mut self, view: &View<'_>) -> Decision;

    /// After closing: the next thing to file. Asked again until it says `None`.
    fn close(&mut self, view: &View<'_>) -> Option<Act>;

    /// An act could not be begun. The runner looks on for a while after it.
    fn refused(&mut self, view: &View<'_>, act: Act, why: Refusal) {
        let _ = (view, act, why);
    }
}
