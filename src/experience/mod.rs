//! EVENTS -> WHAT CUSTOMERS FELT. Moments, memory, outcome, the session's score, and the reason for every point.
//!
//! It reads events and nothing else of the engine, and no event's cause: the felt score is blameless by construction (D8).

mod acts;
mod compiled;
mod concern;
mod counted;
mod curve;
mod explain;
mod felt;
mod figures;
mod goals;
mod measure;
mod memory;
mod moment;
mod notebook;
mod outcome;
mod parts;
mod record;
pub mod report;
mod score;
mod standards;
mod telling;
mod visit;
mod witness;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use curve::Curve;
pub use explain::{Explanation, Reason, Standing, Used};
pub use felt::{Felt, Needs, Verdict};
pub use measure::Feeling;
pub use memory::{Phase, Tally};
pub use moment::Moment;
pub use notebook::Notebook;
pub use outcome::{Exit, Outcome, Tone, Voice};
pub use parts::VisitLine;
pub use record::{Amends, Fate};
pub use score::{Closing, FactorScore, GoalState, Outcomes, Pass, Score, StandardCase, StandardScore};
pub use standards::Kept;
pub use witness::{Keep, Witness};
