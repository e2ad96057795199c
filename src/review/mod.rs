//! MANY LOGS -> A MANAGER'S ANSWER: who improves, at what, where the service itself is at fault, and whether the numbers
//! are real.
//!
//! ```text
//!   folders --walk--> paths --intake (verify, play again)--> Sittings --standing--> those that count
//!                                                                |                        |
//!                                                     verdicts, gaps, series          figures --> Review
//! ```
//! A session is reduced to a small record while it is read; nothing else of a log is kept. Results are in the order of
//! paths, whoever read them.

mod asked;
mod assemble;
mod calendar;
mod counted;
mod figures;
mod intake;
mod live;
mod names;
pub mod report;
pub mod sample;
pub mod shell;
mod sidecar;
mod sitting;
mod standing;
mod statistics;
mod tasks;
mod walk;

pub use asked::{Day, Naming, Question, Unverified};
pub use assemble::review;
pub use calendar::written as day_written;
pub use intake::{CalledOff, Intake, Ruined, take_in, who_is_who};
pub use live::Live;
pub use report::Review;
pub use sitting::{Competence, Debriefed, Details, Guest, Items, Scored, Sitting};
pub use walk::{Found, is_log, walk};

#[cfg(test)]
mod tests;
