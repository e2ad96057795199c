//! A session that was left is debriefed to the moment at which it was left.

use super::*;
use crate::coach::course::Course;
use crate::coach::{Deed, debrief};
use crate::journal::Input;

/// The session as its log has it while it is open: nobody has ended it.
fn left(live: Live) -> Recorded {
    let mut recorded = Recorded::of_report(&live.finish(), Mode::Practice);
    recorded.inputs.retain(|(_, input)| *input != Input::Finish);
    recorded
}

#[test]
fn what_could_have_been_done_after_the_last_input_of_a_session_that_was_left_is_told() {
    let plan = plan(WINDOW_TABLE);
    let mut live = Live::in_memory(Arc::clone(&plan), &opening(4));
    live.open();
    let end = Tick(40 * 60_000);
    live.advance(end, Stop::At);
    let recorded = left(live);
    assert_eq!((recorded.until(), recorded.inputs.len()), (end, 1));
    let effort = Effort { judged_futures: 12, reference_futures: 1, ..CREDITS };
    let found = debrief(&recorded, &effort, &|_, _| ());
    let waits = found.deeds.iter().filter(|judged| matches!(judged.deed, Deed::Wait(..)));
    let after = waits.filter(|judged| judged.from > Tick::ZERO && judged.until == end).count();
    assert!(after > 3, "{after} of {}", found.deeds.len());
    let prevented = found.minuses.iter().filter_map(|minus| minus.prevention.as_ref());
    assert!(prevented.clone().count() > 0, "of {} losses", found.minuses.len());
    for prevention in prevented {
        assert!(prevention.at < end, "{prevention:?}");
    }
}

#[test]
fn nobody_is_told_to_have_looked_on_who_had_their_hands_full_when_it_was_left() {
    let plan = plan(WINDOW_TABLE);
    let whole = played(&plan, Policy::ByTheBook, 4);
    let mut inputs = whole.inputs.iter().filter(|(tick, _)| *tick > Tick(15 * 60_000));
    let (busy, _) = inputs.next().expect("something was done after a quarter of an hour");
    let mut live = Live::in_memory(Arc::clone(&plan), &opening(4));
    for (tick, input) in whole.inputs.iter().filter(|(tick, _)| tick <= busy) {
        live.advance(*tick, Stop::At);
        live.repeat(*input);
    }
    live.advance(busy.after(1_000), Stop::At);
    assert!(live.view().staff().act.is_some(), "it is still under way");
    let recorded = left(live);
    let course = Course::of(&recorded);
    assert_eq!(course.done.last().map(|done| (done.from, done.until)), Some((*busy, busy.after(1_000))));
    assert!(course.idle(&recorded).iter().all(|(_, until, _)| until <= busy));
}
