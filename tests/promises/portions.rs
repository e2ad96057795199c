//! Portions shrink as they are eaten and drunk: it can be seen, an offered refill is judged by it, and what is left
//! unfinished is a fact.

use crate::house::{House, Shift};
use coserve::engine::{About, EventKind, Left, Plan, Tick, Touch};
use coserve::scenario::model::ThingId;
use std::sync::Arc;

const CUP: ThingId = ThingId(0);

/// Ann gets a cup that lasts ten minutes, and sits on for a while; she would like more a minute after her first sip.
fn cafe(ann: &str, drink: &str) -> Arc<Plan> {
    let people = format!(
        r#"pastimes: {{"book": (cue: Reads, starts: Starts("drink"), lasts: "2h", slows: {{"drink": "3x"}})}},
           guests: {{"ann": (arrives: "0s", needs: ["more"], {ann})}}"#
    );
    let steps = format!(
        r#"(id: "serve", by: Trainee, takes: "10s", fetch: ("cup", "bar"), delivers: ["coffee"]),
           (id: "drink", by: Customer, at: "seat", uses: "cup", {drink}),
           (id: "clear", by: Trainee, takes: "5s", optional: true),
           (id: "sit_on", by: Customer, at: "seat", after: ["drink"], takes: "20min"),
           (id: "second", by: Trainee, after: ["drink"], takes: "10s", optional: true, fetch: ("cup", "bar"), delivers: ["more"])"#
    );
    House {
        asks: r#"roles: {"sip": "to drink it"},"#,
        offer: r#"things: {"cup": (lasts: "10min")},
                  services: {"coffee": (factor: Reliability, meets: ["coffee"]),
                             "more": (factor: Access, meets: ["more"], takes: "5s")}"#,
        steps: &steps,
        people: &people,
        needs: r#""coffee": (wakes: Arrives),
                  "more": (wakes: After("1min", Starts("drink")), profile: (standard: Common))"#,
        ..House::default()
    }
    .plan()
}

/// Served at once; and the second of the first sip.
fn served(plan: &Arc<Plan>) -> (Shift, u64) {
    let mut shift = Shift::open(plan, 4);
    shift.does(5, r#"Perform("serve")"#, "ann").until(40);
    let started = shift.first("ann", EventKind::StepStarts, shift.step("drink")).expect("she drinks");
    (shift, started.0.div_ceil(1000))
}

fn left(shift: &Shift) -> Option<Left> {
    shift.session.view().guest(shift.customer("ann")).expect("she is there").left(CUP)
}

#[test]
fn what_is_left_can_be_seen_and_no_finer_than_by_eye() {
    let (mut shift, sip) = served(&cafe("", ""));
    let looks = [
        (40 - sip, Left::Full),
        (149, Left::Full),
        (151, Left::Half),
        (449, Left::Half),
        (451, Left::Little),
        (598, Left::Little),
        (601, Left::Empty),
        (900, Left::Empty),
    ];
    for (seconds, look) in looks {
        assert_eq!(left(shift.until(sip + seconds)), Some(look), "{seconds} s after the first sip");
    }
    shift.does(sip + 910, r#"Perform("clear")"#, "ann").until(sip + 930);
    assert_eq!(left(&shift), None, "the table is cleared");
}

#[test]
fn nothing_is_left_of_what_never_came() {
    let mut shift = Shift::open(&cafe("", ""), 4);
    assert_eq!(left(shift.until(30)), None);
}

#[test]
fn who_reads_drinks_late() {
    let (mut reads, sip) = served(&cafe(r#"pastime: "book""#, ""));
    let (mut drinks, _) = served(&cafe("", ""));
    assert_eq!(left(drinks.until(sip + 590)), Some(Left::Little));
    assert_eq!(left(reads.until(sip + 590)), Some(Left::Half));
    assert_eq!(left(reads.until(sip + 1300)), Some(Left::Little));
}

#[test]
fn forks_see_the_same() {
    let (mut shift, sip) = served(&cafe(r#"pastime: "book""#, ""));
    let mut fork = shift.clone();
    for seconds in (sip..sip + 2200).step_by(7) {
        shift.until(seconds.max(41));
        let mut straight = fork.clone();
        assert_eq!(left(&shift), left(straight.until(seconds.max(41))), "looked at every 7 s, or once");
    }
    assert_eq!(shift.session.checksum(), fork.until(sip + 2198).session.checksum());
}

/// A refill offered so many seconds after the first sip.
fn refilled(seconds: u64) -> Shift {
    let (mut shift, sip) = served(&cafe("", ""));
    shift.does(sip + seconds, r#"Offer("more")"#, "ann").until(sip + seconds + 10);
    shift
}

fn met(shift: &Shift) -> Option<i32> {
    let about = shift.met("more", "more");
    shift.all("ann", EventKind::NeedMet).iter().find(|e| e.about == about).map(|e| e.value)
}

#[test]
fn a_refill_is_worth_what_there_is_room_for() {
    assert_eq!(met(&refilled(500)), Some(1000), "nearly empty: in full");
    let half = met(&refilled(300)).expect("half a cup takes something");
    assert!((500..1000).contains(&half), "{half}");
    assert_eq!(met(&refilled(90)), None, "a full cup takes nothing");
}

#[test]
fn a_refill_of_a_full_cup_only_disturbs() {
    let (full, empty) = (refilled(90), refilled(500));
    assert_eq!((full.felt("ann", Touch::Intruded), empty.felt("ann", Touch::Intruded)), (1, 0));
    assert_eq!((full.count("ann", EventKind::ThingComes), empty.count("ann", EventKind::ThingComes)), (1, 2));
    assert!(full.ended().memory("ann") < empty.ended().memory("ann"));
}

#[test]
fn a_refilled_cup_is_full_again_and_takes_its_time() {
    let shift = refilled(500);
    assert_eq!(left(&shift), Some(Left::Full));
    let took = |shift: &Shift| {
        let used = shift.all("ann", EventKind::ThingUsed)[0].tick;
        used.since(shift.first("ann", EventKind::StepStarts, shift.step("drink")).expect("she drinks"))
    };
    let plain = took(&served(&cafe("", "")).0.ended());
    let more = took(&shift.ended());
    assert_eq!(plain, 600_000);
    assert!((1_100_000..1_110_000).contains(&more), "{more} ms: a whole cup from the refill on, at the same rate");
}

fn unfinished(shift: &Shift) -> Vec<(Tick, i32)> {
    let all = shift.all("ann", EventKind::ThingLeft);
    assert!(all.iter().all(|e| e.about == About::Thing(CUP)));
    all.iter().map(|e| (e.tick, e.value)).collect()
}

#[test]
fn what_is_left_unfinished_is_a_fact() {
    let (finished, _) = served(&cafe("", ""));
    assert_eq!(unfinished(&finished.ended()), []);

    // Without the will to it she does it by halves.
    let (careless, _) = served(&cafe(r#"motivation: "none""#, r#"asks: (effort: "full")"#));
    let careless = careless.ended();
    let used = careless.all("ann", EventKind::ThingUsed)[0].tick;
    assert_eq!(unfinished(&careless), [(used, 500)]);

    // At a loss what to do with it she goes, and it stands there.
    let plan = cafe(r#"patience: "2min", roles: {"sip": "none"}"#, r#"asks: (role: "sip")"#);
    let mut lost = Shift::open(&plan, 4);
    lost.does(5, r#"Perform("serve")"#, "ann");
    let lost = lost.ended();
    let gone = lost.all("ann", EventKind::WalksOut)[0].tick;
    assert_eq!(unfinished(&lost), [(gone, 1000)]);
}
