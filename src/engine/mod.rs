//! SCENARIO + SEED + ACTS -> EVENTS. The only truth: windows, terminals, bots, replays and statistics read it.
//!
//! ```text
//!   door -> arrival -> visit -> steps / slips / waits / needs / choice -> feel -> events
//!                        ^                                          |
//!   quote -> acting -> effects, manner                            cues -> view
//! ```
//! State is plain data in `state`; every other file is one job done on it. Time is an argument, chance comes through
//! `rng`, and the only thing a reader of a running session gets to see is a [`View`].

mod acting;
mod agenda;
mod arrival;
mod astray;
mod checksum;
mod choice;
mod cues;
mod deps;
mod door;
mod effects;
mod event;
mod feel;
mod floor;
mod future;
mod leaving;
mod manner;
mod matter;
mod needs;
mod pastime;
mod plan;
mod portion;
mod quote;
mod readiness;
mod rng;
mod services;
mod session;
mod slips;
mod state;
mod steps;
mod time;
mod together;
mod verdict;
mod view;
mod visit;
mod waits;

pub use event::{About, Entity, Event, EventKind, Nowhere, Sink, Touch};
pub use future::{Hidden, Shown};
pub use plan::Plan;
pub use portion::Left;
pub use quote::{Quote, Refusal};
pub use readiness::{Attempt, Readiness, g};
pub use rng::{Draws, Purpose, Stream};
pub use session::Stop;
pub use state::{Phase, Session};
pub use time::Tick;
pub use view::{Activity, Guest, Posture, Seen, Staff, View};
