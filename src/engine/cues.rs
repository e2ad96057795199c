//! Cues: what shows of hidden states, through a confusion that depends on how expressive a person is (D4).

use super::event::{About, EventKind};
use super::rng::Purpose;
use super::state::*;
use super::time::Tick;
use crate::scenario::model::{Cause, Cue, NeedId, StepId};

/// How far a cue can be seen, and with what it is easily confused.
struct Sight {
    far: bool,
    confused_with: Option<Cue>,
    /// Polite people suppress it.
    hidden_by_manners: bool,
}

fn sight(cue: Cue) -> Sight {
    let of = |far, confused_with, hidden_by_manners| Sight { far, confused_with, hidden_by_manners };
    match cue {
        Cue::LooksRound => of(true, Some(Cue::LooksUp), false),
        Cue::TurnsPages => of(true, Some(Cue::Reads), false),
        Cue::Frowns => of(false, Some(Cue::LooksWorried), true),
        Cue::LooksUp => of(true, Some(Cue::LooksRound), false),
        Cue::HoldsCardFar => of(true, Some(Cue::TurnsPages), false),
        Cue::ClosesCard => of(true, None, false),
        Cue::Sighs => of(false, Some(Cue::LeansBack), true),
        Cue::RaisesHand => of(true, None, false),
        Cue::Reads => of(true, None, false),
        Cue::LooksAtPhone => of(true, Some(Cue::LooksAtWatch), false),
        Cue::StopsEating => of(true, Some(Cue::LeansBack), false),
        Cue::SmilesAtStaff => of(false, Some(Cue::Smiles), false),
        Cue::TurnsBack => of(true, Some(Cue::LooksRound), false),
        Cue::SetsDownTray => of(true, None, false),
        Cue::SitsDown => of(true, None, false),
        Cue::LooksAtWatch => of(true, Some(Cue::LooksAtPhone), true),
        Cue::CrossesArms => of(true, Some(Cue::LeansBack), true),
        Cue::DrumsFingers => of(false, Some(Cue::Nods), true),
        Cue::PushesAway => of(true, Some(Cue::LeansBack), true),
        Cue::ShakesHead => of(false, Some(Cue::Frowns), true),
        Cue::Nods => of(false, None, false),
        Cue::Smiles => of(false, None, false),
        Cue::LooksWorried => of(false, Some(Cue::Frowns), false),
        Cue::PressesLips => of(false, Some(Cue::Frowns), true),
        Cue::BendsToScreen => of(true, Some(Cue::HoldsCardFar), false),
        Cue::PressesAgain => of(true, None, false),
        Cue::StepsAside => of(true, Some(Cue::TurnsBack), false),
        Cue::HoldsUpThing => of(true, Some(Cue::RaisesHand), false),
        Cue::PalmsUp => of(true, Some(Cue::LooksRound), false),
        Cue::LeansBack => of(true, None, false),
        Cue::TurnsAway => of(true, None, false),
        Cue::ClutchesBag => of(true, Some(Cue::CrossesArms), false),
    }
}

impl Session {
    /// Lets a state show by its cue, if it comes out: `clarity` 1 is an ordinary state.
    pub(super) fn show(&mut self, slot: usize, cue: Cue, clarity: f64) -> bool {
        let c = &self.present[slot];
        let seen = sight(cue);
        let floor = *self.plan.rules.engine.cue_clear;
        let mut chance = (floor + (1.0 - floor) * c.expressive) * clarity;
        if seen.hidden_by_manners {
            chance *= 1.0 - 0.6 * c.polite;
        }
        let u = self.draws.unit(c.id.0, Purpose::Cue, cue as u32, c.cue_count);
        let muddle = (1.0 - c.expressive) * 0.4;
        self.present[slot].cue_count += 1;
        if u < chance {
            self.put(slot, cue, seen.far);
            return true;
        }
        if let Some(other) = seen.confused_with
            && u < chance + (1.0 - chance) * muddle
        {
            self.put(slot, other, sight(other).far);
        }
        false
    }

    /// Shows a cue for certain: deeds, calls, and the wish to be left alone.
    pub(super) fn show_surely(&mut self, slot: usize, cue: Cue) {
        self.present[slot].cue_count += 1;
        self.put(slot, cue, sight(cue).far);
    }

    fn put(&mut self, slot: usize, cue: Cue, far: bool) {
        let c = &self.present[slot];
        let u = self.draws.unit(c.id.0, Purpose::CueHold, cue as u32, c.cue_count);
        let hold = (*self.plan.rules.engine.cue_hold_ms * (0.6 + 0.8 * u)) as u64;
        let (now, until) = (self.now, self.now.after(hold));
        let c = &mut self.present[slot];
        let known = c.showing.iter().position(|s| s.is_some_and(|s| s.cue == cue));
        let place = known.unwrap_or_else(|| oldest(&c.showing));
        let since = match c.showing[place] {
            Some(s) if s.cue == cue && s.until > now => s.since,
            _ => now,
        };
        c.showing[place] = Some(Showing { cue, since, until, far });
        self.event(slot, EventKind::Shows, About::Cue(cue), hold as i32, i32::from(far), Cause::Customer);
    }

    /// A felt need shows, each in its own measure: spoken, visible, hinted or hidden.
    pub(super) fn show_need(&mut self, slot: usize, n: NeedId) {
        let plan = self.plan.clone();
        let spec = &plan.scenario.house.needs[n.index()];
        let quiet = spec.profile.shown() == 0 && self.quietly_awaited(slot) & n.bit() != 0;
        if quiet || (self.private_now(slot) && spec.profile.shown() > 0) {
            return;
        }
        let clarity = match spec.profile.shown() {
            0 => 1.6,
            1 => 1.0,
            2 => 0.55,
            _ => return,
        };
        let Some(cue) = spec.cues.get(self.present[slot].cue_count as usize % spec.cues.len().max(1)) else {
            return;
        };
        let shown = self.show(slot, *cue, clarity);
        if shown {
            self.present[slot].shown_needs |= n.bit();
            if spec.profile.shown() == 0 && *cue == Cue::RaisesHand && self.present[slot].told_needs & n.bit() == 0 {
                self.says_need(slot, n);
            }
            self.reconsider(slot, plan.deps.shown[n.index()] & !n.bit());
        }
    }

    /// The customer says what is needed: now the staff knows.
    pub(super) fn says_need(&mut self, slot: usize, n: NeedId) {
        self.present[slot].told_needs |= n.bit();
        self.event(slot, EventKind::Says, About::Need(n), 0, 0, Cause::Customer);
    }

    /// The regular moment at which what is in a person shows again.
    pub(super) fn cue_falls_due(&mut self, slot: usize) {
        let c = &self.present[slot];
        let now = self.now;
        let waited = c.wait.map_or(0, |w| now.since(w.since));
        if let Some(n) = self.need_to_show(slot) {
            self.show_need(slot, n);
        } else {
            match c.doing {
                Doing::Stuck(step, slip) => self.show_slip(slot, step, slip),
                Doing::At(_) if c.strain_rate > 0.0 && self.strain_now(slot) > 0.2 => {
                    self.show(slot, Cue::TurnsPages, 1.0);
                }
                Doing::Idle | Doing::Queueing(..) | Doing::Gathering(_) if waited > 60_000 => {
                    self.show_waiting(slot, waited);
                }
                Doing::Idle
                | Doing::Queueing(..)
                | Doing::Gathering(_)
                | Doing::At(_)
                | Doing::Free
                | Doing::Walking(_)
                | Doing::Slipping(..)
                | Doing::Helped(_)
                | Doing::Away => {}
            }
        }
        self.plan_cue(slot);
    }

    fn need_to_show(&self, slot: usize) -> Option<NeedId> {
        let c = &self.present[slot];
        let felt = c.felt & !self.quietly_awaited(slot);
        if felt == 0 {
            return None;
        }
        // Felt needs take turns.
        let count = felt.count_ones();
        let mut left = felt;
        for _ in 0..c.cue_count % count {
            left &= left - 1;
        }
        Some(NeedId(left.trailing_zeros() as u16))
    }

    /// Felt needs of the spoken kind whose service is on its way: nobody calls for those, until they are late.
    fn quietly_awaited(&self, slot: usize) -> u64 {
        let house = &self.plan.scenario.house;
        let c = &self.present[slot];
        let mut quiet = 0;
        let mut left = c.felt;
        while left != 0 {
            let n = NeedId(left.trailing_zeros() as u16);
            left &= left - 1;
            let spec = &house.needs[n.index()];
            let need = self.need(slot, n);
            let waited = f64::from(self.now32() - need.felt_at);
            let late = spec.hurts_after_ms.is_some_and(|ms| waited > 0.6 * f64::from(ms));
            let on_its_way =
                self.plan.delivered_by[n.index()] & !c.done != 0 || self.plan.given_at_place & n.bit() != 0;
            if spec.profile.shown() == 0 && on_its_way && !late {
                quiet |= n.bit();
            }
        }
        quiet
    }

    fn show_waiting(&mut self, slot: usize, waited_ms: u64) {
        let c = &self.present[slot];
        let share = waited_ms as f64 / c.patience_ms.max(1.0);
        let cue = match share {
            s if s > 0.7 => Cue::CrossesArms,
            s if s > 0.35 => Cue::LooksAtWatch,
            _ => Cue::DrumsFingers,
        };
        self.show(slot, cue, 0.6 + share);
    }

    /// The cues of a slip: each shows for certain the first time, since it is a deed.
    pub(super) fn show_slip(&mut self, slot: usize, step: StepId, slip: crate::scenario::model::Slip) {
        let plan = self.plan.clone();
        if let Some(spec) = &plan.scenario.house.steps[step.index()].slips[slip.index()] {
            for cue in spec.cues.iter().take(2) {
                self.show_surely(slot, *cue);
            }
        }
    }

    /// Plans the next regular cue while there is something to show.
    pub(super) fn plan_cue(&mut self, slot: usize) {
        let every = *self.plan.rules.engine.cue_every_ms;
        let c = &self.present[slot];
        let stuck = matches!(c.doing, Doing::Stuck(..));
        let something = c.felt != 0 || stuck || c.wait.is_some() || c.strain_rate > 0.0;
        if !something {
            self.present[slot].cue_at = Tick::NEVER;
        } else if self.present[slot].cue_at <= self.now || self.present[slot].cue_at == Tick::NEVER {
            let c = &self.present[slot];
            let u = self.draws.unit(c.id.0, Purpose::CueHold, u32::MAX, c.cue_count);
            let wait = (every * (0.5 + u)) as u64;
            self.present[slot].cue_at = self.now.after(wait);
        }
    }
}

fn oldest(showing: &[Option<Showing>; 4]) -> usize {
    let key = |s: &Option<Showing>| s.map_or(Tick::ZERO, |s| s.until);
    (0..4).min_by_key(|i| key(&showing[*i])).unwrap_or(0)
}
