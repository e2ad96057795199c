//! The first line of a log's core: what is played, and from which seed.

use super::SCHEMA;
use super::opening::Mode;
use serde::{Deserialize, Serialize};

/// The oldest form of log that is read.
pub(super) const OLDEST_SCHEMA: u32 = 1;
/// Before this form every first line told the seed.
const HIDES_SEEDS: u32 = 2;

/// Whether this version reads logs of a form.
pub(super) fn is_known(schema: u64) -> bool {
    (u64::from(OLDEST_SCHEMA)..=u64::from(SCHEMA)).contains(&schema)
}

/// When events are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Layout {
    /// As they happen.
    Along,
    /// All of them just before the seal.
    AtSeal,
}

impl From<Mode> for Layout {
    fn from(mode: Mode) -> Layout {
        match mode {
            Mode::Practice => Layout::Along,
            Mode::Assess => Layout::AtSeal,
        }
    }
}

/// What a first line says of the seed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SeedLine {
    /// The seed.
    Open(u64),
    /// A commitment to it, SHA-256; the seal tells the seed.
    Committed(String),
}

/// The first line of the core.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct SessionLine {
    /// Version of the log's form.
    pub schema: u32,
    /// Version of the engine.
    pub engine: String,
    /// SHA-256 of the scenario file.
    pub scenario: String,
    /// SHA-256 of the rules file.
    pub rules: String,
    /// The seed, or a commitment to it.
    pub seed: SeedLine,
    /// When events are written.
    pub(super) events: Layout,
}

/// The same as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    schema: u32,
    engine: String,
    scenario: String,
    rules: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seed: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    commitment: Option<String>,
    events: Layout,
}

impl From<SessionLine> for Written {
    fn from(line: SessionLine) -> Written {
        let SessionLine { schema, engine, scenario, rules, seed, events } = line;
        let (seed, commitment) = match seed {
            SeedLine::Open(seed) => (Some(seed), None),
            SeedLine::Committed(commitment) => (None, Some(commitment)),
        };
        Written { schema, engine, scenario, rules, seed, commitment, events }
    }
}

impl TryFrom<Written> for SessionLine {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<SessionLine, &'static str> {
        let Written { schema, engine, scenario, rules, seed, commitment, events } = written;
        let seed = match (seed, commitment) {
            (Some(seed), None) => SeedLine::Open(seed),
            (None, Some(commitment)) => SeedLine::Committed(commitment),
            (Some(_), Some(_)) | (None, None) => return Err("a session has a seed or a commitment to one"),
        };
        let hides = schema >= HIDES_SEEDS && events == Layout::AtSeal;
        if hides != matches!(seed, SeedLine::Committed(_)) {
            return Err("who writes events at the seal commits to the seed, and who does not tells it");
        }
        Ok(SessionLine { schema, engine, scenario, rules, seed, events })
    }
}
