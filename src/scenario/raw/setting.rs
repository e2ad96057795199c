//! `setting`: what the trainee is told, and the aim.

use super::{Id, Points, Price, Time, Words};
use crate::scenario::decode::Spanned;
use crate::scenario::model::{ActKind, HouseKind, Slip};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSetting {
    pub(crate) locales: Vec<Id>,
    pub(crate) title: Words,
    pub(crate) house: HouseKind,
    pub(crate) you_are: Words,
    pub(crate) situation: Words,
    pub(crate) trains: Vec<Spanned<ActKind>>,
    pub(crate) lasts: Time,
    pub(crate) plays_in: Time,
    #[serde(default)]
    pub(crate) allowance: Option<Price>,
    pub(crate) pass_mark: Points,
    #[serde(default)]
    pub(crate) goals: Vec<Spanned<RawGoal>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawGoal {
    pub(crate) text: Words,
    pub(crate) holds: RawGoalHolds,
}

#[derive(Debug, Deserialize)]
pub(crate) enum RawGoalHolds {
    NobodyLeavesUnheard,
    NobodyWalksOut,
    BoxAtLeast(Id, Spanned<u8>),
    NoSlip(Id, Slip),
    MeanAtLeast(Points),
}
