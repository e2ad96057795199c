//! Whether the numbers are real: verdicts, what failed, gaps, other engines, and every session with its verdict.

use super::Part;
use crate::review::report::{Gap, GapKind, SessionVerdict, Warning};
use crate::telling::finding;
use crate::telling::reviewing::Reviewing;
use crate::telling::reviewing::figures::Unit;
use crate::text::harmless;
use maud::{Markup, html};

/// Rows of a list that are told one by one.
const MOST: usize = 100;
/// Sessions told one by one: beyond, only those that do not count.
const MOST_SESSIONS: usize = 2_000;

pub(super) fn trust(of: &Reviewing<'_>) -> Part {
    let body = html! {
        @for warning in &of.review.verification.warnings { p.warn { (warned(of, warning)) } }
        (verdicts(of))
        @if !of.review.verification.failed.is_empty() { div.mt { (failed(of)) } }
        div.two.mt {
            div { h3 { (of.plain("review-gaps")) } (gaps(of)) }
            div { h3 { (of.plain("review-series")) } (series(of)) }
        }
        (sessions(of))
    };
    Part::new(of, "trust", vec![of.plain("review-trust-def"), of.plain("review-trust-root")], body).on_a_new_sheet()
}

fn verdict(of: &Reviewing<'_>, code: &str) -> String {
    let key = format!("review-verdict-{code}");
    if of.words.has(&key) { of.plain(&key) } else { harmless(code) }
}

fn warned(of: &Reviewing<'_>, warning: &Warning) -> String {
    match warning {
        Warning::VersionChanged { scenario, since_ms, knew } => of.fill(
            "review-warning-version",
            &[("scenario", of.scenario(*scenario).into()), ("day", of.day(*since_ms).into()), ("n", (*knew).into())],
        ),
        Warning::ForeignKeys { logs } => of.fill("review-warning-keys", &[("n", (*logs).into())]),
        Warning::DebriefsUnfit { debriefs } => of.fill("review-warning-debriefs", &[("n", (*debriefs).into())]),
        Warning::UnverifiedCounted { sessions } => of.fill("review-warning-unverified", &[("n", (*sessions).into())]),
    }
}

fn verdicts(of: &Reviewing<'_>) -> Markup {
    html! {
        table {
            caption { (of.fill("review-verdicts-caption", &[("version", harmless(&of.review.engine).into())])) }
            thead { tr {
                th scope="col" { (of.plain("review-column-verdict")) }
                th.r scope="col" { (of.plain("review-column-logs")) }
                th scope="col" { (of.plain("review-column-fine")) }
            } }
            tbody {
                @for line in &of.review.verification.verdicts {
                    tr {
                        th scope="row" { (verdict(of, &line.code)) " " span.src { (harmless(&line.code)) } }
                        td.r { (line.logs) }
                        td { @if line.fine { (of.plain("review-fine")) } @else { span.note { (of.plain("review-not-fine")) } } }
                    }
                }
            }
        }
    }
}

fn failed(of: &Reviewing<'_>) -> Markup {
    let failed = &of.review.verification.failed;
    html! {
        div.scroll tabindex="0" role="region" aria-label=(of.fill("review-failed", &[("n", failed.len().into())])) {
            table.small {
                caption { b { (of.fill("review-failed", &[("n", failed.len().into())])) } }
                thead { tr { th scope="col" { (of.plain("review-column-file")) } th scope="col" { (of.plain("review-column-verdict")) } th scope="col" { (of.plain("review-column-found")) } } }
                tbody {
                    @for log in failed.iter().take(MOST) {
                        tr {
                            th scope="row" { code { (harmless(&log.path)) } }
                            td { (verdict(of, &log.code)) @if let Some(line) = log.line { " " span.mute.nw { (of.fill("review-line", &[("n", line.to_string().into())])) } } }
                            td { @if let Some(found) = &log.finding { (finding::fact(of.words, &found.fact)) } }
                        }
                    }
                }
            }
        }
        (more(of, failed.len()))
    }
}

fn more(of: &Reviewing<'_>, all: usize) -> Markup {
    html! { @if all > MOST { p.small { (of.fill("review-more", &[("n", (all - MOST).into())])) } } }
}

fn gaps(of: &Reviewing<'_>) -> Markup {
    let gaps = &of.review.verification.gaps;
    let told = |gap: &Gap| {
        let after = gap.after_ms.map_or_else(|| of.plain("review-gap-start"), |ms| of.day(ms));
        let key = match gap.kind {
            GapKind::Missing => "review-gap-missing",
            GapKind::Claimed => "review-gap-claimed",
            GapKind::Changed => "review-gap-changed",
        };
        of.fill(
            key,
            &[
                ("learner", of.learner(&gap.learner).into()),
                ("after", after.into()),
                ("before", of.day(gap.before_ms).into()),
            ],
        )
    };
    html! {
        p.small.mute { (of.plain("review-gaps-def")) }
        @if gaps.is_empty() { p.small { (of.plain("review-gaps-none")) } }
        ul.small { @for gap in gaps.iter().take(MOST) { li { (told(gap)) " " code.src { (harmless(&gap.path)) } } } }
        (more(of, gaps.len()))
    }
}

fn series(of: &Reviewing<'_>) -> Markup {
    let all = &of.review.verification.series;
    html! {
        p.small.mute { (of.plain("review-series-def")) }
        @if all.is_empty() { p.small { (of.plain("review-series-none")) } }
        @for series in all {
            @let houses: Vec<String> = series.houses.iter().map(|house| of.house(Some(house))).collect();
            p.small {
                (of.fill("review-series-one", &[
                    ("engine", harmless(&series.engine).into()),
                    ("sessions", of.fill("review-n-sessions", &[("n", series.sessions.into())]).into()),
                    ("learners", of.fill("review-n-learners", &[("n", series.learners.into())]).into()),
                    ("houses", of.words.list(&houses).into()),
                    ("first", of.day(series.first_ms).into()),
                    ("last", of.day(series.last_ms).into()),
                ]))
                @if let Some(mean) = &series.experience {
                    " " (of.fill("review-series-mean", &[("n", of.value(mean.value, Unit::Points).into()), ("interval", of.interval(mean, Unit::Points).into())]))
                }
            }
        }
    }
}

fn sessions(of: &Reviewing<'_>) -> Markup {
    let all = &of.review.verification.sessions;
    let shown: Vec<&SessionVerdict> = if all.len() > MOST_SESSIONS {
        all.iter().filter(|one| one.reason.is_some()).take(MOST_SESSIONS).collect()
    } else {
        all.iter().collect()
    };
    html! {
        @if !all.is_empty() {
            details {
                summary { (of.fill("review-sessions", &[("n", all.len().into())])) }
                @if shown.len() < all.len() { p.small { (of.fill("review-sessions-some", &[("n", shown.len().into())])) } }
                div.scroll tabindex="0" role="region" aria-label=(of.plain("review-sessions-caption")) {
                    table.small {
                        caption { (of.plain("review-sessions-caption")) }
                        thead { tr {
                            th scope="col" { (of.plain("review-column-file")) }
                            th scope="col" { (of.plain("review-column-day")) }
                            th scope="col" { (of.plain("review-column-learner")) }
                            th scope="col" { (of.plain("review-column-verdict")) }
                            th scope="col" { (of.plain("review-column-counts")) }
                        } }
                        tbody {
                            @for one in shown {
                                tr {
                                    th scope="row" { code { (harmless(&one.path)) } }
                                    td.nw { (of.day(one.started_ms)) }
                                    td { (harmless(&one.learner)) }
                                    td { (verdict(of, &one.code)) }
                                    td { @match one.reason { None => (of.plain("review-yes")), Some(reason) => (of.reason(reason)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
