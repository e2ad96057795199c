//! The shape of the house, held by tests: which module may use which, what each may touch, what a file must have.
//!
//! A rule that only a page of prose knows is broken within a month. Every check reads the sources as text, names file
//! and line of what it finds, and is itself tested on a made-up house that breaks its rule, so that it can fail.

mod arrows;
mod hidden;
mod layout;
mod modules;
mod purity;
mod rust;
mod tree;
mod words;
