//! The strokes a person is drawn with: outlined shapes, arms, hands.
//!
//! Lines are heavy on purpose: at floor size a figure is drawn at a tenth, and two pixels of outline must be left.

use super::palette::INK;
use std::fmt::Write;

/// Width of an outline, in drawing units.
pub(crate) const LINE: f32 = 24.0;
/// Width of a sleeve.
const SLEEVE: f32 = 116.0;
/// Width of a bare forearm.
const FOREARM: f32 = 92.0;

/// A place in drawing units.
pub(crate) type At = (f32, f32);

/// How far the cloth of an arm goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sleeve {
    /// To the wrist.
    Long,
    /// To above the elbow.
    Short,
}

/// What an arm is made of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Arm<'a> {
    /// The sleeve's colour.
    pub(crate) cloth: &'a str,
    /// The hand's colour.
    pub(crate) skin: &'a str,
    /// The sleeve's length.
    pub(crate) sleeve: Sleeve,
    /// How it is joined to the body.
    pub(crate) shoulder: Shoulder,
}

/// How an arm is joined to the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shoulder {
    /// It grows out of the same cloth.
    Smooth,
    /// It lies over something else, such as the straps of an apron: its outline shows.
    Over,
}

/// A drawing under way.
#[derive(Debug, Clone)]
pub(crate) struct Pen {
    /// The drawing so far, as SVG elements.
    pub(crate) out: String,
    /// How heavy outlines are against those of the floor.
    weight: f32,
}

impl Default for Pen {
    fn default() -> Pen {
        Pen::of_weight(1.0)
    }
}

impl Pen {
    /// A pen whose outlines are lighter or heavier than on the floor.
    pub(crate) fn of_weight(weight: f32) -> Pen {
        Pen { out: String::new(), weight }
    }

    /// An outlined shape.
    pub(crate) fn shape(&mut self, d: &str, fill: &str, line: f32) -> &mut Self {
        let line = line * self.weight;
        let _ = write!(
            self.out,
            r#"<path d="{d}" fill="{fill}" stroke="{INK}" stroke-width="{line}" stroke-linejoin="round" stroke-linecap="round"/>"#
        );
        self
    }

    /// A filled shape without outline.
    pub(crate) fn fill(&mut self, d: &str, fill: &str) -> &mut Self {
        let _ = write!(self.out, r#"<path d="{d}" fill="{fill}"/>"#);
        self
    }

    /// A line.
    pub(crate) fn line(&mut self, d: &str, colour: &str, width: f32) -> &mut Self {
        let width = if colour == INK { width * self.weight } else { width };
        let _ = write!(
            self.out,
            r#"<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"/>"#
        );
        self
    }

    /// A disc with an outline.
    pub(crate) fn disc(&mut self, (x, y): At, r: f32, fill: &str, line: f32) -> &mut Self {
        let _ = write!(
            self.out,
            r#"<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}" stroke="{INK}" stroke-width="{line}"/>"#
        );
        self
    }

    /// What `draw` draws, moved by a transform.
    pub(crate) fn moved(&mut self, transform: &str, draw: impl FnOnce(&mut Pen)) -> &mut Self {
        let _ = write!(self.out, r#"<g transform="{transform}">"#);
        draw(self);
        self.out.push_str("</g>");
        self
    }

    /// A line of even width with an outline on both sides: an arm, a leg.
    pub(crate) fn tube(&mut self, points: &[At], width: f32, colour: &str) -> &mut Self {
        let d = through(points);
        self.line(&d, INK, width + 2.0 * LINE - 4.0).line(&d, colour, width)
    }

    /// An arm from the shoulder over the elbow to the wrist, without its hand.
    pub(crate) fn arm(&mut self, shoulder: At, elbow: At, wrist: At, of: Arm<'_>) -> &mut Self {
        match of.sleeve {
            Sleeve::Long => self.tube(&[shoulder, elbow, wrist], SLEEVE, of.cloth),
            Sleeve::Short => {
                let hem = (shoulder.0 + (elbow.0 - shoulder.0) * 0.62, shoulder.1 + (elbow.1 - shoulder.1) * 0.62);
                self.tube(&[hem, elbow, wrist], FOREARM, of.skin).tube(&[shoulder, hem], SLEEVE, of.cloth)
            }
        };
        if of.shoulder == Shoulder::Over {
            return self;
        }
        let inward = if shoulder.0 < 440.0 { 38.0 } else { -38.0 };
        let _ = write!(
            self.out,
            r#"<circle cx="{}" cy="{}" r="51" fill="{}"/>"#,
            shoulder.0 + inward,
            shoulder.1 - 8.0,
            of.cloth
        );
        self
    }

    /// A closed hand.
    pub(crate) fn hand(&mut self, at: At, skin: &str) -> &mut Self {
        self.disc(at, 52.0, skin, LINE - 2.0)
    }

    /// An open hand with spread fingers, the wrist at a place; at 0 degrees the fingers point up.
    pub(crate) fn open_hand(&mut self, (x, y): At, degrees: f32, skin: &str) -> &mut Self {
        self.moved(&format!("translate({x} {y}) rotate({degrees}) translate(-852 -170)"), |pen| {
            pen.shape(OPEN_HAND, skin, LINE - 2.0);
        })
    }

    /// A flat hand, fingers together, the wrist at a place; at 0 degrees the fingers point up.
    pub(crate) fn flat_hand(&mut self, (x, y): At, degrees: f32, skin: &str) -> &mut Self {
        self.moved(&format!("translate({x} {y}) rotate({degrees})"), |pen| {
            pen.shape(FLAT_HAND, skin, LINE - 4.0);
        })
    }

    /// A hand with one finger out, the wrist at a place; at 0 degrees the finger points up.
    pub(crate) fn pointing_hand(&mut self, (x, y): At, degrees: f32, skin: &str) -> &mut Self {
        self.moved(&format!("translate({x} {y}) rotate({degrees})"), |pen| {
            pen.shape(POINTING_HAND, skin, LINE - 4.0);
        })
    }
}

/// A path through points, with straight lines.
pub(crate) fn through(points: &[At]) -> String {
    let mut d = String::new();
    for (i, (x, y)) in points.iter().enumerate() {
        let _ = write!(d, "{}{x} {y}", if i == 0 { 'M' } else { 'L' });
    }
    d
}

const OPEN_HAND: &str = "M790 180L775 80L720 10Q715 -30 755 -25L795 20L785 -80Q805 -115 830 -82L840 5L858 -100Q885 -125 902 -90L896 10L935 -60Q965 -75 968 -40L945 70L915 180Z";
const FLAT_HAND: &str =
    "M-48 20L-56 -60L-92 -110Q-88 -140 -58 -128L-34 -100L-38 -176Q-10 -206 12 -196Q44 -200 50 -168L54 -60L48 20Z";
const POINTING_HAND: &str =
    "M-50 20Q-66 -40 -50 -84L-24 -92L-26 -196Q-8 -222 14 -196L16 -92Q54 -88 56 -56Q60 -10 48 20Z";
