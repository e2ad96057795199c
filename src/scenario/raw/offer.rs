//! `offer`: things, services, choices.

use super::{Heat, Id, Level, Price, TimeLaw, Times, Words};
use crate::scenario::decode::{OrderedMap, Spanned};
use crate::scenario::model::{ActKind, Factor, Looks, ServiceKind};
use serde::Deserialize;

documented! {
    /// What there is to give.
    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawOffer {
        /// What is carried, cools, and is used up.
        /// Ids: new thing
        /// Left out: nothing.
        #[serde(default)]
        pub(crate) things: OrderedMap<RawThing>,
        /// What meets needs.
        /// Ids: new service
        /// Left out: nothing.
        #[serde(default)]
        pub(crate) services: OrderedMap<RawService>,
        /// What customers choose among.
        /// Ids: new choice
        /// Left out: nothing is chosen.
        #[serde(default)]
        pub(crate) choices: OrderedMap<RawChoice>,
        /// What tags are called where somebody speaks of their taste.
        /// Ids: tag
        /// Left out: the id in plain words.
        #[serde(default)]
        pub(crate) tags: OrderedMap<Words>,
    }

    /// A thing.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawThing {
        /// What people read.
        /// Left out: the id in plain words.
        #[serde(default)]
        pub(crate) name: Option<Words>,
        /// How hot it is when made; it cools from then on.
        /// Left out: its heat is no matter.
        #[serde(default)]
        pub(crate) served_at: Option<Heat>,
        /// How many times as fast as a mug it cools.
        /// Left out: `1x`.
        #[serde(default)]
        pub(crate) cools: Option<Times>,
        /// How long it takes to eat, drink or use it up.
        /// Left out: no time.
        #[serde(default)]
        pub(crate) lasts: Option<TimeLaw>,
        /// How it is drawn.
        /// Left out: by a word in its id (`coffee_cup`); else what is eaten is a Plate, the rest a Parcel.
        #[serde(default)]
        pub(crate) looks: Option<Looks>,
    }

    /// A service. It reaches a guest through a step, a place, an act, an offer, or by lying ready.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawService {
        /// What people read.
        /// Left out: the id in plain words.
        #[serde(default)]
        pub(crate) name: Option<Words>,
        /// An ordinary service, a remedy or a gift.
        /// Left out: `Service`.
        #[serde(default)]
        pub(crate) kind: Option<ServiceKind>,
        /// The quality factor that what is felt of it belongs to.
        pub(crate) factor: Factor,
        /// Needs it meets in full.
        /// Ids: need
        /// Left out: `[]`, none.
        #[serde(default)]
        pub(crate) meets: Vec<Id>,
        /// Needs it meets so far.
        /// Ids: need
        /// Left out: `{}`, none.
        #[serde(default)]
        pub(crate) partly: OrderedMap<Level>,
        /// How good it is as such.
        /// Left out: the ordinary quality of the rules.
        #[serde(default)]
        pub(crate) quality: Option<Level>,
        /// How much it disturbs somebody who never felt the need.
        /// Left out: `none`.
        #[serde(default)]
        pub(crate) intrudes: Option<Level>,
        /// How long giving it takes; with it the trainee can offer it.
        /// Left out: it cannot be offered.
        #[serde(default)]
        pub(crate) takes: Option<TimeLaw>,
        /// Where the trainee fetches it.
        /// Ids: station
        /// Left out: nowhere.
        #[serde(default)]
        pub(crate) from: Option<Id>,
        /// The act that gives it.
        /// Left out: none.
        #[serde(default)]
        pub(crate) act: Option<Spanned<ActKind>>,
        /// Needs whose hurt it mends, for a remedy or gift.
        /// Ids: need
        /// Left out: `[]`, none.
        #[serde(default)]
        pub(crate) mends: Vec<Id>,
        /// What it costs the allowance.
        /// Left out: `0 EUR`, nothing.
        #[serde(default)]
        pub(crate) costs: Option<Price>,
        /// Two choices whose chosen options it brings together: fine if they go well with each other.
        /// Ids: choice
        /// Left out: none.
        #[serde(default)]
        pub(crate) pairs: Option<(Id, Id)>,
    }

    /// A choice. A long card is hard for the unsure, and advice ends that.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawChoice {
        /// What people read.
        /// Left out: the id in plain words.
        #[serde(default)]
        pub(crate) name: Option<Words>,
        /// The thing the options stand on.
        /// Ids: thing
        /// Left out: no card.
        #[serde(default)]
        pub(crate) card: Option<Id>,
        /// Further options that nobody here is after: they only make the card long.
        /// Left out: `0`, none.
        #[serde(default)]
        pub(crate) others: u16,
        /// What there is to choose.
        /// Ids: new option
        pub(crate) options: OrderedMap<RawOption>,
    }

    /// One option of a choice.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawOption {
        /// What people read.
        /// Left out: the id in plain words.
        #[serde(default)]
        pub(crate) name: Option<Words>,
        /// What it costs. It matters to guests who mean to spend no more than so much.
        pub(crate) price: Price,
        /// What it is like; guests like or dislike tags.
        /// Ids: new tag
        /// Left out: `[]`, nothing in particular.
        #[serde(default)]
        pub(crate) tags: Vec<Id>,
        /// How much it has of what one can have too little of.
        /// Ids: new aspect
        /// Left out: `{}`, nothing that counts.
        #[serde(default)]
        pub(crate) has: OrderedMap<Level>,
        /// Options of other choices that it goes well with.
        /// Ids: option
        /// Left out: `[]`, none.
        #[serde(default)]
        pub(crate) goes_with: Vec<Id>,
    }
}
