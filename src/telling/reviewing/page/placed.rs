//! Where everybody stands: first and latest experience as dots, and who passed.

use super::Part;
use super::chart::{Mark, Scale, cell, px};
use crate::review::report::{Distribution, PassRates, Placed, Share};
use crate::telling::reviewing::Reviewing;
use crate::telling::reviewing::figures::Unit;
use maud::{Markup, html};
use std::collections::BTreeMap;

const WIDTH: f64 = 274.0;
const HEIGHT: f64 = 236.0;
/// The line between the latest and the first.
const MIDDLE: f64 = 106.0;
/// Points of a bin.
const BIN: f64 = 3.0;
/// Farthest bin from the pass mark, which holds whatever lies beyond: 0 and 100 points lie nearer.
const FARTHEST: f64 = 40.0;
/// Where the dots have to end.
const ROOM: f64 = 92.0;

pub(super) fn distributions(of: &Reviewing<'_>) -> Part {
    let body = html! { div.three { @for one in &of.review.distributions { (figure(of, one)) } } };
    Part::new(of, "spread", vec![of.fill("review-spread-def", &[("n", BIN.into())])], body)
}

/// The bin of a value, counted from the pass mark, so that no dot straddles it.
fn bin(value: f64, pass: f64) -> i64 {
    ((value - pass) / BIN).floor().clamp(-FARTHEST, FARTHEST) as i64
}

fn bins(placed: &[Placed], pass: f64) -> BTreeMap<i64, usize> {
    let mut bins = BTreeMap::new();
    for one in placed {
        *bins.entry(bin(one.experience, pass)).or_default() += 1;
    }
    bins
}

fn figure(of: &Reviewing<'_>, one: &Distribution) -> Markup {
    let mark = of.review.scenarios.get(one.scenario).and_then(|line| line.pass_mark);
    let pass = mark.unwrap_or(75.0);
    let (first, latest) = (bins(&one.first, pass), bins(&one.latest, pass));
    let keys = || first.keys().chain(latest.keys()).copied();
    let from = keys().min().unwrap_or(-1).min(-3);
    let to = keys().max().unwrap_or(0).max(2) + 1;
    let width = (WIDTH - 8.0) / (to - from) as f64;
    let x = |value: f64| 4.0 + width * ((value - pass) / BIN - from as f64);
    let tallest = first.values().chain(latest.values()).copied().max().unwrap_or(1);
    let radius = (width / 2.0 - 0.6).min(ROOM / tallest as f64 / 2.0 - 0.3).clamp(0.8, 3.8);
    let step = (2.0 * radius + 0.9).min(ROOM / tallest as f64);
    let above = |at: usize| MIDDLE - radius - 3.0 - step * at as f64;
    let below = |at: usize| MIDDLE + radius + 3.0 + step * at as f64;
    let centre = |bin: i64| x(pass + BIN * (bin as f64 + 0.5));
    let passed = |placed: &[Placed]| placed.iter().filter(|p| p.experience >= pass).count();
    let median =
        |quartiles: Option<[f64; 3]>| quartiles.map_or_else(|| of.plain("review-nobody"), |q| of.number(q[1], 0));
    let args = [
        ("scenario", of.scenario(one.scenario).into()),
        ("first", one.first.len().into()),
        ("firstmedian", median(one.first_quartiles).into()),
        ("firstpassed", passed(&one.first).into()),
        ("latest", one.latest.len().into()),
        ("latestmedian", median(one.latest_quartiles).into()),
        ("latestpassed", passed(&one.latest).into()),
        ("pass", of.number(pass, 0).into()),
    ];
    let ticks = (1..=9).map(|i| 10.0 * f64::from(i)).filter(|t| (4.0..WIDTH - 8.0).contains(&x(*t)));
    html! {
        figure {
            figcaption { b { (of.scenario(one.scenario)) } }
            svg.w viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-label=(of.fill("review-spread-label", &args)) {
                line.ax x1="4" x2=(WIDTH - 4.0) y1=(MIDDLE) y2=(MIDDLE) {}
                @if mark.is_some() {
                    line.pass x1=(px(x(pass))) x2=(px(x(pass))) y1="2" y2="212" {}
                    (pass_label(of, x(pass), pass))
                }
                @for (bin, count) in &latest { @for at in 0..*count { circle.d cx=(px(centre(*bin))) cy=(px(above(at))) r=(px(radius)) {} } }
                @for (bin, count) in &first { @for at in 0..*count { circle.og cx=(px(centre(*bin))) cy=(px(below(at))) r=(px((radius - 0.4).max(0.6))) {} } }
                @for tick in ticks {
                    line.ax x1=(px(x(tick))) x2=(px(x(tick))) y1="212" y2="217" {}
                    text.m x=(px(x(tick))) y="230" { (of.number(tick, 0)) }
                }
            }
            p.small.mute { (of.fill("review-spread-line", &args[1..])) }
        }
    }
}

/// The words beside the pass mark, on the side where there is more room.
fn pass_label(of: &Reviewing<'_>, x: f64, pass: f64) -> Markup {
    let words = of.fill("review-pass-mark", &[("n", of.number(pass, 0).into())]);
    html! {
        @if x > WIDTH / 2.0 { text.end.k x=(px(x - 5.0)) y="12" { (words) } } @else { text.k x=(px(x + 5.0)) y="12" { (words) } }
    }
}

pub(super) fn pass_rates(of: &Reviewing<'_>) -> Part {
    let scale = Scale { from: 0.0, to: 100.0 };
    let several = of.review.houses.len() > 1;
    let ticks = [(0.0, "0".to_owned()), (50.0, "50".to_owned()), (100.0, of.value(1.0, Unit::Share))];
    let body = html! {
        table.prt {
            caption { (of.plain("review-pass-caption")) }
            thead { tr {
                th scope="col" { (of.plain("review-column-house")) }
                th scope="col" { (of.plain("review-column-first")) }
                th scope="col" { (of.plain("review-column-latest")) }
                th.pl scope="col" { span.vh { (of.plain("review-column-drawn")) } (scale.head(&ticks)) }
            } }
            @for (at, line) in of.review.scenarios.iter().enumerate() {
                tbody {
                    tr.grp { th scope="rowgroup" colspan="4" {
                        (of.scenario(at))
                        @if let Some(pass) = line.pass_mark { " " span.mute.small { (of.fill("review-pass-mark", &[("n", of.number(pass, 0).into())])) } }
                    } }
                    @for rates in of.review.pass_rates.iter().filter(|rates| rates.scenario == at && (several || rates.house.is_none())) {
                        (row(of, rates, scale))
                    }
                }
            }
        }
    };
    Part::new(of, "pass", vec![of.plain("review-pass-def"), of.plain("review-pass-rank")], body)
}

fn row(of: &Reviewing<'_>, rates: &PassRates, scale: Scale) -> Markup {
    let told = |share: &Share| {
        html! {
            @match of.share(share) {
                Some(per_cent) => {
                    (of.fill("review-hits", &[("hits", share.hits.into()), ("n", share.n.into())])) " \u{b7} " b { (per_cent) } " "
                    span.mute.nw { (of.share_interval(share)) }
                }
                None => { span.mute { (of.plain("review-nobody")) } }
            }
        }
    };
    let mark = |share: &Share, class, line, y| {
        let value = 100.0 * f64::from(share.hits) / f64::from(share.n.max(1));
        let range = share.low.zip(share.high).map(|(low, high)| (100.0 * low, 100.0 * high));
        (share.n > 0).then_some(Mark { value, range, class, line, y })
    };
    let marks: Vec<Mark<'_>> =
        [mark(&rates.first, "og", "cig", 8), mark(&rates.latest, "d", "ci", 18)].into_iter().flatten().collect();
    html! {
        tr {
            th scope="row" { @if rates.house.is_none() { b { (of.house(None)) } } @else { (of.house(rates.house.as_deref())) } }
            td { (told(&rates.first)) }
            td { (told(&rates.latest)) }
            td.pl { (cell(scale, 26, &[0.0, 50.0, 100.0], &marks)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_bin_straddles_the_pass_mark() {
        assert_eq!([69.999, 70.0, 72.9, 73.0, 66.9].map(|x| bin(x, 70.0)), [-1, 0, 0, 1, -2]);
        assert_eq!([1e300, f64::NEG_INFINITY, f64::NAN].map(|x| bin(x, 70.0)), [40, -40, 0], "what cannot be is drawn");
    }
}
