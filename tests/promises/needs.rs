//! Needs form chains, need an awareness to earn, change on the way, pass, and hurt once (D1, D3, D20).

use crate::house::{House, Shift};
use coserve::engine::{EventKind, Touch};

#[test]
fn a_met_need_raises_the_next() {
    let plan = House {
        offer: r#"services: {"seat": (factor: Access, meets: ["seat"], takes: "5s"),
                             "menu": (factor: Access, meets: ["menu"], takes: "5s")}"#,
        needs: r#""seat": (wakes: Arrives), "menu": (wakes: Met("seat"))"#,
        ..House::default()
    }
    .plan();
    let unserved = Shift::open(&plan, 1).ended();
    assert_eq!(unserved.count("ann", EventKind::NeedWakes), 1, "only the first link of the chain");
    let mut shift = Shift::open(&plan, 1);
    shift.does(30, r#"Offer("seat")"#, "ann").does(60, r#"Offer("menu")"#, "ann");
    let shift = shift.ended();
    let met_at = shift.first("ann", EventKind::NeedMet, shift.met("seat", "seat"));
    assert_eq!(shift.first("ann", EventKind::NeedWakes, shift.need("menu")), met_at);
    assert_eq!(shift.count("ann", EventKind::NeedMet), 2);
}

/// Somebody who has the need of this awareness, and an offer that meets it.
fn aware(conscious: &str, shown: &str) -> Shift {
    let needs =
        format!(r#""chat": (wakes: Arrives, profile: (standard: Common, conscious: {conscious}, shown: {shown}))"#);
    let plan = House {
        offer: r#"services: {"talk": (factor: Attitude, meets: ["chat"], takes: "20s", quality: "80%")}"#,
        people: r#"guests: {"ann": (arrives: "0s", needs: ["chat"])}"#,
        needs: &needs,
        ..House::default()
    }
    .plan();
    Shift::open(&plan, 1)
}

#[test]
fn a_latent_need_is_awakened_by_an_offer_and_by_nothing_else() {
    let alone = aware("Latent", "Hinted").ended();
    assert_eq!(alone.count("ann", EventKind::NeedStirs), 1);
    assert_eq!(alone.count("ann", EventKind::NeedWakes), 0);
    assert_eq!(alone.felt("ann", Touch::NeedUnmet), 0, "what nobody felt is not missed");
    assert_eq!(alone.memory("ann"), aware("Unconscious", "Hinted").ended().memory("ann"));
    let mut offered = aware("Latent", "Hinted");
    offered.does(60, r#"Offer("talk")"#, "ann");
    let offered = offered.ended();
    assert_eq!(offered.felt("ann", Touch::NeedMet), 1);
    assert!(offered.memory("ann") > alone.memory("ann"));
}

#[test]
fn an_unconscious_need_never_earns() {
    let alone = aware("Unconscious", "Hidden").ended();
    for early in [0, 60] {
        let mut offered = aware("Unconscious", "Hidden");
        offered.does(early, r#"Offer("talk")"#, "ann");
        let offered = offered.ended();
        assert_eq!(offered.count("ann", EventKind::NeedMet), 0);
        assert_eq!(offered.felt("ann", Touch::Foreseen), 0);
        assert!(offered.memory("ann") <= alone.memory("ann"));
    }
}

#[test]
fn a_conscious_need_left_to_the_end_is_missed() {
    let shift = aware("Conscious", "Spoken").ended();
    assert_eq!(shift.felt("ann", Touch::NeedUnmet), 1);
    assert!(shift.memory("ann") < aware("Latent", "Hinted").ended().memory("ann"));
}

#[test]
fn needs_turn_into_others() {
    let plan = House {
        offer: r#"services: {"soon": (factor: Access, meets: ["hurry"], takes: "5s"),
                             "bill": (factor: Access, meets: ["bill"], takes: "5s")}"#,
        people: r#"guests: {"ann": (arrives: "0s", needs: ["hurry"])}"#,
        needs: r#""hurry": (wakes: Arrives, becomes: ("bill", After("2min", Arrives)), profile: (standard: Common)),
                  "bill": (wakes: Step("rest"), profile: (standard: Common, predictable: Likely))"#,
        ..House::default()
    }
    .plan();
    let mut shift = Shift::open(&plan, 1);
    shift.does(180, r#"Offer("soon")"#, "ann").does(200, r#"Offer("bill")"#, "ann");
    let shift = shift.ended();
    let changed = shift.all("ann", EventKind::NeedBecomes);
    assert_eq!(changed.len(), 1);
    assert_eq!((changed[0].tick.0, changed[0].about), (120_000, shift.need("bill")));
    assert_eq!(shift.first("ann", EventKind::NeedMet, shift.met("soon", "hurry")), None, "the old need is past");
    assert!(shift.first("ann", EventKind::NeedMet, shift.met("bill", "bill")).is_some());
    assert_eq!(shift.felt("ann", Touch::NeedUnmet), 0);
}

/// A need with a deadline of two minutes that may fade.
fn pressing(fades: &str) -> Shift {
    let needs = format!(r#""tea": (wakes: Arrives, hurts_after: "2min", {fades})"#);
    let plan = House {
        offer: r#"services: {"tea": (factor: Reliability, meets: ["tea"], takes: "5s")}"#,
        needs: &needs,
        ..House::default()
    }
    .plan();
    Shift::open(&plan, 1)
}

#[test]
fn a_need_hurts_once_at_its_deadline() {
    let shift = pressing("").ended();
    let hurts = shift.all("ann", EventKind::NeedHurts);
    assert_eq!(hurts.len(), 1);
    assert_eq!(hurts[0].tick.0, 120_000);
    assert_eq!(shift.felt("ann", Touch::NeedHurts), 1);
    assert_eq!(shift.felt("ann", Touch::NeedUnmet), 0, "what has hurt is not charged again at the end");
}

#[test]
fn what_comes_too_late_neither_hurts_again_nor_is_praised() {
    let mut late = pressing("");
    late.does(300, r#"Offer("tea")"#, "ann");
    let late = late.ended();
    assert_eq!(late.count("ann", EventKind::NeedMet), 1);
    assert_eq!(late.felt("ann", Touch::NeedMet), 0);
    assert_eq!(late.felt("ann", Touch::NeedHurts), 1);
    let mut prompt = pressing("");
    prompt.does(5, r#"Offer("tea")"#, "ann");
    let prompt = prompt.ended();
    assert_eq!(prompt.felt("ann", Touch::NeedHurts), 0);
    assert!(prompt.memory("ann") > late.memory("ann"));
}

#[test]
fn a_need_fades_when_its_time_is_past() {
    let shift = pressing(r#"fades: After("90s", Arrives)"#).ended();
    let fades = shift.all("ann", EventKind::NeedFades);
    assert_eq!(fades.len(), 1);
    assert_eq!(fades[0].tick.0, 90_000);
    assert_eq!(shift.count("ann", EventKind::NeedHurts), 0);
    assert_eq!(shift.felt("ann", Touch::NeedUnmet), 1, "felt as missed, once");
}
