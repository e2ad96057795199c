//! Time stands still while a lesson is read for the first time, so that nobody misses the guests over it.
//!
//! A pause of the player's own is left alone, and so is the wish to go on.

use super::course::Course;
use super::taught;
use crate::engine::Phase;
use crate::game::bridge::Bridge;
use bevy::prelude::*;

/// Whether time is held here.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hold {
    /// It is not.
    #[default]
    Free,
    /// It stands still for a lesson.
    Held,
}

/// Holds the clock while there is something new to read, and lets it go after.
pub(super) fn keep(mut course: ResMut<Course>, mut bridge: ResMut<Bridge>, mut hold: ResMut<Hold>) {
    let service = bridge.view().is_some_and(|view| view.phase() == Phase::Service) && taught(&bridge);
    let paused = bridge.pace().paused;
    match (*hold, course.unread && service) {
        (Hold::Free, true) if !paused => {
            bridge.pause(true);
            *hold = Hold::Held;
        }
        // Somebody let it go on: that is as good as having read it.
        (Hold::Held, true) if !paused => {
            course.unread = false;
            *hold = Hold::Free;
        }
        (Hold::Held, false) => {
            if service {
                bridge.pause(false);
            }
            *hold = Hold::Free;
        }
        (Hold::Free, true | false) | (Hold::Held, true) => {}
    }
}
