//! What stays of a visit: the mean over fixed phases, the peak and the end.
//!
//! `M = a*mean + (1-a)*(peak + end)/2`. The mean is over three phases of summed effect, not over moments, or doing less
//! would win; the length of the visit is absent; every term grows with every effect, so a gain never lowers M.

use crate::rules::ExperienceRules;

/// The three phases of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Phase {
    /// From the door through the first third of the blueprint.
    Entry,
    /// The second third.
    Core,
    /// The last third, and whatever is judged on leaving.
    Exit,
}

impl Phase {
    /// Every phase, in order.
    pub const ALL: [Phase; 3] = [Phase::Entry, Phase::Core, Phase::Exit];

    /// Its name in logs.
    pub fn word(self) -> &'static str {
        match self {
            Phase::Entry => "entry",
            Phase::Core => "core",
            Phase::Exit => "exit",
        }
    }

    /// The phase once step `i` of a blueprint of `n` has been reached: thirds by place in the file, the last step being
    /// exit in any case. A customer's phase is the furthest reached. Places are fixed by the trainer, so that neither
    /// dawdling nor leaving work out moves the borders.
    pub fn of_step(i: usize, n: usize) -> Phase {
        match (i + 1 == n, i * 3 / n.max(1)) {
            (false, 0) => Phase::Entry,
            (false, 1) => Phase::Core,
            _ => Phase::Exit,
        }
    }
}

/// The effects of a visit so far, as far as memory needs them.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Tally {
    /// Summed effect per phase.
    pub sums: [f64; 3],
    /// The signed effect of largest size; of equals the negative.
    pub peak: f64,
    /// Gains felt.
    pub gains: u16,
    /// Losses felt.
    pub losses: u16,
}

impl Tally {
    /// Adds one effect.
    pub(super) fn add(&mut self, effect: f64, phase: Phase) {
        self.sums[phase as usize] += effect;
        let (new, old) = (effect.abs(), self.peak.abs());
        if new > old || (new == old && effect < 0.0) {
            self.peak = effect;
        }
        if effect > 0.0 {
            self.gains = self.gains.saturating_add(1);
        } else {
            self.losses = self.losses.saturating_add(1);
        }
    }
}

/// From effects to points, with the parameters that does it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    mean_share: f64,
    pub(super) neutral: f64,
    per_unit: f64,
    box_from: [f64; 4],
}

/// Points are kept in steps of 2^-20: then sums of points are exact in any order.
const GRID: f64 = 1_048_576.0;

/// The nearest point value on the grid.
pub(super) fn on_grid(points: f64) -> f64 {
    libm::round(points * GRID) / GRID
}

impl Scale {
    pub(super) fn new(r: &ExperienceRules) -> Scale {
        Scale {
            mean_share: *r.mean_share,
            neutral: *r.neutral,
            per_unit: *r.points_per_unit,
            box_from: [*r.box_2_from, *r.box_3_from, *r.box_4_from, *r.box_5_from],
        }
    }

    /// Memory in units of effect.
    pub(super) fn raw(&self, t: &Tally) -> f64 {
        let mean = (t.sums[0] + t.sums[1] + t.sums[2]) / 3.0;
        self.mean_share * mean + (1.0 - self.mean_share) * (t.peak + t.sums[2]) / 2.0
    }

    /// What one moment adds to memory in units of effect, once it is known whether it is the peak.
    pub(super) fn share(&self, effect: f64, phase: Phase, peak: bool) -> f64 {
        let mut part = self.mean_share * (effect / 3.0);
        if peak {
            part += (1.0 - self.mean_share) * effect / 2.0;
        }
        if phase == Phase::Exit {
            part += (1.0 - self.mean_share) * effect / 2.0;
        }
        part
    }

    /// Points from units of effect: `per_unit` each near neutral, flattening towards 0 and 100, always rising.
    pub(super) fn points(&self, units: f64) -> f64 {
        let room = if units > 0.0 { 100.0 - self.neutral } else { -self.neutral };
        let points = self.neutral - room * libm::expm1(-units * self.per_unit / room);
        on_grid(points.clamp(0.0, 100.0))
    }

    /// Average points per unit of effect between neutral and `memory`; where all cancels out, the slope at neutral.
    pub(super) fn slope(&self, raw: f64, memory: f64) -> f64 {
        if raw.abs() < 1e-9 { self.per_unit } else { (memory - self.neutral) / raw }
    }

    /// Memory in points.
    pub(super) fn memory(&self, t: &Tally) -> f64 {
        self.points(self.raw(t))
    }

    /// The box from 1 to 5. Box 5 needs an expectation exceeded.
    pub(super) fn box_of(&self, t: &Tally, memory: f64) -> u8 {
        let reached = 1 + self.box_from.iter().filter(|from| memory >= **from).count() as u8;
        if t.gains == 0 { reached.min(4) } else { reached }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Rules;

    fn scale() -> Scale {
        Scale::new(&Rules::shipped().experience)
    }

    fn tally(effects: &[(f64, Phase)]) -> Tally {
        let mut t = Tally::default();
        for (e, p) in effects {
            t.add(*e, *p);
        }
        t
    }

    #[test]
    fn a_visit_without_moments_is_neutral_and_box_four() {
        let t = Tally::default();
        assert_eq!(scale().memory(&t), 75.0);
        assert_eq!(scale().box_of(&t, 75.0), 4);
    }

    #[test]
    fn of_two_equal_peaks_the_bad_one_stays() {
        for order in [[0.3, -0.3], [-0.3, 0.3]] {
            assert_eq!(tally(&order.map(|e| (e, Phase::Core))).peak, -0.3);
        }
    }

    #[test]
    fn the_same_loss_weighs_more_at_the_end() {
        let early = tally(&[(-0.4, Phase::Entry), (0.5, Phase::Core)]);
        let late = tally(&[(0.5, Phase::Core), (-0.4, Phase::Exit)]);
        assert!(scale().memory(&late) < scale().memory(&early));
    }

    #[test]
    fn no_heap_of_losses_falls_below_zero_and_no_heap_of_gains_passes_a_hundred() {
        let (bad, good) = (tally(&[(-1e9, Phase::Exit)]), tally(&[(1e9, Phase::Exit)]));
        assert_eq!(scale().memory(&bad), 0.0);
        assert_eq!(scale().memory(&good), 100.0);
        assert_eq!(scale().box_of(&bad, 0.0), 1);
        assert_eq!(scale().box_of(&good, 100.0), 5);
    }

    #[test]
    fn phases_are_thirds_and_the_last_step_is_exit() {
        let of = |n: usize| (0..n).map(|i| Phase::of_step(i, n) as u8).collect::<Vec<_>>();
        assert_eq!(of(1), [2]);
        assert_eq!(of(2), [0, 2]);
        assert_eq!(of(3), [0, 1, 2]);
        assert_eq!(of(7), [0, 0, 0, 1, 1, 2, 2]);
    }
}
