//! What each act was worth: the credits on the session's clock, the list of losses and acts, and the one looked at.

mod chart;
mod detail;
mod list;
mod mark;

pub(super) use list::key;

use super::advice::{Advice, Mark};
use super::felt::Looks;
use super::page::{Same, side_by_side};
use super::speech::Asked;
use super::{Extent, Shown};
use crate::coach::{Again, Grade};
use crate::game::Tongue;
use crate::game::theme::{Size, Spawner, Tone, label, row, strong};
use bevy::prelude::*;
use std::sync::Arc;

/// The side of a sign of the legend, px.
const SIGN: f32 = 20.0;

/// The page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Acts {
    heading: String,
    legend: Vec<(Mark, String)>,
    chart: chart::Chart,
    list: list::Words,
    no_again: String,
    advice: Same,
    chosen: Option<Again>,
    acts: Extent,
    asked: Asked,
    scale: f32,
}

/// The act or loss looked at: the chosen one, else what is worth a look before all others.
pub(super) fn chosen(advice: &Advice, shown: Shown) -> Option<Again> {
    shown.item.filter(|of| advice.card(*of).is_some()).or(advice.first)
}

impl Acts {
    pub(super) fn of(advice: &Arc<Advice>, shown: Shown, tongue: &Tongue, looks: Looks) -> Acts {
        let words = tongue.words();
        let chosen = chosen(advice, shown);
        let grade = |grade: Grade| (Mark::Grade(grade), words.plain(&format!("grade-{}", grade.word())));
        let mut legend: Vec<(Mark, String)> = Grade::ALL.into_iter().map(grade).collect();
        legend.push((Mark::Loss, tongue.say("acts-loss")));
        Acts {
            heading: words.plain("coach-acts-heading"),
            legend,
            chart: chart::Chart::of(advice, chosen, tongue, looks),
            list: list::Words::of(advice, shown.acts, tongue),
            no_again: tongue.say("acts-no-again"),
            advice: Same(Arc::clone(advice)),
            chosen,
            acts: shown.acts,
            asked: shown.asked,
            scale: looks.scale,
        }
    }
}

pub(super) fn draw(of: &Acts, body: &mut Spawner<'_>) {
    let advice = &of.advice.0;
    let line = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), flex_shrink: 0.0, ..row(16) };
    body.spawn(line).with_children(|line| {
        line.spawn(strong(&of.heading, Size::Body, Tone::Ink));
        for (sign, words) in &of.legend {
            line.spawn(row(6)).with_children(|one| {
                mark::mark(one, *sign, mark::node(*sign, SIGN * of.scale));
                one.spawn(label(words, Size::Small, Tone::Soft));
            });
        }
    });
    chart::draw(&of.chart, body);
    body.spawn(side_by_side()).with_children(|both| {
        let look =
            list::Look { chosen: of.chosen, acts: of.acts, asked: of.asked, no_again: &of.no_again, scale: of.scale };
        list::draw(&of.list, advice, look, both);
    });
}
