//! Two versions of a service on the same customers: run `i` of both has the same seed, so that what differs is the
//! service and not who came.
//!
//! The difference is taken run by run. Because draws are keyed by what they are about, most of the luck cancels out, and
//! the variance of the difference is many times smaller than with runs of their own for each version (common random
//! numbers). Steps are matched by id; a step put in moves the draws of the steps behind it, which costs sharpness and
//! no truth.

use super::batch::{BATCH, Crew, Onlooker, Progress, end_of_batch};
use super::interval::{Interval, SURE, half_width};
use super::moves::Moves;
use super::run::{Run, run};
use super::series::Series;
use super::simulation::Until;
use super::spread::Spread;
use super::version::Version;
use crate::bot::Policy;
use crate::scenario::Scenario;
use crate::scenario::model::{Arrivals, People, PersonId};
use serde::Serialize;
use std::collections::BTreeSet;

/// How one step differs between two versions.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StepChange {
    /// The step's id.
    pub step: String,
    /// Its place in the first and in the second version's blueprint, if it is there.
    pub at: (Option<usize>, Option<usize>),
    /// What was felt at it in the second version less that in the first, points of the runs' mean.
    pub points: Spread,
}

/// See the module.
#[derive(Debug, Clone)]
pub struct Comparison {
    versions: [Version; 2],
    moves: [Moves; 2],
    policy: Policy,
    seed: u64,
    series: [Series; 2],
    difference: Spread,
    factors: [Spread; 6],
    steps: Vec<StepChange>,
}

impl Comparison {
    /// No run yet.
    pub fn new(first: Version, second: Version, policy: Policy, seed: u64) -> Comparison {
        let versions = [first, second];
        let moves = [0, 1].map(|i| Moves::of_house(&versions[i].plan().scenario().house));
        let series = [0, 1].map(|i| Series::new(policy, versions[i].plan().scenario(), &moves[i]));
        let steps = matched(versions[0].plan().scenario(), versions[1].plan().scenario());
        let (difference, factors) = (Spread::default(), [Spread::default(); 6]);
        Comparison { versions, moves, policy, seed, series, difference, factors, steps }
    }

    /// Goes on from where it is; a half-width is that of the difference.
    pub fn go_on(&mut self, until: Until, crew: &Crew, onlooker: &dyn Onlooker) {
        let most = match until {
            Until::Runs(runs) | Until::HalfWidth(_, runs) => runs,
        };
        onlooker.progress(Progress { done: self.runs(), wanted: most });
        while self.runs() < most && !self.sure_enough(until) && !onlooker.called_off() {
            let (from, to) = (self.runs(), end_of_batch(self.runs(), most));
            let (versions, moves, policy, seed) = (&self.versions, &self.moves, self.policy, self.seed);
            let batch = crew.do_all((from, to), onlooker, |n| {
                [0, 1].map(|i| run(&versions[i], &moves[i], policy, seed.wrapping_add(n)))
            });
            batch.iter().for_each(|pair| self.take(pair));
            onlooker.progress(Progress { done: self.runs(), wanted: most });
        }
    }

    fn sure_enough(&self, until: Until) -> bool {
        match until {
            Until::Runs(_) => false,
            Until::HalfWidth(points, _) => self.runs() >= 2 * BATCH && half_width(&self.difference, SURE) <= points,
        }
    }

    fn take(&mut self, [a, b]: &[Run; 2]) {
        self.series[0].take(a);
        self.series[1].take(b);
        self.difference.add(b.mean - a.mean);
        for (i, factor) in self.factors.iter_mut().enumerate() {
            factor.add(b.factors[i] - a.factors[i]);
        }
        for change in &mut self.steps {
            let points = |run: &Run, at: Option<usize>| at.map_or(0.0, |i| run.points[i]);
            change.points.add(points(b, change.at.1) - points(a, change.at.0));
        }
    }

    /// Pairs of runs so far.
    pub fn runs(&self) -> u64 {
        self.difference.n
    }

    /// Who played.
    pub fn policy(&self) -> Policy {
        self.policy
    }

    /// The runs of the first and of the second version.
    pub fn series(&self) -> &[Series; 2] {
        &self.series
    }

    /// The second version's mean experience less the first's, points.
    pub fn difference(&self) -> &Spread {
        &self.difference
    }

    /// Its interval.
    pub fn interval(&self) -> Interval {
        Interval::of_mean(&self.difference, SURE)
    }

    /// The same for each of the six factors.
    pub fn factors(&self) -> &[Spread; 6] {
        &self.factors
    }

    /// How many times smaller the variance of the difference is than with runs of their own for each version; nothing
    /// where every pair was alike, or nothing varies.
    pub fn sharpening(&self) -> Option<f64> {
        let apart = self.series[0].experience.variance() + self.series[1].experience.variance();
        let paired = self.difference.variance();
        (paired > 0.0).then(|| apart / paired)
    }

    /// All steps of either version, in the order of the first, then those of the second alone.
    pub fn steps(&self) -> &[StepChange] {
        &self.steps
    }

    /// The interval of a step's change, so wide that all of them hold together as often as one alone would
    /// (C. E. Bonferroni's inequality).
    pub fn step_interval(&self, change: &StepChange) -> Interval {
        let sure = 1.0 - (1.0 - SURE) / self.steps.len().max(1) as f64;
        Interval::of_mean(&change.points, sure)
    }

    /// Steps of which it is sure that they are felt otherwise, the largest change first.
    pub fn changed(&self) -> Vec<&StepChange> {
        let mut changed: Vec<&StepChange> = self.steps.iter().filter(|c| self.step_interval(c).excludes(0.0)).collect();
        changed.sort_by(|a, b| b.points.mean.abs().total_cmp(&a.points.mean.abs()));
        changed
    }

    /// Guests who come to one version only, by id: with them the customers are not the same.
    pub fn strangers(&self) -> Vec<String> {
        let guests = |i: usize| -> BTreeSet<String> {
            let people = &self.versions[i].plan().scenario().people;
            people.guests.iter().map(|g| people.persons[g.person.index()].label.id.clone()).collect()
        };
        guests(0).symmetric_difference(&guests(1)).cloned().collect()
    }

    /// Whether luck goes to others than in the first version: draws are told apart by a guest's place in the file, so
    /// guests in another order, and streams that bring others, differ by more than the service.
    pub fn shuffled(&self) -> bool {
        let [a, b] = [0, 1].map(|i| &self.versions[i].plan().scenario().people);
        let id = |people: &'_ People, person: PersonId| people.persons[person.index()].label.id.clone();
        let guests = |people: &People| people.guests.iter().map(|g| id(people, g.person)).collect::<Vec<_>>();
        let streams = |people: &People| {
            let mix = |a: &Arrivals| a.mix.iter().map(|(who, share)| (id(people, *who), *share)).collect::<Vec<_>>();
            let stream = |a: &Arrivals| (a.from_ms, a.until_ms, a.every, mix(a), a.sizes.clone());
            people.arrivals.iter().map(stream).collect::<Vec<_>>()
        };
        guests(a) != guests(b) || streams(a) != streams(b)
    }
}

/// The steps of both, matched by id.
fn matched(a: &Scenario, b: &Scenario) -> Vec<StepChange> {
    let place = |s: &Scenario, id: &str| s.house.steps.iter().position(|step| step.label.id == id);
    let change =
        |id: &str| StepChange { step: id.to_owned(), at: (place(a, id), place(b, id)), points: Spread::default() };
    let first = a.house.steps.iter().map(|s| change(&s.label.id));
    let only = b.house.steps.iter().filter(|s| place(a, &s.label.id).is_none());
    first.chain(only.map(|s| change(&s.label.id))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Plan;
    use crate::lab::Nobody;
    use crate::rules::Rules;
    use crate::scenario::model::PrepId;
    use std::sync::Arc;

    const CAFETERIA: &str = include_str!("../../scenarios/cafeteria/first_visit.ron");

    fn plan(text: &str) -> Arc<Plan> {
        let loaded = crate::scenario::load("first_visit.ron", text.as_bytes());
        Arc::new(Plan::new(Arc::new(loaded.scenario.expect("it loads")), Arc::new(Rules::shipped())))
    }

    fn compared(first: Version, second: Version, policy: Policy, runs: u64) -> Comparison {
        let mut comparison = Comparison::new(first, second, policy, 1);
        comparison.go_on(Until::Runs(runs), &Crew::of(Some(2)).expect("threads"), &Nobody);
        comparison
    }

    #[test]
    fn two_identical_files_differ_by_exactly_nothing() {
        let plain = || Version::plain(plan(CAFETERIA));
        for policy in Policy::ALL {
            let same = compared(plain(), plain(), policy, 20);
            assert_eq!(*same.difference(), Spread { n: 20, mean: 0.0, squares: 0.0 }, "{}", policy.name());
            assert_eq!((same.interval().low, same.interval().high), (0.0, 0.0));
            assert!(same.changed().is_empty() && same.sharpening().is_none() && same.strangers().is_empty());
        }
    }

    #[test]
    fn guests_in_another_order_are_told_of_since_luck_goes_by_their_place() {
        let plain = || Version::plain(plan(CAFETERIA));
        assert!(!compared(plain(), plain(), Policy::Idle, 1).shuffled());
        let [nora, lev, tamara] =
            ["\"nora\":", "\"lev\":", "\"tamara\":"].map(|id| CAFETERIA.find(id).expect("a guest"));
        let text = [&CAFETERIA[..nora], &CAFETERIA[lev..tamara], &CAFETERIA[nora..lev], &CAFETERIA[tamara..]].concat();
        let swapped = Version::plain(plan(&text));
        let comparison = compared(plain(), swapped, Policy::Idle, 1);
        assert!(comparison.shuffled() && comparison.strangers().is_empty());
    }

    #[test]
    fn a_sign_at_the_door_helps_and_the_step_it_speaks_of_is_among_those_that_changed() {
        let plan = plan(CAFETERIA);
        let sign = plan.scenario().house.prep.iter().position(|p| p.label.id == "door_sign").expect("a sign");
        let with = Version::prepared_with(plan.clone(), vec![PrepId::from(sign)]).expect("there is time");
        let sign = compared(Version::plain(plan), with, Policy::ByTheBook, 200);
        assert!(sign.interval().low > 0.0, "{:?}", sign.interval());
        assert!(sign.sharpening().is_some_and(|times| times > 1.5), "{:?}", sign.sharpening());
        assert!(!sign.changed().is_empty());
        let steps: f64 = sign.steps().iter().map(|s| s.points.mean).sum();
        assert!((steps - sign.difference().mean).abs() < 0.2, "steps {steps}, in all {}", sign.difference().mean);
    }

    #[test]
    fn a_file_with_the_sign_beats_the_same_file_without_it() {
        let mut lines: Vec<&str> = CAFETERIA.lines().collect();
        let from = lines.iter().position(|l| l.trim_start().starts_with("\"door_sign\"")).expect("the sign");
        let to = from + 1 + lines[from + 1..].iter().position(|l| l.trim_start().starts_with('"')).expect("another");
        lines.drain(from..to);
        let without = plan(&lines.join("\n"));
        assert!(without.scenario().house.prep.iter().all(|p| p.label.id != "door_sign"));
        // Of all policies only the one that does anything puts it up, now and then; the others prepare other things.
        let by_file = compared(Version::plain(without), Version::plain(plan(CAFETERIA)), Policy::Random, 1_000);
        assert!(by_file.interval().low > 0.0, "{:?}", by_file.interval());
    }
}
