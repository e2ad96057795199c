//! The lines of a log, as they are written: one JSON object each.
//!
//! ```text
//! {"n":0,"prev":"0000..","session":{..}}       core: n counts, prev is the hash of the core line before; says the seed
//!                                              or, of an assessed session, a commitment to it
//! {"a":0,"prev":"5f2c..","after":1,"run":{..}}  aside: a counts, prev likewise; after = core lines written so far
//! {"n":1,"prev":"5f2c..","input":{"tick":0,"do":"open"}}
//! {"n":2,"prev":"93aa..","event":{"tick":0,"who":"house",..}}
//! {"n":9,"prev":"0b1d..","check":{"tick":10000,"sum":"8c.."}}
//! {"n":99,"prev":"77e0..","seal":{..}}         of an assessed session with the seed and the nonce committed to
//! {"end":{"core":{..},"aside":{..},"key":"..","signature":".."}}
//! ```
//! The first aside's `prev` is the hash of the session line, so that a run belongs to one session. Until its seal an assessed log has
//! neither events nor seed, and its checks are veiled (`commitment`).
//!
//! Form 1 had the seed of assessed sessions in the first line, and nothing veiled; such logs are read and gone on with.

use super::fact::Flaw;
use super::first_line::SessionLine;
use super::input::Written;
use super::opening::{FrontEnd, Learner, Mode};
use crate::experience::report::ScoreReport;
use crate::scenario::script::Scripted;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

/// An earlier log of the same learner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Previous {
    /// Hash of its run line.
    pub run: String,
    /// Hash of its last line, if it was sealed by then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
}

/// Most attempts that a log may tell of: nobody plays one scenario more often.
pub(super) const MOST_ATTEMPTS: u32 = 1_000_000;

fn attempt<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    let attempt = u32::deserialize(from)?;
    match attempt {
        1..=MOST_ATTEMPTS => Ok(attempt),
        _ => Err(D::Error::custom(format!("no attempt has the number {attempt}"))),
    }
}

/// The first line of the asides: the run fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Who plays.
    #[serde(flatten)]
    pub who: Learner,
    /// Which attempt of this learner at this scenario, from 1 to 1,000,000.
    #[serde(deserialize_with = "attempt")]
    pub attempt: u32,
    /// Through what.
    pub front_end: FrontEnd,
    /// Whether it counts.
    pub mode: Mode,
    /// When it was opened, UTC.
    pub started: String,
    /// The same, ms since 1970.
    pub started_ms: u64,
    /// The learner's log before this one.
    pub previous: Option<Previous>,
    /// The session it was taken up from, if it is one tried again from its middle: such a one is practice of its own
    /// kind, to be counted apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again: Option<Origin>,
}

/// Where a session that is tried again was taken up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// What identifies the session: the hash of its run line; empty where no log of it was kept.
    pub run: String,
    /// House time from which on it was played anew, ms from opening.
    pub tick: u64,
    /// How many of its inputs were taken over.
    pub inputs: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InputLine {
    pub(super) tick: u64,
    #[serde(rename = "do")]
    pub(super) input: Written,
}

/// What an event is about, with ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum AboutLine {
    /// `kind:id`.
    Named(String),
    /// An act.
    Act(Scripted),
}

fn is_zero(n: &i32) -> bool {
    *n == 0
}

/// An event with ids. Figures that are 0 are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventLine {
    /// House time, ms from opening.
    pub tick: u64,
    /// `house`, `trainee` or a customer's id.
    pub who: String,
    /// The entity's own running number.
    pub seq: u32,
    /// What happened.
    pub kind: String,
    /// About what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<AboutLine>,
    /// The event's figure.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub value: i32,
    /// Its second figure.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub extra: i32,
    /// The true cause.
    pub cause: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CheckLine {
    pub(super) tick: u64,
    pub(super) sum: String,
}

/// The last line of the core.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealLine {
    /// House time at the end.
    pub tick: u64,
    /// `preparation` or `service` (left early), or `finished`.
    pub phase: String,
    /// Inputs in the log.
    pub inputs: u64,
    /// Events in the log.
    pub events: u64,
    /// Checkpoints in the log.
    pub checks: u64,
    /// Checksum of the last state.
    pub sum: String,
    /// The score.
    pub score: ScoreReport,
    /// The seed that the first line committed to, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reveal: Option<Reveal>,
}

/// A seed, and what hid it: together they give the commitment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reveal {
    /// The seed.
    pub seed: u64,
    /// 32 random bytes, in hexadecimal.
    pub nonce: String,
}

/// What can be said beside the session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AsideWhat {
    /// The game was paused.
    Pause,
    /// And went on.
    Resume,
    /// The speed was set, in per cent of the usual.
    Speed(u32),
    /// A hint was shown, by id.
    Hint(String),
    /// The device used: `keyboard`, `pointer`, `gamepad` ...
    Device(String),
    /// Time was skipped to the next public event.
    Skip,
    /// What the trainee guessed of a customer before being told: the box from 1 to 5, and the step of the worst moment.
    Guess {
        /// The customer's id.
        customer: String,
        /// The box.
        rank: u8,
        /// The step's id; nothing for "nothing went wrong".
        worst: Option<String>,
    },
    /// Anything else, in words.
    Text(String),
    /// So far had time come with nothing to record: what a crash can cost stays below a second of play.
    Reached,
    /// The session was taken up again after a break.
    TakenUp {
        /// Bytes of a torn line that were dropped.
        dropped: u64,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AsideLine {
    pub(super) tick: u64,
    pub(super) clock_ms: u64,
    pub(super) what: AsideWhat,
}

/// The end of a chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HeadLine {
    pub(super) lines: u64,
    pub(super) head: String,
}

/// The last line of a log: binds the two chains.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EndLine {
    pub(super) core: HeadLine,
    pub(super) aside: HeadLine,
    /// Public key, Ed25519.
    pub(super) key: String,
    pub(super) signature: String,
}

impl EndLine {
    /// What is signed in a log of this form.
    pub(super) fn message(schema: u32, core: &HeadLine, aside: &HeadLine) -> Vec<u8> {
        let HeadLine { lines: n, head: core } = core;
        let HeadLine { lines: a, head: aside } = aside;
        format!("coserve session log {schema}\n{n} {core}\n{a} {aside}\n").into_bytes()
    }
}

/// What a line says.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Body {
    Session(SessionLine),
    Input(InputLine),
    Event(EventLine),
    Check(CheckLine),
    Seal(Box<SealLine>),
    Run(Run),
    Aside(AsideLine),
    End(EndLine),
}

/// Where a line stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Standing {
    Core { n: u64, prev: String },
    Aside { a: u64, prev: String, after: u64 },
    End,
}

/// How every core line begins, and no other.
pub(super) const CORE_BEGINS: &[u8] = b"{\"n\":";

/// Puts a line together, without its line feed.
pub(super) fn write(standing: &Standing, body: &Body) -> String {
    let body = serde_json::to_string(body).expect("lines hold strings, numbers and lists only");
    match standing {
        Standing::Core { n, prev } => format!("{{\"n\":{n},\"prev\":\"{prev}\",{}", &body[1..]),
        Standing::Aside { a, prev, after } => {
            format!("{{\"a\":{a},\"prev\":\"{prev}\",\"after\":{after},{}", &body[1..])
        }
        Standing::End => body,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    n: Option<u64>,
    a: Option<u64>,
    prev: Option<String>,
    after: Option<u64>,
    session: Option<SessionLine>,
    input: Option<InputLine>,
    event: Option<EventLine>,
    check: Option<CheckLine>,
    seal: Option<Box<SealLine>>,
    run: Option<Run>,
    aside: Option<AsideLine>,
    end: Option<EndLine>,
}

/// Takes a line apart.
pub(super) fn read(line: &[u8]) -> Result<(Standing, Body), Flaw> {
    let raw: Raw = serde_json::from_slice(line).map_err(|e| Flaw::from(&e))?;
    let bodies = [
        raw.session.map(Body::Session),
        raw.input.map(Body::Input),
        raw.event.map(Body::Event),
        raw.check.map(Body::Check),
        raw.seal.map(Body::Seal),
        raw.run.map(Body::Run),
        raw.aside.map(Body::Aside),
        raw.end.map(Body::End),
    ];
    let mut bodies = bodies.into_iter().flatten();
    let (Some(body), None) = (bodies.next(), bodies.next()) else {
        return Err(Flaw::SeveralThings);
    };
    let standing = match (raw.n, raw.a, raw.prev, raw.after) {
        (Some(n), None, Some(prev), None) => Standing::Core { n, prev },
        (None, Some(a), Some(prev), Some(after)) => Standing::Aside { a, prev, after },
        (None, None, None, None) => Standing::End,
        _ => return Err(Flaw::SeveralChains),
    };
    let fits = match &body {
        Body::Session(_) | Body::Input(_) | Body::Event(_) | Body::Check(_) | Body::Seal(_) => {
            matches!(standing, Standing::Core { .. }) && line.starts_with(CORE_BEGINS)
        }
        Body::Run(_) | Body::Aside(_) => matches!(standing, Standing::Aside { .. }),
        Body::End(_) => standing == Standing::End,
    };
    if fits { Ok((standing, body)) } else { Err(Flaw::WrongChain) }
}
