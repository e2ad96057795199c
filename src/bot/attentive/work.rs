//! The staff's steps: those asked for by how long ago, some ahead of being asked; what belongs to them; news of delays.

use super::bid::{Best, points, seconds};
use super::long_ago;
use super::lore::Lore;
use super::regard::{Look, Regard};
use crate::engine::View;
use crate::scenario::model::*;

/// How long an explanation is good for, ms.
const EXPLAINED_MS: u64 = 480_000;
/// How long one waits for others' work before being told about it, ms.
const TELL_AFTER_MS: u64 = 90_000;
/// How much sooner something hot is brought, in points.
const HOT: i32 = 100;

pub(super) fn bid(view: &View<'_>, lore: &Lore, r: &Regard, look: &Look<'_>, best: &mut Best) {
    if r.to_confirm && look.guest.ordered().is_some() {
        best.bid(points::BELONGS - look.way, Act::Confirm(look.party()));
    }
    if let Some(role) = r.to_guide {
        best.bid(points::BELONGS - look.way, Act::Guide(look.one(), role, r.style()));
    }
    steps(view, lore, r, look, best);
    let told = long_ago(view.now(), r.told_delay, EXPLAINED_MS);
    if look.waits && look.in_work != 0 && look.required == 0 && look.lasts_ms > TELL_AFTER_MS && told {
        best.bid(points::DELAY - look.way, Act::Inform(look.party(), News::Delay, r.style()));
    }
}

fn steps(view: &View<'_>, lore: &Lore, r: &Regard, look: &Look<'_>, best: &mut Best) {
    let waited = seconds(view.now().since(r.due_since), 120);
    let mut left = look.due;
    while left != 0 {
        let step = StepId(left.trailing_zeros() as u16);
        left &= left - 1;
        let (asked, hot) = (look.asked & step.bit() != 0, lore.hot & step.bit() != 0);
        let optional = lore.optional & step.bit() != 0;
        let points = match (asked, hot) {
            (true, _) if optional => points::AHEAD,
            (true, true) => points::DUE + waited + HOT,
            (true, false) => points::DUE + waited,
            // What cools is not brought before it is wanted.
            (false, true) => continue,
            (false, false) => points::AHEAD + waited / 4,
        };
        best.bid(points - look.way, Act::Perform(target(view, look, step), step));
    }
}

/// The whole party, if the step is due for others of it too.
fn target(view: &View<'_>, look: &Look<'_>, step: StepId) -> Target {
    let (lead, size) = look.guest.party();
    if size < 2 {
        return look.one();
    }
    let me = look.guest.id();
    let due = |g: &crate::engine::Guest<'_>| g.id() != me && g.party().0 == lead && g.due() & step.bit() != 0;
    if view.guests().any(|g| due(&g)) { Target::Party(me) } else { look.one() }
}
