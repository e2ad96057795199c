//! The file as it is written: one type per bracket of the format, nothing resolved and nothing defaulted.
//!
//! Unchecked and checked are different types, so that no part of the engine can be handed a file by mistake. Unknown
//! fields are refused everywhere: a misspelt field would otherwise silently mean the ordinary.

mod blueprint;
mod closing;
mod floor;
mod needs;
mod offer;
mod people;
mod preparation;
mod setting;
pub(crate) mod text;
mod when;

pub(crate) use blueprint::{RawAsks, RawBlueprint, RawPerformer, RawSlip, RawSlips, RawStep, RawThen};
pub(crate) use closing::{
    RawClosing, RawFollowUp, RawNextVisit, RawNotebook, RawPhrase, RawPhrasing, RawRecord, RawReflection, RawStandard,
};
pub(crate) use floor::{RawFault, RawStation};
pub(crate) use needs::{RawExpectation, RawNeed, RawProfile};
pub(crate) use offer::{RawChoice, RawOffer, RawOption, RawService, RawThing};
pub(crate) use people::{RawArrivals, RawExpects, RawHistory, RawParty, RawPastime, RawPeople, RawPerson};
pub(crate) use preparation::{RawPrep, RawPreparation};
pub(crate) use setting::{RawGoal, RawGoalHolds, RawSetting};
pub(crate) use text::RawText;
pub(crate) use when::{RawEffect, RawWhen};

use super::decode::{OrderedMap, Spanned};
use super::quantity;
use serde::Deserialize;

/// An id, or the reference to one.
pub(crate) type Id = Spanned<String>;
/// A text with its place.
pub(crate) type Words = Spanned<RawText>;
/// A duration.
pub(crate) type Time = Spanned<quantity::Amount<quantity::Duration>>;
/// A duration drawn by chance.
pub(crate) type TimeLaw = Spanned<quantity::Law<quantity::Duration>>;
/// A level, chance or share.
pub(crate) type Level = Spanned<quantity::Amount<quantity::Level>>;
/// A level drawn by chance.
pub(crate) type LevelLaw = Spanned<quantity::Law<quantity::Level>>;
/// A zone of levels.
pub(crate) type LevelZone = Spanned<quantity::Zone<quantity::Level>>;
/// A temperature.
pub(crate) type Heat = Spanned<quantity::Amount<quantity::Temperature>>;
/// A zone of temperatures.
pub(crate) type HeatZone = Spanned<quantity::Zone<quantity::Temperature>>;
/// Money.
pub(crate) type Price = Spanned<quantity::Amount<quantity::Money>>;
/// A length on the floor.
pub(crate) type Metres = Spanned<quantity::Amount<quantity::Length>>;
/// How many times as much.
pub(crate) type Times = Spanned<quantity::Amount<quantity::Factor>>;
/// Points of experience.
pub(crate) type Points = Spanned<quantity::Amount<quantity::Score>>;

/// A scenario file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawScenario {
    pub(crate) format: Spanned<u32>,
    pub(crate) setting: RawSetting,
    pub(crate) floor: OrderedMap<RawStation>,
    pub(crate) offer: RawOffer,
    pub(crate) blueprint: RawBlueprint,
    pub(crate) people: RawPeople,
    pub(crate) needs: OrderedMap<RawNeed>,
    #[serde(default)]
    pub(crate) expectations: OrderedMap<RawExpectation>,
    #[serde(default)]
    pub(crate) preparation: RawPreparation,
    #[serde(default)]
    pub(crate) notebook: RawNotebook,
    #[serde(default)]
    pub(crate) phrasings: Vec<Spanned<RawPhrasing>>,
    #[serde(default)]
    pub(crate) standards: OrderedMap<RawStandard>,
    #[serde(default)]
    pub(crate) closing: RawClosing,
    #[serde(default)]
    pub(crate) next_visit: OrderedMap<RawNextVisit>,
    #[serde(default)]
    pub(crate) lessons: OrderedMap<Words>,
}
