//! SESSION LOG: record, store, replay, verify. A session that happened can be shown, and a score that is shown can be checked.
//!
//! ```text
//!   Live --acts--> Course (engine + experience) --entries--> Scribe --lines--> LogFile --sealed--> Store
//!                                                               |
//!   Log (read, chains checked) --inputs--> Course again ------ same lines? --> Verdict
//! ```
//! A log is two chains of lines in one file. The **core** holds what decides: scenario, rules, seed, inputs, events,
//! checkpoints, seal; it is the same bytes whoever plays it through whatever front end. The **asides** hold the run:
//! who, when, with what, pauses and hints. The last line binds the two and is signed.
//!
//! An assessed session cannot be read along: its events are written at the seal, and so is its seed, to which the first
//! line commits. What that protects from, and what not, stands in `commitment`.

mod chain;
mod chance;
mod clock;
mod commitment;
mod course;
mod custody;
mod desk;
mod examine;
mod fact;
mod first_line;
mod forget;
mod input;
mod key_files;
mod keys;
mod line;
mod link;
mod live;
mod log;
mod log_file;
mod manifest;
mod opening;
mod people;
mod private;
mod reader;
mod reading;
mod recover;
mod reissue;
mod replay;
mod report;
mod results;
mod scribe;
mod store;
mod succession;
mod surroundings;
mod trouble;
mod twins;
mod verdict;
mod verify;
mod whole;
mod words;

#[cfg(test)]
mod tests;

pub use chance::fresh_seed;
pub use clock::{day, month, now_ms, rfc3339};
pub use course::{Entry, Timed};
pub use examine::{Examined, Examiner, Heading, LARGEST, Played};
pub use fact::{Astray, Edit, Fact, Flaw, Kept as KeptText, Manifested, Quote, Refused, Spot};
pub use first_line::{SeedLine, SessionLine};
pub use forget::{Forgetting, Forgotten, Reach, folders_of_logs, forgetting};
pub use input::Input;
pub use key_files::{KeyPair, new_key, public_key, read_public_key};
pub use line::{AboutLine, AsideWhat, EventLine, Origin, Previous, Reveal, Run, SealLine};
pub use live::Live;
pub(crate) use log::open as open_file;
pub use log::{Log, core_bytes};
pub use manifest::{
    Checked, DayRoot, Discrepancy, Entered, Entry as ManifestEntry, Explained, Kept as KeptRoot, Manifest, Tombstone,
    Tombstones, Wrong,
};
pub use opening::{FrontEnd, Learner, Mode, Opening};
pub use people::{People, Person};
pub use recover::{Condition, Resumed, Unfinished, in_play};
pub use replay::{Replay, Replayed, replay};
pub use report::{Kept, Report};
pub use results::Past;
pub use store::{Opened, Store, opened_as};
pub use succession::verify_all;
pub use trouble::Trouble;
pub use twins::{Ending, Twin, twins};
pub use verdict::{Code, Demand, Finding, Grade, Trust, Verdict};
pub use verify::verify;
pub use whole::write as write_whole;
pub use words::phase as phase_word;

/// The version of the log's form. Since 2 the first line of an assessed session commits to its seed instead of telling it.
pub const SCHEMA: u32 = 2;

/// Raised whenever the same scenario, rules, seed and acts no longer give the same events.
pub const ENGINE_REVISION: u32 = 4;

/// The engine as logs name it: logs of another engine are kept and checked, but not played again.
pub fn engine_version() -> String {
    format!("{}+{ENGINE_REVISION}", env!("CARGO_PKG_VERSION"))
}
