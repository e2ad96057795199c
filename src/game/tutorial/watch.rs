//! Sees what the player does, and takes it as learnt: what one has begun once needs no teaching.

use super::fits::Room;
use super::lesson::{Knack, Lesson};
use super::{Lessons, taught};
use crate::engine::{Phase, View};
use crate::game::Tongue;
use crate::game::attention::Attention;
use crate::game::bridge::{ActDone, Bridge, Speed};
use crate::game::keys::{Deed, Hotkey};
use crate::game::voice::Announce;
use crate::scenario::model::{Act, ActKind};
use crate::telling::Sight;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use std::collections::BTreeMap;

/// What lay open to be filed at most: less of it means that something was filed.
#[derive(Default)]
pub(super) struct Open(BTreeMap<ActKind, usize>);

/// What one began since the last time.
fn begun<'a>(view: &View<'_>, done: impl Iterator<Item = &'a ActDone>) -> Vec<Lesson> {
    let prepared = (view.prepared() != 0).then_some(ActKind::Prepare);
    let acts = view.staff().act.into_iter().chain(done.map(|ActDone(act)| *act)).map(Act::kind);
    acts.chain(prepared).map(Lesson::Act).collect()
}

/// What was filed after closing.
fn filed(room: &Room<'_>, open: &mut Open) -> Vec<Lesson> {
    if room.sight.view.phase() != Phase::Closing {
        open.0.clear();
        return Vec::new();
    }
    let kinds = [ActKind::Record, ActKind::Reflect, ActKind::FollowUp];
    let less = |kind: &ActKind| {
        let left = room.filings(*kind);
        let most = open.0.entry(*kind).or_insert(left);
        left < *most
    };
    kinds.into_iter().filter(less).map(Lesson::Act).collect()
}

/// Learns from what is done.
pub(super) fn learn(
    mut lessons: Lessons,
    bridge: Res<Bridge>,
    attention: Res<Attention>,
    tongue: Res<Tongue>,
    mut done: MessageReader<ActDone>,
    mut open: Local<Open>,
    mut announce: MessageWriter<Announce>,
) {
    let Some(view) = bridge.view().filter(|_| taught(&bridge)) else { return };
    let room = Room { sight: Sight::new(view, tongue.words()), attention: &attention };
    let mut new = begun(&view, done.read());
    new.extend(filed(&room, &mut open));
    new.extend(attention.target.map(|_| Lesson::Knack(Knack::Guest)));
    new.extend((bridge.pace().speed != Speed::Usual).then_some(Lesson::Knack(Knack::Speed)));
    if lessons.course.has_waited(view.staff().act.is_some(), view.now()) {
        new.push(Lesson::Act(ActKind::Wait));
    }
    // An act or a guest chosen: one has gone on from reading.
    if view.staff().act.is_some() && lessons.course.current != Some(Lesson::Knack(Knack::BreakOff)) {
        lessons.read();
    }
    for lesson in new {
        lessons.learnt(lesson, &tongue, &mut announce);
    }
}

/// A button with a key was pressed, in whichever way.
pub(super) fn pressed(
    on: On<Activate>,
    hotkeys: Query<&Hotkey>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut lessons: Lessons,
    mut announce: MessageWriter<Announce>,
) {
    let Ok(Hotkey(deed)) = hotkeys.get(on.entity) else { return };
    if let Some(knack) = knack(*deed)
        && taught(&bridge)
        && bridge.view().is_some_and(|view| view.phase() == Phase::Service)
    {
        lessons.learnt(Lesson::Knack(knack), &tongue, &mut announce);
    }
}

fn knack(deed: Deed) -> Option<Knack> {
    match deed {
        Deed::Pause => Some(Knack::Pause),
        Deed::Skip => Some(Knack::Skip),
        Deed::Faster | Deed::Slower => Some(Knack::Speed),
        Deed::Notebook => Some(Knack::Notebook),
        Deed::Cancel => Some(Knack::BreakOff),
        Deed::Back
        | Deed::Settings
        | Deed::Main
        | Deed::Again
        | Deed::Why
        | Deed::File
        | Deed::Intent(_)
        | Deed::Topic(_)
        | Deed::Phrasing(_) => None,
    }
}

impl Lessons<'_> {
    /// The lesson has been read: time may go on.
    pub(super) fn read(&mut self) {
        if self.course.unread {
            self.course.unread = false;
        }
    }

    /// Something was done that there is a lesson for. Says so if it was the one given.
    pub(super) fn learnt(&mut self, lesson: Lesson, tongue: &Tongue, announce: &mut MessageWriter<Announce>) {
        if self.progress.learnt.contains(&lesson) {
            return;
        }
        self.progress.learnt.insert(lesson);
        if self.course.current == Some(lesson) {
            self.read();
            let title = tongue.say(&format!("lesson-{}", lesson.word()));
            announce.write(Announce(tongue.fill("lesson-learnt", &[("lesson", title.into())])));
        }
    }
}
