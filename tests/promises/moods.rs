//! Moods have two sides: how good or bad they are, and how aroused one is. Arousal makes them show.

use crate::house::{House, Shift};
use coserve::engine::{About, EventKind};
use coserve::scenario::model::Cue;

/// How often, of so many, a second hurt shows as anger, coming so long after the first.
fn angry(second: &str) -> usize {
    let needs = format!(
        r#""water": (wakes: Arrives, hurts_after: "1min", cues: []),
           "bread": (wakes: Arrives, hurts_after: "{second}", cues: [])"#
    );
    let plan = House {
        offer: r#"services: {"water": (factor: Access, meets: ["water"], takes: "5s"),
                             "bread": (factor: Access, meets: ["bread"], takes: "5s")}"#,
        steps: r#"(id: "rest", by: Customer, at: "seat", takes: "65min")"#,
        people: r#"guests: {"ann": (arrives: "0s", expressive: "none", polite: "none")}"#,
        needs: &needs,
        ..House::default()
    }
    .plan();
    let shows = |seed| {
        let shift = Shift::open(&plan, seed).ended();
        let hurt = shift.all("ann", EventKind::NeedHurts)[1].tick;
        let anger = [About::Cue(Cue::ShakesHead), About::Cue(Cue::PressesLips)];
        shift.all("ann", EventKind::Shows).iter().any(|e| e.tick == hurt && anger.contains(&e.about))
    };
    (0..400).filter(|seed| shows(*seed)).count()
}

#[test]
fn who_is_still_aroused_shows_the_next_annoyance_more_plainly() {
    let (at_once, calmed) = (angry("61s"), angry("61min"));
    // The same annoyance at the same expressiveness: some four in ten against some five in ten.
    assert!(at_once > calmed + 30, "{at_once} against {calmed} of 400");
}
