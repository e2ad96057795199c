//! A story as it is written.

use super::spec::ActSpec;
use crate::scenario::decode::{OrderedMap, Spanned};
use crate::scenario::model::{ActKind, Cause, Factor, Style};
use crate::scenario::raw::{Id, Time};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawStory {
    pub(super) story: Spanned<u32>,
    /// Read by [`super::scenario_of`], before this.
    #[serde(rename = "scenario")]
    pub(super) _scenario: String,
    pub(super) seed: u64,
    #[serde(default)]
    pub(super) prepare: Vec<Id>,
    #[serde(default)]
    pub(super) acts: Vec<RawTimed>,
    #[serde(default)]
    pub(super) close: Vec<RawClose>,
    #[serde(default)]
    pub(super) shows: OrderedMap<Vec<Spanned<RawShown>>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTimed {
    pub(super) at: Time,
    pub(super) act: Spanned<ActSpec>,
    #[serde(default)]
    pub(super) to: Option<Id>,
    #[serde(default)]
    pub(super) style: Option<Style>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawClose {
    pub(super) act: Spanned<ActSpec>,
    #[serde(default)]
    pub(super) to: Option<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawShown {
    #[serde(default)]
    pub(super) gain: Option<RawWhat>,
    #[serde(default)]
    pub(super) loss: Option<RawWhat>,
    pub(super) factor: Factor,
    #[serde(default)]
    pub(super) cause: Option<Cause>,
}

#[derive(Debug, Deserialize)]
pub(super) enum RawWhat {
    Service(Id),
    Need(Id),
    Thing(Id),
    HardChoice,
    NoWaiting,
    Waiting,
    Left,
    Fit(Id),
    Advice(Id),
    WrongThing(Id),
    Trouble(Id),
    Helped(Id),
    OverHelped(Id),
    Patronised(Id),
    Intruded(ActKind),
    Manner(ActKind),
    Remembered,
    Forgotten,
}
