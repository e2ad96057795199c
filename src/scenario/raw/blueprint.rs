//! `blueprint`: roles, topics, skills, and the steps with their four slips.

use super::{Id, Level, RawEffect, RawWhen, TimeLaw, Times, Words};
use crate::scenario::decode::{OrderedMap, Spanned};
use crate::scenario::model::Cue;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawBlueprint {
    #[serde(default)]
    pub(crate) roles: OrderedMap<Words>,
    #[serde(default)]
    pub(crate) topics: OrderedMap<Words>,
    #[serde(default)]
    pub(crate) skills: OrderedMap<Words>,
    pub(crate) steps: Vec<RawStep>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawStep {
    pub(crate) id: Id,
    #[serde(default)]
    pub(crate) name: Option<Words>,
    pub(crate) by: RawPerformer,
    #[serde(default)]
    pub(crate) at: Option<Id>,
    #[serde(default)]
    pub(crate) takes: Option<TimeLaw>,
    #[serde(default)]
    pub(crate) after: Option<Vec<Id>>,
    #[serde(default)]
    pub(crate) when: Option<RawWhen>,
    #[serde(default)]
    pub(crate) optional: bool,
    #[serde(default)]
    pub(crate) together: bool,
    #[serde(default)]
    pub(crate) asks: Option<Spanned<RawAsks>>,
    #[serde(default)]
    pub(crate) slips: RawSlips,
    #[serde(default)]
    pub(crate) cues: Vec<Cue>,
    #[serde(default)]
    pub(crate) chooses: Vec<Id>,
    #[serde(default)]
    pub(crate) fetch: Option<(Id, Id)>,
    #[serde(default)]
    pub(crate) picks_up: Option<Id>,
    #[serde(default)]
    pub(crate) makes: Option<Id>,
    #[serde(default)]
    pub(crate) uses: Option<Id>,
    #[serde(default)]
    pub(crate) delivers: Vec<Id>,
    #[serde(default)]
    pub(crate) confirms: bool,
    #[serde(default)]
    pub(crate) faster: OrderedMap<Times>,
    #[serde(default)]
    pub(crate) lesson: Option<Id>,
}

#[derive(Debug, Deserialize)]
pub(crate) enum RawPerformer {
    Customer,
    Trainee,
    Colleague(Id),
    System(Id),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAsks {
    #[serde(default)]
    pub(crate) effort: Option<Level>,
    #[serde(default)]
    pub(crate) role: Option<Id>,
    #[serde(default)]
    pub(crate) knows: Vec<Id>,
    #[serde(default)]
    pub(crate) skill: Option<Id>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSlips {
    #[serde(default)]
    pub(crate) unclear: Option<Spanned<RawSlip>>,
    #[serde(default)]
    pub(crate) uninformed: Option<Spanned<RawSlip>>,
    #[serde(default)]
    pub(crate) unable: Option<Spanned<RawSlip>>,
    #[serde(default)]
    pub(crate) unmotivated: Option<Spanned<RawSlip>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSlip {
    #[serde(default)]
    pub(crate) cues: Option<Vec<Cue>>,
    #[serde(default)]
    pub(crate) costs: Option<TimeLaw>,
    #[serde(default)]
    pub(crate) then: Option<RawThen>,
    #[serde(default)]
    pub(crate) spoils: Vec<RawEffect>,
    #[serde(default)]
    pub(crate) says: Option<Words>,
    #[serde(default)]
    pub(crate) strays_to: Option<Vec<Id>>,
}

#[derive(Debug, Deserialize)]
pub(crate) enum RawThen {
    Retry,
    WaitForHelp,
    Later,
    Carelessly,
    Skip,
    GiveUp,
    GoTo(Id),
}
