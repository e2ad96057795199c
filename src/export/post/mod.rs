//! Sends statements to a learning record store: in batches, again where it failed, and none twice.
//!
//! ```text
//!   statements (JSON Lines) --batch--> ask first? --> POST --> acknowledged --> journal
//!                                          ^                        |
//!                                          +--- again, later <------+ (it failed)
//! ```
//! The **journal** beside the statements, `<file>.posted`, says which of each session's statements the store has
//! acknowledged. Before a batch is sent it says so there. If the answer is lost, or the program is ended meanwhile, the
//! store is asked for the batch's statements before anything is sent again: not for each, since stores take a batch whole
//! or not at all, but for so many that no part of it can be there from elsewhere.
//!
//! A key that may only write gets no answer to that. Then the batch is sent again, which costs more requests and no more:
//! a statement has the same id each time, and a store that has it refuses it or passes over it.

mod batch;
mod endpoint;
mod journal;
mod pace;
mod poster;
mod reach;
mod wire;

pub use endpoint::{Credentials, Endpoint, Unencrypted, Unfit};
pub use pace::Pace;
pub use poster::{Posted, Unposted, post};

#[cfg(test)]
mod tests;
