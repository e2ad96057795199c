//! Same scenario, seed and acts: same events. And one act more changes nothing that it does not touch.

use crate::endings::{shipped, window_table};
use crate::house::{House, Shift};
use coserve::bot::{Policy, play};
use coserve::engine::{About, Entity, Event, EventKind, Phase, Plan, Session, Stop, Tick};
use coserve::scenario::model::{Act, CustomerId, Style};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A session played by a bot: its events and last checksum.
fn played(plan: &Arc<Plan>, seed: u64, policy: Policy) -> (Vec<Event>, u64) {
    let mut session = Session::new(plan.clone(), seed);
    let mut events = Vec::new();
    play(&mut session, &mut policy.bot(seed), &mut events);
    (events, session.checksum())
}

#[test]
fn same_seed_and_acts_give_the_same_events() {
    for (name, plan) in shipped() {
        for policy in Policy::ALL {
            for seed in 0..3 {
                let once = played(&plan, seed, policy);
                assert!(once == played(&plan, seed, policy), "{name}, {}, seed {seed}", policy.name());
                assert!(once.0 != played(&plan, seed + 100, policy).0, "{name}: seeds matter");
            }
        }
    }
}

/// Whether ticks never go back, and every entity counts its events from 0 without gaps.
fn in_order(events: &[Event]) {
    let mut last = Tick::ZERO;
    let mut seqs: BTreeMap<Entity, u32> = BTreeMap::new();
    for e in events {
        assert!(e.tick >= last, "{e:?} after {last}");
        last = e.tick;
        let next = seqs.entry(e.who).or_default();
        assert_eq!(e.seq, *next, "{e:?}");
        *next += 1;
    }
}

#[test]
fn two_hundred_random_evenings_are_repeatable_and_in_order() {
    let plan = window_table();
    for seed in 0..200 {
        let once = played(&plan, seed, Policy::Random);
        in_order(&once.0);
        assert!(once == played(&plan, seed, Policy::Random), "seed {seed}");
    }
}

/// The acts of an evening during service, with the ticks at which they began.
fn acts(events: &[Event]) -> Vec<(Tick, Act)> {
    let closes = events.iter().position(|e| e.kind == EventKind::Closes).expect("it closes");
    let begun = events[..closes].iter().filter(|e| e.kind == EventKind::ActBegins);
    begun.filter_map(|e| if let About::Act(act) = e.about { Some((e.tick, act)) } else { None }).collect()
}

/// Goes on with those acts to closing.
fn go_on(mut session: Session, acts: &[(Tick, Act)]) -> (Vec<Event>, u64) {
    let mut events = Vec::new();
    for (at, act) in acts {
        session.advance(*at, Stop::At, &mut events);
        session.act(*act, &mut events).expect("possible before, possible again");
    }
    session.advance(Tick::NEVER, Stop::At, &mut events);
    assert_eq!(session.phase(), Phase::Closing);
    (events, session.checksum())
}

#[test]
fn a_fork_goes_on_bit_for_bit_like_the_original() {
    let plan = window_table();
    for policy in [Policy::Random, Policy::Attentive] {
        let (all, _) = played(&plan, 21, policy);
        let acts = acts(&all);
        let closes = all.iter().position(|e| e.kind == EventKind::Closes).expect("it closes");
        let end = all[closes].tick.0;
        let mut session = Session::new(plan.clone(), 21);
        let mut events = Vec::new();
        for e in all.iter().filter(|e| e.kind == EventKind::Prepared) {
            let About::Prep(item) = e.about else { unreachable!() };
            session.act(Act::Prepare(item), &mut events).expect("prepared before");
        }
        session.open(&mut events);
        let mut done = 0;
        for point in 0..50 {
            let at = Tick(end * point / 50);
            while done < acts.len() && acts[done].0 <= at {
                session.advance(acts[done].0, Stop::At, &mut events);
                session.act(acts[done].1, &mut events).expect("possible before, possible again");
                done += 1;
            }
            session.advance(at, Stop::At, &mut events);
            let (rest, sum) = go_on(session.clone(), &acts[done..]);
            let (again, same) = go_on(session.clone(), &acts[done..]);
            assert!(rest == again && sum == same, "two forks at {at} differ");
            let forked: Vec<Event> = events.iter().chain(&rest).copied().collect();
            assert!(forked == all[..=closes], "the fork at {at} is another evening");
        }
    }
}

/// Six people who share nothing but the trainee, each with a need, a book and a task.
fn strangers() -> Arc<Plan> {
    let guests: Vec<String> = (0..6).map(|i| format!(r#""g{i}": (like: "anyone", arrives: "0s..2min")"#)).collect();
    let people = format!(
        r#"personas: {{"anyone": (pastime: "book", needs: ["chat"], experience: "none..full", expressive: "none..full")}},
           pastimes: {{"book": (cue: Reads, starts: Chance("50%", Step("sit")), lasts: "1min..9min", private: "good")}},
           guests: {{{}}}"#,
        guests.join(", ")
    );
    House {
        offer: r#"services: {"chat": (factor: Attitude, meets: ["chat"], takes: "20s")}"#,
        asks: r#"topics: {"where": "where it is"}, roles: {"do": "that it is yours"},"#,
        steps: r#"(id: "sit", by: Customer, at: "seat", takes: "2min..6min"),
                  (id: "serve", by: Trainee, takes: "10s..30s"),
                  (id: "fill_in", by: Customer, at: "seat", takes: "1min..3min", asks: (role: "do", knows: ["where"])),
                  (id: "clear", by: Trainee, takes: "10s..30s")"#,
        people: &people,
        needs: r#""chat": (wakes: After("3min", Arrives), hurts_after: "6min", profile: (standard: Common, shown: Hinted))"#,
        ..House::default()
    }
    .plan()
}

/// An evening by script, in which the trainee is idle for a while at four minutes, or does one act more.
fn evening(plan: &Arc<Plan>, seed: u64, more: Option<Act>) -> Shift {
    let mut shift = Shift::open(plan, seed);
    let mut ms = 8_000;
    if let Some(act) = more {
        shift.until(240);
        ms = shift.session.view().quote(act).expect("it can be said").act_ms as u32;
        shift.act(act).expect("it can be said");
    } else {
        shift.until(240).act(Act::Wait(ms)).expect("one can always wait");
    }
    assert!(ms < 30_000);
    for round in 0..4 {
        for i in 0..6 {
            for (k, act) in [r#"Perform("serve")"#, r#"Offer("chat")"#, r#"Perform("clear")"#].iter().enumerate() {
                // Whether it is due may differ for the one who was spoken to, and for nobody else.
                let at = 300 + 720 * round + 120 * i + 40 * k as u64;
                let _ = shift.tries(at, act, &format!("g{i}"));
            }
        }
    }
    shift.ended()
}

#[test]
fn one_act_more_leaves_everybody_else_untouched() {
    let plan = strangers();
    let mut changed = 0;
    for seed in 0..12 {
        let without = evening(&plan, seed, None);
        for one in 0..6 {
            let act = without.written(r#"Inform("where")"#, &format!("g{one}"), Style::Warm);
            let with = evening(&plan, seed, Some(act));
            for other in (0..6).filter(|o| *o != one).map(|o| format!("g{o}")) {
                assert!(with.of(&other) == without.of(&other), "seed {seed}: g{one} was told, {other} changed");
            }
            let told = Entity::Customer(CustomerId(one));
            changed += usize::from(with.of(&format!("g{one}")) != without.of(&format!("g{one}")));
            assert!(with.events.iter().any(|e| e.who == told && e.kind == EventKind::Receives));
        }
    }
    assert_eq!(changed, 72, "it does change the one it is for");
}
