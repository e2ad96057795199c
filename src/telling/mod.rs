//! VIEW -> WORDS: what a waiter sees, hears and can do now, in the player's language. Every front end speaks through it.
//!
//! ```text
//!   View + Words = Sight --> look, surroundings, heard     what there is to see and hear
//!                        --> deeds, phrase, wanted         what can be done now, how it is said, what wants doing
//!                        --> groundwork, filing            before opening, after closing
//!                        --> briefing, report, moments,
//!                            retell                    the session as a whole
//!                        --> coaching                  what the coach found in it
//!   Review + Words = Reviewing                          what a manager is told of many of them
//!   Finding + Words --> finding                         what verifying a log found
//! ```
//! It knows no terminal and no window: it gives sentences and acts, and the front ends lay them out.

pub(crate) mod briefing;
pub mod coaching;
pub(crate) mod deeds;
pub mod finding;
pub(crate) mod filing;
pub(crate) mod groundwork;
pub(crate) mod heard;
pub(crate) mod look;
#[cfg(feature = "game")]
pub(crate) mod moments;
pub(crate) mod paper;
pub(crate) mod phrase;
pub(crate) mod report;
mod refusal;
mod retell;
pub mod reviewing;
mod sight;
pub(crate) mod surroundings;
pub(crate) mod wanted;
pub(crate) mod watch;

pub use refusal::refusal_key;
pub use report::{Moments, Visit, report};
pub use retell::retell;
pub use sight::Sight;
pub use watch::clock;
