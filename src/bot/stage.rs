//! What a trainee plays on: a session with its sink, or anything that wraps one and records it.
//!
//! The runner knows this trait only, so that a recorded session and a bare one are played by the same code.

use crate::engine::{Quote, Refusal, Session, Sink, Stop, Tick, View};
use crate::scenario::model::Act;

/// A session that can be played.
pub trait Stage {
    /// What a waiter could see.
    fn view(&self) -> View<'_>;

    /// Begins an act now.
    ///
    /// # Errors
    /// Why it cannot be done now; nothing has happened then.
    fn act(&mut self, act: Act) -> Result<Quote, Refusal>;

    /// Lets time pass until `until` (or the stop before it) and returns the time reached.
    fn advance(&mut self, until: Tick, stop: Stop) -> Tick;

    /// Breaks off the act under way, if there is one.
    fn interrupt(&mut self);

    /// Opens the doors.
    fn open(&mut self);

    /// Ends the closing phase.
    fn finish(&mut self);
}

/// The bare session: its events go to the sink beside it.
impl<S: Sink> Stage for (&mut Session, &mut S) {
    fn view(&self) -> View<'_> {
        self.0.view()
    }

    fn act(&mut self, act: Act) -> Result<Quote, Refusal> {
        self.0.act(act, self.1)
    }

    fn advance(&mut self, until: Tick, stop: Stop) -> Tick {
        self.0.advance(until, stop, self.1)
    }

    fn interrupt(&mut self) {
        self.0.interrupt(self.1);
    }

    fn open(&mut self) {
        self.0.open(self.1);
    }

    fn finish(&mut self) {
        self.0.finish();
    }
}
