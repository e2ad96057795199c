//! Manifests over folders of real logs: what a root that was kept shows later, and what forgetting leaves.

use super::*;
use crate::engine::{Plan, Stop, Tick};
use crate::journal::{
    Code, FrontEnd, Grade, Kept as Written, Learner, Live, Mode, Opening, People, Person, Reach, Store, Trouble,
    folders_of_logs, forgetting, verify_all,
};
use crate::rules::Rules;
use crate::scenario;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

const HOUSE: &str = include_str!("../../../tests/scenarios/minimal.ron");

fn open(store: &Store, learner: &str, mode: Mode) -> Live {
    let scenario = scenario::load("small.ron", HOUSE.as_bytes()).scenario.expect("no faults");
    let plan = Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())));
    let learner = Learner { learner: learner.to_owned(), ..Learner::default() };
    let mut live =
        Live::start(store, plan, &Opening { seed: 3, learner, front_end: FrontEnd::Text, mode }).expect("opened");
    live.open();
    live.advance(Tick(60_000), Stop::At);
    live
}

fn log(store: &Store, learner: &str) -> PathBuf {
    match open(store, learner, Mode::Practice).finish().kept {
        Written::Sealed(path) => path,
        other => panic!("{other:?}"),
    }
}

fn wrongs(store: &Store, kept: &Kept) -> Vec<Wrong> {
    let checked = Manifest::check(&store.sessions(), kept, &store.trust().keys).expect("readable");
    checked.wrong.into_iter().map(|one| one.wrong).collect()
}

fn updated(store: &Store) -> Manifest {
    Manifest::update(&store.sessions()).expect("writable").manifest
}

#[test]
fn a_root_that_was_kept_holds_while_logs_are_added_and_shows_what_was_removed() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::at(folder.path());
    let first = log(&store, "ana");
    log(&store, "ben");
    let then = updated(&store);
    let root = Kept::Root(then.root()[..16].to_owned());
    let after = log(&store, "ana");
    assert_eq!(wrongs(&store, &root), []);
    let now = updated(&store);
    assert_eq!((then.entries(), now.entries().len()), (&now.entries()[..2], 3));
    let days: u64 = now.days().iter().map(|day| day.logs).sum();
    assert_eq!((days, now.days().last().map(|day| day.root.as_str())), (3, Some(now.root())));
    assert_eq!(Manifest::update(&store.sessions()).expect("writable").new, 0, "what is in it is not entered again");

    fs::remove_file(after).expect("removed");
    assert_eq!(wrongs(&store, &root), [], "the root is older than what is missing");
    assert_eq!(wrongs(&store, &Kept::Nothing), [Wrong::Missing]);
    fs::write(&first, fs::read_to_string(&first).expect("text").replacen("ana", "eva", 1)).expect("written");
    assert_eq!(wrongs(&store, &root), [Wrong::Missing], "another run line is another log");
    assert_eq!(wrongs(&store, &Kept::Copy(then)), [Wrong::Missing]);
    assert_eq!(wrongs(&store, &Kept::Root("0".repeat(64))), [Wrong::RootUnknown]);
    assert_eq!(wrongs(&store, &Kept::Root(now.root()[..8].to_owned())), [Wrong::RootUnknown], "too short to say");
}

#[test]
fn a_log_whose_middle_was_changed_and_one_whose_end_was_are_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::at(folder.path());
    let (first, second) = (log(&store, "ana"), log(&store, "ben"));
    updated(&store);
    let text = fs::read_to_string(&first).expect("text");
    fs::write(&first, text.replacen("\"event\"", "\"evemt\"", 1)).expect("written");
    let text = fs::read_to_string(&second).expect("text");
    let other = text.replacen("\"signature\":\"", "\"signature\":\"0", 1).replacen("\"}}\n", "}}\n", 1);
    fs::write(&second, other.replace("}}\n", "\"}}\n")).expect("written");
    assert_eq!(wrongs(&store, &Kept::Nothing).len(), 2);
}

#[test]
fn a_manifest_that_was_written_anew_does_not_hold_the_old_root() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::at(folder.path());
    let first = log(&store, "ana");
    log(&store, "ben");
    let then = updated(&store);
    fs::remove_file(first).expect("removed");
    fs::remove_file(Manifest::path(&store.sessions())).expect("removed");
    updated(&store);
    assert_eq!(wrongs(&store, &Kept::Nothing), [], "alone it looks well");
    assert_eq!(wrongs(&store, &Kept::Root(then.root().to_owned())), [Wrong::RootUnknown]);
    assert_eq!(wrongs(&store, &Kept::Copy(then)), [Wrong::RootUnknown, Wrong::Missing]);
}

#[test]
fn a_line_that_was_edited_or_taken_out_breaks_the_chain() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::at(folder.path());
    log(&store, "ana");
    log(&store, "ben");
    updated(&store);
    let path = Manifest::path(&store.sessions());
    let text = fs::read_to_string(&path).expect("text");
    let lines: Vec<&str> = text.lines().collect();
    let broken = [
        format!("{}\n{}\n", lines[0], lines[2]),
        format!("{}\n{}\n{}\n", lines[0], lines[2], lines[1]),
        text.replacen("\"entered\":\"2", "\"entered\":\"1", 1),
        text.replacen("\"manifest\":1", "\"manifest\":2", 1),
        text.trim_end().to_owned(),
        String::new(),
    ];
    for broken in broken {
        fs::write(&path, &broken).expect("written");
        assert!(matches!(Manifest::read(&store.sessions()), Err(Trouble::Broken(..))), "{broken}");
        assert!(Manifest::update(&store.sessions()).is_err());
        assert_eq!(fs::read_to_string(&path).expect("text"), broken, "what does not hold is left as it is");
    }
}

#[test]
fn forgetting_erases_the_name_and_leaves_the_logs() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::at(folder.path());
    let paths = [log(&store, "p-1"), log(&store, "p-1"), log(&store, "p-2")];
    let before = paths.clone().map(|path| fs::read(path).expect("there"));
    let mut people = People::default();
    people.name("p-1", Person { name: "Ana".to_owned(), ..Person::default() });
    people.write(folder.path()).expect("written");
    let found = forgetting(&[folder.path().to_path_buf()], "p-1").expect("readable");
    assert_eq!((found.names.len(), found.logs.len()), (1, 2));
    let done = found.carry_out(Reach::Name, &store).expect("forgotten");
    assert_eq!((done.names, done.logs), (1, 0));
    assert!(People::read(folder.path()).expect("readable").of("p-1").is_none());
    assert_eq!(paths.clone().map(|path| fs::read(path).expect("there")), before);
    assert!(verify_all(&paths, &store.trust()).iter().all(|verdict| verdict.grade() == Grade::Fine));
}

#[test]
fn forgotten_sessions_leave_tombstones_under_which_every_root_still_holds() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::at(folder.path());
    let gone = log(&store, "p-1");
    fs::write(gone.with_extension("jsonl.debrief.json"), "{}").expect("written");
    let other = log(&store, "p-2");
    let then = updated(&store);
    // One more that was never entered, and an assessed one that was broken off.
    log(&store, "p-1");
    drop(open(&store, "p-1", Mode::Assess));
    assert_eq!(fs::read_dir(folder.path().join("unsealed")).expect("a folder").count(), 1);
    let found = forgetting(&[folder.path().to_path_buf()], "p-1").expect("readable");
    assert_eq!((found.logs.len(), found.unknown.len()), (3, 0));
    let done = found.carry_out(Reach::Sessions, &store).expect("forgotten");
    assert_eq!(done.logs, 3);
    assert_eq!(store.logs().expect("readable"), std::slice::from_ref(&other));
    assert_eq!(fs::read_dir(folder.path().join("unsealed")).expect("a folder").count(), 0);
    assert!(!gone.with_extension("jsonl.debrief.json").exists());
    let text = fs::read_to_string(Manifest::path(&store.sessions())).expect("text");
    assert!(!text.contains("p-1"));
    assert_eq!(wrongs(&store, &Kept::Root(then.root().to_owned())), []);
    assert_eq!(wrongs(&store, &Kept::Nothing), []);
    assert!(verify_all(&[other], &store.trust()).iter().all(|verdict| verdict.grade() == Grade::Fine));
    assert!(forgetting(&[folder.path().to_path_buf()], "p-1").expect("readable").is_empty());
}

#[test]
fn a_tombstone_explains_a_gap_only_if_a_known_key_signed_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::at(folder.path());
    let first = log(&store, "p-1");
    let second = log(&store, "p-1");
    // The second log was carried elsewhere before, and comes back.
    let text = fs::read(&second).expect("there");
    let found = forgetting(&[store.sessions()], "p-1").expect("readable");
    found.carry_out(Reach::Sessions, &store).expect("forgotten");
    fs::write(&second, text).expect("written");
    let findings = |trust| -> Vec<Code> {
        let verdicts = verify_all(std::slice::from_ref(&second), &trust);
        verdicts[0].findings.iter().map(|finding| finding.code).collect()
    };
    assert_eq!(findings(store.trust()), [Code::Intact]);
    let mut stranger = store.trust();
    stranger.keys.clear();
    assert!(findings(stranger).contains(&Code::Succession));
    assert_eq!(wrongs(&store, &Kept::Nothing), [Wrong::ForgottenAndThere]);
    fs::remove_file(&second).expect("removed");
    // A tombstone that one writes oneself.
    let path = Manifest::path(&store.sessions());
    let text = fs::read_to_string(&path).expect("text").replace("\"signature\":\"", "\"signature\":\"0");
    fs::write(&path, text).expect("written");
    assert_eq!(wrongs(&store, &Kept::Nothing), [Wrong::ForgottenByUnknown; 2]);
    assert!(!first.exists());
}

#[test]
fn a_session_that_is_being_played_is_not_forgotten() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::at(folder.path());
    let live = open(&store, "p-1", Mode::Practice);
    let found = forgetting(&[folder.path().to_path_buf()], "p-1").expect("readable");
    assert!(matches!(found.carry_out(Reach::Sessions, &store), Err(Trouble::InUse(_))));
    assert_eq!(store.logs().expect("readable").len(), 1);
    drop(live);
}

#[test]
fn logs_are_found_however_deep_they_lie() {
    let folder = tempfile::tempdir().expect("a folder");
    let deep: PathBuf = (0..40).map(|level| format!("level-{level}")).collect();
    let store = Store::at(folder.path().join(deep));
    let path = log(&store, "ana");
    let roots = [folder.path().to_path_buf()];
    assert_eq!(folders_of_logs(&roots).expect("readable"), [store.sessions()]);
    assert_eq!(forgetting(&roots, "ana").expect("readable").logs, [path]);
}
