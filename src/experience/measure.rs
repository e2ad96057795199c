//! One touch against one customer's expectations: the zone, the gain or the loss, the effect.
//!
//! Everything a touch needs is compiled into plain arrays once per scenario and rules, because this runs at every touch
//! of every visit. The true cause of an event is no input here (D8).

use super::concern::{CONCERNS, Parts, concern, weights};
use super::counted::{self, Bearing, Counted};
use super::figures;
use crate::engine::{About, Touch};
use crate::rules::Rules;
use crate::scenario::Scenario;
use crate::scenario::model::{ExpectationId, Factor, NeedId, PersonId, Place, ServiceId};

/// Levels, weight and outcome of one touch. Levels run from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Feeling {
    /// The quality factor it belongs to.
    pub factor: Factor,
    /// The level as the event gives it, or what lateness leaves of it.
    pub given: f64,
    /// The level as perceived (P): drawn a little towards `will`.
    pub perceived: f64,
    /// The level counted on (W).
    pub will: f64,
    /// The level just acceptable (A), raised a little while in a bad mood.
    pub adequate: f64,
    /// Weight (w): of the kind, of the part in the purchase, of the event's strength.
    pub weight: f64,
    /// `max(0, P - W)`.
    pub gain: f64,
    /// `max(0, A - P)`.
    pub loss: f64,
    /// `w * (gain - lambda * loss)`: what is added to mood and memory.
    pub effect: f64,
    /// By how many times the time counted on was exceeded; 0 in time, or where no time is counted on.
    pub late: f64,
    /// The expectation of this person that set the level or time counted on, if one did.
    pub expectation: Option<ExpectationId>,
}

/// What is measured of an event: all but its cause, which therefore cannot count (D8).
#[derive(Debug, Clone, Copy)]
pub(super) struct Touched {
    pub(super) touch: Touch,
    pub(super) about: About,
    /// Level given, per mille.
    pub(super) value: i32,
    /// Strength, per mille.
    pub(super) strength: i32,
    /// How long the need was felt that was met in full, ms.
    pub(super) waited_ms: Option<u32>,
}

/// Scenario and rules, compiled for measuring.
#[derive(Debug)]
pub(super) struct Measure {
    weight: [f64; Touch::ALL.len()],
    lambda: [f64; 6],
    parts: [[f64; CONCERNS]; 32],
    draw: f64,
    predispose: f64,
    predispose_most: f64,
    decay_per_ms: f64,
    late_fall: f64,
    /// Per person, and one more for customers of whom no person is known.
    zones: Vec<[(f64, f64); 6]>,
    lift: Vec<f64>,
    counts_on: Vec<Vec<Counted>>,
    service_factor: Vec<Factor>,
    need_factor: Vec<Factor>,
    /// Services that meet each need.
    meets: Vec<Vec<ServiceId>>,
}

impl Measure {
    /// Compiles.
    pub(super) fn new(scenario: &Scenario, rules: &Rules) -> Measure {
        let r = &rules.experience;
        let (house, people) = (&scenario.house, &scenario.people);
        let unknown = [(*r.zone_adequate, *r.zone_will); 6];
        let of_person = |expects: &[(u16, u16); 6]| expects.map(|(a, w)| (level(a.into()), level(w.into())));
        let zones: Vec<_> =
            people.persons.iter().map(|p| of_person(&p.expects)).chain(std::iter::once(unknown)).collect();
        let lift = zones.iter().map(|z| *r.arrival_lift * z.iter().map(|(_, w)| w).sum::<f64>() / 6.0).collect();
        let counts_on = people.persons.iter().map(|p| counted::all(house, p));
        let meets: Vec<Vec<ServiceId>> = (0..house.needs.len())
            .map(|n| {
                let meets = |s: &usize| house.services[*s].meets.iter().any(|(m, _)| m.index() == n);
                (0..house.services.len()).filter(meets).map(ServiceId::from).collect()
            })
            .collect();
        let first =
            |services: &Vec<ServiceId>| services.first().map_or(Factor::Access, |s| house.services[s.index()].factor);
        let mut parts = [[1.0; CONCERNS]; 32];
        for (set, row) in (0u8..).zip(parts.iter_mut()) {
            *row = weights(set);
        }
        Measure {
            weight: Touch::ALL.map(|t| figures::weight(r, t).1.v),
            lambda: std::array::from_fn(|i| figures::loss(r, Factor::ALL[i]).1.v),
            parts,
            draw: *r.draw_to_will,
            predispose: *r.predispose,
            predispose_most: r.predispose_most.min(*r.draw_to_will),
            decay_per_ms: core::f64::consts::LN_2 / *r.half_life,
            late_fall: *r.late_fall,
            zones,
            lift,
            counts_on: counts_on.chain(std::iter::once(Vec::new())).collect(),
            service_factor: house.services.iter().map(|s| s.factor).collect(),
            need_factor: meets.iter().map(first).collect(),
            meets,
        }
    }

    /// The row of a person; the last row is for customers of whom no person is known.
    pub(super) fn row(&self, person: Option<PersonId>) -> u16 {
        let unknown = self.zones.len() - 1;
        person.map_or(unknown, |p| p.index().min(unknown)) as u16
    }

    /// Mood on arrival: a good expectation lifts it.
    pub(super) fn lift(&self, row: u16) -> f64 {
        self.lift[usize::from(row)]
    }

    /// Mood after so many ms in which nothing was felt.
    pub(super) fn decayed(&self, mood: f64, ms: u64) -> f64 {
        if ms == 0 || mood == 0.0 { mood } else { mood * libm::exp(-self.decay_per_ms * ms as f64) }
    }

    /// Measures one touch of a customer; `mood` is the one just before.
    pub(super) fn feel(&self, row: u16, parts: Parts, mood: f64, touched: Touched) -> Feeling {
        let Touched { touch, about, value, strength, waited_ms } = touched;
        let bearing = Bearing::on(about, &self.counts_on[usize::from(row)], |n| self.services(n));
        let late = bearing.late(waited_ms);
        let counted = bearing.named(late);
        let factor = self.factor(touch, about, counted);
        let (adequate, mut will) = self.zones[usize::from(row)][factor.index()];
        if let Some(level) = bearing.level() {
            will = will.max(level);
        }
        let mut given = level(value);
        if late > 0.0 {
            given = given.min(will - self.late_fall * late).max(0.0);
        }
        let perceived = given + self.draw * (will - given);
        // Never by more than `draw` of the zone: a level inside it stays inside, and raising W never makes a loss.
        let rise = (self.predispose * (-mood).max(0.0)).min(self.predispose_most * (will - adequate).max(0.0));
        // A level inside the zone is no loss by definition, whatever the last bit of the drawing says.
        let inside = given >= adequate && given <= will;
        let adequate = adequate + rise;
        let (gain, loss) =
            if inside { (0.0, 0.0) } else { ((perceived - will).max(0.0), (adequate - perceived).max(0.0)) };
        let in_part = self.parts[usize::from(parts & 31)][concern(touch) as usize];
        let weight = self.weight[touch.index()] * in_part * level(strength);
        let effect = weight * (gain - self.lambda[factor.index()] * loss);
        let expectation = counted.map(|c| c.id);
        Feeling { factor, given, perceived, will, adequate, weight, gain, loss, effect, late, expectation }
    }

    /// The services that meet a need.
    pub(super) fn services(&self, need: NeedId) -> &[ServiceId] {
        self.meets.get(need.index()).map_or(&[], Vec::as_slice)
    }

    /// The factor of a touch. What one counts on belongs to the factor its expectation names.
    fn factor(&self, touch: Touch, about: About, counted: Option<Counted>) -> Factor {
        let named = counted.map(|c| c.factor);
        match touch {
            Touch::NeedMet | Touch::Foreseen => named.unwrap_or(match about {
                About::Met(s, _) | About::Service(s) => self.service_factor[s.index()],
                About::Need(n) => self.need_factor[n.index()],
                _ => Factor::Access,
            }),
            Touch::NeedHurts | Touch::NeedUnmet => named.unwrap_or(match about {
                About::Need(n) | About::Met(_, n) => self.need_factor[n.index()],
                _ => Factor::Access,
            }),
            Touch::Warmth => named.unwrap_or(Factor::Reliability),
            Touch::Fit | Touch::WrongThing => Factor::Reliability,
            Touch::HardChoice
            | Touch::Wait
            | Touch::Waiting
            | Touch::Trouble
            | Touch::WalkedOut
            | Touch::TurnedAway => Factor::Access,
            Touch::Helped | Touch::OverHelped | Touch::Patronised | Touch::Intruded => Factor::Attitude,
            Touch::Manner | Touch::Advice => Factor::Skill,
            Touch::Recovered | Touch::Gift => Factor::Recovery,
            Touch::Remembered | Touch::Forgotten => Factor::Reputation,
        }
    }
}

/// A level from per mille.
fn level(per_mille: i32) -> f64 {
    f64::from(per_mille) / 1000.0
}

/// Where the file asks for what a touch is about: the expectation that set the level, or the thing itself.
pub(super) fn place(scenario: &Scenario, about: About, expectation: Option<ExpectationId>, own: Place) -> Place {
    let h = &scenario.house;
    if let Some(e) = expectation {
        return h.expectations[e.index()].label.place;
    }
    let found = match about {
        About::Need(n) | About::Met(_, n) => h.needs.get(n.index()).map(|x| x.label.place),
        About::Service(s) => h.services.get(s.index()).map(|x| x.label.place),
        About::Thing(t) => h.things.get(t.index()).map(|x| x.label.place),
        About::Option(o) => h.options.get(o.index()).map(|x| x.label.place),
        About::Choice(c) => h.choices.get(c.index()).map(|x| x.label.place),
        About::Step(s) => h.steps.get(s.index()).map(|x| x.label.place),
        About::Topic(t) => h.topics.get(t.index()).map(|x| x.place),
        About::Role(r) => h.roles.get(r.index()).map(|x| x.place),
        About::Skill(s) => h.skills.get(s.index()).map(|x| x.place),
        About::Station(s) => h.stations.get(s.index()).map(|x| x.label.place),
        About::Pastime(p) => h.pastimes.get(p.index()).map(|x| x.label.place),
        About::Fault(f) => h.faults.get(f.index()).map(|x| x.label.place),
        About::Prep(p) => h.prep.get(p.index()).map(|x| x.label.place),
        About::Person(p) => scenario.people.persons.get(p.index()).map(|x| x.label.place),
        About::Nothing | About::Cue(_) | About::Act(_) | About::Received(..) => None,
    };
    found.unwrap_or(own)
}
