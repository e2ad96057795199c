//! Readiness of a customer for an own task: four conditions that do not make up for one another (D9).
//!
//! `p = (1 - e) g(m) g(r) g(f) g(b)` with every `g` increasing, `g(0) <= 0.05`, `g(1) = 1`, and a plain lapse `e`.
//! Directions: Meuter et al. 2005, Dellande et al. 2004; the prompt that must come before: Fogg's behaviour model.

use crate::scenario::model::Slip;

/// `g` at 0: the chance that is left to somebody who lacks one condition wholly.
const FLOOR: f64 = 0.04;

/// The four conditions at a task, each 0 to 1; a condition the task does not ask for is 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Readiness {
    /// Motivation, as far as the task's effort asks for it.
    pub motivation: f64,
    /// Role clarity.
    pub role: f64,
    /// Information.
    pub information: f64,
    /// Ability.
    pub ability: f64,
}

/// How an attempt ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// It succeeds.
    Succeeds,
    /// It fails for lack of one condition.
    Slips(Slip),
    /// It fails for no reason.
    Lapses,
}

/// The increasing function of one condition: concave, so that a little is worth much and the last bit little.
pub fn g(level: f64) -> f64 {
    let lack = 1.0 - level.clamp(0.0, 1.0);
    FLOOR + (1.0 - FLOOR) * (1.0 - lack * lack)
}

impl Readiness {
    /// Nothing lacks.
    pub const FULL: Readiness = Readiness { motivation: 1.0, role: 1.0, information: 1.0, ability: 1.0 };

    /// Each condition with the slip that its lack selects.
    fn each(self) -> [(Slip, f64); 4] {
        [
            (Slip::Unclear, self.role),
            (Slip::Uninformed, self.information),
            (Slip::Unable, self.ability),
            (Slip::Unmotivated, self.motivation),
        ]
    }

    /// Chance of success with lapse `e`.
    pub fn success(self, lapse: f64) -> f64 {
        (1.0 - lapse) * g(self.motivation) * g(self.role) * g(self.information) * g(self.ability)
    }

    /// The attempt's end: `u` decides success, `v` the cause, drawn with weights `-ln g` (and `-ln(1 - e)` for the lapse).
    ///
    /// Without a prompt nobody starts: that is lack of role clarity, whatever the draws say.
    pub fn attempt(self, prompted: bool, lapse: f64, u: f64, v: f64) -> Attempt {
        if !prompted {
            return Attempt::Slips(Slip::Unclear);
        }
        if u < self.success(lapse) {
            return Attempt::Succeeds;
        }
        let weights = self.each().map(|(slip, level)| (Some(slip), -libm::log(g(level))));
        let lapse_weight = -libm::log(1.0 - lapse);
        let total: f64 = weights.iter().map(|w| w.1).sum::<f64>() + lapse_weight;
        let mut left = v * total;
        for (slip, weight) in weights {
            if left < weight
                && let Some(slip) = slip
            {
                return Attempt::Slips(slip);
            }
            left -= weight;
        }
        Attempt::Lapses
    }

    /// What lacks most, if anything lacks to speak of: what the customer would say when asked.
    pub fn worst(self) -> Option<Slip> {
        let worst = self
            .each()
            .into_iter()
            .fold((None, 0.75), |(slip, low), (s, level)| if level < low { (Some(s), level) } else { (slip, low) });
        worst.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ready() -> impl Strategy<Value = [f64; 4]> {
        prop::array::uniform4(0.0..=1.0f64)
    }

    fn of(l: [f64; 4]) -> Readiness {
        Readiness { motivation: l[0], role: l[1], information: l[2], ability: l[3] }
    }

    proptest! {
        #[test]
        fn success_rises_in_each_condition(levels in ready(), which in 0..4usize, more in 0.0..=1.0f64, e in 0.0..0.2f64) {
            let mut higher = levels;
            higher[which] = higher[which].max(more);
            prop_assert!(of(higher).success(e) >= of(levels).success(e));
        }

        #[test]
        fn one_condition_wholly_lacking_leaves_five_per_cent_at_most(levels in ready(), which in 0..4usize) {
            let mut l = levels;
            l[which] = 0.0;
            prop_assert!(of(l).success(0.0) <= 0.05);
        }

        #[test]
        fn no_prompt_no_act(levels in ready(), u in 0.0..1.0f64, v in 0.0..1.0f64) {
            prop_assert_eq!(of(levels).attempt(false, 0.02, u, v), Attempt::Slips(Slip::Unclear));
        }

        #[test]
        fn what_is_not_lacking_is_never_the_cause(which in 0..4usize, level in 0.0..0.9f64, u in 0.0..1.0f64, v in 0.0..1.0f64) {
            let mut l = [1.0; 4];
            l[which] = level;
            let names = [Slip::Unmotivated, Slip::Unclear, Slip::Uninformed, Slip::Unable];
            if let Attempt::Slips(slip) = of(l).attempt(true, 0.02, u, v) {
                prop_assert_eq!(slip, names[which]);
            }
        }
    }

    #[test]
    fn full_readiness_leaves_only_the_lapse() {
        assert!((Readiness::FULL.success(0.03) - 0.97).abs() < 1e-12);
        assert_eq!(Readiness::FULL.attempt(true, 0.03, 0.99, 0.5), Attempt::Lapses);
    }
}
