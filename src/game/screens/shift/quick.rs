//! Quick choices: at most three things that plainly want doing, one key each, while nobody is attended to.

use super::begin::Begin;
use crate::game::Tongue;
use crate::game::attention::Attention;
use crate::game::bridge::Bridge;
use crate::game::keys::Deed;
use crate::game::theme::{Glyph, Look, Press, Region, Size, Tone, label, press};
use crate::scenario::model::{Act, ActKind};
use crate::telling::{Sight, deeds, wanted};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Quick {
    title: String,
    acts: Vec<(Act, String, String)>,
}

/// Draws them.
pub(super) fn draw(
    attention: Res<Attention>,
    bridge: Res<Bridge>,
    page: Res<super::notebook::Page>,
    tongue: Res<Tongue>,
    mut region: Query<(Entity, &mut Region<Quick>)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let sight = Sight::new(view, tongue.words());
    let wanted = if attention.target.is_none() && !page.open { wanted::quick(&sight) } else { Vec::new() };
    let open = |act: &Act| Some(*act) != view.staff().act && Some(*act) != bridge.next();
    let told = |act: Act| (act, deeds::choice(&sight, act), sight.span(deeds::takes_ms(&sight, act)));
    let acts = wanted.into_iter().filter(open).map(told).collect();
    region.show(&mut commands, at, Quick { title: tongue.say("shift-quick"), acts }, |quick, parent| {
        if quick.acts.is_empty() {
            return;
        }
        parent.spawn(label(&quick.title, Size::Small, Tone::Soft));
        for (n, (act, words, span)) in (1..).zip(&quick.acts) {
            let act = *act;
            let icon = if act.kind() == ActKind::Greet { Glyph::Handshake } else { Glyph::ConciergeBell };
            let what = Press {
                key: format!("quick-{n}"),
                label: words.clone(),
                spoken: format!("{words}, {span}"),
                icon: Some(icon),
                figure: span.clone(),
                deed: Some(Deed::Intent(n)),
                look: Look::Quiet,
                ..default()
            };
            press(parent, &what).observe(move |_: On<Activate>, mut begin: MessageWriter<Begin>| {
                begin.write(Begin(act));
            });
        }
    });
}
