//! The reference says something of everything, its examples pass `check`, and what it says of leaving out is so.

use super::walk::{Met, walk};
use super::*;
use crate::scenario::model::Scenario;

fn loaded(text: &str) -> Scenario {
    let loaded = crate::scenario::load("everything.ron", text.as_bytes());
    let grave = loaded.diagnostics.iter().filter(|d| d.severity == crate::diagnostic::Severity::Error);
    let grave: Vec<_> = grave.collect();
    assert!(grave.is_empty(), "{grave:#?}");
    loaded.scenario.expect("no error, so a scenario")
}

#[test]
fn the_scenario_of_the_examples_passes_check_without_a_warning() {
    let loaded = crate::scenario::load("everything.ron", EVERYTHING.as_bytes());
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
}

#[test]
fn every_field_and_every_word_has_a_meaning_and_an_example() {
    let reference = reference();
    assert!(reference.brackets.len() > 30 && reference.words.len() >= 10, "{}", reference.brackets.len());
    let mut missing = Vec::new();
    for page in &reference.brackets {
        assert!(!page.about.is_empty() && !page.stands_at.is_empty(), "{}", page.name);
        for field in &page.fields {
            let said = field.left_out.as_ref().is_none_or(|left_out| !left_out.is_empty());
            if field.meaning.is_empty() || field.example.is_empty() || !said {
                missing.push(format!("{}.{}", page.name, field.name));
            }
        }
    }
    for page in reference.alternatives.iter().chain(&reference.words) {
        for word in &page.words {
            if word.meaning.is_empty() || (word.written.contains('(') && word.example.is_none()) {
                missing.push(format!("{}: {}", page.name, word.written));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// What a scenario comes to, without the places in its file.
fn meaning(scenario: &Scenario) -> String {
    let all = format!("{:?} {:?}", scenario.house, scenario.people);
    let mut kept = String::new();
    let mut rest = all.as_str();
    while let Some((before, behind)) = rest.split_once("Place { ") {
        kept.push_str(before);
        rest = behind.split_once('}').map_or("", |(_, behind)| behind);
    }
    kept.push_str(rest);
    kept
}

#[test]
fn what_is_said_of_leaving_a_field_out_is_what_leaving_it_out_does() {
    let tree = Tree::from_bytes("everything.ron", EVERYTHING.as_bytes(), &mut Faults::new());
    // Where each field with an ordinary value stands: from its name to the end of its value, and of its value alone.
    let mut places: Vec<(String, String, std::ops::Range<usize>, std::ops::Range<usize>)> = Vec::new();
    walk(&tree, &mut |way| {
        let [.., Met::Bracket(_, around), Met::Field(bracket, field, node)] = way else { return };
        // A person inherits, so that what is left out is not yet the ordinary.
        let inherits = around.field("like").is_some()
            || way.iter().any(|m| matches!(m, Met::Field(_, f, _) if f.name == "next_visit"));
        if let (Some(ordinary), false) = (Doc::of(field.doc).ordinary(), inherits) {
            let value = node.span.range();
            let name = EVERYTHING[..value.start].rfind(field.name).expect("its name stands before it");
            places.push((format!("{}.{}", bracket.name, field.name), ordinary.to_owned(), name..value.end, value));
        }
    });
    assert!(places.len() > 60, "{}", places.len());
    let mut tried = 0;
    for (field, ordinary, whole, value) in places {
        let cut = |range: std::ops::Range<usize>, with: &str| {
            let (before, behind) = (&EVERYTHING[..range.start], &EVERYTHING[range.end..]);
            let behind = if with.is_empty() { behind.trim_start().strip_prefix(',').unwrap_or(behind) } else { behind };
            format!("{before}{with}{behind}")
        };
        // A quantity is written in quotes, a word without.
        let quoted = |text: &str| text.starts_with(|c: char| c.is_ascii_digit() || c.is_ascii_lowercase());
        let plain = matches!(ordinary.as_str(), "true" | "false") || ordinary == "0";
        let written = if quoted(&ordinary) && !plain { format!("\"{ordinary}\"") } else { ordinary.clone() };
        let load = |text: &str| crate::scenario::load("everything.ron", text.as_bytes()).scenario;
        let (Some(said), Some(without)) = (load(&cut(value, &written)), load(&cut(whole, ""))) else { continue };
        assert_eq!(meaning(&said), meaning(&without), "{field}: leaving it out is not {ordinary}");
        tried += 1;
    }
    assert!(tried > 40, "{tried}");
    assert_ne!(meaning(&loaded(EVERYTHING)), meaning(&loaded(&EVERYTHING.replace("others: 12", "others: 13"))));
}

#[test]
fn what_is_said_of_ranges_is_what_check_holds_a_file_to() {
    // A field of the reference, what stands in the file, what is just within the range, and what is just beyond.
    let cases = [
        ("plays_in", "plays_in: \"7min\"", "plays_in: \"6min\"", "plays_in: \"5min59s\""),
        ("plays_in", "plays_in: \"7min\"", "plays_in: \"10min\"", "plays_in: \"10min1s\""),
        ("lasts", "lasts: \"40min\"", "lasts: \"7min\"", "lasts: \"6min59s\""),
        ("lasts", "lasts: \"40min\"", "lasts: \"1d\"", "lasts: \"1d1s\""),
        ("sizes", "{1: \"80%\", 2: \"20%\"}", "{20: \"100%\"}", "{21: \"100%\"}"),
        ("sizes", "{1: \"80%\", 2: \"20%\"}", "{1: \"100%\"}", "{1: \"90%\"}"),
        ("mix", "{\"guest\": \"60%\", \"regular\": \"40%\"}", "{\"guest\": \"100%\"}", "{\"guest\": \"99%\"}"),
        ("format", "format: 1", "format: 1", "format: 2"),
        ("seats", "seats: 12", "seats: 65535", "seats: 65536"),
        ("chance", "chance: \"10%\"", "chance: \"100%\"", "chance: \"101%\""),
    ];
    let reference = reference();
    let fields: Vec<&FieldLine> = reference.brackets.iter().flat_map(|page| &page.fields).collect();
    for (field, old, within, beyond) in cases {
        assert!(fields.iter().any(|f| f.name == field && f.range.is_some()), "nothing is said of the range of {field}");
        assert!(EVERYTHING.contains(old), "{old}");
        let sound = |new: &str| {
            let text = EVERYTHING.replacen(old, new, 1);
            crate::scenario::load("everything.ron", text.as_bytes()).scenario.is_some()
        };
        assert!(sound(within) && !sound(beyond), "{field}: {within} / {beyond}");
    }
}
