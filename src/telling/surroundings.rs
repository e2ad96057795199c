//! The room at a glance: everybody in it, queues, faults.

use super::look;
use super::sight::Sight;
use super::watch::clock;
use crate::scenario::model::{FaultId, StationId};

/// Everybody with everything known of them, then the state of the house.
pub(crate) fn around(sight: &Sight<'_>) -> Vec<String> {
    let mut lines = vec![sight.fill("look-now", &[("clock", clock(sight.view.now()).into())])];
    for guest in sight.view.guests() {
        lines.extend(look::close(sight, &guest));
    }
    if sight.view.guests().next().is_none() {
        lines.push(sight.plain("look-nobody"));
    }
    for station in (0..sight.house().stations.len()).map(StationId::from) {
        let queue = sight.view.queue(station);
        if queue > 0 {
            lines.push(sight.fill("look-queue", &[("n", queue.into()), ("station", sight.station(station).into())]));
        }
    }
    for (i, fault) in sight.house().faults.iter().enumerate() {
        if sight.view.fault(FaultId::from(i)) {
            lines.push(sight.text(&fault.tell).to_owned());
        }
    }
    let allowance = u64::from(sight.view.allowance_cents());
    if allowance > 0 {
        lines.push(sight.fill("look-allowance", &[("money", sight.money(allowance).into())]));
    }
    lines
}

/// What has been prepared so far, before the doors open.
pub(crate) fn prepared(sight: &Sight<'_>) -> Vec<String> {
    let done = sight.view.prepared();
    let items = sight.house().prep.iter().enumerate().filter(|(i, _)| done & (1 << i) != 0);
    let mut lines: Vec<String> =
        items.map(|(_, item)| sight.fill("prep-done", &[("what", sight.text(&item.label.name).into())])).collect();
    lines.extend(super::groundwork::files(sight));
    if lines.is_empty() {
        lines.push(sight.plain("prep-nothing"));
    }
    lines
}
