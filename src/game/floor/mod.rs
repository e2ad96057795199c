//! The floor: the room, the furniture and the people in it, drawn from what a waiter sees.
//!
//! ```text
//!   View --cast, places, staff--> who is where, how (plain data)
//!        --scene, people, laid, plates, speech--> nodes that move     (art: textures, drawn in the background)
//!        --control--> every guest as something one can choose
//! ```
//! Everything comes from the public view, so a picture tells no more than a waiter could see.

mod art;
mod cast;
mod control;
mod laid;
mod people;
mod places;
mod plates;
mod scene;
mod speech;
mod staff;
#[cfg(test)]
mod tests;

pub(crate) use cast::looks;

use crate::game::bridge::Bridge;
use crate::game::screen::Screen;
use bevy::prelude::*;
use cast::{Actor, Memory};
use scene::Stage;

/// Everybody who is to be seen now.
#[derive(Resource, Debug, Default)]
struct Cast {
    memory: Memory,
    actors: Vec<Actor>,
}

/// Draws the floor.
pub fn plugin(app: &mut App) {
    app.init_resource::<Cast>()
        .init_resource::<scene::Density>()
        .init_resource::<art::Gallery>()
        .init_resource::<speech::Voices>()
        .add_systems(Update, scene::set.run_if(in_state(Screen::Shift)))
        .add_systems(
            Update,
            (
                scene::fit,
                look,
                people::come_and_go,
                people::go,
                people::dress::dress,
                laid::lay,
                plates::write,
                control::keep,
                control::place,
                control::ring::ring,
                control::point,
                speech::hear,
                speech::place,
                art::hang,
                art::work,
            )
                .chain()
                .after(scene::set)
                .run_if(in_state(Screen::Shift).and_then(resource_exists::<Stage>)),
        )
        .add_systems(OnExit(Screen::Shift), clear);
}

fn look(bridge: Res<Bridge>, stage: Res<Stage>, mut cast: ResMut<Cast>) {
    let Some(view) = bridge.view() else { return };
    let Cast { memory, actors } = &mut *cast;
    *actors = cast::cast(&view, &stage.room, memory);
}

fn clear(mut cast: ResMut<Cast>, mut voices: ResMut<speech::Voices>, mut commands: Commands) {
    *cast = Cast::default();
    *voices = speech::Voices::default();
    commands.remove_resource::<Stage>();
}

/// Whether every picture that was asked for is there: for pictures and tests.
pub(crate) fn is_drawn(world: &World) -> bool {
    world.get_resource::<art::Gallery>().is_some_and(art::Gallery::idle)
}
