//! The scenes around the shift: title, briefing, preparation, closing, in the states worth looking at.

use super::{Scene, Studio};
use crate::game::bridge::{Bridge, Player};
use crate::game::screen::Screen;
use crate::game::{screens, shelf_watch};
use crate::scenario::model::{Act, PrepId};
use bevy::prelude::*;
use std::path::PathBuf;

/// The scenes.
pub(super) const SCENES: &[Scene] = &[
    Scene { name: "title-unfinished", set: with_past },
    Scene { name: "title-broken", set: broken },
    Scene { name: "title-faults", set: faults },
    Scene { name: "title-howto", set: |studio| press(studio, "tutorial") },
    Scene { name: "briefing-assessed", set: assessed },
    Scene { name: "briefing-nolog", set: no_log },
    Scene { name: "preparation-done", set: |studio| prepared(studio, "window_table", &[0, 3, 6]) },
    Scene { name: "preparation-bank", set: |studio| prepared(studio, "pension_day", &[0]) },
    Scene { name: "closing-restaurant", set: |studio| closing(studio, "window_table") },
    Scene { name: "closing-bank", set: |studio| closing(studio, "pension_day") },
];

/// Presses a control.
fn press(studio: &mut Studio, key: &str) {
    screens::press(studio.app.world_mut(), key);
    studio.frames(12);
}

/// A folder for the logs and files of one scene.
#[expect(clippy::disallowed_methods, reason = "a scene plays in a folder of its own, named by the process")]
fn folder() -> PathBuf {
    std::env::temp_dir().join(format!("coserve-pictures-{}", std::process::id()))
}

/// Somebody who has played one scenario to its end and left another.
fn with_past(studio: &mut Studio) {
    let folder = folder();
    let player = Player { unrecorded: false, data: Some(folder.clone()), ..player(studio) };
    studio.app.insert_resource(player);
    studio.begin("first_visit");
    studio.bridge().open_doors();
    studio.bridge().let_pass(24 * 3_600_000);
    let _ = studio.bridge().seal();
    studio.begin("window_table");
    studio.bridge().open_doors();
    studio.bridge().let_pass(47 * 60_000);
    studio.bridge().leave();
    studio.go(Screen::Briefing);
    studio.go(Screen::Title);
    // That it stays behind harms nobody.
    let _ = std::fs::remove_dir_all(folder);
}

fn player(studio: &Studio) -> Player {
    studio.app.world().resource::<Player>().clone()
}

/// A shelf with a file that has faults.
fn broken(studio: &mut Studio) {
    let folder = folder();
    // What cannot be written is missing in the picture.
    let _ = std::fs::create_dir_all(&folder);
    for (name, file) in crate::shelf::shipped() {
        let text = String::from_utf8(crate::shelf::read(&file).unwrap_or_default()).unwrap_or_default();
        let text = match name.as_str() {
            "pension_day" => text.replace("lasts: \"", "lasts: \"a ").replace("kind: Door", "kind: Dor"),
            _ => text,
        };
        let _ = std::fs::write(folder.join(format!("{name}.ron")), text);
    }
    shelf_watch::look_at(studio.app.world_mut(), &folder);
    let _ = std::fs::remove_dir_all(folder);
    studio.frames(12);
}

fn faults(studio: &mut Studio) {
    broken(studio);
    press(studio, "card-1");
}

fn assessed(studio: &mut Studio) {
    let player = Player { assess: true, ..player(studio) };
    studio.app.insert_resource(player);
    studio.begin("first_visit");
    studio.go(Screen::Briefing);
}

fn no_log(studio: &mut Studio) {
    let file = std::env::current_exe().unwrap_or_default();
    studio.begin("pension_day");
    let player = Player { unrecorded: false, data: Some(file), ..player(studio) };
    studio.app.insert_resource(player);
    *studio.bridge() = Bridge::default();
    studio.go(Screen::Briefing);
    press(studio, "begin");
}

fn prepared(studio: &mut Studio, name: &str, items: &[usize]) {
    studio.begin(name);
    studio.go(Screen::Preparation);
    for item in items {
        press(studio, &format!("prep-{}", PrepId::from(*item).index()));
    }
}

fn closing(studio: &mut Studio, name: &str) {
    studio.begin(name);
    studio.bridge().open_doors();
    studio.bridge().let_pass(24 * 3_600_000);
    let first = studio.bridge().view().and_then(|view| view.come().next());
    if let Some(c) = first {
        let _ = studio.bridge().act(Act::Record(c, crate::scenario::model::RecordId::from(0)));
    }
    studio.go(Screen::Closing);
}
