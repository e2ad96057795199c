//! Tests of sample data: the same for a seed, true logs, and no more wrong with it than was meant.

use super::*;
use crate::journal::{Code, verify};
use crate::lab::Nobody;
use crate::rules::Rules;
use crate::scenario;
use std::collections::BTreeMap;

const HOUSE: &str = include_str!("../../../tests/scenarios/minimal.ron");

pub(in crate::review) fn plan() -> Arc<Plan> {
    let scenario = scenario::load("small.ron", HOUSE.as_bytes()).scenario.expect("no faults");
    Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())))
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below it").to_string_lossy().into_owned();
                files.insert(name, fs::read(&path).expect("read"));
            }
        }
    }
    files
}

#[test]
fn the_same_seed_gives_the_same_files_and_another_seed_others() {
    let made = |seed| {
        let folder = tempfile::tempdir().expect("a folder");
        let sample = Sample { learners: 4, weeks: 2, seed, debriefs: Debriefs::Left };
        make(folder.path(), sample, &[plan()], &Nobody).expect("made");
        files(folder.path())
    };
    let (one, again, other) = (made(3), made(3), made(4));
    assert!(one.len() > 20, "{:?}", one.keys());
    assert_eq!(one.keys().collect::<Vec<_>>(), again.keys().collect::<Vec<_>>());
    for (name, bytes) in &one {
        assert!(again[name] == *bytes, "{name} differs");
    }
    assert_ne!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
}

#[test]
fn what_is_not_spoilt_on_purpose_holds() {
    let folder = tempfile::tempdir().expect("a folder");
    let sample = Sample { learners: 5, weeks: 3, seed: 1, debriefs: Debriefs::Left };
    let made = make(folder.path(), sample, &[plan()], &Nobody).expect("made");
    let logs = files(folder.path()).into_keys().filter(|name| name.ends_with(".jsonl"));
    let mut sealed = 0;
    for name in logs {
        let path = folder.path().join(&name);
        let data = path.parent().and_then(Path::parent).expect("in a data folder");
        let verdict = verify(&path, &Store::at(data).trust());
        let fine = matches!(verdict.code(), Code::Intact | Code::IntactNotReplayed);
        let meant = made.spoilt.iter().any(|file| path.to_string_lossy() == file.path);
        assert!(fine || meant, "{name}: {:?}", verdict.findings);
        sealed += 1;
    }
    assert!(sealed > 20 && made.debriefs == 0, "{sealed} {made:?}");
}
