//! Sends statements to a learning record store: in batches, again where it failed, and none twice.
//!
//! ```text
//!   statements (JSON Lines) --batch--> ask first? --> POST --> acknowledged --> journal
//!                                          ^                        |
//!                                          +--- again, later <------+ (it failed)
//! ```
//! The **journal** beside the statements, `<file>.posted`, says how many of each session's statements the store has
//! acknowledged. Before a batch is sent it says so there. If the answer is lost, or the program is ended meanwhile, the
//! store is asked for the batch's last statement before anything is sent again: stores take a batch whole or not at all.
//! And whatever happens, a statement has the same id each time, so that no store counts it twice.

mod batch;
mod endpoint;
mod journal;
mod pace;
mod poster;
mod wire;

pub use endpoint::{Credentials, Endpoint, Unencrypted, Unfit};
pub use pace::Pace;
pub use poster::{Posted, Unposted, post};

#[cfg(test)]
mod tests;
