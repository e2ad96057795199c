//! Findings in plain English words: what `coserve verify` and an export print, and every JSON.

use super::{Astray, Edit, Fact, Flaw, Kept, Manifested, Refused};
use std::fmt;

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fact::Intact => f.write_str("intact; played again, it gives the same events and the same score"),
            Fact::SameAgain => f.write_str("played again, it gives the same events and the same score"),
            Fact::OtherEngine(engine) => write!(
                f,
                "the chains and the signature are looked at; not played again: the engine was {engine}, this is {}",
                crate::journal::engine_version()
            ),
            Fact::BegunByOther(engine) => write!(f, "it was begun by engine {engine}"),
            Fact::Edited(edit) => write!(f, "this line was edited: {edit}"),
            Fact::Removed { count, after, before } => {
                match count {
                    1 => f.write_str("1 line is missing")?,
                    _ => write!(f, "{count} lines are missing")?,
                }
                match after {
                    0 => f.write_str(" at the beginning"),
                    _ => write!(f, " between lines {after} and {before}"),
                }
            }
            Fact::AddedOrMoved => f.write_str("this line was added, or stands in the wrong place"),
            Fact::AddedBeforeEnd => f.write_str("a line was added before the end"),
            Fact::Moved => f.write_str("this line stands in the wrong place"),
            Fact::AfterEnd => f.write_str("the log has ended before this line"),
            Fact::TornAfterEnd => f.write_str("the log has ended before this"),
            Fact::Torn(bytes) => {
                write!(f, "the log breaks off {bytes} bytes into this line; what stands before is whole")
            }
            Fact::Unfinished => f.write_str("the session was not finished, or is still being played"),
            Fact::CutOff => f.write_str("the log is cut off after this line: its end is missing"),
            Fact::NobodyNamed => f.write_str("the log breaks off before it says who played"),
            Fact::NoLog(None) => f.write_str("this is no session log"),
            Fact::NoLog(Some(flaw)) => write!(f, "this is no session log: {flaw}"),
            Fact::Empty => f.write_str("the file is empty"),
            Fact::TooLong => f.write_str("no log has a line, or a whole, as long as this"),
            Fact::TooLarge { mib, most } => write!(f, "a log of {mib} MiB is not read; the most is {most} MiB"),
            Fact::OtherForm { form, oldest, latest } => {
                write!(f, "the log has form {form}; this program reads forms {oldest} to {latest}")
            }
            Fact::Unreadable(refused) => refused.fmt(f),
            Fact::NoSuchLog => f.write_str("there is no such log"),
            Fact::BadSignature => f.write_str(
                "the signature does not fit: who played, through what, or the rest of the log was changed and chained \
                 anew",
            ),
            Fact::AssessedByUnknown(key) => {
                write!(f, "an assessed session must be signed by a known key; this one is {key}...")
            }
            Fact::UnprovenByUnknown(key) => {
                write!(f, "it cannot be played again here, and is signed by a key that is not known, {key}...")
            }
            Fact::ForeignKey(key) => write!(f, "signed by a key that is not known here, {key}..."),
            Fact::Relabelled => f.write_str("the mode it gives itself is not the one it was written in"),
            Fact::Practice => f.write_str("this is a log of practice"),
            Fact::PlayedBy(who) => write!(f, "this was played by {who}"),
            Fact::SeedUntold => {
                f.write_str("an assessed session tells its seed in its seal, and this one has none yet")
            }
            Fact::SeedNotInSeal => f.write_str("the seal does not tell the seed that the first line commits to"),
            Fact::SeedDiffers => {
                f.write_str("the seed and the nonce in the seal are not those that the first line commits to")
            }
            Fact::SeedNoHash => f.write_str("what it commits itself to is no hash of a seed"),
            Fact::SeedFileGone(file) => write!(
                f,
                "to go on with an assessed session its seed is needed, which is kept in {file} until the seal; that \
                 file is not there. The log is as it was: put the file back, or name the data folder that the session \
                 was begun in"
            ),
            Fact::SeedFileWrong(file) => write!(
                f,
                "{file} does not hold the seed that this session was begun with. The log is as it was: put the right \
                 file back to go on"
            ),
            Fact::OtherScenario(named) => write!(f, "it was played with another scenario, {named}"),
            Fact::ScenarioUnreadable => f.write_str("the scenario is kept, and this version cannot read it"),
            Fact::RulesUnreadable(why) => write!(f, "the rules are kept, and this version cannot read them: {why}"),
            Fact::KeptUnreadable(kept, refused) => write!(f, "the {kept} is kept, and cannot be read: {refused}"),
            Fact::KeptAltered(kept, named) => write!(f, "the kept {kept} {named} is not what it was"),
            Fact::NotKept(kept, named) => write!(f, "the {kept} it was played with, {named}, is not kept here"),
            Fact::Differs => f.write_str("played again, the session differs from here on"),
            Fact::Astray(why) => write!(f, "played again, the session differs here: {why}"),
            Fact::Score { sealed, again } => {
                write!(f, "the seal says {sealed:.2} points; played again, it is {again:.2}")
            }
            Fact::TwoEnds(other) => write!(f, "another log has the same beginning and another end: {other}"),
            Fact::PreviousMissing => f.write_str("the log of this learner that was opened before it is not here"),
            Fact::PreviousClaimed => f.write_str(
                "the log of this learner that was opened before it is not here; the manifest says that it was \
                 forgotten, signed by a key that is not known here",
            ),
            Fact::PreviousChanged => {
                f.write_str("the log of this learner before it is not what it was when this one was opened")
            }
            Fact::PeopleNoFile => f.write_str("this is no table of people: it is no file, or one far too long"),
            Fact::PeopleNoTable(flaw) => write!(f, "this is no table of people: {flaw}"),
            Fact::PeopleForm { form, known } => {
                write!(f, "this is no table of people: it has form {form}; this program reads form {known}")
            }
            Fact::Manifest(why) => why.fmt(f),
        }
    }
}

impl fmt::Display for Edit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Edit::NextRemembers => f.write_str("its bytes are not those that the next line remembers"),
            Edit::LastRemembers => f.write_str("its bytes are not those that the last line remembers"),
            Edit::DoesNotFit => f.write_str("it does not fit the lines before it"),
            Edit::Number => f.write_str("its running number was changed"),
            Edit::Kind => f.write_str("a line of its kind cannot stand here"),
            Edit::NoSeal => f.write_str("it ends a log that has no seal"),
            Edit::Unreadable(flaw) => write!(f, "it cannot be read: {flaw}"),
        }
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Flaw::Syntax(_, words) | Flaw::Ends(words) | Flaw::Content(_, words) => words.fmt(f),
            Flaw::SeveralThings => f.write_str("a line says one thing"),
            Flaw::SeveralChains => f.write_str("a line stands in one chain"),
            Flaw::WrongChain => f.write_str("this does not belong in that chain"),
        }
    }
}

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kept::Scenario => "scenario",
            Kept::Rules => "rules",
        })
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.words.fmt(f)
    }
}

impl fmt::Display for Astray {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Astray::Unfit(what) => what.fmt(f),
            Astray::Time => f.write_str("the session does not reach that time"),
            Astray::Impossible => f.write_str("this cannot be done then"),
        }
    }
}

impl fmt::Display for Manifested {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Manifested::None => f.write_str("this is no manifest of logs"),
            Manifested::BreaksOff => f.write_str("the manifest breaks off here"),
            Manifested::Form => f.write_str("the manifest has a form that this program does not know"),
            Manifested::Line(flaw) => flaw.fmt(f),
            Manifested::Chain => {
                f.write_str("the chain of the manifest does not hold here: this line was edited or moved")
            }
        }
    }
}
