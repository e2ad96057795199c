//! Colours by what they are for. Nothing is said by colour alone; the ratios of contrast are in a test.

use bevy::prelude::*;

/// What a colour is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Nothing at all.
    Clear,
    /// Background of screens.
    Paper,
    /// Background of panels and controls.
    Card,
    /// Lines and text.
    Ink,
    /// Secondary text.
    Soft,
    /// Quiet borders.
    Line,
    /// Minus, warning.
    Terracotta,
    /// Tint of the same.
    TerracottaTint,
    /// Plus, main button, the trainee.
    Teal,
    /// Tint of the same: within expectation.
    TealTint,
    /// Chosen, felt.
    Honey,
    /// Tint of the same: a chosen row.
    HoneyTint,
    /// Group heading: information.
    Sky,
    /// Group heading, portraits.
    Plum,
    /// The focus ring.
    Focus,
    /// White under the focus ring, text on dark.
    White,
    /// The floor.
    Floor,
    /// The wall.
    Wall,
    /// A veil over what lies behind a menu.
    Veil,
}

/// How the colours are mixed.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Palette {
    /// Black on white, with strong borders.
    pub high_contrast: bool,
    /// Blue and orange in place of green and red.
    pub colour_safe: bool,
}

impl Palette {
    /// The colour for a purpose.
    pub fn colour(self, tone: Tone) -> Color {
        let hex = if self.high_contrast { strong(tone) } else { usual(tone) };
        let hex = if self.colour_safe { safe(tone).unwrap_or(hex) } else { hex };
        match tone {
            Tone::Clear => Color::NONE,
            Tone::Veil => Color::srgba_u8(0x2b, 0x23, 0x20, 0x99),
            _ => Color::srgb_u8((hex >> 16) as u8, (hex >> 8) as u8, hex as u8),
        }
    }

    /// The colour as nodes are given it. Layers are blended as screens encode colours (see the camera in `app`), as pages
    /// and pictures are everywhere else: the encoded values go to the renderer as they are.
    pub fn paint(self, tone: Tone) -> Color {
        let encoded = self.colour(tone).to_srgba();
        Color::linear_rgba(encoded.red, encoded.green, encoded.blue, encoded.alpha)
    }
}

fn usual(tone: Tone) -> u32 {
    match tone {
        Tone::Clear | Tone::Veil | Tone::Ink => 0x2B2320,
        Tone::Paper => 0xFCF6EA,
        Tone::Card => 0xFFFDF8,
        Tone::Soft => 0x5C5049,
        Tone::Line => 0x8F7C69,
        Tone::Terracotta => 0xA8412A,
        Tone::TerracottaTint => 0xF3C9B5,
        Tone::Teal => 0x1D6A63,
        Tone::TealTint => 0xC4E0D6,
        Tone::Honey => 0xE5B23F,
        Tone::HoneyTint => 0xFBE6AE,
        Tone::Sky => 0xBFDDEC,
        Tone::Plum => 0xE6CBDD,
        Tone::Focus => 0x1F5AA6,
        Tone::White => 0xFFFFFF,
        Tone::Floor => 0xF0DFC2,
        Tone::Wall => 0xE3E8DA,
    }
}

fn strong(tone: Tone) -> u32 {
    match tone {
        Tone::Paper | Tone::Card | Tone::White => 0xFFFFFF,
        Tone::Ink | Tone::Soft | Tone::Line => 0x000000,
        Tone::Terracotta => 0x8A1F08,
        Tone::Teal => 0x00453F,
        Tone::Focus => 0x0033AA,
        other => usual(other),
    }
}

fn safe(tone: Tone) -> Option<u32> {
    match tone {
        Tone::Terracotta => Some(0x9A4A00),
        Tone::TerracottaTint => Some(0xFFD9A8),
        Tone::Teal => Some(0x0B4F8A),
        Tone::TealTint => Some(0xC3DDF3),
        _ => None,
    }
}

/// The background of a node, by purpose.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
#[require(BackgroundColor)]
pub struct Fill(pub Tone);

/// The border of a node, by purpose.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
#[require(BorderColor)]
pub struct Edge(pub Tone);

/// The colour of a text, by purpose.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
#[require(TextColor)]
pub struct Pen(pub Tone);

/// Gives every node the colours of its purpose, again when the palette changes.
pub(super) fn paint(
    palette: Res<Palette>,
    mut fills: Query<(Ref<Fill>, &mut BackgroundColor)>,
    mut edges: Query<(Ref<Edge>, &mut BorderColor)>,
    mut pens: Query<(Ref<Pen>, &mut TextColor)>,
) {
    let all = palette.is_changed();
    for (fill, mut colour) in &mut fills {
        if all || fill.is_changed() {
            colour.0 = palette.paint(fill.0);
        }
    }
    for (edge, mut colour) in &mut edges {
        if all || edge.is_changed() {
            *colour = BorderColor::all(palette.paint(edge.0));
        }
    }
    for (pen, mut colour) in &mut pens {
        if all || pen.is_changed() {
            colour.0 = palette.paint(pen.0);
        }
    }
}
