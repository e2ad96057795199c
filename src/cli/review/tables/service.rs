//! The service in tables: steps, outcomes, items, reliability.

use super::{house, interval, scenario, share, value};
use crate::cli::table::Table;
use crate::review::Review;
use crate::review::report::{ItemKind, ItemRemark, OutcomeKind, Reliable, named};
use crate::telling::reviewing::Unit;
use crate::text::harmless;

/// Fewest learners with an occasion for an item that is told of here.
const FEWEST: u32 = 5;
/// Steps told of each scenario: those that lose most.
const MOST_STEPS: usize = 8;

pub(super) fn steps(review: &Review) -> Vec<String> {
    let mut heading = vec!["step".to_owned(), "line".to_owned(), "by".to_owned()];
    heading.extend(["as played", "interval", "with the reference"].map(str::to_owned));
    heading.extend(review.houses.iter().map(|of| house(Some(&of.house))));
    let mut table = Table::with(&heading.iter().map(String::as_str).collect::<Vec<_>>());
    for of in &review.steps {
        let line = review.scenarios.get(of.scenario);
        table.row(vec![line.map(|line| format!("{} ({})", scenario(line), harmless(&line.file))).unwrap_or_default()]);
        let mut steps: Vec<_> = of.steps.iter().filter(|step| step.lost.is_some_and(|lost| lost.value > 0.0)).collect();
        let lost = |step: &crate::review::report::StepLine| step.lost.map_or(0.0, |lost| lost.value);
        steps.sort_by(|a, b| lost(b).total_cmp(&lost(a)));
        for step in steps.into_iter().take(MOST_STEPS) {
            let Some(lost) = &step.lost else { continue };
            let name = if step.step.is_empty() { "before any step" } else { named(&step.name, "en") };
            let mut row = vec![
                format!("  {}", harmless(name)),
                if step.line == 0 { String::new() } else { step.line.to_string() },
                step.performer.clone(),
                format!("{:.2}", lost.value),
                match (lost.low, lost.high) {
                    (Some(low), Some(high)) => format!("{low:.2}..{high:.2}"),
                    _ => "too few".to_owned(),
                },
                step.reference.map_or_else(|| ".".to_owned(), |reference| format!("{reference:.2}")),
            ];
            let one = |of: &crate::review::report::StepHouse| {
                of.lost.map_or_else(|| ".".to_owned(), |lost| format!("{:.2}", lost.value))
            };
            row.extend(step.by_house.iter().map(one));
            table.row(row);
        }
    }
    if table.is_bare() { Vec::new() } else { table.lines() }
}

pub(super) fn outcomes(review: &Review) -> Vec<String> {
    let mut heading = vec!["outcome".to_owned(), "all".to_owned()];
    heading.extend(review.houses.iter().map(|of| house(Some(&of.house))));
    let mut table = Table::with(&heading.iter().map(String::as_str).collect::<Vec<_>>());
    for line in &review.outcomes.lines {
        let (name, unit) = match line.kind {
            OutcomeKind::VerySatisfied => ("very satisfied", Unit::Share),
            OutcomeKind::SilentLeavers => ("silent leavers", Unit::Share),
            OutcomeKind::HeardBad => ("heard something bad", Unit::PerHundred),
            OutcomeKind::HeardGood => ("heard something good", Unit::PerHundred),
            OutcomeKind::Returns => ("expected returns", Unit::PerHundred),
        };
        let mut row = vec![name.to_owned()];
        row.extend(line.of.iter().map(|of| match &of.all {
            Some(estimate) => format!("{} ({})", value(unit, estimate.value), interval(unit, estimate)),
            None => ".".to_owned(),
        }));
        if line.of.iter().any(|of| of.all.is_some()) {
            table.row(row);
        }
    }
    if table.is_bare() {
        return Vec::new();
    }
    let mut lines = table.lines();
    lines.extend(
        review
            .outcomes
            .never_reached_management
            .map(|share| format!("  Of the unhappy, {:.0} % never reached the management.", 100.0 * share)),
    );
    lines
}

pub(super) fn items(review: &Review) -> Vec<String> {
    let mut table = Table::with(&["item", "line", "right", "discrimination", "interval", ""]);
    for of in &review.items {
        let title = review.scenarios.get(of.scenario).map(scenario).unwrap_or_default();
        let few = if of.too_few { ", too few to judge single items" } else { "" };
        table.row(vec![format!("{title}, n {}{few}", of.learners)]);
        let told = of.items.iter().filter(|item| item.right.n >= FEWEST);
        for item in told {
            let kind = match item.kind {
                ItemKind::Decision => "decision",
                ItemKind::Standard => "standard",
                ItemKind::Need => "need",
                ItemKind::Task => "task",
            };
            let remark = match item.remark {
                None => "",
                Some(ItemRemark::NearlyAll) => "nearly all: teaches little",
                Some(ItemRemark::HardlyAny) => "hardly any",
                Some(ItemRemark::BetterDoWorse) => "the better do worse: look at what it rewards",
                Some(ItemRemark::TellsPoorly) => "tells players apart poorly",
            };
            table.row(vec![
                format!("  {kind} {}", harmless(&item.item)),
                if item.line == 0 { String::new() } else { item.line.to_string() },
                share(&item.right),
                item.discrimination.map_or_else(|| "cannot tell".to_owned(), |r| format!("{r:.2}")),
                match (item.low, item.high) {
                    (Some(low), Some(high)) => format!("{low:.2}..{high:.2}"),
                    _ => String::new(),
                },
                remark.to_owned(),
            ]);
        }
    }
    if table.is_bare() { Vec::new() } else { table.lines() }
}

pub(super) fn reliability(review: &Review) -> Vec<String> {
    let mut table = Table::with(&["scenario", "over", "items", "learners", "alpha ± standard error"]);
    for of in &review.reliability {
        table.row(vec![
            review.scenarios.get(of.scenario).map(scenario).unwrap_or_default(),
            if of.decisions { "graded decisions" } else { "standards, needs, tasks" }.to_owned(),
            of.items.to_string(),
            of.learners.to_string(),
            match of.reliable {
                Reliable::Alpha { alpha, error } => format!("{alpha:.2} ± {error:.2}"),
                Reliable::TooFew { learners, items } => {
                    format!("too few: {learners} learners and {items} items are needed")
                }
                Reliable::CannotTell => "cannot tell: everybody is alike".to_owned(),
            },
        ]);
    }
    if table.is_bare() { Vec::new() } else { table.lines() }
}
