//! The window played as a person plays it: by keys, by pointer, and by what a screen reader is given.
//!
//! Layout, text, picking and widgets are the real ones; there is neither window nor renderer, so this runs anywhere.

mod evening;
mod launch;
mod player;
mod title;
