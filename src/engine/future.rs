//! Another future of the same moment: what has happened and what has shown stays, everything else is open again.
//!
//! Whoever judges a decision by the evening as it really went judges with open cards: they know the patience that nobody
//! could see. So what no cue has shown is drawn anew, and what is still to come falls otherwise.

use super::plan::Plan;
use super::rng::{Draws, Purpose};
use super::state::*;
use super::time::Tick;
use crate::scenario::model::{CustomerId, Law};
use std::sync::Arc;

/// What is in a customer and can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Hidden {
    /// How strongly inner states show.
    Expressive,
    /// Experience of such places.
    Experience,
    /// The wish to do things alone.
    Autonomy,
    /// How well they know their own taste.
    Sure,
    /// Politeness.
    Polite,
    /// Motivation to take part.
    Motivation,
}

/// What has shown of one customer so far. Patience never shows: it is always drawn anew, beyond what was waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shown {
    traits: u8,
    /// Tasks of which it was seen whether they are taken for one's own: a set of role bits.
    pub roles: u64,
    /// Topics of which it was seen whether they are known: a set of topic bits.
    pub topics: u64,
    /// Skills that were seen: a set of skill bits.
    pub skills: u64,
}

impl Shown {
    /// It has shown.
    pub fn see(&mut self, what: Hidden) {
        self.traits |= 1 << what as u8;
    }

    /// Whether it has shown.
    pub fn has(&self, what: Hidden) -> bool {
        self.traits & (1 << what as u8) != 0
    }
}

impl Session {
    /// A session of this plan with the people of `seed` and the luck of `luck`, before opening.
    pub fn with_luck(plan: Arc<Plan>, seed: u64, luck: u64) -> Session {
        let mut session = Session::new(plan, seed);
        session.draws = session.draws.with_luck(luck);
        session
    }

    /// This moment with another future. `shown` says of each customer, by number, what has shown; of those beyond it
    /// nothing has. Arrivals, faults and steps that are already set in motion stay as they were set.
    #[must_use]
    pub fn another_future(&self, seed: u64, shown: &[Shown]) -> Session {
        let before = self.draws;
        let mut other = self.clone();
        other.draws = Draws::new(seed);
        for slot in 0..other.present.len() {
            if other.present[slot].doing != Doing::Away {
                let id = other.present[slot].id;
                other.open_again(slot, before, shown.get(id.index()).copied().unwrap_or_default());
            }
        }
        other
    }

    /// Draws anew what has not shown of the customer in a slot and what nothing has changed since it was drawn.
    fn open_again(&mut self, slot: usize, before: Draws, shown: Shown) {
        let (id, person) = (self.present[slot].id, self.present[slot].person);
        let (lead, size) = (self.present[slot].lead, self.present[slot].size);
        let fresh = self.draw_customer(id, person, lead, size);
        let now = std::mem::replace(&mut self.draws, before);
        let was = self.draw_customer(id, person, lead, size);
        let old_levels = self.levels(id, slot, was.experience);
        self.draws = now;
        let choosing = self.present[slot].strain_since != Tick::NEVER;
        let c = &mut self.present[slot];
        let redraw = |what: Hidden, value: &mut f64, was: f64, fresh: f64| {
            if !shown.has(what) && *value == was {
                *value = fresh;
            }
        };
        redraw(Hidden::Expressive, &mut c.expressive, was.expressive, fresh.expressive);
        redraw(Hidden::Experience, &mut c.experience, was.experience, fresh.experience);
        redraw(Hidden::Autonomy, &mut c.autonomy, was.autonomy, fresh.autonomy);
        redraw(Hidden::Polite, &mut c.polite, was.polite, fresh.polite);
        redraw(Hidden::Motivation, &mut c.motivation, was.motivation, fresh.motivation);
        if !choosing {
            redraw(Hidden::Sure, &mut c.sure, was.sure, fresh.sure);
        }
        let experience = c.experience;
        let new_levels = self.levels(id, slot, experience);
        let base = slot * self.plan.row;
        for (i, (old, new)) in old_levels.into_iter().zip(new_levels).enumerate() {
            let know = &mut self.know[base + i];
            if !self.plan.has_shown(i, &shown) && *know == old {
                *know = new;
            }
        }
        self.patience_again(slot);
    }

    /// The levels of a customer as they are drawn on arrival.
    fn levels(&self, id: CustomerId, slot: usize, experience: f64) -> Vec<f64> {
        let p = &self.plan.scenario.people.persons[self.present[slot].person.index()];
        let ability = self.level(id, Purpose::Trait, 3, p.ability);
        let named = p.roles.iter().chain(&p.topics).map(|law| (law, experience));
        let skills = p.skills.iter().map(|law| (law, ability));
        let one = |(i, (law, otherwise)): (usize, (&Option<Law>, f64))| match law {
            Some(law) => self.level(id, Purpose::Know, i as u32, *law),
            None => otherwise,
        };
        named.chain(skills).enumerate().map(one).collect()
    }

    /// Patience beyond the felt wait that it has borne: Weibull, given that it has held so far.
    fn patience_again(&mut self, slot: usize) {
        let plan = self.plan.clone();
        let rules = &plan.rules.engine;
        self.count_wait(slot);
        let c = &self.present[slot];
        let before = if matches!(c.doing, Doing::Stuck(..)) { c.stuck_felt_ms } else { 0.0 };
        let borne = c.wait.map_or(0.0, |w| before + w.felt_ms);
        let law = plan.scenario.people.persons[c.person.index()].patience;
        let stated = law.at(self.draws.unit(c.id.0, Purpose::Trait, 0, 0), *rules.log_spread);
        let scale = (*rules.idle_wait * *rules.unexplained_wait * *rules.entry_wait * stated).max(1.0);
        let shape = *rules.patience_shape;
        let u = self.draws.unit(c.id.0, Purpose::Patience, 0, 0);
        let hazard = libm::pow(borne / scale, shape) - libm::log1p(-u);
        self.present[slot].patience_ms = scale * libm::pow(hazard, 1.0 / shape);
        if self.present[slot].wait.is_some() {
            self.plan_patience(slot);
        }
        self.reschedule(slot);
    }
}

impl Plan {
    /// Whether the level in this place of a customer's row has shown.
    fn has_shown(&self, i: usize, shown: &Shown) -> bool {
        let (set, bit) = match i {
            i if i < self.topics_at => (shown.roles, i),
            i if i < self.skills_at => (shown.topics, i - self.topics_at),
            i => (shown.skills, i - self.skills_at),
        };
        set & (1 << (bit & 63)) != 0
    }
}
