//! What a finding says, as data: each thing that can be wrong with a log, with what is needed to tell of it.
//!
//! Its English words are those that `coserve verify` and every JSON print; for people of other languages `telling` finds
//! words of their own.

mod english;
mod quote;

pub use quote::Quote;

pub(super) use quote::LONGEST;

use std::io;

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// Nothing is wrong; played again, it is the same.
    Intact,
    /// Played again, it is the same; what is wrong is told beside this.
    SameAgain,
    /// Chains and signature were looked at alone, since this engine played it.
    OtherEngine(Quote),
    /// This engine began it, and another would have to go on.
    BegunByOther(Quote),
    /// A line was edited.
    Edited(Edit),
    /// So many lines are missing between two of the file, of which the first is 0 at the beginning.
    Removed {
        /// Lines missing.
        count: u64,
        /// The line before them.
        after: u64,
        /// The line behind them.
        before: u64,
    },
    /// A line was added, or stands in the wrong place.
    AddedOrMoved,
    /// A line was added before the end.
    AddedBeforeEnd,
    /// A line stands in the wrong place.
    Moved,
    /// A line stands behind the end.
    AfterEnd,
    /// Half a line stands behind the end.
    TornAfterEnd,
    /// It breaks off within a line, after so many bytes of it.
    Torn(u64),
    /// Not finished, or still being played.
    Unfinished,
    /// Cut off behind a whole line.
    CutOff,
    /// It breaks off before it says who played.
    NobodyNamed,
    /// No log: its first line is none.
    NoLog(Option<Flaw>),
    /// No log: there is nothing in it.
    Empty,
    /// No log has a line, or a whole, so long.
    TooLong,
    /// So many MiB, of which so many are read at most.
    TooLarge {
        /// Its size, MiB.
        mib: u64,
        /// The most, MiB.
        most: u64,
    },
    /// A form of log that is not read; forms from the first to the last are.
    OtherForm {
        /// Its form.
        form: u64,
        /// The oldest that is read.
        oldest: u64,
        /// The latest.
        latest: u64,
    },
    /// The system does not let it be read.
    Unreadable(Refused),
    /// There is no such log.
    NoSuchLog,
    /// The signature fits neither who played nor the rest.
    BadSignature,
    /// Assessed, and signed by the unknown key that begins so.
    AssessedByUnknown(Quote),
    /// Not to be played again here, and signed by the unknown key that begins so.
    UnprovenByUnknown(Quote),
    /// Signed by the unknown key that begins so.
    ForeignKey(Quote),
    /// It gives itself another mode than it was written in.
    Relabelled,
    /// Practice, where an assessed session was asked for.
    Practice,
    /// Played by this bot or script, where a person was asked for.
    PlayedBy(Quote),
    /// The seal that would tell the seed is not there yet.
    SeedUntold,
    /// The seal does not tell the seed that was committed to.
    SeedNotInSeal,
    /// The seal tells another seed than was committed to.
    SeedDiffers,
    /// What it commits to is no hash.
    SeedNoHash,
    /// The private file with the seed is not there.
    SeedFileGone(Quote),
    /// The private file holds another seed.
    SeedFileWrong(Quote),
    /// It was played with another scenario, which has this hash.
    OtherScenario(Quote),
    /// The scenario is kept, and has faults by now.
    ScenarioUnreadable,
    /// The rules are kept, and cannot be read: why.
    RulesUnreadable(Quote),
    /// A kept text cannot be read.
    KeptUnreadable(Kept, Refused),
    /// A kept text is not what its hash says.
    KeptAltered(Kept, Quote),
    /// The text with this hash is not kept.
    NotKept(Kept, Quote),
    /// Played again, it differs from this line on.
    Differs,
    /// Played again, this line cannot be.
    Astray(Astray),
    /// Played again, the score is another: mean points as sealed, and as played again.
    Score {
        /// As the seal says.
        sealed: f64,
        /// As it is.
        again: f64,
    },
    /// Another log, at this path, has the same beginning and another end.
    TwoEnds(Quote),
    /// The learner's log before it is not here.
    PreviousMissing,
    /// It is not here, and somebody unknown says that it was forgotten.
    PreviousClaimed,
    /// It is not what it was.
    PreviousChanged,
    /// A table of people that is no file, or far too long.
    PeopleNoFile,
    /// One that cannot be taken apart.
    PeopleNoTable(Flaw),
    /// One of a form that is not read; the other is.
    PeopleForm {
        /// Its form.
        form: u64,
        /// The one that is read.
        known: u64,
    },
    /// What is wrong with a manifest.
    Manifest(Manifested),
}

/// What shows that a line was edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// The next line remembers other bytes.
    NextRemembers,
    /// The last line remembers other bytes.
    LastRemembers,
    /// It does not fit the lines before it.
    DoesNotFit,
    /// Its running number is another.
    Number,
    /// A line of its kind cannot stand there.
    Kind,
    /// It ends a log that has no seal.
    NoSeal,
    /// It cannot be read.
    Unreadable(Flaw),
}

/// Why a line, or a file, cannot be taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// It is no JSON: where, and what the parser says.
    Syntax(Spot, Quote),
    /// It ends too early.
    Ends(Quote),
    /// It is JSON that says something else than it should.
    Content(Spot, Quote),
    /// It says several things, or none.
    SeveralThings,
    /// It stands in several chains, or in none.
    SeveralChains,
    /// It does not belong in its chain.
    WrongChain,
}

/// Where a parser gave up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// The line of what was read, from 1.
    pub line: usize,
    /// The byte of that line, from 1.
    pub column: usize,
}

/// A text that is kept by its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// A scenario.
    Scenario,
    /// Rules.
    Rules,
}

/// What the system says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Of which kind it is.
    pub kind: io::ErrorKind,
    /// The system's number of it, if it has one.
    pub number: Option<i32>,
    /// In the system's words.
    pub words: Quote,
}

/// Why an input of a log cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Astray {
    /// The scenario does not know what it says, or does not allow it as it is written: why.
    Unfit(Quote),
    /// The session never reaches its time.
    Time,
    /// It cannot be done then.
    Impossible,
}

/// What is wrong with a manifest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Manifested {
    /// It is none.
    None,
    /// It breaks off.
    BreaksOff,
    /// It has an unknown form.
    Form,
    /// A line of it cannot be taken apart.
    Line(Flaw),
    /// Its chain does not hold.
    Chain,
}

impl From<&io::Error> for Refused {
    fn from(error: &io::Error) -> Refused {
        Refused { kind: error.kind(), number: error.raw_os_error(), words: Quote::of(&error.to_string()) }
    }
}

impl From<&serde_json::Error> for Flaw {
    fn from(error: &serde_json::Error) -> Flaw {
        use serde_json::error::Category;
        let words = Quote::of(&error.to_string());
        let spot = Spot { line: error.line(), column: error.column() };
        match error.classify() {
            Category::Io | Category::Syntax => Flaw::Syntax(spot, words),
            Category::Eof => Flaw::Ends(words),
            Category::Data => Flaw::Content(spot, words),
        }
    }
}
