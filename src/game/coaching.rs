//! The coach at work behind the debrief: on a thread of its own, so that one reads on meanwhile.
//!
//! ```text
//!   sealed report --begin--> Work (a thread, per cent) --take_over--> Found (session and what the coach found in it)
//! ```
//! Whoever turns away drops the work, and it ends soon after.

use crate::coach::{Debrief, Effort, Recorded, debrief_while};
use crate::game::power::Lively;
use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;

/// Frames drawn after something new is known.
const SETTLE: u32 = 12;

/// How much the coach tries; as much as the rules ask for, unless it is said.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq)]
pub struct Pains(pub Option<Effort>);

/// A session and what the coach found in it.
#[derive(Debug)]
pub struct Found {
    /// The session.
    pub recorded: Recorded,
    /// What was found.
    pub debrief: Debrief,
}

/// How far the coach has come.
#[derive(Resource, Debug, Default)]
pub struct Coach(State);

#[derive(Debug, Default)]
enum State {
    /// There is nothing to look at.
    #[default]
    Idle,
    Working(Work),
    Found(Arc<Found>),
    /// It broke down.
    Lost,
}

/// The coach's share of what the thread and the window both know.
#[derive(Debug, Default)]
struct Shared {
    done: AtomicUsize,
    all: AtomicUsize,
    dropped: AtomicBool,
    found: OnceLock<Arc<Found>>,
}

/// Work under way. Dropped, it is broken off.
#[derive(Debug)]
struct Work {
    shared: Arc<Shared>,
    thread: JoinHandle<()>,
}

impl Drop for Work {
    fn drop(&mut self) {
        self.shared.dropped.store(true, Ordering::Release);
    }
}

impl Shared {
    fn percent(&self) -> u8 {
        let (done, all) = (self.done.load(Ordering::Acquire), self.all.load(Ordering::Acquire));
        // What is done is at most all there is.
        u8::try_from(done * 100 / all.max(1)).unwrap_or(100)
    }

    /// Looks at a session; `wake` is called whenever the share that is done has grown, and at the end.
    fn look(&self, recorded: Recorded, effort: &Effort, wake: &(dyn Fn() + Sync)) {
        let told = |done: usize, all: usize| {
            let before = self.percent();
            self.all.store(all, Ordering::Release);
            self.done.fetch_max(done, Ordering::AcqRel);
            if self.percent() != before {
                wake();
            }
            if self.dropped.load(Ordering::Acquire) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        if let Some(debrief) = debrief_while(&recorded, effort, &told) {
            // The cell is filled once, here.
            let _ = self.found.set(Arc::new(Found { recorded, debrief }));
        }
        wake();
    }
}

impl Coach {
    /// Begins to look at a session; whatever was looked at before is dropped.
    pub(super) fn begin(&mut self, recorded: Recorded, effort: Effort, wake: impl Fn() + Send + Sync + 'static) {
        let shared = Arc::new(Shared::default());
        let theirs = Arc::clone(&shared);
        let look = move || theirs.look(recorded, &effort, &wake);
        self.0 = match std::thread::Builder::new().name("coach".to_owned()).spawn(look) {
            Ok(thread) => State::Working(Work { shared, thread }),
            Err(_) => State::Lost,
        };
    }

    /// Takes over what is known of the session already; whatever is under way is dropped.
    pub(super) fn know(&mut self, found: Arc<Found>) {
        self.0 = State::Found(found);
    }

    /// Drops what is under way and forgets what was found.
    pub(super) fn drop_it(&mut self) {
        self.0 = State::Idle;
    }

    /// What was found, once it is.
    pub fn found(&self) -> Option<&Arc<Found>> {
        match &self.0 {
            State::Found(found) => Some(found),
            State::Idle | State::Working(_) | State::Lost => None,
        }
    }

    /// How much is done, per cent, while it works.
    pub fn percent(&self) -> Option<u8> {
        match &self.0 {
            State::Working(work) => Some(work.shared.percent()),
            State::Idle | State::Found(_) | State::Lost => None,
        }
    }

    /// Whether the work broke down: then nothing will be found.
    pub fn lost(&self) -> bool {
        matches!(self.0, State::Lost)
    }

    /// What has come of the work since one last looked.
    fn news(&self) -> Option<State> {
        let State::Working(work) = &self.0 else { return None };
        match work.shared.found.get() {
            Some(found) => Some(State::Found(Arc::clone(found))),
            None => work.thread.is_finished().then(|| match work.shared.found.get() {
                Some(found) => State::Found(Arc::clone(found)),
                None => State::Lost,
            }),
        }
    }
}

/// Takes over what is found.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Coach>().init_resource::<Pains>().add_systems(PreUpdate, take_over);
}

fn take_over(mut coach: ResMut<Coach>, mut lively: ResMut<Lively>) {
    if let Some(news) = coach.news() {
        coach.0 = news;
        lively.keep(SETTLE);
    }
}

/// Wakes a window that sleeps, from another thread.
pub(super) fn waking(proxy: Option<&EventLoopProxyWrapper>) -> impl Fn() + Send + Sync + 'static {
    let proxy = proxy.map(|proxy| (**proxy).clone());
    move || {
        if let Some(proxy) = &proxy {
            // The window is closed: then there is nobody to wake.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }
    }
}
