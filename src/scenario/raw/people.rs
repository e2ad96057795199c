//! `people`: personas, pastimes, guests, parties, arrivals. A persona is a guest without name and arrival.

use super::{HeatZone, Id, Level, LevelLaw, LevelZone, Price, RawWhen, Share, Time, TimeLaw, Times, Words};
use crate::scenario::decode::{OrderedMap, Spanned};
use crate::scenario::model::{Cue, Figure, Role, Style};
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPeople {
    #[serde(default)]
    pub(crate) personas: OrderedMap<RawPerson>,
    #[serde(default)]
    pub(crate) pastimes: OrderedMap<RawPastime>,
    #[serde(default)]
    pub(crate) guests: OrderedMap<RawPerson>,
    #[serde(default)]
    pub(crate) parties: OrderedMap<RawParty>,
    #[serde(default)]
    pub(crate) arrivals: Vec<Spanned<RawArrivals>>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPerson {
    #[serde(default)]
    pub(crate) name: Option<Words>,
    #[serde(default)]
    pub(crate) like: Option<Id>,
    #[serde(default)]
    pub(crate) figure: Option<Figure>,
    #[serde(default)]
    pub(crate) arrives: Option<TimeLaw>,
    #[serde(default)]
    pub(crate) seat: Option<Id>,
    #[serde(default)]
    pub(crate) patience: Option<TimeLaw>,
    #[serde(default)]
    pub(crate) expressive: Option<LevelLaw>,
    #[serde(default)]
    pub(crate) experience: Option<LevelLaw>,
    #[serde(default)]
    pub(crate) ability: Option<LevelLaw>,
    #[serde(default)]
    pub(crate) autonomy: Option<LevelLaw>,
    #[serde(default)]
    pub(crate) sure: Option<LevelLaw>,
    #[serde(default)]
    pub(crate) polite: Option<LevelLaw>,
    #[serde(default)]
    pub(crate) motivation: Option<LevelLaw>,
    #[serde(default)]
    pub(crate) roles: OrderedMap<LevelLaw>,
    #[serde(default)]
    pub(crate) knows: OrderedMap<LevelLaw>,
    #[serde(default)]
    pub(crate) skills: OrderedMap<LevelLaw>,
    #[serde(default)]
    pub(crate) expects: RawExpects,
    #[serde(default)]
    pub(crate) likes: OrderedMap<Level>,
    #[serde(default)]
    pub(crate) wants: OrderedMap<Level>,
    #[serde(default)]
    pub(crate) drinks_at: OrderedMap<HeatZone>,
    #[serde(default)]
    pub(crate) spends: OrderedMap<Price>,
    #[serde(default)]
    pub(crate) needs: Vec<Id>,
    #[serde(default)]
    pub(crate) no_needs: Vec<Id>,
    #[serde(default)]
    pub(crate) counts_on: Vec<Id>,
    #[serde(default)]
    pub(crate) prefers: Option<Style>,
    #[serde(default)]
    pub(crate) frightened_by: Vec<Style>,
    #[serde(default)]
    pub(crate) pastime: Option<Id>,
    #[serde(default)]
    pub(crate) history: Option<RawHistory>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawExpects {
    #[serde(default)]
    pub(crate) skill: Option<LevelZone>,
    #[serde(default)]
    pub(crate) attitude: Option<LevelZone>,
    #[serde(default)]
    pub(crate) access: Option<LevelZone>,
    #[serde(default)]
    pub(crate) reliability: Option<LevelZone>,
    #[serde(default)]
    pub(crate) recovery: Option<LevelZone>,
    #[serde(default)]
    pub(crate) reputation: Option<LevelZone>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawHistory {
    #[serde(default)]
    pub(crate) visits: u16,
    #[serde(default)]
    pub(crate) trace: Option<Level>,
    #[serde(default)]
    pub(crate) on_file: Vec<Words>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPastime {
    #[serde(default)]
    pub(crate) name: Option<Words>,
    pub(crate) cue: Cue,
    pub(crate) starts: RawWhen,
    pub(crate) lasts: TimeLaw,
    #[serde(default)]
    pub(crate) slows: OrderedMap<Times>,
    #[serde(default)]
    pub(crate) private: Option<Level>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawParty {
    #[serde(default)]
    pub(crate) name: Option<Words>,
    pub(crate) arrives: TimeLaw,
    #[serde(default)]
    pub(crate) seat: Option<Id>,
    #[serde(default)]
    pub(crate) close: Option<Level>,
    pub(crate) members: OrderedMap<Vec<Role>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawArrivals {
    pub(crate) from: Time,
    pub(crate) until: Time,
    pub(crate) every: TimeLaw,
    pub(crate) mix: OrderedMap<Share>,
    #[serde(default)]
    pub(crate) sizes: Option<Spanned<OrderedMap<Share, u16>>>,
}
