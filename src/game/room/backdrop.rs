//! What is behind everything: floor, wall, doors, windows, boards and posters, and the plants in the corners.
//!
//! What hangs on the wall takes the stretches the furniture leaves free, so that nothing hides behind a counter.

use super::layout::{DOOR, Door, Layout};
use super::make::Side;
use super::pen::Pen;
use super::pen::colour::*;
use super::piece::{Area, Layer, Piece};
use super::{HEIGHT, WIDTH};
use crate::scenario::model::HouseKind;

/// Where the wall meets the floor.
pub fn wall_end(kind: HouseKind) -> f32 {
    match kind {
        HouseKind::Restaurant => 136.0,
        HouseKind::Cafeteria | HouseKind::Bank => 148.0,
    }
}

/// Draws the room without its furniture.
pub(super) fn background(kind: HouseKind, layout: &Layout) -> String {
    let mut p = Pen::default();
    let wall = wall_end(kind);
    p.block((0.0, 0.0), (WIDTH, HEIGHT), FLOOR);
    p.block((0.0, 0.0), (WIDTH, wall), WALL);
    match kind {
        HouseKind::Restaurant => boards(&mut p, wall),
        HouseKind::Cafeteria => tiles(&mut p, wall),
        HouseKind::Bank => slabs(&mut p, wall),
    }
    let panes = hang(&mut p, kind, layout, wall);
    p.fine(&format!("M-4 {:.1}H{:.1}V{wall:.1}H-4Z", wall - 12.0, WIDTH + 4.0), WALL_DARK, 2.0);
    // The sill and the feet of what hangs low cover the skirting board.
    for (x, w) in panes {
        light(&mut p, x, w, wall);
    }
    if kind == HouseKind::Cafeteria {
        rail(&mut p, layout);
    }
    if kind == HouseKind::Bank {
        distance_line(&mut p, layout);
    }
    for door in &layout.doors {
        draw_door(&mut p, door, wall);
    }
    p.finish((0.0, 0.0), (WIDTH, HEIGHT))
}

fn boards(p: &mut Pen, wall: f32) {
    let (mut y, mut h, mut odd) = (wall, 40.0, false);
    while y + h < HEIGHT {
        p.line(&format!("M0 {:.1}H{WIDTH}", y + h), FLOOR_LINE, 1.5);
        for i in 0..4 {
            let x = 110.0 + 250.0 * i as f32 + if odd { 120.0 } else { 0.0 };
            p.line(&format!("M{x:.1} {y:.1}V{:.1}", y + h), FLOOR_LINE, 1.5);
        }
        y += h;
        h += 6.0;
        odd = !odd;
    }
}

fn tiles(p: &mut Pen, wall: f32) {
    for row in 1..4 {
        let y = wall - 12.0 - 30.0 * row as f32;
        p.line(&format!("M0 {y:.1}H{WIDTH}"), "#D8DFCC", 1.5);
    }
    for i in 0..24 {
        let x = 20.0 + 40.0 * i as f32;
        p.line(&format!("M{x:.1} {:.1}V{:.1}", wall - 102.0, wall - 12.0), "#D8DFCC", 1.5);
    }
    let (mut y, mut h) = (wall, 40.0);
    while y + h < HEIGHT {
        y += h;
        h += 7.0;
        p.line(&format!("M0 {y:.1}H{WIDTH}"), FLOOR_LINE, 1.5);
    }
}

fn slabs(p: &mut Pen, wall: f32) {
    let (mut y, mut h) = (wall, 44.0);
    while y + h < HEIGHT {
        y += h;
        h += 10.0;
        p.line(&format!("M0 {y:.1}H{WIDTH}"), FLOOR_LINE, 1.5);
    }
    for i in -5..=5 {
        let far = WIDTH / 2.0 + 110.0 * i as f32;
        let near = WIDTH / 2.0 + 178.0 * i as f32;
        p.line(&format!("M{far:.1} {wall:.1}L{near:.1} {HEIGHT}"), FLOOR_LINE, 1.5);
    }
}

/// What a free stretch of wall can carry.
#[derive(Clone, Copy)]
enum Hung {
    Window,
    Board,
    Poster(usize),
    Clock,
}

impl Hung {
    fn width(self) -> (f32, f32) {
        match self {
            Hung::Window => (150.0, 256.0),
            Hung::Board => (92.0, 140.0),
            Hung::Poster(_) => (56.0, 64.0),
            Hung::Clock => (40.0, 48.0),
        }
    }
}

/// Hangs things in the free stretches, the widest first; gives the windows (middle and width).
fn hang(p: &mut Pen, kind: HouseKind, layout: &Layout, wall: f32) -> Vec<(f32, f32)> {
    let wishes: &[Hung] = match kind {
        HouseKind::Restaurant => {
            &[Hung::Window, Hung::Board, Hung::Window, Hung::Poster(0), Hung::Poster(1), Hung::Clock]
        }
        HouseKind::Cafeteria => &[Hung::Board, Hung::Window, Hung::Clock, Hung::Poster(0), Hung::Poster(2)],
        HouseKind::Bank => &[Hung::Poster(1), Hung::Clock, Hung::Window, Hung::Poster(0), Hung::Poster(2), Hung::Board],
    };
    let mut free: Vec<(f32, f32)> = layout.free_wall.clone();
    let mut panes = Vec::new();
    for hung in wishes {
        let (least, most) = hung.width();
        let fits = |g: &&mut (f32, f32)| g.1 - g.0 >= least + 20.0;
        let Some(gap) = free.iter_mut().filter(fits).max_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0))) else {
            continue;
        };
        let w = most.min(gap.1 - gap.0 - 20.0);
        let x = gap.0 + 10.0 + w / 2.0;
        gap.0 += w + 20.0;
        match hung {
            Hung::Window => {
                p.at((x, 0.0), 1.0, |p| window(p, w, wall));
                panes.push((x, w));
            }
            Hung::Board => p.at((x, 0.0), 1.0, |p| board(p, w)),
            Hung::Poster(i) => p.at((x, 0.0), 1.0, |p| poster(p, *i)),
            Hung::Clock => p.at((x, 52.0), 1.0, clock),
        }
    }
    panes
}

fn window(p: &mut Pen, w: f32, wall: f32) {
    let (a, low) = (w / 2.0 - 8.0, wall - 26.0);
    p.shape(&format!("M{:.1} 14H{a:.1}V{low}H{:.1}Z", -a, -a), GLASS);
    let hill = |x: f32| -a + 8.0 + (2.0 * a - 16.0) * x;
    p.fine(
        &format!(
            "M{:.1} {low}V96C{:.1} 62 {:.1} 60 {:.1} 84C{:.1} 42 {:.1} 52 {:.1} 76C{:.1} 62 {:.1} 66 {:.1} 84V{low}Z",
            hill(0.0),
            hill(0.14),
            hill(0.26),
            hill(0.36),
            hill(0.48),
            hill(0.64),
            hill(0.74),
            hill(0.84),
            hill(0.92),
            hill(1.0),
        ),
        LEAF,
        2.0,
    );
    p.oval((a * 0.72, 36.0), (11.0, 11.0), "#FFE9A0", 2.0);
    p.line(&format!("M0 14V{low}M{:.1} 56H{a:.1}", -a), INK, 3.5);
    p.rect((-a - 8.0, low), (2.0 * a + 16.0, 10.0), 0.0, WOOD);
    p.line(&format!("M{:.1} 8H{:.1}", -a - 14.0, a + 14.0), INK, 4.0);
    p.shape(
        &format!(
            "M{:.1} 10C{:.1} 44 {:.1} 70 {:.1} {low}H{:.1}V10Z",
            -a + 8.0,
            -a + 6.0,
            -a + 16.0,
            -a + 6.0,
            -a - 10.0
        ),
        TERRACOTTA_TINT,
    );
    p.shape(
        &format!("M{:.1} 10C{:.1} 44 {:.1} 70 {:.1} {low}H{:.1}V10Z", a - 8.0, a - 6.0, a - 16.0, a - 6.0, a + 10.0),
        TERRACOTTA_TINT,
    );
}

/// Daylight on the floor.
fn light(p: &mut Pen, x: f32, w: f32, wall: f32) {
    let a = w / 2.0 - 6.0;
    let low = wall + 278.0;
    p.flat(
        &format!("M{:.1} {wall}H{:.1}L{:.1} {low}H{:.1}Z", x - a, x + a, x + a + 56.0, x - a - 44.0),
        DAYLIGHT,
        0.85,
    );
    p.line(&format!("M{x:.1} {wall}L{:.1} {low}", x + 6.0), FLOOR, 6.0);
}

fn board(p: &mut Pen, w: f32) {
    let a = w / 2.0;
    p.shape(&format!("M{:.1} 28H{a:.1}V102H{:.1}Z", -a, -a), BOARD);
    p.line(&format!("M{:.1} 46H{:.1}", -a * 0.5, a * 0.5), WHITE, 3.0);
    p.line(
        &format!(
            "M{:.1} 62H{:.1}M{:.1} 74H{:.1}M{:.1} 86H{:.1}",
            -a * 0.7,
            a * 0.6,
            -a * 0.7,
            a * 0.36,
            -a * 0.7,
            a * 0.5
        ),
        "#B9C6BF",
        2.5,
    );
}

fn poster(p: &mut Pen, which: usize) {
    p.rect((-29.0, 34.0), (58.0, 76.0), 2.0, [HONEY_TINT, TEAL_TINT, PLUM_TINT][which % 3]);
    match which % 3 {
        0 => {
            p.oval((0.0, 62.0), (15.0, 15.0), HONEY, 2.0);
            p.line("M-16 92H16M-10 100H10", SOFT, 2.5);
        }
        1 => {
            p.fine("M-18 78V62L0 46L18 62V78Z", CARD, 2.0);
            p.line("M-6 78V66H6V78", INK, 2.0);
            p.line("M-16 92H16M-10 100H10", TEAL, 2.5);
        }
        _ => {
            p.line("M-18 84L-6 68L4 76L18 52M10 52H18V60", PLUM, 3.0);
            p.line("M-16 98H16", SOFT, 2.5);
        }
    }
}

fn clock(p: &mut Pen) {
    p.oval((0.0, 0.0), (19.0, 19.0), CARD, 2.5);
    p.line("M0 -12V0L8 5", INK, 2.5);
}

/// The rail to push trays along, and arrows on the floor.
fn rail(p: &mut Pen, layout: &Layout) {
    let wall: Vec<Area> = layout.pieces.iter().filter(|p| p.at_wall).map(|p| p.bounds()).collect();
    let left = wall.iter().map(|a| a.x).fold(f32::INFINITY, f32::min);
    let right = wall.iter().map(|a| a.right()).fold(f32::NEG_INFINITY, f32::max);
    if right <= left {
        return;
    }
    let y = layout.wall_foot + 14.0;
    p.line(&format!("M{left:.1} {y}H{right:.1}"), SOFT, 3.0);
    let posts = ((right - left) / 160.0) as usize + 1;
    for i in 0..=posts {
        let x = left + 16.0 + (right - left - 32.0) * i as f32 / posts as f32;
        p.line(&format!("M{x:.1} {y}v13"), SOFT, 3.0);
    }
    for part in [0.14, 0.46, 0.78] {
        let x = left + (right - left) * part;
        p.line(&format!("M{x:.1} {:.1}h44m-10 -6l10 6l-10 6", layout.lane + 6.0), LINE, 4.0);
    }
}

/// A line on the floor to keep one's distance, where people queue for the wall.
fn distance_line(p: &mut Pen, layout: &Layout) {
    for piece in layout.pieces.iter().filter(|p| p.at_wall) {
        let b = piece.bounds();
        let y = layout.lane + 8.0;
        p.flat(&format!("M{:.1} {y:.1}H{:.1}l4 6H{:.1}Z", b.x + 14.0, b.right() - 14.0, b.x + 10.0), HONEY, 0.9);
    }
}

fn draw_door(p: &mut Pen, door: &Door, wall: f32) {
    let (x, y) = door.at;
    match door.side {
        Side::Back => p.at((x, 0.0), 1.0, |p| {
            let a = DOOR / 2.0 - 4.0;
            p.shape(&format!("M{:.1} {wall}V16H{a:.1}V{wall}Z", -a), WOOD_DARK);
            p.shape(&format!("M{:.1} {wall}V28H{:.1}V{wall}Z", -a + 12.0, a - 12.0), SKY);
            p.line(&format!("M{:.1} 82H{:.1}", -a + 12.0, a - 12.0), INK, 3.0);
            p.oval((a - 21.0, 94.0), (4.0, 4.0), HONEY, 2.0);
            p.fine("M-9 16q0 -9 9 -9t9 9z", HONEY, 2.0);
            mat(p, (0.0, wall + 10.0), 100.0);
        }),
        Side::Left | Side::Right => {
            let way = if door.side == Side::Left { 1.0 } else { -1.0 };
            let edge = if door.side == Side::Left { 0.0 } else { WIDTH };
            let at = |d: f32| edge + way * d;
            // Light from outside falls in; the door stands open against the side wall.
            p.flat(
                &format!(
                    "M{edge} {:.1}L{:.1} {:.1}V{:.1}L{edge} {:.1}Z",
                    y - 70.0,
                    at(120.0),
                    y - 34.0,
                    y + 30.0,
                    y + 46.0
                ),
                DAYLIGHT,
                0.9,
            );
            p.shape(
                &format!(
                    "M{:.1} {:.1}L{:.1} {:.1}V{:.1}L{:.1} {:.1}Z",
                    at(-4.0),
                    y - 214.0,
                    at(22.0),
                    y - 188.0,
                    y - 44.0,
                    at(-4.0),
                    y - 30.0
                ),
                WOOD_DARK,
            );
            p.fine(
                &format!(
                    "M{:.1} {:.1}L{:.1} {:.1}V{:.1}L{:.1} {:.1}Z",
                    at(-4.0),
                    y - 198.0,
                    at(14.0),
                    y - 178.0,
                    y - 58.0,
                    at(-4.0),
                    y - 50.0
                ),
                SKY,
                2.0,
            );
            p.shape(
                &format!(
                    "M{:.1} {:.1}H{:.1}L{:.1} {:.1}H{:.1}Z",
                    at(-4.0),
                    y - 22.0,
                    at(50.0),
                    at(58.0),
                    y + 14.0,
                    at(-4.0)
                ),
                TERRACOTTA_TINT,
            );
            p.line(&format!("M{:.1} {:.1}V{:.1}", at(44.0), y - 14.0, y + 6.0), TERRACOTTA, 1.5);
        }
        Side::Front => {
            p.flat(
                &format!(
                    "M{:.1} {HEIGHT}L{:.1} {:.1}H{:.1}L{:.1} {HEIGHT}Z",
                    x - 84.0,
                    x - 56.0,
                    HEIGHT - 92.0,
                    x + 56.0,
                    x + 84.0
                ),
                DAYLIGHT,
                0.9,
            );
            mat(p, (x, HEIGHT - 34.0), 116.0);
            for side in [-1.0f32, 1.0] {
                p.at((x + side * 88.0, HEIGHT - 12.0), 1.0, post);
            }
        }
    }
}

/// One of the two posts between which guests come in.
fn post(p: &mut Pen) {
    p.shadow((3.0, 2.0), (18.0, 6.0));
    p.oval((0.0, 0.0), (13.0, 4.5), HONEY, 2.0);
    p.rect((-3.0, -44.0), (6.0, 44.0), 0.0, HONEY);
    p.oval((0.0, -49.0), (6.5, 6.5), HONEY, 2.0);
}

fn mat(p: &mut Pen, (x, y): (f32, f32), w: f32) {
    let a = w / 2.0;
    p.shape(&format!("M{:.1} {y:.1}H{:.1}l9 28H{:.1}Z", x - a, x + a, x - a - 9.0), TERRACOTTA_TINT);
    p.line(&format!("M{:.1} {:.1}H{:.1}", x - a + 8.0, y + 9.0, x + a - 8.0), TERRACOTTA, 1.5);
}

/// Plants where there is room: beside the wall's furniture and in the corners.
pub(super) fn plants(kind: HouseKind, layout: &Layout) -> Vec<Piece> {
    let taken: Vec<Area> = layout.pieces.iter().map(|p| p.bounds()).collect();
    let wall = wall_end(kind);
    let mut wishes: Vec<(f32, f32)> = Vec::new();
    for (a, b) in &layout.free_wall {
        if b - a > 60.0 {
            wishes.push((b - 38.0, wall + 28.0));
        }
    }
    wishes.extend([(WIDTH - 44.0, HEIGHT - 14.0), (44.0, HEIGHT - 14.0), (WIDTH - 44.0, wall + 90.0)]);
    let mut plants: Vec<Piece> = Vec::new();
    for (x, y) in wishes {
        let k = 0.85 * layout.scale;
        let bounds = Area::between(x - 44.0 * k, y - 90.0 * k, x + 44.0 * k, y + 6.0 * k);
        let clear = |other: &Area| !other.meets(&bounds);
        let at_door = layout.doors.iter().any(|d| (d.at.0 - x).abs() < 110.0 && (d.at.1 - y).abs() < 130.0);
        if plants.len() >= 3 || at_door || !taken.iter().all(clear) || plants.iter().any(|p| p.bounds.meets(&bounds)) {
            continue;
        }
        let mut p = Pen::default();
        p.at((x, y), k, plant);
        let area = Area::between(x - 50.0 * k, y - 92.0 * k, x + 50.0 * k, y + 12.0 * k);
        let svg = p.finish((area.x, area.y), (area.w, area.h));
        plants.push(Piece {
            station: None,
            back: None,
            front: Layer { svg, area },
            foot_y: y,
            bounds,
            seats: Vec::new(),
            tops: Vec::new(),
            attendant: None,
        });
    }
    plants
}

fn plant(p: &mut Pen) {
    p.shadow((0.0, 4.0), (24.0, 6.0));
    p.shape("M0 -26C-30 -40 -26 -70 -12 -80C-6 -60 -4 -50 0 -26C4 -60 12 -76 24 -82C34 -60 20 -40 0 -26C-18 -44 -40 -44 -44 -34C-36 -22 -14 -20 0 -26C16 -38 36 -40 42 -28C30 -20 14 -20 0 -26Z", LEAF);
    p.shape("M-18 -26H18L13 4H-13Z", TERRACOTTA);
}
