//! Affect: what is felt moves valence and arousal, fades by itself, shows in the face and spreads within a party.
//!
//! Kept in closed form and brought up to date when looked at. What a feeling is worth is judged later, by `experience`.

use super::event::{About, EventKind, Touch};
use super::state::*;
use crate::scenario::model::{Cause, Cue, CustomerId};
use smallvec::SmallVec;

/// Something felt, before it becomes an event.
#[derive(Debug, Clone, Copy)]
pub(super) struct Feeling {
    pub(super) touch: Touch,
    pub(super) about: About,
    /// Perceived level, 0 to 1.
    pub(super) p: f64,
    /// Weight beside the rule's own, 1 ordinary.
    pub(super) strength: f64,
    pub(super) cause: Cause,
}

/// Perceived level at which a mood does not move.
const EVEN: f64 = 0.5;

impl Session {
    /// The customer feels something.
    pub(super) fn feel(&mut self, slot: usize, f: Feeling) {
        let p = f.p.clamp(0.0, 1.0);
        let value = (p * 1000.0 + 0.5) as i32;
        let strength = (f.strength * 1000.0 + 0.5) as i32;
        self.event(slot, EventKind::Feels(f.touch), f.about, value, strength, f.cause);
        self.refresh_affect(slot);
        let change = *self.plan.rules.engine.valence_gain * (p - EVEN) * f.strength;
        self.move_valence(slot, change);
        if change.abs() > 0.08 {
            self.show_mood(slot, change);
        }
        self.spread(slot, change);
    }

    /// Brings affect up to now: half-lives of the rules.
    pub(super) fn refresh_affect(&mut self, slot: usize) {
        let rules = &self.plan.rules.engine;
        let c = &mut self.present[slot];
        let dt = self.now.since(c.affect_at) as f64;
        if dt > 0.0 {
            let keep = libm::exp2(-dt / *rules.valence_half_ms);
            c.valence *= keep;
            let calm = *rules.arousal_rest;
            c.arousal = calm + (c.arousal - calm) * keep;
            let rest = *rules.engagement_rest;
            c.engagement = rest + (c.engagement - rest) * libm::exp2(-dt / *rules.engagement_half_ms);
            c.affect_at = self.now;
        }
    }

    fn move_valence(&mut self, slot: usize, change: f64) {
        let c = &mut self.present[slot];
        c.valence = (c.valence + change).clamp(-1.0, 1.0);
        c.arousal = (c.arousal + change.abs()).clamp(0.0, 1.0);
    }

    /// Draws the customer into the field of the service, or lets them drop out of it (D20).
    pub(super) fn engage(&mut self, slot: usize, by: f64) {
        self.refresh_affect(slot);
        let c = &mut self.present[slot];
        // The more one is in it already, the less another word adds.
        let by = if by > 0.0 { by * (1.0 - c.engagement) / 0.6 } else { by };
        c.engagement = (c.engagement + by).clamp(0.0, 1.0);
    }

    /// Moods spread to companions who are there, the closer the further.
    fn spread(&mut self, slot: usize, change: f64) {
        let c = &self.present[slot];
        let (lead, size, close, me) = (c.lead.0, u32::from(c.size), c.close, c.id);
        if size < 2 || close <= 0.0 {
            return;
        }
        let caught = change * close * *self.plan.rules.engine.contagion;
        for id in self.members(me, lead, size) {
            if let Some(other) = self.slot(id)
                && id != me
                && self.present[other].doing != Doing::Away
            {
                self.refresh_affect(other);
                self.move_valence(other, caught);
                self.event(other, EventKind::Catches, About::Nothing, (caught * 1000.0) as i32, 0, Cause::Others);
            }
        }
    }

    /// The customers who came together with one.
    pub(super) fn members(&self, me: CustomerId, lead: u32, size: u32) -> SmallVec<[CustomerId; 8]> {
        let guests = &self.plan.scenario.people.guests;
        match guests.get(me.index()).and_then(|g| g.party) {
            Some(p) => self.plan.scenario.people.parties[p.index()].members.iter().copied().collect(),
            None => (lead..lead + size).map(CustomerId).collect(),
        }
    }

    /// A change of mood shows in the face, unless politeness hides it: the more aroused, the more plainly. A bad mood is
    /// anger in the aroused and resignation in the calm.
    fn show_mood(&mut self, slot: usize, change: f64) {
        let rules = &self.plan.rules.engine;
        let c = &self.present[slot];
        let stirred = (c.arousal - *rules.arousal_rest).max(0.0);
        let cue = mood_cue(change > 0.0, c.valence, c.arousal >= *rules.anger_from);
        self.show(slot, cue, 0.6 + stirred);
    }
}

/// The face that goes with a turn of mood.
fn mood_cue(better: bool, valence: f64, aroused: bool) -> Cue {
    match (better, valence) {
        (true, v) if v > 0.25 => Cue::SmilesAtStaff,
        (true, _) => Cue::Smiles,
        (false, v) if v >= -0.2 => Cue::Frowns,
        (false, _) if !aroused => Cue::Sighs,
        (false, v) if v < -0.45 => Cue::PressesLips,
        (false, _) => Cue::ShakesHead,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_mood_is_anger_in_the_aroused_and_resignation_in_the_calm() {
        for (valence, calm, aroused) in [
            (-0.1, Cue::Frowns, Cue::Frowns),
            (-0.3, Cue::Sighs, Cue::ShakesHead),
            (-0.6, Cue::Sighs, Cue::PressesLips),
        ] {
            assert_eq!((mood_cue(false, valence, false), mood_cue(false, valence, true)), (calm, aroused), "{valence}");
        }
        assert_eq!(mood_cue(true, 0.3, false), mood_cue(true, 0.3, true));
    }
}
