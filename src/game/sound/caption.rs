//! The caption of a sound: a small sign in the corner of the floor, there for as long as it takes to read it.

use super::Heard;
use crate::game::Tongue;
use crate::game::power::Lively;
use crate::game::screens::shift::FloorFrame;
use crate::game::theme::{Edge, Fill, Glyph, Icon, Size, Tone, label};
use bevy::prelude::*;

/// How long a caption stays, s.
const STAYS_S: f32 = 3.0;

/// The sign, with the time it still stays.
#[derive(Component, Debug)]
struct Sign {
    left_s: f32,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (take_down, put_up).chain());
}

fn put_up(
    mut heard: MessageReader<Heard>,
    floor: Query<Entity, With<FloorFrame>>,
    signs: Query<Entity, With<Sign>>,
    tongue: Res<Tongue>,
    mut commands: Commands,
) {
    let words: Vec<String> = heard.read().map(|Heard(sound)| sound.caption(&tongue)).collect();
    let Ok(floor) = floor.single() else { return };
    if words.is_empty() {
        return;
    }
    for old in &signs {
        commands.entity(old).try_despawn();
    }
    commands.entity(floor).with_children(|floor| {
        floor
            .spawn((
                Sign { left_s: STAYS_S },
                Pickable::IGNORE,
                GlobalZIndex(10),
                Node {
                    position_type: PositionType::Absolute,
                    // Down where the trainee's own place is: the names of the stations hang above.
                    bottom: px(8),
                    left: px(8),
                    // As wide as the words, and no wider than the floor.
                    max_width: percent(96),
                    column_gap: px(6),
                    padding: UiRect::axes(px(8), px(3)),
                    align_items: AlignItems::Center,
                    border: UiRect::all(px(1.5)),
                    border_radius: BorderRadius::all(px(8)),
                    ..default()
                },
                Fill(Tone::Card),
                Edge(Tone::Line),
            ))
            .with_children(|sign| {
                sign.spawn((Icon::of(Glyph::Volume, Tone::Soft, 16.0), Pickable::IGNORE));
                sign.spawn((label(&words.join(" · "), Size::Small, Tone::Ink), Pickable::IGNORE));
            });
    });
}

/// Wall time: a caption can be read at any speed of the house.
fn take_down(
    time: Res<Time<Real>>,
    mut signs: Query<(Entity, &mut Sign)>,
    mut lively: ResMut<Lively>,
    mut commands: Commands,
) {
    for (at, mut sign) in &mut signs {
        sign.left_s -= time.delta_secs();
        lively.keep(2);
        if sign.left_s <= 0.0 {
            commands.entity(at).try_despawn();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::game::sound::Sound;
    use crate::game::trial::Trial;

    fn signs(trial: &mut Trial) -> Vec<String> {
        let world = trial.app.world_mut();
        let at: Vec<Entity> = world.query_filtered::<Entity, With<Sign>>().iter(world).collect();
        let texts = at.into_iter().flat_map(|sign| world.get::<Children>(sign).map(|c| c.to_vec()).unwrap_or_default());
        texts
            .collect::<Vec<_>>()
            .into_iter()
            .filter_map(|at| world.get::<Text>(at).map(|text| text.0.clone()))
            .collect()
    }

    #[test]
    fn a_sound_is_written_for_as_long_as_it_takes_to_read_it() {
        let mut trial = Trial::shift();
        trial.bridge().pause(true);
        trial.frames(400);
        trial.app.world_mut().write_message(Heard(Sound::Till));
        trial.frames(2);
        assert_eq!(signs(&mut trial), ["The till rings"]);
        trial.frames(400);
        assert!(signs(&mut trial).is_empty());
    }
}
