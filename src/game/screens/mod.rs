//! The screens, one file each.

mod art;
mod briefing;
mod closing;
mod debrief;
mod dialog;
mod frame;
mod guess;
mod house_bar;
mod loading;
pub(crate) mod pause;
mod measure;
mod pieces;
mod preparation;
pub(crate) mod settings;
pub(crate) mod shift;
mod title;

#[cfg(test)]
mod tests;

use bevy::prelude::*;

/// The scenario that is chosen, with its plan.
#[derive(Resource, Debug, Default)]
pub(crate) struct Chosen(pub Option<super::bridge::Served>);

/// Adds every screen.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Chosen>().add_plugins((
        art::plugin,
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

/// Presses the control of a key, as Enter does: for pictures and tests.
pub(crate) fn press(world: &mut World, key: &str) {
    let mut controls = world.query::<(Entity, &super::theme::Key)>();
    let found = controls.iter(world).find(|(_, own)| own.0 == key).map(|(entity, _)| entity);
    if let Some(entity) = found {
        world.trigger(bevy::ui_widgets::Activate { entity });
    }
}
