//! Where the focus should go next: by the name of a control that may be drawn only in a moment.

use crate::game::focus::Focused;
use crate::game::theme::Key;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;

/// Frames after which a wish that nothing answers is forgotten.
const LONGEST: u8 = 5;

/// The control that should have the focus.
#[derive(Resource, Debug, Default)]
pub(super) struct Wish(Option<(String, u8)>);

impl Wish {
    /// Wishes the focus there.
    pub(super) fn at(&mut self, key: impl Into<String>) {
        self.0 = Some((key.into(), LONGEST));
    }
}

/// Moves the focus as soon as the control is there.
pub(super) fn grant(
    mut wish: ResMut<Wish>,
    mut focus: ResMut<InputFocus>,
    mut focused: ResMut<Focused>,
    keys: Query<(Entity, &Key)>,
) {
    let Some((wanted, left)) = wish.0.take() else { return };
    match keys.iter().find(|(_, key)| key.0 == wanted) {
        Some((entity, _)) => {
            focus.set(entity, FocusCause::Navigated);
            focused.0 = None;
        }
        None if left > 0 => wish.0 = Some((wanted, left - 1)),
        None => {}
    }
}
