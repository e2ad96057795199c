//! Learning curves: one drawing for each scenario and house on one scale, and all of them as a table.

use super::Part;
use super::chart::{points, px, round_scale};
use crate::review::report::{Curve, Estimate};
use crate::telling::reviewing::Reviewing;
use crate::telling::reviewing::figures::Unit;
use maud::{Markup, html};

/// A drawing's size, and where its points begin and end.
const WIDTH: f64 = 274.0;
const HEIGHT: f64 = 172.0;
const LEFT: f64 = 34.0;
const RIGHT: f64 = 226.0;
const TOP: f64 = 8.0;
const BOTTOM: f64 = 136.0;
/// Most thin lines of a drawing: more are a cloud.
const MOST_LINES: usize = 60;

pub(super) fn curves(of: &Reviewing<'_>) -> Part {
    let all = &of.review.curves;
    let most = all.iter().map(|curve| curve.points.len()).max().unwrap_or(0);
    let fewest = all.first().map_or(0, |curve| curve.fewest);
    let scale = Frame::of(of);
    let mut side = vec![of.fill("review-curves-def", &[("n", most.into())])];
    side.push(of.fill("review-curves-fewest", &[("n", fewest.into())]));
    for curve in all.iter().filter(|curve| curve.house.is_none() && curve.knew_earlier_version > 0) {
        let args = [("scenario", of.scenario(curve.scenario).into()), ("n", curve.knew_earlier_version.into())];
        side.push(of.fill("review-curves-knew", &args));
    }
    side.extend(same_people(of));
    // With a single house the drawing of all and of that house would be the same.
    let several = of.review.houses.len() > 1;
    let shown = all.iter().filter(|curve| !curve.points.is_empty() && (curve.house.is_some() || !several));
    let body = html! {
        div.three { @for curve in shown { (figure(of, curve, &scale)) } }
        details {
            summary { (of.plain("review-curves-table")) }
            div.scroll tabindex="0" role="region" aria-label=(of.plain("review-curves-table")) { (table(of, most)) }
        }
    };
    Part::new(of, "curves", side, body)
}

fn same_people(of: &Reviewing<'_>) -> Option<String> {
    let whole = of.review.curves.iter().filter(|curve| curve.house.is_none());
    let told = whole.filter_map(|curve| {
        let change = curve.same_people.as_ref()?;
        let args = [
            ("scenario", of.scenario(curve.scenario).into()),
            ("change", of.signed(change.difference.value, 1).into()),
            ("interval", of.signed_interval(&change.difference, Unit::Points).into()),
            ("n", change.difference.n.into()),
        ];
        Some(of.fill("review-curves-same-one", &args))
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| of.fill("review-curves-same", &[("changes", of.words.remarks(&told).into())]))
}

/// The scale that all drawings share.
struct Frame {
    low: f64,
    high: f64,
    step: f64,
    attempts: usize,
}

impl Frame {
    fn of(of: &Reviewing<'_>) -> Frame {
        let (mut low, mut high, mut attempts) = (60.0f64, 80.0f64, 2);
        for Curve { points, people, .. } in &of.review.curves {
            attempts = attempts.max(points.len());
            let band = points.iter().filter_map(|point| point.mean);
            for x in band.flat_map(|mean| [mean.low.unwrap_or(mean.value), mean.high.unwrap_or(mean.value)]) {
                (low, high) = (low.min(x), high.max(x));
            }
            for (_, x) in people.iter().flat_map(|line| &line.points) {
                (low, high) = (low.min(*x), high.max(*x));
            }
        }
        let (low, high, step) = round_scale(low.max(0.0), high.min(100.0), &[5.0, 10.0, 20.0, 25.0]);
        Frame { low: low.max(0.0), high, step, attempts }
    }

    fn x(&self, attempt: u32) -> f64 {
        LEFT + (RIGHT - LEFT) * f64::from(attempt.saturating_sub(1)) / (self.attempts as f64 - 1.0)
    }

    fn y(&self, value: f64) -> f64 {
        TOP + (BOTTOM - TOP) * (self.high - value.clamp(self.low, self.high)) / (self.high - self.low)
    }

    fn ticks(&self) -> Vec<f64> {
        let count = ((self.high - self.low) / self.step).round() as u32;
        (0..=count).map(|i| self.low + self.step * f64::from(i)).collect()
    }
}

fn figure(of: &Reviewing<'_>, curve: &Curve, frame: &Frame) -> Markup {
    let Curve { people, .. } = curve;
    let label = of.fill(
        "review-curve-label",
        &[
            ("scenario", of.scenario(curve.scenario).into()),
            ("house", of.house(curve.house.as_deref()).into()),
            (
                "points",
                of.words
                    .remarks(
                        &curve
                            .points
                            .iter()
                            .map(|point| {
                                let told = match &point.mean {
                                    Some(mean) => format!(
                                        "{} ({})",
                                        of.value(mean.value, Unit::Points),
                                        of.interval(mean, Unit::Points)
                                    ),
                                    None => of.plain("review-too-few"),
                                };
                                format!("{}: {told}, n {}", point.attempt, point.n)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .into(),
            ),
        ],
    );
    let means: Vec<(u32, Estimate)> = curve.points.iter().filter_map(|p| Some((p.attempt, p.mean?))).collect();
    let sure: Vec<(u32, f64, f64)> = means.iter().filter_map(|(at, mean)| Some((*at, mean.low?, mean.high?))).collect();
    let upper = sure.iter().map(|(at, _, high)| (frame.x(*at), frame.y(*high)));
    let lower = sure.iter().rev().map(|(at, low, _)| (frame.x(*at), frame.y(*low)));
    let whole = of.review.curves.iter().find(|other| other.scenario == curve.scenario && other.house.is_none());
    let whole: Vec<(f64, f64)> = match whole {
        Some(whole) if curve.house.is_some() => {
            whole.points.iter().filter_map(|p| Some((frame.x(p.attempt), frame.y(p.mean?.value)))).collect()
        }
        _ => Vec::new(),
    };
    let pass = of.review.scenarios.get(curve.scenario).and_then(|line| line.pass_mark);
    let lines = people.iter().filter(|line| line.points.len() > 1).take(MOST_LINES);
    html! {
        figure {
            figcaption { b { (of.scenario(curve.scenario)) } ", " (of.house(curve.house.as_deref())) }
            svg.w viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-label=(label) {
                @if sure.len() >= 2 { polygon.bd points=(points(upper.chain(lower))) {} }
                @else { @for (at, low, high) in &sure { line.ci x1=(px(frame.x(*at))) x2=(px(frame.x(*at))) y1=(px(frame.y(*low))) y2=(px(frame.y(*high))) {} } }
                @for tick in frame.ticks() {
                    line.ax x1=(px(LEFT - 6.0)) x2=(px(RIGHT + 8.0)) y1=(px(frame.y(tick))) y2=(px(frame.y(tick))) {}
                    text x="0" y=(px(frame.y(tick) + 4.0)) { (of.number(tick, 0)) }
                }
                @if let Some(pass) = pass {
                    line.ref x1=(px(LEFT - 6.0)) x2=(px(RIGHT + 8.0)) y1=(px(frame.y(pass))) y2=(px(frame.y(pass))) {}
                    text x=(px(RIGHT + 10.0)) y=(px(frame.y(pass) + 4.0)) { (of.fill("review-pass-short", &[("n", of.number(pass, 0).into())])) }
                }
                @for line in lines { polyline.thin points=(points(line.points.iter().map(|(at, x)| (frame.x(*at), frame.y(*x))))) {} }
                @if whole.len() > 1 { polyline.all points=(points(whole.iter().copied())) {} }
                @if means.len() > 1 { polyline.ln points=(points(means.iter().map(|(at, mean)| (frame.x(*at), frame.y(mean.value))))) {} }
                @for (at, mean) in &means { circle.d cx=(px(frame.x(*at))) cy=(px(frame.y(mean.value))) r="2.7" {} }
                @if let Some((at, mean)) = means.first() { text.va.end x=(px(frame.x(*at) - 3.0)) y=(px(frame.y(mean.value) + 14.0)) { (of.number(mean.value, 0)) } }
                @if let Some((at, mean)) = means.last().filter(|_| means.len() > 1) { text.va x=(px(frame.x(*at) + 5.0)) y=(px(frame.y(mean.value) - 5.0)) { (of.number(mean.value, 0)) } }
                @for point in &curve.points {
                    text.m.k x=(px(frame.x(point.attempt))) y="152" { (point.attempt) }
                    text.m x=(px(frame.x(point.attempt))) y="166" { (point.n) }
                }
                text x="0" y="166" { "n" }
            }
        }
    }
}

fn table(of: &Reviewing<'_>, most: usize) -> Markup {
    html! {
        table {
            caption { (of.plain("review-curves-caption")) }
            thead { tr { th scope="col" { (of.plain("review-column-scenario-house")) } @for attempt in 1..=most { th scope="col" { (attempt) } } } }
            tbody {
                @for curve in of.review.curves.iter().filter(|curve| !curve.points.is_empty()) {
                    tr {
                        th scope="row" { (of.scenario(curve.scenario)) ", " (of.house(curve.house.as_deref())) }
                        @for at in 0..most {
                            @match curve.points.get(at) {
                                None => { td {} }
                                Some(point) => {
                                    td.nw {
                                        @match &point.mean {
                                            Some(mean) => { (of.value(mean.value, Unit::Points)) br; span.mute { (of.interval(mean, Unit::Points)) } }
                                            None => { span.mute { (of.plain("review-too-few")) } }
                                        }
                                        br; span.mute { "n " (point.n) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
