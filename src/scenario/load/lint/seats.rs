//! Seats: that there are any, and that nobody is put on somebody's lap.

use super::Findings;
use crate::scenario::model::{Scenario, Spot};

pub(super) fn none(scenario: &Scenario, findings: &mut Findings) {
    if scenario.house.stations.iter().any(|station| station.seats > 0) {
        return;
    }
    for step in scenario.house.steps.iter().filter(|step| step.at == Spot::Seat) {
        findings.add(step.label.place, format!("`{}` is done at a seat, and the floor has none", step.label.id));
    }
}

/// Guests booked at one station for times that may be the same, beyond its seats.
pub(super) fn taken_twice(scenario: &Scenario, findings: &mut Findings) {
    for (index, station) in scenario.house.stations.iter().enumerate() {
        let mut taken = 0usize;
        for guest in &scenario.people.guests {
            if guest.seat.is_some_and(|seat| seat.index() == index) {
                taken += 1;
                // Where one cannot sit at all has been reported.
                if station.seats > 0 && taken == usize::from(station.seats) + 1 {
                    let message =
                        format!("`{}` has {} seats, and this guest is one too many", station.label.id, station.seats);
                    findings.add(guest.place, message);
                }
            }
        }
    }
}
