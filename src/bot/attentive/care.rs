//! Attention: greeting, a nod to those who wait, a close look, asking once after what was brought.

use super::bid::{Best, points, seconds};
use super::long_ago;
use super::regard::{Look, Regard};
use crate::engine::{Tick, View};
use crate::scenario::model::*;

/// How long after setting out to bring something one asks whether all is well, ms: sooner nothing is tasted yet.
const CHECK_AFTER_MS: u64 = 60_000;
/// How much later it is too late to ask, ms.
const CHECK_UNTIL_MS: u64 = 480_000;
/// Asking again sooner would pester, ms.
const PESTERS_MS: u64 = 160_000;
/// How long a nod holds, ms.
const NOD_MS: u64 = 170_000;
/// How long one waits before a nod is due, ms.
const NOD_AFTER_MS: u64 = 15_000;
/// How often one looks closely at the same person, ms.
const LOOK_EVERY_MS: u64 = 110_000;
/// How long somebody is there before one looks closely, ms.
const SETTLED_MS: u64 = 30_000;

pub(super) fn bid(view: &View<'_>, r: &Regard, look: &Look<'_>, best: &mut Best) {
    let now = view.now();
    let guest = &look.guest;
    if !guest.greeted() {
        let here = seconds(now.since(guest.arrived()), 60);
        best.bid(points::GREET + here - look.way, Act::Greet(ungreeted(view, look), r.style()));
    }
    if let Some(brought) = r.brought {
        let ago = now.since(brought);
        let asked = !long_ago(now, guest.checked(), PESTERS_MS);
        if !look.alone && (CHECK_AFTER_MS..CHECK_UNTIL_MS).contains(&ago) && !asked {
            let act = Act::CheckBack(look.one(), r.style());
            best.bid(points::CHECK + seconds(ago - CHECK_AFTER_MS, 100) - look.way, act);
        }
    }
    let since_look = now.since(guest.attended().unwrap_or(guest.arrived()));
    if !look.alone && since_look > LOOK_EVERY_MS && now.since(guest.arrived()) > SETTLED_MS {
        best.bid(points::LOOK + seconds(since_look, 70) - look.way, Act::Attend(guest.id()));
    }
}

/// The whole party, if nobody of it has been greeted: a second greeting disturbs.
fn ungreeted(view: &View<'_>, look: &Look<'_>) -> Target {
    let (lead, size) = look.guest.party();
    if size > 1 && view.guests().all(|g| g.party().0 != lead || !g.greeted()) { look.party() } else { look.one() }
}

/// A nod that is due.
pub(super) fn nod(now: Tick, r: &Regard, look: &Look<'_>) -> Option<Act> {
    let due = look.waits && look.lasts_ms > NOD_AFTER_MS && long_ago(now, r.acknowledged, NOD_MS);
    due.then(|| Act::Acknowledge(look.party()))
}
