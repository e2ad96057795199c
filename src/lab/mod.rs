//! The trainer's bench: many runs of a scenario, versions of a service compared, and what smells about a scenario.
//!
//! ```text
//!   Version (scenario, what is prepared) --runs of bots, in parallel, by number--> Series --fold--> Simulation
//!        |                                                                                            |
//!        +--several, on the same seeds--> Comparison, Selection                                     smells
//! ```
//! Nothing here knows a clock, a file or a terminal. Run `i` of seed `S` is the session of seed `S + i`: whoever wants to
//! see one plays it.

mod batch;
mod compare;
mod interval;
mod items;
mod moves;
mod probe;
mod run;
mod select;
mod series;
mod simulation;
mod smell;
mod spread;
mod version;
mod watch;
mod ways;
mod whereabouts;

#[cfg(test)]
mod tests;

pub use batch::{BATCH, Crew, Nobody, Onlooker, Progress};
pub use compare::{Comparison, StepChange};
pub use interval::{Interval, SURE, half_width, t_quantile};
pub use items::{Item, items};
pub use moves::{Move, Moves};
pub use probe::{Depth, Probed, Wins, Worth, probe};
pub use select::{Selection, Standing};
pub use series::{MoveSums, NeedSums, PersonaSums, Series, StepSums};
pub use simulation::{Mismatch, Saved, Simulation, Until};
pub use smell::{Evidence, smells};
pub use spread::{Spread, quantile};
pub use version::Version;
pub use whereabouts::Whereabouts;
