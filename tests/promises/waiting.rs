//! Waiting: patience is Weibull, what is said to those who wait lengthens it, and whoever goes is counted (D20).

use crate::house::{House, Shift};
use coserve::engine::{Entity, EventKind, Nowhere, Plan, Sink, Stop, Tick, Touch};
use coserve::scenario::model::CustomerId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// So many come, one a minute or all at once, and wait at the door for somebody to let them in.
fn door(people: &str) -> Arc<Plan> {
    let steps = r#"(id: "let_in", by: Trainee, takes: "10s"), (id: "rest", by: Customer, at: "seat", takes: "5min")"#;
    let mut scenario = crate::house::load("door.ron", House { steps, people, ..House::default() }.text().as_bytes());
    // Nobody is cleared out before their patience is at its end.
    scenario.house.setting.lasts_ms = 12 * 3_600_000;
    crate::house::ready(scenario)
}

/// How long each one waited before walking out.
#[derive(Default)]
struct Waits {
    since: BTreeMap<CustomerId, Tick>,
    minutes: Vec<f64>,
}

impl Sink for Waits {
    fn event(&mut self, e: &coserve::engine::Event) {
        match (e.who, e.kind) {
            (Entity::Customer(c), EventKind::Arrives) => drop(self.since.insert(c, e.tick)),
            (Entity::Customer(c), EventKind::WalksOut) => {
                self.minutes.push(e.tick.since(self.since[&c]) as f64 / 60_000.0);
            }
            _ => {}
        }
    }
}

#[test]
fn patience_at_the_door_is_weibull() {
    let plan = door(
        r#"personas: {"anyone": ()},
           arrivals: [(from: "0s", until: "5min", every: "3s", mix: {"anyone": "100%"}, sizes: {1: "100%"})]"#,
    );
    let mut waits = Waits::default();
    for seed in 0..30 {
        let mut session = coserve::engine::Session::new(plan.clone(), seed);
        session.open(&mut waits);
        session.advance(Tick(11 * 3_600_000), Stop::At, &mut waits);
        session.advance(Tick::NEVER, Stop::At, &mut Nowhere);
    }
    let n = waits.minutes.len() as f64;
    assert!(n > 2_900.0, "{n} walked out");
    // Shape 2.2 and scale 24.5 min: computed from stated walk-out times.
    for p in [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] {
        let quantile = 24.5 * libm::pow(-libm::log1p(-p), 1.0 / 2.2);
        let share = waits.minutes.iter().filter(|m| **m <= quantile).count() as f64 / n;
        let error = (p * (1.0 - p) / n).sqrt();
        assert!((share - p).abs() <= 3.0 * error, "{share} gone after {quantile} min, not {p}");
    }
}

/// When Ann walks out if this is done for her after so many seconds.
fn walks_out(plan: &Arc<Plan>, seed: u64, acts: &[(u64, &str)]) -> Tick {
    let mut shift = Shift::open(plan, seed);
    for (at, act) in acts {
        shift.does(*at, act, "ann");
    }
    let shift = shift.ended();
    let out = shift.all("ann", EventKind::WalksOut);
    assert_eq!(out.len(), 1);
    out[0].tick
}

#[test]
fn being_told_of_a_delay_and_being_seen_lengthen_patience() {
    let plan = door(r#"guests: {"ann": (arrives: "0s", patience: "40min")}"#);
    for seed in 0..40 {
        let unseen = walks_out(&plan, seed, &[]);
        if unseen < Tick(120_000) {
            continue;
        }
        let told = walks_out(&plan, seed, &[(60, "InformDelay")]);
        let seen = walks_out(&plan, seed, &[(60, "Acknowledge")]);
        let both = walks_out(&plan, seed, &[(60, "InformDelay"), (75, "Acknowledge")]);
        assert!(told > unseen && seen > unseen, "seed {seed}: {unseen}, told {told}, seen {seen}");
        assert!(both > told && both > seen, "seed {seed}: both {both}");
    }
}

#[test]
fn who_walks_out_and_who_is_turned_away_counts_in_the_mean() {
    let people = r#"guests: {"ann": (arrives: "0s", patience: "2h"), "bob": (arrives: "0s", patience: "1min"),
                             "cleo": (arrives: "11h59min30s"), "dora": (arrives: "13h")}"#;
    let mut shift = Shift::open(&door(people), 5);
    shift.does(1, r#"Perform("let_in")"#, "ann");
    let shift = shift.ended();
    assert_eq!(shift.count("ann", EventKind::Leaves), 1);
    assert_eq!(shift.count("bob", EventKind::WalksOut), 1);
    assert_eq!(shift.count("dora", EventKind::TurnedAway), 1);
    let score = shift.witness.score();
    assert_eq!(score.arrivals, 4);
    assert_eq!(score.fates.iter().sum::<u32>(), 4);
    let all = ["ann", "bob", "cleo", "dora"].map(|c| shift.memory(c));
    assert!((score.mean - all.iter().sum::<f64>() / 4.0).abs() < 1e-9);
    assert!(all[1] < 60.0 && all[3] < 75.0, "{all:?}");
    assert_eq!(shift.felt("bob", Touch::WalkedOut), 1);
    assert_eq!(shift.felt("dora", Touch::TurnedAway), 1);
}
