//! Sessions that break off at any byte can be gone on with, and end as if nothing had happened.

use super::*;

pub(super) fn opened(mode: Mode) -> (TempDir, Store, Live) {
    let folder = TempDir::new().expect("a folder");
    let store = Store::at(folder.path());
    let live = Live::start(&store, plan(), &opening(mode)).expect("opened");
    (folder, store, live)
}

/// What a killed process leaves: the bytes of its file so far.
pub(super) fn killed(mut live: Live) -> (PathBuf, Vec<u8>) {
    play(&mut live, Tick(100_000), Pace::Strides);
    let path = live.path().expect("a file").to_path_buf();
    let bytes = std::fs::read(&path).expect("everything was handed to the system");
    (path, bytes)
}

pub(super) fn resumed(store: &Store, path: &Path) -> Live {
    match store.resume(path).expect("it can be gone on with") {
        Resumed::Live(live) => *live,
        Resumed::Sealed(_) => panic!("the session was not over"),
    }
}

#[test]
fn a_session_cut_at_any_byte_goes_on() {
    for mode in [Mode::Practice, Mode::Assess] {
        let (_folder, store, live) = opened(mode);
        let (path, bytes) = killed(live);
        let private = super::assess::private_files(&store);
        assert_eq!(private.len(), usize::from(mode == Mode::Assess));
        let reference = {
            let mut live = Live::in_memory(plan(), &opening(mode));
            play(&mut live, Tick(100_000), Pace::Strides);
            live
        };
        let checksum = reference.view().now();
        assert_eq!(checksum, Tick(100_000));
        // Every byte of the last five lines, and every line before.
        let ends: Vec<usize> = bytes.iter().enumerate().filter(|(_, b)| **b == b'\n').map(|(i, _)| i + 1).collect();
        let from = ends[ends.len() - 6];
        let cuts = ends[1..ends.len() - 6]
            .iter()
            .copied()
            .step_by(5)
            .chain((from..=bytes.len()).step_by(7))
            .chain([bytes.len() - 1]);
        for cut in cuts {
            std::fs::write(&path, &bytes[..cut]).expect("written");
            for (file, text) in &private {
                std::fs::write(file, text).expect("written");
            }
            let found = store.unfinished().expect("readable");
            assert_eq!(found.len(), 1);
            assert_eq!(found[0].condition, Condition::InPlay, "cut at {cut}");
            let live = resumed(&store, &path);
            let report = live.finish();
            let sealed = sealed(&report);
            let verdict = verify(&sealed, &store.trust());
            assert_eq!(codes(&verdict), ["intact"], "cut at {cut}: {verdict:?}");
            let log = read(&sealed);
            let taken: Vec<u64> = log
                .asides()
                .filter_map(|(_, _, what)| match what {
                    AsideWhat::TakenUp { dropped } => Some(*dropped),
                    _ => None,
                })
                .collect();
            let line = ends.iter().copied().filter(|end| *end <= cut).max().expect("a line");
            assert_eq!(taken, [(cut - line) as u64], "cut at {cut}");
            assert!(super::assess::private_files(&store).is_empty(), "cut at {cut}: nothing is private any more");
            std::fs::remove_file(&sealed).expect("removed");
        }
    }
}

#[test]
fn a_resumed_session_ends_like_one_that_never_broke_off() {
    for mode in [Mode::Practice, Mode::Assess] {
        let (_folder, store, live) = opened(mode);
        let (path, bytes) = killed(live);
        std::fs::write(&path, &bytes[..bytes.len() - 9]).expect("written");
        let mut live = resumed(&store, &path);
        // The torn line may have been the last to tell the time: the front end goes on from where the log stands.
        live.advance(Tick(100_000), Stop::At);
        play(&mut live, Tick::NEVER, Pace::Frames);
        let path = sealed(&live.finish());
        let broken = std::fs::read(&path).expect("sealed");
        let seed = read(&path).seed().expect("the seal tells it");
        let mut whole = Live::in_memory_from(plan(), &opening(mode), seed);
        play(&mut whole, Tick(100_000), Pace::Strides);
        play(&mut whole, Tick::NEVER, Pace::Strides);
        assert!(core_bytes(&broken) == whole.finish().core);
        assert!(store.unfinished().expect("readable").is_empty());
    }
}

#[test]
fn a_session_killed_while_it_was_sealed_is_sealed() {
    for mode in [Mode::Practice, Mode::Assess] {
        let kept = short(mode);
        let (bytes, lines) = (kept.bytes(), kept.lines());
        let part = kept.path.with_extension("jsonl.part");
        // Until the seal is whole, what it tells is still in its private file.
        let log = read(&kept.path);
        let entrust = || match log.seed().expect("the seal tells it") {
            commitment::Seed::Open(_) => {}
            commitment::Seed::Hidden(secret) => drop(kept.store.entrust(&secret).expect("put away")),
        };
        std::fs::remove_file(&kept.path).expect("removed");
        let finish = lines.iter().position(|l| l.contains("\"do\":\"finish\"")).expect("it was finished");
        let from = joined(&lines[..=finish]).len();
        for cut in (from..=bytes.len()).step_by(97).chain([bytes.len() - 1, bytes.len()]) {
            std::fs::write(&part, &bytes[..cut]).expect("written");
            entrust();
            assert_eq!(kept.store.unfinished().expect("readable")[0].condition, Condition::BeingSealed);
            let Resumed::Sealed(sealed) = kept.store.resume(&part).expect("sealed") else { panic!("it was over") };
            let verdict = verify(&sealed, &kept.store.trust());
            assert_eq!(codes(&verdict), ["intact"], "cut at {cut} of {}: {verdict:?}", bytes.len());
            assert!(core_bytes(&std::fs::read(&sealed).expect("readable")) == core_bytes(&bytes));
            std::fs::remove_file(&sealed).expect("removed");
        }
    }
}

#[test]
fn a_session_in_play_is_left_alone() {
    let (_folder, store, live) = opened(Mode::Practice);
    let path = live.path().expect("a file").to_path_buf();
    assert_eq!(store.unfinished().expect("readable")[0].condition, Condition::InUse);
    assert!(matches!(store.resume(&path), Err(Trouble::InUse(_))));
    drop(live);
    assert_eq!(store.unfinished().expect("readable")[0].condition, Condition::InPlay);
    let again = resumed(&store, &path);
    assert!(matches!(store.resume(&path), Err(Trouble::InUse(_))));
    let left: Vec<_> = {
        again.finish();
        std::fs::read_dir(store.sessions()).expect("readable").flatten().map(|e| e.file_name()).collect()
    };
    assert_eq!(left.iter().filter(|n| n.to_string_lossy().ends_with("part.lock")).count(), 0, "no lock is left");
}

#[test]
fn a_session_that_was_tampered_with_is_not_gone_on_with() {
    let (_folder, store, live) = opened(Mode::Practice);
    let (path, bytes) = killed(live);
    let text = String::from_utf8(bytes).expect("text");
    std::fs::write(&path, text.replacen("\"Prepare\":\"wipe\"", "\"Prepare\":\"sign\"", 1)).expect("written");
    assert!(matches!(store.unfinished().expect("readable")[0].condition, Condition::Ruined(_)));
    assert!(matches!(store.resume(&path), Err(Trouble::Broken(..))));
    let lines: Vec<String> = text.lines().map(|l| l.replace("\"Prepare\":\"wipe\"", "\"Prepare\":\"sign\"")).collect();
    let forged = super::forging::rechained(&lines, None);
    std::fs::write(&path, &forged).expect("written");
    let Err(Trouble::Broken(_, finding)) = store.resume(&path) else { panic!("a forged log went on") };
    assert_eq!(finding.code, Code::ReplayDiffers);
    assert_eq!(std::fs::read(&path).expect("readable"), forged, "the file is as it was");
}
