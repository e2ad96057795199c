//! The illustrated rooms: a scenario's floor as a picture, piece by piece, and where people are in it.
//!
//! Knows no engine and no window: it takes the public half of a scenario and today's places of the stations, and gives
//! SVG text and coordinates, so that it can be tested, and drawn by anything. The picture is [`WIDTH`] by [`HEIGHT`]
//! logical px, seen from the front; y grows towards the viewer.
//!
//! To draw: [`Room::background`], then everything with feet, far to near (`foot_y` of a [`Piece`], the feet of somebody
//! standing). A piece is one group: `back`, then who sits or works there, then `front`, then things on its `tops`.
//! Labels lie above all groups.

mod backdrop;
mod furniture;
mod ground;
mod layout;
mod make;
mod pen;
mod piece;
mod spots;
mod tables;
#[cfg(test)]
mod tests;
pub mod things;

pub use backdrop::wall_end;
pub use pen::colour;
pub use piece::{Area, Facing, Label, Layer, Piece, Seat, Sign};

use crate::scenario::model::{House, StationId};
use ground::Ground;
use layout::Placed;
use spots::Spots;

/// Width of the picture, logical px.
pub const WIDTH: f32 = 960.0;
/// Height of the picture, logical px.
pub const HEIGHT: f32 = 616.0;
/// Height of a standing figure at scale 1, px.
pub const STANDING: f32 = 135.0;
/// How much smaller than guests colleagues behind counters are drawn.
pub const ATTENDANT: f32 = 0.8;

/// A room: the picture of a floor.
#[derive(Debug, Clone)]
pub struct Room {
    background: String,
    pieces: Vec<Piece>,
    labels: Vec<Label>,
    scale: f32,
    ground: Ground,
    spots: Vec<Spots>,
    seats: Vec<Vec<Seat>>,
    door: (f32, f32),
}

impl Room {
    /// The picture of a house whose stations stand at `places` (mm) today.
    pub fn of(house: &House, places: &[(i32, i32)]) -> Room {
        let layout = layout::layout(house, places);
        let mut pieces: Vec<Piece> = layout.pieces.iter().map(furnish).collect();
        let plants = backdrop::plants(house.setting.house, &layout);
        let green: Vec<Area> = plants.iter().map(|p| p.bounds).collect();
        let spots = spots::spots(&layout, &green, house.stations.len());
        pieces.extend(plants);
        let targets: Vec<(f32, f32)> = spots.iter().map(|s| s.queue[0]).collect();
        let inside = [36.0 * layout.scale, 160.0, WIDTH - 36.0 * layout.scale, HEIGHT - 6.0];
        let seats = (0..house.stations.len()).map(|i| seats_of(&pieces, StationId::from(i))).collect();
        let door = layout.doors.first().map_or((WIDTH / 2.0, HEIGHT - 8.0), |d| d.at);
        Room {
            background: backdrop::background(house.setting.house, &layout),
            labels: furniture::labels(house, &layout),
            pieces,
            scale: layout.scale,
            ground: Ground::new(places, &targets, inside),
            spots,
            seats,
            door,
        }
    }

    /// Wall, floor and what hangs there, as one SVG file of the picture's size.
    pub fn background(&self) -> &str {
        &self.background
    }

    /// Furniture and plants, each an SVG file of its own (or two).
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Where names and numbers of stations go.
    pub fn labels(&self) -> &[Label] {
        &self.labels
    }

    /// How large figures and things are: 1, or less in a crowded house.
    pub fn scale(&self) -> f32 {
        self.scale
    }

    /// Where the feet of somebody at a place of the plan (mm) are. For people on their way; those at a station have a
    /// [`Room::seat`] or a [`Room::standing`] place there, close by.
    pub fn point(&self, mm: (i32, i32)) -> (f32, f32) {
        self.ground.at((mm.0 as f32, mm.1 as f32))
    }

    /// How many seats of a station are drawn. Seats beyond are places to stand.
    pub fn seats(&self, station: StationId) -> usize {
        self.seats.get(station.index()).map_or(0, Vec::len)
    }

    /// The place of the `n`-th sitter of a station, from 0. Neighbours in number sit at one table.
    pub fn seat(&self, station: StationId, n: usize) -> Seat {
        let seats = self.seats.get(station.index()).map_or(&[][..], Vec::as_slice);
        seats.get(n).copied().unwrap_or_else(|| Seat {
            at: self.standing(station, n - seats.len()),
            facing: Facing::Front,
            table: None,
        })
    }

    /// The feet of the `n`-th who stands at a station, from 0: those being served first, then the queue.
    pub fn standing(&self, station: StationId, n: usize) -> (f32, f32) {
        let Some(spots) = self.spots.get(station.index()) else { return (WIDTH / 2.0, HEIGHT / 2.0) };
        // More than are kept ready stand close to one of them.
        let (x, y) = spots.queue[n % spots.queue.len()];
        let again = (n / spots.queue.len()) as f32;
        ((x + 14.0 * again).min(WIDTH - 36.0), (y - 3.0 * again).max(160.0))
    }

    /// The feet of the trainee who works at a station.
    pub fn staff_place(&self, station: StationId) -> (f32, f32) {
        self.spots.get(station.index()).map_or(self.door, |s| s.staff)
    }

    /// Who works behind a station, if that is drawn: the piece, and the lower end of the bust.
    pub fn attendant(&self, station: StationId) -> Option<(usize, (f32, f32))> {
        let own = self.pieces.iter().enumerate().filter(|(_, p)| p.station == Some(station));
        own.filter_map(|(i, p)| Some((i, p.attendant?))).next()
    }

    /// Where people come in and go out: the first door.
    pub fn door(&self) -> (f32, f32) {
        self.door
    }
}

fn seats_of(pieces: &[Piece], station: StationId) -> Vec<Seat> {
    let own = pieces.iter().enumerate().filter(|(_, p)| p.station == Some(station));
    own.flat_map(|(i, p)| p.seats.iter().map(move |s| Seat { table: Some(i), ..*s })).collect()
}

fn furnish(placed: &Placed) -> Piece {
    let drawn = if placed.make.seats() > 0 { tables::draw(placed.make) } else { furniture::draw(placed.make) };
    let (x, y) = placed.foot;
    let k = placed.scale;
    let layer = |sketch: pen::Sketch| {
        let area = Area::between(
            x + sketch.area.x * k,
            y + sketch.area.y * k,
            x + sketch.area.right() * k,
            y + sketch.area.bottom() * k,
        );
        let mut pen = pen::Pen::default();
        pen.at((x, y), k, |p| p.put(sketch.pen));
        Layer { svg: pen.finish((area.x, area.y), (area.w, area.h)), area }
    };
    let high = placed.make.seat_height() * k;
    let n = usize::from(placed.make.seats());
    let across = |i: usize| x + (i as f32 - (n as f32 - 1.0) / 2.0) * make::PITCH * k;
    let facing = |i: usize| match (n, 2 * i + 1) {
        (0 | 1, _) => Facing::Front,
        (_, twice) if twice < n => Facing::Right,
        (_, twice) if twice > n => Facing::Left,
        _ => Facing::Front,
    };
    Piece {
        station: Some(placed.station),
        back: drawn.back.map(layer),
        front: layer(drawn.front),
        foot_y: y,
        bounds: placed.bounds(),
        seats: (0..n).map(|i| Seat { at: (across(i), y - high), facing: facing(i), table: None }).collect(),
        tops: (0..n).map(|i| (across(i), y - high + 8.0 * k)).collect(),
        attendant: placed.make.has_attendant().then_some((x + placed.make.attendant_x() * k, y - high)),
    }
}
