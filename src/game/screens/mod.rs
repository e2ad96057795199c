//! The screens, one file each.

mod loading;
mod title;

use bevy::prelude::*;

/// The scenario that is chosen, with its plan.
#[derive(Resource, Debug, Default)]
pub struct Served(pub Option<super::bridge::Served>);

/// Adds every screen.
pub fn plugin(app: &mut App) {
    app.add_plugins((loading::plugin, title::plugin));
}
