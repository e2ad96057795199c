//! Choice under imperfect knowledge: a private liking, a guess at it, the strain of a long card, advice.

use super::event::{About, EventKind, Touch};
use super::feel::Feeling;
use super::rng::Purpose;
use super::state::*;
use crate::scenario::model::{AspectId, Cause, ChoiceId, OptionId, StepId};

impl Session {
    /// The customer's true liking of an option, 0 to 1: its tags, a taste of their own, and less if it costs more than
    /// they mean to spend.
    pub(super) fn liking(&self, slot: usize, option: OptionId) -> f64 {
        let c = &self.present[slot];
        let person = &self.plan.scenario.people.persons[c.person.index()];
        let spec = &self.plan.scenario.house.options[option.index()];
        let mut liking = 0.5;
        for (tag, level) in &person.likes {
            if spec.tags.contains(tag) {
                liking += 0.8 * (f64::from(*level) / 1000.0 - 0.5);
            }
        }
        let quirk = *self.plan.rules.engine.quirk;
        liking += quirk * (self.draws.unit(c.id.0, Purpose::Liking, u32::from(option.0), 0) - 0.5);
        if let Some((_, means)) = person.spends.iter().find(|(choice, _)| *choice == spec.choice) {
            let over = f64::from(spec.price_cents) / f64::from(*means).max(1.0) - 1.0;
            liking -= *self.plan.rules.engine.dear * over.max(0.0);
        }
        liking.clamp(0.0, 1.0)
    }

    /// What the customer thinks of an option before having tried it.
    fn guess(&self, slot: usize, option: OptionId) -> f64 {
        let c = &self.present[slot];
        let error = *self.plan.rules.engine.guess_error * (1.0 - c.sure);
        self.liking(slot, option) + error * (self.draws.unit(c.id.0, Purpose::Guess, u32::from(option.0), 0) - 0.5)
    }

    /// The option the customer would take alone.
    pub(super) fn own_pick(&self, slot: usize, choice: ChoiceId) -> Option<OptionId> {
        let range = self.plan.scenario.house.choices[choice.index()].options.clone();
        let mut best: Option<(OptionId, f64)> = None;
        for option in range.map(OptionId) {
            let guess = self.guess(slot, option);
            if best.is_none_or(|(_, b)| guess > b) {
                best = Some((option, guess));
            }
        }
        best.map(|(option, _)| option)
    }

    /// How long the cards of these choices are for this customer: 0 short to 1 very long, for the unsure only.
    pub(super) fn load(&self, slot: usize, choices: &[ChoiceId]) -> f64 {
        let rules = &self.plan.rules.engine;
        let house = &self.plan.scenario.house;
        let c = &self.present[slot];
        let longest = choices
            .iter()
            .map(|id| {
                let choice = &house.choices[id.index()];
                let listed = (choice.options.len() as u16).saturating_add(choice.others);
                listed.saturating_sub(self.door.trimmed[id.index() & 7])
            })
            .max()
            .unwrap_or(0);
        let n = f64::from(longest).max(1.0);
        let span = libm::log(*rules.long_card / *rules.short_card);
        let load = (libm::log(n / *rules.short_card) / span).clamp(0.0, 1.5);
        load * (1.0 - c.sure)
    }

    /// Choosing begins: the card is open, and strain accrues for the unsure.
    pub(super) fn choosing_begins(&mut self, slot: usize, step: StepId) {
        let plan = self.plan.clone();
        let choices = &plan.scenario.house.steps[step.index()].chooses;
        let advised = choices.iter().all(|c| self.present[slot].advised[c.index() & 7].is_some());
        let load = if advised { 0.0 } else { self.load(slot, choices) };
        let c = &mut self.present[slot];
        c.strain_since = self.now;
        c.strain_rate = load * *plan.rules.engine.strain_per_min / 60_000.0;
    }

    /// Strain so far, 0 to 1.
    pub(super) fn strain_now(&self, slot: usize) -> f64 {
        let c = &self.present[slot];
        if c.strain_rate <= 0.0 {
            return c.strain;
        }
        (c.strain + c.strain_rate * self.now.since(c.strain_since) as f64).min(1.0)
    }

    /// Advice or the decision stops further strain; what has accrued stays.
    pub(super) fn strain_stops(&mut self, slot: usize) {
        let strain = self.strain_now(slot);
        let c = &mut self.present[slot];
        c.strain = strain;
        c.strain_rate = 0.0;
    }

    /// The customer decides. Carelessly means: anything.
    pub(super) fn decide(&mut self, slot: usize, step: StepId) {
        let plan = self.plan.clone();
        self.strain_stops(slot);
        let strain = self.present[slot].strain;
        for choice in &plan.scenario.house.steps[step.index()].chooses {
            let k = choice.index() & 7;
            let c = &self.present[slot];
            let options = plan.scenario.house.choices[choice.index()].options.clone();
            let anything = || {
                let u = self.draws.unit(c.id.0, Purpose::Guess, u32::MAX, u32::from(choice.0));
                OptionId(options.start + (u * f64::from(options.end - options.start)) as u16)
            };
            let picked = match c.advised[k] {
                Some(option) => Some(option),
                None if c.careless => Some(anything()),
                None => self.own_pick(slot, *choice),
            };
            let Some(option) = picked else { continue };
            self.present[slot].chosen[k] = Some(option);
            let liking = (self.liking(slot, option) * 1000.0) as i32;
            let about = About::Option(option);
            self.event(slot, EventKind::Chooses, about, liking, (strain * 1000.0) as i32, Cause::Customer);
            if strain > 0.0 && k == plan.scenario.house.steps[step.index()].chooses[0].index() & 7 {
                let p = 0.6 - 0.55 * strain;
                let about = About::Choice(*choice);
                self.feel(slot, Feeling { touch: Touch::HardChoice, about, p, strength: 1.0, cause: Cause::House });
            }
        }
        self.present[slot].careless = false;
        self.reconsider(slot, plan.deps.chose);
    }

    /// Advice is heard; returns whether it is taken.
    pub(super) fn hears_advice(&mut self, slot: usize, option: OptionId, suit: f64) -> bool {
        let plan = self.plan.clone();
        let choice = plan.scenario.house.options[option.index()].choice;
        let k = choice.index() & 7;
        let c = &self.present[slot];
        let grounded =
            c.grounded & (1 << k) != 0 || self.trainee.knows[option.index() / 64] & (1 << (option.index() % 64)) != 0;
        let mut trust = *plan.rules.engine.advice_trust + 0.5 * suit + 0.25 * (c.engagement - 0.4);
        trust += if grounded { 0.25 } else { 0.0 };
        trust += 0.3 * (1.0 - c.sure) - 0.25 * c.autonomy;
        trust += 0.5 * (self.liking(slot, option) - 0.6);
        let taken =
            c.chosen[k].is_none() && self.draws.unit(c.id.0, Purpose::AdviceTaken, u32::from(option.0), 0) < trust;
        if taken {
            self.present[slot].advised[k] = Some(option);
            self.strain_stops(slot);
        }
        self.event(slot, EventKind::AdviceHeard, About::Option(option), i32::from(taken), 0, Cause::Trainee);
        taken
    }

    /// Whether the options chosen in two choices go well together.
    pub(super) fn go_together(&self, slot: usize, a: ChoiceId, b: ChoiceId) -> bool {
        let c = &self.present[slot];
        let options = &self.plan.scenario.house.options;
        match (c.chosen[a.index() & 7], c.chosen[b.index() & 7]) {
            (Some(x), Some(y)) => {
                options[x.index()].goes_with.contains(&y) || options[y.index()].goes_with.contains(&x)
            }
            (Some(_), None) | (None, Some(_)) | (None, None) => false,
        }
    }

    /// Whether an option has clearly less of an aspect than the customer wants.
    pub(super) fn lacks(&self, slot: usize, option: OptionId, aspect: AspectId) -> bool {
        let person = &self.plan.scenario.people.persons[self.present[slot].person.index()];
        let has = self.plan.scenario.house.options[option.index()].has.iter().find(|h| h.0 == aspect);
        let wants = person.wants.iter().find(|w| w.0 == aspect).map_or(0.5, |w| f64::from(w.1) / 1000.0);
        has.is_some_and(|(_, level)| f64::from(*level) / 1000.0 + *self.plan.rules.engine.aspect_slack < wants)
    }

    /// A request is taken: now the staff knows, if it was heard right.
    pub(super) fn order_taken(&mut self, slot: usize, step: StepId) {
        let plan = self.plan.clone();
        self.present[slot].ordered = true;
        if !plan.scenario.house.steps[step.index()].confirms {
            return;
        }
        let c = &self.present[slot];
        let stale = 1.0 + self.trainee.stale;
        let u = self.draws.unit(c.id.0, Purpose::Mishear, u32::from(step.0), 0);
        let Some((k, meant)) = c.chosen.iter().enumerate().find_map(|(k, o)| o.map(|o| (k, o))) else { return };
        let options = plan.scenario.house.choices[k].options.clone();
        if u < *plan.rules.engine.mishear * stale && options.len() > 1 {
            let v = self.draws.unit(c.id.0, Purpose::Heard, u32::from(step.0), 0);
            let n = options.len() as f64;
            let shift = 1 + (v * (n - 1.0)) as u16;
            let heard = OptionId(options.start + (meant.0 - options.start + shift) % options.len() as u16);
            self.present[slot].heard_wrong = Some((k as u8, heard));
            self.event(slot, EventKind::Misheard, About::Option(heard), i32::from(meant.0), 0, Cause::Trainee);
        }
    }

    /// The chosen thing is used up: does it suit? Advice is judged by it too.
    pub(super) fn judge_fit(&mut self, slot: usize) {
        let plan = self.plan.clone();
        for choice in 0..plan.scenario.house.choices.len().min(8) {
            let Some(chosen) = self.present[slot].chosen[choice] else { continue };
            let wrong = self.present[slot].heard_wrong.filter(|(k, _)| usize::from(*k) == choice).map(|w| w.1);
            let got = wrong.unwrap_or(chosen);
            let liking = self.liking(slot, got);
            let about = About::Option(got);
            if wrong.is_some() {
                let p = 0.1 + 0.2 * liking;
                let cause = Cause::Trainee;
                self.feel(slot, Feeling { touch: Touch::WrongThing, about, p, strength: 1.0, cause });
                self.present[slot].heard_wrong = None;
                continue;
            }
            let cause = if self.present[slot].advised[choice].is_some() { Cause::Trainee } else { Cause::Customer };
            self.feel(slot, Feeling { touch: Touch::Fit, about, p: 0.2 + 0.43 * liking, strength: 0.8, cause });
            if let (Some(advised), Some(own)) =
                (self.present[slot].advised[choice], self.own_pick(slot, ChoiceId::from(choice)))
            {
                let better = self.liking(slot, advised) - self.liking(slot, own);
                let grounded = self.present[slot].grounded & (1 << choice) != 0;
                let p = 0.5 + better + if grounded { 0.12 } else { 0.0 };
                let touch = Touch::Advice;
                self.feel(
                    slot,
                    Feeling {
                        touch,
                        about,
                        p: p.min(if grounded { 1.0 } else { 0.62 }),
                        strength: 0.8,
                        cause: Cause::Trainee,
                    },
                );
            }
        }
    }
}
