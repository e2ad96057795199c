//! Conditions and effects as they are written.

use super::{Id, Level, Metres, Share, Time, Times};
use crate::scenario::decode::Spanned;
use crate::scenario::model::{ActKind, Style};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub(crate) enum RawWhen {
    Arrives,
    Step(Id),
    Starts(Id),
    Met(Id),
    Felt(Id),
    Shown(Id),
    Acted(ActKind),
    Served(Id),
    Lacks(Id, Id),
    Chose(Id),
    Fault(Id),
    After(Time, Box<RawWhen>),
    Chance(Share, Box<RawWhen>),
    Not(Box<RawWhen>),
    Any(Vec<RawWhen>),
    All(Vec<RawWhen>),
}

#[derive(Debug, Deserialize)]
pub(crate) enum RawEffect {
    Informs(Id, Level),
    Clarifies(Id, Level),
    Enables(Id, Level),
    Motivates(Level),
    Knows(Id),
    Reveals(Id),
    Slows(Id, Times),
    Blocks(Id),
    Prevents(Id),
    Places(Id),
    Moves(Id, (Metres, Metres)),
    Trims(Id, Spanned<u16>),
    Sends(Id, Id),
    Tone(Style),
    Stale(Level),
}
