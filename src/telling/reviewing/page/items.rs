//! Decisions, standards, needs and guests' tasks as items of a test: difficulty, discrimination, and reliability.

use super::Part;
use super::chart::{Mark, Scale, cell, px};
use crate::review::report::{ItemKind, ItemLine, ItemRemark, Reliable, ScenarioItems};
use crate::telling::reviewing::Reviewing;
use crate::telling::reviewing::figures::Unit;
use crate::text::harmless;
use maud::{Markup, html};

const LEFT: f64 = 30.0;
const RIGHT: f64 = 262.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 196.0;
/// Discrimination below this tells nobody apart.
const USEFUL: f64 = 0.2;
/// Items to look at that are named beside the table.
const MOST_NAMED: usize = 6;

pub(super) fn items(of: &Reviewing<'_>) -> Option<Part> {
    let all = &of.review.items;
    if all.is_empty() {
        return None;
    }
    let mut side = vec![
        of.plain("review-items-right"),
        of.plain("review-items-discrimination"),
        of.plain("review-items-firsts"),
        of.plain("review-items-marks"),
    ];
    let few: Vec<String> = all.iter().filter(|items| items.too_few).map(|items| of.scenario(items.scenario)).collect();
    if !few.is_empty() {
        side.push(of.fill("review-items-few", &[("scenarios", of.words.list(&few).into())]));
    }
    side.extend(look_at(of));
    let body = html! {
        div.three { @for items in all { (figure(of, items)) } }
        @for items in all { div.mt { (table(of, items)) } }
    };
    Some(Part::new(of, "items", side, body))
}

/// What better players do worse at comes first: there the service or the scenario rewards the wrong thing.
fn look_at(of: &Reviewing<'_>) -> Option<String> {
    let mut told: Vec<(bool, String)> = Vec::new();
    for items in &of.review.items {
        for item in &items.items {
            let Some(what) =
                item.remark.filter(|what| matches!(what, ItemRemark::BetterDoWorse | ItemRemark::HardlyAny))
            else {
                continue;
            };
            let args = [
                ("item", of.item(item).into()),
                ("scenario", of.scenario(items.scenario).into()),
                ("remark", of.remark(what).into()),
            ];
            told.push((what != ItemRemark::BetterDoWorse, of.fill("review-items-look-one", &args)));
        }
    }
    told.sort_by_key(|(later, _)| *later);
    let told: Vec<String> = told.into_iter().take(MOST_NAMED).map(|(_, told)| told).collect();
    (!told.is_empty()).then(|| of.fill("review-items-look", &[("items", of.words.remarks(&told).into())]))
}

fn share(item: &ItemLine) -> f64 {
    f64::from(item.right.hits) / f64::from(item.right.n.max(1))
}

fn figure(of: &Reviewing<'_>, items: &ScenarioItems) -> Markup {
    let told: Vec<(usize, &ItemLine, f64)> =
        (1..).zip(&items.items).filter_map(|(n, item)| Some((n, item, item.discrimination?))).collect();
    let lowest = told.iter().map(|(_, _, r)| *r).fold(-0.2, f64::min).max(-1.0);
    let highest = told.iter().map(|(_, _, r)| *r).fold(0.8, f64::max);
    let x = |share: f64| LEFT + (RIGHT - LEFT) * share;
    let y = |r: f64| TOP + (BOTTOM - TOP) * (highest - r) / (highest - lowest);
    let said: Vec<String> = told
        .iter()
        .map(|(n, item, r)| {
            format!("{n} {} {}, {}", of.item(item), of.value(share(item), Unit::Share), of.number(*r, 2))
        })
        .collect();
    let args = [("scenario", of.scenario(items.scenario).into()), ("items", of.words.remarks(&said).into())];
    let ticks = (-5..=5).map(|i| 0.2 * f64::from(i)).filter(|r| (lowest - 1e-9..=highest + 1e-9).contains(r));
    let labels =
        labels(&told.iter().map(|(n, item, r)| (*n, x(share(item)), y(*r), item.remark.is_some())).collect::<Vec<_>>());
    html! {
        figure {
            figcaption { b { (of.scenario(items.scenario)) } ", n " (items.learners) }
            @if told.is_empty() { p.small.mute { (of.plain("review-cannot-tell")) } } @else {
                svg.w viewBox="0 0 274 236" role="img" aria-label=(of.fill("review-items-label", &args)) {
                    rect.zone x=(px(x(0.1))) y=(px(TOP)) width=(px(x(0.9) - x(0.1))) height=(px((y(USEFUL) - TOP).max(0.0))) {}
                    text x=(px(x(0.1) + 4.0)) y=(px(TOP + 13.0)) { (of.plain("review-items-useful")) }
                    @for tick in ticks {
                        @if tick.abs() < 1e-9 { line.ax x1=(px(LEFT)) x2=(px(RIGHT)) y1=(px(y(0.0))) y2=(px(y(0.0))) {} }
                        text x="0" y=(px(y(tick) + 4.0)) { (of.number(tick, 1)) }
                    }
                    @for share in [0.0, 0.5, 1.0] {
                        line.ax x1=(px(x(share))) x2=(px(x(share))) y1=(px(BOTTOM + 6.0)) y2=(px(BOTTOM + 11.0)) {}
                        text.m x=(px(x(share))) y=(px(BOTTOM + 24.0)) { (of.value(share, Unit::Share)) }
                    }
                    text.m x=(px(x(0.5))) y="234" { (of.plain("review-column-right")) }
                    @for (_, item, r) in &told { (mark(item.kind, x(share(item)), y(*r))) }
                    @for (n, at, down) in &labels { text.k.b x=(px(*at)) y=(px(*down)) { (n) } }
                }
            }
        }
    }
}

/// Each kind has a shape of its own.
fn mark(kind: ItemKind, x: f64, y: f64) -> Markup {
    html! {
        @match kind {
            ItemKind::Decision => circle.d cx=(px(x)) cy=(px(y)) r="3.4" {},
            ItemKind::Standard => circle.o cx=(px(x)) cy=(px(y)) r="3.4" {},
            ItemKind::Need => rect.og x=(px(x - 3.0)) y=(px(y - 3.0)) width="6" height="6" {},
            ItemKind::Task => path.gL d={ "M" (px(x - 3.4)) " " (px(y + 3.0)) "h6.8L" (px(x)) " " (px(y - 3.4)) "Z" } {},
        }
    }
}

/// Numbers beside those marks that ask to be looked at, where there is room for them: number, x and y.
fn labels(marks: &[(usize, f64, f64, bool)]) -> Vec<(usize, f64, f64)> {
    let mut placed: Vec<(usize, f64, f64)> = Vec::new();
    for (n, x, y, asks) in marks {
        let width = if *n < 10 { 7.0 } else { 14.0 };
        let spots = [(5.0, -4.0), (5.0, 11.0), (-5.0 - width, -4.0), (-5.0 - width, 11.0)];
        let free = |(dx, dy): &(f64, f64)| {
            let (at, down) = (x + dx, y + dy);
            let inside = at > LEFT - 4.0 && at + width < 274.0 && down > TOP && down < BOTTOM + 8.0;
            inside && placed.iter().all(|(_, px, py)| (px - at).abs() > 15.0 || (py - down).abs() > 10.0)
        };
        if let Some((dx, dy)) = spots.iter().find(|spot| free(spot)).filter(|_| *asks) {
            placed.push((*n, x + dx, y + dy));
        }
    }
    placed
}

fn table(of: &Reviewing<'_>, items: &ScenarioItems) -> Markup {
    let rows: Vec<(usize, &ItemLine)> = (1..).zip(&items.items).collect();
    let (told, quiet): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(_, item)| item.remark.is_some());
    html! {
        @if !told.is_empty() { (part(of, items, &told, "review-items-caption")) }
        @if !quiet.is_empty() {
            details {
                summary { (of.scenario(items.scenario)) ": " (of.fill("review-items-quiet", &[("n", quiet.len().into())])) }
                (part(of, items, &quiet, "review-items-caption-quiet"))
            }
        }
    }
}

fn part(of: &Reviewing<'_>, items: &ScenarioItems, rows: &[(usize, &ItemLine)], caption: &str) -> Markup {
    let label = format!("{}: {}", of.scenario(items.scenario), of.plain(caption));
    html! {
        div.scroll tabindex="0" role="region" aria-label=(label) {
        table.dect {
            caption { b { (of.scenario(items.scenario)) } ": " (of.plain(caption)) " n " (items.learners) " " code.src { (of.file(items.scenario)) } }
            thead { tr {
                th.r scope="col" { (of.plain("review-column-number")) }
                th scope="col" { (of.plain("review-column-item")) }
                th scope="col" { (of.plain("review-column-right")) }
                th scope="col" { (of.plain("review-column-discrimination")) }
                th scope="col" { (of.plain("review-column-remark")) }
            } }
            tbody {
                @for (n, item) in rows {
                    tr {
                        td.r.mute { (n) }
                        th scope="row" {
                            (of.item(item)) " "
                            span.src { (of.item_kind(item.kind)) " \u{b7} " (harmless(&item.item)) @if item.line > 0 { " \u{b7} " (of.place(items.scenario, item.line)) } }
                        }
                        td.nw {
                            @match of.share(&item.right) {
                                Some(told) => { (told) " " span.mute { (of.share_interval(&item.right)) } @if item.right.n != items.learners { br; span.mute { "n " (item.right.n) } } }
                                None => { span.mute { (of.plain("review-nobody")) } }
                            }
                        }
                        td {
                            @match item.discrimination {
                                Some(r) => { (of.number(r, 2)) " " span.mute { (of.ends(item.low.map(|x| of.number(x, 2)), item.high.map(|x| of.number(x, 2)))) } }
                                None => { span.mute { (of.plain("review-cannot-tell")) } }
                            }
                        }
                        td.note { @if let Some(what) = item.remark { (of.remark(what)) } }
                    }
                }
            }
        }
        }
    }
}

pub(super) fn reliability(of: &Reviewing<'_>) -> Option<Part> {
    let all = &of.review.reliability;
    if all.is_empty() {
        return None;
    }
    let scale = Scale { from: 0.0, to: 1.0 };
    let ticks = [(0.0, "0".to_owned()), (0.7, of.number(0.7, 1)), (1.0, "1".to_owned())];
    let body = html! {
        table.prt {
            caption { (of.plain("review-reliability-caption")) }
            thead { tr {
                th scope="col" { (of.plain("review-column-scenario")) }
                th.r scope="col" { (of.plain("review-column-items")) }
                th.r scope="col" { (of.plain("review-column-learners")) }
                th scope="col" { (of.plain("review-column-alpha")) }
                th.pl.hide scope="col" { span.vh { (of.plain("review-column-drawn")) } (scale.head(&ticks)) }
            } }
            tbody {
                @for line in all {
                    @let sort = if line.decisions { "review-reliability-decisions" } else { "review-reliability-outcome" };
                    tr {
                        th scope="row" { (of.scenario(line.scenario)) br; span.mute.small { (of.plain(sort)) } }
                        td.r { (line.items) }
                        td.r { (line.learners) }
                        td {
                            @match line.reliable {
                                Reliable::Alpha { alpha, error } => { b { (of.number(alpha, 2)) } " " span.mute.nw { "\u{b1} " (of.number(error, 2)) } }
                                Reliable::TooFew { learners, items } => { b { (of.plain("review-too-few")) } " " span.mute.small { (of.fill("review-reliability-needs", &[("learners", learners.into()), ("items", items.into())])) } }
                                Reliable::CannotTell => { span.mute { (of.plain("review-cannot-tell")) } }
                            }
                        }
                        td.pl.hide {
                            @if let Reliable::Alpha { alpha, error } = line.reliable {
                                @let range = Some((alpha - 1.959_964 * error, alpha + 1.959_964 * error));
                                (cell(scale, 18, &[0.0, 0.7, 1.0], &[Mark { value: alpha, range, class: "d", line: "ci", y: 9 }]))
                            }
                        }
                    }
                }
            }
        }
    };
    Some(Part::new(
        of,
        "reliability",
        vec![of.plain("review-reliability-def"), of.plain("review-reliability-level")],
        body,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_never_fall_on_each_other() {
        let crowd: Vec<(usize, f64, f64, bool)> = (1..=12).map(|n| (n, 100.0 + n as f64, 80.0, true)).collect();
        let placed = labels(&crowd);
        assert!(!placed.is_empty() && placed.len() < crowd.len());
        for (i, a) in placed.iter().enumerate() {
            assert!(placed[..i].iter().all(|b| (a.1 - b.1).abs() > 15.0 || (a.2 - b.2).abs() > 10.0), "{placed:?}");
        }
        assert!(labels(&[(1, 100.0, 80.0, false)]).is_empty());
    }
}
