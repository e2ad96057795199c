//! Speech bubbles: what is said aloud, for a few seconds, never over the face of who says it.

use super::Cast;
use super::cast::Who;
use super::people::Figure;
use super::scene::Stage;
use crate::engine::{Entity as Whom, EventKind};
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Happened};
use crate::game::figure::Gesture;
use crate::game::room::{HEIGHT, WIDTH};
use crate::game::theme::{Edge, Fill, Size, Tone, label, text_scale};
use crate::scenario::model::Act;
use crate::telling::{Sight, heard, phrase};
use bevy::prelude::*;
use bevy::text::RemSize;

/// How long a bubble stays, s, and how much longer for each letter.
const STAYS: f32 = 2.5;
const PER_LETTER: f32 = 0.06;
/// How wide a bubble becomes at most, px at 100 %.
const WIDEST: f32 = 220.0;
/// The side of the square that makes the tail, px.
const TAIL: f32 = 13.0;
/// Bubbles that overlap by no more than this still read well, px.
const GRAZES: f32 = 3.0;
/// Bubbles at a time.
const MOST: usize = 4;
/// Of somebody else's face a bubble may hide this share. One that would hide more shows only that something is said:
/// the words stand in the caption bar, and beside the face of whoever is turned to.
const HIDES: f32 = 0.4;
const SOMETHING: &str = "…";

/// What is being said.
#[derive(Resource, Debug, Default)]
pub(super) struct Voices {
    /// The act whose words were said last.
    said: Option<Act>,
}

/// A bubble.
#[derive(Component, Debug)]
pub(super) struct Bubble {
    who: Who,
    left: f32,
    tail: Entity,
    words: Entity,
}

/// Shows what has been said.
pub(super) fn hear(
    mut happened: MessageReader<Happened>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    stage: Res<Stage>,
    cast: Res<Cast>,
    rem: Res<RemSize>,
    mut voices: ResMut<Voices>,
    bubbles: Query<(Entity, &Bubble)>,
    mut commands: Commands,
) {
    let Some(view) = bridge.view() else {
        happened.clear();
        return;
    };
    let sight = Sight::new(view, tongue.words());
    let mut said: Vec<(Who, String)> = Vec::new();
    for Happened(seen) in happened.read() {
        if let (EventKind::Says, Whom::Customer(c)) = (seen.what, seen.who) {
            said.retain(|(who, _)| *who != Who::Guest(c));
            said.push((Who::Guest(c), heard::said(&sight, c, seen.about)));
        }
    }
    let act = view.staff().act;
    let speaks =
        cast.actors.iter().any(|actor| actor.who == Who::Trainee && actor.stance.pose.gesture == Gesture::Speaking);
    if act != voices.said && (speaks || act.is_none()) {
        voices.said = act;
        if let Some(words) = act.and_then(|act| phrase::said(&sight, act)) {
            said.push((Who::Trainee, words));
        }
    }
    let first = said.len().saturating_sub(MOST);
    for (who, words) in said.split_off(first) {
        for (old, bubble) in &bubbles {
            if bubble.who == who {
                commands.entity(old).try_despawn();
            }
        }
        let width = WIDEST * text_scale(&rem);
        spawn(who, &words, width, stage.over, &mut commands);
    }
}

fn spawn(who: Who, words: &str, width: f32, over: Entity, commands: &mut Commands) {
    let absolute = || Node { position_type: PositionType::Absolute, left: px(0), top: px(0), ..default() };
    let edge = if who == Who::Trainee { Tone::Teal } else { Tone::Ink };
    let mut bubble = commands.spawn((
        Node {
            max_width: px(width),
            padding: UiRect::axes(px(12), px(5)),
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::all(px(12)),
            ..absolute()
        },
        UiTransform { scale: Vec2::ZERO, ..default() },
        ZIndex(30),
        Fill(Tone::Card),
        Edge(edge),
        Pickable::IGNORE,
        ChildOf(over),
    ));
    let (mut tail, mut text) = (Entity::PLACEHOLDER, Entity::PLACEHOLDER);
    bubble.with_children(|inside| {
        let square = Node {
            width: px(TAIL),
            height: px(TAIL),
            border: UiRect { right: px(2), bottom: px(2), ..UiRect::DEFAULT },
            ..absolute()
        };
        tail = inside.spawn((square, UiTransform::default(), Fill(Tone::Card), Edge(edge), Pickable::IGNORE)).id();
        text = inside.spawn((label(words, Size::Body, Tone::Ink), Pickable::IGNORE)).id();
    });
    let letters = words.chars().count() as f32;
    bubble.insert(Bubble { who, left: STAYS + PER_LETTER * letters, tail, words: text });
}

/// Keeps bubbles beside their speakers, and takes them away in time. Where there is no room for all, the newest are
/// shown: what was said stands in the notebook too.
pub(super) fn place(
    time: Res<Time>,
    bridge: Res<Bridge>,
    stage: Res<Stage>,
    figures: Query<&Figure>,
    mut bubbles: Query<(Entity, &mut Bubble, &ComputedNode, &mut UiTransform)>,
    mut tails: Query<&mut UiTransform, Without<Bubble>>,
    mut texts: Query<&mut Text>,
    mut commands: Commands,
) {
    let faces: Vec<(Who, Rect)> = figures.iter().map(|figure| (figure.who, face(figure, &stage))).collect();
    let mut taken: Vec<Rect> = Vec::new();
    let mut newest_first: Vec<(f32, Entity)> =
        bubbles.iter().map(|(entity, bubble, ..)| (bubble.left, entity)).collect();
    newest_first.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    for (_, entity) in newest_first {
        let Ok((entity, mut bubble, node, mut transform)) = bubbles.get_mut(entity) else { continue };
        if bridge.running() {
            bubble.left -= time.delta_secs();
        }
        let Some((_, own)) = faces.iter().find(|(who, _)| *who == bubble.who).filter(|_| bubble.left > 0.0) else {
            commands.entity(entity).try_despawn();
            continue;
        };
        let size = node.size() * node.inverse_scale_factor();
        if size.x < 1.0 {
            continue;
        }
        let others: Vec<Rect> = faces.iter().filter(|(who, _)| *who != bubble.who).map(|(_, face)| *face).collect();
        let (at, tail, angle) = best(size, *own, &others, &taken, &stage);
        let rect = Rect::from_corners(at, at + size);
        let hides = |other: &Rect| rect.intersect(*other).size().min_element() > GRAZES;
        if taken.iter().any(hides) {
            transform.set_if_neq(UiTransform { scale: Vec2::ZERO, ..*transform });
            continue;
        }
        if hides_a_face(rect, &others)
            && let Ok(mut text) = texts.get_mut(bubble.words)
            && text.0 != SOMETHING
        {
            // Where the shorter one goes is found in the next frame.
            SOMETHING.clone_into(&mut text.0);
            transform.set_if_neq(UiTransform { scale: Vec2::ZERO, ..*transform });
            continue;
        }
        taken.push(rect);
        transform.set_if_neq(UiTransform { translation: Val2::px(at.x, at.y), ..default() });
        if let Ok(mut square) = tails.get_mut(bubble.tail) {
            // From the upper left corner inside the border.
            let corner = tail - at - Vec2::splat(TAIL / 2.0) - Vec2::splat(2.0);
            square.set_if_neq(UiTransform {
                translation: Val2::px(corner.x, corner.y),
                rotation: Rot2::degrees(angle),
                ..default()
            });
        }
    }
}

/// Whether a bubble would hide too much of somebody else's face.
fn hides_a_face(bubble: Rect, others: &[Rect]) -> bool {
    let area = |of: Rect| of.size().element_product();
    others.iter().any(|face| area(bubble.intersect(*face)) > HIDES * area(*face))
}

/// The part of the frame that shows somebody's face.
fn face(figure: &Figure, stage: &Stage) -> Rect {
    let crown = figure.crown();
    let half = 25.0 * figure.scale();
    let from = stage.over((crown.x - half, crown.y));
    let to = stage.over((crown.x + half, crown.y + 52.0 * figure.scale()));
    Rect::from_corners(from, to)
}

/// The best place for a bubble: inside the floor, off the speaker's face, and off others' as far as there is room. Also
/// where its tail is, and which way it points.
fn best(size: Vec2, own: Rect, others: &[Rect], taken: &[Rect], stage: &Stage) -> (Vec2, Vec2, f32) {
    let floor = Rect::from_corners(stage.over((0.0, 0.0)), stage.over((WIDTH, HEIGHT)));
    let (middle, gap) = (own.center(), 9.0);
    let above = |share: f32| Vec2::new(middle.x - size.x * share, own.min.y - size.y - gap);
    let side = |x: f32, share: f32| Vec2::new(x, middle.y - size.y * share);
    let (right, left) = (own.max.x + gap + 4.0, own.min.x - gap - 4.0 - size.x);
    let places =
        [above(0.5), above(0.2), above(0.8), side(right, 0.6), side(left, 0.6), side(right, 0.2), side(left, 0.2)];
    let cost = |(n, at): (usize, &Vec2)| {
        let fit = inside(*at, size, floor);
        let rect = Rect::from_corners(fit, fit + size);
        let over = |other: &Rect| rect.intersect(*other).size().element_product().max(0.0);
        let moved = (fit - *at).length();
        let faces: f32 = others.iter().map(over).sum();
        let bubbles: f32 = taken.iter().map(over).sum();
        (over(&own) * 100.0 + faces + bubbles * 4.0 + moved * 3.0 + n as f32 * 25.0, fit, rect)
    };
    let best = places.iter().enumerate().map(cost).min_by(|a, b| a.0.total_cmp(&b.0));
    let (_, at, rect) = best.unwrap_or((0.0, own.min, own));
    let x = middle.x.clamp(rect.min.x + 18.0, (rect.max.x - 18.0).max(rect.min.x + 18.0));
    let y = middle.y.clamp(rect.min.y + 16.0, (rect.max.y - 16.0).max(rect.min.y + 16.0));
    if rect.max.y <= own.min.y {
        (at, Vec2::new(x, rect.max.y - 1.0), 45.0)
    } else if rect.min.x >= middle.x {
        (at, Vec2::new(rect.min.x + 1.0, y), 135.0)
    } else {
        (at, Vec2::new(rect.max.x - 1.0, y), -45.0)
    }
}

fn inside(at: Vec2, size: Vec2, floor: Rect) -> Vec2 {
    let edge = Vec2::splat(6.0);
    at.min(floor.max - size - edge).max(floor.min + edge).round()
}

#[cfg(test)]
mod tests {
    use super::hides_a_face;
    use bevy::prelude::*;

    #[test]
    fn a_bubble_may_graze_faces_but_hide_none() {
        let face = Rect::new(100.0, 100.0, 150.0, 152.0);
        let others = [Rect::new(0.0, 0.0, 50.0, 52.0), face];
        let bubble = |from_right: f32| Rect::new(150.0 - from_right, 60.0, 400.0, 200.0);
        assert!(!hides_a_face(bubble(0.0), &others), "beside it");
        assert!(!hides_a_face(bubble(15.0), &others), "a third");
        assert!(hides_a_face(bubble(25.0), &others), "half");
        assert!(!hides_a_face(Rect::new(160.0, 0.0, 300.0, 40.0), &[]), "nobody else is there");
    }
}
