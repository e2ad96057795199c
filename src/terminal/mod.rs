//! The text front end: a shift as plain sentences and numbered choices.
//!
//! ```text
//!   Ears (lines) --Console--> answers --Play--> acts --Stage--> View --Sight--> sentences --Console--> out
//! ```
//! Made for a screen reader and a pipe as much as for a terminal: no cursor tricks, no colour, no clock on the wall. Time
//! passes only through acts and waiting. It sees what a waiter sees; what is hidden appears in the report at the end.

mod closing;
mod console;
mod interrupting;
mod menu;
mod notebook;
mod play;
mod preparation;
mod service;
mod wrap;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;

pub use console::{Answer, Command, Console, Ears, Heard, Lines, Question};
pub use play::{Ending, Play};
pub(crate) use wrap::wrap;
