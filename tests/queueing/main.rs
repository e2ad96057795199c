//! The queueing under the engine is right: its own stations against Erlang-A, and keyed draws against fresh ones.
//! A short version of what `cargo bench --bench queueing` runs in full.

mod pool;

use pool::{erlang_a, mean_and_error, plan, replicate, served, sharpening};

#[test]
fn the_theory_used_gives_the_published_values() {
    let theory = erlang_a(3.6, 1.0, 0.2, 4);
    assert!((theory.p_wait - 0.618831).abs() < 5e-7, "{}", theory.p_wait);
    assert!((theory.p_abandon - 0.088431).abs() < 5e-7, "{}", theory.p_abandon);
    assert!((theory.mean_wait_min - 0.442154).abs() < 5e-7, "{}", theory.mean_wait_min);
}

#[test]
fn stations_with_patience_are_an_erlang_a_queue() {
    let plan = plan(4);
    let runs: Vec<_> = (0..24).map(|seed| replicate(&plan, seed, 6_000)).collect();
    let theory = erlang_a(3.6, 1.0, 0.2, 4);
    let hold = |name: &str, value: f64, of: &dyn Fn(&pool::Measured) -> f64| {
        let (mean, error) = mean_and_error(&runs.iter().map(of).collect::<Vec<_>>());
        assert!((mean - value).abs() <= 3.0 * error, "{name}: {mean} against {value}, standard error {error}");
    };
    hold("P(wait)", theory.p_wait, &pool::Measured::p_wait);
    hold("P(abandon)", theory.p_abandon, &pool::Measured::p_abandon);
    hold("mean wait", theory.mean_wait_min, &pool::Measured::mean_wait_min);
}

#[test]
fn keyed_draws_make_the_worth_of_a_fifth_server_ten_times_sharper() {
    let (four, five) = (plan(4), plan(5));
    let shifts = |plan, seeds: std::ops::Range<u64>| seeds.map(|s| served(plan, s, 240)).collect::<Vec<_>>();
    let (a, same, fresh) = (shifts(&four, 0..200), shifts(&five, 0..200), shifts(&five, 5_000..5_200));
    let sharper = sharpening(&a, &same, &fresh);
    assert!(sharper.times >= 10.0, "the variance is {:.1} times smaller", sharper.times);
}

#[test]
fn keyed_draws_sharpen_mean_waits_as_far_as_their_unequal_spreads_allow() {
    // A fifth server halves the spread of the mean wait itself: no pairing could bring more than five or six times.
    let (four, five) = (plan(4), plan(5));
    let waits = |plan, seeds: std::ops::Range<u64>| -> Vec<f64> {
        seeds.map(|seed| replicate(plan, seed, 900).mean_wait_min()).collect()
    };
    let (a, same, fresh) = (waits(&four, 0..150), waits(&five, 0..150), waits(&five, 5_000..5_150));
    let sharper = sharpening(&a, &same, &fresh);
    assert!(
        sharper.at_most < 10.0 && sharper.times > 0.5 * sharper.at_most,
        "{:.1} of {:.1}",
        sharper.times,
        sharper.at_most
    );
}
