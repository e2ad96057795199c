//! A sign is noticed at whichever of its showings it is answered, and is not said to have shown all the time between.

use super::*;
use crate::coach::CueSeen;
use crate::coach::course::{Course, Done};
use crate::engine::{About, Entity, Event, EventKind};
use crate::scenario::model::{Cause, Cue, CustomerId};

const VERA: CustomerId = CustomerId(0);

/// Cues told where a need shows for ten seconds at each of these times, and a close look is taken at that one.
fn seen(shown_s: &[u64], looked_s: u64) -> Vec<CueSeen> {
    let recorded = played(&plan(WINDOW_TABLE), Policy::Idle, 1);
    let house = &recorded.plan.scenario().house;
    let need = house.needs.iter().position(|need| !need.cues.is_empty()).expect("some need shows");
    let cue: Cue = house.needs[need].cues[0];
    let event = |tick, kind, about, value| Event {
        tick,
        who: Entity::Customer(VERA),
        seq: 0,
        kind,
        about,
        value,
        extra: 0,
        cause: Cause::Customer,
    };
    let mut events = vec![event(Tick::ZERO, EventKind::NeedWakes, About::Need(need.into()), 0)];
    let shows = shown_s.iter().map(|s| event(Tick(s * 1_000), EventKind::Shows, About::Cue(cue), 10_000));
    events.extend(shows);
    let looked = Tick(looked_s * 1_000);
    let act = Act::Attend(VERA);
    let done = vec![Done { input: 0, act, from: looked, until: looked.after(4_000), broken: false }];
    let course = Course { events, done, parties: vec![(VERA, VERA)], ..Course::of(&recorded) };
    crate::coach::cues::of(&recorded, &course)
}

#[test]
fn a_sign_answered_at_its_second_showing_is_noticed() {
    let [cue] = seen(&[10, 60], 120)[..] else { panic!("the two are one") };
    assert_eq!((cue.shown, cue.held_ms), (Tick(10_000), 60_000));
    assert_eq!(cue.noticed.map(|(at, _)| at), Some(Tick(120_000)));
}

#[test]
fn a_sign_that_shows_again_long_after_is_another_one() {
    let cues = seen(&[10, 600], 620);
    let told: Vec<_> = cues.iter().map(|cue| (cue.shown.0, cue.held_ms, cue.noticed.is_some())).collect();
    assert_eq!(told, [(10_000, 10_000, false), (600_000, 10_000, true)]);
}
