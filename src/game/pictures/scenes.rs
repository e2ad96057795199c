//! The scenes: every screen, in the states worth looking at.

use super::{Studio, lessons, menus, reveal};
use crate::bot::Policy;
use crate::game::attention::{Attention, Intent};
use crate::game::keys::Deed;
use crate::game::screen::{Menu, Screen};
use crate::game::screens::pause::Page;
use crate::scenario::model::{Act, EntryId, Style, Target};

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
    Scene { name: "shift-far", set: |studio| attended(studio, false, None) },
    Scene { name: "shift-fresh", set: |studio| attended(studio, true, None) },
    Scene { name: "shift-advise", set: |studio| attended(studio, true, Some(Intent::Advise)) },
    Scene { name: "shift-ask", set: |studio| attended(studio, true, Some(Intent::Ask)) },
    Scene { name: "shift-busy", set: busy },
    Scene { name: "shift-notes", set: notes },
    Scene { name: "shift-bank", set: |studio| shift(studio, "pension_day", 10) },
    Scene { name: "tutorial-preparation", set: lessons::preparation },
    Scene { name: "tutorial-first", set: lessons::first },
    Scene { name: "tutorial-later", set: lessons::later },
    Scene { name: "tutorial-closing", set: lessons::closing },
    Scene { name: "guess", set: |studio| reveal::guess(studio, "window_table", Policy::Attentive) },
    Scene { name: "debrief-restaurant", set: |studio| reveal::debrief(studio, "window_table", Policy::Attentive) },
    Scene { name: "debrief-figures", set: |studio| reveal::figures(studio, "window_table", Policy::Attentive) },
    Scene { name: "coach-working", set: |studio| reveal::working(studio, "window_table", Policy::ByTheBook) },
    Scene { name: "coach-acts", set: |studio| reveal::acts(studio, "window_table", Policy::ByTheBook) },
    Scene { name: "coach-all-acts", set: |studio| reveal::all_acts(studio, "window_table", Policy::ByTheBook) },
    Scene { name: "coach-why", set: |studio| reveal::why(studio, "window_table", Policy::ByTheBook) },
    Scene { name: "coach-behind", set: |studio| reveal::behind(studio, "first_visit", Policy::ByTheBook) },
    Scene { name: "coach-cues", set: |studio| reveal::behind_lower(studio, "window_table", Policy::Attentive) },
    Scene { name: "coach-ghost", set: |studio| reveal::ghost(studio, "window_table", Policy::ByTheBook) },
    Scene { name: "coach-tried", set: |studio| reveal::tried(studio, "window_table", Policy::ByTheBook) },
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

/// Six minutes in: somebody is attended to, looked at closely or not, with an intent and the first thing it can be about.
fn attended(studio: &mut Studio, closely: bool, intent: Option<Intent>) {
    shift(studio, "window_table", 6);
    let guests = studio.bridge().view().map(|view| view.guests().map(|guest| guest.id()).collect::<Vec<_>>());
    let Some(c) = guests.and_then(|guests| guests.first().copied()) else { return };
    if closely {
        studio.bridge().act(Act::Greet(Target::One(c), Style::Warm));
        studio.bridge().let_pass(30_000);
        studio.bridge().act(Act::Attend(c));
        studio.bridge().let_pass(20_000);
    }
    studio.app.world_mut().resource_mut::<Attention>().turn_to(Target::One(c));
    studio.frames(10);
    if let Some(n) = intent.and_then(|intent| Intent::ALL.iter().position(|one| *one == intent)) {
        studio.press(Deed::Intent(n as u8 + 1));
        studio.press(Deed::Topic(1));
    }
}

/// An act under way, and another queued behind it.
fn busy(studio: &mut Studio) {
    attended(studio, true, Some(Intent::Ask));
    let Some(target) = studio.app.world().resource::<Attention>().target else { return };
    let acts = [Act::Greet(target, Style::Warm), Act::CheckBack(target, Style::Brief)];
    for act in acts {
        studio.bridge().act(act);
    }
    studio.bridge().pause(true);
    studio.frames(10);
}

/// The notebook with two entries and the house list.
fn notes(studio: &mut Studio) {
    shift(studio, "window_table", 12);
    let first = studio.bridge().view().and_then(|view| view.guests().next().map(|guest| guest.id()));
    let Some(c) = first else { return };
    for (entry, sure) in [(0, 50), (2, 100)] {
        studio.bridge().act(Act::Note(c, EntryId::from(entry), sure));
        studio.bridge().let_pass(3_000);
    }
    studio.app.world_mut().resource_mut::<Attention>().pointed_at = Some(c);
    studio.frames(4);
    studio.press(Deed::Notebook);
    studio.enter();
}
