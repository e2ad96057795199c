//! The window: an illustrated floor, drawn from what the view shows.

pub mod room;
