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

mod intake;
pub mod report;
mod sidecar;
mod sitting;
mod tasks;
mod walk;

pub use intake::{CalledOff, Intake, take_in};
pub use report::Review;
pub use walk::{Found, walk};
pub use sitting::{Competence, Details, Guest, Items, Scored, Sitting};
