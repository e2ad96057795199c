//! Whatever lies in a folder, the review goes on and says what it left out and why.

use super::*;
use crate::journal::People;

/// A log with one thing changed.
fn changed(log: &Path, change: impl Fn(&str) -> String) {
    let text = fs::read_to_string(log).expect("text");
    let other = change(&text);
    assert_ne!(text, other, "something is changed");
    fs::write(log, other).expect("written");
}

#[test]
fn tampered_logs_are_left_out_with_the_line_that_is_wrong() {
    let mut house = House::new();
    let fine = house.session("fine", 1);
    let edited = house.session("edited", 2);
    changed(&edited, |text| text.replacen("\"kind\":\"arrives\"", "\"kind\":\"sits\"", 1));
    let removed = house.session("removed", 3);
    changed(&removed, |text| {
        text.lines().enumerate().filter(|(i, _)| *i != 5).map(|(_, line)| format!("{line}\n")).collect()
    });
    let cut = house.session("cut", 4);
    changed(&cut, |text| text.lines().take(8).map(|line| format!("{line}\n")).collect());
    let raised = house.session("raised", 5);
    let raise = |line: String| match line.contains("\"seal\":") {
        true => line.replacen("\"passed\":false", "\"passed\":true", 1).replacen("\"arrivals\":", "\"arrivals\":1", 1),
        false => line,
    };
    Store::at(house.path()).reissue(&raised, &raise).expect("reissued");
    let review = house.review();
    assert_eq!(review.left_out.counted, 1);
    assert_eq!(reasons(&review), [(Reason::NotVerified, 4)]);
    assert_eq!(words(&review, &fine), None);
    for (log, says) in [(&edited, "edited"), (&removed, "missing"), (&cut, "cut off"), (&raised, "played again")] {
        let (reason, words) = words(&review, log).expect("it is told of");
        assert_eq!(reason, Reason::NotVerified);
        assert!(words.contains(says), "{words}");
    }
    let failed: Vec<&str> = review.verification.failed.iter().map(|failed| failed.code.as_str()).collect();
    assert_eq!(failed.len(), 4, "{failed:?}");
}

#[test]
fn a_file_of_hundreds_of_megabytes_without_a_line_is_not_read_in() {
    let mut house = House::new();
    house.session("fine", 1);
    let huge = house.path().join("sessions").join("huge.jsonl");
    // It has length and no blocks: reading it whole would take seconds and hundreds of megabytes.
    fs::File::create(&huge).and_then(|file| file.set_len(10 << 30)).expect("a sparse file");
    let review = house.review();
    assert_eq!(review.left_out.counted, 1);
    let (reason, words) = words(&review, &huge).expect("it is told of");
    assert_eq!(reason, Reason::NotALog);
    assert!(words.contains("as long as this"), "{words}");
}

#[test]
fn garbage_and_tables_that_are_none_are_told_of() {
    let mut house = House::new();
    house.session("fine", 1);
    let sessions = house.path().join("sessions");
    let garbage = [("empty.jsonl", &b""[..]), ("text.jsonl", b"no log\n"), ("bytes.jsonl", &[0xff, 0xfe, 0, 10, 13])];
    for (name, bytes) in garbage {
        fs::write(sessions.join(name), bytes).expect("written");
    }
    fs::write(sessions.join("of-another-kind.txt"), "not looked at").expect("written");
    fs::write(People::path(house.path()), "{}").expect("written");
    let review = house.review();
    assert_eq!(review.left_out.counted, 1);
    assert_eq!(
        (review.left_out.found, reasons(&review)),
        (4, vec![(Reason::NotALog, 3)]),
        "a table of people is no log"
    );
    assert!(words(&review, &People::path(house.path())).is_some_and(|(_, words)| words.contains("table of people")));
}

#[cfg(unix)]
#[test]
fn links_in_circles_and_links_to_nowhere_are_told_of() {
    use std::os::unix::fs::symlink;
    let mut house = House::new();
    house.session("fine", 1);
    let sessions = house.path().join("sessions");
    symlink(house.path(), sessions.join("up")).expect("linked");
    symlink(sessions.join("self.jsonl"), sessions.join("self.jsonl")).expect("linked");
    symlink(sessions.join("gone"), sessions.join("nowhere.jsonl")).expect("linked");
    let review = house.review();
    assert_eq!(review.left_out.counted, 1);
    assert_eq!((review.left_out.found, reasons(&review)), (3, vec![(Reason::Unreadable, 2)]), "a folder is no log");
    assert_eq!(words(&review, &sessions.join("up")).map(|(reason, _)| reason), Some(Reason::Linked));
    assert!(words(&review, &sessions.join("nowhere.jsonl")).is_some_and(|(_, words)| words.contains("cannot be read")));
}

#[cfg(target_os = "linux")]
#[test]
fn folders_are_looked_into_once_however_they_are_named() {
    use std::os::unix::fs::symlink;
    let mut house = House::new();
    let log = house.session("fine", 1);
    let sessions = house.path().join("sessions");
    let around = TempDir::new().expect("a folder");
    // A link that would be met first, and the folders themselves in whatever order.
    symlink(&sessions, house.path().join("a-link")).expect("linked");
    symlink(house.path(), around.path().join("named")).expect("linked");
    let named = around.path().join("named");
    for roots in [[house.path(), &sessions], [&sessions, house.path()], [&named, house.path()]] {
        let found = walk(&roots.map(Path::to_path_buf));
        assert_eq!(found.logs.len(), 1, "{:?}", found.logs);
        assert!(found.logs[0].ends_with(log.strip_prefix(house.path()).expect("within")), "by its own name");
        let links: Vec<&str> = found.left_out.iter().map(|left| left.path.rsplit('/').next().unwrap_or("")).collect();
        assert_eq!(links, ["a-link"], "only the link is told of");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_read_is_told_of() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let mut house = House::new();
    house.session("fine", 1);
    // It opens, and reading it fails for anybody, even for whoever may read everything.
    let broken = house.path().join("sessions").join("broken.jsonl");
    symlink("/proc/self/mem", &broken).expect("linked");
    let folder = house.path().join("closed");
    fs::create_dir(&folder)
        .and_then(|()| fs::set_permissions(&folder, fs::Permissions::from_mode(0o000)))
        .expect("made");
    let closed = fs::read_dir(&folder).is_err();
    let review = house.review();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).expect("set");
    assert_eq!(reasons(&review), [(Reason::Unreadable, 1 + u32::from(closed))]);
    assert!(words(&review, &broken).is_some());
    assert_eq!(words(&review, &folder).is_some(), closed);
    assert_eq!(review.left_out.counted, 1);
}

#[test]
fn what_a_file_is_called_does_nothing_to_a_terminal() {
    let mut house = House::new();
    house.session("fine", 1);
    let folder = house.path().join("a\u{1b}[2J\u{202E}b");
    let sessions = folder.join("sessions");
    fs::create_dir_all(&sessions).expect("made");
    fs::write(sessions.join("noise\u{7}.jsonl"), "noise\n").expect("written");
    fs::write(People::path(&folder), "{}").expect("written");
    let review = house.review();
    assert_eq!((reasons(&review), review.left_out.files.len()), (vec![(Reason::NotALog, 1)], 2));
    for file in &review.left_out.files {
        let told = format!("{} {}", file.path, file.why);
        assert_eq!(told, crate::text::harmless(&told));
    }
}

#[test]
fn a_folder_that_is_not_there_or_empty_is_reviewed_too() {
    let folder = TempDir::new().expect("a folder");
    let empty = review_of(&[folder.path().to_path_buf()], &Trust::default(), &Question::default());
    assert_eq!((empty.left_out.found, empty.span, empty.learners), (0, None, 0));
    let nowhere = folder.path().join("nowhere");
    let gone = review_of(std::slice::from_ref(&nowhere), &Trust::default(), &Question::default());
    assert_eq!(words(&gone, &nowhere).map(|(reason, _)| reason), Some(Reason::Unreadable));
}

#[test]
fn whoever_waits_may_call_it_off() {
    struct Impatient;
    impl crate::lab::Onlooker for Impatient {
        fn progress(&self, _: crate::lab::Progress) {}
        fn called_off(&self) -> bool {
            true
        }
    }
    let mut house = House::new();
    house.session("fine", 1);
    let read = take_in(&[house.path().to_path_buf()], house.trust(), &Impatient);
    assert!(matches!(read, Err(CalledOff)));
}
