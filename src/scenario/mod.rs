//! FILE -> SCENARIO: reading, checking and the checked model.

pub mod model;

pub use model::Scenario;
