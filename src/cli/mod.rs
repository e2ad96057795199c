//! The commands, and the only place that prints and exits.

pub mod render_diagnostic;
pub mod verify;
