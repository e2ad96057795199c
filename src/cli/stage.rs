//! A recorded session as a stage, for bots, scripts and people alike.

use super::show;
use crate::bot::Stage;
use crate::engine::{Quote, Refusal, Stop, Tick, View};
use crate::journal::Live;
use crate::scenario::model::Act;

impl Stage for Live {
    fn view(&self) -> View<'_> {
        Live::view(self)
    }

    fn act(&mut self, act: Act) -> Result<Quote, Refusal> {
        let answer = Live::act(self, act);
        tell(self);
        answer
    }

    fn advance(&mut self, until: Tick, stop: Stop) -> Tick {
        let now = Live::advance(self, until, stop);
        tell(self);
        now
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

/// Says at once, and once, that the log is no longer being written; the session can be played on.
fn tell(live: &mut Live) {
    if let Some(trouble) = live.fresh_trouble() {
        show::error(&format!(
            "warning: the log can no longer be written: {trouble}\nhelp: the session can be played on"
        ));
    }
}
