//! An assessed session: nothing to read along, signed by a key that stays private.

use super::forging::{keys, rechained, replaced};
use super::recovery::{killed, opened, resumed};
use super::*;

/// The private files of a store and what is in them.
pub(super) fn private_files(store: &Store) -> Vec<(PathBuf, String)> {
    let files = std::fs::read_dir(store.data().join("unsealed")).into_iter().flatten().flatten();
    files.map(|file| (file.path(), std::fs::read_to_string(file.path()).expect("text"))).collect()
}

fn broken(store: &Store, path: &Path) -> Finding {
    match store.resume(path) {
        Err(Trouble::Broken(at, finding)) if at == path => *finding,
        other => panic!("it should not go on: {other:?}"),
    }
}

#[test]
fn events_are_written_at_the_seal_only() {
    let folder = TempDir::new().expect("a folder");
    let store = Store::at(folder.path());
    let mut live = Live::start(&store, plan(), &opening(Mode::Assess)).expect("opened");
    assert_eq!(live.seed(), None, "the seed is not to be seen");
    play(&mut live, Tick(200_000), Pace::Strides);
    let part = live.path().expect("a file").to_path_buf();
    let before = std::fs::read_to_string(&part).expect("text");
    assert!(before.contains("\"input\"") && before.contains("\"check\""));
    assert!(!before.contains("\"event\""), "events could be read along");
    let report = live.finish();
    let log = read(&sealed(&report));
    assert!(!log.events().is_empty());
    assert_eq!(log.events().len() as u64, log.seal().expect("sealed").events);
    assert!(!part.exists(), "the part has become the log");
    assert_eq!(report.seed, 7, "afterwards the seed may be known");
    assert!(Live::in_memory(plan(), &opening(Mode::Practice)).seed().is_some());
}

#[test]
fn an_assessed_log_of_a_known_key_counts_and_of_no_other() {
    let kept = short(Mode::Assess);
    let trust = Trust { demand: Demand::Assessed, ..kept.store.trust() };
    assert_eq!(codes(&verify(&kept.path, &trust)), ["intact"]);
    let stranger = Trust { keys: Vec::new(), ..trust };
    assert_eq!(verify(&kept.path, &stranger).code(), Code::UnknownKey);
    let practice = short(Mode::Practice);
    let trust = Trust { demand: Demand::Assessed, ..practice.store.trust() };
    assert_eq!(verify(&practice.path, &trust).code(), Code::NotAssessed);
}

#[test]
fn one_pair_of_keys_is_made_and_kept() {
    let folder = TempDir::new().expect("a folder");
    let store = Store::at(folder.path());
    let first = store.keys().expect("made").public();
    assert_eq!(store.keys().expect("kept").public(), first);
    assert_eq!(store.trust().keys, [first]);
    let secret = folder.path().join("keys/signing.key");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&secret).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "nobody else reads the key");
    }
    std::fs::write(&secret, "no key").expect("written");
    assert!(matches!(store.keys(), Err(Trouble::Key(_))), "a spoilt key is not silently replaced");
}

/// A seed that is found nowhere by chance.
const RARE: u64 = 0x1a2b_3c4d_5e6f_7081;

fn rare() -> Opening {
    Opening { seed: RARE, ..opening(Mode::Assess) }
}

#[test]
fn an_unsealed_log_tells_its_seed_nowhere_and_the_seal_does() {
    let folder = TempDir::new().expect("a folder");
    let store = Store::at(folder.path());
    let mut live = Live::start(&store, plan(), &rare()).expect("opened");
    play(&mut live, Tick(200_000), Pace::Strides);
    let part = live.path().expect("a file").to_path_buf();
    let checksums = {
        let mut open = Live::in_memory(plan(), &Opening { mode: Mode::Practice, ..rare() });
        play(&mut open, Tick(200_000), Pace::Strides);
        let core = String::from_utf8(open.finish().core).expect("text");
        let sums: Vec<String> = core.split("\"sum\":\"").skip(1).map(|sum| sum[..16].to_owned()).collect();
        assert!(sums.len() > 10);
        sums
    };
    let hides = |text: &str| {
        let seeds = [RARE.to_string(), format!("{RARE:x}"), format!("{:x}", RARE.swap_bytes())];
        // The seed could be computed from the first checksum, before anybody has come.
        seeds.iter().chain(&checksums).all(|told| !text.to_lowercase().contains(told.as_str()))
    };
    let text = |path: &Path| String::from_utf8_lossy(&std::fs::read(path).expect("readable")).into_owned();
    let everything = || {
        let folders = ["sessions", "keys", "scenarios", "rules"].map(|name| store.data().join(name));
        folders.into_iter().flat_map(|f| std::fs::read_dir(f).expect("there").flatten()).map(|e| e.path())
    };
    for path in everything() {
        assert!(hides(&text(&path)) && hides(&path.to_string_lossy()), "{} tells the seed", path.display());
    }
    assert!(hides(&format!("{live:?}")));
    let private = private_files(&store);
    assert_eq!(private.len(), 1);
    assert!(private[0].1.contains(&RARE.to_string()) && hides(&private[0].0.to_string_lossy()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&private[0].0).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "nobody else reads it");
    }
    assert!(text(&part).contains("\"commitment\""));
    let path = sealed(&live.finish());
    assert!(private_files(&store).is_empty(), "after the seal nothing is private");
    assert_eq!(read(&path).seal().and_then(|seal| seal.reveal.as_ref()).map(|told| told.seed), Some(RARE));
}

#[test]
fn two_sessions_of_one_seed_do_not_show_that_they_are() {
    let kept = [short(Mode::Assess), short(Mode::Assess)].map(|kept| read(&kept.path).session().seed.clone());
    assert_ne!(kept[0], kept[1]);
}

#[test]
fn another_seed_than_the_one_committed_to_is_found_even_signed() {
    let kept = short(Mode::Assess);
    let (foreign, own) = keys(&kept);
    let nonce = read(&kept.path).seal().and_then(|seal| seal.reveal.clone()).expect("told").nonce;
    let first = if nonce.starts_with('a') { "b" } else { "a" };
    let changed = [
        replaced(&kept.lines(), 0, "\"seal\"", "\"seed\":7", "\"seed\":8"),
        replaced(&kept.lines(), 0, "\"seal\"", &nonce, &format!("{first}{}", &nonce[1..])),
        replaced(&kept.lines(), 0, "\"seal\"", &nonce, "00"),
        replaced(&kept.lines(), 0, "\"seal\"", &format!(",\"reveal\":{{\"seed\":7,\"nonce\":\"{nonce}\"}}"), ""),
    ];
    for lines in changed {
        assert_eq!(kept.verdict_on(&joined(&lines)).code(), Code::Edited);
        assert_eq!(codes(&kept.verdict_on(&rechained(&lines, None))), ["bad_signature", "seed_differs"]);
        assert_eq!(codes(&kept.verdict_on(&rechained(&lines, Some(&foreign)))), ["unknown_key", "seed_differs"]);
        let verdict = kept.verdict_on(&rechained(&lines, Some(&own)));
        assert_eq!((codes(&verdict), verdict.grade()), (vec!["seed_differs"], Grade::Wrong));
        assert_eq!(verdict.findings[0].line, Some(lines.len() as u64 - 1), "the seal's line");
    }
    // Both exchanged to fit each other: then it is another evening.
    let other = commitment::Secret::new(8, [7; 32]);
    let log = read(&kept.path);
    let SeedLine::Committed(was) = &log.session().seed else { panic!("it commits itself") };
    let lines = replaced(&kept.lines(), 0, "\"session\"", was, &other.commitment());
    let lines = replaced(&lines, 0, "\"seal\"", "\"seed\":7", "\"seed\":8");
    let lines = replaced(&lines, 0, "\"seal\"", &nonce, &other.reveal().nonce);
    assert_eq!(codes(&kept.verdict_on(&rechained(&lines, Some(&own)))), ["replay_differs"]);
}

#[test]
fn without_its_private_file_a_session_waits_and_loses_nothing() {
    let (_folder, store, live) = opened(Mode::Assess);
    let (path, bytes) = killed(live);
    let (private, secret) = private_files(&store).remove(0);
    let unchanged = || assert!(std::fs::read(&path).expect("there") == bytes, "the log is as it was");

    std::fs::remove_file(&private).expect("removed");
    let finding = broken(&store, &path);
    assert_eq!((finding.code, finding.code.grade()), (Code::SeedMissing, Grade::Wrong));
    assert!(finding.words().contains(&private.display().to_string()), "{finding}");
    unchanged();

    for spoilt in ["", "no seed", "{\"seed\":7,\"nonce\":\"00\"}", &secret.replace(":7,", ":8,"), &secret[..40]] {
        std::fs::write(&private, spoilt).expect("written");
        let finding = broken(&store, &path);
        assert_eq!(finding.code, Code::SeedDiffers, "{spoilt}");
        unchanged();
    }
    std::fs::write(&private, format!("{{\"seed\":\"{RARE}\",\"nonce\":{RARE}}}")).expect("written");
    let finding = broken(&store, &path);
    assert!(!finding.to_string().contains(&RARE.to_string()), "no error quotes it: {finding}");
    std::fs::write(&private, [0xff, 0xfe]).expect("written");
    assert_eq!(broken(&store, &path).code, Code::SeedDiffers);

    let log = read(&path);
    assert_eq!(replay(&log, log.plan(&store.trust()).expect("kept")).expect_err("hidden").code, Code::SeedMissing);
    assert_eq!(verify(&path, &store.trust()).code(), Code::Unsealed);

    std::fs::write(&private, &secret).expect("written");
    let report = resumed(&store, &path).finish();
    assert_eq!(codes(&verify(&sealed(&report), &store.trust())), ["intact"]);
}

#[test]
fn an_assessed_session_called_practice_does_not_go_on() {
    let (_folder, store, live) = opened(Mode::Assess);
    let (path, bytes) = killed(live);
    let lines: Vec<String> = String::from_utf8(bytes).expect("text").lines().map(str::to_owned).collect();
    let lines = replaced(&lines, 0, "\"run\"", "\"assess\"", "\"practice\"");
    std::fs::write(&path, rechained(&lines, None)).expect("written");
    assert_eq!(broken(&store, &path).code, Code::Relabelled, "it would show its seed");
    let found = store.unfinished().expect("readable").remove(0);
    assert!(matches!(found.condition, Condition::Ruined(finding) if finding.code == Code::Relabelled));
}

#[test]
fn a_private_file_left_behind_by_a_crash_goes_with_the_next_session() {
    let kept = short(Mode::Assess);
    let log = read(&kept.path);
    let commitment::Seed::Hidden(secret) = log.seed().expect("told") else { panic!("it was hidden") };
    kept.store.entrust(&secret).expect("put away");
    let (_, of_another) =
        (killed(Live::start(&kept.store, plan(), &rare()).expect("opened")), private_files(&kept.store));
    assert_eq!(of_another.len(), 1, "the one of the sealed log is gone, the one of the session in play is not");
    assert!(of_another[0].1.contains(&RARE.to_string()));
}

/// A log as form 1 had it: the seed in the first line, checksums unveiled, no seed in the seal.
fn of_form_1(mode: Mode, until: Option<Tick>) -> (TempDir, Store, Vec<u8>) {
    let (folder, store, mut live) = opened(Mode::Practice);
    play(&mut live, Tick(150_000), Pace::Strides);
    let bytes = match until {
        Some(_) => std::fs::read(live.path().expect("a file")).expect("readable"),
        None => std::fs::read(sealed(&live.finish())).expect("readable"),
    };
    for path in store.logs().expect("readable") {
        std::fs::remove_file(path).expect("removed");
    }
    let lines: Vec<String> = String::from_utf8(bytes).expect("text").lines().map(str::to_owned).collect();
    let mut lines = replaced(&lines, 0, "\"session\"", "\"schema\":2", "\"schema\":1");
    if mode == Mode::Assess {
        lines = replaced(&lines, 0, "\"session\"", "\"along\"", "\"at_seal\"");
        lines = replaced(&lines, 0, "\"run\"", "\"practice\"", "\"assess\"");
        let (events, mut rest): (Vec<String>, Vec<String>) =
            lines.into_iter().partition(|line| line.contains("\"event\":{"));
        if let Some(at) = rest.iter().position(|line| line.contains("\"seal\":{")) {
            rest.splice(at..at, events);
        }
        lines = rest;
    }
    let bytes = rechained(&lines, Some(&store.keys().expect("there")));
    (folder, store, bytes)
}

#[test]
fn logs_of_form_1_still_verify_and_go_on() {
    for mode in [Mode::Practice, Mode::Assess] {
        let (_folder, store, bytes) = of_form_1(mode, None);
        let path = store.sessions().join("old.jsonl");
        std::fs::write(&path, &bytes).expect("written");
        assert_eq!(codes(&verify(&path, &store.trust())), ["intact"], "{mode:?}");
        assert_eq!(read(&path).session().seed, SeedLine::Open(7));
        let renamed = String::from_utf8(bytes).expect("text").replacen("\"schema\":1", "\"schema\":2", 1);
        let lines: Vec<String> = renamed.lines().map(str::to_owned).collect();
        match mode {
            // The signature is over the form too.
            Mode::Practice => {
                std::fs::write(&path, rechained(&lines, None)).expect("written");
                assert_eq!(codes(&verify(&path, &store.trust())), ["bad_signature", "intact"]);
            }
            Mode::Assess => {
                std::fs::write(&path, renamed).expect("written");
                assert_eq!(codes(&verify(&path, &store.trust())), ["edited"], "form 2 hides the seed");
            }
        }
        std::fs::remove_file(&path).expect("removed");

        let (_folder, store, bytes) = of_form_1(mode, Some(Tick(150_000)));
        let part = store.sessions().join("old.jsonl.part");
        std::fs::write(&part, bytes).expect("written");
        let report = resumed(&store, &part).finish();
        let path = sealed(&report);
        assert_eq!(codes(&verify(&path, &store.trust())), ["intact"], "{mode:?}");
        assert_eq!(read(&path).session().schema, 1, "it stays what it was begun as");
        assert!(read(&path).seal().is_some_and(|seal| seal.reveal.is_none()));
    }
}
