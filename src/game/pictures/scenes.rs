//! The scenes: every screen, in the states worth looking at.

use super::{Studio, menus, reveal};
use crate::bot::Policy;
use crate::game::screen::{Menu, Screen};
use crate::game::screens::pause::Page;

/// A screen in a state.
#[derive(Debug, Clone, Copy)]
pub struct Scene {
    /// Its name, for the file.
    pub name: &'static str,
    /// Brings the game there from the title.
    pub set: fn(&mut Studio),
}

/// All scenes.
pub const SCENES: &[Scene] = &[
    Scene { name: "title", set: |_| {} },
    Scene { name: "settings-top", set: |studio| studio.open(Menu::Settings) },
    Scene { name: "settings-bottom", set: menus::settings_bottom },
    Scene { name: "settings-conflict", set: menus::settings_conflict },
    Scene { name: "settings-contrast", set: menus::settings_contrast },
    Scene { name: "pause-menu", set: |studio| menus::pause(studio, Page::Menu) },
    Scene { name: "pause-help", set: |studio| menus::pause(studio, Page::Help) },
    Scene { name: "pause-sure", set: |studio| menus::pause(studio, Page::Sure) },
    Scene { name: "briefing-restaurant", set: |studio| at(studio, "window_table", Screen::Briefing) },
    Scene { name: "preparation-restaurant", set: |studio| at(studio, "window_table", Screen::Preparation) },
    Scene { name: "shift-restaurant", set: |studio| shift(studio, "window_table", 20) },
    Scene { name: "shift-cafeteria", set: |studio| shift(studio, "first_visit", 10) },
    Scene { name: "shift-bank", set: |studio| shift(studio, "pension_day", 10) },
    Scene { name: "guess", set: |studio| reveal::guess(studio, "window_table", Policy::Attentive) },
    Scene { name: "debrief-restaurant", set: |studio| reveal::debrief(studio, "window_table", Policy::Attentive) },
    Scene { name: "debrief-figures", set: |studio| reveal::figures(studio, "window_table", Policy::Attentive) },
    Scene { name: "debrief-cafeteria", set: |studio| reveal::debrief(studio, "first_visit", Policy::ByTheBook) },
];

fn at(studio: &mut Studio, name: &str, screen: Screen) {
    studio.begin(name);
    studio.go(screen);
}

/// The shift after so many minutes of house time in which nobody did anything.
pub(super) fn shift(studio: &mut Studio, name: &str, minutes: u64) {
    studio.begin(name);
    studio.bridge().open_doors();
    studio.bridge().pause(true);
    studio.bridge().let_pass(minutes * 60_000);
    studio.go(Screen::Shift);
    studio.frames(60);
}
