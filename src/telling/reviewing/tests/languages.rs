//! A review of a folder in which everything is wrong, told in a language, says nothing of it in English.

use super::*;
use crate::journal::Refused;
use crate::telling::finding;
use std::io::ErrorKind;

/// Stands for every text from outside.
const OUTSIDE: &str = "\u{a7}";

/// What stays as it is in every language: commands with their words, and names of forms, hours and units.
const KEPT: [&str; 17] = [
    "coserve",
    "review",
    "debrief",
    "verify",
    "manifest",
    "logs",
    "learner",
    "json",
    "save",
    "data",
    "LOG",
    "DIR",
    "keys",
    "attentive",
    "JSON",
    "MiB",
    "UTC",
];

/// Every reason why something is left out.
fn whys() -> Vec<Why> {
    let refused = || Refused { kind: ErrorKind::NotFound, number: Some(2), words: Quote::of("No such file") };
    let mut all: Vec<Why> =
        finding::tests::every().into_iter().map(|fact| Why::Found(Finding::new(Code::Edited, Some(7), fact))).collect();
    let table = Finding::new(Code::Unreadable, None, Fact::PeopleNoFile);
    all.extend([Why::OpenedTooEarly, Why::OpenedInFuture, Why::SeenAlready, Why::Unreadable(refused())]);
    all.extend([Why::PeopleUnread(OUTSIDE.to_owned(), refused()), Why::NoPeople(OUTSIDE.to_owned(), table)]);
    all
}

/// The sample with everything wrong that can be, and no word from outside.
pub(crate) fn everything() -> Review {
    let mut all = poisoned(OUTSIDE);
    let text = || OUTSIDE.to_owned();
    all.left_out.files =
        whys().into_iter().map(|why| LeftOutFile { path: text(), reason: Reason::NotVerified, why }).collect();
    let every = Reason::ALL.map(|reason| LeftOutFile { path: text(), reason, why: Why::Nothing });
    all.left_out.files.extend(every);
    for house in &mut all.houses {
        house.house = text();
    }
    for row in &mut all.heat_map.rows {
        row.house = text();
    }
    let outcomes = all.outcomes.lines.iter_mut().flat_map(|line| &mut line.of).map(|of| &mut of.house);
    let rates = all.pass_rates.iter_mut().map(|rates| &mut rates.house);
    for house in outcomes.chain(rates).flatten() {
        *house = text();
    }
    let failed = |fact| FailedLog { path: text(), code: text(), line: Some(7), finding: Some(fact) };
    let found = finding::tests::every().into_iter().map(|fact| Finding::new(Code::Edited, Some(7), fact));
    let verification = &mut all.verification;
    verification.failed = found.map(failed).collect();
    verification.gaps = [GapKind::Missing, GapKind::Claimed, GapKind::Changed]
        .map(|kind| Gap { learner: text(), path: text(), before_ms: 2, after_ms: None, kind })
        .to_vec();
    verification.warnings.extend([
        Warning::ForeignKeys { logs: 2 },
        Warning::DebriefsUnfit { debriefs: 3 },
        Warning::UnverifiedCounted { sessions: 5 },
    ]);
    let person = all.person.as_mut().expect("a person");
    let deed = person.deeds[0].clone();
    let names: Names = [("*".to_owned(), text())].into();
    let acts = ActKind::ALL.iter().map(|kind| Decided::Makes(Move::Plain(*kind), names.clone()));
    person.deeds = acts
        .chain([Decided::Opens, Decided::Waits, Decided::Makes(Move::Delay, Names::new())])
        .map(|did| DeedMark { did: did.clone(), better_to: Some(did), ..deed.clone() })
        .collect();
    person.left_out = all.left_out.files.clone();
    all
}

/// Words of Latin letters that nobody from outside said.
pub(crate) fn latin(text: &str) -> BTreeSet<&str> {
    let words = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 1);
    words.filter(|word| !KEPT.contains(word)).collect()
}

/// The text of a page, without its markup.
fn text_of(page: &str) -> String {
    let body = page.split("</head>").nth(1).expect("a page has a body");
    let mut text = String::new();
    for part in body.split('<').skip(1) {
        text.push_str(part.split_once('>').map_or("", |(_, text)| text));
        text.push('\n');
    }
    text
}

#[test]
fn a_page_on_everything_that_is_wrong_says_nothing_of_it_in_english() {
    let all = everything();
    let english = text_of(&told(&all, Language::En, None));
    let english: BTreeSet<&str> = english.lines().filter(|line| latin(line).len() > 2).collect();
    assert!(english.len() > 150, "{}", english.len());
    for language in [Language::Es, Language::Ru, Language::Zh] {
        let page = text_of(&told(&all, language, None));
        let same: Vec<&str> = page.lines().filter(|line| english.contains(line)).collect();
        assert_eq!(same, [""; 0], "{language:?}");
        if language != Language::Es {
            assert_eq!(latin(&page), BTreeSet::new(), "{language:?}");
        }
    }
}
