//! The guests: what was guessed of them, how their visits felt, their needs.

use super::figures;
use crate::experience::Felt;
use crate::telling::coaching::Coaching;
use crate::telling::report;
use crate::telling::{Moments, Visit};
use maud::{Markup, html};

/// A sample of the felt curve at least so often, ms.
const EVERY_MS: u64 = 30_000;

fn visits(of: &Coaching<'_>) -> Vec<Felt> {
    of.recorded.witness.memories().filter_map(|(c, _)| of.recorded.witness.felt(c)).collect()
}

/// The five boxes: felt is filled, guessed is ringed.
fn boxes(felt: u8, guess: Option<u8>) -> Markup {
    html! {
        span aria-hidden="true" {
            @for rank in 1..=5u8 {
                span.box.felt[rank == felt].guess[Some(rank) == guess] { (rank) }
            }
        }
    }
}

pub(super) fn guesses(of: &Coaching<'_>) -> Markup {
    let felt = visits(of);
    html! {
        @if of.recorded.guesses.is_empty() { p.soft { (of.sight.plain("coach-guess-none")) } }
        ul.plain {
            @for guess in &of.recorded.guesses {
                @if let Some(felt) = felt.iter().find(|felt| felt.customer == guess.customer) {
                    li { (boxes(felt.rank, Some(guess.rank))) " " (of.guess(guess, felt)) }
                }
            }
        }
    }
}

pub(super) fn felt(of: &Coaching<'_>) -> Markup {
    html! { div.guests { @for felt in visits(of) { (guest(of, felt)) } } }
}

fn guest(of: &Coaching<'_>, felt: Felt) -> Markup {
    let guess = of.recorded.guesses.iter().find(|guess| guess.customer == felt.customer).map(|guess| guess.rank);
    let (c, rank) = (felt.customer, felt.rank);
    let headline = report::headline(&of.sight, &felt);
    let curve = of.recorded.witness.curve(c, EVERY_MS);
    let moments: Vec<_> = felt.moments.iter().map(|m| (m.tick, m.feeling.effect > 0.0)).collect();
    let lines = of
        .recorded
        .witness
        .explain(c)
        .map(|explanation| report::guest(&of.sight, &Visit { felt, explanation }, Moments::Strongest));
    html! {
        article.guest {
            h3 { (of.sight.who_in_full(c)) }
            p { (boxes(rank, guess)) " " (headline) }
            @if let Some(curve) = curve { (figures::curve(&curve, &moments, &headline)) }
            ul.plain.small { @for line in lines.iter().flatten().skip(1) { li { (line.trim()) } } }
        }
    }
}

pub(super) fn needs(of: &Coaching<'_>) -> Markup {
    let axes = of.attributes();
    html! {
        p.soft { (of.sight.plain("coach-needs-intro")) }
        @for felt in visits(of).into_iter().filter(|felt| !felt.each_need.is_empty()) {
            h3 { (of.who(felt.customer)) }
            div.profiles {
                @for (need, met) in &felt.each_need {
                    @let label = of.need(*need, *met);
                    figure {
                        (figures::profile(of.sight.house().needs[need.index()].profile, *met, &axes, &label))
                        figcaption { (label) }
                    }
                }
            }
        }
    }
}
