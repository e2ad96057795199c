//! Portions: how much is left of what a customer eats or drinks, and what a refill is worth.
//!
//! What is left is a share of the portion, per mille, kept in closed form: a thing is full when it comes, and falls
//! evenly from the tick at which the customer starts on it to the tick at which they will be done,
//! `left(t) = from - (from - rest) * (t - since) / (end - since)`, rounded up. So it falls at the customer's own rate,
//! whatever makes that: the law of the thing, a pastime, a word in between. When the end moves, `from` and `since` are
//! set to what is left now, and the line goes on from there; while nobody is at it, nothing changes. `rest` is 0, or
//! what stays of a step done carelessly. Whole numbers only: a fork agrees to the last digit.

use super::event::{About, EventKind};
use super::state::*;
use super::time::Tick;
use crate::rules::EngineRules;
use crate::scenario::model::{Cause, ServiceId, StepId, ThingId};

/// A whole portion, per mille.
pub(super) const WHOLE: u16 = 1000;

/// From how much on a portion looks full, per mille.
const LOOKS_FULL: u16 = 750;

/// From how much on a portion looks half full, per mille.
const LOOKS_HALF: u16 = 250;

/// How much of a portion is left, as far as the eye can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Left {
    /// Three quarters or more.
    Full,
    /// A quarter or more, less than three quarters.
    Half,
    /// Something, less than a quarter.
    Little,
    /// Nothing.
    Empty,
}

impl Left {
    /// All of them, from full to empty.
    pub const ALL: [Left; 4] = [Left::Full, Left::Half, Left::Little, Left::Empty];

    /// What a share looks like.
    pub(super) fn of(per_mille: u16) -> Left {
        match per_mille {
            LOOKS_FULL.. => Left::Full,
            LOOKS_HALF.. => Left::Half,
            1.. => Left::Little,
            0 => Left::Empty,
        }
    }

    /// Its word in keys of texts.
    pub fn word(self) -> &'static str {
        match self {
            Left::Full => "Full",
            Left::Half => "Half",
            Left::Little => "Little",
            Left::Empty => "Empty",
        }
    }
}

/// What is left after `gone_ms` of the `total_ms` in which `from` sinks to `rest`, per mille.
fn sunk(from: u16, rest: u16, gone_ms: u64, total_ms: u64) -> u16 {
    if gone_ms >= total_ms {
        return rest.min(from);
    }
    let used = u64::from(from.saturating_sub(rest)) * gone_ms / total_ms;
    from - used as u16
}

/// How much of a refill there is use for, per mille: none in what looks full, all from `refill_at` down.
fn room(rules: &EngineRules, left: u16) -> u16 {
    if Left::of(left) == Left::Full {
        return 0;
    }
    let free = f64::from(WHOLE - left) / (1.0 - *rules.refill_at).max(0.001);
    free.min(f64::from(WHOLE)) as u16
}

/// Something before a customer that an offer would fill up.
#[derive(Debug, Clone, Copy)]
pub(super) struct Refill {
    pub(super) thing: ThingId,
    /// How much of it there is use for, per mille.
    pub(super) room: u16,
}

impl Session {
    /// What is left now of a thing of the customer's, per mille.
    pub(super) fn left(&self, slot: usize, thing: ThingId) -> u16 {
        let c = &self.present[slot];
        let from = c.left[thing.index() & 15];
        match self.in_use(slot) {
            Some(used) if used == thing => {
                let total = c.own_at.since(c.using_since);
                sunk(from, self.rest(slot), self.now.since(c.using_since), total)
            }
            Some(_) | None => from,
        }
    }

    /// What the customer is eating or drinking now.
    fn in_use(&self, slot: usize) -> Option<ThingId> {
        let c = &self.present[slot];
        let step = match c.doing {
            Doing::At(s) => s,
            Doing::Free
            | Doing::Idle
            | Doing::Walking(_)
            | Doing::Queueing(..)
            | Doing::Slipping(..)
            | Doing::Stuck(..)
            | Doing::Gathering(_)
            | Doing::Helped(_)
            | Doing::Away => return None,
        };
        self.step(step).uses.filter(|thing| c.things & thing.bit() != 0 && c.own_at != Tick::NEVER)
    }

    /// What will be left of a thing when the step that uses it is done, per mille.
    pub(super) fn rest(&self, slot: usize) -> u16 {
        let done = if self.present[slot].careless { *self.plan.rules.engine.careless_share } else { 1.0 };
        WHOLE - (f64::from(WHOLE) * done.clamp(0.0, 1.0)) as u16
    }

    /// The own step under way will end at another time; what it uses sinks from here on at the new rate.
    pub(super) fn will_end(&mut self, slot: usize, at: Tick) {
        if let Some(thing) = self.in_use(slot) {
            let left = self.left(slot, thing);
            self.present[slot].left[thing.index() & 15] = left;
            self.present[slot].using_since = self.now;
        }
        self.present[slot].own_at = at;
    }

    /// A portion is whole again. Who is at it goes on at the same rate, and so for longer.
    pub(super) fn fills(&mut self, slot: usize, thing: ThingId) {
        let i = thing.index() & 15;
        if self.in_use(slot) == Some(thing) {
            let rest = self.rest(slot);
            let c = &mut self.present[slot];
            let sinks = u64::from(c.left[i].saturating_sub(rest)).max(1);
            let total = c.own_at.since(c.using_since) * u64::from(WHOLE - rest) / sinks;
            c.using_since = self.now;
            c.own_at = self.now.after(total.max(1));
        }
        let c = &mut self.present[slot];
        c.left[i] = WHOLE;
        c.over &= !thing.bit();
    }

    /// The customer is done with a thing. An empty one stands there until it is cleared away.
    pub(super) fn is_over(&mut self, slot: usize, thing: ThingId, rest: u16) {
        let c = &mut self.present[slot];
        if c.things & thing.bit() == 0 {
            return;
        }
        c.things &= !thing.bit();
        c.over |= thing.bit();
        c.left[thing.index() & 15] = rest;
        if rest > 0 {
            self.event(slot, EventKind::ThingLeft, About::Thing(thing), i32::from(rest), 0, Cause::Customer);
        }
    }

    /// On leaving: what was served and stands there unfinished is a fact for the debrief.
    pub(super) fn leaves_unfinished(&mut self, slot: usize, cause: Cause) {
        let mut things = self.present[slot].things & self.plan.used_things;
        while things != 0 {
            let thing = ThingId(things.trailing_zeros() as u16);
            things &= things - 1;
            let left = self.left(slot, thing);
            if left > 0 {
                self.event(slot, EventKind::ThingLeft, About::Thing(thing), i32::from(left), 0, cause);
            }
        }
    }

    /// What an offered service would fill up: something used up that stands before the customer, if the service meets
    /// in full a need that hangs on it.
    pub(super) fn refill(&self, slot: usize, service: ServiceId) -> Option<Refill> {
        let plan = &self.plan;
        let meets = &plan.scenario.house.services[service.index()].meets;
        let needs = meets.iter().filter(|(_, share)| *share >= 500).fold(0, |set, (n, _)| set | n.bit());
        let there = self.present[slot].things & plan.used_things;
        let of_it = |t: &ThingId| there & t.bit() != 0 && plan.needs_of_thing[t.index()] & needs != 0;
        let thing = (0..plan.needs_of_thing.len()).map(ThingId::from).find(of_it)?;
        Some(Refill { thing, room: room(&plan.rules.engine, self.left(slot, thing)) })
    }

    /// The step clears away what was used up before it.
    pub(super) fn cleared(&mut self, slot: usize, s: StepId) {
        self.present[slot].over &= !self.plan.clears[s.index()];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Nowhere, Plan, Stop};
    use crate::rules::Rules;
    use crate::scenario::model::{Act, CustomerId, RoleId, Style, Target};
    use proptest::prelude::*;
    use std::collections::BTreeMap;
    use std::sync::Arc;

    #[test]
    fn a_portion_sinks_evenly_to_its_rest() {
        //  from  rest  gone  of ms  left
        let table = [
            (1000, 0, 0, 8_000, 1000),
            (1000, 0, 1, 8_000, 1000),
            (1000, 0, 2_000, 8_000, 750),
            (1000, 0, 4_000, 8_000, 500),
            (1000, 0, 7_999, 8_000, 1),
            (1000, 0, 8_000, 8_000, 0),
            (1000, 0, 9_000, 8_000, 0),
            (500, 0, 4_000, 8_000, 250),
            (1000, 500, 4_000, 8_000, 750),
            (1000, 500, 8_000, 8_000, 500),
            (1000, 0, 0, 0, 0),
        ];
        for (from, rest, gone, total, left) in table {
            assert_eq!(sunk(from, rest, gone, total), left, "from {from} to {rest}, {gone} of {total} ms");
        }
    }

    #[test]
    fn what_it_looks_like_has_exact_bounds() {
        let looks = [(1000, Left::Full), (750, Left::Full), (749, Left::Half), (250, Left::Half), (249, Left::Little)];
        for (per_mille, left) in looks.into_iter().chain([(1, Left::Little), (0, Left::Empty)]) {
            assert_eq!(Left::of(per_mille), left, "{per_mille}");
        }
    }

    #[test]
    fn the_emptier_the_more_room_there_is() {
        let rules = Rules::shipped();
        let rooms: Vec<u16> = (0..=WHOLE).rev().map(|left| room(&rules.engine, left)).collect();
        assert!(rooms.is_sorted());
        assert_eq!((rooms[0], rooms[250], rooms[1000]), (0, 0, WHOLE), "none in a full one, all in an empty one");
        assert!(rooms[500] > 500 && rooms[500] < WHOLE, "half a cup takes part of a refill");
    }

    fn restaurant() -> Arc<Plan> {
        let text = include_str!("../../scenarios/restaurant/window_table.ron");
        let scenario = crate::scenario::load("window_table.ron", text.as_bytes()).scenario.expect("it loads");
        Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())))
    }

    /// Does the first thing that is due for anybody, or, now and then, talks to somebody about drinking up.
    fn goes_on(session: &mut Session, talks: u64) {
        if session.trainee.busy.is_some() {
            return;
        }
        let due =
            |g: &crate::engine::Guest<'_>| (g.due() != 0).then(|| (g.id(), StepId(g.due().trailing_zeros() as u16)));
        let guests: Vec<CustomerId> = session.view().guests().map(|g| g.id()).collect();
        let first = session.view().guests().find_map(|g| due(&g));
        let drink_now = session.plan.scenario.house.roles.iter().position(|r| r.id == "drink_now").expect("a role");
        let spoken =
            guests.get(talks as usize % 8).map(|c| Act::Guide(Target::One(*c), RoleId::from(drink_now), Style::Warm));
        let act = if talks.is_multiple_of(3) { spoken } else { None };
        if let Some(act) = act.or(first.map(|(c, s)| Act::Perform(Target::One(c), s))) {
            let _ = session.act(act, &mut Nowhere);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

        /// However an evening goes: a portion never grows by itself, the view shows its look and nothing finer, and
        /// looking changes nothing.
        #[test]
        fn a_portion_only_ever_sinks(seed in 0u64..200, steps in prop::collection::vec((1u64..40, 0u64..60), 150)) {
            let mut session = Session::new(restaurant(), seed);
            session.open(&mut Nowhere);
            let mut before: BTreeMap<(u32, usize, u32), u16> = BTreeMap::new();
            let (mut unwatched, mut sinks) = (session.clone(), false);
            for (seconds, talks) in steps {
                goes_on(&mut session, talks);
                goes_on(&mut unwatched, talks);
                let until = session.now.after(seconds * 1000);
                for part in 1..=seconds {
                    session.advance(Tick(until.0 - (seconds - part) * 1000), Stop::At, &mut Nowhere);
                    for guest in session.view().guests() {
                        let slot = session.slot(guest.id()).expect("there");
                        for t in (0..session.plan.scenario.house.things.len()).map(ThingId::from) {
                            let c = &session.present[slot];
                            let left = session.left(slot, t);
                            prop_assert!(left <= WHOLE);
                            if c.things & t.bit() != 0 {
                                let key = (c.id.0, t.index(), c.made_at[t.index()]);
                                let was = before.insert(key, left).unwrap_or(WHOLE);
                                prop_assert!(left <= was, "{left} after {was}");
                                sinks |= left < was;
                            }
                            if let Some(seen) = guest.left(t) {
                                prop_assert_eq!(seen, Left::of(left));
                            }
                        }
                    }
                }
                unwatched.advance(until, Stop::At, &mut Nowhere);
                prop_assert_eq!(session.checksum(), unwatched.checksum());
            }
            prop_assert!(sinks, "something was eaten or drunk");
        }
    }
}
