//! One person: every session on a line of days, and in the latest the moments, each with the command that shows it again.

use super::Part;
use super::chart::{px, round_scale};
use crate::engine::Tick;
use crate::review::report::{DeedMark, FeltMark, PersonPage, SittingMark};
use crate::telling::clock;
use crate::telling::reviewing::Reviewing;
use crate::telling::reviewing::figures::Unit;
use crate::text::harmless;
use maud::{Markup, html};

/// How wide the drawings are on a screen and on a small one.
const WIDTHS: [(f64, &str); 2] = [(850.0, "wide-only"), (358.0, "narrow")];
/// Judged acts that are told one by one: the weightiest.
const MOST_DEEDS: usize = 24;

pub(super) fn person(of: &Reviewing<'_>) -> Option<Part> {
    let asked = of.review.asked.learner.as_deref()?;
    let heading = of.fill("review-person-heading", &[("learner", of.learner(asked).into())]);
    let Some(page) = &of.review.person else {
        let body = html! { p { (of.plain("review-person-none")) } };
        return Some(Part { heading, ..Part::new(of, "person", Vec::new(), body) });
    };
    let mut side = vec![summary(of, page)];
    if !page.deeds.is_empty() {
        side.push(of.plain("review-person-gave-def"));
        side.push(of.plain("review-person-missed-def"));
    }
    let body = html! {
        h3 { (of.plain("review-person-line")) }
        p.small.mute { (of.plain("review-person-line-def")) }
        @for (width, class) in WIDTHS { div class=(class) { (days(of, page, width)) } }
        p.small { (standing(of, page)) }
        (sittings(of, page))
        (opened(of, page))
        (left(of, page))
    };
    let part = Part::new(of, "person", side, body);
    Some(Part { heading, ..part })
}

fn summary(of: &Reviewing<'_>, page: &PersonPage) -> String {
    let mut told = vec![of.house(Some(&page.row.house))];
    if !page.row.group.is_empty() {
        told.push(harmless(&page.row.group));
    }
    told.push(of.fill("review-n-sessions", &[("n", page.row.sessions.into())]));
    told.join(" \u{b7} ")
}

fn standing(of: &Reviewing<'_>, page: &PersonPage) -> String {
    let mut lines = vec![of.fill("review-person-mean", &[("n", of.value(page.row.experience, Unit::Points).into())])];
    lines.extend(
        page.house_mean.map(|mean| of.fill("review-person-house", &[("n", of.value(mean, Unit::Points).into())])),
    );
    lines.extend(page.row.gain.as_ref().map(|gain| of.fill("review-person-gain", &[("gain", of.gain(gain).into())])));
    of.words.sentences(&lines)
}

fn letter(of: &Reviewing<'_>, sitting: &SittingMark) -> String {
    of.scenario(sitting.scenario)
        .chars()
        .find(|c| c.is_alphanumeric())
        .map_or_else(String::new, |c| c.to_uppercase().to_string())
}

fn days(of: &Reviewing<'_>, page: &PersonPage, width: f64) -> Markup {
    let Some((first, last)) = page.sittings.first().zip(page.sittings.last()) else { return html! {} };
    let values = || page.sittings.iter().map(|s| s.experience).chain(page.house_mean);
    let (low, high, step) =
        round_scale(values().fold(60.0, f64::min) - 4.0, values().fold(80.0, f64::max) + 4.0, &[10.0, 20.0, 25.0]);
    let span = last.started_ms.saturating_sub(first.started_ms).max(1) as f64;
    let x = |ms: u64| 40.0 + (width - 66.0) * ms.saturating_sub(first.started_ms) as f64 / span;
    let y = |value: f64| 10.0 + 130.0 * (high - value) / (high - low);
    let said: Vec<String> = page
        .sittings
        .iter()
        .map(|s| {
            of.fill(
                "review-person-sitting",
                &[
                    ("day", of.day(s.started_ms).into()),
                    ("scenario", of.scenario(s.scenario).into()),
                    ("attempt", s.attempt.into()),
                    ("n", of.number(s.experience, 0).into()),
                ],
            )
        })
        .collect();
    let label = of.fill("review-person-label", &[("sittings", of.words.remarks(&said).into())]);
    let ticks = (0..=((high - low) / step).round() as u32).map(|i| low + step * f64::from(i));
    html! {
        svg.w viewBox={ "0 0 " (width) " 170" } role="img" aria-label=(label) {
            @for tick in ticks {
                line.ax x1="28" x2=(width - 8.0) y1=(px(y(tick))) y2=(px(y(tick))) {}
                text x="0" y=(px(y(tick) + 4.0)) { (of.number(tick, 0)) }
            }
            @if let Some(mean) = page.house_mean { line.all x1="28" x2=(width - 8.0) y1=(px(y(mean))) y2=(px(y(mean))) {} }
            text x="28" y="164" { (of.day(first.started_ms)) }
            text.end x=(width - 8.0) y="164" { (of.day(last.started_ms)) }
            @for (i, sitting) in page.sittings.iter().enumerate() {
                @let open = page.opened == Some(i);
                circle.d[open].o[!open] cx=(px(x(sitting.started_ms))) cy=(px(y(sitting.experience))) r="8" {}
                text.m.b.inv[open].k[!open] x=(px(x(sitting.started_ms))) y=(px(y(sitting.experience) + 4.0)) { (letter(of, sitting)) }
            }
        }
    }
}

fn sittings(of: &Reviewing<'_>, page: &PersonPage) -> Markup {
    html! {
        details {
            summary { (of.fill("review-person-sittings", &[("n", page.sittings.len().into())])) }
            div.scroll tabindex="0" role="region" aria-label=(of.plain("review-person-sittings-caption")) {
                table.small {
                    caption { (of.plain("review-person-sittings-caption")) }
                    thead { tr {
                        th scope="col" { (of.plain("review-column-day")) }
                        th scope="col" { (of.plain("review-column-scenario")) }
                        th.r scope="col" { (of.plain("review-column-attempt")) }
                        th.r scope="col" { (of.plain("review-key-experience")) }
                        th scope="col" { (of.plain("review-column-passed")) }
                        th scope="col" { (of.plain("review-key-competence")) }
                        th scope="col" { (of.plain("review-column-file")) }
                    } }
                    tbody {
                        @for sitting in &page.sittings {
                            tr {
                                th.nw scope="row" { (of.day(sitting.started_ms)) }
                                td { (of.scenario(sitting.scenario)) }
                                td.r { (sitting.attempt) }
                                td.r { (of.value(sitting.experience, Unit::Points)) }
                                td { (of.plain(if sitting.passed { "review-yes" } else { "review-no" })) }
                                td.nw { @match &sitting.competence {
                                    Some(c) => { (of.number(c.value, 0)) " " span.mute { (of.ends(c.low.map(|x| of.number(x, 0)), c.high.map(|x| of.number(x, 0)))) } }
                                    None => { span.mute { "\u{b7}" span.vh { (of.plain("review-nothing-told")) } } }
                                } }
                                td { code.src { (harmless(&sitting.path)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The latest session, moment by moment.
fn opened(of: &Reviewing<'_>, page: &PersonPage) -> Markup {
    let Some(sitting) = page.opened.and_then(|at| page.sittings.get(at)) else { return html! {} };
    let args = [
        ("scenario", of.scenario(sitting.scenario).into()),
        ("attempt", sitting.attempt.into()),
        ("day", of.day(sitting.started_ms).into()),
        ("n", of.value(sitting.experience, Unit::Points).into()),
    ];
    let marks = marks(page);
    html! {
        div.mt {
            h3 { (of.fill("review-person-opened", &args)) }
            p.small.mute { (of.plain(if page.deeds.is_empty() { "review-person-marks-felt" } else { "review-person-marks-deeds" })) }
            @for (width, class) in WIDTHS { div class=(class) { (timeline(of, &marks, width)) } }
        }
        @if !page.deeds.is_empty() { (deeds(of, page)) }
        @if !page.felt.is_empty() { (felt(of, page, sitting.scenario)) }
        @if let Some(command) = &page.debrief_command {
            p.small { (of.plain("review-person-debrief")) " " code { (harmless(command)) } }
        }
    }
}

/// A mark on the clock of the session.
struct Moment {
    tick: u64,
    /// Up is what was won or given, down what was lost or missed.
    up: f64,
    down: f64,
    /// The row that tells of it.
    row: String,
}

fn marks(page: &PersonPage) -> Vec<Moment> {
    if page.deeds.is_empty() {
        let one = |(i, felt): (usize, &FeltMark)| Moment {
            tick: felt.tick,
            up: felt.points.max(0.0),
            down: (-felt.points).max(0.0),
            row: format!("f{i}"),
        };
        page.felt.iter().enumerate().map(one).collect()
    } else {
        let one = |(i, deed): (usize, &DeedMark)| Moment {
            tick: deed.tick,
            up: deed.gave,
            down: deed.missed.max(0.0),
            row: format!("d{i}"),
        };
        weighty(page).into_iter().map(one).collect()
    }
}

/// The deeds that are told of, in order of time, with their places.
fn weighty(page: &PersonPage) -> Vec<(usize, &DeedMark)> {
    let mut all: Vec<(usize, &DeedMark)> = page.deeds.iter().enumerate().collect();
    all.sort_by(|(i, a), (j, b)| weight(b).total_cmp(&weight(a)).then(i.cmp(j)));
    all.truncate(MOST_DEEDS);
    all.retain(|(_, deed)| weight(deed) >= 0.05);
    all.sort_by_key(|(i, deed)| (deed.tick, *i));
    all
}

fn weight(deed: &DeedMark) -> f64 {
    deed.gave.abs().max(deed.missed.abs())
}

fn timeline(of: &Reviewing<'_>, marks: &[Moment], width: f64) -> Markup {
    let end = marks.iter().map(|m| m.tick).max().unwrap_or(0).max(60_000);
    let most = marks.iter().map(|m| m.up.abs().max(m.down)).fold(1.0, f64::max);
    let x = |tick: u64| 20.0 + (width - 50.0) * tick as f64 / end as f64;
    let high = |value: f64| 52.0 * value / most;
    let every = minutes_between(end, (width / 90.0) as u64);
    html! {
        svg.w viewBox={ "0 0 " (width) " 150" } role="group" aria-label=(of.plain("review-person-timeline")) {
            line.ax x1="14" x2=(width - 14.0) y1="64" y2="64" {}
            @for i in 0..=end / (every * 60_000) {
                @let at = i * every * 60_000;
                line.ax x1=(px(x(at))) x2=(px(x(at))) y1="60" y2="68" {}
                text.m x=(px(x(at))) y="145" { (clock(Tick(at))) }
            }
            @for m in marks {
                @let name = of.fill("review-person-mark", &[("clock", clock(Tick(m.tick)).into()), ("up", of.signed(m.up, 1).into()), ("down", of.number(m.down, 1).into())]);
                a href={ "#" (m.row) } aria-label=(name) {
                    @if m.up.abs() >= 0.05 {
                        line.ci x1=(px(x(m.tick))) x2=(px(x(m.tick))) y1="64" y2=(px(64.0 - high(m.up))) {}
                        circle.d[m.up > 0.0].ol[m.up <= 0.0] cx=(px(x(m.tick))) cy=(px(64.0 - high(m.up))) r="4.5" {}
                    }
                    @if m.down >= 0.05 {
                        line.cil x1=(px(x(m.tick))) x2=(px(x(m.tick))) y1="64" y2=(px(64.0 + high(m.down))) {}
                        path.dl d={ "M" (px(x(m.tick) - 5.0)) " " (px(62.0 + high(m.down))) "h10l-5 8Z" } {}
                    }
                }
            }
        }
    }
}

/// How many minutes lie between two numbers of a clock on which so many have room, and one more.
fn minutes_between(end_ms: u64, room: u64) -> u64 {
    let minutes = end_ms / 60_000;
    let round = [1, 2, 5, 10, 15, 30, 60, 120, 240].into_iter().find(|every| minutes / every <= room);
    round.unwrap_or_else(|| minutes / room.max(1) + 1)
}

fn deeds(of: &Reviewing<'_>, page: &PersonPage) -> Markup {
    html! {
        div.scroll.mt tabindex="0" role="region" aria-label=(of.plain("review-person-deeds-caption")) {
            table.mom {
                caption { (of.plain("review-person-deeds-caption")) }
                thead { tr {
                    th scope="col" { (of.plain("review-column-at")) }
                    th scope="col" { (of.plain("review-column-act")) }
                    th scope="col" { (of.plain("review-column-worth")) }
                    th scope="col" { (of.plain("review-column-again")) }
                } }
                tbody {
                    @for (i, deed) in weighty(page) {
                        tr id={ "d" (i) } {
                            td.nw { b { (clock(Tick(deed.tick))) } }
                            th scope="row" {
                                (of.decided(&deed.did)) @if let Some(who) = &deed.customer { " \u{2192} " code { (harmless(who)) } }
                                br; code.src { (harmless(&deed.deed)) }
                                @if let (Some(better), Some(to)) = (deed.better.as_ref().filter(|better| **better != deed.deed), &deed.better_to) {
                                    br; span.def { (of.plain("review-person-better")) " " (of.decided(to)) " " code.src { (harmless(better)) } }
                                }
                            }
                            td {
                                (of.plain("review-gave")) " " b { (of.signed(deed.gave, 1)) }
                                @if deed.missed >= 0.05 {
                                    br; (of.plain("review-missed")) " " b { (of.number(deed.missed, 1)) } " "
                                    span.mute { (of.ends(Some(of.number(deed.missed_low, 1)), Some(of.number(deed.missed_high, 1)))) }
                                }
                                br; i { (of.grade(&deed.grade)) }
                            }
                            td { code { (harmless(&deed.command)) } }
                        }
                    }
                }
            }
        }
    }
}

fn felt(of: &Reviewing<'_>, page: &PersonPage, scenario: usize) -> Markup {
    html! {
        div.scroll.mt tabindex="0" role="region" aria-label=(of.plain("review-person-felt-caption")) {
            table.mom {
                caption { (of.plain("review-person-felt-caption")) }
                thead { tr {
                    th scope="col" { (of.plain("review-column-at")) }
                    th scope="col" { (of.plain("review-column-moment")) }
                    th.r scope="col" { (of.plain("review-column-points")) }
                    th scope="col" { (of.plain("review-column-again")) }
                } }
                tbody {
                    @for (i, felt) in page.felt.iter().enumerate() {
                        tr id={ "f" (i) } {
                            td.nw { b { (clock(Tick(felt.tick))) } }
                            th scope="row" {
                                code { (harmless(&felt.customer)) } ": " (of.touch(felt))
                                @if let Some(step) = &felt.step { br; span.def { (of.fill("review-person-step", &[("step", step_name(of, scenario, step).into())])) } }
                            }
                            td.r.nw { b { (of.signed(felt.points, 1)) } }
                            td { code { (harmless(&felt.command)) } br; span.src { (of.place(scenario, felt.line)) } }
                        }
                    }
                }
            }
        }
    }
}

fn step_name(of: &Reviewing<'_>, scenario: usize, id: &str) -> String {
    let steps = of.review.steps.iter().find(|steps| steps.scenario == scenario);
    let step = steps.and_then(|steps| steps.steps.iter().find(|step| step.step == id));
    step.map_or_else(|| harmless(id), |step| of.name(&step.name))
}

/// What does not count of this person, and why.
fn left(of: &Reviewing<'_>, page: &PersonPage) -> Markup {
    html! {
        @if !page.left_out.is_empty() {
            details {
                summary { (of.fill("review-person-left", &[("n", page.left_out.len().into())])) }
                ul.small {
                    @for file in &page.left_out {
                        li { code { (harmless(&file.path)) } ": " (of.left_out(file)) }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_has_few_numbers_however_long_it_runs() {
        assert_eq!([0, 3_600_000, 86_400_000].map(|end| minutes_between(end, 9)), [1, 10, 240]);
        for end in [1_000_000_000_000_000_000, u64::MAX] {
            assert!(end / 60_000 / minutes_between(end, 3) <= 3);
        }
    }
}
