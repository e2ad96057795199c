//! The two fonts, and the sizes of type. Sizes follow the text scale (`RemSize`) without anything being drawn again.

use bevy::asset::uuid_handle;
use bevy::prelude::*;
use bevy::text::{FontSize, LineHeight, RemSize};

/// The regular font is the default one, so that every text has it that asks for none.
const BOLD: Handle<Font> = uuid_handle!("8c5a3c0e-7b61-4ad0-9d3e-2f1b5e6a7c01");
const REGULAR_BYTES: &[u8] = include_bytes!("../../../assets/fonts/coserve-regular.ttf");
const BOLD_BYTES: &[u8] = include_bytes!("../../../assets/fonts/coserve-bold.ttf");
/// The size of a rem at 100 %, px.
const REM_PX: f32 = 16.0;
/// From this text scale on bars say less at once, and what is beside the floor lies over it.
pub const LARGE: f32 = 1.5;

/// The sizes of type, px at 100 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// 14: the smallest.
    Small,
    /// 16.
    Body,
    /// 18: headings, speech.
    Heading,
    /// 24: titles of screens, the clock.
    Title,
    /// 56.
    Logo,
}

impl Size {
    /// Px at 100 %.
    pub fn px(self) -> f32 {
        match self {
            Size::Small => 14.0,
            Size::Body => 16.0,
            Size::Heading => 18.0,
            Size::Title => 24.0,
            Size::Logo => 56.0,
        }
    }
}

/// The regular font in a size.
pub fn regular(size: Size) -> (TextFont, LineHeight) {
    let font_size = FontSize::Rem(size.px() / REM_PX);
    (TextFont { font_size, ..default() }, LineHeight::RelativeToFont(1.4))
}

/// The bold font in a size.
pub fn bold(size: Size) -> (TextFont, LineHeight) {
    let font_size = FontSize::Rem(size.px() / REM_PX);
    (TextFont { font: BOLD.into(), font_size, ..default() }, LineHeight::RelativeToFont(1.4))
}

/// The text scale: 1 is 100 %.
pub fn text_scale(rem: &RemSize) -> f32 {
    rem.0 / REM_PX
}

/// Sets the text scale, in per cent.
pub fn scale_text(rem: &mut RemSize, percent: u16) {
    rem.0 = REM_PX * f32::from(percent) / 100.0;
}

pub(super) fn load(mut fonts: ResMut<Assets<Font>>, mut rem: ResMut<RemSize>) {
    // Both handles are of the kind that can always be filled.
    let _ = fonts.insert(&Handle::<Font>::default(), Font::from_bytes(REGULAR_BYTES.to_vec()));
    let _ = fonts.insert(&BOLD, Font::from_bytes(BOLD_BYTES.to_vec()));
    scale_text(&mut rem, 100);
}
