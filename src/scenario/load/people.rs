//! `people`: personas, guests, parties, arrivals, next visits.

use super::Context;
use super::draft::{Draft, Surroundings};
use super::units::fine;
use super::units::{law, per_mille, short_ms, wide_ms};
use crate::diagnostic::{Code, Severity, Span};
use crate::scenario::model::{
    Arrivals, CustomerId, Guest, Law, Need, NextVisit, Party, PartyId, Pastime, Person, PersonId, Role, StationId,
};
use crate::scenario::raw::{Id, RawArrivals, RawPerson, RawScenario};

/// Everything built from `people` and `next_visit`.
pub(super) struct BuiltPeople {
    pub(super) persons: Vec<Person>,
    pub(super) guests: Vec<Guest>,
    pub(super) parties: Vec<Party>,
    pub(super) arrivals: Vec<Arrivals>,
    pub(super) pastimes: Vec<Pastime>,
    pub(super) next_visits: Vec<NextVisit>,
}

/// The party a guest belongs to, and the parts in it.
type Membership = Option<(PartyId, Vec<Role>)>;

/// Members of the largest party.
const MOST_MEMBERS: u16 = 20;
/// Unnamed guests that all streams together may bring at most, on average.
const MOST_WALK_INS: f64 = 2_000.0;

impl Context {
    /// Everybody.
    pub(super) fn people(&mut self, raw: &RawScenario, needs: &[Need]) -> BuiltPeople {
        let people = &raw.people;
        let all: Vec<&(Id, RawPerson)> = people.personas.iter().chain(people.guests.iter()).collect();
        let personas = people.personas.len();
        let house = Surroundings {
            roles: raw.blueprint.roles.len(),
            topics: raw.blueprint.topics.len(),
            skills: raw.blueprint.skills.len(),
            standard_needs: (needs.iter().enumerate())
                .filter(|(_, need)| need.profile.standard() == 0)
                .fold(0, |set, (i, _)| set | 1u64 << (i & 63)),
        };
        let own: Vec<Draft> = all.iter().map(|(_, person)| self.draft(person, needs)).collect();
        let like: Vec<Option<usize>> = all.iter().map(|(_, person)| self.like(person)).collect();
        let chains: Vec<Vec<usize>> = (0..all.len()).map(|i| self.chain(i, &like, &all)).collect();
        let drafts = inherited(&own, &like, &chains);
        let mut persons = Vec::new();
        for (index, (id, person)) in all.iter().enumerate() {
            let persona = chains[index].iter().copied().find(|i| *i < personas).unwrap_or(index);
            let label = self.label(id, person.name.as_ref());
            persons.push(drafts[index].person(label, PersonId::from(persona), &house));
        }
        let (parties, party_of) = self.parties(raw);
        let mut guests = Vec::new();
        for (index, (id, person)) in people.guests.iter().enumerate() {
            let draft = &drafts[personas + index];
            let party = party_of.get(index).cloned().flatten();
            guests.push(self.named_guest(id, person, PersonId::from(personas + index), draft, party, &parties));
        }
        let mut next_visits = Vec::new();
        for (id, visit) in raw.next_visit.iter() {
            let Some(guest) = self.guest(id) else { continue };
            let before = personas + guest.index();
            let draft = self.draft(&visit.changes, needs).over(&drafts[before]);
            let label = crate::scenario::model::Label { place: self.place(id.span), ..persons[before].label.clone() };
            let changed = PersonId::from(persons.len());
            persons.push(draft.person(label, persons[before].persona, &house));
            next_visits.push(NextVisit { guest, after_ms: wide_ms(&visit.after), changed });
        }
        let arrivals: Vec<Arrivals> = people.arrivals.iter().map(|a| self.arrivals(&a.value, a.span)).collect();
        self.not_too_many(&arrivals, raw);
        let pastimes = people.pastimes.iter().map(|(id, pastime)| Pastime {
            label: self.label(id, pastime.name.as_ref()),
            cue: pastime.cue,
            starts: self.when(&pastime.starts),
            lasts: law(&pastime.lasts),
            slows: pastime.slows.iter().filter_map(|(step, times)| Some((self.find(step)?, fine(times)))).collect(),
            private: pastime.private.as_ref().map_or(0, per_mille),
        });
        let pastimes = pastimes.collect();
        if let (true, true, Some(format)) =
            (guests.is_empty() && people.arrivals.is_empty(), self.is_lossless(), raw.format)
        {
            self.error(Code::NobodyComes, format.span, "nobody comes: no guests, no arrivals");
        }
        BuiltPeople { persons, guests, parties, arrivals, pastimes, next_visits }
    }

    fn like(&mut self, raw: &RawPerson) -> Option<usize> {
        raw.like.as_ref().and_then(|like| self.find::<PersonId>(like)).map(PersonId::index)
    }

    /// The person, whom they are like, whom those are like, and so on.
    fn chain(&mut self, start: usize, like: &[Option<usize>], all: &[&(Id, RawPerson)]) -> Vec<usize> {
        let mut chain = vec![start];
        let mut met = vec![false; like.len()];
        met[start] = true;
        let mut at = start;
        while let Some(next) = like[at] {
            if next == start {
                let id = &all[start].0;
                self.error(Code::CycleLike, id.span, format!("`{}` is, in the end, like itself", id.value));
            }
            if std::mem::replace(&mut met[next], true) {
                break;
            }
            chain.push(next);
            at = next;
        }
        chain
    }

    /// Where somebody sits.
    pub(super) fn seat(&mut self, id: &Id) -> Option<StationId> {
        let station = self.find::<StationId>(id)?;
        if self.seats_of(&id.value) == Some(0) {
            self.error(Code::StationSeats, id.span, format!("one cannot sit at `{}`: it has no seats", id.value));
        }
        Some(station)
    }

    /// The parties, and per guest the party and the parts in it.
    fn parties(&mut self, raw: &RawScenario) -> (Vec<Party>, Vec<Membership>) {
        let mut party_of: Vec<Membership> = vec![None; raw.people.guests.len()];
        let mut parties = Vec::new();
        for (index, (id, party)) in raw.people.parties.iter().enumerate() {
            let mut members: Vec<CustomerId> = Vec::new();
            for (member, roles) in party.members.iter() {
                let Some(guest) = self.guest(member) else { continue };
                match party_of.get_mut(guest.index()) {
                    Some(place @ None) => *place = Some((PartyId::from(index), roles.clone())),
                    Some(Some(_)) => {
                        self.error(Code::PartyTwice, member.span, format!("`{}` comes with two parties", member.value));
                    }
                    None => {}
                }
                members.push(guest);
            }
            if party.members.is_empty() && self.is_whole(id) {
                self.error(Code::PartyEmpty, id.span, format!("nobody belongs to the party `{}`", id.value));
            }
            parties.push(Party {
                label: self.label(id, party.name.as_ref()),
                arrives: law(&party.arrives),
                seat: party.seat.as_ref().and_then(|seat| self.seat(seat)),
                close: party.close.as_ref().map_or(500, per_mille),
                members,
            });
        }
        (parties, party_of)
    }

    fn named_guest(
        &mut self,
        id: &Id,
        raw: &RawPerson,
        person: PersonId,
        draft: &Draft,
        party: Membership,
        parties: &[Party],
    ) -> Guest {
        let with = party.as_ref().and_then(|(party, _)| parties.get(party.index()));
        if let (Some(arrives), Some(party)) = (&raw.arrives, with) {
            let message =
                format!("`{}` comes with the party `{}`; this time counts for nothing", id.value, party.label.id);
            self.report(Severity::Warning, Code::ArrivalIgnored, arrives.span, message, None);
        }
        let arrives = with.map(|party| party.arrives).or(draft.arrives);
        if arrives.is_none() && self.is_lossless() {
            let message = format!("`{}` never comes: no `arrives`, and no party", id.value);
            self.error(Code::ArrivalMissing, id.span, message);
        }
        let mut roles = [false; 5];
        let alone = [Role::Decider, Role::Buyer, Role::User];
        let parts = party.as_ref().map_or(&alone[..], |(_, roles)| roles.as_slice());
        parts.iter().for_each(|role| roles[role.index()] = true);
        Guest {
            person,
            arrives: arrives.unwrap_or(Law::Fixed(0)),
            seat: draft.seat.or_else(|| with.and_then(|party| party.seat)),
            party: party.map(|(party, _)| party),
            roles,
            place: self.place(id.span),
        }
    }

    fn arrivals(&mut self, raw: &RawArrivals, span: Span) -> Arrivals {
        let (from_ms, until_ms, every) = (short_ms(&raw.from), short_ms(&raw.until), law(&raw.every));
        if from_ms >= until_ms {
            self.error(Code::ArrivalsReversed, raw.until.span, "this stream ends before it begins");
        }
        let mix: Vec<(PersonId, u16)> =
            raw.mix.iter().filter_map(|(id, share)| Some((self.find(id)?, per_mille(share)))).collect();
        self.shares(
            raw.mix.iter().map(|(_, share)| per_mille(share)),
            raw.mix.iter().next().map(|(id, _)| id.span),
            span,
        );
        let sizes = match &raw.sizes {
            None => vec![(1, 1000)],
            Some(sizes) => {
                for (size, _) in sizes.value.iter() {
                    if !(1..=MOST_MEMBERS).contains(&size.value) {
                        self.error(Code::PartySize, size.span, format!("parties have 1 to {MOST_MEMBERS} members"));
                    }
                }
                self.shares(sizes.value.iter().map(|(_, share)| per_mille(share)), Some(sizes.span), span);
                sizes.value.iter().map(|(size, share)| (size.value, per_mille(share))).collect()
            }
        };
        Arrivals { from_ms, until_ms, every, mix, sizes, place: self.place(span) }
    }

    /// All streams together bring no more than a house could hold.
    fn not_too_many(&mut self, streams: &[Arrivals], raw: &RawScenario) {
        let mut people = 0.0;
        for (stream, raw) in streams.iter().zip(&raw.people.arrivals) {
            people += brings(stream);
            if people > MOST_WALK_INS {
                let message = "this stream brings more people than any house could hold";
                return self.error(Code::ArrivalsTooMany, raw.value.every.span, message);
            }
        }
    }

    /// Shares must add up.
    fn shares(&mut self, shares: impl Iterator<Item = u16>, span: Option<Span>, whole: Span) {
        let sum: u32 = shares.map(u32::from).sum();
        if sum != 1000 && self.is_lossless() {
            let message = format!("these shares add up to {}.{} %, not to 100 %", sum / 10, sum % 10);
            self.error(Code::ShareSum, span.unwrap_or(whole), message);
        }
    }
}

/// How many people a stream brings, on average.
fn brings(stream: &Arrivals) -> f64 {
    let shares =
        stream.sizes.iter().map(|(size, share)| f64::from((*size).min(MOST_MEMBERS)) * f64::from(*share) / 1000.0);
    let parties = f64::from(stream.until_ms.saturating_sub(stream.from_ms)) / stream.every.usual().max(1.0);
    parties * shares.sum::<f64>()
}

/// What each person is, after what those are whom they are like: the nearest to the end of the chains first, so that
/// nothing is worked out twice.
fn inherited(own: &[Draft], like: &[Option<usize>], chains: &[Vec<usize>]) -> Vec<Draft> {
    let mut order: Vec<usize> = (0..own.len()).collect();
    order.sort_by_key(|person| chains[*person].len());
    let mut drafts: Vec<Option<Draft>> = vec![None; own.len()];
    for person in order {
        // In a ring, which is a fault, there is no end to begin at: any beginning will do.
        let base = like[person].and_then(|base| drafts[base].as_ref());
        drafts[person] = Some(own[person].clone().over(base.unwrap_or(&Draft::default())));
    }
    drafts.into_iter().map(Option::unwrap_or_default).collect()
}
