//! The best of several versions: the fully sequential procedure KN, which drops a version as soon as another is surely
//! better and plays on with the rest.
//!
//! With the certainty asked for, what is left is the best, or no more than the indifference below it. Runs may be paired,
//! as here. Looking only at the ends of batches drops nobody sooner than the procedure would, so that what it promises
//! still holds. It supposes figures that are near enough to normal; a run's mean over several customers is.
//!
//! Source: S.-H. Kim and B. L. Nelson, "A fully sequential procedure for indifference-zone selection in simulation",
//! ACM Transactions on Modeling and Computer Simulation 11, 2001 (with c = 1).

use super::batch::{BATCH, Crew, Onlooker, Progress, end_of_batch};
use super::interval::SURE;
use super::moves::Moves;
use super::run::run;
use super::series::Series;
use super::spread::Spread;
use super::version::Version;
use crate::bot::Policy;

/// Runs of the first stage, from which the variances are taken.
const FIRST_STAGE: u64 = BATCH;

/// Where a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It may be the best.
    In,
    /// Another was surely better after so many runs.
    Out(u64),
}

/// See the module.
#[derive(Debug)]
pub struct Selection {
    versions: Vec<Version>,
    moves: Vec<Moves>,
    policy: Policy,
    seed: u64,
    /// Points that are no matter.
    indifference: f64,
    series: Vec<Series>,
    standing: Vec<Standing>,
}

impl Selection {
    /// Nothing played yet. The indifference is in points, above nothing.
    pub fn new(versions: Vec<Version>, policy: Policy, seed: u64, indifference: f64) -> Selection {
        let moves: Vec<Moves> = versions.iter().map(|v| Moves::of_house(&v.plan().scenario().house)).collect();
        let series =
            versions.iter().zip(&moves).map(|(v, moves)| Series::new(policy, v.plan().scenario(), moves)).collect();
        let standing = vec![Standing::In; versions.len()];
        Selection { versions, moves, policy, seed, indifference, series, standing }
    }

    /// Plays until one is left, or so many runs at most.
    pub fn go_on(&mut self, most: u64, crew: &Crew, onlooker: &dyn Onlooker) {
        onlooker.progress(Progress { done: self.runs(), wanted: most });
        while self.left().count() > 1 && self.runs() < most && !onlooker.called_off() {
            let (from, to) = (self.runs(), end_of_batch(self.runs(), most));
            let left: Vec<usize> = self.left().collect();
            let (versions, moves, policy, seed) = (&self.versions, &self.moves, self.policy, self.seed);
            let batch = crew.do_all((from, to), onlooker, |n| {
                let one = |i: &usize| run(&versions[*i], &moves[*i], policy, seed.wrapping_add(n));
                left.iter().map(one).collect::<Vec<_>>()
            });
            for runs in &batch {
                left.iter().zip(runs).for_each(|(i, run)| self.series[*i].take(run));
            }
            self.drop_the_worse();
            onlooker.progress(Progress { done: self.runs(), wanted: most });
        }
    }

    fn drop_the_worse(&mut self) {
        let runs = self.runs();
        if runs < FIRST_STAGE {
            return;
        }
        let left: Vec<usize> = self.left().collect();
        let beaten = |i: usize| left.iter().any(|l| *l != i && self.surely_below(i, *l));
        let out: Vec<usize> = left.iter().copied().filter(|i| beaten(*i)).collect();
        out.into_iter().for_each(|i| self.standing[i] = Standing::Out(runs));
    }

    /// Whether version `i` is so far below `l` that it cannot be the best. As many runs of both are looked at.
    fn surely_below(&self, i: usize, l: usize) -> bool {
        let (a, b) = (&self.series[i].means, &self.series[l].means);
        let first = FIRST_STAGE as usize;
        let difference = |n: usize| a.iter().zip(b).take(n).map(|(a, b)| a - b).collect::<Spread>();
        let (variance, so_far) = (difference(first).variance(), difference(a.len().min(b.len())));
        let (r, n0, k) = (so_far.n as f64, first as f64, self.versions.len() as f64);
        let eta = 0.5 * (libm::pow(2.0 * (1.0 - SURE) / (k - 1.0), -2.0 / (n0 - 1.0)) - 1.0);
        let h2 = 2.0 * eta * (n0 - 1.0);
        let d = self.indifference;
        let room = (d / (2.0 * r) * (h2 * variance / (d * d) - r)).max(0.0);
        so_far.mean < -room
    }

    fn left(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.standing.len()).filter(|i| self.standing[*i] == Standing::In)
    }

    /// Runs of those that are left.
    pub fn runs(&self) -> u64 {
        self.left().map(|i| self.series[i].runs()).max().unwrap_or(0)
    }

    /// The best, if one alone is left.
    pub fn best(&self) -> Option<usize> {
        let mut left = self.left();
        left.next().filter(|_| left.next().is_none())
    }

    /// Where each version stands, in the order given.
    pub fn standing(&self) -> &[Standing] {
        &self.standing
    }

    /// The runs of each version, in the order given. Who was dropped has fewer.
    pub fn series(&self) -> &[Series] {
        &self.series
    }

    /// Points that are no matter.
    pub fn indifference(&self) -> f64 {
        self.indifference
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Plan;
    use crate::lab::Nobody;
    use crate::rules::Rules;
    use crate::scenario::model::PrepId;
    use std::sync::Arc;

    fn versions(of: &[&[&str]]) -> Vec<Version> {
        let text = include_str!("../../scenarios/cafeteria/first_visit.ron");
        let scenario = crate::scenario::load("first_visit.ron", text.as_bytes()).scenario.expect("it loads");
        let plan = Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())));
        let item = |id: &&str| {
            PrepId::from(plan.scenario().house.prep.iter().position(|p| p.label.id == *id).expect("an item"))
        };
        let one = |ids: &&[&str]| Version::prepared_with(plan.clone(), ids.iter().map(item).collect());
        of.iter().map(one).collect::<Result<_, _>>().expect("there is time")
    }

    #[test]
    fn the_one_with_the_sign_is_found_whatever_its_place_in_the_list() {
        let crew = Crew::of(Some(2)).expect("threads");
        for (list, best) in [([&["door_sign"][..], &[], &[]], 0), ([&[], &[], &["door_sign"]], 2)] {
            let mut selection = Selection::new(versions(&list), Policy::ByTheBook, 5, 0.5);
            selection.go_on(5_000, &crew, &Nobody);
            // The two without it are one and the same: neither can be surely below the other, both are below the best.
            assert_eq!(selection.best(), Some(best), "{:?}", selection.standing());
        }
    }

    #[test]
    fn two_alike_are_not_told_apart() {
        let crew = Crew::of(Some(2)).expect("threads");
        let mut selection = Selection::new(versions(&[&[], &[]]), Policy::ByTheBook, 5, 0.5);
        selection.go_on(300, &crew, &Nobody);
        assert_eq!((selection.best(), selection.runs()), (None, 300));
    }
}
