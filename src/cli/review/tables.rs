//! A review for people, as tables.

mod people;
mod service;
mod trust;

use crate::cli::render_diagnostic::Colour;
use crate::cli::table::Table;
use crate::review::report::{Change, Estimate, KeyFigure, Of, Reason, ScenarioLine, Share, named};
use crate::review::{Day, Review, day_written};
use crate::telling::reviewing::Unit;
use crate::text::harmless;
use ariadne::{Color, Fmt};

/// All that is told.
pub(super) fn all(review: &Review, colour: Colour) -> Vec<String> {
    let mut lines = heading(review);
    let sections = [
        ("Answers", answers(review)),
        ("Key figures, with 95 % intervals", key_figures(review)),
        ("Left out", trust::left_out(review)),
        ("Learning: mean experience by attempt, at the same version of a scenario", people::curves(review)),
        ("People, house by house, by gain", people::people(review)),
        ("First and latest attempts: quartiles, and who passed", people::placed(review)),
        ("Steps that lose experience, points per guest", service::steps(review)),
        ("What guests do afterwards", service::outcomes(review)),
        ("Items of a test, over first attempts", service::items(review)),
        ("Reliability", service::reliability(review)),
        ("Verification", trust::verification(review)),
        ("The person", people::person(review)),
        ("Look into", trust::files(review)),
    ];
    for (title, section) in sections {
        if !section.is_empty() {
            lines.extend([String::new(), painted(title, Color::Cyan, colour)]);
            lines.extend(section);
        }
    }
    if super::is_to_be_looked_into(review) {
        lines.push(String::new());
        lines.push(painted("There is something to look into: see above.", Color::Yellow, colour));
    }
    lines
}

fn painted(text: &str, shade: Color, colour: Colour) -> String {
    match colour {
        Colour::On => text.fg(shade).to_string(),
        Colour::Off => text.to_owned(),
    }
}

fn heading(review: &Review) -> Vec<String> {
    let logs = format!("{} of {} logs count", review.left_out.counted, review.left_out.found);
    let Some(span) = review.span else { return vec![format!("{logs}: there is nothing to review.")] };
    let day = |ms: u64| day_written(Day::of(ms));
    let people =
        format!("{} learners, {} houses, {} scenarios", review.learners, review.houses.len(), review.scenarios.len());
    vec![format!("{} to {}, {} weeks: {people}; {logs}.", day(span.first_ms), day(span.last_ms), span.weeks)]
}

fn answers(review: &Review) -> Vec<String> {
    let of = &review.answers;
    let mut lines = Vec::new();
    if let Some(gain) = &of.gain {
        lines.push(format!(
            "  Who improves? A doubling of attempts brings {} points. Of {} learners {} surely gain, {} surely fall; \
             of the rest these sessions cannot tell.",
            signed(gain),
            review.learners,
            of.gaining,
            of.falling
        ));
    }
    let factor = of.weakest_factor.as_ref().map(|(word, points)| format!("the weakest factor is {word} ({points:.0})"));
    let condition = of
        .weakest_condition
        .as_ref()
        .map(|(word, share)| format!("the least supplied condition is {word} ({share:.0} % in time)"));
    let weak: Vec<String> = factor.into_iter().chain(condition).collect();
    if !weak.is_empty() {
        lines.push(format!("  At what? Of the later weeks, {}.", weak.join("; ")));
    }
    let steps = of.worst_steps.iter().map(|step| {
        let title = review.scenarios.get(step.scenario).map(scenario).unwrap_or_default();
        format!("{} ({title}, {:.1} points a guest)", harmless(named(&step.name, "en")), step.lost)
    });
    let steps: Vec<String> = steps.collect();
    if !steps.is_empty() {
        lines.push(format!(
            "  Where is the service itself at fault? Even the reference loses most at: {}.",
            steps.join(", ")
        ));
    }
    lines.push(format!(
        "  Are the numbers real? {} of {} logs count; {} failed verification, {} learners have a gap in their chain.",
        of.counted, of.found, of.failed, of.learners_with_gaps
    ));
    lines
}

fn key_figures(review: &Review) -> Vec<String> {
    let key = &review.key;
    let mut table = Table::with(&["figure", "value", "interval", "of", "learners", "change, same people"]);
    let mut row = |name: &str, figure: &KeyFigure, unit: Unit| {
        let Some(estimate) = &figure.estimate else { return };
        table.row(vec![
            name.to_owned(),
            value(unit, estimate.value),
            interval(unit, estimate),
            format!("{} {}", estimate.n, of(estimate.of)),
            estimate.learners.to_string(),
            figure.change.as_ref().map_or_else(|| "cannot tell".to_owned(), |of| change(unit, of)),
        ]);
    };
    row("experience", &key.experience, Unit::Points);
    row("competence", &key.competence, Unit::Points);
    row("sessions passed", &key.passed, Unit::Share);
    row("very satisfied guests", &key.very_satisfied, Unit::Share);
    row("silent leavers", &key.silent_leavers, Unit::Share);
    row("expected returns", &key.returns, Unit::PerHundred);
    if table.is_bare() {
        return Vec::new();
    }
    let mut lines = table.lines();
    lines.push(match key.debriefed {
        0 => "  Competence needs debriefs beside the logs: `coserve debrief LOG --save`.".to_owned(),
        n => format!(
            "  Competence is of {n} sessions with a saved debrief; {} of them cannot tell by themselves.",
            key.cannot_tell
        ),
    });
    lines
}

fn value(unit: Unit, value: f64) -> String {
    match unit {
        Unit::Points | Unit::Competence => format!("{value:.1}"),
        Unit::Share => format!("{:.1} %", unit.bare(value)),
        Unit::PerHundred => format!("{:.1} per 100", unit.bare(value)),
    }
}

fn interval(unit: Unit, estimate: &Estimate) -> String {
    match (estimate.low, estimate.high) {
        (Some(low), Some(high)) => format!("{:.1}..{:.1}", unit.bare(low), unit.bare(high)),
        _ => "too few".to_owned(),
    }
}

fn change(unit: Unit, change: &Change) -> String {
    let d = &change.difference;
    let ((a, b), (c, e)) = (change.from, change.to);
    let interval = match (d.low, d.high) {
        (Some(low), Some(high)) => format!("{:+.1}..{:+.1}", unit.bare(low), unit.bare(high)),
        _ => "too few".to_owned(),
    };
    format!("{:+.1} ({interval}, n {}) weeks {a}-{b} to {c}-{e}", unit.bare(d.value), d.n)
}

fn of(of: Of) -> &'static str {
    match of {
        Of::Guests => "guests",
        Of::Sessions => "sessions",
        Of::Learners => "learners",
    }
}

/// A signed figure with its interval.
fn signed(estimate: &Estimate) -> String {
    match (estimate.low, estimate.high) {
        (Some(low), Some(high)) => format!("{:+.1} ({low:+.1}..{high:+.1})", estimate.value),
        _ => format!("{:+.1} (too few)", estimate.value),
    }
}

fn share(share: &Share) -> String {
    match (share.low, share.high) {
        (Some(low), Some(high)) if share.n > 0 => {
            let per_cent = 100.0 * f64::from(share.hits) / f64::from(share.n);
            format!("{per_cent:.0} % ({:.0}..{:.0}) of {}", 100.0 * low, 100.0 * high, share.n)
        }
        _ => "nobody".to_owned(),
    }
}

/// A scenario's title with its version, or its file.
fn scenario(line: &ScenarioLine) -> String {
    let title = named(&line.title, "en");
    let title = if title.is_empty() { &line.file } else { title };
    let version = if line.version > 1 { format!(" (version {})", line.version) } else { String::new() };
    format!("{}{version}", harmless(title))
}

/// A house as it is shown; logs may give none.
fn house(name: Option<&str>) -> String {
    match name {
        None => "all".to_owned(),
        Some("") => "(no house)".to_owned(),
        Some(name) => harmless(name),
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Again => "tried again from the middle: practice",
        Reason::Bot => "played by a bot or a script",
        Reason::OtherEngine => "another engine, intact: a series of its own",
        Reason::RepeatedSeed => "guests met before: same scenario and seed",
        Reason::WrongClock => "the clock was wrong: opened when nobody can have played",
        Reason::Unfinished => "broken off: an attempt without a score",
        Reason::NotVerified => "verification failed",
        Reason::Copy => "a copy of a log that is there",
        Reason::Linked => "a link to a folder looked into already",
        Reason::NotALog => "no session log",
        Reason::Unreadable => "cannot be read",
    }
}
