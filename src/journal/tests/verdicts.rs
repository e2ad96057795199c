//! Each way in which a log can be hurt has its verdict, and the line where it is.

use super::*;

/// The first code and line of the verdict on a log whose lines were changed.
fn found(kept: &Kept1, lines: &[String]) -> (Code, Option<u64>) {
    let verdict = kept.verdict_on(&joined(lines));
    assert_ne!(verdict.grade(), Grade::Fine, "{verdict:?}");
    (verdict.findings[0].code, verdict.findings[0].line)
}

#[test]
fn an_untouched_log_is_intact() {
    for mode in [Mode::Practice, Mode::Assess] {
        let kept = whole(mode);
        let verdict = verify(&kept.path, &kept.store.trust());
        assert_eq!(codes(&verdict), ["intact"], "{verdict:?}");
        assert_eq!(verdict.grade().exit(), 0);
    }
}

#[test]
fn an_edited_line_is_named_wherever_it_stands() {
    let kept = short(Mode::Practice);
    let lines = kept.lines();
    for at in 0..lines.len() {
        for edit in [flip_last_digit, spoil, renumber, relink] {
            let mut edited = lines.clone();
            edited[at] = edit(&edited[at]);
            if edited[at] == lines[at] {
                continue;
            }
            let (code, line) = found(&kept, &edited);
            let text = &edited[at];
            let expected = match (code, at) {
                // The last line carries what it signs: other figures in it do not fit, another signature is a bad one.
                (Code::BadSignature, at) => at + 1 == lines.len(),
                (Code::NotALog, 0) => true,
                (Code::Edited, at) => line == Some(at as u64 + 1),
                // A line with another number looks like a gap or a line too many; it is the same line all the same.
                (Code::Removed | Code::Displaced, at) => line == Some(at as u64 + 1),
                _ => false,
            };
            assert!(expected, "line {}: {code:?} {line:?} for {text}", at + 1);
        }
    }
}

fn flip_last_digit(line: &str) -> String {
    let at = line.rfind(|c: char| c.is_ascii_digit()).expect("every line has a digit");
    let digit = if &line[at..=at] == "1" { "2" } else { "1" };
    format!("{}{digit}{}", &line[..at], &line[at + 1..])
}

fn spoil(line: &str) -> String {
    line.replacen('"', "'", 1)
}

fn renumber(line: &str) -> String {
    match line.strip_prefix("{\"n\":") {
        Some(rest) => format!("{{\"n\":9{rest}"),
        None => line.to_owned(),
    }
}

fn relink(line: &str) -> String {
    match line.split_once("\"prev\":\"") {
        Some((before, after)) => {
            format!("{before}\"prev\":\"{}{}", if after.starts_with('a') { 'b' } else { 'a' }, &after[1..])
        }
        None => line.to_owned(),
    }
}

#[test]
fn a_removed_line_is_told_from_an_edited_one() {
    let kept = short(Mode::Practice);
    let lines = kept.lines();
    for at in 0..lines.len() - 1 {
        let mut fewer = lines.clone();
        fewer.remove(at);
        let (code, line) = found(&kept, &fewer);
        assert_eq!(code, Code::Removed, "without line {}", at + 1);
        let next = line.expect("a place") as usize;
        assert!(next > at, "the gap is before line {next}, not before what stood there");
    }
    let mut fewer = lines.clone();
    let core = |l: &String| l.starts_with("{\"n\"");
    let run = (8..).find(|at| lines[*at..at + 5].iter().all(core)).expect("a run of the core");
    fewer.drain(run + 1..run + 4);
    let verdict = kept.verdict_on(&joined(&fewer));
    let gap = format!("3 lines are missing between lines {} and {}", run + 1, run + 2);
    assert!(verdict.findings[0].words().starts_with(&gap), "{verdict:?}");
}

#[test]
fn an_added_or_moved_line_is_displaced() {
    let kept = short(Mode::Practice);
    let lines = kept.lines();
    let mut doubled = lines.clone();
    doubled.insert(8, lines[7].clone());
    assert_eq!(found(&kept, &doubled), (Code::Displaced, Some(9)));
    let mut beyond = lines.clone();
    beyond.push(lines[1].clone());
    assert_eq!(found(&kept, &beyond), (Code::Displaced, Some(lines.len() as u64 + 1)));
    // An aside moved over lines of the core, but over no other aside: it names the line it stood after.
    let asides: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].starts_with("{\"a\"")).collect();
    let apart = asides.windows(2).find(|pair| pair[0] + 2 < pair[1]).expect("two with core lines between");
    let mut moved = lines.clone();
    let aside = moved.remove(apart[1]);
    moved.insert(apart[0] + 1, aside);
    assert_eq!(found(&kept, &moved), (Code::Displaced, Some(apart[0] as u64 + 2)));
}

#[test]
fn a_log_cut_at_a_line_or_within_one_is_told_apart() {
    let kept = short(Mode::Practice);
    let (bytes, lines) = (kept.bytes(), kept.lines());
    for keep in 2..lines.len() {
        let cut = joined(&lines[..keep]);
        assert_eq!(kept.verdict_on(&cut).code(), Code::Truncated, "{keep} lines");
        let part = kept.verdict_as("tampered.jsonl.part", &cut, &kept.store.trust());
        assert_eq!((part.code(), part.grade()), (Code::Unsealed, Grade::Wrong), "{keep} lines");
    }
    assert_eq!(kept.verdict_on(&joined(&lines[..1])).code(), Code::Truncated);
    let third = joined(&lines[..3]).len();
    for at in [third + 1, third + 40, bytes.len() - 1] {
        assert_eq!(kept.verdict_on(&bytes[..at]).code(), Code::TornTail, "at byte {at}");
    }
}

#[test]
fn another_altered_or_missing_scenario_is_noticed() {
    let kept = short(Mode::Practice);
    let trust = kept.store.trust();
    let shelf = kept.store.data().join("scenarios");
    let file = std::fs::read_dir(&shelf).expect("kept").next().expect("one").expect("readable").path();
    assert_eq!(std::fs::read_to_string(&file).expect("text"), HOUSE, "the exact text is kept");

    let other = Trust { scenario: Some(Arc::from(HOUSE.replace("tea bar", "other bar"))), ..trust.clone() };
    assert_eq!(verify(&kept.path, &other).code(), Code::OtherScenario);
    std::fs::write(&file, HOUSE.replace("3min", "4min")).expect("written");
    assert_eq!(verify(&kept.path, &trust).code(), Code::ScenarioAltered);
    std::fs::remove_file(&file).expect("removed");
    assert_eq!(verify(&kept.path, &trust).code(), Code::ScenarioMissing);
    let given = Trust { scenario: Some(Arc::from(HOUSE)), ..trust };
    assert_eq!(verify(&kept.path, &given).code(), Code::Intact);
}

#[test]
fn every_code_has_a_word_of_its_own() {
    let mut words: Vec<&str> = Code::ALL.iter().map(|c| c.word()).collect();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), Code::ALL.len());
}
