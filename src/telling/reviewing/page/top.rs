//! The answers in words, the six key figures with their trends, and the words used on the page.

use super::Part;
use super::chart::{points, px};
use crate::review::report::{Estimate, KeyFigure, WeekPoint};
use crate::telling::reviewing::Reviewing;
use crate::telling::reviewing::figures::Unit;
use maud::{Markup, html};

/// Width and height of a trend's drawing, and where its lines end.
const WIDTH: f64 = 250.0;
const HEIGHT: f64 = 72.0;
const LEFT: f64 = 6.0;
const RIGHT: f64 = 194.0;

pub(super) fn figures(of: &Reviewing<'_>) -> Part {
    let key = &of.review.key;
    let debriefed = of.debriefed("review-competence");
    // Of nothing only the verdicts are there to lead to.
    let there = |id: &str| match id {
        "trust" => true,
        "steps" => !of.review.steps.is_empty(),
        _ => of.review.span.is_some(),
    };
    let more = |id: &str, key: &str| html! { @if there(id) { p.more { a href={ "#" (id) } { (of.plain(key)) } } } };
    let body = html! {
        div.ans {
            div { h2 { (of.plain("review-who")) } p { (of.who()) } (more("people", "review-people")) }
            div { h2 { (of.plain("review-what")) } p { (of.what()) } (more("people", "review-criteria")) }
            div { h2 { (of.plain("review-service")) } p { (of.service()) } (more("steps", "review-steps")) }
            div { h2 { (of.plain("review-real")) } p { (of.real()) } (more("trust", "review-trust")) }
        }
        h2.kh id="h-figures" { (of.plain("review-figures")) }
        p.def { (of.plain("review-figures-def")) }
        div.kfs {
            (figure(of, "experience", &key.experience, Unit::Points, None))
            (figure(of, "competence", &key.competence, Unit::Competence, Some(debriefed)))
            (figure(of, "passed", &key.passed, Unit::Share, None))
            (figure(of, "very-satisfied", &key.very_satisfied, Unit::Share, None))
            (figure(of, "silent-leavers", &key.silent_leavers, Unit::Share, None))
            (figure(of, "returns", &key.returns, Unit::PerHundred, None))
        }
    };
    let heading = of.plain("review-figures");
    Part { id: "figures", heading, side: Vec::new(), body, wide: true }
}

fn figure(of: &Reviewing<'_>, key: &str, figure: &KeyFigure, unit: Unit, note: Option<String>) -> Markup {
    let name = of.plain(&format!("review-key-{key}"));
    html! {
        div.kf {
            h3 { (name) }
            @match &figure.estimate {
                Some(estimate) => {
                    p.big {
                        (of.value(estimate.value, unit))
                        @if unit == Unit::PerHundred { " " span.small { (of.plain("review-per-hundred")) } }
                    }
                    p.small { (of.interval(estimate, unit)) " \u{b7} " (of.counted(estimate)) }
                    (trend(of, &name, &figure.trend, unit))
                    @match &figure.change {
                        Some(change) => { p.small { (of.change(change, unit)) } }
                        None => { p.small.mute { (of.plain("review-no-change")) } }
                    }
                }
                None => { p.big.mute { (of.plain("review-nothing-told")) } }
            }
            @let told: Vec<String> = [of.plain(&format!("review-key-{key}-def"))].into_iter().chain(note).collect();
            p.def { (of.words.sentences(&told)) }
        }
    }
}

/// The line of the weeks, with its band.
fn trend(of: &Reviewing<'_>, name: &str, trend: &[WeekPoint], unit: Unit) -> Markup {
    let told: Vec<(u32, &Estimate)> = trend.iter().filter_map(|at| Some((at.week, at.estimate.as_ref()?))).collect();
    let (Some((_, first)), Some((_, last)), true) = (told.first(), told.last(), told.len() >= 2) else {
        return html! {};
    };
    let ends = |e: &Estimate| [e.value, e.low.unwrap_or(e.value), e.high.unwrap_or(e.value)];
    let all: Vec<f64> = told.iter().flat_map(|(_, e)| ends(e)).collect();
    let Some((bottom, top)) = limits(&all, unit) else { return html! {} };
    let weeks = f64::from(trend.len().max(2) as u32 - 1);
    let x = |week: u32| LEFT + (RIGHT - LEFT) * f64::from(week - 1) / weeks;
    let y = |value: f64| 8.0 + (HEIGHT - 38.0) * (top - value.clamp(bottom, top)) / (top - bottom);
    let sure: Vec<(u32, f64, f64)> = told.iter().filter_map(|(week, e)| Some((*week, e.low?, e.high?))).collect();
    let upper = sure.iter().map(|(week, _, high)| (x(*week), y(*high)));
    let lower = sure.iter().rev().map(|(week, low, _)| (x(*week), y(*low)));
    let said: Vec<String> = told.iter().map(|(week, e)| format!("{week}: {}", of.value(e.value, unit))).collect();
    let label = of.fill("review-trend", &[("name", name.into()), ("weeks", of.words.list(&said).into())]);
    html! {
        svg.w viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-label=(label) {
            @if sure.len() >= 2 { polygon.bd points=(points(upper.chain(lower))) {} }
            polyline.ln points=(points(told.iter().map(|(week, e)| (x(*week), y(e.value))))) {}
            circle.d cx=(px(x(told[told.len() - 1].0))) cy=(px(y(last.value))) r="3.4" {}
            text.va x=(px(x(told[told.len() - 1].0) + 8.0)) y=(px(y(last.value) + 4.0)) { (of.value(last.value, unit)) }
            text x=(px(LEFT)) y=(px(first_label(y(first.value)))) { (of.value(first.value, unit)) }
            text.m x=(px(LEFT)) y=(HEIGHT - 1.0) { (told[0].0) }
            text.end x=(px(x(told[told.len() - 1].0).max(LEFT + 60.0))) y=(HEIGHT - 1.0) { (of.fill("review-week", &[("n", told[told.len() - 1].0.into())])) }
        }
    }
}

/// The first value stands above the line, or below it where there is no room.
fn first_label(y: f64) -> f64 {
    if y > 18.0 { y - 7.0 } else { y + 16.0 }
}

/// What the drawing of these spans, the lower end below the upper: never so little that noise looks like a trend, and never
/// what cannot be. Nothing where one of them is endless.
fn limits(all: &[f64], unit: Unit) -> Option<(f64, f64)> {
    let (least, floor, ceiling) = match unit {
        Unit::Points => (20.0, f64::MIN, 110.0),
        Unit::Competence => (20.0, f64::MIN, f64::MAX),
        Unit::Share => (0.2, 0.0, 1.0),
        Unit::PerHundred => (0.2, 0.0, f64::MAX),
    };
    let (low, high) = all.iter().fold((f64::MAX, f64::MIN), |(low, high), x| (low.min(*x), high.max(*x)));
    let short = (least - (high - low)).max(0.0) / 2.0;
    let (bottom, top) = ((low - short).max(floor), (high + short).min(ceiling));
    let drawn = all.iter().all(|x| x.is_finite()) && (top - bottom).is_finite() && bottom < top;
    drawn.then_some((bottom, top))
}

pub(super) fn words_used(of: &Reviewing<'_>) -> Part {
    let words = ["box", "reference", "attempt", "step", "condition", "n"];
    let body = html! {
        dl.two {
            @for word in words {
                div { dt { (of.plain(&format!("review-word-{word}"))) } dd { (of.plain(&format!("review-word-{word}-def"))) } }
            }
        }
    };
    Part::new(of, "words", Vec::new(), body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_spans_what_it_shows_or_is_none() {
        assert_eq!(limits(&[60.0, 64.0], Unit::Points), Some((52.0, 72.0)));
        assert_eq!(limits(&[80.0, 140.0], Unit::Points), Some((80.0, 110.0)), "no guest feels more than 100");
        assert_eq!(limits(&[112.0, 125.0], Unit::Competence), Some((108.5, 128.5)), "better than the reference");
        assert_eq!(limits(&[1.0, 1.0], Unit::Share), Some((0.9, 1.0)));
        for all in [[f64::NAN, 1.0], [f64::INFINITY, 1.0], [f64::MIN, f64::MAX]] {
            assert_eq!(limits(&all, Unit::Competence), None, "{all:?}");
        }
    }
}
