//! The course of the lessons on the model alone: what is asked can be done, and nobody gets stuck.

use super::super::SEED;
use super::super::course::Course;
use super::super::fits::Room;
use super::super::lesson::{Knack, LESSONS, Lesson};
use super::super::progress::{self, Progress};
use super::{Moment, Watched, possible, tell};
use crate::bot::{Policy, play_on};
use crate::engine::{Phase, View};
use crate::game::attention::Attention;
use crate::scenario::model::{ActKind, Domain};
use crate::telling::Sight;
use crate::text::Words;
use std::collections::BTreeSet;

/// Gives lessons to somebody who plays, and notes which were given.
#[derive(Default)]
struct School {
    course: Course,
    progress: Progress,
    given: BTreeSet<Lesson>,
}

impl School {
    fn heed(&mut self, view: View<'_>, words: &Words, moment: Moment) {
        let attention = Attention::default();
        let room = Room { sight: Sight::new(view, words), attention: &attention };
        if let Moment::Begins(act) = moment {
            self.progress.learnt.insert(Lesson::Act(act.kind()));
            return;
        }
        let lesson = self.course.pick(&self.progress, &room);
        self.course.give(lesson, view.now());
        let Some(lesson) = lesson else { return };
        assert!(!self.progress.learnt.contains(&lesson), "{lesson:?} is known already");
        assert!(view.staff().act.is_some() || can_be_done(view, words, lesson), "{lesson:?} at {:?}", view.now());
        self.given.insert(lesson);
        // It is read at once.
        self.course.unread = false;
        // What one does with the window itself, one does at once.
        if let Lesson::Knack(_) = lesson {
            self.progress.learnt.insert(lesson);
        }
    }
}

/// Whether a lesson asks for something that can be done.
fn can_be_done(view: View<'_>, words: &Words, lesson: Lesson) -> bool {
    match lesson {
        Lesson::Act(kind) => match kind.domain() {
            Domain::Before => view.phase() == Phase::Preparation,
            Domain::WithGuest => view.phase() == Phase::Service && possible(view, words, kind),
            Domain::Alone => view.phase() == Phase::Service,
            Domain::After => view.phase() == Phase::Closing,
        },
        Lesson::Knack(Knack::BreakOff) => view.staff().act.is_some(),
        Lesson::Knack(_) => view.phase() == Phase::Service,
    }
}

#[test]
fn no_lesson_asks_for_the_impossible_whoever_plays() {
    for seed in 0..12 {
        for policy in Policy::ALL {
            let mut school = School::default();
            let heed = |view: View<'_>, words: &Words, moment| school.heed(view, words, moment);
            play_on(&mut Watched::new(seed, heed), &mut policy.bot(seed));
            school.progress.skip_all();
            assert!(school.progress.done());
        }
    }
}

#[test]
fn whoever_pays_attention_meets_every_lesson_by_playing() {
    let mut school = School::default();
    let heed = |view: View<'_>, words: &Words, moment| school.heed(view, words, moment);
    play_on(&mut Watched::new(SEED, heed), &mut Policy::Attentive.bot(SEED));
    let missed: Vec<_> =
        LESSONS.iter().filter(|l| !school.given.contains(l) && !school.progress.learnt.contains(l)).collect();
    assert!(missed.is_empty(), "{missed:?} neither given nor done");
}

#[test]
fn the_story_does_every_act_for_the_first_time_where_its_lesson_fits() {
    let mut begun = BTreeSet::new();
    let mut unfit = Vec::new();
    let heed = |view: View<'_>, words: &Words, moment| {
        let Moment::Begins(act) = moment else { return };
        let attention = Attention::default();
        let room = Room { sight: Sight::new(view, words), attention: &attention };
        if begun.insert(act.kind()) && !room.fits(Lesson::Act(act.kind())) {
            unfit.push((act.kind(), view.now()));
        }
    };
    tell(&mut Watched::new(SEED, heed));
    assert_eq!(begun.len(), ActKind::ALL.len());
    assert!(unfit.is_empty(), "{unfit:?}");
}

#[test]
fn the_story_learns_everything() {
    let mut school = School::default();
    let heed = |view: View<'_>, words: &Words, moment| school.heed(view, words, moment);
    tell(&mut Watched::new(SEED, heed));
    let left: Vec<_> = LESSONS.iter().filter(|lesson| !school.progress.learnt.contains(lesson)).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn there_is_a_lesson_for_every_act_and_each_has_a_name_of_its_own() {
    for kind in ActKind::ALL {
        assert!(LESSONS.contains(&Lesson::Act(*kind)), "{kind:?}");
    }
    let names: BTreeSet<_> = LESSONS.iter().map(|lesson| lesson.word()).collect();
    assert_eq!(names.len(), LESSONS.len());
    assert!(LESSONS.iter().all(|lesson| Lesson::of_word(lesson.word()) == Some(*lesson)));
}

#[test]
fn what_was_learnt_is_known_the_next_time_and_what_cannot_be_read_does_no_harm() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("below/tutorial.ron");
    assert_eq!(progress::read(&path), None, "where there is no file, nobody has played");
    let mut before = Progress { first_run: false, ..Progress::default() };
    before.learnt.extend([Lesson::Act(ActKind::Greet), Lesson::Knack(Knack::Pause)]);
    progress::write(&before, &path).expect("it can be written");
    assert_eq!(progress::read(&path), Some(before));
    for broken in ["", "(learnt: [\"Greet\", \"Dance\"", "(learnt: [\"Dance\"], more: 3)", "\u{0}\u{0}"] {
        std::fs::write(&path, broken).expect("it can be written");
        let read = progress::read(&path).expect("there is a file");
        assert!(!read.first_run && read.learnt.is_empty(), "{broken:?}: {read:?}");
    }
}

#[test]
fn who_has_learnt_everything_and_begins_again_is_taught_again() {
    let mut progress = Progress::default();
    assert!(progress.first_run);
    progress.learnt.insert(Lesson::Act(ActKind::Greet));
    progress.begin();
    assert!(!progress.first_run && progress.learnt.len() == 1, "half-way, one goes on");
    progress.skip_all();
    assert!(progress.done());
    progress.begin();
    assert!(progress.learnt.is_empty());
}
