//! Where people stand: at each piece of furniture and in the queue before it.
//!
//! Somebody who stands must hide no sitter's face and must not have the own face hidden. Spots are taken from a fine
//! grid, nearest first, so that a queue stays together and winds round what is in its way.

use super::layout::{Layout, Placed};
use super::make::Side;
use super::piece::Area;
use super::{HEIGHT, STANDING, WIDTH};

/// Spots kept ready for each station.
pub(super) const READY: usize = 24;
/// So many spots of a queue keep clear of everybody else's; elsewhere the first does.
const CLEAR_ROUNDS: usize = 5;

/// The spots of one station.
#[derive(Debug, Clone, Default)]
pub(super) struct Spots {
    /// Where the trainee stands who works here.
    pub(super) staff: (f32, f32),
    /// Where others stand, the first served first.
    pub(super) queue: Vec<(f32, f32)>,
}

/// Finds the spots of all stations; `stations` is how many there are, `plants` is what else stands about.
pub(super) fn spots(layout: &Layout, plants: &[Area], stations: usize) -> Vec<Spots> {
    let k = layout.scale;
    let free = grid(layout, plants);
    let anywhere: Vec<(f32, f32)> = lattice(k, 150.0).collect();
    let anchors: Vec<Anchor> = (0..stations).map(|i| anchor(layout, i)).collect();
    let mut all: Vec<Spots> = vec![Spots::default(); stations];
    let mut taken: Vec<(f32, f32)> = Vec::new();
    let search = Search { free: &free, anywhere: &anywhere, k };
    for (spots, anchor) in all.iter_mut().zip(&anchors) {
        spots.staff = search.nearest(anchor.staff, &taken, 40.0);
        taken.push(spots.staff);
    }
    for round in 0..READY {
        for (i, anchor) in anchors.iter().enumerate() {
            let want = match anchor.served.get(round) {
                Some(at) => *at,
                None => behind(&all[i].queue, anchor, k),
            };
            let own = &all[i].queue;
            let reserves = round < if anchor.queues { CLEAR_ROUNDS } else { 1 };
            let spot = if reserves {
                search.nearest(want, &taken, 58.0)
            } else {
                let mut near: Vec<(f32, f32)> = own.clone();
                near.extend(all.iter().map(|s| s.staff));
                near.extend(all.iter().filter_map(|s| s.queue.first()));
                search.nearest(want, &near, 54.0)
            };
            if reserves {
                taken.push(spot);
            }
            all[i].queue.push(spot);
        }
    }
    all
}

/// Where a station's people would best stand.
struct Anchor {
    staff: (f32, f32),
    served: Vec<(f32, f32)>,
    /// Which way its queue grows.
    way: (f32, f32),
    /// Whether people usually queue here.
    queues: bool,
}

fn anchor(layout: &Layout, station: usize) -> Anchor {
    let k = layout.scale;
    let own: Vec<&Placed> = layout.pieces.iter().filter(|p| p.station.index() == station).collect();
    if let Some(door) = layout.doors.iter().find(|d| d.station.index() == station) {
        let (x, y) = door.at;
        let (served, way) = match door.side {
            Side::Back => ((x, y + 60.0 * k), (0.4, 1.0)),
            Side::Left => ((x + 26.0, y), (1.0, 0.5)),
            Side::Right => ((x - 26.0, y), (-1.0, 0.5)),
            Side::Front => ((x, y - 12.0), (1.0, -0.2)),
        };
        let aside = (served.0 + 60.0 * k * way.0, served.1 + 50.0 * k * way.1);
        return Anchor { staff: aside, served: vec![served], way, queues: false };
    }
    let Some(first) = own.first() else {
        let middle = (WIDTH / 2.0, HEIGHT / 2.0);
        return Anchor { staff: middle, served: vec![middle], way: (1.0, 0.0), queues: false };
    };
    if first.at_wall {
        let y = layout.lane;
        let (x, half) = (first.foot.0, first.make.width() * first.scale / 2.0);
        let n = f32::from(first.make.fronts());
        let step = 2.0 * half / n;
        let served = (0..first.make.fronts()).map(|i| (x - half + step * (f32::from(i) + 0.5), y)).collect();
        let aside = if x > WIDTH / 2.0 { -1.0 } else { 1.0 };
        return Anchor {
            staff: (x + aside * (half * 0.5 + 30.0 * k), y - 6.0),
            served,
            way: (-0.2 * aside, 1.0),
            queues: first.visited,
        };
    }
    // Of several tables, the middle one stands for all.
    let piece = own[own.len() / 2];
    let half = piece.make.width() * piece.scale / 2.0;
    let (x, y) = piece.foot;
    let inner = if x > WIDTH / 2.0 { -1.0 } else { 1.0 };
    let beside = |side: f32, down: f32| (x + side * (half + 34.0 * k), y + down);
    if piece.make.seats() > 0 {
        Anchor {
            staff: beside(inner, -2.0),
            served: vec![beside(-inner, -8.0)],
            way: (-inner * 0.3, 1.0),
            queues: false,
        }
    } else {
        Anchor { staff: beside(inner, -4.0), served: vec![beside(-inner, 2.0)], way: (-inner, 0.2), queues: false }
    }
}

/// Where the next in a queue would best stand: behind the last.
fn behind(queue: &[(f32, f32)], anchor: &Anchor, k: f32) -> (f32, f32) {
    let last = queue.last().copied().unwrap_or(anchor.staff);
    let way = match queue {
        [.., a, b] if queue.len() > anchor.served.len() => {
            let (dx, dy) = (b.0 - a.0, b.1 - a.1);
            let long = libm::sqrtf(dx * dx + dy * dy).max(1.0);
            (dx / long, dy / long)
        }
        _ => anchor.way,
    };
    (last.0 + way.0 * 56.0 * k, last.1 + way.1 * 54.0 * k)
}

struct Search<'a> {
    free: &'a [(f32, f32)],
    anywhere: &'a [(f32, f32)],
    k: f32,
}

impl Search<'_> {
    /// The free spot nearest to `want` that keeps its distance from all of `others`; with less distance, or in
    /// somebody's sight, only where there is no better.
    fn nearest(&self, want: (f32, f32), others: &[(f32, f32)], distance: f32) -> (f32, f32) {
        for (spots, part) in
            [(self.free, 1.0), (self.free, 0.8), (self.anywhere, 0.9), (self.free, 0.5), (self.anywhere, 0.4)]
        {
            let clear = distance * part * self.k;
            // Only a spot nearer than the best so far is worth the look at everybody else.
            let mut best: Option<(f32, (f32, f32))> = None;
            for spot in spots {
                let off = apart(*spot, want);
                if best.is_none_or(|(least, _)| off < least) && others.iter().all(|o| apart(*spot, *o) >= clear * clear)
                {
                    best = Some((off, *spot));
                }
            }
            if let Some((_, spot)) = best {
                return spot;
            }
        }
        let farthest = |a: &(f32, f32)| others.iter().map(|o| apart(*a, *o)).fold(f32::INFINITY, f32::min);
        let best = self.anywhere.iter().max_by(|a, b| farthest(a).total_cmp(&farthest(b)));
        best.copied().unwrap_or((WIDTH / 2.0, HEIGHT / 2.0))
    }
}

/// Squared distance; up and down counts a little more, since heads are higher than wide.
fn apart(a: (f32, f32), b: (f32, f32)) -> f32 {
    let (dx, dy) = (a.0 - b.0, (a.1 - b.1) * 1.1);
    dx * dx + dy * dy
}

fn lattice(k: f32, top: f32) -> impl Iterator<Item = (f32, f32)> {
    let half = 40.0 * k;
    let (columns, rows) = (((WIDTH - 2.0 * half) / 12.0) as usize, ((HEIGHT - 8.0 - top) / 9.0) as usize);
    (0..=rows).flat_map(move |r| (0..=columns).map(move |c| (half + 12.0 * c as f32, top + 9.0 * r as f32)))
}

/// Spots where nobody hides anybody.
fn grid(layout: &Layout, plants: &[Area]) -> Vec<(f32, f32)> {
    let k = layout.scale;
    let top = (layout.wall_foot + 20.0).max(layout.lane - 10.0);
    let all: Vec<(f32, f32)> = lattice(k, 150.0).filter(|s| s.1 >= top).collect();
    let beside =
        |s: &(f32, f32), p: &Area| !p.meets(&Area::between(s.0 - 26.0 * k, s.1 - 50.0 * k, s.0 + 26.0 * k, s.1));
    let seen = |s: &(f32, f32)| layout.pieces.iter().all(|p| clear(*s, p, k)) && plants.iter().all(|p| beside(s, p));
    all.into_iter().filter(seen).collect()
}

/// Whether somebody at `spot` and a piece leave each other in sight.
fn clear((x, y): (f32, f32), piece: &Placed, k: f32) -> bool {
    let bounds = piece.bounds();
    let tall = STANDING * k;
    // Feet do not stand in the furniture.
    let foot = Area::between(bounds.x, piece.foot.1 - 26.0 * piece.scale, bounds.right(), piece.foot.1 + 4.0);
    if foot.meets(&Area::between(x - 24.0 * k, y - 8.0 * k, x + 24.0 * k, y)) {
        return false;
    }
    if piece.foot.1 <= y {
        // The piece is farther: the sitters' heads and hands, or what stands on it, stay in sight.
        let low = piece.foot.1 - piece.make.top() * piece.scale;
        let sight = Area::between(bounds.x + 6.0 * k, bounds.y, bounds.right() - 6.0 * k, low);
        !sight.meets(&Area::between(x - 32.0 * k, y - tall, x + 32.0 * k, y))
    } else {
        // The piece is nearer: head and chest show above it.
        !bounds.meets(&Area::between(x - 30.0 * k, y - tall, x + 30.0 * k, y - 44.0 * k))
    }
}
