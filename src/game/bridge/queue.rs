//! Acting: begin now, or when the act under way is done; and breaking off.

use super::{ActDone, Bridge, Refused, Taken};
use crate::engine::{Phase, Stop};
use crate::scenario::model::{Act, ActKind, Domain};
use bevy::prelude::*;
use std::time::Duration;

impl Bridge {
    /// Begins an act, or queues it behind the one under way. Any number of notes can be jotted down behind it.
    pub fn act(&mut self, act: Act) -> Taken {
        let Some(live) = &mut self.live else { return Taken::Refused(crate::engine::Refusal::WrongPhase) };
        let busy = live.view().staff().act.is_some();
        if busy && act.kind().domain() == Domain::WithGuest {
            self.next = Some(act);
            return Taken::Queued;
        }
        if busy && act.kind() == ActKind::Note {
            self.jots.push(act);
            return Taken::Queued;
        }
        match live.act(act) {
            Ok(_) => Taken::Begun,
            Err(why) => Taken::Refused(why),
        }
    }

    /// Takes back the queued act, or else breaks off the one under way. Says whether there was anything.
    pub fn cancel(&mut self) -> bool {
        if self.next.take().is_some() {
            return true;
        }
        let Some(live) = &mut self.live else { return false };
        let busy = live.view().staff().act.is_some();
        if busy {
            live.interrupt();
        }
        busy
    }

    /// Lets a frame's time pass. An act that ends in mid-frame ends at its own time, and the queued one begins then.
    pub(super) fn pass(
        &mut self,
        frame: Duration,
        done: &mut MessageWriter<ActDone>,
        refused: &mut MessageWriter<Refused>,
    ) {
        let Some(live) = &mut self.live else { return };
        if live.view().phase() != Phase::Service {
            return;
        }
        let until = live.view().now().after(self.pace.house_ms(frame));
        loop {
            let doing = live.view().staff().act;
            let reached = live.advance(until, if doing.is_some() { Stop::WhenFree } else { Stop::At });
            let free = live.view().staff().act.is_none();
            if let Some(act) = doing.filter(|_| free) {
                done.write(ActDone(act));
            }
            if free
                && live.view().phase() == Phase::Service
                && let Some(next) = jotted(&mut self.jots).or_else(|| self.next.take())
                && let Err(why) = live.act(next)
            {
                refused.write(Refused(next, why));
            }
            if reached >= until || live.view().phase() != Phase::Service {
                return;
            }
        }
    }
}

/// The note that was jotted down first.
fn jotted(jots: &mut Vec<Act>) -> Option<Act> {
    (!jots.is_empty()).then(|| jots.remove(0))
}
