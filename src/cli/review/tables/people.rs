//! People in tables: learning curves, everybody by gain, first and latest, and the one person asked for.

use super::{house, scenario, share, signed};
use crate::cli::table::Table;
use crate::review::report::{Cell, Curve, PersonPage, PersonRow, Tendency};
use crate::review::{Day, Review, day_written};
use crate::text::harmless;

/// Attempts in columns.
const ATTEMPTS: u32 = 6;

pub(super) fn curves(review: &Review) -> Vec<String> {
    let mut heading = vec!["scenario, house".to_owned()];
    heading.extend((1..=ATTEMPTS).map(|attempt| format!("attempt {attempt}")));
    heading.push("1 to 4, same people".to_owned());
    let mut table = Table::with(&heading.iter().map(String::as_str).collect::<Vec<_>>());
    for curve in &review.curves {
        let title = review.scenarios.get(curve.scenario).map(scenario).unwrap_or_default();
        let name = match &curve.house {
            None => format!("{title}, all"),
            Some(name) => format!("  {}", house(Some(name))),
        };
        let mut row = vec![name];
        row.extend((1..=ATTEMPTS).map(|attempt| point(curve, attempt)));
        row.push(
            curve.same_people.as_ref().map_or_else(String::new, |change| {
                format!("{}, n {}", signed(&change.difference), change.difference.n)
            }),
        );
        table.row(row);
    }
    if table.is_bare() { Vec::new() } else { table.lines() }
}

fn point(curve: &Curve, attempt: u32) -> String {
    let Some(point) = curve.points.iter().find(|point| point.attempt == attempt) else { return String::new() };
    match point.mean.as_ref().and_then(|mean| Some((mean.value, mean.high? - mean.value))) {
        Some((mean, half)) => format!("{mean:.1} ± {half:.1}, n {}", point.n),
        None if point.n == 0 => String::new(),
        None => format!("too few, n {}", point.n),
    }
}

pub(super) fn people(review: &Review) -> Vec<String> {
    let map = &review.heat_map;
    let mut heading = vec!["learner", "house", "sessions", "experience", "gain per doubling", "", "competence"];
    heading.extend(map.factors.iter().map(String::as_str));
    heading.extend(map.conditions.iter().map(String::as_str));
    let mut table = Table::with(&heading);
    for row in &map.rows {
        let mut cells = person_cells(row);
        cells.extend(row.cells.factors.iter().chain(&row.cells.conditions).map(|cell| told(cell.as_ref())));
        table.row(cells);
    }
    if table.is_bare() {
        return Vec::new();
    }
    let mut mean = vec!["everybody".to_owned()];
    mean.extend(std::iter::repeat_n(String::new(), 6));
    mean.extend(map.mean.factors.iter().chain(&map.mean.conditions).map(|cell| told(cell.as_ref())));
    table.row(mean);
    let mut lines = table.lines();
    lines.push(format!(
        "  Factors are what their moments add per guest who came, 75 is neutral; conditions the per cent of tasks lacking \
         them that were supplied in time, weeks {}-{}; a point stands for fewer than {} sessions or {} tasks.",
        map.weeks.0, map.weeks.1, map.fewest_sessions, map.fewest_tasks
    ));
    lines
}

fn person_cells(row: &PersonRow) -> Vec<String> {
    let name = match &row.name {
        Some(name) => format!("{} ({})", harmless(name), harmless(&row.learner)),
        None => harmless(&row.learner),
    };
    let (gain, tendency) = match &row.gain {
        None => (".".to_owned(), "too few"),
        Some(gain) => {
            let word = match gain.tendency {
                Tendency::Gains => "gains",
                Tendency::Falls => "falls",
                Tendency::CannotTell => "cannot tell",
            };
            (signed(&gain.slope), word)
        }
    };
    vec![
        name,
        house(Some(&row.house)),
        row.sessions.to_string(),
        format!("{:.1}", row.experience),
        gain,
        tendency.to_owned(),
        row.competence.map_or_else(|| ".".to_owned(), |competence| format!("{:.0}", competence.value)),
    ]
}

fn told(cell: Option<&Cell>) -> String {
    cell.map_or_else(|| ".".to_owned(), |cell| format!("{:.0}", cell.value))
}

pub(super) fn placed(review: &Review) -> Vec<String> {
    let mut table = Table::with(&["scenario, house", "first: 25 50 75 %", "latest", "passed first", "passed latest"]);
    for of in &review.distributions {
        let line = review.scenarios.get(of.scenario);
        let mark = line.and_then(|line| line.pass_mark).map_or_else(String::new, |mark| format!(", pass {mark}"));
        let title = line.map(scenario).unwrap_or_default();
        let quartiles =
            |of: Option<[f64; 3]>| of.map_or_else(|| "nobody".to_owned(), |[a, b, c]| format!("{a:.1} {b:.1} {c:.1}"));
        for rates in review.pass_rates.iter().filter(|rates| rates.scenario == of.scenario) {
            let (name, first, latest) = match &rates.house {
                None => (format!("{title}{mark}"), quartiles(of.first_quartiles), quartiles(of.latest_quartiles)),
                Some(name) => (format!("  {}", house(Some(name))), String::new(), String::new()),
            };
            table.row(vec![name, first, latest, share(&rates.first), share(&rates.latest)]);
        }
    }
    if table.is_bare() { Vec::new() } else { table.lines() }
}

pub(super) fn person(review: &Review) -> Vec<String> {
    let Some(page) = &review.person else { return Vec::new() };
    let mut lines = sittings(review, page);
    lines.extend(page.house_mean.map(|mean| format!("  Mean of the others of the house: {mean:.1}.")));
    if !page.felt.is_empty() {
        let mut table = Table::with(&["strongest moments of the latest", "guest", "points", "line", "to see it again"]);
        for mark in &page.felt {
            table.row(vec![
                harmless(&format!("{} {}", mark.rule, mark.about)),
                harmless(&mark.customer),
                format!("{:+.1}", mark.points),
                mark.line.to_string(),
                mark.command.clone(),
            ]);
        }
        lines.push(String::new());
        lines.extend(table.lines());
    }
    if !page.deeds.is_empty() {
        let mut table =
            Table::with(&["what was done in it", "guest", "gave", "missed", "grade", "better", "to see it again"]);
        for mark in &page.deeds {
            table.row(vec![
                harmless(&mark.deed),
                mark.customer.as_deref().map(harmless).unwrap_or_default(),
                format!("{:+.1}", mark.gave),
                format!("{:.1} ({:.1}..{:.1})", mark.missed, mark.missed_low, mark.missed_high),
                harmless(&mark.grade),
                mark.better.as_deref().map(harmless).unwrap_or_default(),
                mark.command.clone(),
            ]);
        }
        lines.push(String::new());
        lines.extend(table.lines());
    }
    lines.extend(page.debrief_command.as_ref().map(|command| format!("  The whole of it: {command}")));
    lines.extend(
        page.left_out.iter().map(|file| format!("  {}: does not count: {}", file.path, super::reason(file.reason))),
    );
    lines
}

fn sittings(review: &Review, page: &PersonPage) -> Vec<String> {
    let mut table = Table::with(&["session", "day", "scenario", "attempt", "experience", "passed", "competence"]);
    for mark in &page.sittings {
        table.row(vec![
            mark.path.clone(),
            day_written(Day::of(mark.started_ms)),
            review.scenarios.get(mark.scenario).map(scenario).unwrap_or_default(),
            mark.attempt.to_string(),
            format!("{:.1}", mark.experience),
            if mark.passed { "yes" } else { "no" }.to_owned(),
            mark.competence.map_or_else(|| ".".to_owned(), |competence| format!("{:.0}", competence.value)),
        ]);
    }
    table.lines()
}
