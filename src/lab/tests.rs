//! What the bench promises of its runs: the same bits however they are played, and figures that add up.

use super::*;
use crate::bot::Policy;
use crate::engine::Plan;
use crate::rules::Rules;
use std::sync::Arc;

fn version() -> Version {
    let text = include_str!("../../scenarios/cafeteria/first_visit.ron");
    let scenario = crate::scenario::load("first_visit.ron", text.as_bytes()).scenario.expect("it loads");
    Version::plain(Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped()))))
}

fn played(until: &[Until], jobs: usize) -> Simulation {
    let crew = Crew::of(Some(jobs)).expect("threads");
    let mut simulation = Simulation::new(version(), &[Policy::Random, Policy::ByTheBook], 7);
    until.iter().for_each(|until| simulation.go_on(*until, &crew, &Nobody));
    simulation
}

#[test]
fn the_digest_is_the_same_for_every_number_of_threads_and_every_way_of_going_on() {
    let at_once = played(&[Until::Runs(230)], 1);
    for (until, jobs) in [(&[Until::Runs(230)][..], 3), (&[Until::Runs(70), Until::Runs(230)], 2)] {
        let other = played(until, jobs);
        assert_eq!(other.digest(), at_once.digest(), "{until:?} by {jobs}");
    }
    assert_ne!(played(&[Until::Runs(229)], 2).digest(), at_once.digest());
}

#[test]
fn what_was_saved_as_text_goes_on_as_if_it_had_never_stopped() {
    let half = played(&[Until::Runs(60)], 2);
    let text = serde_json::to_string(&half.save()).expect("it can be written");
    let saved: Saved = serde_json::from_str(&text).expect("it can be read");
    let mut resumed = Simulation::resume(version(), saved.clone()).expect("it is the same scenario");
    assert_eq!(resumed.digest(), half.digest());
    resumed.go_on(Until::Runs(150), &Crew::of(Some(2)).expect("threads"), &Nobody);
    assert_eq!(resumed.digest(), played(&[Until::Runs(150)], 1).digest());
    let other = Saved { scenario: String::new(), ..saved };
    assert_eq!(Simulation::resume(version(), other).map(|_| ()), Err(Mismatch::Scenario));
}

#[test]
fn run_i_is_the_session_of_seed_plus_i_and_its_points_by_step_add_up_to_its_mean() {
    let simulation = played(&[Until::Runs(12)], 2);
    let plan = simulation.version().plan().clone();
    let book = simulation.of(Policy::ByTheBook).expect("it was asked for");
    for (i, mean) in book.means.iter().enumerate() {
        use crate::experience::{Keep, Witness};
        let seed = 7 + i as u64;
        let mut witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Totals);
        let mut session = crate::engine::Session::new(plan.clone(), seed);
        crate::bot::play(&mut session, &mut Policy::ByTheBook.bot(seed), &mut witness);
        assert_eq!(*mean, witness.mean());
    }
    let neutral = *plan.rules().experience.neutral;
    for series in simulation.series() {
        let by_step: f64 = series.steps.iter().map(|s| s.points.mean).sum::<f64>() + series.before_any_step.mean;
        assert!((neutral + by_step - series.experience.mean).abs() < 1e-9, "{}", series.policy);
        let customers: u64 = series.personas.iter().map(|p| p.customers).sum();
        assert_eq!(customers, series.arrivals);
    }
}

#[test]
fn stopping_by_the_interval_stops_at_a_batch_end_with_an_interval_as_narrow_as_asked() {
    let simulation = played(&[Until::HalfWidth(0.4, 5_000)], 2);
    assert!(simulation.runs().is_multiple_of(BATCH) && simulation.runs() < 5_000, "{}", simulation.runs());
    assert!(simulation.series().iter().all(|s| s.half_width().is_some_and(|half| half <= 0.4)));
    let short = played(&[Until::HalfWidth(1e-6, 250)], 2);
    assert_eq!(short.runs(), 250, "there is a most");
}

#[test]
fn who_calls_it_off_keeps_what_is_done() {
    struct Impatient(std::sync::atomic::AtomicU64);
    impl Onlooker for Impatient {
        fn progress(&self, _: Progress) {}
        fn called_off(&self) -> bool {
            self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst) > 130
        }
    }
    let crew = Crew::of(Some(1)).expect("a thread");
    let mut simulation = Simulation::new(version(), &[Policy::Random, Policy::ByTheBook], 7);
    simulation.go_on(Until::Runs(400), &crew, &Impatient(Default::default()));
    let runs = simulation.runs();
    assert!(runs > 0 && runs < 400, "{runs}");
    assert_eq!(simulation.digest(), played(&[Until::Runs(runs)], 2).digest());
}

#[test]
fn the_points_that_are_summed_are_those_of_the_explanation() {
    use crate::experience::{Keep, Witness};
    let plan = version().plan().clone();
    for seed in 0..5 {
        let mut witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Moments);
        crate::bot::play(
            &mut crate::engine::Session::new(plan.clone(), seed),
            &mut Policy::ByTheBook.bot(seed),
            &mut witness,
        );
        let points = witness.moment_points();
        assert!(!points.is_empty() && witness.visits().count() > 3);
        for line in witness.visits() {
            let felt = witness.felt(line.customer).expect("has come");
            assert_eq!((felt.memory, felt.rank, felt.fate), (line.memory, line.rank, line.fate));
            assert_eq!((felt.needs.arose, felt.needs.met), (line.needs.0.count_ones(), line.needs.1.count_ones()));
            let explained = witness.explain(line.customer).expect("has come");
            let own = witness.moments().iter().zip(&points).filter(|(m, _)| m.customer == line.customer);
            let own: Vec<f64> = own.map(|(_, points)| *points).collect();
            assert_eq!(own, explained.reasons.iter().map(|r| r.points).collect::<Vec<f64>>());
        }
    }
}
