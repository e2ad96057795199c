//! The figures of the page, drawn as SVG: grade marks, felt curves, need profiles, bars.

use crate::coach::Grade;
use crate::engine::Tick;
use crate::experience::Curve;
use crate::scenario::model::Profile;
use maud::{Markup, html};

/// The mark of a grade: each has a shape and a sign of its own.
pub(super) fn mark(grade: Grade) -> Markup {
    html! {
        svg.mark viewBox="0 0 22 22" aria-hidden="true" {
            @match grade {
                Grade::Best => {
                    circle cx="11" cy="11" r="10" fill="#1D6A63" {}
                    path d="M4 11l3 4 5-8M10 13l2 2 5-8" fill="none" stroke="#fff" stroke-width="2" {}
                }
                Grade::Good => {
                    circle cx="11" cy="11" r="9" fill="#C4E0D6" stroke="#2B2320" stroke-width="1.5" {}
                    path d="M6 11l4 4 6-8" fill="none" stroke="#2B2320" stroke-width="2" {}
                }
                Grade::Inaccuracy => {
                    path d="M11 1L21 11 11 21 1 11Z" fill="#FBE6AE" stroke="#2B2320" stroke-width="1.5" {}
                    path d="M8.5 9a2.5 2.5 0 1 1 3.4 2.3q-.9.5-.9 1.7M11 15.4v.8" fill="none" stroke="#2B2320"
                        stroke-width="1.8" {}
                }
                Grade::Mistake => {
                    rect x="2" y="2" width="18" height="18" rx="3" fill="#F3C9B5" stroke="#2B2320" stroke-width="1.5" {}
                    path d="M7 7l8 8M15 7l-8 8" stroke="#2B2320" stroke-width="2" {}
                }
                Grade::MissedChance => {
                    circle cx="11" cy="11" r="9" fill="none" stroke="#2B2320" stroke-width="2" stroke-dasharray="3 2.6" {}
                }
            }
        }
    }
}

const WIDTH: f64 = 440.0;
const HEIGHT: f64 = 132.0;

/// How a visit felt along the way: the line between glad and hurt, the band of what was expected, and the moments.
pub(super) fn curve(curve: &Curve, moments: &[(Tick, bool)], label: &str) -> Markup {
    let (first, last) = match (curve.line.first(), curve.line.last()) {
        (Some((first, _)), Some((last, _))) if last > first => (*first, *last),
        _ => return html! {},
    };
    let x = |at: Tick| 6.0 + (WIDTH - 12.0) * at.since(first) as f64 / last.since(first) as f64;
    // As much of the scale as the visit took up, and what was expected in any case.
    let (low, high) = curve.as_expected;
    let points = || curve.line.iter().map(|(_, points)| *points);
    let (bottom, top) = (points().fold(low, f64::min) - 3.0, points().fold(high, f64::max) + 3.0);
    let y = |points: f64| 6.0 + (HEIGHT - 12.0) * (top - points) / (top - bottom);
    let line: Vec<String> = curve.line.iter().map(|(at, points)| format!("{:.1},{:.1}", x(*at), y(*points))).collect();
    html! {
        svg viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-label=(label) {
            rect x="0" y=(format!("{:.1}", y(high))) width=(WIDTH) height=(format!("{:.1}", y(low) - y(high)))
                fill="#C4E0D6" opacity=".55" {}
            line x1="0" x2=(WIDTH) y1=(format!("{:.1}", y(curve.neutral))) y2=(format!("{:.1}", y(curve.neutral)))
                stroke="#8F7C69" stroke-dasharray="4 4" {}
            polyline points=(line.join(" ")) fill="none" stroke="#2B2320" stroke-width="2" {}
            @for (at, gain) in moments {
                @let (cx, cy) = (x(*at), y(curve.at(*at)));
                @if *gain {
                    circle cx=(format!("{cx:.1}")) cy=(format!("{cy:.1}")) r="5.5" fill="#C4E0D6" stroke="#2B2320" stroke-width="1.5" {}
                    path d=(format!("M{:.1} {cy:.1}h6M{cx:.1} {:.1}v6", cx - 3.0, cy - 3.0)) stroke="#2B2320" stroke-width="1.5" {}
                } @else {
                    rect x=(format!("{:.1}", cx - 5.5)) y=(format!("{:.1}", cy - 5.5)) width="11" height="11" rx="2"
                        fill="#F3C9B5" stroke="#2B2320" stroke-width="1.5" {}
                    path d=(format!("M{:.1} {cy:.1}h6", cx - 3.0)) stroke="#2B2320" stroke-width="1.5" {}
                }
            }
        }
    }
}

/// A need's profile: six axes, four grades, joined into a line. One not met is dashed, with square marks.
pub(super) fn profile(profile: Profile, met: bool, axes: &[String; 6], label: &str) -> Markup {
    let x = |i: usize| 26.0 + 38.0 * i as f64;
    let y = |grade: u8| 12.0 + 17.0 * f64::from(grade.min(3));
    let line: Vec<String> = profile.0.iter().enumerate().map(|(i, g)| format!("{},{}", x(i), y(*g))).collect();
    let (colour, dash) = if met { ("#1D6A63", "none") } else { ("#A8412A", "5 3") };
    html! {
        svg viewBox="0 0 244 120" role="img" aria-label=(label) {
            @for grade in 0..4u8 {
                line x1="20" x2="222" y1=(y(grade)) y2=(y(grade)) stroke="#E6D1AE" {}
                text x="6" y=(y(grade) + 4.0) { (grade + 1) }
            }
            @for (i, axis) in axes.iter().enumerate() {
                line x1=(x(i)) x2=(x(i)) y1="12" y2="63" stroke="#8F7C69" stroke-width=".8" {}
                text.axis transform=(format!("translate({} 74) rotate(38)", x(i) - 4.0)) { (axis) }
            }
            polyline points=(line.join(" ")) fill="none" stroke=(colour) stroke-width="2.2" stroke-dasharray=(dash) {}
            @for (i, grade) in profile.0.iter().enumerate() {
                @if met {
                    circle cx=(x(i)) cy=(y(*grade)) r="4" fill=(colour) {}
                } @else {
                    rect x=(x(i) - 4.0) y=(y(*grade) - 4.0) width="8" height="8" fill="#FFFDF8" stroke=(colour) stroke-width="1.8" {}
                }
            }
        }
    }
}

/// A bar from 0 to 100 with a range, and a line at the neutral point where there is one.
pub(super) fn meter(value: f64, range: Option<(f64, f64)>, neutral: Option<f64>, label: &str) -> Markup {
    let at = |x: f64| format!("{:.1}", x.clamp(0.0, 100.0) * 2.0);
    html! {
        svg.meter viewBox="0 0 200 16" preserveAspectRatio="none" role="img" aria-label=(label) {
            rect x="0" y="2" width="200" height="12" rx="3" fill="#E6D1AE" {}
            rect x="0" y="2" width=(at(value)) height="12" rx="3" fill="#1D6A63" {}
            @if let Some((low, high)) = range {
                line x1=(at(low)) x2=(at(high)) y1="8" y2="8" stroke="#2B2320" stroke-width="2.5" {}
                line x1=(at(low)) x2=(at(low)) y1="4" y2="12" stroke="#2B2320" stroke-width="2" {}
                line x1=(at(high)) x2=(at(high)) y1="4" y2="12" stroke="#2B2320" stroke-width="2" {}
            }
            @if let Some(neutral) = neutral {
                line x1=(at(neutral)) x2=(at(neutral)) y1="0" y2="16" stroke="#2B2320" stroke-width="2" {}
            }
        }
    }
}
