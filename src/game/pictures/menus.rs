//! The scenes of the menus: settings from top to bottom, a key that is taken already, the pause menu with its pages.

use super::{Studio, scenes};
use crate::game::keys::{Bindings, Deed};
use crate::game::screen::Menu;
use crate::game::screens::pause::Page;
use crate::game::screens::settings::Clash;
use crate::game::settings::Settings;
use crate::game::theme::Key;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;

/// Frames until a panel has scrolled to the focus.
const SCROLLED: u32 = 12;

/// The last rows.
pub(super) fn settings_bottom(studio: &mut Studio) {
    studio.open(Menu::Settings);
    go_to(studio, "Phrasing(5)");
}

/// A key that does something else already.
pub(super) fn settings_conflict(studio: &mut Studio) {
    studio.open(Menu::Settings);
    let why = Bindings::default().try_bind(Deed::Skip, KeyCode::KeyN).expect_err("the notebook has it");
    let clash = Clash::Over { deed: Deed::Skip, key: KeyCode::KeyN, why };
    studio.app.world_mut().insert_resource(clash);
    studio.frames(SCROLLED);
    go_to(studio, "key-swap");
}

/// High contrast, with the colours that everybody can tell apart.
pub(super) fn settings_contrast(studio: &mut Studio) {
    let mut settings = studio.app.world_mut().resource_mut::<Settings>();
    settings.high_contrast = true;
    settings.colour_safe = true;
    studio.open(Menu::Settings);
    go_to(studio, "Motion");
}

/// The pause menu over a shift.
pub(super) fn pause(studio: &mut Studio, page: Page) {
    scenes::shift(studio, "window_table", 10);
    studio.open(Menu::Pause);
    *studio.app.world_mut().resource_mut::<Page>() = page;
    studio.frames(SCROLLED);
}

fn go_to(studio: &mut Studio, key: &str) {
    let world = studio.app.world_mut();
    let mut keys = world.query::<(Entity, &Key)>();
    let at = keys.iter(world).find(|(_, k)| k.0 == key).map(|(at, _)| at).expect("the control is there");
    world.resource_mut::<InputFocus>().set(at, FocusCause::Navigated);
    studio.frames(SCROLLED);
}
