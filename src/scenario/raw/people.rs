//! `people`: personas, pastimes, guests, parties, arrivals. A persona is a guest without name and arrival.

use super::{HeatZone, Id, Level, LevelLaw, LevelZone, Price, RawWhen, Share, Time, TimeLaw, Times, Words};
use crate::scenario::decode::{OrderedMap, Spanned};
use crate::scenario::model::{Cue, Figure, Role, Style};
use serde::Deserialize;

documented! {
    /// Who comes. At least one guest or one stream of arrivals is needed.
    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawPeople {
        /// Kinds of guests.
        /// Ids: new persona
        /// Left out: none.
        #[serde(default)]
        pub(crate) personas: OrderedMap<RawPerson>,
        /// What guests do beside the service.
        /// Ids: new pastime
        /// Left out: nothing.
        #[serde(default)]
        pub(crate) pastimes: OrderedMap<RawPastime>,
        /// Guests with a name and a time of arrival.
        /// Ids: new guest
        /// Left out: none.
        #[serde(default)]
        pub(crate) guests: OrderedMap<RawPerson>,
        /// Guests who come together.
        /// Ids: new party
        /// Left out: none.
        #[serde(default)]
        pub(crate) parties: OrderedMap<RawParty>,
        /// Streams of unnamed guests.
        /// Range: 2000 guests over all streams.
        /// Left out: `[]`, none.
        #[serde(default)]
        pub(crate) arrivals: Vec<Spanned<RawArrivals>>,
    }

    /// A persona, or a guest: both have the same fields. Levels that spread are drawn once per visit.
    #[derive(Debug, Clone, Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawPerson {
        /// What people read.
        /// Left out: the id in plain words.
        #[serde(default)]
        pub(crate) name: Option<Words>,
        /// Whom they are like: single values replace, maps merge by key, lists add up.
        /// Ids: persona or guest
        /// Left out: nobody.
        #[serde(default)]
        pub(crate) like: Option<Id>,
        /// What they look like from afar: how they are drawn, nothing else.
        /// Left out: grown up, as it happens.
        #[serde(default)]
        pub(crate) figure: Option<Figure>,
        /// When they come, from opening. Only for guests.
        /// Left out: with their party.
        #[serde(default)]
        pub(crate) arrives: Option<TimeLaw>,
        /// The seat they have in mind or booked. Only for guests.
        /// Ids: station
        /// Left out: any that is free.
        #[serde(default)]
        pub(crate) seat: Option<Id>,
        /// About how long they wait before they give up.
        /// Left out: `24min30s`.
        #[serde(default)]
        pub(crate) patience: Option<TimeLaw>,
        /// How strongly what is in them shows.
        /// Left out: `fair`.
        #[serde(default)]
        pub(crate) expressive: Option<LevelLaw>,
        /// Experience of such places: what is not said of `roles` and `knows` follows it.
        /// Left out: `fair`.
        #[serde(default)]
        pub(crate) experience: Option<LevelLaw>,
        /// General ability: what is not said of `skills` follows it.
        /// Left out: `good`.
        #[serde(default)]
        pub(crate) ability: Option<LevelLaw>,
        /// The wish to do things alone.
        /// Left out: `fair`.
        #[serde(default)]
        pub(crate) autonomy: Option<LevelLaw>,
        /// How well they know their own taste.
        /// Left out: `fair`.
        #[serde(default)]
        pub(crate) sure: Option<LevelLaw>,
        /// Politeness: hides anger.
        /// Left out: `fair`.
        #[serde(default)]
        pub(crate) polite: Option<LevelLaw>,
        /// Motivation to take part.
        /// Left out: `good`.
        #[serde(default)]
        pub(crate) motivation: Option<LevelLaw>,
        /// How clear each role is to them.
        /// Ids: role
        /// Left out: as `experience`.
        #[serde(default)]
        pub(crate) roles: OrderedMap<LevelLaw>,
        /// How well they know each topic.
        /// Ids: topic
        /// Left out: as `experience`.
        #[serde(default)]
        pub(crate) knows: OrderedMap<LevelLaw>,
        /// How able they are in each skill.
        /// Ids: skill
        /// Left out: as `ability`.
        #[serde(default)]
        pub(crate) skills: OrderedMap<LevelLaw>,
        /// What they count on in each quality factor.
        /// Left out: `()`, the ordinary.
        #[serde(default)]
        pub(crate) expects: RawExpects,
        /// How much they like options with a tag; fair is indifferent.
        /// Ids: tag
        /// Left out: no liking.
        #[serde(default)]
        pub(crate) likes: OrderedMap<Level>,
        /// How much of an aspect they want.
        /// Ids: aspect
        /// Left out: they do not mind.
        #[serde(default)]
        pub(crate) wants: OrderedMap<Level>,
        /// At which heat they like a thing: too cold below, too hot above.
        /// Ids: thing
        /// Left out: they do not mind.
        #[serde(default)]
        pub(crate) drinks_at: OrderedMap<HeatZone>,
        /// What they mean to spend on a choice; each time over takes 80 % off the liking.
        /// Ids: choice
        /// Left out: a price is no matter.
        #[serde(default)]
        pub(crate) spends: OrderedMap<Price>,
        /// Needs they have, beside the Standard ones.
        /// Ids: need
        /// Left out: none.
        #[serde(default)]
        pub(crate) needs: Vec<Id>,
        /// Needs of those they are like, which they have not.
        /// Ids: need
        /// Left out: none.
        #[serde(default)]
        pub(crate) no_needs: Vec<Id>,
        /// What they count on.
        /// Ids: expectation
        /// Left out: nothing in particular.
        #[serde(default)]
        pub(crate) counts_on: Vec<Id>,
        /// The phrasing they like best.
        /// Left out: none.
        #[serde(default)]
        pub(crate) prefers: Option<Style>,
        /// Phrasings that frighten them or put them off.
        /// Left out: none.
        #[serde(default)]
        pub(crate) frightened_by: Vec<Style>,
        /// What they do beside the service.
        /// Ids: pastime
        /// Left out: nothing.
        #[serde(default)]
        pub(crate) pastime: Option<Id>,
        /// Earlier visits.
        /// Left out: this is their first.
        #[serde(default)]
        pub(crate) history: Option<RawHistory>,
    }

    /// What is just acceptable and what is counted on, per quality factor.
    #[derive(Debug, Clone, Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawExpects {
        /// Professionalism and skill.
        /// Left out: `40%..65%`.
        #[serde(default)]
        pub(crate) skill: Option<LevelZone>,
        /// Attitude and behaviour.
        /// Left out: `40%..65%`.
        #[serde(default)]
        pub(crate) attitude: Option<LevelZone>,
        /// Accessibility and flexibility.
        /// Left out: `40%..65%`.
        #[serde(default)]
        pub(crate) access: Option<LevelZone>,
        /// Reliability and trustworthiness.
        /// Left out: `40%..65%`.
        #[serde(default)]
        pub(crate) reliability: Option<LevelZone>,
        /// Recovery.
        /// Left out: `40%..65%`.
        #[serde(default)]
        pub(crate) recovery: Option<LevelZone>,
        /// Reputation and credibility.
        /// Left out: `40%..65%`.
        #[serde(default)]
        pub(crate) reputation: Option<LevelZone>,
    }

    /// What earlier visits left.
    #[derive(Debug, Clone, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawHistory {
        /// How many there were.
        /// Left out: `0`.
        #[serde(default)]
        pub(crate) visits: u16,
        /// The trace in the mind: the experience they expect.
        /// Left out: none.
        #[serde(default)]
        pub(crate) trace: Option<Level>,
        /// What the house has on file; read by whoever prepares it.
        /// Left out: `[]`, nothing.
        #[serde(default)]
        pub(crate) on_file: Vec<Words>,
    }

    /// Something done beside the service.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawPastime {
        /// What people read.
        /// Left out: the id in plain words.
        #[serde(default)]
        pub(crate) name: Option<Words>,
        /// What shows of it.
        pub(crate) cue: Cue,
        /// What starts it.
        pub(crate) starts: RawWhen,
        /// How long it lasts.
        pub(crate) lasts: TimeLaw,
        /// Steps that take so many times as long meanwhile.
        /// Ids: step
        /// Left out: `{}`, none.
        #[serde(default)]
        pub(crate) slows: OrderedMap<Times>,
        /// How much they wish to be left alone meanwhile.
        /// Left out: `none`.
        #[serde(default)]
        pub(crate) private: Option<Level>,
    }

    /// Guests who come together.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawParty {
        /// What people read.
        /// Left out: the id in plain words.
        #[serde(default)]
        pub(crate) name: Option<Words>,
        /// When they come, from opening.
        pub(crate) arrives: TimeLaw,
        /// Where they sit.
        /// Ids: station
        /// Left out: any that is free.
        #[serde(default)]
        pub(crate) seat: Option<Id>,
        /// How close they are: how far moods spread.
        /// Left out: `fair`.
        #[serde(default)]
        pub(crate) close: Option<Level>,
        /// The guests, and the parts each plays in the purchase.
        /// Ids: guest
        pub(crate) members: OrderedMap<Vec<Role>>,
    }

    /// A stream of unnamed guests.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawArrivals {
        /// From when, counted from opening.
        pub(crate) from: Time,
        /// Until when.
        pub(crate) until: Time,
        /// The time between two of them.
        pub(crate) every: TimeLaw,
        /// The share of each persona.
        /// Ids: persona
        /// Range: 100% in all.
        pub(crate) mix: OrderedMap<Share>,
        /// The share of each size of party.
        /// Range: parties of 1 to 20, 100% in all.
        /// Left out: `{1: "100%"}`, all come alone.
        #[serde(default)]
        pub(crate) sizes: Option<Spanned<OrderedMap<Share, u16>>>,
    }
}
