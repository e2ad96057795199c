//! The tutorial: a short shift, and lessons that come when there is something to do that has not been learnt yet.
//!
//! ```text
//!   View, Attention --fits--> the first lesson that can be done now --> card over the screen, announcement, pause
//!   what is done (acts, buttons) --watch--> learnt --> file
//! ```
//! It is no script: whoever does things in another order is never asked for the impossible, and what one does by oneself
//! is not explained any more.

mod card;
mod course;
mod fits;
mod hold;
mod lesson;
mod place;
mod progress;
#[cfg(test)]
mod tests;
mod watch;

pub use lesson::{Knack, Lesson};
pub use progress::Progress;

use super::Tongue;
use super::attention::Attention;
use super::bridge::Bridge;
use super::keys::Bindings;
use super::screen::Screen;
use super::voice::Aloud;
use crate::telling::Sight;
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use course::Course;
use fits::Room;

/// The scenario that is played, by the name of its file.
pub const SCENARIO: &str = "first_steps";
/// Its shift is the same for everybody, so that there is an occasion for every lesson: that of its story.
pub(super) const SEED: u64 = 7;

/// Gives lessons.
pub fn plugin(app: &mut App) {
    app.init_resource::<Progress>()
        .init_resource::<progress::Place>()
        .init_resource::<progress::Saved>()
        .init_resource::<Course>()
        .init_resource::<hold::Hold>()
        .init_resource::<card::Before>()
        .add_systems(Startup, progress::load)
        .add_systems(OnEnter(Screen::Preparation), forget)
        .add_systems(Update, (watch::learn, give, hold::keep, card::remember, card::draw, progress::save).chain())
        .add_systems(PostUpdate, place::keep_clear.after(bevy::ui::UiSystems::Layout))
        .add_observer(watch::pressed);
}

/// What is known of the lessons.
#[derive(SystemParam)]
pub(crate) struct Lessons<'w> {
    progress: ResMut<'w, Progress>,
    course: ResMut<'w, Course>,
}

/// Whether what is played is the tutorial, and may be helped with. Whoever tries a moment of it again has been through it.
fn taught(bridge: &Bridge) -> bool {
    let name = bridge.file().and_then(|file| file.file_stem());
    name.is_some_and(|name| name == SCENARIO) && !bridge.assessed() && bridge.ghost().is_none()
}

/// A new session begins.
fn forget(mut course: ResMut<Course>, mut hold: ResMut<hold::Hold>) {
    *course = Course::default();
    *hold = hold::Hold::Free;
}

/// Gives the lesson that fits now. Its card stands on the screen: it is read out to those who cannot see it.
fn give(
    mut lessons: Lessons,
    bridge: Res<Bridge>,
    attention: Res<Attention>,
    tongue: Res<Tongue>,
    bindings: Res<Bindings>,
    mut aloud: MessageWriter<Aloud>,
) {
    let view = bridge.view().filter(|_| taught(&bridge));
    let Some(view) = view else {
        if lessons.course.current.is_some() {
            *lessons.course = Course::default();
        }
        return;
    };
    let room = Room { sight: Sight::new(view, tongue.words()), attention: &attention };
    let lesson = lessons.course.pick(&lessons.progress, &room);
    if lesson == lessons.course.current || !lessons.course.give(lesson, view.now()) {
        return;
    }
    if let Some(lesson) = lesson {
        let words = card::Words::of(lesson, &tongue, &bindings);
        aloud.write(Aloud(words.spoken(&tongue)));
    }
}
