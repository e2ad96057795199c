//! People as nodes: they come in by the door, walk, sit down, turn their heads, and go out by the door.
//!
//! ```text
//!   Figure (feet or seat: moved, mirrored, sized)
//!     mark (shadow, ring), body, neck (turned) - head, front
//! ```
//! This moves them; [`dress`] gives them their pictures.

use super::art::{Mark, frame, point};
use super::cast::{Actor, Who};
use super::places::Spot;
use super::scene::{Stage, mark, z_seated, z_standing};
pub(super) mod dress;

use super::Cast;
use crate::engine::{Entity as Whom, EventKind};
use crate::game::bridge::Bridge;
use crate::game::figure::{Base, Face, Gesture, Joints, Looks, Pose, Stance, Stride};
use crate::game::settings::Motion;
use bevy::prelude::*;

/// How fast people close in on where they are to be, per second.
const CLOSES_IN: f32 = 9.0;
/// The fastest they walk, px per second.
const FASTEST: f32 = 620.0;
/// How fast those who leave walk to the door, px per second.
const LEAVES: f32 = 230.0;
/// Nearer than this they stand, px.
const THERE: f32 = 3.0;
/// How far a step is, px at scale 1.
const STEP: f32 = 17.0;
/// How fast those outside vanish, per second.
const FADES: f32 = 4.0;
/// The most steps in a second, however fast time passes.
const QUICKEST: f32 = 9.0;
/// How far below the seat the feet are, px at scale 1.
const BEHIND: f32 = 31.0;

/// Somebody on the floor.
#[derive(Component, Debug)]
pub(super) struct Figure {
    pub(super) who: Who,
    looks: Looks,
    scale: f32,
    /// Where the feet are, or the bust of a sitter.
    pub(super) at: Vec2,
    /// In their chair.
    pub(super) seated: bool,
    /// Px walked, for the stride.
    walked: f32,
    moving: bool,
    mirrored: bool,
    wanted: Stance,
    worn: Option<(Stance, Joints, u16)>,
    /// Which way the head is turned: 1 right, -1 left.
    turned: f32,
    tilted: f32,
    /// On the way out.
    pub(super) leaving: bool,
    seen: f32,
    /// As it is shown already.
    faded: f32,
    layers: [Entity; 3],
    neck: Entity,
    mark: Entity,
}

impl Figure {
    /// Where the top of the head is.
    pub(super) fn crown(&self) -> Vec2 {
        let high = if self.seated { 104.0 } else { 135.0 };
        self.at - Vec2::new(0.0, high * self.scale)
    }

    /// Gets up: the head stays where it is.
    fn stand_up(&mut self) {
        if self.seated {
            self.seated = false;
            self.at.y += BEHIND * self.scale;
        }
    }

    /// How large.
    pub(super) fn scale(&self) -> f32 {
        self.scale
    }
}

/// Lets those in who have come, and sends out those who have gone.
pub(super) fn come_and_go(
    stage: Res<Stage>,
    cast: Res<Cast>,
    bridge: Res<Bridge>,
    motion: Res<Motion>,
    mut figures: Query<(Entity, &mut Figure)>,
    mut commands: Commands,
) {
    for (entity, mut figure) in &mut figures {
        if figure.leaving || cast.actors.iter().any(|actor| actor.who == figure.who) {
            continue;
        }
        if motion.reduced() || stage.age < 3 {
            commands.entity(entity).despawn();
            continue;
        }
        figure.leaving = true;
        figure.wanted = farewell(&bridge, figure.who);
        figure.stand_up();
    }
    for actor in &cast.actors {
        if figures.iter().all(|(_, figure)| figure.leaving || figure.who != actor.who) {
            // Who was there when the floor was laid out stands where they stand; who comes later comes in by the door.
            let newly = stage.age > 3 && matches!(actor.who, Who::Guest(_)) && !motion.reduced();
            enter(actor, &stage, newly, &mut commands);
        }
    }
}

/// How somebody walks out: what all could see and hear of it.
fn farewell(bridge: &Bridge, who: Who) -> Stance {
    let last = bridge.story().iter().rev().find(|seen| match (who, seen.who) {
        (Who::Guest(c), Whom::Customer(other)) => {
            c == other && matches!(seen.what, EventKind::Leaves | EventKind::WalksOut | EventKind::TurnedAway)
        }
        _ => false,
    });
    let (gesture, face) = match last.map(|seen| seen.what) {
        Some(EventKind::WalksOut) => (Gesture::Refusing, Face::Stern),
        Some(EventKind::TurnedAway) => (Gesture::PalmsUp, Face::Plain),
        Some(_) | None => (Gesture::AtEase, Face::Plain),
    };
    Stance { pose: Pose::walking(Stride::Near, gesture), face }
}

fn enter(actor: &Actor, stage: &Stage, by_the_door: bool, commands: &mut Commands) {
    let (at, seated) = match actor.spot {
        _ if by_the_door => (Vec2::from(stage.room.door()), false),
        Spot::Feet(at) => (Vec2::from(at), false),
        Spot::Chair { bust, .. } => (Vec2::from(bust), true),
    };
    let ring = if actor.who == Who::Trainee { Mark::Own } else { Mark::Shadow };
    let mut root = commands.spawn((point(), ZIndex(0), ChildOf(stage.scene), Name::new(format!("{:?}", actor.who))));
    let mut made = [Entity::PLACEHOLDER; 5];
    root.with_children(|inside| {
        made[0] = inside.spawn(mark(ring, actor.scale)).id();
        made[1] = inside.spawn(frame()).id();
        let mut neck = inside.spawn(point());
        neck.with_children(|neck| made[3] = neck.spawn(frame()).id());
        made[2] = neck.id();
        made[4] = inside.spawn(frame()).id();
    });
    root.insert(Figure {
        who: actor.who,
        looks: actor.looks,
        scale: actor.scale,
        at,
        seated,
        walked: 0.0,
        moving: false,
        mirrored: false,
        wanted: actor.stance,
        worn: None,
        turned: 1.0,
        tilted: 0.0,
        leaving: false,
        seen: if by_the_door { 0.0 } else { 1.0 },
        faded: 1.0,
        layers: [made[1], made[3], made[4]],
        neck: made[2],
        mark: made[0],
    });
}

/// Moves everybody towards where they are to be.
pub(super) fn go(
    time: Res<Time>,
    stage: Res<Stage>,
    cast: Res<Cast>,
    bridge: Res<Bridge>,
    motion: Res<Motion>,
    mut figures: Query<(Entity, &mut Figure, &mut UiTransform, &mut ZIndex)>,
    mut commands: Commands,
) {
    let dt = time.delta_secs().min(0.1);
    let speed = bridge.pace().speed.times() as f32;
    for (entity, mut figure, mut transform, mut z) in &mut figures {
        let figure = &mut *figure;
        let actor = cast.actors.iter().find(|actor| actor.who == figure.who).filter(|_| !figure.leaving);
        let before = figure.at;
        let mut depth = None;
        match actor {
            Some(actor) => {
                figure.scale = actor.scale;
                figure.looks = actor.looks;
                figure.seen = (figure.seen + FADES * dt).min(1.0);
                depth = follow(figure, actor, &stage, motion.reduced(), dt, speed);
            }
            None => {
                let door = Vec2::from(stage.room.door());
                let way = door - figure.at;
                let step = LEAVES * speed * dt;
                if way.length() <= step {
                    figure.seen -= FADES * dt;
                } else {
                    figure.at += way.normalize_or_zero() * step;
                }
                if figure.seen <= 0.0 {
                    commands.entity(entity).despawn();
                    continue;
                }
            }
        }
        let moved = figure.at - before;
        figure.moving = !figure.seated && moved.length() > 0.2 || figure.leaving;
        if !figure.seated {
            figure.walked += moved.length().min(QUICKEST * STEP * figure.scale * dt);
            if moved.x.abs() > 0.4 {
                figure.mirrored = moved.x < 0.0;
            }
        }
        if let Some(actor) = actor {
            figure.wanted = stance(figure, actor);
        } else {
            let gesture = figure.wanted.pose.gesture;
            figure.wanted.pose = Pose::walking(stride(figure), gesture);
        }
        let z_now = match depth {
            Some(depth) => z_seated(depth),
            None => z_standing(figure.at.y),
        };
        z.set_if_neq(ZIndex(z_now));
        let walks = matches!(figure.wanted.pose.base, Base::Walking(_));
        let bob = if walks && figure.moving { libm::fabsf(libm::sinf(figure.walked / STEP * 1.57)) * 2.0 } else { 0.0 };
        let mirror = if walks && figure.mirrored { -1.0 } else { 1.0 };
        let placed = UiTransform {
            translation: Val2::px(figure.at.x, figure.at.y - bob * figure.scale),
            scale: Vec2::new(figure.scale * mirror, figure.scale),
            rotation: Rot2::IDENTITY,
        };
        transform.set_if_neq(placed);
    }
}

/// One frame towards the actor's spot; gives the depth of the furniture one sits at.
fn follow(figure: &mut Figure, actor: &Actor, stage: &Stage, jumps: bool, dt: f32, speed: f32) -> Option<f32> {
    let feet = Vec2::from(actor.spot.feet(stage.room.scale()));
    let chair = match actor.spot {
        Spot::Chair { bust, depth, .. } => Some((Vec2::from(bust), depth)),
        Spot::Feet(_) => None,
    };
    if let Some((bust, depth)) = chair
        && (jumps || figure.seated || matches!(actor.who, Who::Colleague(_)) || feet.distance(figure.at) < 10.0)
    {
        figure.seated = true;
        figure.at = bust;
        return Some(depth);
    }
    figure.stand_up();
    let way = feet - figure.at;
    if jumps || way.length() < THERE {
        figure.at = feet;
        return None;
    }
    let share = 1.0 - libm::expf(-CLOSES_IN * dt);
    let step = (way.length() * share).min(FASTEST * speed * dt).max(40.0 * dt);
    figure.at += way.normalize_or_zero() * step.min(way.length());
    None
}

fn stride(figure: &Figure) -> Stride {
    let steps = (figure.walked / (STEP * figure.scale)) as usize;
    Stride::CYCLE[steps % 4]
}

/// Walking as long as they are on the move, whatever they have come to do.
fn stance(figure: &Figure, actor: &Actor) -> Stance {
    let Stance { pose, face } = actor.stance;
    let on_the_move = figure.moving && !figure.seated;
    let pose = match pose.base {
        Base::Walking(_) => pose.at_stride(stride(figure)),
        Base::Standing | Base::Sitting if on_the_move => {
            let carries = matches!(pose.gesture, Gesture::Tray | Gesture::Serving);
            let gesture = if carries { pose.gesture } else { Gesture::AtEase };
            Pose::walking(stride(figure), gesture)
        }
        Base::Sitting if !figure.seated => Pose::standing(pose.gesture),
        Base::Standing | Base::Sitting => pose,
    };
    Stance { pose, face }
}
