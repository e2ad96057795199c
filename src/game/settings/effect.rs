//! The settings put into effect: as soon as one changes, whatever depends on it follows.

use super::{Settings, Spoken};
use crate::engine::Phase;
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Turned};
use crate::game::keys::Bindings;
use crate::game::theme::{Palette, Tone, scale_text};
use bevy::prelude::*;
use bevy::text::RemSize;

/// Whether things may move by themselves.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// People walk, panels slide.
    #[default]
    Free,
    /// People jump to where they are, nothing slides.
    Reduced,
}

impl Motion {
    /// The share of a movement that is done at once: all of it if nothing may move by itself.
    pub fn reduced(self) -> bool {
        self == Motion::Reduced
    }
}

pub(super) fn plugin(app: &mut App) {
    let (settings, spoken) = (app.world().resource::<Settings>(), app.world().resource::<Spoken>());
    let tongue = Tongue::of(spoken.language(settings));
    app.init_resource::<Motion>()
        .insert_resource(tongue)
        .add_systems(First, (looks, speak).run_if(resource_changed::<Settings>.or_else(resource_changed::<Spoken>)))
        .add_systems(Update, speed);
}

fn looks(
    settings: Res<Settings>,
    mut rem: ResMut<RemSize>,
    mut palette: ResMut<Palette>,
    mut motion: ResMut<Motion>,
    mut bindings: ResMut<Bindings>,
    mut clear: ResMut<ClearColor>,
) {
    scale_text(&mut rem, settings.text_percent);
    let mixed = Palette { high_contrast: settings.high_contrast, colour_safe: settings.colour_safe };
    palette.set_if_neq(mixed);
    clear.0 = mixed.colour(Tone::Paper);
    motion.set_if_neq(if settings.reduced_motion { Motion::Reduced } else { Motion::Free });
    if *bindings != settings.keys {
        bindings.clone_from(&settings.keys);
    }
}

fn speak(settings: Res<Settings>, spoken: Res<Spoken>, mut tongue: ResMut<Tongue>) {
    let language = spoken.language(&settings);
    if tongue.words().language() != language {
        *tongue = Tongue::of(language);
    }
}

/// A shift begins at the speed that is set, and follows when that changes.
fn speed(
    settings: Res<Settings>,
    mut turned: MessageReader<Turned>,
    mut before: Local<Option<crate::game::bridge::Speed>>,
    mut bridge: ResMut<Bridge>,
) {
    let begun = turned.read().any(|Turned(phase)| matches!(phase, Phase::Preparation | Phase::Service));
    let changed = before.replace(settings.speed).is_some_and(|before| before != settings.speed);
    if (begun || changed) && bridge.view().is_some() && bridge.pace().speed != settings.speed {
        bridge.set_speed(settings.speed);
    }
}
