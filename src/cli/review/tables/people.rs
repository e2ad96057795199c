//! People in tables: learning curves, everybody by gain, first and latest, and the one person asked for.

use super::{TOO_FEW, Told, behind, below, filled, headed, line, said, share, with, word};
use crate::cli::table::Table;
use crate::engine::Tick;
use crate::review::report::{Cell, Curve, PersonPage, PersonRow};
use crate::telling::clock;
use crate::telling::deeds::capital;
use crate::telling::reviewing::{Reviewing, Unit};
use crate::text::harmless;

/// Attempts in columns.
const ATTEMPTS: u32 = 6;

pub(super) fn curves(of: &Reviewing<'_>) -> Vec<Told> {
    let mut heading = vec![word(of, "review-column-scenario-house")];
    heading.extend((1..=ATTEMPTS).map(|attempt| capital(&of.fill("review-table-attempt", &[("n", attempt.into())]))));
    heading.push(word(of, "review-table-same"));
    let mut table = Table::headed(heading);
    for curve in &of.review.curves {
        let mut row = vec![match &curve.house {
            None => of.words.list(&[of.scenario(curve.scenario), of.house(None)]),
            Some(name) => below(&of.house(Some(name))),
        }];
        row.extend((1..=ATTEMPTS).map(|attempt| point(of, curve, attempt)));
        row.push(curve.same_people.as_ref().map_or_else(String::new, |change| {
            let difference = &change.difference;
            let range = difference.low.zip(difference.high).unzip();
            let ends = of.range(range.0.map(|x| of.signed(x, 1)), range.1.map(|x| of.signed(x, 1)));
            behind(of, format!("{} ({ends})", of.signed(difference.value, 1)), difference.n)
        }));
        table.row(row);
    }
    filled(table)
}

fn point(of: &Reviewing<'_>, curve: &Curve, attempt: u32) -> String {
    let Some(point) = curve.points.iter().find(|point| point.attempt == attempt) else { return String::new() };
    match point.mean.as_ref().and_then(|mean| Some((mean.value, mean.high? - mean.value))) {
        Some((mean, half)) => behind(of, format!("{} ± {}", of.number(mean, 1), of.number(half, 1)), point.n),
        None if point.n == 0 => String::new(),
        None => behind(of, of.plain("review-too-few"), point.n),
    }
}

pub(super) fn people(of: &Reviewing<'_>) -> Vec<Told> {
    let map = &of.review.heat_map;
    let keys = ["learner", "house", "sessions"].map(|key| of.plain(&format!("review-column-{key}")));
    let mut heading = keys.to_vec();
    heading.extend(["review-key-experience", "review-column-gain", "review-key-competence"].map(|key| of.plain(key)));
    let before = heading.len();
    heading.extend(map.factors.iter().map(|factor| of.plain(&format!("review-factor-{factor}"))));
    heading.extend(map.conditions.iter().map(|condition| of.plain(&format!("review-condition-{condition}"))));
    let mut table = Table::headed(heading);
    let told = |cell: &Option<Cell>| cell.map_or_else(|| TOO_FEW.to_owned(), |cell| of.number(cell.value, 0));
    for row in &map.rows {
        let mut cells = person_cells(of, row);
        cells.extend(row.cells.factors.iter().chain(&row.cells.conditions).map(told));
        table.row(cells);
    }
    if table.is_bare() {
        return Vec::new();
    }
    let mut mean = vec![of.plain("review-everybody")];
    mean.extend(std::iter::repeat_n(String::new(), before - 1));
    mean.extend(map.mean.factors.iter().chain(&map.mean.conditions).map(told));
    table.row(mean);
    let mut lines = vec![Told::Table(table)];
    let weeks = [("from", map.weeks.0.into()), ("to", map.weeks.1.into())];
    let few = [("sessions", map.fewest_sessions.into()), ("tasks", map.fewest_tasks.into())];
    lines.push(said(&of.fill("review-factors-def", &weeks)));
    lines.push(said(&of.fill("review-conditions-def", &weeks)));
    lines.push(said(&of.fill("review-heat-few", &few)));
    lines
}

fn person_cells(of: &Reviewing<'_>, row: &PersonRow) -> Vec<String> {
    vec![
        of.learner(&row.learner),
        of.house(Some(&row.house)),
        row.sessions.to_string(),
        of.value(row.experience, Unit::Points),
        row.gain.as_ref().map_or_else(|| TOO_FEW.to_owned(), |gain| of.gain(gain)),
        row.competence.map_or_else(|| TOO_FEW.to_owned(), |competence| of.number(competence.value, 0)),
    ]
}

pub(super) fn placed(of: &Reviewing<'_>) -> Vec<Told> {
    let keys = ["review-table-first", "review-table-latest", "review-table-passed-first", "review-table-passed-latest"];
    let mut table = headed(of, &[&["review-column-scenario-house"], &keys[..]].concat());
    for placed in &of.review.distributions {
        let mark = of.review.scenarios.get(placed.scenario).and_then(|line| line.pass_mark);
        let title = of.scenario(placed.scenario);
        let title = match mark.map(|mark| of.fill("review-pass-mark", &[("n", of.number(mark, 0).into())])) {
            Some(mark) => with(of, title, mark),
            None => title,
        };
        let quartiles = |quartiles: Option<[f64; 3]>| {
            let told = quartiles.map(|of_all| of_all.map(|x| of.number(x, 1)).join(" "));
            told.unwrap_or_else(|| of.plain("review-nobody"))
        };
        for rates in of.review.pass_rates.iter().filter(|rates| rates.scenario == placed.scenario) {
            let (name, first, latest) = match &rates.house {
                None => (title.clone(), quartiles(placed.first_quartiles), quartiles(placed.latest_quartiles)),
                Some(name) => (below(&of.house(Some(name))), String::new(), String::new()),
            };
            table.row(vec![name, first, latest, share(of, &rates.first), share(of, &rates.latest)]);
        }
    }
    filled(table)
}

pub(super) fn person(of: &Reviewing<'_>) -> Vec<Told> {
    let Some(page) = &of.review.person else { return Vec::new() };
    let mut lines = sittings(of, page);
    let mean = |key: &str, mean: f64| said(&of.fill(key, &[("n", of.value(mean, Unit::Points).into())]));
    lines.push(mean("review-person-mean", page.row.experience));
    lines.extend(page.house_mean.map(|house| mean("review-person-house", house)));
    if !page.felt.is_empty() {
        lines.extend([Told::Gap, said(&of.plain("review-person-felt-caption")), Told::Table(felt(of, page))]);
    }
    if !page.deeds.is_empty() {
        lines.extend([Told::Gap, said(&of.plain("review-person-deeds-caption")), Told::Table(deeds(of, page))]);
    }
    lines.extend(
        page.debrief_command
            .as_ref()
            .map(|command| said(&of.words.sentences(&[of.plain("review-person-debrief"), harmless(command)]))),
    );
    if !page.left_out.is_empty() {
        let heading = of.fill("review-person-left", &[("n", page.left_out.len().into())]);
        lines.extend([Told::Gap, said(&heading)]);
        lines
            .extend(page.left_out.iter().map(|file| said(&format!("{}: {}", harmless(&file.path), of.left_out(file)))));
    }
    lines
}

fn felt(of: &Reviewing<'_>, page: &PersonPage) -> Table {
    let keys = ["review-column-moment", "review-column-at", "review-performer-customer", "review-column-points"];
    let mut table = headed(of, &[&keys[..], &["review-table-line", "review-column-again"]].concat());
    for mark in &page.felt {
        table.row(vec![
            of.touch(mark),
            clock(Tick(mark.tick)),
            harmless(&mark.customer),
            of.signed(mark.points, 1),
            line(mark.line),
            harmless(&mark.command),
        ]);
    }
    table
}

fn deeds(of: &Reviewing<'_>, page: &PersonPage) -> Table {
    let keys = ["review-column-act", "review-column-at", "review-performer-customer", "review-gave", "review-missed"];
    let more = ["coach-column-grade", "review-table-better", "review-column-again"];
    let mut table = headed(of, &[&keys[..], &more[..]].concat());
    for mark in &page.deeds {
        let ends = of.range(Some(of.number(mark.missed_low, 1)), Some(of.number(mark.missed_high, 1)));
        table.row(vec![
            of.decided(&mark.did),
            clock(Tick(mark.tick)),
            mark.customer.as_deref().map(harmless).unwrap_or_default(),
            of.signed(mark.gave, 1),
            format!("{} ({ends})", of.number(mark.missed, 1)),
            of.grade(&mark.grade),
            mark.better_to.as_ref().map(|better| of.decided(better)).unwrap_or_default(),
            harmless(&mark.command),
        ]);
    }
    table
}

fn sittings(of: &Reviewing<'_>, page: &PersonPage) -> Vec<Told> {
    let keys = ["review-column-file", "review-column-day", "review-column-scenario", "review-column-attempt"];
    let more = ["review-key-experience", "review-column-passed", "review-key-competence"];
    let mut table = headed(of, &[&keys[..], &more[..]].concat());
    for mark in &page.sittings {
        table.row(vec![
            harmless(&mark.path),
            of.day(mark.started_ms),
            of.scenario(mark.scenario),
            mark.attempt.to_string(),
            of.value(mark.experience, Unit::Points),
            of.plain(if mark.passed { "review-yes" } else { "review-no" }),
            mark.competence.map_or_else(|| TOO_FEW.to_owned(), |competence| of.number(competence.value, 0)),
        ]);
    }
    vec![Told::Table(table)]
}
