//! What is advised against a loss gains the guest something, and nobody is told to leave out what did them good.

use super::*;
use crate::coach::{Deed, Remedy, debrief};
use crate::engine::Touch;

const FEW: Effort = Effort { judged_futures: 12, reference_futures: 1, ..CREDITS };

/// What an act does to somebody who would rather have been without it.
const HURTS: [Touch; 4] = [Touch::Patronised, Touch::Intruded, Touch::Manner, Touch::OverHelped];

#[test]
fn nobody_is_told_to_leave_out_the_act_that_saved_a_guest() {
    // Somebody was helped who would rather have managed alone, and would have gone without it.
    let recorded = played(&plan(SHIPPED[2]), Policy::Random, 24);
    let found = debrief(&recorded, &FEW, &|_, _| ());
    let mut saved = 0;
    for minus in &found.minuses {
        let m = &minus.reason.moment;
        if let Some(prevention) = &minus.prevention {
            assert!(prevention.promise.mean > 0.0 && prevention.this_evening > 0.0, "{minus:?}");
        }
        let hurt = found.deeds.iter().find(|d| d.until == m.tick && d.guest() == Some(m.customer));
        let gave =
            |judged: &crate::coach::Judged| judged.credit.guests.iter().any(|(c, p)| *c == m.customer && *p > 0.0);
        if let Some(deed) = hurt.filter(|d| HURTS.contains(&m.touch) && gave(d)) {
            saved += 1;
            let left = minus.prevention.as_ref().map(|p| p.what);
            assert!(!matches!(left, Some(Remedy::LeaveOut(act)) if Deed::Act(act) == deed.deed), "{minus:?}");
        }
    }
    assert!(saved > 0, "there was such a one");
}
