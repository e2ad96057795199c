//! What verifying a log found, in words: in every language, and in no other than English a parser's or the system's own.

use crate::journal::{Astray, Edit, Fact, Finding, Flaw, KeptText, Manifested, Refused, Spot, engine_version};
use crate::text::{Language, Value, Words, harmless};
use std::io::ErrorKind;

/// The letters of a finding at most: what a file says of itself may be of any length.
const LONGEST: usize = 600;

/// A finding, with the line of the file where one is meant.
pub fn finding(words: &Words, finding: &Finding) -> String {
    let what = fact(words, &finding.fact);
    match finding.line {
        Some(line) => words.fill("finding-line", &[("line", line.to_string().into()), ("what", what.into())]),
        None => what,
    }
}

/// The same without its line.
pub fn fact(words: &Words, fact: &Fact) -> String {
    let (key, with) = said(words, fact);
    // It may quote the file, or name another.
    harmless(&words.fill(key, &with)).chars().take(LONGEST).collect()
}

/// What the system says: to those who read English in its own words, which tell more.
pub fn refused(words: &Words, refused: &Refused) -> String {
    if words.language() == Language::En {
        return refused.words.to_string();
    }
    let (key, with) = refusal(refused);
    words.fill(key, &with)
}

type Said<'a> = (&'static str, Vec<(&'static str, Value<'a>)>);

fn refusal(refused: &Refused) -> Said<'static> {
    let key = match refused.kind {
        ErrorKind::NotFound => "refused-absent",
        ErrorKind::PermissionDenied => "refused-denied",
        ErrorKind::IsADirectory => "refused-no-file",
        // Said by ourselves of what no reading was tried of; the system has a number for what it means by it.
        ErrorKind::InvalidInput if refused.number.is_none() => "refused-no-file",
        _ => match refused.number {
            Some(number) => return ("refused-number", vec![("number", number.to_string().into())]),
            None => "refused-other",
        },
    };
    (key, Vec::new())
}

fn said(words: &Words, fact: &Fact) -> Said<'static> {
    let plain = |key: &'static str| (key, Vec::new());
    let one = |key: &'static str, name: &'static str, value: String| (key, vec![(name, Value::from(value))]);
    let number = |n: u64| Value::from(n.to_string());
    match fact {
        Fact::Intact => plain("finding-intact"),
        Fact::SameAgain => plain("finding-same-again"),
        Fact::OtherEngine(was) => {
            ("finding-other-engine", vec![("was", was.to_string().into()), ("is", engine_version().into())])
        }
        Fact::BegunByOther(engine) => one("finding-begun-by-other", "engine", engine.to_string()),
        Fact::Edited(edit) => one("finding-edited", "why", edited(words, edit)),
        Fact::Removed { count, after: 0, .. } => {
            ("finding-removed-first", vec![("n", counted(*count)), ("count", number(*count))])
        }
        Fact::Removed { count, after, before } => (
            "finding-removed",
            vec![
                ("n", counted(*count)),
                ("count", number(*count)),
                ("after", number(*after)),
                ("before", number(*before)),
            ],
        ),
        Fact::AddedOrMoved => plain("finding-added-or-moved"),
        Fact::AddedBeforeEnd => plain("finding-added-before-end"),
        Fact::Moved => plain("finding-moved"),
        Fact::AfterEnd => plain("finding-after-end"),
        Fact::TornAfterEnd => plain("finding-torn-after-end"),
        Fact::Torn(bytes) => ("finding-torn", vec![("n", counted(*bytes)), ("count", number(*bytes))]),
        Fact::Unfinished => plain("finding-unfinished"),
        Fact::CutOff => plain("finding-cut-off"),
        Fact::NobodyNamed => plain("finding-nobody-named"),
        Fact::NoLog(None) => plain("finding-no-log"),
        Fact::NoLog(Some(why)) => one("finding-no-log-since", "why", flaw(words, why)),
        Fact::Empty => plain("finding-empty"),
        Fact::TooLong => plain("finding-too-long"),
        Fact::TooLarge { mib, most } => ("finding-too-large", vec![("mib", number(*mib)), ("most", number(*most))]),
        Fact::OtherForm { form, oldest, latest } => (
            "finding-other-form",
            vec![("form", number(*form)), ("oldest", number(*oldest)), ("latest", number(*latest))],
        ),
        Fact::Unreadable(why) => refusal(why),
        Fact::NoSuchLog => plain("finding-no-such-log"),
        Fact::BadSignature => plain("finding-bad-signature"),
        Fact::AssessedByUnknown(key) => one("finding-assessed-by-unknown", "key", key.to_string()),
        Fact::UnprovenByUnknown(key) => one("finding-unproven-by-unknown", "key", key.to_string()),
        Fact::ForeignKey(key) => one("finding-foreign-key", "key", key.to_string()),
        Fact::Relabelled => plain("finding-relabelled"),
        Fact::Practice => plain("finding-practice"),
        Fact::PlayedBy(who) => one("finding-played-by", "who", who.to_string()),
        Fact::SeedUntold => plain("finding-seed-untold"),
        Fact::SeedNotInSeal => plain("finding-seed-not-in-seal"),
        Fact::SeedDiffers => plain("finding-seed-differs"),
        Fact::SeedNoHash => plain("finding-seed-no-hash"),
        Fact::SeedFileGone(file) => one("finding-seed-file-gone", "file", file.to_string()),
        Fact::SeedFileWrong(file) => one("finding-seed-file-wrong", "file", file.to_string()),
        Fact::OtherScenario(named) => one("finding-other-scenario", "named", named.to_string()),
        Fact::ScenarioUnreadable => plain("finding-scenario-unreadable"),
        Fact::RulesUnreadable(_) => plain("finding-rules-unreadable"),
        Fact::KeptUnreadable(kept, why) => {
            let key = of(*kept, "finding-kept-unreadable-scenario", "finding-kept-unreadable-rules");
            one(key, "why", refused(words, why))
        }
        Fact::KeptAltered(kept, named) => {
            let key = of(*kept, "finding-kept-altered-scenario", "finding-kept-altered-rules");
            one(key, "named", named.to_string())
        }
        Fact::NotKept(kept, named) => {
            one(of(*kept, "finding-not-kept-scenario", "finding-not-kept-rules"), "named", named.to_string())
        }
        Fact::Differs => plain("finding-differs"),
        Fact::Astray(Astray::Unfit(_)) => plain("finding-astray-unfit"),
        Fact::Astray(Astray::Time) => plain("finding-astray-time"),
        Fact::Astray(Astray::Impossible) => plain("finding-astray-impossible"),
        Fact::Score { sealed, again } => {
            let points = |x: f64| Value::from(words.decimal(x, 2));
            ("finding-score", vec![("sealed", points(*sealed)), ("again", points(*again))])
        }
        Fact::TwoEnds(other) => one("finding-two-ends", "other", other.to_string()),
        Fact::PreviousMissing => plain("finding-previous-missing"),
        Fact::PreviousClaimed => plain("finding-previous-claimed"),
        Fact::PreviousChanged => plain("finding-previous-changed"),
        Fact::PeopleNoFile => plain("finding-people-no-file"),
        Fact::PeopleNoTable(why) => one("finding-people-no-table", "why", flaw(words, why)),
        Fact::PeopleForm { form, known } => {
            ("finding-people-form", vec![("form", number(*form)), ("known", number(*known))])
        }
        Fact::Manifest(Manifested::None) => plain("finding-manifest-none"),
        Fact::Manifest(Manifested::BreaksOff) => plain("finding-manifest-breaks-off"),
        Fact::Manifest(Manifested::Form) => plain("finding-manifest-form"),
        Fact::Manifest(Manifested::Line(why)) => one("finding-manifest-line", "why", flaw(words, why)),
        Fact::Manifest(Manifested::Chain) => plain("finding-manifest-chain"),
    }
}

/// A number that chooses among plurals; what is shown is written beside it, as not every number is one that Fluent knows.
fn counted(n: u64) -> Value<'static> {
    i64::try_from(n).unwrap_or(i64::MAX).into()
}

fn of(kept: KeptText, scenario: &'static str, rules: &'static str) -> &'static str {
    match kept {
        KeptText::Scenario => scenario,
        KeptText::Rules => rules,
    }
}

fn edited(words: &Words, edit: &Edit) -> String {
    words.plain(match edit {
        Edit::NextRemembers => "edit-next-remembers",
        Edit::LastRemembers => "edit-last-remembers",
        Edit::DoesNotFit => "edit-does-not-fit",
        Edit::Number => "edit-number",
        Edit::Kind => "edit-kind",
        Edit::NoSeal => "edit-no-seal",
        Edit::Unreadable(why) => return words.fill("edit-unreadable", &[("why", flaw(words, why).into())]),
    })
}

/// What is wrong with a piece of JSON: to those who read English in the parser's own words, which tell more.
fn flaw(words: &Words, flaw: &Flaw) -> String {
    if words.language() == Language::En {
        return flaw.to_string();
    }
    let at = |key: &str, Spot { line, column }: Spot| {
        let key_of_spot = if line > 1 { "flaw-at-line" } else { "flaw-at" };
        let spot = [("line", line.to_string().into()), ("column", column.to_string().into())];
        words.fill(key, &[("at", words.fill(key_of_spot, &spot).into())])
    };
    match flaw {
        Flaw::Syntax(spot, _) => at("flaw-syntax", *spot),
        Flaw::Ends(_) => words.plain("flaw-ends"),
        Flaw::Content(spot, _) => at("flaw-content", *spot),
        Flaw::SeveralThings => words.plain("flaw-several-things"),
        Flaw::SeveralChains => words.plain("flaw-several-chains"),
        Flaw::WrongChain => words.plain("flaw-wrong-chain"),
    }
}

#[cfg(test)]
pub(crate) mod tests;
