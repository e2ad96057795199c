//! `floor`: stations and their faults.

use super::Context;
use super::units::{law, per_mille};
use crate::diagnostic::Code;
use crate::scenario::model::{Fault, Law, Station, StationId, StationKind};
use crate::scenario::raw::{Metres, RawScenario};

/// How long a fault lasts where the file does not say: ten minutes.
const MENDED_IN: Law = Law::Fixed(600_000);

impl Context {
    /// Stations, and the faults of all of them.
    pub(super) fn floor(&mut self, raw: &RawScenario) -> (Vec<Station>, Vec<Fault>) {
        let (mut stations, mut faults) = (Vec::new(), Vec::new());
        for (index, (id, station)) in raw.floor.iter().enumerate() {
            let seats = station.seats.map_or(0, |seats| seats.value);
            if self.is_whole(id) {
                self.stations.insert(id.value.clone(), (station.kind, seats));
                if station.kind == StationKind::Table && seats == 0 {
                    self.error(Code::StationSeats, id.span, format!("the table `{}` has no seats", id.value));
                }
            }
            for (fault_id, fault) in station.faults.iter() {
                faults.push(Fault {
                    label: self.label(fault_id, fault.name.as_ref()),
                    station: StationId::from(index),
                    chance: per_mille(&fault.chance),
                    effect: self.effect(&fault.effect),
                    tell: self.words(&fault.tell),
                    mended_in: fault.mended_in.as_ref().map_or(MENDED_IN, law),
                });
            }
            stations.push(Station {
                label: self.label(id, station.name.as_ref()),
                kind: station.kind,
                at: self.position(&station.at),
                seats,
                serves: station.serves.map_or_else(|| serves_usually(station.kind), |serves| serves.value),
                gives: self.find_all(&station.gives),
                hidden: station.hidden,
            });
        }
        let door = raw.floor.iter().any(|(_, station)| station.kind == StationKind::Door);
        if let (false, true, Some((first, _))) = (door, self.is_lossless(), raw.floor.iter().next()) {
            let span = first.span;
            self.error(Code::NoDoor, span, "the floor has no door: nobody could come in");
        }
        (stations, faults)
    }
}

/// How far from its corner anything in a house may stand, mm: a kilometre.
const FARTHEST_MM: i64 = 1_000_000;

impl Context {
    /// A position in mm.
    pub(super) fn position(&mut self, at: &(Metres, Metres)) -> (i32, i32) {
        let mut mm = |length: &Metres| {
            let base = length.value.base();
            if base > FARTHEST_MM {
                self.error(Code::QuantityTooLarge, length.span, "no house is longer than a kilometre");
            }
            base.clamp(0, FARTHEST_MM) as i32
        };
        (mm(&at.0), mm(&at.1))
    }
}

/// How many a station serves at once where the file does not say: 0 is without limit.
fn serves_usually(kind: StationKind) -> u16 {
    match kind {
        StationKind::Door | StationKind::Table | StationKind::Counter => 0,
        StationKind::Rail | StationKind::Till | StationKind::Machine | StationKind::Colleague => 1,
    }
}
