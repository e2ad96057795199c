//! From a scenario file to a checked scenario.
//!
//! ```text
//!   bytes --tree--> spans and shapes --decode--> typed mirror --(later passes)--> checked scenario
//! ```
//! Every pass adds what it finds to one list of faults and goes on.

pub mod decode;
pub mod quantity;
pub mod tree;
