//! `floor`: stations, and what can go wrong at them.

use super::{Id, Metres, RawEffect, Share, TimeLaw, Words};
use crate::scenario::decode::{OrderedMap, Spanned};
use crate::scenario::model::StationKind;
use serde::Deserialize;

documented! {
    /// A station of the floor: a place where something is done.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawStation {
        /// What people read.
        /// Left out: the id in plain words.
        #[serde(default)]
        pub(crate) name: Option<Words>,
        /// What kind of place it is.
        pub(crate) kind: StationKind,
        /// Where it stands, across and along.
        pub(crate) at: (Metres, Metres),
        /// How many can sit there. Up to eight belong to one party at a time, more are shared.
        /// Left out: `0`, none.
        #[serde(default)]
        pub(crate) seats: Option<Spanned<u16>>,
        /// How many it serves at once.
        /// Left out: one at a rail, till, machine or colleague; any number elsewhere.
        #[serde(default)]
        pub(crate) serves: Option<Spanned<u16>>,
        /// Services that merely being there gives.
        /// Ids: service
        /// Left out: `[]`, none.
        #[serde(default)]
        pub(crate) gives: Vec<Id>,
        /// It cannot be seen from the door: must be told of or signed.
        /// Left out: `false`, it is seen.
        #[serde(default)]
        pub(crate) hidden: bool,
        /// What can go wrong there.
        /// Ids: new fault
        /// Left out: `{}`, nothing.
        #[serde(default)]
        pub(crate) faults: OrderedMap<RawFault>,
    }

    /// Something that can go wrong by itself.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawFault {
        /// What people read.
        /// Left out: the id in plain words.
        #[serde(default)]
        pub(crate) name: Option<Words>,
        /// The chance of it in each ten minutes of the clock, whoever is there.
        pub(crate) chance: Share,
        /// What it does while it lasts.
        pub(crate) effect: RawEffect,
        /// What everybody sees or hears of it.
        pub(crate) tell: Words,
        /// How long until it is mended.
        /// Left out: `10min`.
        #[serde(default)]
        pub(crate) mended_in: Option<TimeLaw>,
    }
}
