//! The manner of spoken acts: each phrasing suits someone and none suits all; too much is a fault too.

use super::event::{About, EventKind, Touch};
use super::feel::Feeling;
use super::state::*;
use crate::scenario::model::{ActKind, Cause, Style};

impl Session {
    /// How a style suits the customer, 0 to 1; 0.5 is neutral. Jargon frightens newcomers, brevity hurries them, and
    /// step by step patronises those who know.
    pub(super) fn suit(&self, slot: usize, style: Style) -> f64 {
        let c = &self.present[slot];
        let person = &self.plan.scenario.people.persons[c.person.index()];
        let mut suit = 0.5;
        if person.prefers == Some(style) {
            suit += 0.3;
        }
        if person.frightened_by[style.index()] {
            suit -= 0.35;
        }
        suit += match style {
            Style::Brief => 0.1 * c.experience - 0.12 * (1.0 - c.experience),
            Style::Warm => 0.05 - 0.1 * c.autonomy * c.experience,
            Style::Expert => 0.1 * c.experience - 0.3 * (1.0 - c.experience),
            Style::StepByStep => 0.2 * (1.0 - c.experience) - 0.35 * c.experience,
            Style::Formal => -0.02,
        };
        if self.trainee.tone == Some(style) {
            suit += 0.1;
        }
        (suit - 0.15 * self.trainee.stale).clamp(0.0, 1.0)
    }

    /// How much of what is said in a style comes across, 0 to 1.
    pub(super) fn comes_across(&self, slot: usize, style: Style) -> f64 {
        let c = &self.present[slot];
        let plain = match style {
            Style::Brief => 0.55 + 0.3 * c.experience,
            Style::Warm => 0.78,
            Style::Expert => 0.3 + 0.6 * c.experience,
            Style::StepByStep => 0.95,
            Style::Formal => 0.7,
        };
        (plain * (0.8 + 0.4 * self.suit(slot, style))).clamp(0.0, 1.0)
    }

    /// An act reaches the customer: noted, and its manner felt. Returns how it suits.
    pub(super) fn hears(&mut self, slot: usize, kind: ActKind, style: Option<Style>) -> f64 {
        let suit = style.map_or(0.5, |s| self.suit(slot, s));
        let now = self.now32();
        let c = &mut self.present[slot];
        if c.acted_at[kind.index()] == NONE {
            c.acted_at[kind.index()] = now;
        }
        let about = About::Received(kind, style);
        self.event(slot, EventKind::Receives, about, (suit * 1000.0) as i32, 0, Cause::Trainee);
        if let Some(style) = style {
            self.present[slot].last_spoken = self.now;
            let person = &self.plan.scenario.people.persons[self.present[slot].person.index()];
            if person.frightened_by[style.index()] {
                let p = 0.22;
                let cause = Cause::Trainee;
                self.feel(slot, Feeling { touch: Touch::Manner, about, p, strength: 0.7, cause });
            }
        }
        let deps = self.plan.deps.acted;
        self.reconsider(slot, deps);
        suit
    }

    /// Speaking to somebody who wishes to be left alone, without anything they want, disturbs.
    pub(super) fn disturbs(&mut self, slot: usize, kind: ActKind, style: Option<Style>) {
        let wish = self.privacy(slot);
        let c = &self.present[slot];
        let asked = c.told_needs != 0 || c.told_lack.is_some() || c.wait.is_some();
        if wish > 0.4 && !asked {
            let much = wish * *self.plan.rules.engine.private_mind;
            self.intrude(slot, About::Received(kind, style), much);
        }
    }

    /// Being told what one knows. `known` is the level of knowledge; nothing is felt below `known_level`.
    pub(super) fn patronised(&mut self, slot: usize, about: About, known: f64) -> bool {
        let rules = &self.plan.rules.engine;
        let from = *rules.known_level;
        if known < from {
            return false;
        }
        let much = 0.4 + 0.6 * (known - from) / (1.0 - from).max(0.01);
        let p = 0.5 - *rules.patronise_cost * much;
        self.feel(slot, Feeling { touch: Touch::Patronised, about, p, strength: 0.7, cause: Cause::Trainee });
        true
    }
}
