//! The window: the game over the engine. Figures and rooms are drawings; everything one can do is a control.
//!
//! ```text
//!   bridge (owns the session) --messages--> screens, floor (draw what a waiter sees)
//!      ^                                        |
//!      +------------- acts, pauses -------------+      theme, keys, focus, voice: how controls look, press and speak
//! ```
//! Screens are functions of plain models ([`theme::Region`]): what they show is computed, and drawn again when it
//! changed. They decide on [`crate::engine::View`] only.

pub mod app;
pub mod attention;
pub mod bridge;
pub mod device;
mod chart;
pub mod coaching;
pub mod figure;
pub mod floor;
pub mod focus;
pub mod gamepad;
pub mod hints;
mod ground;
pub mod keys;
mod picture;
pub mod pictures;
pub mod power;
pub mod room;
pub mod screen;
mod screens;
pub mod settings;
pub mod sound;
mod shelf_watch;
pub mod theme;
mod tongue;
#[cfg(test)]
mod trial;
pub mod tutorial;
pub mod voice;
#[cfg(test)]
mod walk;

pub use app::{Launch, Outcome, headless, run};
pub use ground::Missing;
pub use tongue::Tongue;
