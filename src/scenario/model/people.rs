//! The private half of a scenario: who comes and what is in them. Only the engine and what runs after the visit read it.

use super::act::EntryKind;
use super::house::{Label, Place};
use super::ids::*;
use super::law::Law;
use super::text::Text;
use super::vocabulary::{Figure, Role, Style};
use std::sync::Arc;

/// The whole private half.
#[derive(Debug, Clone)]
pub struct People {
    /// Personas and guests; a guest is a persona with a name and an arrival.
    pub persons: Vec<Person>,
    /// Named guests, in file order: customer `i` is `guests[i]`.
    pub guests: Vec<Guest>,
    /// Named parties.
    pub parties: Vec<Party>,
    /// Streams of unnamed guests.
    pub arrivals: Vec<Arrivals>,
    /// Per entry of the notebook's catalogue: what it stands for.
    pub catalogue: Vec<EntryKind>,
    /// Per record: the guests it is true of.
    pub records_true_of: Vec<Vec<CustomerId>>,
    /// Per follow-up: the guests it suits.
    pub follow_up_suits: Vec<Vec<CustomerId>>,
    /// How guests have changed at their next visit.
    pub next_visits: Vec<NextVisit>,
}

/// A persona or guest, with all inheritance resolved. Levels are laws in per mille, drawn once per visit.
#[derive(Debug, Clone)]
pub struct Person {
    /// Id, name, place.
    pub label: Label,
    /// The persona it comes from, for statistics by type; itself if it is one.
    pub persona: PersonId,
    /// What they look like from afar; `None`: as it happens.
    pub figure: Option<Figure>,
    /// Scale of the Weibull law of patience, ms.
    pub patience: Law,
    /// How strongly inner states show.
    pub expressive: Law,
    /// Experience of such places.
    pub experience: Law,
    /// General ability.
    pub ability: Law,
    /// Wish to do things alone.
    pub autonomy: Law,
    /// How well they know their own taste.
    pub sure: Law,
    /// Politeness: hides anger.
    pub polite: Law,
    /// Motivation to take part.
    pub motivation: Law,
    /// Role clarity per role; where the file says nothing, the experience.
    pub roles: Vec<Option<Law>>,
    /// Information per topic; where the file says nothing, the experience.
    pub topics: Vec<Option<Law>>,
    /// Skill per skill; where the file says nothing, the ability.
    pub skills: Vec<Option<Law>>,
    /// Per factor: just acceptable and counted on, per mille.
    pub expects: [(u16, u16); 6],
    /// Liking per tag, per mille; 500 is indifferent.
    pub likes: Vec<(TagId, u16)>,
    /// Wanted level per aspect, per mille.
    pub wants: Vec<(AspectId, u16)>,
    /// Liked temperature per thing, Celsius: too cold below, too hot above.
    pub drinks_at: Vec<(ThingId, (f64, f64))>,
    /// What they mean to spend per choice, cents; choices not named cost what they cost.
    pub spends: Vec<(ChoiceId, u32)>,
    /// Needs this person has, the standard ones included: a set of need bits.
    pub needs: u64,
    /// What this person counts on.
    pub counts_on: Vec<ExpectationId>,
    /// The phrasing they like best.
    pub prefers: Option<Style>,
    /// Phrasings that frighten or put them off, indexed by `Style`.
    pub frightened_by: [bool; 5],
    /// What they do beside the service.
    pub pastime: Option<PastimeId>,
    /// Earlier visits.
    pub history: History,
}

/// What earlier visits left.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// How many.
    pub visits: u16,
    /// The trace in the mind (expected experience), points; `None` for newcomers.
    pub trace: Option<f64>,
    /// What the house has on file; shared by all who are like somebody.
    pub on_file: Arc<[Text]>,
}

/// A named guest.
#[derive(Debug, Clone)]
pub struct Guest {
    /// Their person.
    pub person: PersonId,
    /// When they come, ms from opening. Members of a party come with it.
    pub arrives: Law,
    /// The seat they have in mind or booked.
    pub seat: Option<StationId>,
    /// The named party they belong to.
    pub party: Option<PartyId>,
    /// Their parts in the purchase, indexed by `Role`; alone they play all of decider, buyer and user.
    pub roles: [bool; 5],
    /// Where the guest is written.
    pub place: Place,
}

impl Guest {
    /// Whether this guest has a part.
    pub fn plays(&self, role: Role) -> bool {
        self.roles[role.index()]
    }
}

/// A named party.
#[derive(Debug, Clone)]
pub struct Party {
    /// Id, name, place.
    pub label: Label,
    /// When it comes.
    pub arrives: Law,
    /// Where it sits.
    pub seat: Option<StationId>,
    /// How close its members are, per mille: how far moods spread.
    pub close: u16,
    /// Its members.
    pub members: Vec<CustomerId>,
}

/// A stream of unnamed guests.
#[derive(Debug, Clone)]
pub struct Arrivals {
    /// From, ms.
    pub from_ms: u32,
    /// Until, ms.
    pub until_ms: u32,
    /// Time between arrivals, ms.
    pub every: Law,
    /// Shares per persona, per mille, summing to 1000.
    pub mix: Vec<(PersonId, u16)>,
    /// Shares per party size, per mille, summing to 1000.
    pub sizes: Vec<(u16, u16)>,
    /// Where it is written.
    pub place: Place,
}

/// How a guest has changed when they come again.
#[derive(Debug, Clone)]
pub struct NextVisit {
    /// Who.
    pub guest: CustomerId,
    /// After how long, ms.
    pub after_ms: u64,
    /// The changed person.
    pub changed: PersonId,
}
