//! Every session ends, with nobody left inside and everybody gone exactly once, whatever the trainee does.

use crate::house::{load, ready};
use coserve::bot::{Policy, play};
use coserve::engine::{Entity, Event, EventKind, Phase, Plan, Session, Stop, Tick};
use coserve::experience::{Keep, Witness};
use coserve::scenario::model::*;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where the shipped scenarios lie.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios")
}

/// The flagship scenario.
pub(crate) const WINDOW_TABLE: &str = "restaurant/window_table.ron";

pub(crate) fn window_table() -> Arc<Plan> {
    shipped_one(WINDOW_TABLE)
}

fn shipped_one(name: &str) -> Arc<Plan> {
    ready(load(name, &fs::read(folder().join(name)).expect("a shipped scenario")))
}

/// Every shipped scenario by name, in order.
pub(crate) fn shipped() -> Vec<(String, Arc<Plan>)> {
    let mut names = Vec::new();
    for house in fs::read_dir(folder()).expect("the shipped scenarios") {
        let house = house.expect("a folder").path();
        for file in fs::read_dir(&house).expect("the scenarios of a house") {
            let path = file.expect("a file").path();
            let name = path.strip_prefix(folder()).expect("inside").to_string_lossy().into_owned();
            if name.ends_with(".ron") && !name.ends_with(".story.ron") {
                names.push(name);
            }
        }
    }
    names.sort();
    names.into_iter().map(|name| (name.clone(), shipped_one(&name))).collect()
}

/// How often each customer came and went: arrivals, and the three ways out.
fn fates(events: &[Event]) -> BTreeMap<CustomerId, [u32; 4]> {
    let mut fates: BTreeMap<CustomerId, [u32; 4]> = BTreeMap::new();
    for e in events {
        let Entity::Customer(c) = e.who else { continue };
        let which = match e.kind {
            EventKind::Arrives => 0,
            EventKind::Leaves => 1,
            EventKind::WalksOut => 2,
            EventKind::TurnedAway => 3,
            _ => continue,
        };
        fates.entry(c).or_default()[which] += 1;
    }
    fates
}

/// Everybody who came has gone once, and nobody else has gone, except those turned away at the door.
fn everybody_has_gone_once(name: &str, events: &[Event]) {
    for (c, [arrived, left, walked, turned]) in fates(events) {
        assert_eq!(left + walked + turned, 1, "{name}: {c:?} left {left}, walked out {walked}, turned away {turned}");
        assert!(arrived == 1 || (arrived == 0 && turned == 1), "{name}: {c:?} came {arrived} times");
    }
}

#[test]
fn every_session_ends_with_nobody_inside() {
    for (name, plan) in shipped() {
        for policy in Policy::ALL {
            for seed in 0..if policy == Policy::Random { 60 } else { 15 } {
                let mut session = Session::new(plan.clone(), seed);
                let mut events = Vec::new();
                let mut witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Totals);
                play(&mut session, &mut policy.bot(seed), &mut (&mut events, &mut witness));
                assert_eq!(session.phase(), Phase::Finished, "{name}, {}, seed {seed}", policy.name());
                assert_eq!(session.view().guests().count(), 0);
                everybody_has_gone_once(&name, &events);
                let score = witness.score();
                assert_eq!(score.arrivals as usize, fates(&events).len());
                assert_eq!(score.fates[0], 0, "nobody is inside");
            }
        }
    }
}

/// Numbers from which any act can be made.
type Dice = (u8, u32, u16, u8, u32);

/// Any act whose ids exist in the house; the customer may be anybody, come or not, real or not.
fn any_act(house: &House, (kind, who, what, how, ms): Dice) -> Option<Act> {
    let one = |n: usize| (n > 0).then(|| usize::from(what) % n);
    let c = CustomerId(who);
    let to = if how & 1 == 0 { Target::One(c) } else { Target::Party(c) };
    let style = Style::ALL[usize::from(how / 2) % 5];
    let way = if how & 64 == 0 { Way::With } else { Way::For };
    Some(match ActKind::ALL[usize::from(kind) % ActKind::ALL.len()] {
        ActKind::Prepare => Act::Prepare(one(house.prep.len())?.into()),
        ActKind::Greet => Act::Greet(to, style),
        ActKind::Attend => Act::Attend(c),
        ActKind::Ask if how & 128 == 0 => Act::Ask(to, Question::Taste(one(house.choices.len())?.into()), style),
        ActKind::Ask => Act::Ask(to, Question::Task(one(house.steps.len())?.into()), style),
        ActKind::Inform if how & 128 == 0 => Act::Inform(to, News::Delay, style),
        ActKind::Inform => Act::Inform(to, News::Topic(one(house.topics.len())?.into()), style),
        ActKind::Guide => Act::Guide(to, one(house.roles.len())?.into(), style),
        ActKind::Advise => Act::Advise(to, one(house.options.len())?.into(), style),
        ActKind::Motivate => Act::Motivate(to, one(house.steps.len())?.into(), style),
        ActKind::Assist => Act::Assist(c, one(house.steps.len())?.into(), way, style),
        ActKind::Perform => Act::Perform(to, one(house.steps.len())?.into()),
        ActKind::Offer => Act::Offer(to, one(house.services.len())?.into(), style),
        ActKind::Confirm => Act::Confirm(to),
        ActKind::CheckBack => Act::CheckBack(to, style),
        ActKind::Acknowledge => Act::Acknowledge(to),
        ActKind::Remedy => Act::Remedy(c, one(house.services.len())?.into(), style),
        ActKind::Handover => Act::Handover(c, one(house.stations.len())?.into()),
        ActKind::Note => Act::Note(c, one(house.catalogue.len())?.into(), how),
        ActKind::Wait => Act::Wait(ms),
        ActKind::Record => Act::Record(c, one(house.records.len())?.into()),
        ActKind::Reflect => Act::Reflect(one(house.reflections.len())?.into(), c),
        ActKind::FollowUp => Act::FollowUp(c, one(house.follow_ups.len())?.into()),
    })
}

fn somebody() -> impl Strategy<Value = u32> {
    prop_oneof![12 => 0..8u32, 2 => 8..64u32, 1 => any::<u32>()]
}

fn dice() -> impl Strategy<Value = (Dice, u64, bool)> {
    let act = (any::<u8>(), somebody(), any::<u16>(), any::<u8>(), prop_oneof![9 => 0..60_000u32, 1 => any::<u32>()]);
    (act, 0..90_000u64, prop::bool::weighted(0.1))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn no_sequence_of_acts_breaks_a_session(
        which in 0..8usize, seed in any::<u64>(), before in 0..4usize,
        acts in prop::collection::vec(dice(), 0..120),
    ) {
        let all = shipped();
        let (name, plan) = &all[which % all.len()];
        let mut session = Session::new(plan.clone(), seed);
        let mut events = Vec::new();
        let mut witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Moments);
        let house = &plan.scenario().house;
        for (i, (roll, pause, breaks)) in acts.into_iter().enumerate() {
            let mut sink = (&mut events, &mut witness);
            if i == before {
                session.open(&mut sink);
            }
            if let Some(act) = any_act(house, roll) {
                let asked = session.view().quote(act);
                prop_assert_eq!(session.act(act, &mut sink), asked, "the quote holds: {:?}", act);
            }
            let until = Tick(session.now().0 + pause);
            session.advance(until, Stop::At, &mut sink);
            if breaks {
                session.interrupt(&mut sink);
            }
        }
        let mut sink = (&mut events, &mut witness);
        session.open(&mut sink);
        session.advance(Tick::NEVER, Stop::At, &mut sink);
        prop_assert_eq!(session.phase(), Phase::Closing);
        everybody_has_gone_once(name, &events);
        let score = witness.score();
        prop_assert!((0.0..=100.0).contains(&score.mean));
        prop_assert_eq!(score.fates[0], 0);
    }
}
