//! The service in tables: steps, outcomes, items, reliability.

use super::{TOO_FEW, Told, behind, below, filled, headed, line, named, said, share, word};
use crate::cli::table::Table;
use crate::review::report::{Estimate, Reliable, StepLine};
use crate::telling::reviewing::{Reviewing, Unit, outcome};

/// Fewest learners with an occasion for an item that is told of here.
const FEWEST: u32 = 5;
/// Steps told of each scenario: those that lose most.
const MOST_STEPS: usize = 8;

pub(super) fn steps(of: &Reviewing<'_>) -> Vec<Told> {
    let keys = ["review-word-step", "review-table-line", "review-table-by", "review-table-played"];
    let more = ["review-table-interval", "review-column-reference"];
    let mut heading: Vec<String> = keys.iter().chain(&more).map(|key| word(of, key)).collect();
    heading.extend(of.review.houses.iter().map(|house| of.house(Some(&house.house))));
    let mut table = Table::headed(heading);
    for steps in &of.review.steps {
        table.row(vec![format!("{} ({})", of.scenario(steps.scenario), of.file(steps.scenario))]);
        let lost = |step: &StepLine| step.lost.map_or(0.0, |lost| lost.value);
        let mut losing: Vec<&StepLine> = steps.steps.iter().filter(|step| lost(step) > 0.0).collect();
        losing.sort_by(|a, b| lost(b).total_cmp(&lost(a)));
        for step in losing.into_iter().take(MOST_STEPS) {
            table.row(row(of, step));
        }
    }
    filled(table)
}

fn row(of: &Reviewing<'_>, step: &StepLine) -> Vec<String> {
    let points = |x: f64| of.number(x, 2);
    let value = |x: Option<f64>| x.map_or_else(|| TOO_FEW.to_owned(), points);
    let ends = |of_lost: &Estimate| of.range(of_lost.low.map(points), of_lost.high.map(points));
    let name = if step.step.is_empty() { of.plain("review-before-any-step") } else { of.name(&step.name) };
    let mut row = vec![
        below(&name),
        line(step.line),
        match step.performer.as_str() {
            "" => String::new(),
            performer => of.plain(&format!("review-performer-{performer}")),
        },
        value(step.lost.map(|lost| lost.value)),
        step.lost.as_ref().map(ends).unwrap_or_default(),
        value(step.reference),
    ];
    row.extend(step.by_house.iter().map(|house| value(house.lost.map(|lost| lost.value))));
    row
}

pub(super) fn outcomes(of: &Reviewing<'_>) -> Vec<Told> {
    let mut heading = vec![word(of, "review-column-outcome"), of.house(None)];
    heading.extend(of.review.houses.iter().map(|house| of.house(Some(&house.house))));
    let mut table = Table::headed(heading);
    for line in &of.review.outcomes.lines {
        let (name, unit) = outcome(line.kind);
        let name = of.plain(&format!("review-outcome-{name}"));
        let mut row = vec![named(of, name, unit)];
        row.extend(line.of.iter().map(|house| match &house.all {
            Some(all) => {
                let ends = of.span(all, unit);
                format!("{} ({ends})", of.value(all.value, unit))
            }
            None => TOO_FEW.to_owned(),
        }));
        if line.of.iter().any(|house| house.all.is_some()) {
            table.row(row);
        }
    }
    let mut lines = filled(table);
    if !lines.is_empty() {
        lines.extend(
            of.review.outcomes.never_reached_management.map(|share| {
                said(&of.fill("review-outcomes-unheard", &[("share", of.value(share, Unit::Share).into())]))
            }),
        );
    }
    lines
}

pub(super) fn items(of: &Reviewing<'_>) -> Vec<Told> {
    let keys = ["review-table-item", "review-table-kind", "review-table-line", "review-column-right"];
    let more = ["review-column-discrimination", "review-table-interval", "review-column-remark"];
    let mut table = headed(of, &[&keys[..], &more[..]].concat());
    let mut few = Vec::new();
    for items in &of.review.items {
        let title = of.scenario(items.scenario);
        table.row(vec![behind(of, title.clone(), items.learners)]);
        if items.too_few {
            few.push(title);
        }
        for item in items.items.iter().filter(|item| item.right.n >= FEWEST) {
            let two = |x: f64| of.number(x, 2);
            table.row(vec![
                below(&of.item(item)),
                of.item_kind(item.kind),
                line(item.line),
                share(of, &item.right),
                item.discrimination.map_or_else(|| of.plain("review-cannot-tell"), two),
                item.discrimination.map(|_| of.range(item.low.map(two), item.high.map(two))).unwrap_or_default(),
                item.remark.map(|remark| of.remark(remark)).unwrap_or_default(),
            ]);
        }
    }
    let mut lines = filled(table);
    if !few.is_empty() {
        lines.push(said(&of.fill("review-items-few", &[("scenarios", of.words.list(&few).into())])));
    }
    lines
}

pub(super) fn reliability(of: &Reviewing<'_>) -> Vec<Told> {
    let keys = ["review-column-scenario", "review-table-over", "review-column-items", "review-column-learners"];
    let mut table = headed(of, &[&keys[..], &["review-column-alpha"]].concat());
    for line in &of.review.reliability {
        let over = if line.decisions { "review-reliability-decisions" } else { "review-reliability-outcome" };
        table.row(vec![
            of.scenario(line.scenario),
            of.plain(over),
            line.items.to_string(),
            line.learners.to_string(),
            match line.reliable {
                Reliable::Alpha { alpha, error } => format!("{} ± {}", of.number(alpha, 2), of.number(error, 2)),
                Reliable::TooFew { learners, items } => {
                    let needs = [("learners", learners.into()), ("items", items.into())];
                    let needs = of.fill("review-reliability-needs", &needs);
                    of.fill("about-of", &[("what", of.plain("review-too-few").into()), ("about", needs.into())])
                }
                Reliable::CannotTell => of.plain("review-cannot-tell"),
            },
        ]);
    }
    filled(table)
}
