//! The gallery: every drawing of the floor as a texture, rasterised in the background, once per size.
//!
//! Nothing here makes a frame wait: who asks for a picture that is not there yet shows the last one until it is.

use crate::game::figure::{Face, Looks, Part, Pixels, Pose, part, raster};
use crate::game::picture;
use crate::game::room::colour::{HONEY, INK, TEAL, TEAL_TINT};
use crate::game::room::things::{self, Extra, State};
use crate::scenario::model::Looks as ThingLooks;
use bevy::prelude::*;
use bevy::tasks::futures::check_ready;
use bevy::tasks::{AsyncComputeTaskPool, Task};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

/// Drawings that are made at the same time.
const AT_ONCE: usize = 6;
/// Finished drawings that are taken over in a frame.
const PER_FRAME: usize = 8;
/// Textures kept at hand, bytes. Beyond, those not asked for longest go.
const KEPT_BYTES: usize = 160 << 20;
/// The side of a picture's node before it is scaled: any that no screen density rounds.
const NODE_PX: f32 = 64.0;

/// A drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Drawn {
    /// A layer of a person.
    Person(Looks, Pose, Face, Part),
    /// A thing.
    Thing(ThingLooks, State),
    /// A small thing that belongs to no scenario.
    Extra(Extra),
    /// The n-th drawing of the room that was laid out m-th.
    Room(u32, u32),
    /// A mark on the floor.
    Mark(Mark),
}

/// A mark on the floor, 100 by 30 px around its middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    /// The shadow of somebody standing.
    Shadow,
    /// The trainee's ring.
    Own,
    /// The ring of who is attended to.
    Chosen,
}

impl Mark {
    fn svg(self) -> String {
        let oval = match self {
            Mark::Shadow => format!(r#"<ellipse cx="50" cy="15" rx="32" ry="7" fill="{INK}" opacity="0.13"/>"#),
            Mark::Own => format!(
                r#"<ellipse cx="50" cy="15" rx="47" ry="12.5" fill="{TEAL_TINT}" stroke="{TEAL}" stroke-width="2.5"/>"#
            ),
            Mark::Chosen => format!(
                r#"<ellipse cx="50" cy="15" rx="46.5" ry="11.5" fill="none" stroke="{INK}" stroke-width="6"/><ellipse cx="50" cy="15" rx="46.5" ry="11.5" fill="{HONEY}" fill-opacity="0.55" stroke="{HONEY}" stroke-width="3"/>"#
            ),
        };
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="100" height="30" viewBox="0 0 100 30">{oval}</svg>"#)
    }
}

/// A drawing at a size: thousandths of the drawing's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    /// What.
    pub(super) drawn: Drawn,
    /// How large.
    pub(super) permille: u16,
}

impl Key {
    /// A drawing at a scale.
    pub(super) fn at(drawn: Drawn, scale: f32) -> Key {
        Key { drawn, permille: (scale * 1000.0).round().clamp(1.0, 60_000.0) as u16 }
    }

    fn scale(self) -> f32 {
        f32::from(self.permille) / 1000.0
    }
}

/// A texture: the part of a drawing that is not empty.
#[derive(Debug, Clone)]
pub(super) struct Cut {
    image: Handle<Image>,
    /// Where it lies in the drawing and how large it is, in the drawing's own px.
    from: Vec2,
    size: Vec2,
    bytes: usize,
}

impl Cut {
    /// Hangs it into a node of [`frame`] that is laid out for it, once: for what stays. Edges are sharp.
    fn fix(&self, origin: Vec2, image: &mut ImageNode, node: &mut Node, transform: &mut UiTransform) {
        image.image = self.image.clone();
        let at = origin + self.from;
        (node.left, node.top, node.width, node.height) = (px(at.x), px(at.y), px(self.size.x), px(self.size.y));
        *transform = UiTransform::IDENTITY;
    }

    /// Hangs it into a node of [`frame`], whose drawing has its upper left corner at `origin` of the parent. Nothing is
    /// laid out for that; edges of nodes so stretched are soft, which only clear ones may be.
    pub(super) fn hang(&self, origin: Vec2, node: &mut ImageNode, transform: &mut UiTransform) {
        node.image = self.image.clone();
        let centre = origin + self.from + self.size / 2.0 - Vec2::splat(NODE_PX / 2.0);
        transform.translation = Val2::px(centre.x, centre.y);
        transform.scale = self.size / NODE_PX;
    }
}

/// A node that a picture hangs in. It is laid out once; pictures are placed and sized by its transform.
pub(super) fn frame() -> impl Bundle {
    (
        // Stretched, so that no layout asks how large the image is.
        ImageNode { image_mode: NodeImageMode::Stretch, ..default() },
        Node {
            position_type: PositionType::Absolute,
            left: px(0),
            top: px(0),
            width: px(NODE_PX),
            height: px(NODE_PX),
            ..default()
        },
        UiTransform { scale: Vec2::ZERO, ..default() },
        Pickable::IGNORE,
    )
}

/// A node without extent, to hang others at a point.
pub(super) fn point() -> impl Bundle {
    (
        Node {
            position_type: PositionType::Absolute,
            left: px(0),
            top: px(0),
            width: px(0),
            height: px(0),
            ..default()
        },
        UiTransform::default(),
        Pickable::IGNORE,
    )
}

/// What comes out of the background.
struct Raw {
    key: Key,
    pixels: Pixels,
    from: (u32, u32),
}

/// All textures of the floor.
#[derive(Resource, Default)]
pub(super) struct Gallery {
    cuts: BTreeMap<Key, (u64, Cut)>,
    asked: BTreeMap<Key, ()>,
    waiting: VecDeque<(Key, Arc<Vec<String>>)>,
    drawing: Vec<Task<Raw>>,
    /// The drawings of the room, as they are now.
    room: Arc<Vec<String>>,
    room_is: u32,
    frame: u64,
    bytes: usize,
}

impl Gallery {
    /// Takes the drawings of a room that has been laid out. Says which one it is.
    pub(super) fn furnish(&mut self, drawings: Vec<String>) -> u32 {
        self.room = Arc::new(drawings);
        self.room_is += 1;
        self.room_is
    }

    /// The texture, if it is there; else it will be soon.
    pub(super) fn ask(&mut self, key: Key) -> Option<&Cut> {
        if !self.cuts.contains_key(&key) && self.asked.insert(key, ()).is_none() {
            self.waiting.push_back((key, self.room.clone()));
        }
        let frame = self.frame;
        self.cuts.get_mut(&key).map(|(used, cut)| {
            *used = frame;
            &*cut
        })
    }

    /// Whether everything asked for is there.
    pub(crate) fn idle(&self) -> bool {
        self.asked.is_empty()
    }

    /// Takes over what is done, and has more drawn.
    fn work(&mut self, images: &mut Assets<Image>) {
        self.frame += 1;
        let mut taken = 0;
        let mut i = 0;
        while i < self.drawing.len() && taken < PER_FRAME {
            match check_ready(&mut self.drawing[i]) {
                Some(raw) => {
                    drop(self.drawing.swap_remove(i));
                    self.keep(raw, images);
                    taken += 1;
                }
                None => i += 1,
            }
        }
        while self.drawing.len() < AT_ONCE
            && let Some((key, room)) = self.waiting.pop_front()
        {
            self.drawing.push(AsyncComputeTaskPool::get().spawn(async move { draw(key, &room) }));
        }
        if self.bytes > KEPT_BYTES {
            self.forget();
        }
    }

    fn keep(&mut self, raw: Raw, images: &mut Assets<Image>) {
        let scale = raw.key.scale();
        let bytes = raw.pixels.rgba.len();
        let cut = Cut {
            from: Vec2::new(raw.from.0 as f32, raw.from.1 as f32) / scale,
            size: Vec2::new(raw.pixels.width as f32, raw.pixels.height as f32) / scale,
            image: images.add(picture::of_pixels(raw.pixels)),
            bytes,
        };
        self.bytes += bytes;
        self.asked.remove(&raw.key);
        self.cuts.insert(raw.key, (self.frame, cut));
    }

    /// Lets go of the older half. What still hangs somewhere stays there.
    fn forget(&mut self) {
        let mut ages: Vec<u64> = self.cuts.values().map(|(used, _)| *used).collect();
        ages.sort_unstable();
        let middle = ages.get(ages.len() / 2).copied().unwrap_or(0);
        self.cuts.retain(|_, (used, _)| *used > middle);
        self.bytes = self.cuts.values().map(|(_, cut)| cut.bytes).sum();
    }
}

/// How fine small pictures are drawn that lie anywhere between the pixels of the screen: finer than it, to be sharp.
pub(super) fn finer(density: f32) -> f32 {
    (density * 2.0).min(density.max(2.5))
}

/// Lets the gallery work.
pub(super) fn work(mut gallery: ResMut<Gallery>, mut images: ResMut<Assets<Image>>) {
    gallery.work(&mut images);
}

fn draw(key: Key, room: &[String]) -> Raw {
    let svg = match key.drawn {
        Drawn::Person(looks, pose, face, layer) => part(&looks, pose, face, layer).svg,
        Drawn::Thing(looks, state) => things::thing(looks, state).svg,
        Drawn::Extra(extra) => things::extra(extra).svg,
        Drawn::Room(_, n) => room.get(n as usize).cloned().unwrap_or_default(),
        Drawn::Mark(mark) => mark.svg(),
    };
    let (pixels, from) = cut(raster(&svg, key.scale()));
    Raw { key, pixels, from }
}

/// Leaves away the empty edges.
fn cut(pixels: Pixels) -> (Pixels, (u32, u32)) {
    let (w, h) = (pixels.width as usize, pixels.height as usize);
    let row_full = |y: usize| pixels.rgba[y * w * 4..(y + 1) * w * 4].chunks_exact(4).any(|p| p[3] != 0);
    let Some(top) = (0..h).find(|y| row_full(*y)) else {
        return (Pixels { width: 1, height: 1, rgba: vec![0; 4] }, (0, 0));
    };
    let bottom = (top..h).rfind(|y| row_full(*y)).unwrap_or(top);
    let full = |x: usize| (top..=bottom).any(|y| pixels.rgba[(y * w + x) * 4 + 3] != 0);
    let left = (0..w).find(|x| full(*x)).unwrap_or(0);
    let right = (left..w).rfind(|x| full(*x)).unwrap_or(left);
    // A clear edge of one pixel keeps outlines smooth when the picture is moved by parts of a pixel.
    let (left, top) = (left.saturating_sub(1), top.saturating_sub(1));
    let (right, bottom) = ((right + 1).min(w - 1), (bottom + 1).min(h - 1));
    let mut rgba = Vec::with_capacity((right - left + 1) * (bottom - top + 1) * 4);
    for y in top..=bottom {
        rgba.extend_from_slice(&pixels.rgba[(y * w + left) * 4..(y * w + right + 1) * 4]);
    }
    let (width, height) = ((right - left + 1) as u32, (bottom - top + 1) as u32);
    (Pixels { width, height, rgba }, (left as u32, top as u32))
}

/// A picture that hangs by itself: furniture, things, marks.
#[derive(Component, Debug, Clone, Copy, PartialEq)]
pub(super) struct Picture {
    /// What it shows.
    pub(super) drawn: Drawn,
    /// At which scale of the drawing it is seen.
    pub(super) scale: f32,
    /// Where the drawing's upper left corner is in the parent, in px of the drawing.
    pub(super) origin: Vec2,
}

/// What a picture shows already.
#[derive(Component, Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Shown(Option<(Key, Vec2)>);

/// Hangs the pictures that have come.
pub(super) fn hang(
    mut gallery: ResMut<Gallery>,
    density: Res<super::scene::Density>,
    mut pictures: Query<(&Picture, &mut Shown, &mut ImageNode, &mut Node, &mut UiTransform)>,
) {
    for (picture, mut shown, mut image, mut node, mut transform) in &mut pictures {
        let fine = match picture.drawn {
            Drawn::Room(..) => density.0,
            Drawn::Thing(..) | Drawn::Extra(_) | Drawn::Mark(_) | Drawn::Person(..) => finer(density.0),
        };
        let key = Key::at(picture.drawn, picture.scale * fine);
        if shown.0 == Some((key, picture.origin)) {
            continue;
        }
        if let Some(cut) = gallery.ask(key) {
            cut.fix(picture.origin, &mut image, &mut node, &mut transform);
            shown.0 = Some((key, picture.origin));
        }
    }
}

/// A picture to spawn. The parent must be scaled by [`Picture::scale`] itself.
pub(super) fn picture(drawn: Drawn, scale: f32, origin: Vec2) -> impl Bundle {
    (frame(), Picture { drawn, scale, origin }, Shown::default())
}
