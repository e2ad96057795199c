//! The scene: the floor as one node of 960 by 616 px that is scaled to the room there is, with the furniture in it.
//!
//! ```text
//!   FloorFrame
//!     Scene   960 x 616, scaled as a whole: background, furniture, people, things, the controls over people
//!     Over    as large as the frame, never scaled: words (plates, numbers, speech, the label of the focus)
//! ```
//! Only transforms change while people walk: nothing is laid out again.

use super::Cast;
use super::art::{Drawn, Gallery, Mark, picture, point};
use super::cast::Memory;
use crate::game::bridge::Bridge;
use crate::game::room::{HEIGHT, Layer, Room, WIDTH, things, wall_end};
use crate::game::screens::shift::FloorFrame;
use crate::game::settings::Motion;
use crate::game::theme::{Edge, Fill, Tone};
use crate::scenario::model::{HouseKind, StationId};
use bevy::prelude::*;
use bevy::ui::LayoutConfig;

/// How fast the floor shrinks and grows, per second.
const ZOOMS: f32 = 14.0;
/// How far the wall goes on beside the picture, px.
const BESIDE: f32 = 1_200.0;
/// Steps of texture sizes per step of zoom.
const STEPS: f32 = 4.0;

/// Texture px per px of the drawing.
#[derive(Resource, Debug, Clone, Copy, PartialEq)]
pub(super) struct Density(pub(super) f32);

impl Default for Density {
    fn default() -> Self {
        Density(1.0)
    }
}

/// The node everything drawn is in.
#[derive(Component)]
pub(super) struct Scene;

/// The node the words are in.
#[derive(Component)]
pub(super) struct Over;

/// The floor as it is laid out now.
#[derive(Resource)]
pub(super) struct Stage {
    /// The room.
    pub(super) room: Room,
    /// Where the stations stand that it was laid out for.
    places: Vec<(i32, i32)>,
    /// The node of the scene.
    pub(super) scene: Entity,
    /// The node of the words.
    pub(super) over: Entity,
    /// How large it is shown, and where its upper left corner is in the frame.
    pub(super) zoom: f32,
    /// The same.
    pub(super) origin: Vec2,
    /// Frames since it was laid out.
    pub(super) age: u32,
    /// Counts layouts.
    pub(super) version: u32,
}

impl Stage {
    /// Where a point of the floor is in the frame.
    pub(super) fn over(&self, (x, y): (f32, f32)) -> Vec2 {
        self.origin + Vec2::new(x, y) * self.zoom
    }
}

/// Something of the room: goes when the room is laid out again.
#[derive(Component)]
pub(super) struct OfRoom;

/// In front of a table's back, behind its front: sitters.
pub(super) fn z_seated(depth: f32) -> i32 {
    (depth * 10.0) as i32 + 1
}

/// Standing at a depth.
pub(super) fn z_standing(depth: f32) -> i32 {
    (depth * 10.0) as i32 + 7
}

/// Things on a table.
pub(super) fn z_things(depth: f32) -> i32 {
    (depth * 10.0) as i32 + 6
}

/// Behind a piece: chairs, the ring of a table.
pub(super) fn z_behind(depth: f32, scale: f32) -> i32 {
    ((depth - 40.0 * scale) * 10.0) as i32
}

/// Lays the floor out when there is none, or when a station has moved.
pub(super) fn set(
    bridge: Res<Bridge>,
    frames: Query<Entity, With<FloorFrame>>,
    stage: Option<ResMut<Stage>>,
    alive: Query<(), With<Scene>>,
    of_room: Query<Entity, With<OfRoom>>,
    mut memory: ResMut<Cast>,
    mut gallery: ResMut<Gallery>,
    mut commands: Commands,
) {
    let (Some(view), Ok(frame)) = (bridge.view(), frames.single()) else { return };
    let places: Vec<(i32, i32)> = (0..view.house().stations.len()).map(|i| view.place(StationId::from(i))).collect();
    let before = stage.filter(|stage| alive.contains(stage.scene));
    if let Some(stage) = &before
        && stage.places == places
    {
        return;
    }
    let room = Room::of(view.house(), &places);
    let version = gallery.furnish(drawings(&room));
    let (scene, over) = match before {
        Some(stage) => (stage.scene, stage.over),
        None => {
            *memory = Cast::default();
            nodes(frame, &mut commands)
        }
    };
    for gone in &of_room {
        commands.entity(gone).despawn();
    }
    memory.memory = Memory::default();
    furnish(&room, view.house().setting.house, version, scene, &mut commands);
    commands.insert_resource(Stage { room, places, scene, over, zoom: 0.0, origin: Vec2::ZERO, age: 0, version });
}

fn nodes(frame: Entity, commands: &mut Commands) -> (Entity, Entity) {
    let mut made = (frame, frame);
    let layer = |w: Val, h: Val| Node {
        position_type: PositionType::Absolute,
        left: px(0),
        top: px(0),
        width: w,
        height: h,
        ..default()
    };
    commands.entity(frame).with_children(|inside| {
        made.0 = inside
            .spawn((
                Scene,
                Name::new("floor"),
                layer(px(WIDTH), px(HEIGHT)),
                UiTransform::default(),
                LayoutConfig { use_rounding: false },
                Pickable::IGNORE,
            ))
            .id();
        made.1 = inside.spawn((Over, layer(percent(100), percent(100)), Pickable::IGNORE)).id();
    });
    made
}

fn layers(room: &Room) -> impl Iterator<Item = (&Layer, i32)> {
    room.pieces().iter().flat_map(|piece| {
        let scale = room.scale();
        let back = piece.back.iter().map(move |layer| (layer, z_behind(piece.foot_y, scale)));
        back.chain([(&piece.front, (piece.foot_y * 10.0) as i32 + 5)])
    })
}

fn drawings(room: &Room) -> Vec<String> {
    std::iter::once(room.background().to_owned()).chain(layers(room).map(|(layer, _)| layer.svg.clone())).collect()
}

fn furnish(room: &Room, house: HouseKind, version: u32, scene: Entity, commands: &mut Commands) {
    commands.entity(scene).with_children(|scene| {
        let background = picture(Drawn::Room(version, 0), 1.0, Vec2::ZERO);
        scene.spawn((OfRoom, background, ZIndex(i32::MIN / 2)));
        for (n, (layer, z)) in layers(room).enumerate() {
            let origin = Vec2::new(layer.area.x, layer.area.y);
            scene.spawn((OfRoom, picture(Drawn::Room(version, n as u32 + 1), 1.0, origin), ZIndex(z)));
        }
        if house == HouseKind::Restaurant {
            vases(room, scene);
        }
        for left in [-BESIDE, WIDTH] {
            wall(left, wall_end(house), scene);
            ground((left, wall_end(house)), (BESIDE, HEIGHT - wall_end(house)), scene);
        }
        ground((-BESIDE, HEIGHT), (2.0 * BESIDE + WIDTH, BESIDE), scene);
    });
}

/// The wall goes on beside the picture, for frames that are wider than it.
fn wall(left: f32, end: f32, scene: &mut ChildSpawnerCommands<'_>) {
    let part = |top: f32, height: f32, border: UiRect| Node {
        position_type: PositionType::Absolute,
        left: px(left),
        top: px(top),
        width: px(BESIDE),
        height: px(height),
        border,
        ..default()
    };
    let below = || (OfRoom, ZIndex(i32::MIN / 2 - 1), Pickable::IGNORE, Fill(Tone::Wall));
    scene.spawn((below(), part(0.0, end, UiRect::DEFAULT)));
    let skirting = UiRect { top: px(2), bottom: px(2), ..UiRect::DEFAULT };
    scene.spawn((below(), part(end - 13.0, 14.0, skirting), Edge(Tone::Ink)));
}

/// The floor goes on around the picture. Nothing lies below the picture itself: what is covered costs as much to draw.
fn ground((left, top): (f32, f32), (width, height): (f32, f32), scene: &mut ChildSpawnerCommands<'_>) {
    let part = Node {
        position_type: PositionType::Absolute,
        left: px(left),
        top: px(top),
        width: px(width),
        height: px(height),
        ..default()
    };
    scene.spawn((OfRoom, ZIndex(i32::MIN / 2 - 2), Pickable::IGNORE, Fill(Tone::Floor), part));
}

/// A flower on every table with a cloth.
fn vases(room: &Room, scene: &mut ChildSpawnerCommands<'_>) {
    let vase = things::extra(things::Extra::Vase);
    for piece in room.pieces().iter().filter(|p| !p.tops.is_empty()) {
        let (x, y) = piece.tops[0];
        let k = room.scale();
        let at = Vec2::new(x - 52.0 * k, y + 2.0 * k);
        scene
            .spawn((OfRoom, point(), ZIndex(z_things(piece.foot_y))))
            .insert(UiTransform { translation: Val2::px(at.x, at.y), scale: Vec2::splat(k), ..default() })
            .with_child(picture(Drawn::Extra(things::Extra::Vase), k, Vec2::new(vase.area.x, vase.area.y)));
    }
}

/// Scales the floor into its frame.
pub(super) fn fit(
    time: Res<Time>,
    motion: Res<Motion>,
    mut stage: ResMut<Stage>,
    mut density: ResMut<Density>,
    frames: Query<&ComputedNode, With<FloorFrame>>,
    mut scenes: Query<&mut UiTransform, With<Scene>>,
) {
    let (Ok(frame), Ok(mut transform)) = (frames.single(), scenes.get_mut(stage.scene)) else { return };
    let room = frame.size() * frame.inverse_scale_factor();
    if room.x < 1.0 || room.y < 1.0 {
        return;
    }
    stage.age = stage.age.saturating_add(1);
    let wanted = (room.x / WIDTH).min(room.y / HEIGHT);
    let step = if motion.reduced() || stage.zoom == 0.0 { 1.0 } else { 1.0 - libm::expf(-ZOOMS * time.delta_secs()) };
    let zoom = stage.zoom + (wanted - stage.zoom) * step;
    let zoom = if (zoom - wanted).abs() < 0.001 { wanted } else { zoom };
    let size = Vec2::new(WIDTH, HEIGHT);
    // The wall hangs from the top bar.
    let origin = Vec2::new(((room.x - WIDTH * zoom) / 2.0).round(), 0.0);
    if stage.zoom != zoom || stage.origin != origin {
        stage.zoom = zoom;
        stage.origin = origin;
        // Transforms are about the middle.
        let shift = origin + size * zoom / 2.0 - size / 2.0;
        transform.translation = Val2::px(shift.x, shift.y);
        transform.scale = Vec2::splat(zoom);
    }
    // Only as fine as will be seen when it stands still, in steps, so that little is drawn anew.
    let fine = wanted / frame.inverse_scale_factor();
    let stepped = ((fine * STEPS - 0.01).ceil() / STEPS).max(0.5);
    density.set_if_neq(Density(stepped));
}

/// The ring on the floor around whom the trainee attends to.
#[derive(Component)]
pub(super) struct Chosen;

/// A mark on the floor, around its middle.
pub(super) fn mark(mark: Mark, scale: f32) -> impl Bundle {
    picture(Drawn::Mark(mark), scale, Vec2::new(-50.0, -15.0))
}
