//! Forgers who chain a changed log anew: the signature tells, and where they can sign, the replay does.

use super::keys::Keys;
use super::surroundings::Surroundings;
use super::*;

/// Chains changed lines anew; signs with keys, or leaves the old signature in place.
pub(super) fn rechained(lines: &[String], keys: Option<&Keys>) -> Vec<u8> {
    super::super::reissue::rechained(lines, keys).expect("forgers write well")
}

/// Another key pair, and this folder's own.
pub(super) fn keys(kept: &Kept1) -> (Keys, Keys) {
    let folder = kept.store.data().join("forger");
    std::fs::create_dir_all(&folder).expect("made");
    (Keys::of(&folder, &Surroundings::Real).expect("made"), kept.store.keys().expect("there"))
}

pub(super) fn replaced(lines: &[String], nth: usize, what: &str, from: &str, to: &str) -> Vec<String> {
    let mut lines = lines.to_vec();
    let line = lines.iter_mut().filter(|l| l.contains(what) && l.contains(from)).nth(nth).expect("such a line");
    *line = line.replacen(from, to, 1);
    lines
}

#[test]
fn chaining_anew_without_change_gives_the_same_log() {
    let kept = short(Mode::Practice);
    assert!(rechained(&kept.lines(), Some(&keys(&kept).1)) == kept.bytes());
}

#[test]
fn a_forged_event_is_found_by_its_signature_or_by_playing_again() {
    let kept = short(Mode::Practice);
    let (foreign, own) = keys(&kept);
    let table = [
        (3, "\"event\"", "\"value\":", "\"value\":1", "replay_differs"),
        (0, "\"input\"", "wipe", "sign", "replay_differs"),
        (2, "\"input\"", "\"tick\":", "\"tick\":1", "replay_differs"),
        (1, "\"check\"", "\"sum\":\"", "\"sum\":\"0", "replay_differs"),
        (0, "\"seal\"", "\"mean\":", "\"mean\":1", "score_differs"),
    ];
    for (nth, what, from, to, code) in table {
        let forged = replaced(&kept.lines(), nth, what, from, to);
        assert_eq!(codes(&kept.verdict_on(&rechained(&forged, None))), ["bad_signature", code], "{what}");
        assert_eq!(codes(&kept.verdict_on(&rechained(&forged, Some(&own)))), [code], "{what}");
        assert_eq!(codes(&kept.verdict_on(&rechained(&forged, Some(&foreign)))), ["foreign_key", code], "{what}");
    }
}

#[test]
fn a_left_out_event_chained_anew_is_found_by_playing_again() {
    let kept = short(Mode::Practice);
    let (_, own) = keys(&kept);
    let mut lines = kept.lines();
    let at = lines.iter().rposition(|l| l.contains("\"event\"")).expect("events");
    lines.remove(at);
    let verdict = kept.verdict_on(&rechained(&lines, Some(&own)));
    assert_eq!(verdict.findings[0].code, Code::ReplayDiffers);
    assert_eq!(verdict.findings[0].line, Some(at as u64 + 1));
}

#[test]
fn another_seed_and_another_engine_are_noticed() {
    let kept = short(Mode::Practice);
    let (_, own) = keys(&kept);
    let seed = replaced(&kept.lines(), 0, "\"session\"", "\"seed\":7", "\"seed\":8");
    assert_eq!(codes(&kept.verdict_on(&rechained(&seed, Some(&own)))), ["replay_differs"]);
    let version = engine_version();
    let engine = replaced(&kept.lines(), 0, "\"session\"", &version, "0.0.9+1");
    let verdict = kept.verdict_on(&rechained(&engine, Some(&own)));
    assert_eq!((codes(&verdict), verdict.grade()), (vec!["intact_not_replayed"], Grade::Fine));
    let verdict = kept.verdict_on(&rechained(&engine, None));
    assert_eq!((codes(&verdict), verdict.grade()), (vec!["bad_signature", "intact_not_replayed"], Grade::Wrong));
    // Nothing vouches for it: it cannot be played again, and anybody can make a key.
    let (foreign, _) = keys(&kept);
    let verdict = kept.verdict_on(&rechained(&engine, Some(&foreign)));
    assert_eq!((codes(&verdict), verdict.grade()), (vec!["unknown_key", "intact_not_replayed"], Grade::Wrong));
    let schema = replaced(&kept.lines(), 0, "\"session\"", "\"schema\":2", "\"schema\":3");
    assert_eq!(codes(&kept.verdict_on(&joined(&schema))), ["other_schema"]);
}

#[test]
fn an_attempt_has_a_number_that_somebody_can_reach() {
    let kept = short(Mode::Practice);
    let (_, own) = keys(&kept);
    let numbered =
        |number: &str| replaced(&kept.lines(), 0, "\"run\"", "\"attempt\":1,", &format!("\"attempt\":{number},"));
    assert_eq!(codes(&kept.verdict_on(&rechained(&numbered("1000000"), Some(&own)))), ["intact"]);
    for number in ["0", "1000001", "4294967295"] {
        let verdict = kept.verdict_on(&joined(&numbered(number)));
        assert!(verdict.findings[0].words().contains(&format!("no attempt has the number {number}")), "{verdict:?}");
    }
}

#[test]
fn a_relabelled_bot_is_noticed() {
    let folder = TempDir::new().expect("a folder");
    let store = Store::at(folder.path());
    let bot = |mode| Opening { front_end: FrontEnd::Bot("attentive".to_owned()), ..opening(mode) };
    let play_bot = |mode| {
        let mut live = Live::start(&store, plan(), &bot(mode)).expect("opened");
        play(&mut live, Tick(90_000), Pace::Strides);
        let report = live.finish();
        Kept1 { path: sealed(&report), store: store.clone(), report, _folder: TempDir::new().expect("a folder") }
    };

    let kept = play_bot(Mode::Assess);
    let trust = Trust { demand: Demand::Assessed, ..store.trust() };
    assert_eq!(codes(&verify(&kept.path, &trust)), ["not_assessed", "intact"]);
    let relabelled = replaced(&kept.lines(), 0, "\"run\"", "bot:attentive", "text");
    assert_eq!(kept.verdict_as("a.jsonl", &joined(&relabelled), &trust).code(), Code::Edited);
    assert_eq!(codes(&kept.verdict_as("a.jsonl", &rechained(&relabelled, None), &trust)), ["bad_signature", "intact"]);
    let (foreign, _) = keys(&kept);
    let resigned = rechained(&relabelled, Some(&foreign));
    assert_eq!(codes(&kept.verdict_as("a.jsonl", &resigned, &trust)), ["unknown_key", "intact"]);

    let practice = play_bot(Mode::Practice);
    let relabelled = replaced(&practice.lines(), 0, "\"run\"", "\"practice\"", "\"assess\"");
    let (_, own) = keys(&practice);
    let verdict = practice.verdict_as("b.jsonl", &rechained(&relabelled, Some(&own)), &trust);
    assert_eq!(verdict.code(), Code::Relabelled, "even where the key is at hand: {verdict:?}");
}
