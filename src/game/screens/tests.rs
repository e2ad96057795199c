//! From the title to the doors and back, by keys alone and by pointer; sessions left and taken up; files that change.

use super::Chosen;
use crate::engine::Phase;
use crate::game::app::{Launch, headless};
use crate::game::bridge::{Bridge, Player};
use crate::game::focus::Focused;
use crate::game::screen::Screen;
use crate::game::shelf_watch::Shelf;
use crate::game::theme::Key;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key as Logical, KeyboardInput, NativeKey};
use bevy::input::mouse::MouseButtonInput;
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::window::{CursorMoved, PrimaryWindow, WindowEvent};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How often one looks whether a change on disk has come through, and how long one waits in between.
const LOOKS: u32 = 400;
const WAITS: Duration = Duration::from_millis(25);

/// Lets real time pass: the watcher of files is another thread.
#[expect(clippy::disallowed_methods, reason = "a change on disk comes through in real time")]
fn wait() {
    std::thread::sleep(WAITS);
}

/// The game without a window, on a shelf with one scenario.
struct Rig {
    app: App,
    window: Entity,
    file: PathBuf,
    _folder: tempfile::TempDir,
}

fn text() -> String {
    include_str!("../../../scenarios/restaurant/window_table.ron").to_owned()
}

impl Rig {
    fn new() -> Rig {
        Rig::with(&text(), |_, _| {})
    }

    /// With a file of this text, after something was done to the player.
    fn with(text: &str, change: impl FnOnce(&mut Player, &Path)) -> Rig {
        let folder = tempfile::tempdir().expect("a folder");
        let shelf = folder.path().join("shelf");
        std::fs::create_dir(&shelf).expect("a shelf");
        let file = shelf.join("window_table.ron");
        std::fs::write(&file, text).expect("a file");
        let mut player = Player { seed: Some(7), data: Some(folder.path().join("data")), ..Player::default() };
        change(&mut player, folder.path());
        let mut app = headless(Launch { player, ..Launch::default() }, Duration::from_millis(16));
        app.insert_resource(Shelf::Folder(shelf));
        let mut windows = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
        let window = windows.single(app.world()).expect("a window");
        let mut rig = Rig { app, window, file, _folder: folder };
        rig.frames(8);
        rig
    }

    fn frames(&mut self, n: u32) {
        for _ in 0..n {
            self.app.update();
        }
    }

    fn key(&mut self, key: KeyCode) {
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let logical_key = Logical::Unidentified(NativeKey::Unidentified);
            let window = self.window;
            let input = KeyboardInput { key_code: key, logical_key, state, text: None, repeat: false, window };
            self.app.world_mut().write_message(input);
            self.frames(2);
        }
        self.frames(6);
    }

    fn click(&mut self, key: &str) {
        let mut controls = self.app.world_mut().query::<(&Key, &UiGlobalTransform)>();
        let at = controls.iter(self.app.world()).find(|(own, _)| own.0 == key).map(|(_, at)| at.translation);
        let position = at.unwrap_or_else(|| panic!("there is no `{key}`"));
        let window = self.window;
        let moved = CursorMoved { window, position, delta: None };
        self.app.world_mut().write_message(WindowEvent::CursorMoved(moved));
        self.frames(2);
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let button = MouseButtonInput { button: MouseButton::Left, state, window };
            self.app.world_mut().write_message(WindowEvent::MouseButtonInput(button));
            self.frames(2);
        }
        self.frames(6);
    }

    fn screen(&self) -> Screen {
        *self.app.world().resource::<State<Screen>>().get()
    }

    fn focus(&self) -> String {
        self.app.world().resource::<Focused>().0.clone().unwrap_or_default()
    }

    fn bridge(&mut self) -> Mut<'_, Bridge> {
        self.app.world_mut().resource_mut::<Bridge>()
    }

    fn prepared(&mut self) -> u64 {
        self.bridge().view().map_or(0, |view| view.prepared())
    }

    fn reads(&mut self, words: &str) -> bool {
        let mut texts = self.app.world_mut().query::<&Text>();
        texts.iter(self.app.world()).any(|text| text.0.contains(words))
    }

    /// Waits until words can be read.
    fn waits_for(&mut self, words: &str) -> bool {
        for _ in 0..LOOKS {
            self.frames(1);
            if self.reads(words) {
                return true;
            }
            wait();
        }
        false
    }

    /// Whether words are gone, after a moment.
    fn waits_without(&mut self, words: &str) -> bool {
        self.frames(1);
        wait();
        !self.reads(words)
    }

    fn write(&self, text: &str) {
        std::fs::write(&self.file, text).expect("the file is there");
    }
}

#[test]
fn from_launch_to_practice_in_two_actions_and_to_the_doors_by_keys_alone() {
    let mut rig = Rig::new();
    assert_eq!((rig.screen(), rig.focus().as_str()), (Screen::Title, "card-0"));
    rig.key(KeyCode::Enter);
    assert_eq!((rig.screen(), rig.focus().as_str()), (Screen::Briefing, "begin"));
    rig.key(KeyCode::Enter);
    assert_eq!((rig.screen(), rig.focus().as_str()), (Screen::Preparation, "prep-0"));
    let left = rig.bridge().view().map(|view| view.preparation_left_ms());
    rig.key(KeyCode::Space);
    assert_eq!(rig.prepared(), 1, "it is done at once");
    assert_eq!(rig.focus(), "prep-0", "the focus stays where one was");
    assert!(rig.bridge().view().map(|view| view.preparation_left_ms()) < left);
    rig.key(KeyCode::ArrowDown);
    rig.key(KeyCode::Enter);
    assert_eq!(rig.prepared(), 3);
    rig.key(KeyCode::KeyO);
    assert_eq!(rig.screen(), Screen::Shift);
    assert_eq!(rig.bridge().view().map(|view| view.phase()), Some(Phase::Service));
}

#[test]
fn from_the_title_to_the_doors_by_pointer() {
    let mut rig = Rig::new();
    for (control, screen) in [
        ("card-0", Screen::Briefing),
        ("back", Screen::Title),
        ("card-0", Screen::Briefing),
        ("begin", Screen::Preparation),
        ("prep-0", Screen::Preparation),
        ("open", Screen::Shift),
    ] {
        rig.click(control);
        assert_eq!(rig.screen(), screen, "{control}");
    }
    assert_eq!(rig.prepared(), 1);
}

#[test]
fn a_file_tells_of_a_guest_only_once_it_was_read() {
    let mut rig = Rig::new();
    rig.key(KeyCode::Enter);
    rig.key(KeyCode::Enter);
    assert!(rig.reads("Not known"));
    assert!(!rig.reads("What we wrote down"));
    rig.click("prep-0");
    assert!(rig.reads("What we wrote down") && rig.reads("Vera Holm"));
}

#[test]
fn a_session_that_was_left_is_taken_up_where_it_was() {
    let mut rig = Rig::new();
    rig.click("card-0");
    rig.click("begin");
    rig.click("prep-0");
    rig.key(KeyCode::Escape);
    assert_eq!((rig.screen(), rig.focus().as_str()), (Screen::Title, "carry"));
    assert!(rig.reads("left before opening"));
    rig.key(KeyCode::Enter);
    assert_eq!((rig.screen(), rig.prepared()), (Screen::Preparation, 1));
    assert!(rig.app.world().resource::<Chosen>().0.is_some());
    rig.click("open");
    assert_eq!(rig.screen(), Screen::Shift);
    rig.bridge().let_pass(600_000);
    let now = rig.bridge().now();
    rig.bridge().leave();
    rig.app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Title);
    rig.frames(8);
    assert!(rig.reads("left at 0:10:0"), "how far it was");
    rig.click("carry");
    assert_eq!(rig.screen(), Screen::Shift);
    let again = rig.bridge().now();
    assert!(again >= now && again.since(now) < 20_000, "{again:?} after {now:?}");
    rig.bridge().let_pass(24 * 3_600_000);
    rig.frames(8);
    assert_eq!(rig.screen(), Screen::Closing);
    rig.click("Record-0");
    rig.key(KeyCode::Escape);
    rig.click("carry");
    assert_eq!(rig.screen(), Screen::Closing);
    assert!(rig.reads("1 thing done"), "what was filed stays filed");
    rig.key(KeyCode::KeyO);
    assert_eq!(rig.screen(), Screen::Guess);
}

#[test]
fn the_best_result_so_far_stands_on_the_card() {
    let mut rig = Rig::new();
    assert!(rig.reads("not played yet"));
    rig.click("card-0");
    rig.click("begin");
    rig.bridge().open_doors();
    rig.bridge().let_pass(24 * 3_600_000);
    let report = rig.bridge().seal().expect("it is over");
    rig.app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Title);
    rig.frames(8);
    assert!(rig.reads(&format!("best so far: {} point", report.score.mean.round())));
}

#[test]
fn where_no_log_can_be_kept_one_is_told_and_plays_without() {
    let mut rig = Rig::with(&text(), |player, folder| {
        let file = folder.join("no_folder");
        std::fs::write(&file, "x").expect("a file");
        player.data = Some(file);
    });
    rig.click("card-0");
    rig.click("begin");
    assert_eq!(rig.screen(), Screen::Briefing);
    assert!(rig.reads("No log can be kept") && rig.reads("no_folder"));
    rig.click("without");
    assert_eq!(rig.screen(), Screen::Preparation);
}

#[test]
fn a_file_that_changes_is_shown_at_once_by_library_and_briefing() {
    let mut rig = Rig::new();
    assert!(rig.reads("The window table"));
    rig.write(&text().replace("en: \"The window table\"", "en: \"The door table\""));
    assert!(rig.waits_for("The door table"), "the library");
    rig.click("card-0");
    rig.write(&text().replace("en: \"The window table\"", "en: \"The corner table\""));
    assert!(rig.waits_for("The corner table"), "the briefing");
    rig.click("begin");
    let title = rig.bridge().view().map(|view| view.house().setting.title.get("en").to_owned());
    assert_eq!(title.as_deref(), Some("The corner table"), "the new version is played");
}

#[test]
fn a_broken_version_keeps_the_last_good_one_and_says_where_the_fault_is() {
    let mut rig = Rig::new();
    rig.click("card-0");
    let broken = text().replace("kind: Door,", "kind: Dor,");
    let line = broken.lines().position(|line| line.contains("kind: Dor,")).expect("it is in there") + 1;
    rig.write(&broken);
    assert!(rig.waits_for(&format!("window_table.ron:{line}:")), "file, line and column");
    assert!(rig.reads("Door"), "and a hint");
    rig.click("begin");
    assert_eq!(rig.screen(), Screen::Preparation, "the last good version can be played");
    rig.write(&text());
    rig.key(KeyCode::Escape);
    assert!((0..LOOKS).any(|_| rig.waits_without("in the file")), "mended");
}

#[test]
fn a_shift_goes_on_with_the_version_it_began_with_and_says_so() {
    let mut rig = Rig::new();
    for control in ["card-0", "begin", "open"] {
        rig.click(control);
    }
    rig.write(&text().replace("en: \"The window table\"", "en: \"The door table\""));
    let mut said = String::new();
    for _ in 0..LOOKS {
        rig.frames(1);
        said.clone_from(&rig.app.world().resource::<crate::game::voice::Said>().words);
        if said.contains("the file has changed") {
            break;
        }
        wait();
    }
    assert!(said.contains("goes on with the version it began with"), "{said}");
    let title = rig.bridge().view().map(|view| view.house().setting.title.get("en").to_owned());
    assert_eq!(title.as_deref(), Some("The window table"));
}

#[test]
fn a_file_with_faults_from_the_start_opens_what_is_wrong_with_it() {
    let mut rig = Rig::with(&text().replace("kind: Door,", "kind: Dor,"), |_, _| {});
    assert!(rig.reads("in the file"), "how many");
    rig.key(KeyCode::Enter);
    assert_eq!((rig.screen(), rig.focus().as_str()), (Screen::Title, "back"));
    assert!(rig.reads("window_table.ron:"));
    rig.key(KeyCode::Escape);
    assert_eq!(rig.focus(), "card-0");
    assert!(!rig.reads("window_table.ron:"));
}
