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

pub(crate) use blueprint::{RawAsks, RawBlueprint, RawPerformer, RawSlip, RawStep, RawThen};
pub(crate) use closing::{RawClosing, RawNextVisit, RawNotebook, RawPhrase, RawPhrasing, RawStandard};
pub(crate) use floor::RawStation;
pub(crate) use needs::{RawExpectation, RawNeed, RawProfile};
pub(crate) use offer::{RawOffer, RawService};
pub(crate) use people::{RawArrivals, RawHistory, RawPeople, RawPerson};
pub(crate) use preparation::{RawPrep, RawPreparation};
pub(crate) use setting::{RawGoalHolds, RawSetting};
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
pub(crate) type Time = Spanned<quantity::Amount<quantity::Time>>;
/// A duration drawn by chance.
pub(crate) type TimeLaw = Spanned<quantity::Law<quantity::Time>>;
/// A level.
pub(crate) type Level = Spanned<quantity::Amount<quantity::Level>>;
/// A chance, or a part of a whole.
pub(crate) type Share = Spanned<quantity::Amount<quantity::Share>>;
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
pub(crate) type Points = Spanned<quantity::Amount<quantity::Points>>;

/// Sections that every scenario has.
pub(crate) const SECTIONS: [&str; 7] = ["format", "setting", "floor", "offer", "blueprint", "people", "needs"];

/// A scenario file. Sections that must be there are not demanded here, but by the decoding pass, so that one lost
/// section does not keep the others from being looked at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawScenario {
    #[serde(default)]
    pub(crate) format: Option<Spanned<u32>>,
    #[serde(default)]
    pub(crate) setting: Option<RawSetting>,
    #[serde(default)]
    pub(crate) floor: OrderedMap<RawStation>,
    #[serde(default)]
    pub(crate) offer: RawOffer,
    #[serde(default)]
    pub(crate) blueprint: RawBlueprint,
    #[serde(default)]
    pub(crate) people: RawPeople,
    #[serde(default)]
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
