//! People by criterion, and how much each gains by practice.

use super::super::asked::Naming;
use super::competence::Pooled;
use crate::journal::People;
use crate::review::counted::{Counted, Told, estimate};
use crate::review::report::{Cell, Gain, HeatMap, Of, PersonRow, Personal, Tendency};
use crate::review::statistics::{Line, slope};
use crate::scenario::model::Factor;
use std::collections::BTreeMap;

/// Fewest sessions of a factor's cell.
const FEWEST_SESSIONS: u32 = 3;
/// Fewest tasks of a condition's cell.
const FEWEST_TASKS: u32 = 8;
/// The four conditions, in the order of `Slip`.
pub(super) const CONDITIONS: [&str; 4] = ["role_clarity", "information", "ability", "motivation"];

pub(in crate::review) fn heat_map(counted: &[Counted<'_>], weeks: u32, people: &People, naming: Naming) -> HeatMap {
    let later = (weeks / 2 + 1, weeks.max(1));
    let mut by_learner: BTreeMap<&str, Vec<&Counted<'_>>> = BTreeMap::new();
    for c in counted {
        by_learner.entry(c.learner()).or_default().push(c);
    }
    let within = |c: &&&Counted<'_>| (later.0..=later.1).contains(&c.week);
    let mut rows: Vec<PersonRow> = by_learner
        .iter()
        .map(|(learner, sittings)| {
            let cells = personal(&sittings.iter().filter(within).copied().collect::<Vec<_>>());
            let name = people.of(learner).filter(|_| naming == Naming::Names).map(|person| person.name.clone());
            row(learner, name, sittings, cells)
        })
        .collect();
    let gained = |row: &PersonRow| row.gain.map_or(f64::NEG_INFINITY, |gain| gain.slope.value);
    rows.sort_by(|a, b| {
        a.house.cmp(&b.house).then(gained(b).total_cmp(&gained(a))).then_with(|| a.learner.cmp(&b.learner))
    });
    let all: Vec<&Counted<'_>> = counted.iter().filter(|c| within(&c)).collect();
    HeatMap {
        factors: Factor::WORDS.iter().map(|word| (*word).to_owned()).collect(),
        conditions: CONDITIONS.map(str::to_owned).to_vec(),
        weeks: later,
        fewest_sessions: FEWEST_SESSIONS,
        fewest_tasks: FEWEST_TASKS,
        rows,
        mean: personal(&all),
    }
}

fn row(learner: &str, name: Option<String>, sittings: &[&Counted<'_>], cells: Personal) -> PersonRow {
    let latest = sittings.iter().max_by_key(|c| (c.sitting.started_ms(), &c.sitting.path));
    let who = latest.map(|c| c.sitting.heading.run.who.clone()).unwrap_or_default();
    let points = sittings.iter().map(|c| (c.scenario, libm::log2(f64::from(c.attempt)), c.score.mean));
    let n = sittings.len();
    PersonRow {
        learner: learner.to_owned(),
        name,
        house: who.house,
        group: who.group,
        sessions: u32::try_from(n).unwrap_or(u32::MAX),
        experience: sittings.iter().map(|c| c.score.mean).sum::<f64>() / n.max(1) as f64,
        gain: slope(points).map(|line| gain(&line, n)),
        competence: Pooled.over(sittings.iter().copied()),
        cells,
    }
}

fn gain(line: &Line, n: usize) -> Gain {
    let tendency = match line.interval {
        interval if interval.low > 0.0 => Tendency::Gains,
        interval if interval.high < 0.0 => Tendency::Falls,
        _ => Tendency::CannotTell,
    };
    Gain { slope: estimate(line.slope, Some(line.interval), n as u64, Of::Sessions, 1), tendency }
}

fn personal(sittings: &[&Counted<'_>]) -> Personal {
    let factor = |i: usize| {
        let some: Vec<(f64, u32)> = sittings.iter().map(|c| c.score.factors[i]).filter(|(_, felt)| *felt > 0).collect();
        let felt: u64 = some.iter().map(|(_, felt)| u64::from(*felt)).sum();
        let enough = some.len() >= FEWEST_SESSIONS as usize;
        let mean = some.iter().map(|(points, _)| points).sum::<f64>() / some.len().max(1) as f64;
        enough.then_some(Cell { value: mean, n: u32::try_from(felt).unwrap_or(u32::MAX) })
    };
    let condition = |i: usize| {
        let of = sittings.iter().filter_map(|c| c.sitting.played.as_ref()).map(|played| played.conditions[i]);
        let (lacked, supplied) =
            of.fold((0u32, 0u32), |sum, one| (sum.0.saturating_add(one.0), sum.1.saturating_add(one.1)));
        let share = 100.0 * f64::from(supplied) / f64::from(lacked.max(1));
        (lacked >= FEWEST_TASKS).then_some(Cell { value: share, n: lacked })
    };
    Personal { factors: (0..6).map(factor).collect(), conditions: (0..4).map(condition).collect() }
}
