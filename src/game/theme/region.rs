//! A part of a screen that is drawn from a model, and drawn again when the model has changed.
//!
//! Screens say what there is to show as plain data; this decides whether anything has to be drawn. That keeps every
//! screen a function of what it shows, and an idle screen idle.

use bevy::prelude::*;

/// The part of a screen that shows an `M`.
#[derive(Component, Debug)]
#[require(Node)]
pub struct Region<M: Send + Sync + 'static>(Option<M>);

impl<M: Send + Sync + 'static> Default for Region<M> {
    fn default() -> Self {
        Region(None)
    }
}

impl<M: PartialEq + Send + Sync + 'static> Region<M> {
    /// Draws the region anew if what it shows has changed.
    pub fn show(
        &mut self,
        commands: &mut Commands,
        at: Entity,
        model: M,
        draw: impl FnOnce(&M, &mut ChildSpawnerCommands<'_>),
    ) {
        if self.0.as_ref() == Some(&model) {
            return;
        }
        commands.entity(at).despawn_children().with_children(|parent| draw(&model, parent));
        self.0 = Some(model);
    }
}
