//! `preparation`: the minutes before opening, in four groups.

use super::{Id, RawEffect, Share, Time, Words};
use crate::scenario::decode::OrderedMap;
use crate::scenario::model::LeverKind;
use serde::Deserialize;

documented! {
    /// What can be done before opening, and the time there is for it.
    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawPreparation {
        /// The time there is. It should not suffice for everything.
        /// Left out: `0s`, none.
        #[serde(default)]
        pub(crate) minutes: Option<Time>,
        /// To get to know: customers, needs, history, way, resources.
        /// Ids: new preparation item
        /// Left out: `{}`, nothing.
        #[serde(default)]
        pub(crate) information: OrderedMap<RawPrep>,
        /// To put in order: tools, clothes, room, systems.
        /// Ids: new preparation item
        /// Left out: `{}`, nothing.
        #[serde(default)]
        pub(crate) equipment: OrderedMap<RawPrep>,
        /// To come into the mood: posture, tone.
        /// Ids: new preparation item
        /// Left out: `{}`, nothing.
        #[serde(default)]
        pub(crate) mindset: OrderedMap<RawPrep>,
        /// To change on the floor: signs, card, layout.
        /// Ids: new preparation item
        /// Left out: `{}`, nothing.
        #[serde(default)]
        pub(crate) levers: OrderedMap<RawPrep>,
    }

    /// One thing to do before opening.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawPrep {
        /// What people read.
        /// Left out: the id in plain words.
        #[serde(default)]
        pub(crate) name: Option<Words>,
        /// The preparation time it takes.
        pub(crate) takes: Time,
        /// For a lever: what kind it is.
        /// Left out: it is no lever.
        #[serde(default)]
        pub(crate) kind: Option<LeverKind>,
        /// For a sign: where it stands.
        /// Ids: station
        /// Left out: it stands nowhere.
        #[serde(default)]
        pub(crate) at: Option<Id>,
        /// For a sign: the share of those who come by that read it.
        /// Left out: `60%`.
        #[serde(default)]
        pub(crate) seen: Option<Share>,
        /// What it does.
        /// Left out: `[]`, nothing.
        #[serde(default)]
        pub(crate) effects: Vec<RawEffect>,
        /// What leaving it out does.
        /// Left out: `[]`, nothing.
        #[serde(default)]
        pub(crate) without: Vec<RawEffect>,
    }
}
