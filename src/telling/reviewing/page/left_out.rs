//! What was left out, and why.

use super::Part;
use super::chart::bar;
use crate::telling::reviewing::Reviewing;
use crate::text::harmless;
use maud::html;

/// Files told of one by one.
const MOST_FILES: usize = 200;

pub(super) fn left_out(of: &Reviewing<'_>) -> Part {
    let out = &of.review.left_out;
    let all = f64::from(out.found.max(1));
    let per_cent = |n: u32| 100.0 * f64::from(n) / all;
    let mut rest = out.found;
    let rows: Vec<_> = out
        .reasons
        .iter()
        .map(|line| {
            let before = rest;
            rest = rest.saturating_sub(line.sessions);
            (line, per_cent(rest), per_cent(before))
        })
        .collect();
    let mut side = vec![of.plain("review-leftout-def")];
    if out.unverified_counted > 0 {
        side.push(of.fill("review-leftout-unverified", &[("n", out.unverified_counted.into())]));
    }
    if out.left_early > 0 {
        side.push(of.fill("review-leftout-early", &[("n", out.left_early.into())]));
    }
    let body = html! {
        table.lt {
            caption { (of.fill("review-leftout-caption", &[("n", out.found.into())])) }
            thead.vh {
                tr {
                    th scope="col" { (of.plain("review-column-reason")) }
                    th scope="col" { (of.plain("review-column-sessions")) }
                    th scope="col" { (of.plain("review-column-part")) }
                    th scope="col" { (of.plain("review-column-why")) }
                }
            }
            tbody {
                tr { th scope="row" { b { (of.plain("review-found")) } } td.r { b { (out.found) } } td.bar { (bar(0.0, 100.0, "q1")) } td.hide {} }
                @for (line, from, to) in &rows {
                    tr {
                        th scope="row" { (of.reason(line.reason)) }
                        td.r.nw { "\u{2212}" (line.sessions) }
                        td.bar { (bar(*from, *to, "dl")) }
                        td.def.hide { (of.reason_meant(line.reason)) }
                    }
                }
                tr { th scope="row" { b { (of.plain("review-counted")) } } td.r { b { (out.counted) } } td.bar { (bar(0.0, per_cent(out.counted), "d")) } td.hide {} }
            }
        }
        @if !out.files.is_empty() {
            details {
                summary { (of.fill("review-files", &[("n", out.files.len().into())])) }
                div.scroll tabindex="0" role="region" aria-label=(of.plain("review-files-caption")) {
                    table.small {
                        caption { (of.plain("review-files-caption")) }
                        thead { tr { th scope="col" { (of.plain("review-column-file")) } th scope="col" { (of.plain("review-column-reason")) } th scope="col" { (of.plain("review-column-found")) } } }
                        tbody {
                            @for file in out.files.iter().take(MOST_FILES) {
                                tr {
                                    th scope="row" { code { (harmless(&file.path)) } }
                                    td { (of.reason(file.reason)) }
                                    td { (of.why(&file.why)) }
                                }
                            }
                        }
                    }
                }
                @if out.files.len() > MOST_FILES { p.small { (of.fill("review-more", &[("n", (out.files.len() - MOST_FILES).into())])) } }
            }
        }
    };
    Part::new(of, "leftout", side, body)
}
