//! Who has which seat, and who stands where: kept as long as somebody stays, so that nobody changes places by themselves.
//!
//! The engine says at which station somebody is, not on which chair. Chairs are the picture's own, and so are the places
//! of those who stand in line.

use crate::engine::{Activity, Guest, Posture, View};
use crate::game::room::{Facing, Room};
use crate::scenario::model::{CustomerId, StationId};
use std::collections::BTreeMap;

/// Within so many mm of a station one draws near the place one has there.
const NEAR_MM: f32 = 2_500.0;
/// How far behind the table's feet somebody stands who is about to sit down, px at scale 1.
const BEHIND: f32 = 31.0;

/// A place in the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Spot {
    /// Standing or walking, feet here.
    Feet((f32, f32)),
    /// Sitting, or behind a counter.
    Chair {
        /// The lower end of the bust.
        bust: (f32, f32),
        /// The feet of the furniture, by which it is sorted.
        depth: f32,
        /// Which way the sitter looks.
        facing: Facing,
        /// The piece of furniture.
        piece: usize,
    },
}

impl Spot {
    /// The feet of somebody here; of a sitter, where they stand up and sit down.
    pub(super) fn feet(&self, scale: f32) -> (f32, f32) {
        match self {
            Spot::Feet(at) => *at,
            Spot::Chair { bust, depth, .. } => (bust.0, depth - BEHIND * scale),
        }
    }
}

/// Seats and lines.
#[derive(Debug, Clone, Default)]
pub(super) struct Places {
    seats: BTreeMap<CustomerId, (StationId, usize)>,
    lines: BTreeMap<StationId, Vec<CustomerId>>,
}

impl Places {
    /// Lets go of the places of those who have left them, and gives places to those who have come.
    pub(super) fn follow(&mut self, view: &View<'_>, room: &Room) {
        self.seats.retain(|c, (station, _)| view.guest(*c).is_some_and(|guest| guest.station() == Some(*station)));
        for guest in view.guests() {
            if let Some(station) = sits(view, &guest)
                && !self.seats.contains_key(&guest.id())
            {
                let n = self.free_seat(view, room, &guest, station);
                self.seats.insert(guest.id(), (station, n));
            }
        }
        for line in self.lines.values_mut() {
            line.retain(|c| view.guest(*c).is_some());
        }
        for guest in view.guests() {
            let at = self.stands(view, &guest);
            for (station, line) in &mut self.lines {
                if Some(*station) != at {
                    line.retain(|c| *c != guest.id());
                }
            }
            if let Some(station) = at {
                let line = self.lines.entry(station).or_default();
                if !line.contains(&guest.id()) {
                    line.push(guest.id());
                }
            }
        }
        // Those who are being served stand before those who wait for it.
        for line in self.lines.values_mut() {
            line.sort_by_key(|c| view.guest(*c).is_some_and(|g| matches!(g.activity(), Activity::Queueing(_))));
        }
    }

    /// Where a guest is in the picture.
    pub(super) fn spot(&self, view: &View<'_>, room: &Room, guest: &Guest<'_>) -> Spot {
        let own = self.own(room, guest.id());
        match (guest.posture(), guest.activity(), own) {
            (Posture::Sitting, _, Some(chair)) => chair,
            (_, Activity::Walking, _) => Spot::Feet(self.on_the_way(view, room, guest, own)),
            _ => {
                let nth = |station| self.lines.get(station).and_then(|line| line.iter().position(|c| *c == guest.id()));
                let line = self.lines.keys().find_map(|station| Some((*station, nth(station)?)));
                Spot::Feet(line.map_or_else(|| room.point(guest.at()), |(station, n)| room.standing(station, n)))
            }
        }
    }

    /// The chair a guest has.
    pub(super) fn own(&self, room: &Room, c: CustomerId) -> Option<Spot> {
        let (station, n) = self.seats.get(&c)?;
        let seat = room.seat(*station, *n);
        Some(match seat.table {
            Some(piece) => {
                let depth = room.pieces()[piece].foot_y;
                Spot::Chair { bust: seat.at, depth, facing: seat.facing, piece }
            }
            None => Spot::Feet(seat.at),
        })
    }

    /// On the way to a station people draw near the place they will have there.
    fn on_the_way(&self, view: &View<'_>, room: &Room, guest: &Guest<'_>, own: Option<Spot>) -> (f32, f32) {
        let Some(station) = guest.station() else { return room.point(guest.at()) };
        let goal = match own {
            Some(chair) => chair.feet(room.scale()),
            None => room.standing(station, self.lines.get(&station).map_or(0, Vec::len)),
        };
        towards(room, guest.at(), view.place(station), goal)
    }

    fn stands(&self, view: &View<'_>, guest: &Guest<'_>) -> Option<StationId> {
        if self.seats.contains_key(&guest.id()) || guest.activity() == Activity::Walking {
            return None;
        }
        guest.station().or_else(|| nearest(view, guest.at()).map(|(station, _)| station))
    }

    /// The best free seat: beside one's own party, else at an empty table, else the first.
    fn free_seat(&self, view: &View<'_>, room: &Room, guest: &Guest<'_>, station: StationId) -> usize {
        let taken: Vec<(usize, CustomerId)> =
            self.seats.iter().filter(|(_, (s, _))| *s == station).map(|(c, (_, n))| (*n, *c)).collect();
        let table = |n: usize| room.seat(station, n).table;
        let own = guest.party().0;
        let cost = |n: usize| {
            let company = taken.iter().filter(|(m, _)| table(*m) == table(n));
            let sum: i32 =
                company.map(|(_, c)| if view.guest(*c).is_some_and(|g| g.party().0 == own) { -5 } else { 10 }).sum();
            (sum, n)
        };
        let free = (0..room.seats(station)).filter(|n| taken.iter().all(|(m, _)| m != n));
        let beyond = || (room.seats(station)..).find(|n| taken.iter().all(|(m, _)| m != n)).unwrap_or_default();
        free.min_by_key(|n| cost(*n)).unwrap_or_else(beyond)
    }
}

/// The station with seats where somebody sits, or to which they are on the way.
fn sits(view: &View<'_>, guest: &Guest<'_>) -> Option<StationId> {
    let station = guest.station()?;
    let has_seats = view.house().stations[station.index()].seats > 0;
    let bound = guest.activity() == Activity::Walking || guest.posture() == Posture::Sitting;
    (has_seats && bound).then_some(station)
}

/// The station nearest to a place of the plan, and how far it is, mm.
pub(super) fn nearest(view: &View<'_>, at: (i32, i32)) -> Option<(StationId, f32)> {
    let stations = (0..view.house().stations.len()).map(StationId::from);
    stations.map(|s| (s, apart(view.place(s), at))).min_by(|a, b| a.1.total_cmp(&b.1))
}

/// How far two places of the plan are apart, mm.
pub(super) fn apart(a: (i32, i32), b: (i32, i32)) -> f32 {
    let (dx, dy) = ((a.0 - b.0) as f32, (a.1 - b.1) as f32);
    (dx * dx + dy * dy).sqrt()
}

/// Somebody at `at` on the way to `place`, whose own spot there is `goal`.
pub(super) fn towards(room: &Room, at: (i32, i32), place: (i32, i32), goal: (f32, f32)) -> (f32, f32) {
    let (here, there) = (room.point(at), room.point(place));
    let near = 1.0 - (apart(at, place) / NEAR_MM).min(1.0);
    (here.0 + (goal.0 - there.0) * near, here.1 + (goal.1 - there.1) * near)
}
