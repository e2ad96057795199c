//! The bridge: the one owner of the running session. Acts go in, what happened comes out as messages.
//!
//! ```text
//!   screens --act, pause, speed--> Bridge --Live--> log
//!                                    |
//!                    View (what a waiter sees) + Happened, Refused, Turned (messages)
//! ```
//! House time follows the frames at a pace; nothing else in the window knows a clock of the house. Pauses, speeds and
//! skips go into the log as asides, never into what decides.

mod ghost;
mod opening;
mod pace;
mod queue;

#[cfg(test)]
mod tests;

pub use ghost::Ghost;
pub(crate) use opening::scenario_hash;
pub use opening::{Player, Served};
pub use pace::{Pace, Speed};

use crate::engine::{Phase, Refusal, Seen, Stop, Tick, View};
use crate::journal::{AsideWhat, Live, Report};
use crate::scenario::model::{Act, CustomerId, StepId};
use bevy::prelude::*;
use std::path::PathBuf;
use std::sync::Arc;

/// The longest one skips ahead in one go, ms of house time.
const LONGEST_SKIP_MS: u64 = 3_600_000;

/// The running session, if there is one, and all that belongs to playing it.
#[derive(Resource, Default)]
pub struct Bridge {
    live: Option<Live>,
    /// The scenario's file, for opening it again.
    file: Option<PathBuf>,
    pace: Pace,
    /// The act that begins when the one under way is done.
    next: Option<Act>,
    /// Notes that are written when the act under way is done, oldest first.
    jots: Vec<Act>,
    /// Everything public that happened, oldest first.
    story: Vec<Seen>,
    /// How many public happenings were taken over from the view.
    told: u64,
    report: Option<Arc<Report>>,
    /// The first time, if the session is one tried again.
    ghost: Option<Ghost>,
}

/// Something public happened.
#[derive(Message, Debug, Clone, Copy)]
pub struct Happened(pub Seen);

/// An act could not be begun.
#[derive(Message, Debug, Clone, Copy)]
pub struct Refused(pub Act, pub Refusal);

/// The act that was under way is done, or was broken off.
#[derive(Message, Debug, Clone, Copy)]
pub struct ActDone(pub Act);

/// The session has come to another phase.
#[derive(Message, Debug, Clone, Copy)]
pub struct Turned(pub Phase);

/// What became of the wish to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It has begun.
    Begun,
    /// It begins when the one under way is done.
    Queued,
    /// It cannot be done now.
    Refused(Refusal),
}

/// Lets time pass with the frames, and tells what happened.
pub fn plugin(app: &mut App) {
    app.init_resource::<Bridge>()
        .init_resource::<Player>()
        .add_message::<Happened>()
        .add_message::<Refused>()
        .add_message::<ActDone>()
        .add_message::<Turned>()
        .add_systems(First, run.after(bevy::time::TimeSystems));
}

impl Bridge {
    /// What a waiter could see, while a session runs.
    pub fn view(&self) -> Option<View<'_>> {
        self.live.as_ref().map(Live::view)
    }

    /// The file of the scenario that is played.
    pub fn file(&self) -> Option<&PathBuf> {
        self.file.as_ref()
    }

    /// The seed, where it may be seen.
    pub fn seed(&self) -> Option<u64> {
        self.live.as_ref().and_then(Live::seed)
    }

    /// Whether the session counts: then there are no hints.
    pub fn assessed(&self) -> bool {
        self.live.as_ref().is_some_and(|live| live.mode() == crate::journal::Mode::Assess)
    }

    /// Everything public that has happened, oldest first.
    pub fn story(&self) -> &[Seen] {
        &self.story
    }

    /// What it came to, once it is sealed.
    pub fn report(&self) -> Option<&Arc<Report>> {
        self.report.as_ref()
    }

    /// The log's file, and why it is no longer written, if so.
    pub fn log(&self) -> Option<(&std::path::Path, Option<String>)> {
        let live = self.live.as_ref()?;
        Some((live.path()?, live.trouble().map(ToString::to_string)))
    }

    /// How fast the house's clock runs.
    pub fn pace(&self) -> &Pace {
        &self.pace
    }

    /// The act that begins when the one under way is done.
    pub fn next(&self) -> Option<Act> {
        self.next
    }

    /// Notes that are still to be written.
    pub fn jots(&self) -> &[Act] {
        &self.jots
    }

    /// Opens the doors.
    pub fn open_doors(&mut self) {
        if let Some(live) = &mut self.live {
            live.open();
        }
    }

    /// Stops the clock, or lets it go on.
    pub fn pause(&mut self, paused: bool) {
        if self.pace.paused != paused {
            self.pace.paused = paused;
            self.aside(if paused { AsideWhat::Pause } else { AsideWhat::Resume });
        }
    }

    /// Sets how fast the clock runs.
    pub fn set_speed(&mut self, speed: Speed) {
        if self.pace.speed != speed {
            self.pace.speed = speed;
            self.aside(AsideWhat::Speed(speed.percent()));
        }
    }

    /// Lets time pass to the next thing that everybody in the room notices. Never to a cue one ought to see oneself.
    pub fn skip(&mut self) {
        let Some(live) = &mut self.live else { return };
        if live.view().phase() == Phase::Service && live.view().staff().act.is_none() {
            let until = live.view().now().after(LONGEST_SKIP_MS);
            live.advance(until, Stop::OnPublic);
            self.aside(AsideWhat::Skip);
        }
    }

    /// Lets house time pass at once: for pictures and tests.
    pub fn let_pass(&mut self, house_ms: u64) {
        if let Some(live) = &mut self.live {
            let until = live.view().now().after(house_ms);
            live.advance(until, Stop::At);
        }
    }

    /// Notes something beside the session.
    pub fn aside(&mut self, what: AsideWhat) {
        if let Some(live) = &mut self.live {
            live.aside(what);
        }
    }

    /// Notes what the trainee guesses of a customer: the box, and the worst moment, if anything went wrong.
    pub fn guess(&mut self, c: CustomerId, rank: u8, worst: Option<StepId>) {
        if let Some(live) = &mut self.live {
            live.guess(c, rank, worst);
        }
    }

    /// Ends the session, seals its log, and keeps what it came to.
    pub fn seal(&mut self) -> Option<Arc<Report>> {
        let live = self.live.take()?;
        self.next = None;
        self.jots.clear();
        self.report = Some(Arc::new(live.finish()));
        self.report.clone()
    }

    /// Puts the session away as it is: it can be taken up again. The pause stands in the log.
    pub fn leave(&mut self) {
        self.pause(true);
        *self = Bridge::default();
    }

    /// Takes over what has become public since the last time.
    fn news(&mut self) -> Vec<Seen> {
        let Some(view) = self.live.as_ref().map(Live::view) else { return Vec::new() };
        let new = usize::try_from(view.seen_count().saturating_sub(self.told)).unwrap_or(usize::MAX);
        let seen = view.seen();
        let fresh = seen[seen.len().saturating_sub(new)..].to_vec();
        self.told = view.seen_count();
        self.story.extend(&fresh);
        fresh
    }
}

/// What one frame changes.
#[derive(bevy::ecs::system::SystemParam)]
struct Tell<'w> {
    happened: MessageWriter<'w, Happened>,
    refused: MessageWriter<'w, Refused>,
    done: MessageWriter<'w, ActDone>,
    turned: MessageWriter<'w, Turned>,
}

fn run(time: Res<Time<Real>>, mut bridge: ResMut<Bridge>, mut before: Local<Option<Phase>>, mut tell: Tell) {
    // Only what changes the session marks the bridge as changed.
    let idle = bridge.live.is_none() || bridge.pace.paused;
    if !idle {
        let step = time.delta();
        bridge.pass(step, &mut tell.done, &mut tell.refused);
    }
    let unread = bridge.view().is_some_and(|view| view.seen_count() != bridge.told);
    if unread {
        tell.happened.write_batch(bridge.news().into_iter().map(Happened));
    }
    let phase = bridge.view().map(|view| view.phase());
    if *before != phase {
        *before = phase;
        if let Some(phase) = phase {
            tell.turned.write(Turned(phase));
        }
    }
}

impl Bridge {
    /// Whether time passes now.
    pub fn running(&self) -> bool {
        !self.pace.paused && self.view().is_some_and(|view| view.phase() == Phase::Service)
    }

    /// House time.
    pub fn now(&self) -> Tick {
        self.view().map_or(Tick::ZERO, |view| view.now())
    }
}
