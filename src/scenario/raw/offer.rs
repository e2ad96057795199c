//! `offer`: things, services, choices.

use super::{Heat, Id, Level, Price, TimeLaw, Times, Words};
use crate::scenario::decode::{OrderedMap, Spanned};
use crate::scenario::model::{ActKind, Factor, Looks, ServiceKind};
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawOffer {
    #[serde(default)]
    pub(crate) things: OrderedMap<RawThing>,
    #[serde(default)]
    pub(crate) services: OrderedMap<RawService>,
    #[serde(default)]
    pub(crate) choices: OrderedMap<RawChoice>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawThing {
    #[serde(default)]
    pub(crate) name: Option<Words>,
    #[serde(default)]
    pub(crate) served_at: Option<Heat>,
    #[serde(default)]
    pub(crate) cools: Option<Times>,
    #[serde(default)]
    pub(crate) lasts: Option<TimeLaw>,
    #[serde(default)]
    pub(crate) looks: Option<Looks>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawService {
    #[serde(default)]
    pub(crate) name: Option<Words>,
    #[serde(default)]
    pub(crate) kind: Option<ServiceKind>,
    pub(crate) factor: Factor,
    #[serde(default)]
    pub(crate) meets: Vec<Id>,
    #[serde(default)]
    pub(crate) partly: OrderedMap<Level>,
    #[serde(default)]
    pub(crate) quality: Option<Level>,
    #[serde(default)]
    pub(crate) intrudes: Option<Level>,
    #[serde(default)]
    pub(crate) takes: Option<TimeLaw>,
    #[serde(default)]
    pub(crate) from: Option<Id>,
    #[serde(default)]
    pub(crate) act: Option<Spanned<ActKind>>,
    #[serde(default)]
    pub(crate) mends: Vec<Id>,
    #[serde(default)]
    pub(crate) costs: Option<Price>,
    /// Two choices whose chosen options it brings together.
    #[serde(default)]
    pub(crate) pairs: Option<(Id, Id)>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawChoice {
    #[serde(default)]
    pub(crate) name: Option<Words>,
    /// The thing the options stand on.
    #[serde(default)]
    pub(crate) card: Option<Id>,
    #[serde(default)]
    pub(crate) others: u16,
    pub(crate) options: OrderedMap<RawOption>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawOption {
    #[serde(default)]
    pub(crate) name: Option<Words>,
    pub(crate) price: Price,
    #[serde(default)]
    pub(crate) tags: Vec<Id>,
    #[serde(default)]
    pub(crate) has: OrderedMap<Level>,
    #[serde(default)]
    pub(crate) goes_with: Vec<Id>,
}
