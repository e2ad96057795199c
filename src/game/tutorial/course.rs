//! The course of the lessons: which one is given now, which were put off, and whether it is read for the first time.

use super::fits::Room;
use super::lesson::{Knack, LESSONS, Lesson};
use super::progress::Progress;
use crate::engine::Tick;
use crate::scenario::model::ActKind;
use bevy::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// How long a lesson that was put off stays away, ms of house time.
const PUT_OFF_MS: u64 = 45_000;
/// Lessons after which one may be asked to break off an act.
const SEASONED: usize = 6;
/// How long one looks on to have waited on purpose, ms of house time.
pub(super) const WAIT_MS: u64 = 8_000;

/// Where the lessons stand in this session.
#[derive(Resource, Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Course {
    /// The lesson that is given.
    pub(super) current: Option<Lesson>,
    /// It is new, and time stands still until it is read.
    pub(super) unread: bool,
    /// Lessons that were shown before.
    shown: BTreeSet<Lesson>,
    /// Lessons that were put off, and until when.
    later: BTreeMap<Lesson, Tick>,
    /// Since when nothing was done.
    quiet_since: Tick,
}

impl Course {
    fn open(&self, progress: &Progress, lesson: Lesson, now: Tick) -> bool {
        !progress.learnt.contains(&lesson) && self.later.get(&lesson).is_none_or(|until| now >= *until)
    }

    /// Which lesson is given now: the first that fits. While one is being read it stays, and so it does while something
    /// is done.
    pub(super) fn pick(&self, progress: &Progress, room: &Room<'_>) -> Option<Lesson> {
        let view = room.sight.view;
        let busy = view.staff().act.is_some();
        let open = |lesson: &Lesson| self.open(progress, *lesson, view.now());
        let break_off = Lesson::Knack(Knack::BreakOff);
        if let Some(current) = self.current.filter(open)
            && ((busy && current != break_off) || (self.unread && room.fits(current)))
        {
            return Some(current);
        }
        if busy {
            // What an act would take cannot be said while another is under way.
            return Some(break_off).filter(|lesson| progress.learnt.len() >= SEASONED && open(lesson));
        }
        LESSONS.into_iter().find(|lesson| open(lesson) && room.fits(*lesson))
    }

    /// Gives a lesson. Says whether it is another one than before.
    pub(super) fn give(&mut self, lesson: Option<Lesson>, now: Tick) -> bool {
        if self.current == lesson {
            return false;
        }
        self.current = lesson;
        self.unread = lesson.is_some_and(|lesson| self.shown.insert(lesson));
        self.quiet_since = now;
        true
    }

    /// The lesson given moves out of the way.
    pub(super) fn put_off(&mut self, now: Tick) {
        if let Some(lesson) = self.current.take() {
            self.later.insert(lesson, now.after(PUT_OFF_MS));
        }
        self.unread = false;
    }

    /// Whether one has looked on long enough to have waited on purpose.
    pub(super) fn has_waited(&mut self, busy: bool, now: Tick) -> bool {
        if busy || self.current != Some(Lesson::Act(ActKind::Wait)) {
            self.quiet_since = now;
        }
        now.since(self.quiet_since) >= WAIT_MS
    }
}
