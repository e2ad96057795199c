//! Parts of the drawings: places on a scale, marks in the cells of a table, lines of points.
//!
//! Marks in cells are placed in per cent, so that neither strokes nor text grow with the cell.

use maud::{Markup, html};

/// A number of a drawing.
pub(super) fn px(x: f64) -> String {
    let told = format!("{x:.1}");
    told.strip_suffix(".0").map(str::to_owned).unwrap_or(told)
}

/// A place in a cell, per cent.
pub(super) fn part(x: f64) -> String {
    format!("{}%", px(x.clamp(0.0, 100.0)))
}

/// The points of a line.
pub(super) fn points(of: impl IntoIterator<Item = (f64, f64)>) -> String {
    of.into_iter().map(|(x, y)| format!("{},{}", px(x), px(y))).collect::<Vec<_>>().join(" ")
}

/// A scale of a cell.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    pub(super) from: f64,
    pub(super) to: f64,
}

impl Scale {
    /// Where a value lies, per cent of the width; a margin of two per cent is left for the marks.
    pub(super) fn at(self, x: f64) -> f64 {
        2.0 + 96.0 * ((x - self.from) / (self.to - self.from)).clamp(0.0, 1.0)
    }

    /// The numbers above a column of cells.
    pub(super) fn head(self, marks: &[(f64, String)]) -> Markup {
        html! {
            svg width="100%" height="14" aria-hidden="true" {
                @for (i, (x, text)) in marks.iter().enumerate() {
                    @let first = i == 0;
                    @let last = i + 1 == marks.len();
                    text.m[!first && !last].end[last && !first] x=(if first { "0".to_owned() } else if last { "100%".to_owned() } else { part(self.at(*x)) }) y="11" { (text) }
                }
            }
        }
    }
}

/// A mark with its interval in a cell.
pub(super) struct Mark<'a> {
    pub(super) value: f64,
    pub(super) range: Option<(f64, f64)>,
    /// The class of the mark, and of its interval.
    pub(super) class: &'a str,
    pub(super) line: &'a str,
    /// How far down, of the cell's height.
    pub(super) y: u32,
}

/// Marks in a cell, with upright lines. Everything that they say stands beside them in words.
pub(super) fn cell(scale: Scale, height: u32, lines: &[f64], marks: &[Mark<'_>]) -> Markup {
    html! {
        svg width="100%" height=(height) aria-hidden="true" {
            @for x in lines {
                @let x = part(scale.at(*x));
                line.ax x1=(x) x2=(x) y1="0" y2=(height) {}
            }
            @for mark in marks {
                @if let Some((low, high)) = mark.range {
                    line class=(mark.line) x1=(part(scale.at(low))) x2=(part(scale.at(high))) y1=(mark.y) y2=(mark.y) {}
                }
                circle class=(mark.class) cx=(part(scale.at(mark.value))) cy=(mark.y) r="3.6" {}
            }
        }
    }
}

/// A bar in a cell, from and to in per cent.
pub(super) fn bar(from: f64, to: f64, class: &str) -> Markup {
    html! {
        svg width="100%" height="16" aria-hidden="true" {
            rect class=(class) x=(part(from)) y="3" width=(part((to - from).max(0.2))) height="10" {}
        }
    }
}

/// Round numbers that enclose these, with a step between them.
pub(super) fn round_scale(low: f64, high: f64, steps: &[f64]) -> (f64, f64, f64) {
    let step = steps.iter().copied().find(|step| (high - low) / step <= 4.0).unwrap_or(high - low);
    let (low, high) = ((low / step).floor() * step, (high / step).ceil() * step);
    if high > low { (low, high, step) } else { (low, low + step, step) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stay_in_their_cell() {
        let scale = Scale { from: -5.0, to: 15.0 };
        assert_eq!([-90.0, -5.0, 5.0, 15.0, 1e9].map(|x| part(scale.at(x))), ["2%", "2%", "50%", "98%", "98%"]);
    }

    #[test]
    fn scales_are_round_and_hold_what_they_show() {
        assert_eq!(round_scale(-1.5, 9.0, &[1.0, 2.0, 5.0]), (-5.0, 10.0, 5.0));
        assert_eq!(round_scale(0.0, 3.2, &[0.5, 1.0, 2.0]), (0.0, 4.0, 1.0));
        assert_eq!(round_scale(0.0, 0.0, &[1.0]), (0.0, 1.0, 1.0));
    }
}
