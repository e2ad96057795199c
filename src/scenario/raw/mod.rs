//! The file as it is written: one type per bracket of the format, nothing resolved and nothing defaulted.
//!
//! Unchecked and checked are different types, so that no part of the engine can be handed a file by mistake. Unknown
//! fields are refused everywhere: a misspelt field would otherwise silently mean the ordinary.

#[macro_use]
pub(crate) mod documented;

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

/// Sections that every scenario has. They are demanded by the decoding pass and not by the type, so that one lost section
/// does not keep the others from being looked at.
pub(crate) const SECTIONS: [&str; 7] = ["format", "setting", "floor", "offer", "blueprint", "people", "needs"];

documented! {
    /// A scenario file: one round bracket with these sections, in the order of the service.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawScenario {
        /// The version of the format.
        /// Range: 1.
        #[serde(default)]
        pub(crate) format: Option<Spanned<u32>>,
        /// What the trainee is told, and the aim.
        #[serde(default)]
        pub(crate) setting: Option<RawSetting>,
        /// Stations: the places of the house.
        /// Ids: new station
        #[serde(default)]
        pub(crate) floor: OrderedMap<RawStation>,
        /// Things, services and choices.
        #[serde(default)]
        pub(crate) offer: RawOffer,
        /// The service, step by step.
        #[serde(default)]
        pub(crate) blueprint: RawBlueprint,
        /// Who comes.
        #[serde(default)]
        pub(crate) people: RawPeople,
        /// What guests need.
        /// Ids: new need
        #[serde(default)]
        pub(crate) needs: OrderedMap<RawNeed>,
        /// What guests may count on.
        /// Ids: new expectation
        /// Left out: `{}`, nothing.
        #[serde(default)]
        pub(crate) expectations: OrderedMap<RawExpectation>,
        /// What can be done before opening.
        /// Left out: `()`, nothing.
        #[serde(default)]
        pub(crate) preparation: RawPreparation,
        /// What else can be noted of a customer.
        /// Left out: `()`, nothing.
        #[serde(default)]
        pub(crate) notebook: RawNotebook,
        /// What the trainee says.
        /// Left out: `[]`, the house's usual words.
        #[serde(default)]
        pub(crate) phrasings: Vec<Spanned<RawPhrasing>>,
        /// What the house asks of the staff.
        /// Ids: new standard
        /// Left out: `{}`, nothing.
        #[serde(default)]
        pub(crate) standards: OrderedMap<RawStandard>,
        /// What is done after closing.
        /// Left out: `()`, nothing.
        #[serde(default)]
        pub(crate) closing: RawClosing,
        /// How guests have changed when they come again.
        /// Ids: guest
        /// Left out: `{}`, not at all.
        #[serde(default)]
        pub(crate) next_visit: OrderedMap<RawNextVisit>,
        /// One thought each; a step names its own.
        /// Ids: new lesson
        /// Left out: `{}`, none.
        #[serde(default)]
        pub(crate) lessons: OrderedMap<Words>,
    }
}
