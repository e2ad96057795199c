//! Icons: line drawings, rasterised once, tinted when drawn.

use super::fonts::text_scale;
use super::palette::{Palette, Tone};
use bevy::platform::collections::HashMap;
use bevy::prelude::*;
use bevy::text::RemSize;

/// Declares the icons with their files.
macro_rules! glyphs {
    ($($name:ident $file:literal),+ $(,)?) => {
        /// An icon, by the name of its drawing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "each is what its name says")]
        pub enum Glyph { $($name),+ }

        impl Glyph {
            /// Every icon.
            pub const ALL: &'static [Glyph] = &[$(Glyph::$name),+];

            /// The drawing.
            pub fn svg(self) -> &'static str {
                match self { $(Glyph::$name => include_str!(concat!("../../../assets/icons/", $file, ".svg"))),+ }
            }
        }
    };
}

glyphs! {
    ArrowLeft "arrow-left",
    ArrowRight "arrow-right",
    Award "award",
    BookOpen "book-open",
    Captions "captions",
    Check "check",
    ChevronDown "chevron-down",
    ChevronUp "chevron-up",
    CircleCheck "circle-check",
    CircleDashed "circle-dashed",
    Clock "clock",
    ConciergeBell "concierge-bell",
    Contrast "contrast",
    DoorOpen "door-open",
    Eye "eye",
    Footprints "footprints",
    Gamepad "gamepad",
    Gauge "gauge",
    Globe "globe",
    GraduationCap "graduation-cap",
    HandCoins "hand-coins",
    HandHelping "hand-helping",
    HandMetal "hand-metal",
    Hand "hand",
    Handshake "handshake",
    HeartHandshake "heart-handshake",
    Info "info",
    Keyboard "keyboard",
    Languages "languages",
    Lightbulb "lightbulb",
    List "list",
    Lock "lock",
    MessageCircleQuestionMark "message-circle-question-mark",
    MessageCircle "message-circle",
    Minus "minus",
    Mouse "mouse",
    NotebookPen "notebook-pen",
    Palette "palette",
    Pause "pause",
    Pencil "pencil",
    Play "play",
    Plus "plus",
    Repeat "repeat",
    RotateCcw "rotate-ccw",
    Save "save",
    Scale "scale",
    Settings "settings",
    Signpost "signpost",
    SkipForward "skip-forward",
    Smile "smile",
    Sparkles "sparkles",
    TriangleAlert "triangle-alert",
    Type "type",
    User "user",
    Users "users",
    VolumeX "volume-x",
    Volume "volume",
    Wrench "wrench",
    X "x",
}

/// The finest size icons are drawn in, px: on a screen of double density they stay sharp.
const DRAWN_PX: f32 = 48.0;
/// How many px an icon grows from 100 to 200 %: less than the words, whose room it would take.
const GROWS: f32 = 10.0;

/// An icon of a size in the colour of a purpose.
#[derive(Component, Debug, Clone, Copy, PartialEq)]
#[require(ImageNode, Node)]
pub struct Icon {
    glyph: Glyph,
    tone: Tone,
    /// At 100 %, px. None: always the same.
    size: Option<f32>,
}

impl Icon {
    /// An icon to spawn, of so many px at 100 %. It grows with the size of type.
    pub fn of(glyph: Glyph, tone: Tone, size: f32) -> impl Bundle {
        Icon::sized(glyph, tone, size, Some(size))
    }

    /// An icon to spawn in something that has a size of its own, of so many px.
    pub fn within(glyph: Glyph, tone: Tone, side: f32) -> impl Bundle {
        Icon::sized(glyph, tone, side, None)
    }

    fn sized(glyph: Glyph, tone: Tone, side: f32, size: Option<f32>) -> impl Bundle {
        (Icon { glyph, tone, size }, Node { width: px(side), height: px(side), flex_shrink: 0.0, ..default() })
    }
}

/// The icons that have been drawn.
#[derive(Resource, Debug, Default)]
pub struct Icons(HashMap<Glyph, Handle<Image>>);

pub(super) fn draw(
    palette: Res<Palette>,
    mut icons: ResMut<Icons>,
    mut images: ResMut<Assets<Image>>,
    mut nodes: Query<(Ref<Icon>, &mut ImageNode)>,
) {
    for (icon, mut node) in &mut nodes {
        if icon.is_changed() || palette.is_changed() {
            let image = icons.0.entry(icon.glyph).or_insert_with(|| images.add(rasterised(icon.glyph)));
            node.image = image.clone();
            node.color = palette.paint(icon.tone);
        }
    }
}

pub(super) fn grow(rem: Res<RemSize>, mut icons: Query<(Ref<Icon>, &mut Node)>) {
    let more = GROWS * (text_scale(&rem) - 1.0);
    for (icon, mut node) in &mut icons {
        if let Some(size) = icon.size
            && (icon.is_changed() || rem.is_changed())
        {
            let side = px(size + more);
            if (node.width, node.height) != (side, side) {
                (node.width, node.height) = (side, side);
            }
        }
    }
}

/// White lines on nothing, to be tinted.
fn rasterised(glyph: Glyph) -> Image {
    let svg = glyph.svg().replace("currentColor", "#ffffff");
    crate::game::picture::image(&svg, DRAWN_PX / 24.0)
}
