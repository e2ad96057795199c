//! A comparison for people.

use crate::bot::Policy;
use crate::cli::table::Table;
use crate::lab::{Comparison, Selection, Standing, StepChange};
use crate::scenario::model::Factor;

/// Two versions.
pub(super) fn two(names: [&str; 2], compared: &[Comparison]) -> Vec<String> {
    let [a, b] = names;
    let mut lines = vec![
        format!("A: {a}"),
        format!("B: {b}"),
        "B less A, in points of experience, with a 95 % interval.".to_owned(),
    ];
    let shuffled = compared.first().is_some_and(Comparison::shuffled);
    lines.push(match shuffled {
        false => "The same customers come to both, with the same luck.".to_owned(),
        true => {
            "Guests stand in another order, or other streams of them come: their luck is not the same in both, and the \
                 difference holds that too."
                .to_owned()
        }
    });
    if let Some(strangers) = compared.first().map(Comparison::strangers).filter(|s| !s.is_empty()) {
        lines.push(format!("Not the same customers: {} come to one of the two only.", strangers.join(", ")));
    }
    for one in compared {
        lines.push(String::new());
        lines.extend(pair(one));
    }
    lines
}

fn pair(one: &Comparison) -> Vec<String> {
    let (interval, difference) = (one.interval(), one.difference().mean);
    let [a, b] = [0, 1].map(|i| one.series()[i].experience.mean);
    let mut lines = vec![format!(
        "{}, {} of runs: A {a:.2}, B {b:.2}, difference {difference:+.2}{}",
        one.policy().name(),
        if one.runs() == 1 { "1 pair".to_owned() } else { format!("{} pairs", one.runs()) },
        match one.runs() {
            0 | 1 => " (an interval needs two pairs at least)".to_owned(),
            _ => format!(" ({:+.2}..{:+.2})", interval.low, interval.high),
        }
    )];
    let verdict = match () {
        () if difference == 0.0 && one.difference().squares == 0.0 => "A and B are alike in every run.",
        () if interval.low > 0.0 => "B is better.",
        () if interval.high < 0.0 => "A is better.",
        () => "Which is better cannot be told from so many runs.",
    };
    lines.push(format!("  {verdict}"));
    if let Some(times) = one.sharpening() {
        lines.push(format!("  With customers of their own for each, the variance would be {times:.1} times as large."));
    }
    let mut table = Table::with(&["step that changed", "A", "B", "B less A", "interval"]);
    for change in one.changed() {
        let interval = one.step_interval(change);
        let cells = [0, 1].map(|i| felt(one, change, i));
        let [a, b] = cells;
        let between = format!("{:+.2}..{:+.2}", interval.low, interval.high);
        table.row(vec![change.step.clone(), a, b, format!("{:+.2}", change.points.mean), between]);
    }
    if table.is_bare() {
        lines.push("  No step has surely changed.".to_owned());
    } else {
        lines.extend(table.lines());
    }
    let factors = Factor::ALL.iter().map(|f| format!("{} {:+.2}", f.word(), one.factors()[f.index()].mean));
    lines.push(format!("  Factors: {}", factors.collect::<Vec<_>>().join(", ")));
    lines
}

/// What was felt at a step in one of the versions.
fn felt(one: &Comparison, change: &StepChange, version: usize) -> String {
    let at = if version == 0 { change.at.0 } else { change.at.1 };
    at.map_or("-".to_owned(), |i| format!("{:+.2}", one.series()[version].steps[i].points.mean))
}

/// Several versions.
pub(super) fn several(names: &[&str], chosen: &[(Policy, Selection)]) -> Vec<String> {
    let mut lines = Vec::new();
    for (policy, one) in chosen {
        lines.push(match one.best() {
            Some(best) => format!(
                "{}: {} is the best, or within {} points of it, with 95 % certainty",
                policy.name(),
                names[best],
                one.indifference()
            ),
            None => format!("{}: no version is surely the best after {} runs", policy.name(), one.runs()),
        });
        let mut order: Vec<usize> = (0..names.len()).collect();
        let mean = |i: usize| one.series()[i].experience.mean;
        let dropped = |i: usize| match one.standing()[i] {
            Standing::In => u64::MAX,
            Standing::Out(after) => after,
        };
        order.sort_by(|a, b| dropped(*b).cmp(&dropped(*a)).then(mean(*b).total_cmp(&mean(*a))));
        let mut table = Table::with(&["version", "experience", "runs", "standing"]);
        for i in order {
            let series = &one.series()[i];
            let half = series.half_width().map_or(String::new(), |half| format!(" ± {half:.2}"));
            let standing = match one.standing()[i] {
                Standing::In if one.best() == Some(i) => "the best".to_owned(),
                Standing::In => "may be the best".to_owned(),
                Standing::Out(after) => format!("out after {after} runs"),
            };
            let mean = format!("{:.2}{half}", series.experience.mean);
            table.row(vec![names[i].to_owned(), mean, series.runs().to_string(), standing]);
        }
        lines.extend(table.lines());
        lines.push(String::new());
    }
    lines.push("Chosen by the procedure KN of Kim and Nelson, on the same customers for every version.".to_owned());
    lines
}
