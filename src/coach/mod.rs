//! SESSION -> WHAT EACH ACT WAS WORTH: the same evening again with one act changed.
//!
//! ```text
//!   Recorded --Course--> decisions (acts, notable waits) --judge--> credit, loss, grade
//!                           |                                          ^
//!                       evidence -> fresh futures -> arms (stand-in) --+
//! ```
//! Experience is what customers felt; what is said here is apart from it, and never mixed in. It knows the private half
//! of a scenario, so nothing of it is for somebody who still plays.

mod again;
mod alternatives;
mod answers;
mod arm;
mod chain;
mod change;
mod competence;
mod conditions;
mod course;
mod cues;
mod debrief;
mod deeds;
mod effort;
mod evidence;
mod grade;
mod interval;
mod judge;
mod picture;
mod prevention;
mod race;
mod recorded;
pub mod report;
mod skills;
mod stand_in;
mod waits;

#[cfg(test)]
mod tests;

pub use again::{Comparison, Origin, Place, Tried, compare, play_on_from};
pub use chain::{chain, moments};
pub use change::Change;
pub use competence::{Competence, Standing, standing};
pub use conditions::{Condition, TaskConditions, supplies};
pub use cues::{CueSeen, Meaning};
pub use debrief::{Again, Debrief, debrief, debrief_while};
pub use deeds::{Deed, Judged, Progress};
pub use effort::Effort;
pub use grade::Grade;
pub use interval::Interval;
pub use judge::{Better, Credit};
pub use picture::{Entry, Page, Subject};
pub use prevention::{Minus, Prevention, Remedy};
pub use recorded::{Guess, Recorded};
pub use skills::{Skill, SkillScore};
