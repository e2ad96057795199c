//! `floor`: stations, and what can go wrong at them.

use super::{Id, Metres, RawEffect, Share, TimeLaw, Words};
use crate::scenario::decode::{OrderedMap, Spanned};
use crate::scenario::model::StationKind;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawStation {
    #[serde(default)]
    pub(crate) name: Option<Words>,
    pub(crate) kind: StationKind,
    pub(crate) at: (Metres, Metres),
    #[serde(default)]
    pub(crate) seats: Option<Spanned<u16>>,
    #[serde(default)]
    pub(crate) serves: Option<Spanned<u16>>,
    #[serde(default)]
    pub(crate) gives: Vec<Id>,
    #[serde(default)]
    pub(crate) hidden: bool,
    #[serde(default)]
    pub(crate) faults: OrderedMap<RawFault>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFault {
    #[serde(default)]
    pub(crate) name: Option<Words>,
    pub(crate) chance: Share,
    pub(crate) effect: RawEffect,
    pub(crate) tell: Words,
    #[serde(default)]
    pub(crate) mended_in: Option<TimeLaw>,
}
