//! Where the service loses experience: step by step of the blueprint, by house, and what remains with the reference.

use super::Part;
use super::chart::{Mark, Scale, cell, round_scale};
use crate::review::report::{Estimate, ScenarioSteps, StepLine};
use crate::telling::reviewing::Reviewing;
use crate::telling::reviewing::figures::Unit;
use maud::{Markup, html};

/// So many of the largest remainders stand out.
const HOT: usize = 3;
/// Steps that lose less than this everywhere are folded away.
const LITTLE: f64 = 0.05;
/// More houses than this are not drawn side by side.
const MOST_HOUSES: usize = 4;

pub(super) fn steps(of: &Reviewing<'_>) -> Option<Part> {
    let all = &of.review.steps;
    if all.is_empty() {
        return None;
    }
    let reference = all.iter().any(|steps| steps.reference_runs > 0);
    let lost = || {
        all.iter().flat_map(|of| &of.steps).flat_map(|step| {
            step.by_house.iter().filter_map(|house| house.lost.map(|lost| lost.value)).chain(step.reference)
        })
    };
    let (from, to, step) = round_scale(0.0, lost().fold(1.0, f64::max), &[0.5, 1.0, 2.0, 3.0, 5.0, 10.0, 20.0]);
    let scale = Scale { from, to };
    let ticks: Vec<(f64, String)> = (0..=((to - from) / step).round() as u32)
        .map(|i| from + step * f64::from(i))
        .map(|x| (x, of.number(x, usize::from(step < 1.0))))
        .collect();
    let mut largest: Vec<f64> = all.iter().flat_map(|of| &of.steps).filter_map(|step| step.reference).collect();
    largest.sort_by(|a, b| b.total_cmp(a));
    let hot = largest.get(HOT - 1).or(largest.last()).copied().unwrap_or(f64::MAX).max(LITTLE);
    let mut side = vec![of.plain("review-steps-def"), of.plain("review-steps-played")];
    if reference {
        side.push(of.plain("review-steps-reference"));
    }
    side.push(of.plain("review-steps-sum"));
    let drawing = Drawing { of, scale, ticks: &ticks, hot, reference };
    let body = html! { div.scroll tabindex="0" role="region" aria-label=(of.plain("review-steps-caption")) { (drawing.table()) } };
    Some(Part::new(of, "steps", side, body))
}

struct Drawing<'a> {
    of: &'a Reviewing<'a>,
    scale: Scale,
    ticks: &'a [(f64, String)],
    hot: f64,
    reference: bool,
}

impl Drawing<'_> {
    fn table(&self) -> Markup {
        let of = self.of;
        let houses = &of.review.houses;
        let many = houses.len() > MOST_HOUSES;
        html! {
            table.stp.many[many] {
                caption { (of.plain("review-steps-caption")) }
                thead { tr {
                    th scope="col" { (of.plain("review-column-step")) }
                    @for house in houses { th.s scope="col" { (of.house(Some(&house.house))) div.sc { (self.scale.head(self.ticks)) span.sn {} } } }
                    @if self.reference { th.r scope="col" { (of.plain("review-column-reference")) } }
                } }
                @for steps in &of.review.steps { tbody { (self.scenario(steps)) } }
            }
        }
    }

    fn scenario(&self, steps: &ScenarioSteps) -> Markup {
        let of = self.of;
        let columns = 1 + of.review.houses.len() + usize::from(self.reference);
        let (told, little): (Vec<&StepLine>, Vec<&StepLine>) = steps.steps.iter().partition(|step| {
            let most = step.by_house.iter().filter_map(|house| house.lost.map(|lost| lost.value));
            most.chain(step.reference).fold(0.0, f64::max) >= LITTLE
        });
        let little: Vec<String> = little.into_iter().map(|step| self.name(step)).collect();
        html! {
            tr.grp { th scope="rowgroup" colspan=(columns) {
                (of.scenario(steps.scenario)) " "
                span.mute.small { (of.fill("review-n-sessions", &[("n", steps.sessions.into())])) } " "
                code.src { (of.file(steps.scenario)) }
            } }
            @for step in told { (self.step(steps.scenario, step)) }
            @if !little.is_empty() {
                tr { td.small.mute colspan=(columns) { (of.fill("review-steps-little", &[("steps", of.words.list(&little).into())])) } }
            }
        }
    }

    fn name(&self, step: &StepLine) -> String {
        if step.step.is_empty() { self.of.plain("review-before-any-step") } else { self.of.name(&step.name) }
    }

    fn step(&self, scenario: usize, step: &StepLine) -> Markup {
        let of = self.of;
        let hot = step.reference.is_some_and(|lost| lost >= self.hot);
        html! {
            tr {
                th scope="row" {
                    (self.name(step))
                    @if !step.performer.is_empty() {
                        br; span.src { (of.plain(&format!("review-performer-{}", step.performer))) " \u{b7} " (of.place(scenario, step.line)) }
                    }
                }
                @for house in &of.review.houses {
                    @let lost = step.by_house.iter().find(|at| at.house == house.house).and_then(|at| at.lost.as_ref());
                    td.s { (self.cell(lost, step.reference)) }
                }
                @if self.reference {
                    td.r.hot[hot] { @if let Some(reference) = step.reference { (of.number(reference, 1)) } }
                }
            }
        }
    }

    fn cell(&self, lost: Option<&Estimate>, reference: Option<f64>) -> Markup {
        let of = self.of;
        let Some(lost) = lost else {
            return html! { span.mute { "\u{b7}" span.vh { (of.plain("review-nobody")) } } };
        };
        let range = lost.low.zip(lost.high).map(|(low, high)| (low.max(0.0), high));
        let played = Mark { value: lost.value, range, class: "dg", line: "cig", y: 8 };
        let ring = reference.map(|value| Mark { value, range: None, class: "ol", line: "cil", y: 8 });
        let marks: Vec<Mark<'_>> = [Some(played), ring].into_iter().flatten().collect();
        let args = [("interval", of.interval(lost, Unit::Points).into()), ("n", lost.n.to_string().into())];
        html! {
            div.sc {
                (cell(self.scale, 16, &[0.0], &marks))
                span.sn { (of.number(lost.value, 1)) }
            }
            span.vh { (of.fill("review-steps-cell", &args)) }
        }
    }
}
