//! The window: customers, rooms and the trainee, drawn and played with.

pub mod figure;
