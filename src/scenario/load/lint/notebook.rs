//! What the trainee may write down: wrong entries must be wrong, and something must be right.

use super::Findings;
use crate::scenario::model::{EntryKind, Label, Scenario};

/// A distractor, or a record of nobody, in the words of something true.
pub(super) fn distractor_true(scenario: &Scenario, findings: &mut Findings) {
    let same = |a: &Label, b: &Label| {
        a.name.0.iter().any(|(locale, words)| b.name.0.iter().any(|(l, w)| l == locale && alike(w) == alike(words)))
    };
    let entries = || scenario.house.catalogue.iter().zip(&scenario.people.catalogue);
    for (wrong, _) in entries().filter(|(_, kind)| **kind == EntryKind::Distractor) {
        if let Some((right, _)) = entries().find(|(label, kind)| **kind != EntryKind::Distractor && same(wrong, label))
        {
            findings.add(
                wrong.place,
                format!("the distractor `{}` says the same as `{}`, which can be true", wrong.id, right.id),
            );
        }
    }
    let records = || scenario.house.records.iter().zip(&scenario.people.records_true_of);
    for (wrong, _) in records().filter(|(_, of)| of.is_empty()) {
        if let Some((right, _)) = records().find(|(label, of)| !of.is_empty() && same(wrong, label)) {
            findings
                .add(wrong.place, format!("the record `{}` says the same as `{}`, which is true", wrong.id, right.id));
        }
    }
}

/// Records of which none is true of anybody.
pub(super) fn records_all_false(scenario: &Scenario, findings: &mut Findings) {
    let house = &scenario.house;
    if let (Some(first), true) = (house.records.first(), scenario.people.records_true_of.iter().all(Vec::is_empty)) {
        findings.add(first.place, "no record is true of anybody: there is nothing worth keeping");
    }
}

fn alike(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
