//! The manifest of a folder of logs: which sealed logs there are, in a chain whose every link can be kept elsewhere.
//!
//! ```text
//! {"manifest":1}
//! {"entered":"2026-03-09","log":"20260309T081500Z-1a2b3c4d.jsonl","run":"5f2c..","end":"93aa..","root":"0b1d.."}
//! {"entered":"2026-03-10","run":"77e0..","end":"c41f..","root":"2a9e..","forgotten":{"day":"2026-05-02","key":"..","signature":".."}}
//! ```
//! It is the file `heads.manifest` beside the logs, one line per log:
//!
//! * `run` is the hash of the log's run line, which says who played and when; `end` that of its last line, which binds
//!   both chains and their signature. Of a log that never got a last line, `end` is missing.
//! * `entered` is the day, UTC, on which the log was entered. Lines are only ever added, those of one time by the time
//!   at which the sessions were opened, so that a log that comes late changes nothing that was said before.
//! * `root` is SHA-256 over `coserve log manifest 1`, the root of the line before (64 zeros at first), `entered`, `run`
//!   and `end` (`-` if missing), a line feed behind each of the first two and the last, a space between the others. The
//!   root of a day is that of its last line: a hash over the day's logs in order, chained to the days before.
//! * `forgotten` is a tombstone: the log was removed on that day because its learner was to be forgotten. The root still
//!   holds, since it hashes hashes only. It is signed, so that not everybody who can remove a log can also explain it.
//!
//! Whoever keeps a root elsewhere, on paper or in a mail, can later be shown that no log entered until then was removed
//! or exchanged. What was removed before it was ever entered, no manifest shows; the learner's next log does.

mod check;
mod day;
mod entry;
mod file;
mod tombstone;

pub use check::{Checked, Discrepancy, Kept, Wrong};
pub use day::DayRoot;
pub use entry::Entry;
pub use file::{Entered, Manifest};
pub use tombstone::{Explained, Tombstone, Tombstones};

/// The file's name in the folder of the logs.
pub(super) const FILE: &str = "heads.manifest";
/// The version of the file's form.
const FORM: u32 = 1;

#[cfg(test)]
mod tests;
