//! `preparation`: the minutes before opening, in four groups.

use super::{Id, RawEffect, Share, Time, Words};
use crate::scenario::decode::OrderedMap;
use crate::scenario::model::LeverKind;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPreparation {
    #[serde(default)]
    pub(crate) minutes: Option<Time>,
    #[serde(default)]
    pub(crate) information: OrderedMap<RawPrep>,
    #[serde(default)]
    pub(crate) equipment: OrderedMap<RawPrep>,
    #[serde(default)]
    pub(crate) mindset: OrderedMap<RawPrep>,
    #[serde(default)]
    pub(crate) levers: OrderedMap<RawPrep>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPrep {
    #[serde(default)]
    pub(crate) name: Option<Words>,
    pub(crate) takes: Time,
    #[serde(default)]
    pub(crate) kind: Option<LeverKind>,
    #[serde(default)]
    pub(crate) at: Option<Id>,
    #[serde(default)]
    pub(crate) seen: Option<Share>,
    #[serde(default)]
    pub(crate) effects: Vec<RawEffect>,
    #[serde(default)]
    pub(crate) without: Vec<RawEffect>,
}
