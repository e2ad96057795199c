//! A review for people, as tables, in their language.

mod people;
mod service;
mod trust;

use crate::cli::columns::readable;
use crate::cli::render_diagnostic::Colour;
use crate::cli::table::Table;
use crate::review::report::{KeyFigure, Share};
use crate::telling::deeds::capital;
use crate::telling::reviewing::{Reviewing, Unit};
use crate::terminal::wrap;
use ariadne::{Color, Fmt};

/// Stands where there is too little to tell.
const TOO_FEW: &str = "\u{b7}";

/// A piece of what is told.
enum Told {
    /// Nothing: the line stays free.
    Gap,
    /// A sentence.
    Words(String),
    /// A table.
    Table(Table),
}

/// All that is told, in lines of so many columns at most if that can be.
pub(super) fn all(of: &Reviewing<'_>, colour: Colour, columns: Option<usize>) -> Vec<String> {
    let learner = of.review.asked.learner.as_deref().map(|learner| of.learner(learner)).unwrap_or_default();
    let sections = [
        (of.plain("review-table-answers"), answers(of)),
        (of.plain("review-table-figures"), key_figures(of)),
        (of.plain("review-leftout"), trust::left_out(of)),
        (of.plain("review-curves"), people::curves(of)),
        (of.plain("review-people"), people::people(of)),
        (of.plain("review-table-placed"), people::placed(of)),
        (of.plain("review-table-steps"), service::steps(of)),
        (of.plain("review-outcomes"), service::outcomes(of)),
        (of.plain("review-items"), service::items(of)),
        (of.plain("review-reliability"), service::reliability(of)),
        (of.plain("review-trust"), trust::verification(of)),
        (of.fill("review-person-heading", &[("learner", learner.into())]), people::person(of)),
        (of.plain("review-files-caption"), trust::files(of)),
    ];
    let mut lines = lines_of(&Told::Words(of.heading()), columns);
    for (title, section) in sections {
        if !section.is_empty() {
            lines.extend([String::new(), painted(&title, Color::Cyan, colour)]);
            lines.extend(section.iter().flat_map(|told| lines_of(told, columns)));
        }
    }
    if super::is_to_be_looked_into(of.review) {
        lines.extend([String::new(), painted(&of.plain("review-table-look"), Color::Yellow, colour)]);
    }
    lines
}

fn lines_of(told: &Told, columns: Option<usize>) -> Vec<String> {
    match (told, columns) {
        (Told::Gap, _) => vec![String::new()],
        (Told::Words(line), None) => vec![line.clone()],
        (Told::Words(line), Some(columns)) => wrap(line, readable(columns)).split('\n').map(str::to_owned).collect(),
        (Told::Table(table), None) => table.lines(),
        (Told::Table(table), Some(columns)) => table.lines_within(columns),
    }
}

fn painted(text: &str, shade: Color, colour: Colour) -> String {
    match colour {
        Colour::On => text.fg(shade).to_string(),
        Colour::Off => text.to_owned(),
    }
}

/// A table headed by the words of these keys.
fn headed(of: &Reviewing<'_>, keys: &[&str]) -> Table {
    Table::headed(keys.iter().map(|key| word(of, key)).collect())
}

/// A heading. Those of the page begin as they should already, and an alpha is no capital.
fn word(of: &Reviewing<'_>, key: &str) -> String {
    let told = of.plain(key);
    if key.starts_with("review-column-") { told } else { capital(&told) }
}

/// Something, and what is to be added to its name.
fn with(of: &Reviewing<'_>, what: String, more: String) -> String {
    of.fill("review-table-with", &[("what", what.into()), ("more", more.into())])
}

/// Something, and how many learners or guests stand behind it.
fn behind(of: &Reviewing<'_>, what: String, n: impl std::fmt::Display) -> String {
    of.fill("review-table-n", &[("what", what.into()), ("n", n.to_string().into())])
}

/// A table, if there is anything in it.
fn filled(table: Table) -> Vec<Told> {
    if table.is_bare() { Vec::new() } else { vec![Told::Table(table)] }
}

/// What belongs to something above it.
fn below(text: &str) -> String {
    format!("  {text}")
}

/// A sentence below a title or a table.
fn said(text: &str) -> Told {
    Told::Words(below(text))
}

fn answers(of: &Reviewing<'_>) -> Vec<Told> {
    let all = [
        ("review-who", of.who()),
        ("review-what", of.what()),
        ("review-service", of.service()),
        ("review-real", of.real()),
    ];
    all.into_iter().map(|(question, answer)| said(&of.words.sentences(&[of.plain(question), answer]))).collect()
}

fn key_figures(of: &Reviewing<'_>) -> Vec<Told> {
    let key = &of.review.key;
    let heads = ["review-table-figure", "review-table-value", "review-table-interval", "review-table-over"];
    let mut table = headed(of, &[&heads[..], &["review-table-change"]].concat());
    let mut row = |name: &str, figure: &KeyFigure, unit: Unit| {
        let Some(estimate) = &figure.estimate else { return };
        let name = of.plain(&format!("review-key-{name}"));
        table.row(vec![
            named(of, name, unit),
            of.value(estimate.value, unit),
            of.span(estimate, unit),
            of.counted(estimate),
            figure.change.as_ref().map_or_else(|| of.plain("review-cannot-tell"), |change| of.change(change, unit)),
        ]);
    };
    row("experience", &key.experience, Unit::Points);
    row("competence", &key.competence, Unit::Competence);
    row("passed", &key.passed, Unit::Share);
    row("very-satisfied", &key.very_satisfied, Unit::Share);
    row("silent-leavers", &key.silent_leavers, Unit::Share);
    row("returns", &key.returns, Unit::PerHundred);
    let mut lines = filled(table);
    if !lines.is_empty() {
        lines.push(said(&of.debriefed("review-table-competence")));
    }
    lines
}

/// The name of a figure, with what it is counted per.
fn named(of: &Reviewing<'_>, name: String, unit: Unit) -> String {
    match unit {
        Unit::PerHundred => with(of, name, of.plain("review-per-hundred")),
        Unit::Points | Unit::Competence | Unit::Share => name,
    }
}

/// So many of so many, as a share with its interval.
fn share(of: &Reviewing<'_>, share: &Share) -> String {
    let Some(told) = of.share(share) else { return of.plain("review-nobody") };
    let hits = of.fill("review-hits", &[("hits", share.hits.into()), ("n", share.n.into())]);
    format!("{hits} \u{b7} {told} ({})", of.share_interval(share))
}

/// The number of a line of a file; nothing for none.
fn line(line: u32) -> String {
    if line == 0 { String::new() } else { line.to_string() }
}

#[cfg(test)]
mod tests;
