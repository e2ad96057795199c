//! FILE -> SCENARIO: reading, checking and the checked model.
//!
//! ```text
//!   bytes --tree--> spans and shapes --decode--> typed mirror --(later passes)--> checked model
//! ```
//! Every pass adds what it finds to one list of faults and goes on.

pub mod decode;
pub mod model;
pub mod quantity;
pub mod tree;

pub use model::Scenario;
