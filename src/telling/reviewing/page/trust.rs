//! Whether the numbers are real: verdicts, what failed, gaps, other engines, and every session with its verdict.

use super::Part;
use crate::review::report::SessionVerdict;
use crate::telling::finding;
use crate::telling::reviewing::Reviewing;
use crate::text::harmless;
use maud::{Markup, html};

/// Rows of a list that are told one by one.
const MOST: usize = 100;
/// Sessions told one by one: beyond, only those that do not count.
const MOST_SESSIONS: usize = 2_000;

pub(super) fn trust(of: &Reviewing<'_>) -> Part {
    let body = html! {
        @for warning in &of.review.verification.warnings { p.warn { (of.warning(warning)) } }
        (verdicts(of))
        @if !of.review.verification.failed.is_empty() { div.mt { (failed(of)) } }
        div.two.mt {
            div { h3 { (of.plain("review-gaps")) } (gaps(of)) }
            div { h3 { (of.plain("review-series")) } (series(of)) }
        }
        (sessions(of))
    };
    Part::new(of, "trust", vec![of.plain("review-trust-def"), of.plain("review-trust-root")], body)
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
                        th scope="row" { (of.verdict(&line.code)) " " span.src { (harmless(&line.code)) } }
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
                            td { (of.verdict(&log.code)) @if let Some(line) = log.line { " " span.mute.nw { (of.fill("review-line", &[("n", line.to_string().into())])) } } }
                            td { @if let Some(found) = &log.finding { (finding::fact(of.words, &found.fact)) } }
                        }
                    }
                }
            }
        }
        (more(of, failed.len()))
        p.small.mute.mt { (of.plain("review-failed-details")) }
    }
}

fn more(of: &Reviewing<'_>, all: usize) -> Markup {
    html! { @if all > MOST { p.small { (of.fill("review-more", &[("n", (all - MOST).into())])) } } }
}

fn gaps(of: &Reviewing<'_>) -> Markup {
    let gaps = &of.review.verification.gaps;
    html! {
        p.small.mute { (of.plain("review-gaps-def")) }
        @if gaps.is_empty() { p.small { (of.plain("review-gaps-none")) } }
        ul.small { @for gap in gaps.iter().take(MOST) { li { (of.gap(gap)) " " code.src { (harmless(&gap.path)) } } } }
        (more(of, gaps.len()))
    }
}

fn series(of: &Reviewing<'_>) -> Markup {
    let all = &of.review.verification.series;
    html! {
        p.small.mute { (of.plain("review-series-def")) }
        @if all.is_empty() { p.small { (of.plain("review-series-none")) } }
        @for series in all {
            p.small { (of.series(series)) }
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
                                    td { (of.verdict(&one.code)) }
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
