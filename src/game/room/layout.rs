//! Where the furniture goes: one row along the wall, the rest in rows on the floor, in the plan's order.
//!
//! A plan in metres cannot be drawn to scale: people would be dots. So order is kept, not distance, and every piece
//! gets the room its sitters need; where that is too much for the picture, fewer seats are drawn, and then all smaller.

use super::make::{self, Make, Side};
use super::piece::Area;
use super::{HEIGHT, WIDTH};
use crate::scenario::model::{House, HouseKind, StationId, StationKind};

/// A piece and its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed {
    pub(super) station: StationId,
    pub(super) make: Make,
    /// Middle and feet.
    pub(super) foot: (f32, f32),
    pub(super) scale: f32,
    pub(super) at_wall: bool,
    /// Customers come here for something.
    pub(super) visited: bool,
}

impl Placed {
    /// What must stay in sight of it.
    pub(super) fn bounds(&self) -> Area {
        let half = self.make.width() * self.scale / 2.0;
        let (x, y) = self.foot;
        Area::between(x - half, y - self.make.height() * self.scale, x + half, y + 4.0 * self.scale)
    }
}

/// A door and where it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Door {
    pub(super) station: StationId,
    pub(super) side: Side,
    /// Where one comes in.
    pub(super) at: (f32, f32),
}

/// The whole floor.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    pub(super) pieces: Vec<Placed>,
    pub(super) doors: Vec<Door>,
    pub(super) scale: f32,
    /// Where the wall's furniture stands.
    pub(super) wall_foot: f32,
    /// Free stretches of the wall, left to right.
    pub(super) free_wall: Vec<(f32, f32)>,
    /// Where people stand who are at the wall's furniture.
    pub(super) lane: f32,
}

/// The plan's extent, to say where in it something is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Extent {
    from: (i32, i32),
    to: (i32, i32),
}

impl Extent {
    pub(super) fn of(places: &[(i32, i32)]) -> Extent {
        let fold = |f: fn(&(i32, i32)) -> i32| {
            let low = places.iter().map(f).min().unwrap_or(0);
            (low, places.iter().map(f).max().unwrap_or(low))
        };
        let ((x0, x1), (y0, y1)) = (fold(|p| p.0), fold(|p| p.1));
        Extent { from: (x0, y0), to: (x1, y1) }
    }

    /// From 0 (left, far) to 1 (right, near), for places inside.
    pub(super) fn part(&self, at: (f32, f32)) -> (f32, f32) {
        let part = |v: f32, a: i32, b: i32| if b > a { (v - a as f32) / (b as f32 - a as f32) } else { 0.5 };
        (part(at.0, self.from.0, self.to.0), part(at.1, self.from.1, self.to.1))
    }
}

const MARGIN: f32 = 14.0;
const GAP: f32 = 26.0;
/// Room for somebody to stand between two pieces, px.
const AISLE: f32 = 80.0;

/// One way to draw the floor, from the best to the smallest.
#[derive(Clone, Copy)]
struct Try {
    scale: f32,
    /// Seats drawn of a station that strangers share.
    most: u16,
    /// Seats at one table.
    side: u8,
    /// Between two pieces of a row, at full scale.
    gap: f32,
}

fn tries(kind: HouseKind) -> impl Iterator<Item = Try> {
    let (most, side): (&[u16], &[u8]) = match kind {
        HouseKind::Restaurant => (&[16, 12, 8], &[4, 3, 2, 1]),
        HouseKind::Cafeteria => (&[12, 10, 8], &[2, 1]),
        HouseKind::Bank => (&[8, 6], &[4, 2, 1]),
    };
    // First with aisles one can queue in, then without, then smaller.
    let usual = [(1.0f32, AISLE), (0.92, AISLE), (0.84, AISLE), (1.0, GAP), (0.92, GAP), (0.84, GAP)];
    let small = [0.76f32, 0.68, 0.6, 0.52, 0.44, 0.36, 0.3, 0.25, 0.2, 0.15, 0.1].map(|scale| (scale, GAP));
    usual.into_iter().chain(small).flat_map(move |(scale, gap)| {
        most.iter().flat_map(move |&most| side.iter().map(move |&side| Try { scale, most, side, gap }))
    })
}

/// What stands on the floor, before it has a place.
struct Loose {
    station: StationId,
    make: Make,
    part: (f32, f32),
    /// Which of the station's tables.
    nth: usize,
    visited: bool,
}

/// Lays out the floor.
pub(super) fn layout(house: &House, places: &[(i32, i32)]) -> Layout {
    let extent = Extent::of(places);
    let part = |i: usize| extent.part((places[i].0 as f32, places[i].1 as f32));
    let stations = || house.stations.iter().enumerate().map(|(i, s)| (StationId::from(i), s, part(i)));

    let mut doors = Vec::new();
    for (station, s, at) in stations() {
        if s.kind == StationKind::Door {
            doors.push((station, side(at), at));
        }
    }
    let (mut wall, mut floor) = (Vec::new(), Vec::new());
    for (station, s, at) in stations() {
        if matches!(s.kind, StationKind::Door | StationKind::Table) {
            continue;
        }
        let make = make::make(house, station, s, at.1);
        let list = if make::at_wall(make) { &mut wall } else { &mut floor };
        let visited = make::Use::of(house, station).visited;
        list.push(Loose { station, make, part: at, nth: 0, visited });
    }
    // What the wall has no room for stands on the floor: what the plan has nearest first.
    let back_doors = doors.iter().filter(|d| d.1 == Side::Back).count();
    let room = WIDTH - 2.0 * MARGIN - back_doors as f32 * (DOOR + 8.0);
    wall.sort_by(|a, b| a.part.1.total_cmp(&b.part.1).then(a.station.cmp(&b.station)));
    while wall.len() > 1 && length(&wall) * 0.62 > room {
        floor.extend(wall.pop());
    }
    let wall_scale = (room / length(&wall).max(1.0)).min(1.0);

    let tall = matches!(house.setting.house, HouseKind::Cafeteria);
    let wall_foot: f32 = if tall {
        206.0
    } else if house.setting.house == HouseKind::Bank {
        196.0
    } else {
        170.0
    };
    let queues = wall.iter().any(|w| w.visited);
    let busiest = wall.iter().map(|w| w.make.top()).fold(0.0f32, f32::max);
    let mut last = None;
    for t in tries(house.setting.house) {
        let lane = (wall_foot + 28.0).max(wall_foot - busiest * wall_scale + 134.0 * t.scale);
        let top = if wall.is_empty() {
            160.0
        } else if queues {
            lane - 34.0 * t.scale
        } else {
            wall_foot + 14.0
        };
        let mut loose: Vec<Loose> = floor.iter().map(|l| Loose { ..*l }).collect();
        for (station, s, at) in stations().filter(|(_, s, _)| s.kind == StationKind::Table) {
            let tables = make::tables(house.setting.house, s.seats, t.most, t.side);
            loose.extend(tables.into_iter().enumerate().map(|(nth, make)| Loose {
                station,
                make,
                part: at,
                nth,
                visited: true,
            }));
        }
        let sided = |s: Side| doors.iter().any(|d| d.1 == s);
        let left = if sided(Side::Left) { 56.0 } else { MARGIN };
        let right = WIDTH - if sided(Side::Right) { 56.0 } else { MARGIN };
        let bottom = HEIGHT - if sided(Side::Front) { 30.0 } else { 10.0 };
        let area = Area::between(left, top, right, bottom);
        if let Some(rows) = rows(&mut loose, area, t.scale, t.gap) {
            last = Some((rows, t.scale, lane));
            break;
        }
    }
    let (mut pieces, scale, lane) = last.unwrap_or((Vec::new(), 1.0, wall_foot + 60.0));
    let (on_wall, doors, free_wall) = wall_row(wall, &doors, wall_foot, wall_scale.min(scale));
    pieces.extend(on_wall);
    pieces.sort_by(|a, b| {
        a.station.cmp(&b.station).then(a.foot.1.total_cmp(&b.foot.1)).then(a.foot.0.total_cmp(&b.foot.0))
    });
    Layout { pieces, doors, scale, wall_foot, free_wall, lane }
}

/// The width of a door in the wall.
pub(super) const DOOR: f32 = 104.0;

fn length(wall: &[Loose]) -> f32 {
    wall.iter().map(|w| w.make.width() + 6.0).sum()
}

/// The side of the room a door is at: the nearest; in the middle of the plan it opens towards the viewer.
fn side((u, v): (f32, f32)) -> Side {
    let mut best = (1.0 - v, Side::Front);
    for (d, side) in [(u, Side::Left), (1.0 - u, Side::Right), (v, Side::Back)] {
        if d < best.0 - 0.001 {
            best = (d, side);
        }
    }
    best.1
}

/// Puts items of given widths and wished middles in a row without overlap, as near to the wishes as their order
/// allows (least squares: pool adjacent violators). Gives the middles.
pub(super) fn row(items: &[(f32, f32)], from: f32, to: f32, gap: f32) -> Vec<f32> {
    let total: f32 = items.iter().map(|i| i.0).sum::<f32>() + gap * items.len().saturating_sub(1) as f32;
    let latest = (to - total).max(from);
    let mut before = 0.0;
    let mut pools: Vec<(f32, usize)> = Vec::new();
    for (width, wish) in items {
        pools.push((wish - width / 2.0 - before, 1));
        before += width + gap;
        while let [.., (a, m), (b, n)] = pools[..]
            && a > b
        {
            pools.pop();
            let last = pools.len() - 1;
            pools[last] = ((a * m as f32 + b * n as f32) / (m + n) as f32, m + n);
        }
    }
    let mut before = 0.0;
    let shifts = pools.iter().flat_map(|(shift, n)| std::iter::repeat_n(shift.clamp(from, latest), *n));
    let middle = |(shift, (width, _)): (f32, &(f32, f32))| {
        let at = shift + before + width / 2.0;
        before += width + gap;
        at
    };
    shifts.zip(items).map(middle).collect()
}

type WallRow = (Vec<Placed>, Vec<Door>, Vec<(f32, f32)>);

fn wall_row(mut wall: Vec<Loose>, doors: &[(StationId, Side, (f32, f32))], foot: f32, scale: f32) -> WallRow {
    wall.sort_by(|a, b| {
        a.part.0.total_cmp(&b.part.0).then(a.part.1.total_cmp(&b.part.1)).then(a.station.cmp(&b.station))
    });
    let mut placed_doors = Vec::new();
    // Doors in the wall take part in the row, as items without a piece.
    let mut items: Vec<(f32, f32, Option<&Loose>, Option<StationId>)> = Vec::new();
    for w in &wall {
        items.push((w.make.width() * scale, wish(w.part.0), Some(w), None));
    }
    for (station, side, at) in doors {
        match side {
            Side::Back => items.push((DOOR, wish(at.0), None, Some(*station))),
            Side::Left => placed_doors.push(Door { station: *station, side: *side, at: (30.0, side_y(at.1)) }),
            Side::Right => placed_doors.push(Door { station: *station, side: *side, at: (WIDTH - 30.0, side_y(at.1)) }),
            Side::Front => {
                let x = (WIDTH * at.0).clamp(90.0, WIDTH - 90.0);
                placed_doors.push(Door { station: *station, side: *side, at: (x, HEIGHT - 8.0) });
            }
        }
    }
    items.sort_by(|a, b| a.1.total_cmp(&b.1));
    let sizes: Vec<(f32, f32)> = items.iter().map(|i| (i.0, i.1)).collect();
    let used: f32 = sizes.iter().map(|s| s.0).sum();
    let spare = WIDTH - 2.0 * MARGIN - used;
    let gap = (spare / items.len().max(1) as f32).clamp(0.0, 8.0);
    let middles = row(&sizes, MARGIN, WIDTH - MARGIN, gap);
    let (mut pieces, mut free, mut edge) = (Vec::new(), Vec::new(), MARGIN);
    for ((width, _, loose, door), x) in items.iter().zip(middles) {
        free.push((edge, x - width / 2.0));
        edge = x + width / 2.0;
        if let Some(l) = loose {
            pieces.push(Placed {
                station: l.station,
                make: l.make,
                foot: (x, foot),
                scale,
                at_wall: true,
                visited: l.visited,
            });
        }
        if let Some(station) = door {
            placed_doors.push(Door { station: *station, side: Side::Back, at: (x, 176.0) });
        }
    }
    free.push((edge, WIDTH - MARGIN));
    placed_doors.sort_by_key(|d| d.station);
    (pieces, placed_doors, free)
}

fn wish(part: f32) -> f32 {
    80.0 + part * (WIDTH - 160.0)
}

fn side_y(part: f32) -> f32 {
    (180.0 + part * 400.0).clamp(300.0, 560.0)
}

/// Puts the floor's pieces in rows, or says that they do not fit.
fn rows(loose: &mut [Loose], area: Area, scale: f32, gap: f32) -> Option<Vec<Placed>> {
    if loose.is_empty() {
        return Some(Vec::new());
    }
    loose.sort_by(|a, b| {
        let by_plan = a.part.1.total_cmp(&b.part.1).then(a.part.0.total_cmp(&b.part.0));
        by_plan.then(a.station.cmp(&b.station)).then(a.nth.cmp(&b.nth))
    });
    let height = |l: &Loose| (l.make.height() + 6.0) * scale;
    let tallest = loose.iter().map(height).fold(1.0, f32::max);
    let most = ((area.h / tallest) as usize).min(loose.len());
    let (count, ends) = (1..=most)
        .filter_map(|n| Some((n, split(loose, n, area.w, scale, gap)?)))
        .min_by(|a, b| a.1.0.total_cmp(&b.1.0))
        .map(|(n, (_, ends))| (n, ends))?;
    let band = area.h / count as f32;
    let mut placed = Vec::new();
    let mut start = 0;
    for (r, end) in ends.into_iter().enumerate() {
        let row_items = &mut loose[start..end];
        start = end;
        row_items.sort_by(|a, b| {
            let by_plan = a.part.0.total_cmp(&b.part.0).then(a.station.cmp(&b.station));
            by_plan.then(a.nth.cmp(&b.nth))
        });
        place_row(row_items, &area, (area.y + band * r as f32, band), scale, &mut placed);
    }
    Some(placed)
}

fn place_row(items: &[Loose], area: &Area, (top, band): (f32, f32), scale: f32, placed: &mut Vec<Placed>) {
    let used: f32 = items.iter().map(|l| l.make.width() * scale).sum();
    let gap = ((area.w - used) / (items.len() as f32 + 0.6)).clamp(GAP * scale, 110.0);
    let sizes: Vec<(f32, f32)> = items
        .iter()
        .map(|l| {
            let of: Vec<usize> = items.iter().filter(|o| o.station == l.station).map(|o| o.nth).collect();
            let rank = of.iter().filter(|n| **n < l.nth).count() as f32 - (of.len() - 1) as f32 / 2.0;
            let width = l.make.width() * scale;
            (width, area.x + area.w * (0.06 + 0.88 * l.part.0) + rank * (width + gap))
        })
        .collect();
    let middles = row(&sizes, area.x, area.right(), gap);
    let far = items.iter().map(|l| l.part.1).fold(f32::INFINITY, f32::min);
    let near = items.iter().map(|l| l.part.1).fold(f32::NEG_INFINITY, f32::max);
    // Feet keep the plan's order, whatever the heights: low pieces use the room of the tallest.
    let tallest = items.iter().map(|l| l.make.height() * scale).fold(0.0, f32::max);
    for (l, x) in items.iter().zip(middles) {
        let down = if near > far { (l.part.1 - far) / (near - far) } else { 0.6 };
        let y = top + tallest + 1.0 + (band - tallest - 5.0 * scale - 1.0) * down;
        placed.push(Placed {
            station: l.station,
            make: l.make,
            foot: (x, y),
            scale,
            at_wall: false,
            visited: l.visited,
        });
    }
}

/// Splits the pieces, far to near, into rows: each near its place in the plan, and none overfull. Gives the cost and
/// where each row ends.
fn split(loose: &[Loose], count: usize, width: f32, scale: f32, gap: f32) -> Option<(f32, Vec<usize>)> {
    let n = loose.len();
    // Running sums, so that the cost of any stretch is a difference.
    let mut sums = vec![(0.0f32, 0.0f32, 0.0f32)];
    for l in loose {
        let (wide, v, vv) = sums[sums.len() - 1];
        sums.push((wide + (l.make.width() + gap) * scale, v + l.part.1, vv + l.part.1 * l.part.1));
    }
    if sums[n].0 - gap * scale * count as f32 > width * count as f32 {
        return None;
    }
    let cost = |row: usize, from: usize, to: usize| {
        let (a, b) = (sums[from], sums[to]);
        let full = (b.0 - a.0 - gap * scale) / width;
        let middle = (row as f32 + 0.5) / count as f32;
        let off = (b.2 - a.2) - 2.0 * middle * (b.1 - a.1) + middle * middle * (to - from) as f32;
        let empty = if from == to { 0.6 } else { 0.0 };
        (full <= 1.0).then_some(off.max(0.0) + full * full + empty)
    };
    let mut best: Vec<Vec<Option<(f32, usize)>>> = vec![vec![None; n + 1]; count + 1];
    best[0][0] = Some((0.0, 0));
    for row in 0..count {
        for to in 0..=n {
            for from in 0..=to {
                let (Some((so_far, _)), Some(more)) = (best[row][from], cost(row, from, to)) else { continue };
                if best[row + 1][to].is_none_or(|(known, _)| so_far + more < known) {
                    best[row + 1][to] = Some((so_far + more, from));
                }
            }
        }
    }
    let (total, _) = best[count][n]?;
    let mut ends = vec![n];
    for row in (1..count).rev() {
        let (_, from) = best[row + 1][ends[ends.len() - 1]]?;
        ends.push(from);
    }
    ends.reverse();
    Some((total, ends))
}
