//! What is set is kept, put into effect at once, and never lost without a word.

use super::*;
use crate::game::Tongue;
use crate::game::focus::Focused;
use crate::game::keys::Deed;
use crate::game::screen::{Menu, Screen};
use crate::game::theme::Palette;
use crate::game::trial::Trial;
use crate::game::voice::Said;
use bevy::text::RemSize;
use std::path::PathBuf;

fn folder() -> (tempfile::TempDir, Place, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("deep").join("settings.ron");
    (folder, Place(Some(path.clone())), path)
}

fn changed() -> Settings {
    let mut settings = Settings { text_percent: 150, high_contrast: true, volume: 0, ..Settings::default() };
    settings.edit(Edit::Language(Language::Ru), &mut Spoken::default());
    settings.keys.try_bind(Deed::Notebook, KeyCode::F2).expect("F2 is free");
    settings
}

#[test]
fn what_is_saved_is_what_is_loaded_and_nothing_else_lies_about() {
    let (_folder, place, path) = folder();
    assert_eq!(load(&place), (Settings::default(), Aside::No), "no file is no fault");
    save(&changed(), &path).expect("it can be written");
    assert_eq!(load(&place), (changed(), Aside::No));
    save(&Settings::default(), &path).expect("it can be written over");
    assert_eq!(load(&place), (Settings::default(), Aside::No));
    let names: Vec<_> = std::fs::read_dir(path.parent().expect("a folder")).expect("it is there").collect();
    assert_eq!(names.len(), 1, "{names:?}");
}

#[test]
fn a_file_that_cannot_be_used_is_kept_and_said_and_never_written_over() {
    let cases = [
        ("", "broken"),
        ("(version: 1, text_percent: \"big\")", "broken"),
        ("(version: 1, unheard_of: 1)", "broken"),
        ("(version: 1, keys: {Skip: \"Enter\"})", "broken"),
        ("(version: 2, text_percent: 100, whatever: [1, 2])", "newer"),
    ];
    let (_folder, place, path) = folder();
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
    let tongue = Tongue::of(Language::En);
    let mut kept = Vec::new();
    for (text, expected) in cases {
        std::fs::write(&path, text).expect("it can be written");
        let (settings, aside) = load(&place);
        assert_eq!(settings, Settings::default());
        let name = match (&aside, expected) {
            (Aside::Broken(name), "broken") | (Aside::Newer(name), "newer") => name.clone(),
            _ => panic!("{text}: {aside:?}"),
        };
        let said = aside.tell(&tongue).expect("it is said");
        assert!(said.contains(&*name.file_name().expect("a name").to_string_lossy()), "{said}");
        assert!(!path.exists());
        kept.push((name, text));
    }
    for (name, text) in kept {
        assert_eq!(std::fs::read_to_string(&name).expect("it is kept"), text, "{}", name.display());
    }
}

#[test]
fn values_out_of_range_are_brought_back_into_it() {
    let (_folder, place, path) = folder();
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
    for (text, percent) in [(0, 100), (104, 100), (105, 110), (999, 200), (65_535, 200)] {
        std::fs::write(&path, format!("(version: 1, text_percent: {text})")).expect("it can be written");
        assert_eq!(load(&place).0.text_percent, percent);
    }
}

#[test]
fn the_language_asked_for_wins_until_another_is_chosen() {
    let mut settings = Settings::default();
    let mut spoken = Spoken::default();
    assert_eq!(spoken.language(&settings), Language::En);
    spoken.around = Some(Language::Es);
    assert_eq!(spoken.language(&settings), Language::Es);
    settings.edit(Edit::Language(Language::Ru), &mut spoken);
    assert_eq!(spoken.language(&settings), Language::Ru);
    spoken.asked = Some(Language::Zh);
    assert_eq!(spoken.language(&settings), Language::Zh);
    settings.edit(Edit::Language(Language::En), &mut spoken);
    assert_eq!(spoken.language(&settings), Language::En);
}

#[test]
fn a_change_takes_effect_at_once_everywhere() {
    let mut trial = Trial::new();
    trial.app.world_mut().insert_resource(Settings { reduced_motion: true, ..changed() });
    trial.app.world_mut().resource_mut::<Spoken>().asked = None;
    trial.frames(2);
    let world = trial.app.world();
    assert_eq!(world.resource::<RemSize>().0, 24.0);
    assert!(world.resource::<Palette>().high_contrast);
    assert_eq!(*world.resource::<Motion>(), Motion::Reduced);
    assert_eq!(world.resource::<Tongue>().words().language(), Language::Ru);
    assert_eq!(world.resource::<Bindings>().key(Deed::Notebook), Some(KeyCode::F2));
}

#[test]
fn hints_are_off_where_it_counts() {
    let settings = Settings::default();
    assert!(settings.hints(false));
    assert!(!settings.hints(true));
}

#[test]
fn leaving_the_menu_saves_and_a_file_that_cannot_be_written_is_said() {
    let (_folder, place, path) = folder();
    let mut trial = Trial::new();
    trial.app.world_mut().insert_resource(place);
    trial.open(Menu::Settings);
    trial.press("Contrast");
    trial.key(KeyCode::Escape);
    trial.frames(4);
    assert_eq!(trial.menu(), Menu::None);
    assert!(load(&Place(Some(path.clone()))).0.high_contrast);
    let blocked = path.join("no_folder").join("settings.ron");
    trial.app.world_mut().insert_resource(Place(Some(blocked)));
    trial.open(Menu::Settings);
    trial.press("Contrast");
    trial.open(Menu::None);
    let said = &trial.app.world().resource::<Said>().words;
    assert!(said.starts_with("The settings could not be saved"), "{said}");
}

#[test]
fn the_clock_stands_while_a_menu_is_open_and_goes_on_only_if_it_went() {
    let mut trial = Trial::shift();
    assert!(trial.bridge().running());
    trial.open(Menu::Pause);
    assert!(!trial.bridge().running());
    let now = trial.bridge().now();
    trial.frames(30);
    assert_eq!(trial.bridge().now(), now);
    // From the pause menu into the settings and back it still stands.
    trial.press("pause-settings");
    assert_eq!(trial.menu(), Menu::Settings);
    assert!(!trial.bridge().running());
    trial.key(KeyCode::Escape);
    assert_eq!(trial.menu(), Menu::Pause);
    assert!(!trial.bridge().running());
    trial.key(KeyCode::Escape);
    trial.frames(4);
    assert_eq!(trial.menu(), Menu::None);
    assert!(trial.bridge().running());
    trial.bridge().pause(true);
    trial.open(Menu::Pause);
    trial.open(Menu::None);
    assert!(!trial.bridge().running(), "what the player has stopped stays stopped");
}

#[test]
fn back_opens_the_pause_menu_in_the_shift_and_the_settings_key_the_settings() {
    let mut trial = Trial::shift();
    trial.key(KeyCode::Escape);
    assert_eq!(trial.menu(), Menu::Pause);
    trial.key(KeyCode::Escape);
    assert_eq!(trial.menu(), Menu::None);
    trial.key(KeyCode::F10);
    assert_eq!(trial.menu(), Menu::Settings);
    let before = trial.app.world().resource::<Focused>().0.clone();
    assert!(before.is_some(), "the focus is in the menu");
    trial.go(Screen::Title);
}

#[test]
fn a_shift_begins_at_the_speed_that_is_set() {
    let mut trial = Trial::new();
    trial.app.world_mut().resource_mut::<Settings>().speed = Speed::Double;
    trial.begin("window_table");
    trial.frames(3);
    assert_eq!(trial.bridge().pace().speed, Speed::Double);
    trial.app.world_mut().resource_mut::<Settings>().speed = Speed::Quadruple;
    trial.frames(3);
    assert_eq!(trial.bridge().pace().speed, Speed::Quadruple);
}
