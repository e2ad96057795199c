//! The acts and waits with their grades, and the losses with what would have prevented them and the guest's own answer.

use super::figures;
use crate::coach::{Judged, Minus};
use crate::telling::clock;
use crate::telling::coaching::{Coaching, answer, lines};
use maud::{Markup, html};

pub(super) fn acts(of: &Coaching<'_>) -> Markup {
    let (told, quiet): (Vec<&Judged>, Vec<&Judged>) =
        of.debrief.deeds.iter().partition(|judged| !lines::is_quiet(judged));
    html! {
        p.soft.small { (of.sight.plain("coach-acts-intro")) }
        (table(of, &told))
        @if !quiet.is_empty() {
            details {
                summary { (of.sight.fill("coach-acts-quiet", &[("n", quiet.len().into())])) }
                (table(of, &quiet))
            }
        }
    }
}

fn table(of: &Coaching<'_>, deeds: &[&Judged]) -> Markup {
    html! {
        table.stack {
            thead {
                tr {
                    th scope="col" { (of.sight.plain("coach-column-when")) }
                    th scope="col" { (of.sight.plain("coach-column-grade")) }
                    th scope="col" { (of.sight.plain("coach-column-act")) }
                    th.num scope="col" { (of.sight.plain("coach-column-credit")) }
                    th.num scope="col" { (of.sight.plain("coach-column-loss")) }
                }
            }
            tbody { @for judged in deeds { (act(of, judged)) } }
        }
    }
}

fn act(of: &Coaching<'_>, judged: &Judged) -> Markup {
    let name = |key: &str| of.sight.plain(key);
    let below = judged.grade.below_good();
    let why = of.why(judged);
    html! {
        tr {
            td.nw data-name=(name("coach-column-when")) { (clock(judged.from)) }
            td data-name=(name("coach-column-grade")) {
                span.grade { (figures::mark(judged.grade)) (of.grade(judged.grade)) }
            }
            th scope="row" {
                (of.deed(judged))
                @if below {
                    @for line in &why { p.small { (line) } }
                } @else if !why.is_empty() {
                    details.small { summary { (name("coach-why-short")) } @for line in &why { p { (line) } } }
                }
            }
            td.num data-name=(name("coach-column-credit")) { (of.signed(judged.credit.points)) }
            td.num.nought[!below] data-name=(name("coach-column-loss")) {
                @if below { (of.points(judged.loss.mean)) " [" (of.points(judged.loss.low)) ", " (of.points(judged.loss.high)) "]" }
                @else { "0" }
            }
        }
    }
}

pub(super) fn minuses(of: &Coaching<'_>) -> Markup {
    html! {
        @if of.debrief.minuses.is_empty() { p.soft { (of.sight.plain("coach-no-minuses")) } }
        div.losses { @for minus in &of.debrief.minuses { (loss(of, minus)) } }
    }
}

fn loss(of: &Coaching<'_>, minus: &Minus) -> Markup {
    let asked = answer(of, &minus.reason);
    html! {
        article.loss {
            h3 { (of.minus(minus)) }
            @for line in of.prevention(minus) { p { (line) } }
            details {
                summary { (of.sight.fill("coach-ask", &[("who", of.who(minus.reason.moment.customer).into())])) }
                ol.why { @for (tick, words) in &asked.answer { li { span.soft { (clock(*tick)) } span { (words) } } } }
            }
        }
    }
}
