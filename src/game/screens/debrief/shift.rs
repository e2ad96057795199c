//! What the visit led to, and what the shift comes to: score, standards of the house, goals, notebook, where the log lies.

use super::felt::{Looks, named};
use super::told::{Evening, Log, Visited};
use crate::game::Tongue;
use crate::game::screens::guess::Guesses;
use crate::game::theme::{Glyph, Icon, Size, Spawner, Tone, card as panel, column, label, row, strong};
use bevy::prelude::*;

/// The panels with lines of words.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Shift {
    panels: Vec<Panel>,
    scale: f32,
}

#[derive(Debug, Clone, PartialEq)]
struct Panel {
    title: String,
    glyph: Glyph,
    lines: Vec<String>,
}

impl Shift {
    pub(super) fn of(
        evening: &Evening,
        guest: Option<&Visited>,
        guesses: &Guesses,
        tongue: &Tongue,
        looks: Looks,
    ) -> Shift {
        let mut panels = Vec::new();
        if let Some(guest) = guest {
            let title = tongue.fill("debrief-outcome", &[("who", guest.who.clone().into())]);
            panels.push(Panel { title, glyph: Glyph::DoorOpen, lines: outcome(guest, guesses, tongue) });
        }
        let score = Panel { title: tongue.say("debrief-score"), glyph: Glyph::Award, lines: evening.overall.clone() };
        panels.push(score);
        let mut standards = evening.standards.clone();
        if !standards.is_empty() {
            let title = standards.remove(0).trim_end_matches([':', '：']).to_owned();
            let lines = standards.iter().map(|line| line.trim_start().to_owned()).collect();
            panels.push(Panel { title, glyph: Glyph::Clock, lines });
        }
        if !evening.goals.is_empty() {
            let title = tongue.say("debrief-goals");
            panels.push(Panel { title, glyph: Glyph::CircleCheck, lines: evening.goals.clone() });
        }
        let mut beside = evening.beside.clone();
        beside.extend(log(evening, tongue, looks.seed_shown));
        panels.push(Panel { title: tongue.say("debrief-beside"), glyph: Glyph::NotebookPen, lines: beside });
        Shift { panels, scale: looks.scale }
    }
}

fn outcome(guest: &Visited, guesses: &Guesses, tongue: &Tongue) -> Vec<String> {
    let mut lines = vec![guest.headline.clone(), guest.after.clone()];
    if guest.moments.is_empty() {
        lines.push(tongue.words().plain("report-nothing-felt"));
    }
    let worst = guest.worst.map(|i| guest.moments[i].what.clone());
    lines.push(match (named(guest, guesses), worst) {
        (None, _) => tongue.say("debrief-worst-not-guessed"),
        (Some(true), None) => tongue.say("debrief-worst-none"),
        (Some(true), Some(what)) => tongue.fill("debrief-worst-named", &[("what", what.into())]),
        (Some(false), None) => tongue.say("debrief-worst-none-missed"),
        (Some(false), Some(what)) => tongue.fill("debrief-worst-missed", &[("what", what.into())]),
    });
    lines
}

fn log(evening: &Evening, tongue: &Tongue, seed_shown: bool) -> Vec<String> {
    let words = tongue.words();
    let mut lines = Vec::new();
    if seed_shown {
        lines.push(words.fill("report-seed", &[("seed", evening.seed.to_string().into())]));
    }
    lines.push(match &evening.log {
        Log::Sealed(path) => words.fill("report-log", &[("path", path.clone().into())]),
        Log::Lost(why) => tongue.fill("debrief-log-lost", &[("why", why.clone().into())]),
        Log::None => tongue.say("debrief-no-log"),
    });
    lines
}

pub(super) fn draw(of: &Shift, parent: &mut Spawner<'_>) {
    for one in &of.panels {
        let basis = px(380.0 * of.scale);
        let mut card = parent.spawn(panel());
        card.entry::<Node>().and_modify(move |mut node| {
            (node.flex_grow, node.flex_basis, node.min_width) = (1.0, basis, px(0));
            node.max_width = percent(100);
        });
        card.with_children(|card| {
            card.spawn(row(8)).with_children(|line| {
                line.spawn(Icon::of(one.glyph, Tone::Soft, 18.0));
                line.spawn(Node { flex_shrink: 1.0, ..column(0) }).with_children(|words| {
                    words.spawn(strong(&one.title, Size::Body, Tone::Ink));
                });
            });
            for line in &one.lines {
                card.spawn(label(line, Size::Small, Tone::Ink));
            }
        });
    }
}
