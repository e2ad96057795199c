//! FILE -> SCENARIO: reading, checking and the checked model.
//!
//! ```text
//!   bytes --tree--> spans and shapes --decode--> raw mirror --load--> checked model
//! ```
//! Every pass adds what it finds to one list of faults and goes on.
#![doc = include_str!("FORMAT.md")]

pub mod decode;
mod load;
pub mod model;
pub mod quantity;
mod raw;
pub mod reference;
pub mod script;
pub mod tree;

pub use load::{Loaded, load};
pub use model::Scenario;
