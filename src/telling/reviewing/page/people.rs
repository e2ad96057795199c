//! People by criterion: a table, with the number in every cell, and lightness in steps beside it.

use super::chart::{Mark, Scale, cell, round_scale};
use super::{Part, Served};
use crate::review::report::{Cell, Gain, PersonRow, Personal, Tendency};
use crate::telling::reviewing::Reviewing;
use crate::text::harmless;
use maud::{Markup, html};

/// The steps of the map: from so many points on, and the class.
const STEPS: [(f64, &str); 5] = [(80.0, "h0"), (70.0, "h1"), (60.0, "h2"), (50.0, "h3"), (0.0, "h4")];

/// The class of a value as it is printed, so that 79.6 is coloured as the 80 that is read.
fn class(value: f64) -> &'static str {
    let printed = value.round();
    STEPS.iter().find(|(from, _)| printed >= *from).map_or("h4", |(_, class)| class)
}

pub(super) fn people(of: &Reviewing<'_>, served: Option<&Served<'_>>) -> Part {
    let map = &of.review.heat_map;
    let weeks = [("from", map.weeks.0.into()), ("to", map.weeks.1.into())];
    let mut side = vec![
        of.plain("review-gain-def"),
        of.fill("review-factors-def", &weeks),
        of.fill("review-conditions-def", &weeks),
    ];
    if of.review.person.is_none() {
        side.push(of.plain(if served.is_some() { "review-person-link" } else { "review-person-command" }));
    }
    let gains: Vec<&Gain> = map.rows.iter().filter_map(|row| row.gain.as_ref()).collect();
    let scale = scale(&gains);
    let few = [("sessions", map.fewest_sessions.into()), ("tasks", map.fewest_tasks.into())];
    let body = html! {
        div.scroll tabindex="0" role="region" aria-label=(of.plain("review-heat-table")) {
            table.heat {
                caption {
                    (of.plain("review-heat-caption")) " " (key(of)) " "
                    (of.fill("review-heat-few", &few))
                }
                thead { (head(of, scale)) }
                @for house in &of.review.houses {
                    tbody {
                        @let here: Vec<&PersonRow> = map.rows.iter().filter(|row| row.house == house.house).collect();
                        tr.grp { th scope="rowgroup" colspan=(3 + map.factors.len() + map.conditions.len()) {
                            (of.house(Some(&house.house))) " " span.mute.small { (of.fill("review-n-learners", &[("n", here.len().into())])) }
                        } }
                        @for row in here { (person(of, row, scale, served)) }
                    }
                }
                tbody {
                    tr.tot {
                        th scope="row" { b { (of.plain("review-everybody")) } }
                        td.n.hide {}
                        td.g {}
                        (cells(&map.mean, of))
                    }
                }
            }
        }
    };
    Part::new(of, "people", side, body)
}

fn scale(gains: &[&Gain]) -> Scale {
    // An interval over two sessions may be endless; it is cut off where the rest can still be seen.
    let values = gains.iter().map(|gain| gain.slope.value);
    let (low, high) = values.fold((-2.0f64, 6.0f64), |(low, high), x| (low.min(x - 4.0), high.max(x + 4.0)));
    let (from, to, _) = round_scale(low.max(-40.0), high.min(40.0), &[5.0, 10.0, 20.0]);
    Scale { from, to }
}

fn key(of: &Reviewing<'_>) -> Markup {
    let label = |i: usize| {
        let (from, _) = STEPS[i];
        match i {
            0 => format!("{from}+"),
            4 => of.fill("review-heat-under", &[("n", STEPS[3].0.into())]),
            _ => format!("{from}\u{2013}{}", STEPS[i - 1].0 - 1.0),
        }
    };
    html! { span.key { @for (i, (_, class)) in STEPS.iter().enumerate() { span class=(class) { (label(i)) } } } }
}

fn head(of: &Reviewing<'_>, scale: Scale) -> Markup {
    let map = &of.review.heat_map;
    let ticks: Vec<(f64, String)> =
        [scale.from, 0.0, scale.to].map(|x| (x, if x == 0.0 { "0".to_owned() } else { of.signed(x, 0) })).to_vec();
    html! {
        tr {
            td {} td.hide {} td {}
            th.cg scope="colgroup" colspan=(map.factors.len()) { (of.plain("review-factors")) }
            th.cg.gapl scope="colgroup" colspan=(map.conditions.len()) { (of.plain("review-conditions")) }
        }
        tr {
            th scope="col" { (of.plain("review-column-learner")) }
            th.n.hide scope="col" { (of.plain("review-column-sessions")) }
            th.g scope="col" { span.gl { (of.plain("review-column-gain")) } (scale.head(&ticks)) }
            @for factor in &map.factors { th.v scope="col" { span { (of.plain(&format!("review-factor-{factor}"))) } } }
            @for (i, condition) in map.conditions.iter().enumerate() {
                th.v.gapl[i == 0] scope="col" { span { (of.plain(&format!("review-condition-{condition}"))) } }
            }
        }
    }
}

fn person(of: &Reviewing<'_>, row: &PersonRow, scale: Scale, served: Option<&Served<'_>>) -> Markup {
    let name = match &row.name {
        Some(name) => html! { (harmless(name)) " " span.mute.small.nw { (harmless(&row.learner)) } },
        None => html! { (harmless(&row.learner)) },
    };
    html! {
        tr {
            th scope="row" {
                @match served { Some(served) => a href=(served.person(&row.learner)) { (name) }, None => (name) }
            }
            td.n.hide { (row.sessions) }
            td.g { @match &row.gain { Some(gain) => (drawn(of, gain, scale)), None => span.mute { "\u{b7}" span.vh { (of.plain("review-too-few")) } } } }
            (cells(&row.cells, of))
        }
    }
}

fn drawn(of: &Reviewing<'_>, gain: &Gain, scale: Scale) -> Markup {
    let class = match gain.tendency {
        Tendency::Gains => "d",
        Tendency::Falls => "dl",
        Tendency::CannotTell => "o",
    };
    let range = gain.slope.low.zip(gain.slope.high);
    let mark = Mark { value: gain.slope.value, range, class, line: if class == "dl" { "cil" } else { "ci" }, y: 9 };
    html! { (cell(scale, 18, &[0.0], &[mark])) span.vh { (of.gain(gain)) } }
}

fn cells(of_row: &Personal, of: &Reviewing<'_>) -> Markup {
    let one = |cell: &Option<Cell>, gap: bool| {
        html! {
            @match cell {
                Some(cell) => { td class={ "c " (class(cell.value)) @if gap { " gapl" } } { (of.number(cell.value, 0)) } }
                None => { td class={ "c mute" @if gap { " gapl" } } { "\u{b7}" span.vh { (of.plain("review-too-few")) } } }
            }
        }
    };
    html! {
        @for cell in &of_row.factors { (one(cell, false)) }
        @for (i, cell) in of_row.conditions.iter().enumerate() { (one(cell, i == 0)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_coloured_as_it_is_read() {
        let classes = [100.0, 79.6, 79.4, 70.0, 69.5, 60.0, 50.0, 49.4, 0.0].map(class);
        assert_eq!(classes, ["h0", "h0", "h1", "h1", "h1", "h2", "h3", "h4", "h4"]);
    }
}
