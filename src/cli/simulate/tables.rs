//! The result of a simulation for people.

use super::Found;
use super::document::QUANTILES;
use crate::cli::table::Table;
use crate::experience::Phase;
use crate::lab::{Series, Simulation, StepSums};
use crate::scenario::model::Factor;

const DECISIONS: &str = "Decisions: how seldom it helps where it can be made; what the best way of it is then worth, points over all guests;
how making it goes with the experience (-1 to 1); and in how many runs it is made";

/// All that is told.
pub(super) fn all(name: &str, found: &Found) -> Vec<String> {
    let simulation = &found.simulation;
    let (runs, seed) = (simulation.runs(), simulation.seed());
    let last = seed.wrapping_add(runs - 1);
    let mark = simulation.version().plan().scenario().house.setting.pass_mark;
    let mut lines = vec![
        format!("{name}: {runs} runs of each policy, seeds {seed} to {last}"),
        format!("Experience in points from 0 to 100, 75 is neutral, {mark} passes; after ± half of a 95 % interval."),
        String::new(),
    ];
    lines.extend(overview(simulation).lines());
    let sections = [
        ("The six factors", factors(simulation)),
        ("The three phases", phases(simulation)),
        ("Goals reached", goals(simulation)),
        ("What each step adds to the experience, points", steps(simulation, points)),
        ("Slips per hundred times a step is begun, and the mean wait for it", steps(simulation, trouble)),
        ("By persona", personas(simulation)),
        (DECISIONS, decisions(found)),
    ];
    for (title, table) in sections {
        if !table.is_bare() {
            lines.extend([String::new(), title.to_owned()]);
            lines.extend(table.lines());
        }
    }
    lines.extend([String::new(), format!("Digest {}", simulation.digest())]);
    lines
}

fn overview(simulation: &Simulation) -> Table {
    let mut table =
        Table::with(&["policy", "experience", "5 %", "25 %", "50 %", "75 %", "95 %", "passes", "box 5", "worst guest"]);
    for series in simulation.series() {
        let half = series.half_width().map_or(String::new(), |half| format!(" ± {half:.2}"));
        let pass = series.pass_interval();
        let rate = 100.0 * series.pass_rate();
        let mut row = vec![series.policy.clone(), format!("{:.1}{half}", series.experience.mean)];
        row.extend(series.quantiles(QUANTILES).map(|q| format!("{q:.1}")));
        row.push(format!("{rate:.1} % ({:.1}..{:.1})", 100.0 * pass.low, 100.0 * pass.high));
        row.push(format!("{:.0} %", 100.0 * series.top_box.mean));
        row.push(format!("{:.1}", series.worst.mean));
        table.row(row);
    }
    table
}

/// A table with a column for every policy.
fn by_policy(what: &str, simulation: &Simulation) -> Table {
    let mut heading = vec![what];
    heading.extend(simulation.series().iter().map(|s| s.policy.as_str()));
    Table::with(&heading)
}

fn row(name: &str, simulation: &Simulation, cell: impl Fn(&Series) -> String) -> Vec<String> {
    std::iter::once(name.to_owned()).chain(simulation.series().iter().map(cell)).collect()
}

fn factors(simulation: &Simulation) -> Table {
    let mut table = by_policy("factor", simulation);
    for factor in Factor::ALL {
        let cell = |s: &Series| format!("{:.1}", s.factors[factor.index()].mean);
        table.row(row(factor.word(), simulation, cell));
    }
    table
}

fn phases(simulation: &Simulation) -> Table {
    let mut table = by_policy("phase", simulation);
    for (i, phase) in Phase::ALL.iter().enumerate() {
        table.row(row(phase.word(), simulation, |s| format!("{:.1}", s.phases[i].mean)));
    }
    table
}

fn goals(simulation: &Simulation) -> Table {
    let mut table = by_policy("goal", simulation);
    for (i, goal) in simulation.version().plan().scenario().house.setting.goals.iter().enumerate() {
        let cell = |s: &Series| format!("{:.0} %", 100.0 * s.goals[i] as f64 / s.runs().max(1) as f64);
        table.row(row(goal.text.get("en"), simulation, cell));
    }
    table
}

fn steps(simulation: &Simulation, cell: fn(&StepSums) -> String) -> Table {
    let mut table = by_policy("step", simulation);
    let first = simulation.series().first().map_or(&[][..], |s| &s.steps);
    for (i, step) in first.iter().enumerate() {
        table.row(row(&step.step, simulation, |s| cell(&s.steps[i])));
    }
    table
}

fn points(step: &StepSums) -> String {
    if step.reached + step.done == 0 { "never reached".to_owned() } else { format!("{:+.2}", step.points.mean) }
}

fn trouble(step: &StepSums) -> String {
    let begun = step.reached.max(step.done).max(1) as f64;
    let slips = 100.0 * step.slips.iter().sum::<u64>() as f64 / begun;
    let wait_s = step.waited_ms as f64 / 1000.0 / step.waits.max(1) as f64;
    match (slips > 0.0, step.waits > 0) {
        (false, false) => "-".to_owned(),
        (true, false) => format!("{slips:.0}"),
        (false, true) => format!("{wait_s:.0} s"),
        (true, true) => format!("{slips:.0}, {wait_s:.0} s"),
    }
}

fn personas(simulation: &Simulation) -> Table {
    let mut table = by_policy("persona", simulation);
    let first = simulation.series().first().map_or(&[][..], |s| &s.personas);
    for (i, persona) in first.iter().enumerate() {
        if simulation.series().iter().any(|s| s.personas[i].customers > 0) {
            let cell = |s: &Series| match s.personas[i].customers {
                0 => "-".to_owned(),
                _ => format!("{:.1}", s.personas[i].experience.mean),
            };
            table.row(row(&persona.persona, simulation, cell));
        }
    }
    table
}

fn decisions(found: &Found) -> Table {
    let mut heading = vec!["decision", "difficulty", "worth", "discriminates"];
    heading.extend(found.simulation.series().iter().map(|s| s.policy.as_str()));
    let mut table = Table::with(&heading);
    for item in found.items.iter().filter(|i| i.occasions > 0 || i.made.iter().any(|share| *share > 0.0)) {
        let or_none = |figure: Option<String>| figure.unwrap_or_else(|| "-".to_owned());
        let mut row = vec![
            item.decision.clone(),
            or_none(item.difficulty.map(|d| format!("{:.0} %", 100.0 * d))),
            or_none(item.worth.map(|worth| format!("{worth:+.2}"))),
            or_none(item.discrimination.map(|r| format!("{r:+.2}"))),
        ];
        row.extend(item.made.iter().map(|share| format!("{:.0} %", 100.0 * share)));
        table.row(row);
    }
    table
}
