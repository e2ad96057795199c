//! Curves and profiles as drawings: lines in SVG, coloured by purpose. Their words stand beside them as texts, and in the
//! accessibility tree, never in the picture.

use super::theme::{Palette, Tone};
use bevy::prelude::*;
use std::fmt::Write;

/// How much finer than a pixel drawings are made, for dense screens.
const FINE: f32 = 2.0;

/// A drawing under way. Places run from 0 to 1, from the upper left corner.
#[derive(Debug, Clone)]
pub(super) struct Canvas {
    palette: Palette,
    size: (f32, f32),
    body: String,
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stroke {
    /// Its colour.
    pub(super) tone: Tone,
    /// Its width, px.
    pub(super) width: f32,
    /// In dashes.
    pub(super) dashed: bool,
}

impl Stroke {
    /// A line.
    pub(super) fn solid(tone: Tone, width: f32) -> Stroke {
        Stroke { tone, width, dashed: false }
    }

    /// A dashed line.
    pub(super) fn dashed(tone: Tone, width: f32) -> Stroke {
        Stroke { tone, width, dashed: true }
    }
}

impl Canvas {
    /// An empty drawing of a size in px.
    pub(super) fn new(palette: Palette, width: f32, height: f32) -> Canvas {
        Canvas { palette, size: (width, height), body: String::new() }
    }

    fn hex(&self, tone: Tone) -> String {
        self.palette.colour(tone).to_srgba().to_hex()
    }

    fn add(&mut self, part: std::fmt::Arguments<'_>) {
        // Writing into a string cannot fail.
        let _ = self.body.write_fmt(part);
    }

    /// A band over the whole width, from one height to another.
    pub(super) fn band(&mut self, from: f32, to: f32, tone: Tone) {
        let (w, h) = self.size;
        let (top, bottom) = (from.min(to), from.max(to));
        let fill = self.hex(tone);
        self.add(format_args!(
            r#"<rect x="0" y="{}" width="{w}" height="{}" rx="5" fill="{fill}" fill-opacity="0.55"/>"#,
            top * h,
            (bottom - top) * h
        ));
    }

    /// A line through points.
    pub(super) fn path(&mut self, points: &[(f32, f32)], stroke: Stroke) {
        let (w, h) = self.size;
        let mut d = String::new();
        for (i, (x, y)) in points.iter().enumerate() {
            let _ = write!(d, "{}{:.2} {:.2} ", if i == 0 { 'M' } else { 'L' }, x * w, y * h);
        }
        let (colour, width) = (self.hex(stroke.tone), stroke.width);
        let dash = if stroke.dashed { r#" stroke-dasharray="6 4""# } else { "" };
        self.add(format_args!(
            r#"<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linejoin="round" stroke-linecap="round"{dash}/>"#
        ));
    }

    /// A filled circle.
    pub(super) fn circle(&mut self, at: (f32, f32), radius: f32, tone: Tone) {
        let (x, y) = (at.0 * self.size.0, at.1 * self.size.1);
        let fill = self.hex(tone);
        self.add(format_args!(r#"<circle cx="{x}" cy="{y}" r="{radius}" fill="{fill}"/>"#));
    }

    /// An open square.
    pub(super) fn square(&mut self, at: (f32, f32), radius: f32, tone: Tone) {
        let (x, y) = (at.0 * self.size.0 - radius, at.1 * self.size.1 - radius);
        let (edge, card, side) = (self.hex(tone), self.hex(Tone::Card), radius * 2.0);
        self.add(format_args!(
            r#"<rect x="{x}" y="{y}" width="{side}" height="{side}" fill="{card}" stroke="{edge}" stroke-width="2.5"/>"#
        ));
    }

    /// The drawing.
    pub(super) fn svg(&self) -> String {
        let (w, h) = self.size;
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}">{}</svg>"#, self.body)
    }
}

/// A node that shows a drawing.
#[derive(Component, Debug, Clone, PartialEq, Eq)]
#[require(ImageNode, Node)]
pub(super) struct Drawn(pub(super) String);

/// Draws what is new.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, draw.before(bevy::ui::UiSystems::Prepare));
}

fn draw(mut images: ResMut<Assets<Image>>, mut nodes: Query<(&Drawn, &mut ImageNode), Changed<Drawn>>) {
    for (drawn, mut node) in &mut nodes {
        node.image = images.add(super::picture::image(&drawn.0, FINE));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_is_a_picture_of_its_size() {
        let mut canvas = Canvas::new(Palette::default(), 100.0, 50.0);
        canvas.band(0.4, 0.6, Tone::TealTint);
        canvas.path(&[(0.0, 0.5), (1.0, 0.2)], Stroke::dashed(Tone::Ink, 2.0));
        canvas.circle((0.5, 0.5), 4.0, Tone::Teal);
        canvas.square((0.7, 0.5), 4.0, Tone::Terracotta);
        let image = crate::game::picture::image(&canvas.svg(), 1.0);
        assert_eq!((image.width(), image.height()), (100, 50), "{}", canvas.svg());
    }
}
