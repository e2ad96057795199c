//! What guests do afterwards: a hundred squares for each house, and a table.

use super::Part;
use super::chart::px;
use crate::review::report::{OutcomeOf, Squares};
use crate::telling::reviewing::Reviewing;
use crate::telling::reviewing::figures::{Unit, outcome};
use maud::{Markup, html};

/// Squares in a row, and from one to the next.
const ROW: u32 = 20;
const STEP: f64 = 13.6;
const SIDE: f64 = 11.0;

pub(super) fn outcomes(of: &Reviewing<'_>) -> Part {
    let outcomes = &of.review.outcomes;
    let mut side = vec![of.plain("review-outcomes-def")];
    if let Some(share) = outcomes.never_reached_management {
        side.push(of.fill("review-outcomes-unheard", &[("share", of.value(share, Unit::Share).into())]));
    }
    side.push(of.plain("review-outcomes-squares"));
    let houses: Vec<Option<&str>> =
        outcomes.lines.first().map(|line| line.of.iter().map(|of| of.house.as_deref()).collect()).unwrap_or_default();
    let body = html! {
        div.three { @for squares in &outcomes.squares { (hundred(of, squares)) } }
        div.scroll.mt tabindex="0" role="region" aria-label=(of.plain("review-outcomes-table")) {
            table.ott {
                caption { (of.plain("review-outcomes-caption")) }
                thead { tr {
                    th scope="col" { (of.plain("review-column-outcome")) }
                    @for house in &houses { th scope="col" { (of.house(*house)) } }
                } }
                tbody {
                    @for line in &outcomes.lines {
                        @let (word, unit) = outcome(line.kind);
                        tr {
                            th scope="row" { (of.plain(&format!("review-outcome-{word}"))) br; span.def { (of.plain(&format!("review-outcome-{word}-def"))) } }
                            @for house in &line.of { td { (figure(of, house, unit)) } }
                        }
                    }
                }
            }
        }
    };
    Part::new(of, "outcomes", side, body)
}

fn figure(of: &Reviewing<'_>, house: &OutcomeOf, unit: Unit) -> Markup {
    let Some(all) = &house.all else { return html! { span.mute { (of.plain("review-nobody")) } } };
    let short = |x: f64| of.number(unit.bare(x), 0);
    let interval = match (all.low, all.high) {
        (Some(low), Some(high)) => format!("{}\u{2013}{}", short(low.max(0.0)), short(high)),
        _ => of.plain("review-too-few"),
    };
    html! {
        b { (of.value(all.value, unit)) } " " span.mute.nw { (interval) }
        br;
        @if let (Some(early), Some(late)) = (house.early, house.late) {
            span.small.mute.nw { (of.value(early, unit)) " \u{2192} " (of.value(late, unit)) }
        }
    }
}

fn hundred(of: &Reviewing<'_>, squares: &Squares) -> Markup {
    let Squares { house, very_satisfied, content, unhappy, silent_leavers } = squares;
    let args = [
        ("house", of.house(Some(house)).into()),
        ("very", (*very_satisfied).into()),
        ("content", (*content).into()),
        ("unhappy", (*unhappy).into()),
        ("silent", (*silent_leavers).into()),
    ];
    let (a, b, c) = (*very_satisfied, very_satisfied + content, very_satisfied + content + unhappy);
    html! {
        figure {
            figcaption { (of.fill("review-outcomes-hundred", &args[..1])) }
            svg.w viewBox="0 0 274 70" role="img" aria-label=(of.fill("review-outcomes-label", &args)) {
                @for i in 0..c + silent_leavers {
                    @let (x, y) = (STEP * f64::from(i % ROW), STEP * f64::from(i / ROW));
                    @let class = if i < b { "q0" } else if i < c { "q2" } else { "q3" };
                    rect class=(class) x=(px(x + 0.5)) y=(px(y + 0.5)) width=(SIDE) height=(SIDE) {}
                    @if i < a { path.ax2 d={ "M" (px(x + 3.0)) " " (px(y + 6.0)) "h6M" (px(x + 6.0)) " " (px(y + 3.0)) "v6" } {} }
                }
            }
            p.small.mute { (of.fill("review-outcomes-line", &args[1..])) }
        }
    }
}
