//! The rings: who has the focus and how far away they are, and who is attended to.

use super::{Control, Hint, HintWords, Inner};
use crate::game::Tongue;
use crate::game::attention::Attention;
use crate::game::bridge::Bridge;
use crate::game::floor::Cast;
use crate::game::floor::cast::Who;
use crate::game::floor::people::Figure;
use crate::game::floor::scene::{Chosen, Stage};
use crate::game::room::{Area, HEIGHT, WIDTH};
use crate::game::theme::{Edge, Tone};
use crate::scenario::model::{Act, CustomerId, Target};
use bevy::ecs::system::SystemParam;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;

/// What the ring needs to know.
#[derive(SystemParam)]
pub(in crate::game::floor) struct About<'w> {
    cast: Res<'w, Cast>,
    stage: Res<'w, Stage>,
    bridge: Res<'w, Bridge>,
    tongue: Res<'w, Tongue>,
    focus: Res<'w, InputFocus>,
    attention: Res<'w, Attention>,
}

type Below<'w, 's, T> = Query<'w, 's, (&'static mut UiTransform, &'static mut Visibility, &'static ComputedNode), T>;

/// Shows who has the focus, who is attended to, and how far away the focus is.
pub(in crate::game::floor) fn ring(
    about: About<'_>,
    figures: Query<&Figure>,
    mut controls: Query<(Entity, &Control, &Children, &UiTransform, &mut Edge), (Without<Inner>, Without<Hint>)>,
    mut inner: Query<&mut Edge, With<Inner>>,
    mut hint: Below<'_, '_, (With<Hint>, Without<Control>)>,
    mut words: Query<&mut Text, With<HintWords>>,
    mut chosen: Query<
        (&mut UiTransform, &mut Visibility, &mut ZIndex),
        (With<Chosen>, Without<Hint>, Without<Control>),
    >,
) {
    let target = about.attention.target.map(Target::customer);
    let mut focused = None;
    for (entity, control, children, transform, mut edge) in &mut controls {
        let has_focus = about.focus.get() == Some(entity);
        let attended = target == Some(control.guest);
        let tone = match (attended, has_focus, control.hovered) {
            (true, _, _) => Tone::Honey,
            (false, true, _) => Tone::White,
            (false, false, true) => Tone::Soft,
            (false, false, false) => Tone::Clear,
        };
        edge.set_if_neq(Edge(tone));
        for child in children {
            if let Ok(mut edge) = inner.get_mut(*child) {
                edge.set_if_neq(Edge(if attended { Tone::Ink } else { Tone::Clear }));
            }
        }
        if has_focus && let (Val::Px(x), Val::Px(y)) = (transform.translation.x, transform.translation.y) {
            focused = Some((control.guest, Area { x, y, w: control.size.0, h: control.size.1 }));
        }
    }
    if let Ok((mut transform, mut visible, node)) = hint.single_mut() {
        visible.set_if_neq(if focused.is_some() { Visibility::Inherited } else { Visibility::Hidden });
        if let Some((guest, area)) = focused {
            let said = away(&about, guest);
            for mut text in &mut words {
                if text.0 != said {
                    text.0.clone_from(&said);
                }
            }
            let size = node.size() * node.inverse_scale_factor();
            let stage = &about.stage;
            let middle = stage.over((area.middle(), area.bottom()));
            let (from, to) = (stage.over((4.0, 4.0)), stage.over((WIDTH - 4.0, HEIGHT - 3.0)) - size);
            let at = (middle - size / 2.0).min(to).max(from).round();
            transform.set_if_neq(UiTransform { translation: Val2::px(at.x, at.y), ..default() });
        }
    }
    if let Ok((mut transform, mut visible, mut z)) = chosen.single_mut() {
        let of = |who: Who| about.cast.actors.iter().find(move |actor| actor.who == who);
        let actor = target.and_then(|c| of(Who::Guest(c)));
        let figure = actor.and_then(|actor| figures.iter().find(|figure| figure.who == actor.who && !figure.leaving));
        // Of sitters the frame is enough: under a table nobody sees a ring.
        let figure = figure.filter(|figure| !figure.seated);
        visible.set_if_neq(if figure.is_some() { Visibility::Inherited } else { Visibility::Hidden });
        if let Some(figure) = figure {
            let (at, scale) = ((figure.at.x, figure.at.y), Vec2::splat(about.stage.room.scale()));
            let depth = (figure.at.y * 10.0) as i32 - 1;
            transform.set_if_neq(UiTransform { translation: Val2::px(at.0, at.1), scale, ..default() });
            z.set_if_neq(ZIndex(depth));
        }
    }
}

/// How far away a guest is, in words.
fn away(about: &About<'_>, guest: CustomerId) -> String {
    let quote = about.bridge.view().and_then(|view| view.quote(Act::Attend(guest)).ok());
    match quote.map(|quote| quote.walk_ms.div_ceil(1000)) {
        Some(0) => about.tongue.say("floor-here"),
        Some(seconds) => about.tongue.fill("floor-away", &[("n", seconds.into())]),
        None => about.tongue.say("floor-attend"),
    }
}
