//! Every finding has words in every language, and in none but English those of English.

use super::*;
use crate::journal::{Code, Quote};
use crate::text::Language;
use std::collections::BTreeSet;

fn quote() -> Quote {
    Quote::of("0f3a")
}

fn system(kind: ErrorKind, number: Option<i32>) -> Refused {
    Refused { kind, number, words: Quote::of("Permission denied (os error 13)") }
}

fn denied() -> Refused {
    system(ErrorKind::PermissionDenied, Some(13))
}

const SPOT: Spot = Spot { line: 1, column: 8 };

/// The finding after this one, in the order of their declaration: whoever adds one has to give it a place here.
fn after(fact: &Fact) -> Option<Fact> {
    let flaw = || Flaw::Syntax(SPOT, Quote::of("expected value"));
    Some(match fact {
        Fact::Intact => Fact::SameAgain,
        Fact::SameAgain => Fact::OtherEngine(quote()),
        Fact::OtherEngine(_) => Fact::BegunByOther(quote()),
        Fact::BegunByOther(_) => Fact::Edited(Edit::NextRemembers),
        Fact::Edited(edit) => match after_edit(edit) {
            Some(edit) => Fact::Edited(edit),
            None => Fact::Removed { count: 1, after: 0, before: 2 },
        },
        Fact::Removed { after: 0, .. } => Fact::Removed { count: 3, after: 40, before: 41 },
        Fact::Removed { .. } => Fact::AddedOrMoved,
        Fact::AddedOrMoved => Fact::AddedBeforeEnd,
        Fact::AddedBeforeEnd => Fact::Moved,
        Fact::Moved => Fact::AfterEnd,
        Fact::AfterEnd => Fact::TornAfterEnd,
        Fact::TornAfterEnd => Fact::Torn(5),
        Fact::Torn(_) => Fact::Unfinished,
        Fact::Unfinished => Fact::CutOff,
        Fact::CutOff => Fact::NobodyNamed,
        Fact::NobodyNamed => Fact::NoLog(None),
        Fact::NoLog(None) => Fact::NoLog(Some(flaw())),
        Fact::NoLog(Some(_)) => Fact::Empty,
        Fact::Empty => Fact::TooLong,
        Fact::TooLong => Fact::TooLarge { mib: 80, most: 64 },
        Fact::TooLarge { .. } => Fact::OtherForm { form: 9, oldest: 1, latest: 2 },
        Fact::OtherForm { .. } => Fact::Unreadable(denied()),
        Fact::Unreadable(_) => Fact::NoSuchLog,
        Fact::NoSuchLog => Fact::BadSignature,
        Fact::BadSignature => Fact::AssessedByUnknown(quote()),
        Fact::AssessedByUnknown(_) => Fact::UnprovenByUnknown(quote()),
        Fact::UnprovenByUnknown(_) => Fact::ForeignKey(quote()),
        Fact::ForeignKey(_) => Fact::Relabelled,
        Fact::Relabelled => Fact::Practice,
        Fact::Practice => Fact::PlayedBy(quote()),
        Fact::PlayedBy(_) => Fact::SeedUntold,
        Fact::SeedUntold => Fact::SeedNotInSeal,
        Fact::SeedNotInSeal => Fact::SeedDiffers,
        Fact::SeedDiffers => Fact::SeedNoHash,
        Fact::SeedNoHash => Fact::SeedFileGone(quote()),
        Fact::SeedFileGone(_) => Fact::SeedFileWrong(quote()),
        Fact::SeedFileWrong(_) => Fact::OtherScenario(quote()),
        Fact::OtherScenario(_) => Fact::ScenarioUnreadable,
        Fact::ScenarioUnreadable => Fact::RulesUnreadable(Quote::of("expected value")),
        Fact::RulesUnreadable(_) => Fact::KeptUnreadable(KeptText::Scenario, denied()),
        Fact::KeptUnreadable(KeptText::Scenario, _) => Fact::KeptUnreadable(KeptText::Rules, denied()),
        Fact::KeptUnreadable(KeptText::Rules, _) => Fact::KeptAltered(KeptText::Scenario, quote()),
        Fact::KeptAltered(KeptText::Scenario, _) => Fact::KeptAltered(KeptText::Rules, quote()),
        Fact::KeptAltered(KeptText::Rules, _) => Fact::NotKept(KeptText::Scenario, quote()),
        Fact::NotKept(KeptText::Scenario, _) => Fact::NotKept(KeptText::Rules, quote()),
        Fact::NotKept(KeptText::Rules, _) => Fact::Differs,
        Fact::Differs => Fact::Astray(Astray::Unfit(Quote::of("no guest has the id `x`"))),
        Fact::Astray(Astray::Unfit(_)) => Fact::Astray(Astray::Time),
        Fact::Astray(Astray::Time) => Fact::Astray(Astray::Impossible),
        Fact::Astray(Astray::Impossible) => Fact::Score { sealed: 77.734, again: 67.5 },
        Fact::Score { .. } => Fact::TwoEnds(quote()),
        Fact::TwoEnds(_) => Fact::PreviousMissing,
        Fact::PreviousMissing => Fact::PreviousClaimed,
        Fact::PreviousClaimed => Fact::PreviousChanged,
        Fact::PreviousChanged => Fact::PeopleNoFile,
        Fact::PeopleNoFile => Fact::PeopleNoTable(flaw()),
        Fact::PeopleNoTable(_) => Fact::PeopleForm { form: 2, known: 1 },
        Fact::PeopleForm { .. } => Fact::Manifest(Manifested::None),
        Fact::Manifest(Manifested::None) => Fact::Manifest(Manifested::BreaksOff),
        Fact::Manifest(Manifested::BreaksOff) => Fact::Manifest(Manifested::Form),
        Fact::Manifest(Manifested::Form) => Fact::Manifest(Manifested::Line(flaw())),
        Fact::Manifest(Manifested::Line(_)) => Fact::Manifest(Manifested::Chain),
        Fact::Manifest(Manifested::Chain) => return None,
    })
}

fn after_edit(edit: &Edit) -> Option<Edit> {
    Some(match edit {
        Edit::NextRemembers => Edit::LastRemembers,
        Edit::LastRemembers => Edit::DoesNotFit,
        Edit::DoesNotFit => Edit::Number,
        Edit::Number => Edit::Kind,
        Edit::Kind => Edit::NoSeal,
        Edit::NoSeal => Edit::Unreadable(Flaw::Syntax(SPOT, Quote::of("expected value"))),
        Edit::Unreadable(flaw) => Edit::Unreadable(match flaw {
            Flaw::Syntax(spot, _) if spot.line == 1 => {
                Flaw::Syntax(Spot { line: 3, column: 8 }, Quote::of("expected value at line 3 column 8"))
            }
            Flaw::Syntax(..) => Flaw::Ends(Quote::of("EOF while parsing a list")),
            Flaw::Ends(_) => Flaw::Content(SPOT, Quote::of("missing field `n`")),
            Flaw::Content(..) => Flaw::SeveralThings,
            Flaw::SeveralThings => Flaw::SeveralChains,
            Flaw::SeveralChains => Flaw::WrongChain,
            Flaw::WrongChain => return None,
        }),
    })
}

/// One of each.
pub(crate) fn every() -> Vec<Fact> {
    std::iter::successors(Some(Fact::Intact), after).collect()
}

/// The words of a text in Latin letters; names of forms and units are the same everywhere.
fn latin(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 1);
    words.filter(|word| !matches!(*word, "JSON" | "MiB")).map(str::to_owned).collect()
}

#[test]
fn every_finding_has_words_of_its_own_in_every_language() {
    let english = Words::of(Language::En);
    let mut told: BTreeSet<String> = BTreeSet::new();
    for what in every() {
        let said = fact(&english, &what);
        assert!(told.insert(said.clone()), "{what:?} is told like another: {said}");
        for language in [Language::Es, Language::Ru, Language::Zh] {
            let other = fact(&Words::of(language), &what);
            assert!(other != said && !other.contains("finding-"), "{language:?}: {other}");
            // Whatever the parser or the system says in English stays out of it.
            for word in ["expected", "EOF", "missing", "denied", "guest has", "os error"] {
                assert!(!other.contains(word), "{language:?}: {other}");
            }
            if language != Language::Es {
                assert_eq!(latin(&other), BTreeSet::new(), "{language:?}: {other}");
            }
        }
    }
    assert!(told.len() > 65, "{}", told.len());
}

#[test]
fn english_words_are_those_of_the_verdict_where_nobody_else_speaks() {
    let english = Words::of(Language::En);
    for what in [
        Fact::Edited(Edit::LastRemembers),
        Fact::Removed { count: 1, after: 40, before: 41 },
        Fact::Removed { count: 2, after: 0, before: 1 },
        Fact::Score { sealed: 77.734, again: 67.5 },
        Fact::PreviousClaimed,
        Fact::BadSignature,
        Fact::SeedFileGone(quote()),
        Fact::OtherEngine(quote()),
    ] {
        assert_eq!(fact(&english, &what), what.to_string());
    }
}

#[test]
fn the_system_is_told_of_in_the_readers_language() {
    let all = [
        (system(ErrorKind::NotFound, Some(2)), "такого файла или папки нет"),
        (denied(), "читать здесь запрещено"),
        (system(ErrorKind::InvalidInput, None), "это не файл"),
        (system(ErrorKind::Other, Some(40)), "система сообщает об ошибке 40"),
        (system(ErrorKind::Other, None), "система этого не позволяет"),
    ];
    for (what, told) in all {
        assert_eq!(refused(&Words::of(Language::Ru), &what), told);
    }
}

#[test]
fn lines_numbers_and_plurals_are_those_of_the_language() {
    let removed = |count| Finding::new(Code::Removed, Some(41), Fact::Removed { count, after: 40, before: 41 });
    let russian = [1, 3, 21].map(|count| finding(&Words::of(Language::Ru), &removed(count)));
    assert_eq!(
        russian,
        [
            "строка 41: между строками 40 и 41 не хватает 1 строки",
            "строка 41: между строками 40 и 41 не хватает 3 строк",
            "строка 41: между строками 40 и 41 не хватает 21 строки"
        ]
    );
    let score = Fact::Score { sealed: 77.734, again: 67.5 };
    assert!(fact(&Words::of(Language::Es), &score).contains("77,73") && score.to_string().contains("77.73"));
    assert_eq!(fact(&Words::of(Language::Zh), &score), "封存的成绩是 77.73 分；重演得到 67.50 分");
}

#[test]
fn what_a_file_says_does_nothing_to_a_terminal() {
    let evil = Quote::of(&"\u{1b}[2J\u{202E}".repeat(1_000));
    for language in Language::ALL {
        let told = fact(&Words::of(language), &Fact::TwoEnds(evil.clone()));
        assert!(!told.contains(['\u{1b}', '\u{202E}']) && told.chars().count() < 600, "{told}");
    }
}
