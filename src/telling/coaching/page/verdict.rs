//! What it comes to: the trainee apart from luck, the shift as a whole, what to try again and to take along.

use super::figures;
use crate::coach::Competence;
use crate::scenario::model::Factor;
use crate::telling::coaching::{Coaching, lines};
use crate::telling::report;
use maud::{Markup, html};

pub(super) fn competence(of: &Coaching<'_>) -> Markup {
    let [told, behind] = of.competence();
    html! {
        p.big { (told) }
        @if let Competence::Told(points) = of.debrief.standing.competence {
            div.narrow { (figures::meter(points.mean, Some((points.low, points.high)), None, &told)) }
        }
        p.soft { (behind) }
        table {
            tbody {
                @for skill in &of.debrief.skills {
                    tr {
                        th scope="row" { (of.sight.plain(&format!("skill-{}", skill.skill.word()))) }
                        td {
                            @let told = of.skill(skill);
                            @if let Some((points, low, high)) = skill.score {
                                (figures::meter(points, Some((low, high)), None, &told))
                            }
                            span.small { (told) }
                        }
                    }
                }
            }
        }
    }
}

pub(super) fn score(of: &Coaching<'_>) -> Markup {
    let score = of.recorded.witness.score();
    let told = lines::score(of);
    let factor = |factor: &Factor| {
        let of_factor = &score.factors[factor.index()];
        (report::factor(&of.sight, *factor), of_factor.points)
    };
    html! {
        table {
            tbody {
                @for (name, points) in Factor::ALL.iter().map(factor) {
                    tr {
                        th scope="row" { (name) }
                        td { (figures::meter(points, None, Some(75.0), &format!("{name}: {}", of.points(points)))) }
                        td.num { (of.points(points)) }
                    }
                }
            }
        }
        ul.plain { @for line in &told { li { (line.trim()) } } }
    }
}

pub(super) fn again(of: &Coaching<'_>, log: &str) -> Markup {
    html! {
        div.again { @for line in lines::again(of, log) { p { (line.trim()) } } }
    }
}

pub(super) fn lessons(of: &Coaching<'_>) -> Markup {
    html! { ul { @for line in lines::lessons(of) { li { (line.trim()) } } } }
}
