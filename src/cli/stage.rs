//! A recorded session as a stage, for bots, scripts and people alike.

use crate::bot::Stage;
use crate::engine::{Quote, Refusal, Stop, Tick, View};
use crate::journal::Live;
use crate::scenario::model::Act;

impl Stage for Live {
    fn view(&self) -> View<'_> {
        Live::view(self)
    }

    fn act(&mut self, act: Act) -> Result<Quote, Refusal> {
        Live::act(self, act)
    }

    fn advance(&mut self, until: Tick, stop: Stop) -> Tick {
        Live::advance(self, until, stop)
    }

    fn interrupt(&mut self) {
        Live::interrupt(self);
    }

    fn open(&mut self) {
        Live::open(self);
    }

    /// Nothing yet: whoever owns the session seals it, and is given the report.
    fn finish(&mut self) {}
}
