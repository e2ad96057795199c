//! SCENARIO + SEED + ACTS -> EVENTS. The only truth: windows, terminals, bots, replays and statistics read it.

mod event;
mod time;

pub use event::{About, Entity, Event, EventKind, Nowhere, Sink, Touch};
pub use time::Tick;
