//! An assessed session: nothing to read along, signed by a key that stays private.

use super::*;

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
