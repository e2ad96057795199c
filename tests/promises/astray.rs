//! Who does not know where stands in a wrong queue, in the way of those who belong there, until somebody says so (D9).

use crate::house::{House, Shift, prep};
use coserve::bot::{Policy, play};
use coserve::engine::{About, Activity, Event, EventKind, Phase, Plan, Stop, Tick};
use coserve::scenario::model::{Cause, StationId};
use std::sync::Arc;

const FLOOR: &str = r#""door": (kind: Door, at: ("0m", "0m")), "tickets": (kind: Till, at: ("4m", "0m")),
    "returns": (kind: Till, at: ("8m", "0m"))"#;
/// Ann knows nothing of the house; Ben knows it all, and comes to the returns while she stands there.
const ANN_AND_BEN: &str = r#"guests: {
    "ann": (arrives: "0s", patience: "60min", knows: {"where": "none"}),
    "ben": (arrives: "2s", patience: "60min", knows: {"where": "full"})}"#;

/// First a ticket, then the returns; of what not knowing where costs, two minutes are spent at the head of a wrong queue.
fn steps(slip: &str) -> String {
    format!(
        r#"(id: "ticket", by: Customer, at: "tickets", takes: "10s", asks: (knows: ["where"]),
             slips: (uninformed: (costs: "6min"{slip}))),
           (id: "give", by: Customer, at: "returns", takes: "20s..40s"),
           (id: "leave", by: Customer, at: "door")"#
    )
}

fn house<'a>(steps: &'a str, people: &'a str) -> House<'a> {
    House { floor: FLOOR, asks: r#"topics: {"where": "where the tickets are"},"#, steps, people, ..House::default() }
}

fn station(plan: &Plan, id: &str) -> StationId {
    StationId::from(plan.scenario().house.stations.iter().position(|s| s.label.id == id).expect("a station"))
}

fn strays(shift: &Shift) -> Vec<Event> {
    shift.all("ann", EventKind::Strays)
}

/// Sessions in which Ann takes the returns for the tickets, stopped while she stands there, and Ben has not slipped.
fn stopped_at(plan: &Arc<Plan>, seconds: u64) -> Vec<Shift> {
    let shifts = (0..12).map(|seed| {
        let mut shift = Shift::open(plan, seed);
        shift.until(seconds);
        shift
    });
    let fit = |s: &Shift| {
        !strays(s).is_empty()
            && s.session.scenario().customer("ben").is_none_or(|_| s.count("ben", EventKind::Lapses) == 0)
    };
    let shifts: Vec<Shift> = shifts.filter(fit).collect();
    assert!(shifts.len() >= 6, "only {} of the runs", shifts.len());
    shifts
}

#[test]
fn the_uninformed_stand_in_a_wrong_queue_and_lengthen_it_for_others() {
    let text = steps("");
    let plan = house(&text, ANN_AND_BEN).plan();
    let alone = house(&text, r#"guests: {"ben": (arrives: "2s", patience: "60min", knows: {"where": "full"})}"#).plan();
    let returns = station(&plan, "returns");
    let (mut held_up, mut all) = (0, 0);
    for shift in stopped_at(&plan, 40) {
        let ann = shift.session.view().guest(shift.customer("ann")).expect("she is there");
        assert_eq!((ann.activity(), ann.at()), (Activity::Queueing(returns), (8_000, 0)));
        assert_eq!(ann.at_step(), shift.step("give").step(), "nobody sees in her what she is after");
        let seed = shift.session.seed();
        let shift = shift.ended();
        let sent = shift.all("ann", EventKind::SentOn);
        assert_eq!((sent.len(), sent[0].about), (1, About::Station(returns)));
        assert!(shift.first("ann", EventKind::StepDone, shift.step("ticket")).expect("she gets there") > sent[0].tick);
        let wait = shift.all("ann", EventKind::WaitEnds)[0];
        assert!(wait.cause == Cause::House && wait.value > 0, "she waits for want of a word: {wait:?}");
        let give = shift.step("give");
        let starts = |s: &Shift| s.first("ben", EventKind::StepStarts, give).expect("he gets there").0;
        let without = Shift::open(&alone, seed).ended();
        if without.count("ben", EventKind::Lapses) == 0 {
            all += 1;
            held_up += usize::from(starts(&shift) > starts(&without) + 60_000);
        }
    }
    assert!(all >= 5 && held_up == all, "Ben was held up in {held_up} of {all}");
}

#[test]
fn a_word_in_time_frees_the_place() {
    let text = steps("");
    for act in [r#"Inform("where")"#, r#"Assist("ticket", With)"#] {
        for mut shift in stopped_at(&house(&text, ANN_AND_BEN).plan(), 40) {
            shift.does(40, act, "ann");
            let shift = shift.ended();
            let out = shift.all("ann", EventKind::StepsOut);
            assert_eq!((out.len(), out[0].cause, shift.count("ann", EventKind::SentOn)), (1, Cause::Trainee, 0));
            let ben = shift.first("ben", EventKind::StepStarts, shift.step("give")).expect("he gets there");
            assert!(ben == out[0].tick, "the next moves up at once: {ben:?} after {:?}", out[0].tick);
        }
    }
}

#[test]
fn guiding_to_the_task_counts_as_telling() {
    let text = steps("").replace("asks: (", "asks: (role: \"self\", ");
    let asks = r#"roles: {"self": "that you fetch it"}, topics: {"where": "where"},"#;
    let people = r#"guests: {"ann": (arrives: "0s", patience: "60min", experience: "full", knows: {"where": "none"})}"#;
    for mut shift in stopped_at(&House { asks, ..house(&text, people) }.plan(), 40) {
        shift.does(40, r#"Guide("self")"#, "ann");
        let shift = shift.ended();
        assert_eq!(shift.count("ann", EventKind::StepsOut), 1);
    }
}

#[test]
fn a_sign_at_the_wrong_queue_sends_on_who_reads_it() {
    let text = steps("");
    let more = r#"preparation: (minutes: "2min", levers: {"sign": (kind: Sign, at: "returns", takes: "1min", seen: "100%",
        effects: [Informs("where", "full")])}),"#;
    let plan = House { more, ..house(&text, ANN_AND_BEN) }.plan();
    for seed in 0..8 {
        let shift = Shift::new(&plan, seed).opened(&[prep(&plan, "sign")]).ended();
        let out = shift.all("ann", EventKind::StepsOut);
        assert_eq!(out.len(), strays(&shift).len());
        assert!(out.iter().all(|e| e.cause == Cause::House) && shift.count("ann", EventKind::SentOn) == 0);
    }
}

#[test]
fn a_companion_beside_them_who_knows_says_so() {
    let text = steps("");
    let people = r#"guests: {"ann": (knows: {"where": "none"}), "cleo": (knows: {"where": "none"})},
        parties: {"two": (arrives: "0s", members: {"ann": [Decider, Buyer, User], "cleo": [User]})}"#;
    let knowing = people.replace(r#""cleo": (knows: {"where": "none"})"#, r#""cleo": (knows: {"where": "full"})"#);
    let told = |people: &str| {
        let plan = house(&text, people).plan();
        let all: Vec<Event> =
            (0..12).flat_map(|seed| Shift::open(&plan, seed).ended().all("ann", EventKind::StepsOut)).collect();
        all.iter().filter(|e| e.cause == Cause::Others).count()
    };
    // Two who both do not know cannot tell each other.
    assert_eq!(told(people), 0);
    // Cleo goes to the tickets, four metres off: out of earshot.
    assert_eq!(told(&knowing), 0);
    let near = FLOOR.replace(r#"("8m", "0m")"#, r#"("5m", "0m")"#);
    let plan = House { floor: &near, ..house(&text, &knowing) }.plan();
    let told =
        (0..12).filter(|seed| !Shift::open(&plan, *seed).ended().all("ann", EventKind::StepsOut).is_empty()).count();
    assert!(told >= 8, "told in {told} of the runs");
}

#[test]
fn who_loses_patience_in_a_wrong_queue_leaves_no_gap_in_it() {
    let text = steps("");
    let people = ANN_AND_BEN.replacen("60min", "25s", 1);
    for shift in stopped_at(&house(&text, &people).plan(), 30) {
        let shift = shift.ended();
        if let Some(out) = shift.all("ann", EventKind::WalksOut).first() {
            assert_eq!(out.cause, Cause::House);
            assert!(shift.session.view().queue(station(&shift.session.plan().clone(), "returns")) == 0);
        }
        assert!(shift.first("ben", EventKind::StepDone, shift.step("give")).is_some(), "Ben is served");
    }
}

#[test]
fn a_broken_machine_or_the_end_of_the_day_strands_nobody() {
    let text = steps("");
    let broken = FLOOR.replace(
        r#"("8m", "0m")"#,
        r#"("8m", "0m"), faults: {"jam": (chance: "100%", effect: Blocks("give"), mended_in: "20min", tell: "It is jammed.")}"#,
    );
    let late = ANN_AND_BEN.replace(r#""0s""#, r#""10min""#).replace(r#""2s""#, r#""11min""#);
    let plan = House { floor: &broken, ..house(&text, &late) }.plan();
    let mut sent = 0;
    for seed in 0..8 {
        let shift = Shift::open(&plan, seed).ended();
        sent += shift.count("ann", EventKind::SentOn);
        let sent_on = shift.all("ann", EventKind::SentOn).first().map(|e| e.tick);
        let ticket = shift.first("ann", EventKind::StepDone, shift.step("ticket"));
        assert!(ticket > sent_on, "she goes where she should: {ticket:?} after {sent_on:?}");
    }
    assert!(sent >= 6, "{sent} sent on");
    let last = ANN_AND_BEN.replace(r#""0s""#, r#""69min50s""#).replace(r#""2s""#, r#""69min52s""#);
    for seed in 0..8 {
        let shift = Shift::open(&house(&text, &last).plan(), seed).ended();
        assert_eq!(shift.session.phase(), Phase::Closing);
    }
}

#[test]
fn whoever_looks_who_queues_where_sees_it_and_says_so() {
    let text = steps("");
    let plan = house(&text, ANN_AND_BEN).plan();
    let (mut strayed, mut told) = (0, 0);
    for seed in 0..12 {
        let mut shift = Shift::new(&plan, seed);
        play(&mut shift.session, &mut Policy::Attentive.bot(seed), &mut shift.events);
        strayed += strays(&shift).len();
        told += shift.all("ann", EventKind::StepsOut).iter().filter(|e| e.cause == Cause::Trainee).count();
    }
    assert!(strayed >= 6 && told * 10 >= strayed * 8, "told in {told} of {strayed}");
}

#[test]
fn a_fork_in_the_wrong_queue_goes_on_alike() {
    let text = steps("");
    for shift in stopped_at(&house(&text, ANN_AND_BEN).plan(), 40) {
        let (mut one, mut other) = (shift.clone(), shift);
        one.session.advance(Tick::NEVER, Stop::At, &mut one.events);
        for at in (40..600).step_by(7) {
            other.session.advance(Tick(at * 1000), Stop::At, &mut other.events);
        }
        other.session.advance(Tick::NEVER, Stop::At, &mut other.events);
        assert_eq!(one.session.checksum(), other.session.checksum());
        assert!(one.events == other.events);
    }
}

#[test]
fn a_wrong_queue_is_part_of_the_checksum() {
    let text = steps("");
    for mut shift in stopped_at(&house(&text, ANN_AND_BEN).plan(), 40) {
        let before = shift.session.checksum();
        shift.does(40, r#"Inform("where")"#, "ann");
        shift.until(60);
        assert_ne!(shift.session.checksum(), before);
    }
}

#[test]
fn straying_touches_nobody_elses_draws() {
    let (straying, staying) = (steps(""), steps(", strays_to: []"));
    let (one, other) = (house(&straying, ANN_AND_BEN).plan(), house(&staying, ANN_AND_BEN).plan());
    let mut strayed = 0;
    for seed in 0..12 {
        let (one, other) = (Shift::open(&one, seed).ended(), Shift::open(&other, seed).ended());
        strayed += strays(&one).len();
        assert!(strays(&other).is_empty());
        let drawn = |shift: &Shift| -> Vec<(About, i32)> {
            shift.all("ben", EventKind::StepStarts).iter().map(|e| (e.about, e.value)).collect()
        };
        assert_eq!(drawn(&one), drawn(&other), "seed {seed}");
    }
    assert!(strayed >= 10, "{strayed}");
}

#[test]
fn where_no_other_station_has_a_queue_the_slip_costs_its_time_on_the_spot() {
    let text = steps("").replace(r#"at: "returns""#, r#"at: "shelf""#);
    let floor = FLOOR.replace("\"returns\": (kind: Till", "\"shelf\": (kind: Counter");
    let plan = House { floor: &floor, ..house(&text, ANN_AND_BEN) }.plan();
    let (mut slips, mut strayed) = (0, 0);
    for seed in 0..8 {
        let shift = Shift::open(&plan, seed).ended();
        slips += shift.count("ann", EventKind::Slips);
        strayed += strays(&shift).len();
    }
    assert!(slips >= 6 && strayed == 0, "{slips} slips, {strayed} strayed");
}

#[test]
fn a_named_queue_is_the_one_taken_and_nobody_takes_it_twice() {
    let text = steps(r#", strays_to: ["help"]"#);
    let floor = format!(r#"{FLOOR}, "help": (kind: Till, at: ("9m", "9m"))"#);
    let plan = House { floor: &floor, ..house(&text, ANN_AND_BEN) }.plan();
    let help = About::Station(station(&plan, "help"));
    let mut all = 0;
    for seed in 0..20 {
        let strays = strays(&Shift::open(&plan, seed).ended());
        assert!(strays.len() <= 1 && strays.iter().all(|e| e.about == help), "{strays:?}");
        all += strays.len();
    }
    assert!(all >= 16, "{all}");
}

/// The step of an event's subject.
trait OfStep {
    fn step(self) -> Option<coserve::scenario::model::StepId>;
}

impl OfStep for About {
    fn step(self) -> Option<coserve::scenario::model::StepId> {
        if let About::Step(s) = self { Some(s) } else { None }
    }
}
