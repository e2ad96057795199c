//! A person as three pictures on top of each other: body, head, and what is in front of both.
//!
//! The head is a picture of its own, centred on the neck, so that it can turn and tilt without drawing anything anew.

use super::body;
use super::face::Face;
use super::gesture::{Facing, Sketch, sketch};
use super::looks::{Looks, Top};
use super::palette::{INK, mix};
use super::parts::{Parts, Tint, paint};
use super::pen::{Arm, Pen, Shoulder};
use super::pose::{Base, Pose};

/// Pixels a drawing unit takes on the floor: a person sitting shows 104 px above the seat, one standing is 135 px high.
pub const FLOOR: f32 = 0.092;
/// The left edge of a body's canvas, in drawing units.
const LEFT_EDGE: f32 = -430.0;
/// The upper edge.
const TOP_EDGE: f32 = -270.0;
/// Width of a body's canvas.
const WIDTH: f32 = 1760.0;
/// Room below the soles, and below the seat, where a leaning body dips behind the table.
const BELOW_SOLES: f32 = 34.0;
const BELOW_SEAT: f32 = 160.0;
/// The middle of the body, over seat or feet.
const MIDDLE: f32 = 440.0;
/// The seat line and the soles.
const SEAT: f32 = 1190.0;
const SOLES: f32 = 1530.0;
/// The hip, at which the upper body leans.
const HIP: (f32, f32) = (440.0, 1150.0);
/// The neck joint of an upright person.
const NECK: (f32, f32) = (450.0, 490.0);
/// How far a mirrored head is moved, since necks are drawn a little to the right of the joint.
const OFF_CENTRE: f32 = 56.0;
/// The neck joint in the art of a head.
const NECK_IN_HEAD: (f32, f32) = (350.0, 616.0);
/// Side of a head's canvas.
const HEAD_SIDE: f32 = 1500.0;

/// An SVG text with its size in pixels at scale 1, the floor's.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// The text.
    pub svg: String,
    /// Pixels across.
    pub width: f32,
    /// Pixels down.
    pub height: f32,
}

/// A person in layers. All lengths are pixels at scale 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Layers {
    /// Legs, torso and neck.
    pub body: Drawing,
    /// The head, upright and looking right, its neck joint in the very middle of the picture.
    pub head: Drawing,
    /// Arms, hands and props: as large as the body, on the same place.
    pub front: Drawing,
    /// The middle of seat or soles, from the body's upper left corner.
    pub anchor: (f32, f32),
    /// Where the middle of the head's picture lies, from the body's upper left corner.
    pub neck: (f32, f32),
    /// How far the head is to be turned around its middle, degrees clockwise.
    pub tilt: f32,
    /// Which way the head looks: mirrored for [`Facing::Left`], before it is tilted.
    pub facing: Facing,
}

/// One of the three pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Legs, torso and neck.
    Body,
    /// The head.
    Head,
    /// Arms, hands and props.
    Front,
}

impl Part {
    /// All of them, back to front.
    pub const ALL: [Part; 3] = [Part::Body, Part::Head, Part::Front];

    /// The least that says what this picture looks like: who has another face only needs another head, and who moves
    /// only the arms keeps it.
    pub fn only(self, pose: Pose, face: Face) -> (Pose, Face) {
        match self {
            Part::Body if face.flush() > 0 => (pose, face),
            Part::Body | Part::Front => (pose, Face::Plain),
            Part::Head => (Pose::standing(super::pose::Gesture::AtEase), face),
        }
    }
}

/// How the three pictures are put together. All lengths are pixels at scale 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Joints {
    /// The middle of seat or soles, from the body's upper left corner.
    pub anchor: (f32, f32),
    /// Where the middle of the head's picture lies, from the body's upper left corner.
    pub neck: (f32, f32),
    /// How far the head is to be turned around its middle, degrees clockwise.
    pub tilt: f32,
    /// Which way the head looks: mirrored for [`Facing::Left`], before it is tilted.
    pub facing: Facing,
    /// How far the head moves to the right when it is mirrored; [`Joints::neck`] has it already if the pose looks left.
    pub aside: f32,
}

/// How a person in a pose is put together.
pub fn joints(looks: &Looks, pose: Pose) -> Joints {
    let sketch = sketch(pose, arm(looks));
    let (height, below) = height(pose.base);
    let (x, y) = neck(&sketch);
    Joints {
        anchor: ((MIDDLE - LEFT_EDGE) * FLOOR, (height - below) * FLOOR),
        neck: ((x - LEFT_EDGE) * FLOOR, (y - TOP_EDGE) * FLOOR),
        tilt: sketch.tilt,
        facing: sketch.facing,
        aside: OFF_CENTRE * FLOOR,
    }
}

/// Draws one of the three pictures.
pub fn part(looks: &Looks, pose: Pose, face: Face, part: Part) -> Drawing {
    let skin = skin_of(looks, face);
    let (height, _) = height(pose.base);
    match part {
        Part::Body => on_canvas(&body_of(looks, pose, &sketch(pose, arm(looks)), &skin).out, height),
        Part::Head => {
            let mut pen = Pen::default();
            pen.moved(&format!("translate({0} {0})", HEAD_SIDE / 2.0), |pen| {
                head(pen, looks, face, &skin, LINES_ON_FLOOR);
            });
            drawing(&pen.out, (0.0, 0.0, HEAD_SIDE, HEAD_SIDE), FLOOR)
        }
        Part::Front => on_canvas(&front_of(pose, &sketch(pose, arm(looks))).out, height),
    }
}

/// Draws a person in layers.
pub fn layers(looks: &Looks, pose: Pose, face: Face) -> Layers {
    let Joints { anchor, neck, tilt, facing, .. } = joints(looks, pose);
    Layers {
        body: part(looks, pose, face, Part::Body),
        head: part(looks, pose, face, Part::Head),
        front: part(looks, pose, face, Part::Front),
        anchor,
        neck,
        tilt,
        facing,
    }
}

/// Draws a person in one picture, as large as the body of [`layers`] and with the same anchor.
pub fn whole(looks: &Looks, pose: Pose, face: Face) -> Drawing {
    let skin = skin_of(looks, face);
    let sketch = sketch(pose, arm(looks));
    let mut pen = body_of(looks, pose, &sketch, &skin);
    let (x, y) = neck(&sketch);
    let mirror = match sketch.facing {
        Facing::Right => "",
        Facing::Left => " scale(-1 1)",
    };
    pen.moved(&format!("translate({x} {y}) rotate({}){mirror}", sketch.tilt), |pen| {
        head(pen, looks, face, &skin, LINES_ON_FLOOR);
    });
    pen.out.push_str(&front_of(pose, &sketch).out);
    on_canvas(&pen.out, height(pose.base).0)
}

/// Draws the face close up, 280 by 320 px at scale 1, the face 176 px high: head, neck and shoulders, cut off at the lower
/// edge and the sides, looking a little to the right; the background is clear.
pub fn portrait(looks: &Looks, face: Face) -> Drawing {
    let skin = skin_of(looks, face);
    let mut pen = Pen::of_weight(0.5);
    body::torso(&mut pen, looks, &skin);
    pen.moved(&format!("translate({} {})", NECK.0, NECK.1), |pen| head(pen, looks, face, &skin, LINES_CLOSE_UP));
    drawing(&pen.out, (110.0, -170.0, 700.0, 800.0), 0.4)
}

/// How much lines of a head grow, in drawing units.
const LINES_ON_FLOOR: f32 = 9.0;
const LINES_CLOSE_UP: f32 = 0.0;

/// Height of the canvas and how much of it lies below seat or soles.
fn height(base: Base) -> (f32, f32) {
    let (ground, below) = match base {
        Base::Sitting => (SEAT, BELOW_SEAT),
        Base::Standing | Base::Walking(_) => (SOLES, BELOW_SOLES),
    };
    (ground + below - TOP_EDGE, below)
}

fn skin_of(looks: &Looks, face: Face) -> String {
    mix(looks.skin, "#C8372A", face.flush())
}

/// Only the face goes red, not the hands.
fn arm(looks: &Looks) -> Arm<'_> {
    let shoulder = match looks.top {
        Top::Apron => Shoulder::Over,
        Top::Round | Top::Vee | Top::Collar | Top::Stripes | Top::Jacket | Top::Turtle | Top::Chef => Shoulder::Smooth,
    };
    Arm { cloth: looks.cloth, skin: looks.skin, sleeve: looks.sleeve, shoulder }
}

/// The neck joint, with the upper body's lean and the head's own shift.
fn neck(sketch: &Sketch) -> (f32, f32) {
    let mirrored = match sketch.facing {
        Facing::Right => 0.0,
        Facing::Left => OFF_CENTRE,
    };
    let (dx, dy) = (NECK.0 + sketch.head_shift.0 + mirrored - HIP.0, NECK.1 + sketch.head_shift.1 - HIP.1);
    let angle = sketch.lean.to_radians();
    let (sin, cos) = (libm::sinf(angle), libm::cosf(angle));
    (HIP.0 + dx * cos - dy * sin, HIP.1 + dx * sin + dy * cos)
}

/// Seen from the side, an upper body is narrower.
fn upper(pose: Pose, lean: f32) -> String {
    let narrow = match pose.base {
        Base::Sitting | Base::Standing => "",
        Base::Walking(_) => " translate(440 0) scale(0.86 1) translate(-440 0)",
    };
    format!("rotate({lean} {} {}){narrow}", HIP.0, HIP.1)
}

fn body_of(looks: &Looks, pose: Pose, sketch: &Sketch, skin: &str) -> Pen {
    let mut pen = Pen::default();
    body::legs(&mut pen, looks, pose.base);
    pen.moved(&upper(pose, sketch.lean), |pen| {
        pen.out.push_str(&sketch.behind.out);
        body::torso(pen, looks, skin);
        pen.out.push_str(&sketch.on_body.out);
    });
    pen
}

fn front_of(pose: Pose, sketch: &Sketch) -> Pen {
    let mut pen = Pen::default();
    pen.moved(&upper(pose, sketch.lean), |pen| pen.out.push_str(&sketch.front.out));
    pen
}

/// The head with its neck joint at the origin.
fn head(pen: &mut Pen, looks: &Looks, face: Face, skin: &str, lines: f32) {
    let parts = Parts::shipped();
    let hair = Tint { ink: looks.hair, skin, contrast: looks.contrast, cloth: looks.second };
    let ink = Tint { ink: INK, ..hair };
    let beard = Tint { ink: looks.hair, ..hair };
    pen.moved(&format!("translate({} {})", -NECK_IN_HEAD.0, -NECK_IN_HEAD.1), |pen| {
        if let Some(shapes) = parts.head.get(looks.head) {
            paint(&mut pen.out, shapes, hair, lines);
        }
        if let Some(shapes) = looks.beard.and_then(|b| parts.facial_hair.get(b)) {
            pen.moved("translate(51.7 391)", |pen| paint(&mut pen.out, shapes, beard, 0.0));
        }
        if let Some(shapes) = parts.expression.get(face.part()) {
            pen.moved("translate(344.7 333)", |pen| paint(&mut pen.out, shapes, ink, lines * 0.7));
        }
        if let Some(shapes) = looks.glasses.and_then(|g| parts.accessories.get(g)) {
            pen.moved("translate(183.7 301)", |pen| paint(&mut pen.out, shapes, ink, 0.0));
        }
    });
}

fn on_canvas(content: &str, height: f32) -> Drawing {
    drawing(content, (LEFT_EDGE, TOP_EDGE, WIDTH, height), FLOOR)
}

fn drawing(content: &str, (x, y, w, h): (f32, f32, f32, f32), scale: f32) -> Drawing {
    let (width, height) = (w * scale, h * scale);
    let svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="{x} {y} {w} {h}">{content}</svg>"#
    );
    Drawing { svg, width, height }
}
