//! Dressing: the pictures of their stance on people, and heads that turn.
//!
//! Each layer shows its last texture until all three of a new stance are there, so nobody ever falls apart.

use super::Figure;
use crate::game::figure::{Base, FLOOR, Facing, Part, Pose, Stance, Stride, joints};
use crate::game::floor::Cast;
use crate::game::floor::art::{Cut, Drawn, Gallery, Key, finer};
use crate::game::floor::cast::Gaze;
use crate::game::floor::scene::Density;
use crate::game::settings::Motion;
use bevy::prelude::*;

/// How fast heads turn, per second.
const TURNS: f32 = 10.0;
/// The side of a head's picture, in drawing units.
const HEAD: f32 = 1500.0;

/// Puts the pictures of their stance on people, and turns their heads.
pub(in crate::game::floor) fn dress(
    time: Res<Time>,
    motion: Res<Motion>,
    density: Res<Density>,
    cast: Res<Cast>,
    mut gallery: ResMut<Gallery>,
    mut figures: Query<&mut Figure>,
    mut pictures: Query<(&mut ImageNode, &mut UiTransform)>,
    mut necks: Query<&mut UiTransform, Without<ImageNode>>,
    mut shown: Query<&mut Visibility>,
) {
    let ease = if motion.reduced() { 1.0 } else { 1.0 - libm::expf(-TURNS * time.delta_secs()) };
    for mut figure in &mut figures {
        let figure = &mut *figure;
        let fine = finer(density.0);
        let size = (figure.scale * fine * 1000.0) as u16;
        let outdated = figure.worn.is_none_or(|(stance, _, worn)| stance != figure.wanted || worn != size);
        if outdated && let Some(cuts) = outfit(&mut gallery, figure, fine) {
            wear(figure, cuts, size, &mut pictures);
        }
        if let Ok(mut visible) = shown.get_mut(figure.mark) {
            visible.set_if_neq(if figure.seated { Visibility::Hidden } else { Visibility::Inherited });
        }
        let Some((_, joints, _)) = figure.worn else { continue };
        let actor = cast.actors.iter().find(|actor| actor.who == figure.who);
        let own = if joints.facing == Facing::Left { -1.0 } else { 1.0 };
        let gaze = actor.map_or(Gaze::Own, |actor| actor.gaze);
        let (turn, tilt) = match gaze {
            Gaze::To(x) if !figure.moving && (x - figure.at.x).abs() > 8.0 => {
                let turn = if x < figure.at.x { -1.0 } else { 1.0 };
                (turn, joints.tilt * turn * own)
            }
            Gaze::To(_) | Gaze::Own => (own, joints.tilt),
        };
        let fresh = figure.tilted == 0.0 && figure.turned == 1.0 && joints.tilt != 0.0;
        let ease = if fresh { 1.0 } else { ease };
        figure.turned += (turn - figure.turned) * ease;
        figure.tilted += (tilt - figure.tilted) * ease;
        if let Ok(mut neck) = necks.get_mut(figure.neck) {
            // The joint of a head that looks left is a little aside.
            let aside = joints.aside * ((1.0 - figure.turned) / 2.0 - (1.0 - own) / 2.0);
            let at = Vec2::from(joints.neck) - Vec2::from(joints.anchor) + Vec2::new(aside, 0.0);
            neck.set_if_neq(UiTransform {
                translation: Val2::px(at.x, at.y),
                // Never so narrow that it vanishes while it turns.
                scale: Vec2::new(
                    if figure.turned < 0.0 { figure.turned.min(-0.35) } else { figure.turned.max(0.35) },
                    1.0,
                ),
                rotation: Rot2::degrees(figure.tilted),
            });
        }
        if figure.seen != figure.faded {
            figure.faded = figure.seen;
            for layer in figure.layers.into_iter().chain([figure.mark]) {
                if let Ok((mut image, _)) = pictures.get_mut(layer) {
                    image.color = Color::WHITE.with_alpha(figure.seen.max(0.0));
                }
            }
        }
    }
}

/// The three textures of a stance, if all are there; of somebody who walks, all steps are asked for.
fn outfit(gallery: &mut Gallery, figure: &Figure, density: f32) -> Option<[Cut; 3]> {
    let Stance { pose, face } = figure.wanted;
    let of = |pose: Pose, part: Part| {
        let (pose, face) = part.only(pose, face);
        Key::at(Drawn::Person(figure.looks, pose, face, part), figure.scale * density)
    };
    if let Base::Walking(_) = pose.base {
        for stride in Stride::CYCLE {
            for part in [Part::Body, Part::Front] {
                let _ = gallery.ask(of(pose.at_stride(stride), part));
            }
        }
    }
    let [body, head, front] = Part::ALL.map(|part| gallery.ask(of(pose, part)).cloned());
    Some([body?, head?, front?])
}

fn wear(figure: &mut Figure, cuts: [Cut; 3], size: u16, pictures: &mut Query<(&mut ImageNode, &mut UiTransform)>) {
    let joints = joints(&figure.looks, figure.wanted.pose);
    let anchor = Vec2::from(joints.anchor);
    let half = HEAD * FLOOR / 2.0;
    let origins = [-anchor, Vec2::splat(-half), -anchor];
    for ((layer, cut), origin) in figure.layers.into_iter().zip(cuts).zip(origins) {
        if let Ok((mut image, mut transform)) = pictures.get_mut(layer) {
            cut.hang(origin, &mut image, &mut transform);
        }
    }
    figure.worn = Some((figure.wanted, joints, size));
}
