//! What the layout check measures: every box and every text that is there to be seen, where layout has put it.

use crate::game::theme::Key;
use bevy::prelude::*;
use bevy::text::{ComputedTextBlock, TextLayoutInfo};
use bevy::ui::{ComputedStackIndex, ComputedUiRenderTargetInfo, OverrideClip, UiGlobalTransform};
use std::collections::BTreeMap;

/// From this opacity on, what lies behind cannot be read.
const OPAQUE: f32 = 0.97;

/// A box.
#[derive(Debug, Clone)]
pub(super) struct Plate {
    pub(super) parent: Option<Entity>,
    /// On the screen, px.
    pub(super) rect: Rect,
    /// What it leaves of its children, and how.
    pub(super) inside: Rect,
    pub(super) overflow: Overflow,
    /// It ignores what its ancestors leave of it.
    pub(super) unclipped: bool,
    /// It is laid over the others rather than among them.
    pub(super) over: bool,
    /// Nothing can be read behind it.
    pub(super) opaque: bool,
    /// The higher, the nearer to the eye.
    pub(super) depth: u32,
}

/// A text.
#[derive(Debug, Clone)]
pub(super) struct Writing {
    pub(super) at: Entity,
    pub(super) words: String,
    /// The letters' lines on the screen, px.
    pub(super) lines: Vec<Rect>,
    /// How large the text is, and the box it is to fit in.
    pub(super) size: Vec2,
    pub(super) room: Vec2,
    /// Letters that no font has.
    pub(super) missing: Vec<String>,
}

/// All that is there.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) window: Rect,
    pub(super) plates: BTreeMap<Entity, Plate>,
    pub(super) writings: Vec<Writing>,
    /// Controls, by the name of their key.
    pub(super) controls: Vec<(Entity, String)>,
}

/// The components of a box.
type Boxes = (
    Entity,
    &'static Node,
    &'static ComputedNode,
    &'static UiGlobalTransform,
    &'static ComputedStackIndex,
    &'static InheritedVisibility,
    &'static ComputedUiRenderTargetInfo,
    (Option<&'static ChildOf>, Option<&'static BackgroundColor>, Option<&'static Key>),
    (Has<OverrideClip>, Has<GlobalZIndex>, &'static ZIndex),
);

impl Sheet {
    /// Measures what is there now.
    pub(super) fn of(world: &mut World) -> Sheet {
        let mut sheet = Sheet::default();
        let mut boxes = world.query::<Boxes>();
        for (at, node, computed, place, depth, visible, target, more, (unclipped, globally, locally)) in
            boxes.iter(world)
        {
            let (parent, background, key) = more;
            if !visible.get() || node.display == Display::None {
                continue;
            }
            sheet.window = Rect::from_corners(Vec2::ZERO, target.physical_size().as_vec2());
            let inside = computed.resolve_clip_rect(node.overflow, node.overflow_clip_margin);
            sheet.plates.insert(
                at,
                Plate {
                    parent: parent.map(ChildOf::parent),
                    rect: onto_screen(place, computed.border_box()),
                    inside: Rect { min: inside.min + place.translation, max: inside.max + place.translation },
                    overflow: node.overflow,
                    unclipped,
                    over: globally || locally.0 != 0 || node.position_type == PositionType::Absolute,
                    opaque: background.is_some_and(|colour| colour.0.alpha() >= OPAQUE),
                    depth: depth.0,
                },
            );
            sheet.controls.extend(key.map(|key| (at, key.0.clone())));
        }
        sheet.forget_hidden();
        sheet.read(world);
        sheet
    }

    /// What hangs on something that is not shown is not shown either.
    fn forget_hidden(&mut self) {
        let shown = |plates: &BTreeMap<Entity, Plate>, at: Entity| {
            let mut next = Some(at);
            while let Some(plate) = next {
                match plates.get(&plate) {
                    Some(plate) => next = plate.parent,
                    None => return false,
                }
            }
            true
        };
        let gone: Vec<Entity> = self.plates.keys().copied().filter(|at| !shown(&self.plates, *at)).collect();
        for at in gone {
            self.plates.remove(&at);
        }
        self.controls.retain(|(at, _)| self.plates.contains_key(at));
    }

    fn read(&mut self, world: &mut World) {
        let mut texts =
            world.query::<(Entity, &Text, &TextLayoutInfo, &ComputedTextBlock, &ComputedNode, &UiGlobalTransform)>();
        for (at, text, laid, block, computed, place) in texts.iter(world) {
            if !self.plates.contains_key(&at) || text.trim().is_empty() {
                continue;
            }
            let content = computed.content_box();
            let line = |bounds: Rect| Rect { min: bounds.min + content.min, max: bounds.max + content.min };
            let lines = lines(laid);
            let width = lines.iter().map(|line| line.max.x).fold(0.0, f32::max);
            self.writings.push(Writing {
                at,
                words: text.0.clone(),
                lines: lines.iter().map(|bounds| onto_screen(place, line(*bounds))).collect(),
                size: Vec2::new(width, laid.size.y),
                room: content.size(),
                missing: missing(&text.0, block),
            });
        }
    }

    /// A box and those it lies in, from within.
    pub(super) fn upwards(&self, at: Entity) -> impl Iterator<Item = (Entity, &Plate)> {
        std::iter::successors(self.plates.get_key_value(&at), |(_, plate)| self.plates.get_key_value(&plate.parent?))
            .map(|(at, plate)| (*at, plate))
    }

    /// What can be seen of a part of a box.
    pub(super) fn visible(&self, at: Entity, part: Rect) -> Rect {
        let mut seen = part;
        let mut unclipped = self.plates.get(&at).is_some_and(|plate| plate.unclipped);
        for (_, plate) in self.upwards(at).skip(1) {
            if unclipped {
                break;
            }
            if !plate.overflow.is_visible() {
                seen = seen.intersect(plate.inside);
            }
            unclipped = plate.unclipped;
        }
        seen.intersect(self.window)
    }
}

fn onto_screen(place: &UiGlobalTransform, rect: Rect) -> Rect {
    let corners = [rect.min, rect.max, Vec2::new(rect.min.x, rect.max.y), Vec2::new(rect.max.x, rect.min.y)];
    let [a, b, c, d] = corners.map(|corner| place.transform_point2(corner));
    Rect { min: a.min(b).min(c).min(d), max: a.max(b).max(c).max(d) }
}

/// Where the lines are in the text's box, as far as there are letters: the space at which a line is broken is laid out
/// behind it, and nothing is seen of it.
fn lines(laid: &TextLayoutInfo) -> Vec<Rect> {
    let seen = laid.run_geometry.iter().filter_map(|run| {
        let inked = laid.glyphs.iter().filter(|glyph| glyph.atlas_info.rect.width() > 0.0);
        let inside = inked.filter(|glyph| run.bounds.contains(glyph.position));
        let right = inside.map(|glyph| glyph.position.x + glyph.atlas_info.rect.width() / 2.0).reduce(f32::max)?;
        Some(Rect { max: Vec2::new(run.bounds.max.x.min(right), run.bounds.max.y), ..run.bounds })
    });
    seen.collect()
}

/// What no font has is drawn as the glyph 0.
fn missing(words: &str, block: &ComputedTextBlock) -> Vec<String> {
    let mut missing = Vec::new();
    for line in block.buffer().lines() {
        for run in line.runs() {
            for cluster in run.clusters() {
                let letter = words.get(cluster.text_range()).unwrap_or("?");
                let drawn = letter.chars().any(|c| !c.is_control() && !c.is_whitespace());
                if drawn && cluster.glyphs().any(|glyph| glyph.id == 0) && !missing.iter().any(|m| m == letter) {
                    missing.push(letter.to_owned());
                }
            }
        }
    }
    missing
}
