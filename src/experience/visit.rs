//! What one customer's events do to their record: coming and going, steps, needs, services, and what is felt.

use super::measure::{self, Touched};
use super::memory::Phase;
use super::moment::Moment;
use super::record::{Amends, Fate, SERVED, TOLD_THE_KNOWN};
use super::standards::Mark;
use super::witness::{Keep, Witness};
use crate::engine::{About, Event, EventKind, Tick, Touch};
use crate::scenario::model::{CustomerId, NeedId, Place};
use std::sync::Arc;

impl Witness {
    pub(super) fn arrives(&mut self, c: CustomerId, e: &Event) {
        // A guest who comes again may have changed: what the arrival says goes before the list of guests.
        let row = match e.about {
            About::Person(p) => Some(self.with.measure.row(Some(p))),
            _ => None,
        };
        let lift = row.map(|row| self.with.measure.lift(row));
        let r = self.record(c);
        if let (Some(row), Some(lift)) = (row, lift) {
            (r.row, r.mood) = (row, lift);
        }
        r.arrived = e.tick;
        r.mood_at = e.tick;
        r.fate = Fate::Inside;
        r.party = u32::try_from(e.extra).unwrap_or(c.0);
    }

    pub(super) fn goes(&mut self, c: CustomerId, fate: Fate, tick: Tick) {
        let r = self.record(c);
        if r.arrived == Tick::NEVER {
            (r.arrived, r.mood_at) = (tick, tick);
        }
        r.gone = tick;
        r.fate = fate;
        r.phase = Phase::Exit;
    }

    pub(super) fn step(&mut self, c: CustomerId, e: &Event) {
        let phase = self.with.phase(e.about);
        let r = self.record(c);
        r.phase = r.phase.max(phase);
        if let About::Step(s) = e.about {
            let done = e.kind == EventKind::StepDone;
            self.mark(c, e.tick, |m| m == if done { Mark::Step(s) } else { Mark::Starts(s) });
        }
    }

    pub(super) fn need(&mut self, c: CustomerId, e: &Event) {
        let (About::Need(n) | About::Met(_, n)) = e.about else { return };
        if e.kind == EventKind::NeedMet {
            let enough = f64::from(e.value) >= self.with.met_from;
            // A time counted on is for the whole of a need: what helps it on the way may come at any time.
            let in_full = e.value >= 1000;
            self.just_met = in_full.then_some((c, n, u32::try_from(e.extra).unwrap_or(0)));
            let r = self.record(c);
            r.woke |= n.bit();
            if enough {
                r.met |= n.bit();
            }
            self.mark(c, e.tick, |m| m == Mark::Met(n) || m == Mark::Felt(n));
        } else {
            let old = if e.kind == EventKind::NeedBecomes { self.with.old_forms(n) } else { 0 };
            let r = self.record(c);
            // A need that has turned into another asks no longer for itself.
            r.woke &= !(old & !r.met);
            r.woke |= n.bit();
            self.mark(c, e.tick, |m| m == Mark::Felt(n));
        }
    }

    pub(super) fn served(&mut self, c: CustomerId, e: &Event) {
        self.record(c).facts |= SERVED;
        if let About::Service(s) | About::Met(s, _) = e.about {
            self.totals.spent_cents += self.with.cost(s);
            self.mark(c, e.tick, |m| m == Mark::Served(s));
        }
    }

    /// What somebody shows, says or chooses matters to standards alone.
    pub(super) fn shows(&mut self, c: CustomerId, e: &Event) {
        if self.with.standards.width() == 0 {
            return;
        }
        let with = Arc::clone(&self.with);
        let r = *self.record(c);
        let house = &with.scenario.house;
        let shown = |n: NeedId| match e.about {
            About::Need(of) => of == n && e.kind == EventKind::Says,
            About::Cue(cue) => r.woke & n.bit() != 0 && house.needs[n.index()].cues.contains(&cue),
            _ => false,
        };
        self.mark(c, e.tick, |m| match (m, e.about) {
            (Mark::Shown(n), _) => shown(n),
            (Mark::Chose(tag), About::Option(o)) => house.options[o.index()].tags.contains(&tag),
            (Mark::Lacks(choice, aspect), About::Option(o)) => {
                house.options[o.index()].choice == choice && with.lacks(r.row, o, aspect)
            }
            _ => false,
        });
    }

    pub(super) fn feels(&mut self, c: CustomerId, touch: Touch, e: &Event) {
        let r = *self.record(c);
        let m = &self.with.measure;
        let mood = m.decayed(r.mood, e.tick.since(r.mood_at));
        let waited_ms = match (e.about, self.just_met) {
            (About::Met(_, n), Some((who, met, waited))) if who == c && met == n => Some(waited),
            _ => None,
        };
        let touched = Touched { touch, about: e.about, value: e.value, strength: e.extra, waited_ms };
        let f = m.feel(r.row, r.parts, mood, touched);
        let phase = if judged_on_leaving(touch) { Phase::Exit } else { r.phase };
        let amends = match touch {
            Touch::Recovered if f.gain > 0.0 => Amends::MadeWell,
            Touch::Recovered if f.loss == 0.0 => Amends::Made,
            _ => Amends::None,
        };
        let i = f.factor.index();
        self.totals.touches[i] += 1;
        let r = &mut self.records[c.index()];
        r.touches = r.touches.saturating_add(1);
        r.amends = r.amends.max(amends);
        r.facts |= if touch == Touch::Patronised { TOLD_THE_KNOWN } else { 0 };
        if f.effect == 0.0 {
            return;
        }
        (r.mood, r.mood_at) = (mood + f.effect, e.tick);
        r.tally.add(f.effect, phase);
        if f.loss > 0.0 && (f.expectation.is_some() || given(touch)) {
            r.worse = r.worse.saturating_add(1);
        }
        self.totals.felt[i] += 1;
        self.totals.by_factor[i] += f.effect;
        self.totals.by_phase[phase as usize] += f.effect;
        if self.keep == Keep::Moments {
            let place = measure::place(
                &self.with.scenario,
                e.about,
                f.expectation,
                self.own_place(c, self.records[c.index()].row),
            );
            self.moments.push(Moment {
                tick: e.tick,
                customer: c,
                phase,
                touch,
                about: e.about,
                feeling: f,
                cause: e.cause,
                event: (e.who, e.seq),
                place,
            });
        }
    }

    /// Where the customer is written, for moments about nothing in particular.
    fn own_place(&self, c: CustomerId, row: u16) -> Place {
        let people = &self.with.scenario.people;
        let guest = people.guests.get(c.index()).map(|g| g.place);
        let person = || self.with.person(row).map(|p| people.persons[p.index()].label.place);
        guest.or_else(person).unwrap_or_default()
    }
}

/// What is judged looking back belongs to the exit, whenever the visit broke off.
fn judged_on_leaving(touch: Touch) -> bool {
    matches!(touch, Touch::Waiting | Touch::NeedUnmet | Touch::WalkedOut | Touch::TurnedAway)
}

/// Touches about something that was given, so that a loss means it was worse than expected.
fn given(touch: Touch) -> bool {
    matches!(touch, Touch::NeedMet | Touch::Foreseen | Touch::Fit | Touch::Warmth | Touch::Advice | Touch::WrongThing)
}
