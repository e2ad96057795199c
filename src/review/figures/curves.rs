//! Learning curves: mean experience by attempt, at the same version of a scenario only.

use crate::lab::Spread;
use crate::review::counted::{Counted, mean_of, paired};
use crate::review::report::{Change, Curve, CurvePoint, ThinLine};
use std::collections::{BTreeMap, BTreeSet};

/// Fewest learners of whom a mean is told.
const FEWEST: u32 = 5;
/// Most attempts shown.
const MOST_ATTEMPTS: u32 = 12;
/// The attempt that the first is compared with.
const LATER: u32 = 4;

pub(in crate::review) fn curves(counted: &[Counted<'_>], scenarios: usize, houses: &[&str]) -> Vec<Curve> {
    let of = |scenario: usize| {
        let all = std::iter::once(None).chain(houses.iter().copied().map(Some));
        all.map(move |house| curve(counted, scenario, house))
    };
    (0..scenarios).flat_map(of).filter(|curve| !curve.people.is_empty() || curve.house.is_none()).collect()
}

fn curve(counted: &[Counted<'_>], scenario: usize, house: Option<&str>) -> Curve {
    let here = |c: &&Counted<'_>| c.scenario == scenario && house.is_none_or(|house| c.house() == house);
    let mut lines: BTreeMap<&str, Vec<(u32, f64)>> = BTreeMap::new();
    let mut knew: BTreeSet<&str> = BTreeSet::new();
    for c in counted.iter().filter(here) {
        if c.knew_earlier {
            knew.insert(c.learner());
        } else {
            lines.entry(c.learner()).or_default().push((c.attempt, c.score.mean));
        }
    }
    lines.values_mut().for_each(|line| line.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1))));
    let most = lines.values().flatten().map(|(attempt, _)| *attempt).max().unwrap_or(0).min(MOST_ATTEMPTS);
    let at = |attempt: u32| -> BTreeMap<&str, f64> {
        let of = |line: &Vec<(u32, f64)>| line.iter().find(|(a, _)| *a == attempt).map(|(_, mean)| *mean);
        lines.iter().filter_map(|(learner, line)| Some((*learner, of(line)?))).collect()
    };
    let point = |attempt: u32| {
        let spread: Spread = at(attempt).into_values().collect();
        let n = u32::try_from(spread.n).unwrap_or(u32::MAX);
        CurvePoint { attempt, n, mean: (n >= FEWEST).then(|| mean_of(&spread)) }
    };
    let same_people = paired(&at(1), &at(LATER));
    Curve {
        scenario,
        house: house.map(str::to_owned),
        points: (1..=most).map(point).collect(),
        fewest: FEWEST,
        same_people: same_people.map(|difference| Change { difference, from: (1, 1), to: (LATER, LATER) }),
        people: lines.into_iter().map(|(learner, points)| ThinLine { learner: learner.to_owned(), points }).collect(),
        knew_earlier_version: u32::try_from(knew.len()).unwrap_or(u32::MAX),
    }
}
