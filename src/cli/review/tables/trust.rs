//! Whether the numbers are real, in tables.

use super::{house, reason, scenario};
use crate::cli::table::Table;
use crate::review::report::{GapKind, Warning};
use crate::review::{Day, Review, day_written};
use crate::text::harmless;

/// Files told of one by one.
const MOST_FILES: usize = 40;

pub(super) fn left_out(review: &Review) -> Vec<String> {
    let mut table = Table::with(&["why", "sessions"]);
    table.row(vec!["found".to_owned(), review.left_out.found.to_string()]);
    for of in &review.left_out.reasons {
        table.row(vec![reason(of.reason).to_owned(), format!("-{}", of.sessions)]);
    }
    table.row(vec!["in the statistics".to_owned(), review.left_out.counted.to_string()]);
    let mut lines = table.lines();
    if review.left_out.left_early > 0 {
        lines.push(format!("  {} of these were left early, and are scored as they stood.", review.left_out.left_early));
    }
    lines
}

pub(super) fn verification(review: &Review) -> Vec<String> {
    let of = &review.verification;
    let mut table = Table::with(&["verdict", "logs", ""]);
    for line in &of.verdicts {
        let fine = if line.fine { "fine" } else { "NOT FINE" };
        table.row(vec![line.code.clone(), line.logs.to_string(), fine.to_owned()]);
    }
    let mut lines = if table.is_bare() { Vec::new() } else { table.lines() };
    for gap in &of.gaps {
        let day = |ms: u64| day_written(Day::of(ms));
        let learner = harmless(&gap.learner);
        let before = day(gap.before_ms);
        let when =
            gap.after_ms.map_or_else(|| format!("before {before}"), |ms| format!("between {} and {before}", day(ms)));
        lines.push(match gap.kind {
            GapKind::Changed => {
                format!("  Gap: the log of {learner} before {before} is not what it was when {} was opened", gap.path)
            }
            GapKind::Missing => format!("  Gap: a session of {learner} is missing {when} ({})", gap.path),
            GapKind::Claimed => format!(
                "  Gap: a session of {learner} is missing {when} ({}); that it was forgotten is signed by a key that is \
                 not known here",
                gap.path
            ),
        });
    }
    for series in &of.series {
        let houses: Vec<String> = series.houses.iter().map(|name| house(Some(name))).collect();
        let mean = series.experience.map_or_else(String::new, |mean| format!(", mean experience {:.1}", mean.value));
        lines.push(format!(
            "  Engine {}: {} sessions of {} learners, {}, until {}{mean}. Not comparable with the rest.",
            harmless(&series.engine),
            series.sessions,
            series.learners,
            houses.join(", "),
            day_written(Day::of(series.last_ms))
        ));
    }
    lines.extend(of.warnings.iter().map(|warning| format!("  Warning: {}", told(review, warning))));
    lines
}

fn told(review: &Review, warning: &Warning) -> String {
    match warning {
        Warning::VersionChanged { scenario: at, since_ms, knew } => format!(
            "{} changed on {}; {knew} learners knew an earlier version, and are in no curve of this one",
            review.scenarios.get(*at).map(scenario).unwrap_or_default(),
            day_written(Day::of(*since_ms))
        ),
        Warning::ForeignKeys { logs } => format!(
            "{logs} logs are signed by keys that are not known here; put known ones into DIR/keys, or name --data"
        ),
        Warning::DebriefsUnfit { debriefs } => {
            format!(
                "{debriefs} saved debriefs are of another log or another engine, or tried nothing, and were not used"
            )
        }
        Warning::UnverifiedCounted { sessions } => {
            format!("{sessions} sessions that could not be verified count, as was asked for")
        }
    }
}

pub(super) fn files(review: &Review) -> Vec<String> {
    let files = &review.left_out.files;
    let mut lines: Vec<String> = files
        .iter()
        .take(MOST_FILES)
        .map(|file| format!("  {}: {}: {}", file.path, reason(file.reason), harmless(&file.why.to_string())))
        .collect();
    if files.len() > MOST_FILES {
        lines.push(format!("  and {} more; --json tells them all", files.len() - MOST_FILES));
    }
    lines
}
