//! Where everybody stands at a scenario, first and latest, and who passed.

use crate::lab::quantile;
use crate::review::counted::{Counted, share};
use crate::review::report::{Distribution, PassRates, Placed};
use std::collections::BTreeMap;

/// The first attempts of these, one a learner.
fn first<'a>(here: &[&'a Counted<'a>]) -> Vec<&'a Counted<'a>> {
    latest(&here.iter().filter(|c| c.attempt == 1).copied().collect::<Vec<_>>())
}

/// The latest attempt of each learner.
fn latest<'a>(here: &[&'a Counted<'a>]) -> Vec<&'a Counted<'a>> {
    let mut of: BTreeMap<&str, &Counted<'_>> = BTreeMap::new();
    for c in here {
        let known = of.entry(c.learner()).or_insert(c);
        if (c.attempt, c.sitting.started_ms()) >= (known.attempt, known.sitting.started_ms()) {
            *known = c;
        }
    }
    of.into_values().collect()
}

fn at<'a>(counted: &'a [Counted<'a>], scenario: usize) -> Vec<&'a Counted<'a>> {
    counted.iter().filter(|c| c.scenario == scenario).collect()
}

pub(in crate::review) fn distributions(counted: &[Counted<'_>], scenarios: usize) -> Vec<Distribution> {
    let placed = |c: &&Counted<'_>| Placed {
        learner: c.learner().to_owned(),
        house: c.house().to_owned(),
        experience: c.score.mean,
    };
    let quartiles = |of: &[Placed]| {
        let mut sorted: Vec<f64> = of.iter().map(|p| p.experience).collect();
        sorted.sort_by(f64::total_cmp);
        (!sorted.is_empty()).then(|| [0.25, 0.5, 0.75].map(|q| quantile(&sorted, q)))
    };
    let one = |scenario: usize| {
        let here = at(counted, scenario);
        let first: Vec<Placed> = first(&here).iter().map(placed).collect();
        let latest: Vec<Placed> = latest(&here).iter().map(placed).collect();
        let (first_quartiles, latest_quartiles) = (quartiles(&first), quartiles(&latest));
        Distribution { scenario, first, latest, first_quartiles, latest_quartiles }
    };
    (0..scenarios).map(one).collect()
}

pub(in crate::review) fn pass_rates(counted: &[Counted<'_>], scenarios: usize, houses: &[&str]) -> Vec<PassRates> {
    let rate = |of: &[&Counted<'_>]| share(of.iter().filter(|c| c.score.passed).count(), of.len());
    let one = |scenario: usize, house: Option<&str>| {
        let here: Vec<&Counted<'_>> =
            at(counted, scenario).into_iter().filter(|c| house.is_none_or(|house| c.house() == house)).collect();
        let house = house.map(str::to_owned);
        PassRates { scenario, house, first: rate(&first(&here)), latest: rate(&latest(&here)) }
    };
    let all = |scenario: usize| {
        let houses = std::iter::once(None).chain(houses.iter().copied().map(Some));
        houses.map(move |house| (scenario, house))
    };
    (0..scenarios).flat_map(all).map(|(scenario, house)| one(scenario, house)).collect()
}
