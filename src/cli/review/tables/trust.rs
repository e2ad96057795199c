//! Whether the numbers are real, in tables.

use super::{Told, below, filled, headed, said};
use crate::review::report::{LeftOutFile, Warning};
use crate::telling::reviewing::Reviewing;
use crate::text::harmless;

/// Files told of one by one.
const MOST_FILES: usize = 40;

pub(super) fn left_out(of: &Reviewing<'_>) -> Vec<Told> {
    let out = &of.review.left_out;
    let mut table = headed(of, &["review-column-reason", "review-column-sessions"]);
    table.row(vec![of.plain("review-found"), out.found.to_string()]);
    for line in &out.reasons {
        table.row(vec![of.reason(line.reason), format!("\u{2212}{}", line.sessions)]);
    }
    table.row(vec![of.plain("review-counted"), out.counted.to_string()]);
    let mut lines = vec![Told::Table(table)];
    let mut tell = |key: &str, n: u32| lines.extend((n > 0).then(|| said(&of.fill(key, &[("n", n.into())]))));
    tell("review-leftout-unverified", out.unverified_counted);
    tell("review-leftout-early", out.left_early);
    lines
}

pub(super) fn verification(of: &Reviewing<'_>) -> Vec<Told> {
    let found = &of.review.verification;
    let mut table = headed(of, &["review-column-verdict", "review-column-logs", "review-column-fine"]);
    for line in &found.verdicts {
        table.row(vec![
            format!("{} [{}]", of.verdict(&line.code), harmless(&line.code)),
            line.logs.to_string(),
            of.plain(if line.fine { "review-fine" } else { "review-not-fine" }),
        ]);
    }
    let mut lines = filled(table);
    let mut list = |key: &str, told: Vec<String>| {
        if !told.is_empty() {
            lines.extend([Told::Gap, said(&of.plain(key))]);
            lines.extend(told.iter().map(|told| said(&below(told))));
        }
    };
    let gaps = found.gaps.iter().map(|gap| format!("{} ({})", of.gap(gap), harmless(&gap.path)));
    list("review-gaps", gaps.collect());
    let series = found.series.iter().map(|series| of.series(series));
    let caution = (!found.series.is_empty()).then(|| of.plain("review-series-def"));
    list("review-series", series.chain(caution).collect());
    list("review-table-mind", found.warnings.iter().map(|warning| told(of, warning)).collect());
    lines
}

/// What to bear in mind, and what would help.
fn told(of: &Reviewing<'_>, warning: &Warning) -> String {
    let told = of.warning(warning);
    match warning {
        Warning::ForeignKeys { .. } => of.words.sentences(&[told, of.plain("review-table-keys-help")]),
        Warning::VersionChanged { .. } | Warning::DebriefsUnfit { .. } | Warning::UnverifiedCounted { .. } => told,
    }
}

pub(super) fn files(of: &Reviewing<'_>) -> Vec<Told> {
    let files = &of.review.left_out.files;
    let told = |file: &LeftOutFile| format!("{}: {}", harmless(&file.path), of.left_out(file));
    let mut lines: Vec<Told> = files.iter().take(MOST_FILES).map(|file| said(&told(file))).collect();
    if files.len() > MOST_FILES {
        lines.push(said(&of.fill("review-more", &[("n", (files.len() - MOST_FILES).into())])));
    }
    if !of.review.verification.failed.is_empty() {
        lines.push(said(&of.plain("review-failed-details")));
    }
    lines
}
