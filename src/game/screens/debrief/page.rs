//! The page below the bar: the part of the debrief that is looked at.

use super::advice::Advice;
use super::felt::{self, Felt, Looks};
use super::told::Evening;
use super::top::Part;
use super::{Counsel, Retold, Shown, acts, behind, tried};
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Player};
use crate::game::screens::guess::Guesses;
use crate::game::theme::{Glyph, Icon, Palette, Region, Size, Spawner, Tone, column, label, row, text_scale};
use bevy::prelude::*;
use bevy::text::RemSize;
use std::sync::Arc;

/// The advice is made anew whenever it changes: it is the same if it is the very same.
#[derive(Debug, Clone)]
pub(super) struct Same(pub(super) Arc<Advice>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The page.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Page {
    Felt(Box<Felt>),
    Acts(Box<acts::Acts>),
    Behind(Box<behind::Behind>),
    Tried(Box<tried::Tried>),
    /// The coach is not done yet.
    Soon(String),
}

impl Page {
    fn of(
        shown: Shown,
        evening: &Evening,
        advice: Option<&Arc<Advice>>,
        bridge: &Bridge,
        guesses: &Guesses,
        tongue: &Tongue,
        looks: Looks,
    ) -> Page {
        let felt =
            |advice: Option<&Advice>| Page::Felt(Box::new(Felt::of(evening, advice, shown, guesses, tongue, looks)));
        match (shown.part, advice) {
            (Part::Felt, advice) => felt(advice.map(Arc::as_ref)),
            (Part::Acts, Some(advice)) => Page::Acts(Box::new(acts::Acts::of(advice, shown, tongue, looks))),
            (Part::Behind, Some(advice)) => Page::Behind(Box::new(behind::Behind::of(advice, shown, tongue, looks))),
            (Part::Acts | Part::Behind, None) => Page::Soon(tongue.say("coach-soon")),
            (Part::Tried, advice) => match bridge.ghost().zip(bridge.compared()) {
                Some((ghost, both)) => Page::Tried(Box::new(tried::Tried::of(ghost, &both, tongue, looks))),
                None => felt(advice.map(Arc::as_ref)),
            },
        }
    }
}

/// Draws the page.
pub(super) fn show(
    retold: Res<Retold>,
    counsel: Res<Counsel>,
    shown: Res<Shown>,
    (bridge, player): (Res<Bridge>, Res<Player>),
    guesses: Res<Guesses>,
    tongue: Res<Tongue>,
    palette: Res<Palette>,
    rem: Res<RemSize>,
    mut region: Query<(Entity, &mut Region<Page>)>,
    mut commands: Commands,
) {
    let (Some(evening), Ok((at, mut region))) = (&retold.0, region.single_mut()) else { return };
    let looks = Looks { palette: *palette, scale: text_scale(&rem), seed_shown: !player.assess };
    let page = Page::of(*shown, evening, counsel.0.as_ref(), &bridge, &guesses, &tongue, looks);
    region.show(&mut commands, at, page, draw);
}

fn draw(page: &Page, body: &mut Spawner<'_>) {
    match page {
        Page::Felt(of) => felt::draw(of, body),
        Page::Acts(of) => acts::draw(of, body),
        Page::Behind(of) => behind::draw(of, body),
        Page::Tried(of) => tried::draw(of, body),
        Page::Soon(words) => {
            body.spawn(Node { align_items: AlignItems::Start, ..row(12) }).with_children(|line| {
                line.spawn(Icon::of(Glyph::Clock, Tone::Soft, 22.0));
                line.spawn(Node { flex_shrink: 1.0, ..column(0) }).with_child(label(words, Size::Body, Tone::Ink));
            });
        }
    }
}

/// The node of a sign: a square of a side, its corners rounded by a radius, both in px.
pub(super) fn badge(side: f32, radius: f32) -> Node {
    Node {
        width: px(side),
        height: px(side),
        flex_shrink: 0.0,
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(radius)),
        ..default()
    }
}

/// Panels side by side, as far as there is room.
pub(super) fn side_by_side() -> Node {
    Node { flex_wrap: FlexWrap::Wrap, row_gap: px(12), align_items: AlignItems::Stretch, flex_shrink: 0.0, ..row(12) }
}
