//! A pen for flat ink drawings: the shapes all rooms, furniture and things are made of, as SVG text.
//!
//! One pen keeps colours and line weights the same everywhere, and numbers short.

use std::fmt::Write;

/// The colours of the house (hex, as SVG reads them).
pub mod colour {
    #![expect(missing_docs, reason = "colours are their names")]
    pub const PAPER: &str = "#FCF6EA";
    pub const CARD: &str = "#FFFDF8";
    pub const FLOOR: &str = "#F0DFC2";
    pub const FLOOR_LINE: &str = "#E6D1AE";
    pub const DAYLIGHT: &str = "#FFF6D2";
    pub const WALL: &str = "#E3E8DA";
    pub const WALL_DARK: &str = "#CBD5C0";
    pub const INK: &str = "#2B2320";
    pub const SOFT: &str = "#5C5049";
    pub const LINE: &str = "#8F7C69";
    pub const TERRACOTTA: &str = "#A8412A";
    pub const TERRACOTTA_TINT: &str = "#F3C9B5";
    pub const TEAL: &str = "#1D6A63";
    pub const TEAL_TINT: &str = "#C4E0D6";
    pub const HONEY: &str = "#E5B23F";
    pub const HONEY_TINT: &str = "#FBE6AE";
    pub const SKY: &str = "#BFDDEC";
    pub const GLASS: &str = "#D8ECF5";
    pub const PLUM: &str = "#7B4668";
    pub const PLUM_TINT: &str = "#E6CBDD";
    pub const WOOD: &str = "#D3A06B";
    pub const WOOD_DARK: &str = "#8A5A34";
    pub const WOOD_PANEL: &str = "#8F6038";
    pub const WHITE: &str = "#FFFFFF";
    pub const LEAF: &str = "#7FA36B";
    pub const STEEL: &str = "#C9D1D3";
    pub const BOARD: &str = "#3D4A45";
    pub const DUSK: &str = "#54463E";
}

use colour::*;

/// Lines of furniture, px.
const FURNITURE: f32 = 2.5;

/// Collects shapes, back to front.
#[derive(Debug, Clone, Default)]
pub(super) struct Pen {
    out: String,
}

impl Pen {
    /// Everything `draw` draws, moved to `at` and scaled by `k`.
    pub(super) fn at(&mut self, at: (f32, f32), k: f32, draw: impl FnOnce(&mut Pen)) {
        let _ = write!(self.out, r#"<g transform="translate({:.1} {:.1}) scale({k:.3})">"#, at.0, at.1);
        draw(self);
        self.out.push_str("</g>");
    }

    /// A closed shape with an ink line.
    pub(super) fn shape(&mut self, d: &str, fill: &str) {
        self.fine(d, fill, FURNITURE);
    }

    /// A closed shape with an ink line of its own width.
    pub(super) fn fine(&mut self, d: &str, fill: &str, width: f32) {
        self.raw(d, fill, INK, width);
    }

    /// A line.
    pub(super) fn line(&mut self, d: &str, colour: &str, width: f32) {
        self.raw(d, "none", colour, width);
    }

    /// A shape without a line.
    pub(super) fn flat(&mut self, d: &str, fill: &str, opacity: f32) {
        let _ = write!(self.out, r#"<path d="{d}" fill="{fill}" opacity="{opacity}"/>"#);
    }

    fn raw(&mut self, d: &str, fill: &str, stroke: &str, width: f32) {
        let _ = write!(
            self.out,
            r#"<path d="{d}" fill="{fill}" stroke="{stroke}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"/>"#
        );
    }

    /// A rectangle with an ink line and round corners.
    pub(super) fn rect(&mut self, (x, y): (f32, f32), (w, h): (f32, f32), r: f32, fill: &str) {
        let _ = write!(
            self.out,
            r#"<rect x="{x:.1}" y="{y:.1}" width="{w:.1}" height="{h:.1}" rx="{r}" fill="{fill}" stroke="{INK}" stroke-width="{FURNITURE}"/>"#
        );
    }

    /// A rectangle without a line.
    pub(super) fn block(&mut self, (x, y): (f32, f32), (w, h): (f32, f32), fill: &str) {
        let _ = write!(self.out, r#"<rect x="{x:.1}" y="{y:.1}" width="{w:.1}" height="{h:.1}" fill="{fill}"/>"#);
    }

    /// An ellipse with an ink line.
    pub(super) fn oval(&mut self, (x, y): (f32, f32), (rx, ry): (f32, f32), fill: &str, width: f32) {
        let _ = write!(
            self.out,
            r#"<ellipse cx="{x:.1}" cy="{y:.1}" rx="{rx:.1}" ry="{ry:.1}" fill="{fill}" stroke="{INK}" stroke-width="{width}"/>"#
        );
    }

    /// A shadow on the floor.
    pub(super) fn shadow(&mut self, (x, y): (f32, f32), (rx, ry): (f32, f32)) {
        let _ = write!(
            self.out,
            r#"<ellipse cx="{x:.1}" cy="{y:.1}" rx="{rx:.1}" ry="{ry:.1}" fill="{INK}" opacity="0.13"/>"#
        );
    }

    /// The drawing as a whole file that shows the part `from` with `size`.
    pub(super) fn finish(self, from: (f32, f32), size: (f32, f32)) -> String {
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{w:.1}" height="{h:.1}" viewBox="{x:.1} {y:.1} {w:.1} {h:.1}">{}</svg>"#,
            self.out,
            x = from.0,
            y = from.1,
            w = size.0,
            h = size.1,
        )
    }
}

/// A drawing in its own coordinates: (0, 0) is the middle of its feet.
#[derive(Debug, Clone)]
pub(super) struct Sketch {
    pub(super) pen: Pen,
    /// How far it reaches.
    pub(super) area: super::Area,
}

/// The layers of a piece.
#[derive(Debug, Clone)]
pub(super) struct Drawn {
    pub(super) back: Option<Sketch>,
    pub(super) front: Sketch,
}

impl Pen {
    /// Puts another drawing on top.
    pub(super) fn put(&mut self, other: Pen) {
        self.out.push_str(&other.out);
    }

    /// Done: it reaches from `left` and `top` to `right` and `bottom`.
    pub(super) fn reaches(self, left: f32, top: f32, right: f32, bottom: f32) -> Sketch {
        Sketch { pen: self, area: super::Area::between(left, top, right, bottom) }
    }
}
