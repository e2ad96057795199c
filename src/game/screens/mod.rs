//! The screens, one file each.

mod briefing;
mod closing;
mod debrief;
mod dialog;
mod frame;
mod guess;
mod loading;
pub(crate) mod pause;
mod preparation;
pub(crate) mod settings;
pub(crate) mod shift;
mod title;

use bevy::prelude::*;

/// The scenario that is chosen, with its plan.
#[derive(Resource, Debug, Default)]
pub(crate) struct Chosen(pub Option<super::bridge::Served>);

/// Adds every screen.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Chosen>().add_plugins((
        loading::plugin,
        title::plugin,
        briefing::plugin,
        preparation::plugin,
        shift::plugin,
        closing::plugin,
        guess::plugin,
        debrief::plugin,
        settings::plugin,
        pause::plugin,
    ));
}
