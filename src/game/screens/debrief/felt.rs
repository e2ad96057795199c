//! What they felt, as plain data, and the page put together from its parts.

use super::advice::Advice;
use super::page::side_by_side;
use super::strip::{Card, card, strip};
use super::told::{Evening, Visited};
use super::{Shown, figures, moment, shift, timeline};
use crate::game::Tongue;
use crate::game::screens::guess::{Guesses, Worst};
use crate::game::theme::{Glyph, Icon, Palette, Size, Spawner, Tone, gap, label, row, strong};
use crate::telling::moments::Told;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// How the screen looks now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Looks {
    pub(super) palette: Palette,
    /// Text size, 1 at 100 per cent.
    pub(super) scale: f32,
    /// Under assessment the seed stays unseen.
    pub(super) seed_shown: bool,
}

/// The page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Felt {
    heading: String,
    explained: String,
    legend: [String; 3],
    cards: Vec<Card>,
    chosen: usize,
    timeline: Option<timeline::Timeline>,
    moment: Option<moment::Moment>,
    figures: figures::Figures,
    shift: shift::Shift,
    scale: f32,
}

impl Felt {
    pub(super) fn of(
        evening: &Evening,
        advice: Option<&Advice>,
        shown: Shown,
        guesses: &Guesses,
        tongue: &Tongue,
        looks: Looks,
    ) -> Felt {
        let chosen = shown.guest.min(evening.guests.len().saturating_sub(1));
        let guest = evening.guests.get(chosen);
        let at = guest.and_then(|guest| chosen_moment(guest, shown.moment));
        let speech = guest.zip(at).and_then(|(guest, at)| advice?.answer(guest.customer, at).cloned());
        let moment = guest.and_then(|guest| moment::Moment::of(evening, guest, at?, tongue, looks));
        Felt {
            heading: tongue.say("debrief-heading"),
            explained: tongue.say("debrief-boxes"),
            legend: ["debrief-guess", "debrief-felt", "debrief-named"].map(|key| tongue.say(key)),
            cards: evening.guests.iter().map(|guest| card_of(guest, guesses, tongue)).collect(),
            chosen,
            timeline: guest.map(|guest| timeline::Timeline::of(evening, guest, at, tongue, looks)),
            moment: moment.map(|moment| moment.with(speech, shown.asked)),
            figures: figures::Figures::of(evening, guest, shown.need, tongue, looks),
            shift: shift::Shift::of(evening, guest, guesses, tongue, looks),
            scale: looks.scale,
        }
    }
}

/// The moment looked at: the chosen one, else the worst, else the strongest.
fn chosen_moment(guest: &Visited, chosen: Option<usize>) -> Option<usize> {
    let strongest = || guest.moments.iter().position(|moment| moment.peak);
    chosen.or(guest.worst).or_else(strongest).filter(|i| *i < guest.moments.len())
}

/// The moment one step before or after.
pub(super) fn beside(guest: &Visited, chosen: Option<usize>, step: isize) -> Option<usize> {
    let next = chosen_moment(guest, chosen)?.checked_add_signed(step)?;
    (next < guest.moments.len()).then_some(next)
}

/// A moment in one line.
pub(super) fn moment_in_words(told: &Told) -> String {
    format!("{} {} {}", told.clock, told.points, told.what)
}

/// Whether the worst moment was named; nothing where it was not guessed.
pub(super) fn named(guest: &Visited, guesses: &Guesses) -> Option<bool> {
    let (_, worst) = guesses.of(guest.customer).whole()?;
    Some(match worst {
        Worst::Nothing => guest.worst.is_none(),
        Worst::Step(step) => guest.worst_at.contains(&step),
    })
}

fn card_of(guest: &Visited, guesses: &Guesses, tongue: &Tongue) -> Card {
    let rank = guesses.of(guest.customer).whole().map(|(rank, _)| rank);
    let sign = named(guest, guesses);
    let guessed = match (rank, sign) {
        (Some(rank), Some(true)) => tongue.fill("debrief-guessed-named", &[("rank", i64::from(rank).into())]),
        (Some(rank), _) => tongue.fill("debrief-guessed", &[("rank", i64::from(rank).into())]),
        (None, _) => tongue.say("debrief-not-guessed"),
    };
    let args = [
        ("who", guest.who.clone().into()),
        ("rank", i64::from(guest.rank).into()),
        ("box", guest.in_words.clone().into()),
        ("guess", guessed.into()),
    ];
    let spoken = tongue.fill("debrief-card", &args);
    Card { looks: guest.looks, who: guest.who.clone(), guess: rank, felt: Some(guest.rank), sign, spoken }
}

pub(super) fn draw(page: &Felt, body: &mut Spawner<'_>) {
    let scale = page.scale;
    body.spawn(Node { flex_wrap: FlexWrap::Wrap, flex_shrink: 0.0, ..row(12) }).with_children(|line| {
        line.spawn(strong(&page.heading, Size::Body, Tone::Ink));
        line.spawn(label(&page.explained, Size::Small, Tone::Soft));
        line.spawn(gap());
        let [guess, felt, named] = &page.legend;
        // A sign and its word stay together.
        line.spawn(row(12)).with_children(|sign| {
            super::strip::sample(sign, true, false, scale);
            sign.spawn(label(guess, Size::Small, Tone::Soft));
        });
        line.spawn(row(12)).with_children(|sign| {
            super::strip::sample(sign, false, true, scale);
            sign.spawn(label(felt, Size::Small, Tone::Soft));
        });
        line.spawn(row(12)).with_children(|sign| {
            sign.spawn(Icon::of(Glyph::Check, Tone::Teal, 18.0));
            sign.spawn(label(named, Size::Small, Tone::Soft));
        });
    });
    body.spawn(strip()).with_children(|strip| {
        for (i, one) in page.cards.iter().enumerate() {
            card(strip, i, one, i == page.chosen, scale)
                .observe(move |_: On<Activate>, mut shown: ResMut<Shown>| *shown = Shown::guest(i));
        }
    });
    body.spawn(side_by_side()).with_children(|both| {
        if let Some(timeline) = &page.timeline {
            timeline::draw(timeline, both);
        }
        if let Some(moment) = &page.moment {
            moment::draw(moment, both);
        }
    });
    body.spawn(side_by_side()).with_children(|both| figures::draw(&page.figures, both));
    body.spawn(side_by_side()).with_children(|both| shift::draw(&page.shift, both));
}
