//! The review as one page that needs nothing beside it: it works without scripts, offline and on paper.
//!
//! Words before drawings; every figure is defined where it stands, with its interval and what it is counted over; every
//! drawing says its numbers in words too. What comes from logs, scenarios and tables of people is escaped.

mod chart;
mod curves;
mod items;
mod left_out;
mod outcomes;
mod people;
mod person;
mod placed;
mod served;
mod steps;
mod style;
mod top;
mod trust;

pub use served::{Choice, Served};

use super::Reviewing;
use crate::telling::paper::{Forms, Paper, policy};
use crate::text::harmless;
use maud::{Markup, html};

/// What stands around the review.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// The command or address that it was asked for with.
    pub asked: &'a str,
    /// When it was made, ms since 1970.
    pub made_ms: u64,
    /// What a page that is served has beside it.
    pub served: Option<&'a Served<'a>>,
}

/// The page.
pub fn page(of: &Reviewing<'_>, setting: &Setting<'_>) -> String {
    let title = of.plain("review-title");
    let parts = parts(of, setting);
    let body = html! {
        a.skip href="#main" { (of.plain("review-skip")) }
        header {
            h1 { (title) }
            p.mute { (of.heading()) }
            p.src { (harmless(setting.asked)) " \u{b7} " (engine(of)) }
            p.mute.small { (made(of, setting.made_ms)) }
            @if let Some(served) = setting.served { (served::filters(of, served)) }
            nav aria-label=(of.plain("review-contents")) {
                ul { @for part in &parts { li { a href={ "#" (part.id) } { (part.heading) } } } }
            }
        }
        main id="main" {
            @for part in &parts {
                section.first[part.wide] id=(part.id) aria-labelledby={ "h-" (part.id) } {
                    @if part.wide {
                        div.body { (part.body) }
                    } @else {
                        div.side { h2 id={ "h-" (part.id) } { (part.heading) } @for p in &part.side { p.def { (p) } } }
                        div.body { (part.body) }
                    }
                }
            }
        }
        footer { p { (of.plain("review-footer")) } }
    };
    let forms = forms(setting.served.is_some());
    Paper { lang: of.words.locale(), title: &title, sheet: &style::SHEET, forms, body }.written()
}

/// The policy of the page, for whoever serves it.
pub fn page_policy() -> String {
    policy(&style::SHEET, forms(true))
}

fn forms(served: bool) -> Forms {
    if served { Forms::Own } else { Forms::Never }
}

/// A part of the page.
struct Part {
    id: &'static str,
    heading: String,
    /// What defines its figures.
    side: Vec<String>,
    body: Markup,
    /// Whether it takes the whole width and brings its own heading.
    wide: bool,
}

impl Part {
    fn new(of: &Reviewing<'_>, id: &'static str, side: Vec<String>, body: Markup) -> Part {
        Part { id, heading: of.plain(&format!("review-{id}")), side, body, wide: false }
    }
}

fn parts(of: &Reviewing<'_>, setting: &Setting<'_>) -> Vec<Part> {
    let mut parts = vec![top::figures(of)];
    let person = || person::person(of);
    // Whoever asked for one person wants to see that person first.
    if of.review.asked.learner.is_some() {
        parts.extend(person());
    }
    parts.push(left_out::left_out(of));
    if of.review.span.is_some() {
        parts.push(curves::curves(of));
        parts.push(people::people(of, setting.served));
        parts.push(placed::distributions(of));
        parts.push(placed::pass_rates(of));
        parts.extend(steps::steps(of));
        parts.push(outcomes::outcomes(of));
        parts.extend(items::items(of));
        parts.extend(items::reliability(of));
    }
    parts.push(trust::trust(of));
    parts.push(top::words_used(of));
    parts
}

fn engine(of: &Reviewing<'_>) -> String {
    of.fill("review-engine", &[("version", harmless(&of.review.engine).into())])
}

fn made(of: &Reviewing<'_>, ms: u64) -> String {
    let minutes = ms / 60_000;
    let clock = format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
    let naming = if of.review.asked.names { "review-with-names" } else { "review-without-names" };
    let made = of.fill("review-made", &[("day", of.day(ms).into()), ("clock", clock.into())]);
    of.words.sentences(&[made, of.plain(naming)])
}
