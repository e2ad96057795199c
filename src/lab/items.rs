//! Item analysis: of each decision, how seldom it is right, what it is worth when it is, who makes it, and whether those
//! who make it do better.

use super::moves::Moves;
use super::probe::Probed;
use super::simulation::Simulation;
use super::spread::Spread;
use serde::Serialize;

/// One decision as an item of a test.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Item {
    /// As files write it.
    pub decision: String,
    /// Moments and guests with whom it could be made, among those looked at.
    pub occasions: u64,
    /// Share of these at which it does not help however it is put; nothing where it was not tried.
    pub difficulty: Option<f64>,
    /// Its mean worth in the best way, points summed over all guests; nothing where it was not tried.
    pub worth: Option<f64>,
    /// Per policy, in the order of the simulation: the share of runs in which it is made.
    pub made: Vec<f64>,
    /// Correlation, over all runs of all policies, of making it with the run's experience (the point-biserial
    /// coefficient of test theory): from -1 to 1, and nothing where all or none make it.
    pub discrimination: Option<f64>,
}

/// The items of a simulation, in the order of the decisions.
pub fn items(simulation: &Simulation, probed: &Probed) -> Vec<Item> {
    let moves: &Moves = simulation.moves();
    let house = &simulation.version().plan().scenario().house;
    let all: Spread = simulation.series().iter().flat_map(|s| s.means.iter().copied()).collect();
    let item = |(i, made): (usize, &super::moves::Move)| {
        let tried = probed.worth.get(i).filter(|w| w.occasions > 0);
        let share = |s: &super::series::Series| s.decisions[i].made.n as f64 / s.runs().max(1) as f64;
        Item {
            decision: made.written(house),
            occasions: tried.map_or(0, |w| w.occasions),
            difficulty: tried.map(super::probe::Worth::difficulty),
            worth: tried.map(super::probe::Worth::mean),
            made: simulation.series().iter().map(share).collect(),
            discrimination: discrimination(&all, simulation.series().iter().map(|s| &s.decisions[i].made)),
        }
    };
    moves.all().iter().enumerate().map(item).collect()
}

/// `(mean of those who made it - mean of the others) / deviation * sqrt(p * (1 - p))`.
fn discrimination<'a>(all: &Spread, made: impl Iterator<Item = &'a Spread>) -> Option<f64> {
    let (n, sum) = made.fold((0.0, 0.0), |(n, sum), s| (n + s.n as f64, sum + s.n as f64 * s.mean));
    let (total, deviation) = (all.n as f64, (all.squares / (all.n as f64).max(1.0)).sqrt());
    if n == 0.0 || n == total || deviation == 0.0 {
        return None;
    }
    let others = (total * all.mean - sum) / (total - n);
    let p = n / total;
    Some((sum / n - others) / deviation * (p * (1.0 - p)).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn discrimination_is_the_correlation_of_making_it_with_the_experience() {
        let all: Spread = [1.0, 2.0, 3.0, 4.0].into_iter().collect();
        let upper: Spread = [3.0, 4.0].into_iter().collect();
        let r = discrimination(&all, [&upper].into_iter()).expect("some make it");
        // Pearson's coefficient of (0, 0, 1, 1) with (1, 2, 3, 4).
        assert!((r - 2.0 / 5.0_f64.sqrt()).abs() < 1e-12, "{r}");
        assert_eq!(discrimination(&all, [&all].into_iter()), None);
        assert_eq!(discrimination(&all, [&Spread::default()].into_iter()), None);
    }
}
