//! What a room consists of, as data: rectangles, layers of drawing, pieces of furniture, seats and places for words.

use crate::scenario::model::StationId;

/// A rectangle of the picture, in logical px from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
}

impl Area {
    /// From edge to edge.
    pub(super) fn between(left: f32, top: f32, right: f32, bottom: f32) -> Area {
        Area { x: left, y: top, w: right - left, h: bottom - top }
    }

    /// The right edge.
    pub fn right(&self) -> f32 {
        self.x + self.w
    }

    /// The lower edge.
    pub fn bottom(&self) -> f32 {
        self.y + self.h
    }

    /// The middle, left to right.
    pub fn middle(&self) -> f32 {
        self.x + self.w / 2.0
    }

    /// Whether they share more than an edge.
    pub fn meets(&self, other: &Area) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// Whether `other` lies wholly inside.
    pub fn holds(&self, other: &Area) -> bool {
        self.x <= other.x && self.y <= other.y && other.right() <= self.right() && other.bottom() <= self.bottom()
    }
}

/// One layer of drawing: an SVG file of its own and where it goes.
#[derive(Debug, Clone)]
pub struct Layer {
    /// The whole SVG file; its size is `area`'s.
    pub svg: String,
    /// Where it goes in the picture.
    pub area: Area,
}

/// Which way a sitter is turned. Figures are drawn from the front; to the side means looking that way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facing {
    /// Towards the viewer.
    Front,
    /// To the viewer's left.
    Left,
    /// To the viewer's right.
    Right,
}

/// A place to sit, or to stand where all drawn seats are taken.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seat {
    /// Seated: where the lower end of the bust is. Standing: the feet.
    pub at: (f32, f32),
    /// Which way the sitter looks: towards company.
    pub facing: Facing,
    /// The piece of furniture, as an index into [`super::Room::pieces`]; `None` means: stand here.
    pub table: Option<usize>,
}

/// A piece of furniture. The order of drawing within it: `back`, who sits or works there, `front`, what lies on it.
#[derive(Debug, Clone)]
pub struct Piece {
    /// The station it belongs to; plants and the like belong to none.
    pub station: Option<StationId>,
    /// What is drawn behind people: chairs, the inside of a kitchen.
    pub back: Option<Layer>,
    /// What is drawn before their lower body: the table, the counter.
    pub front: Layer,
    /// The y by which groups are sorted, far to near.
    pub foot_y: f32,
    /// What must stay in sight: the piece with whoever sits there. No two overlap.
    pub bounds: Area,
    /// Its seats, left to right.
    pub seats: Vec<Seat>,
    /// Where things before the sitter of the same index lie: the middle of their bottom edge.
    pub tops: Vec<(f32, f32)>,
    /// Who works behind it, if anybody: a bust at this point, smaller than guests by [`super::ATTENDANT`].
    pub attendant: Option<(f32, f32)>,
}

/// What a label looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A plate on two strings from the upper edge of the picture.
    Hanging,
    /// A plate on the wall or on the furniture.
    Plate,
    /// A round number, already drawn empty.
    Number,
}

/// Where words go. They are never part of a drawing, since they come in the player's language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Label {
    /// Whose name.
    pub station: StationId,
    /// Its look.
    pub sign: Sign,
    /// How near to the front what it is written on stands: the y of its feet.
    pub depth: f32,
    /// The most room there is; plates are drawn by the caller, as wide as the words need, round the middle of it.
    pub area: Area,
}
