//! Stories: what each says its visit was felt like, and nothing else; above all the window table (D12).

use crate::endings::{WINDOW_TABLE, folder, shipped, window_table};
use crate::house::Shift;
use crate::matter::cooled;
use coserve::engine::{About, EventKind, Plan, Stop, Tick, Touch};
use coserve::experience::Moment;
use coserve::scenario::model::{ActKind, Law};
use coserve::scenario::script::{self, Deed, Known, Script, Shown, ShownWhat};
use std::fs;
use std::sync::Arc;

/// Every shipped scenario that has a story beside it.
fn stories() -> Vec<(String, Arc<Plan>)> {
    shipped().into_iter().filter(|(name, _)| folder().join(story_of(name)).exists()).collect()
}

fn story_of(scenario: &str) -> String {
    scenario.replace(".ron", ".story.ron")
}

/// The visit as told: every act waits for the one before it. What has become impossible is left out, but nothing that
/// is for somebody of whom the story tells.
fn told(name: &str, plan: &Arc<Plan>) -> (Script, Shift) {
    let bytes = fs::read(folder().join(story_of(name))).expect("the story");
    let loaded = script::load(name, &bytes, plan.scenario());
    let script = loaded.script.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics));
    let mut shift = Shift::new(plan, script.seed).opened(&script.prepare);
    for (ms, deed, place) in &script.acts {
        let Shift { session, events, witness } = &mut shift;
        session.advance(Tick(*ms), Stop::At, &mut (&mut *events, &mut *witness));
        let Deed::Act(act) = deed else {
            session.interrupt(&mut (events, witness));
            continue;
        };
        if session.view().staff().act.is_some() {
            session.advance(Tick::NEVER, Stop::WhenFree, &mut (events, witness));
        }
        let done = shift.act(*act);
        let told_of = act.target().is_some_and(|t| script.shows.contains_key(&t.customer()));
        assert!(done.is_ok() || !told_of, "{name}, line {}: {act:?} {done:?}", place.line);
    }
    (script, shift.ended())
}

fn is_about(what: ShownWhat, m: &Moment) -> bool {
    match (what, m.about) {
        (ShownWhat::Service(s), About::Service(of) | About::Met(of, _)) => s == of,
        (ShownWhat::Need(n), About::Need(of)) => n == of,
        (ShownWhat::Thing(t), About::Thing(of)) => t == of,
        (ShownWhat::HardChoice, _) => m.touch == Touch::HardChoice,
        (ShownWhat::NoWaiting, _) => m.touch == Touch::Waiting && m.feeling.gain > 0.0,
        (ShownWhat::Waiting, _) => matches!(m.touch, Touch::Wait | Touch::Waiting) && m.feeling.loss > 0.0,
        (ShownWhat::Left, _) => matches!(m.touch, Touch::WalkedOut | Touch::TurnedAway),
        (ShownWhat::Fit(o), About::Option(of)) => m.touch == Touch::Fit && o == of,
        (ShownWhat::Advice(o), About::Option(of)) => m.touch == Touch::Advice && o == of,
        (ShownWhat::WrongThing(o), About::Option(of)) => m.touch == Touch::WrongThing && o == of,
        (ShownWhat::Trouble(s), About::Step(of)) => m.touch == Touch::Trouble && s == of,
        (ShownWhat::Helped(s), About::Step(of)) => m.touch == Touch::Helped && s == of,
        (ShownWhat::OverHelped(s), About::Step(of)) => m.touch == Touch::OverHelped && s == of,
        (ShownWhat::Patronised(Known::Topic(t)), About::Topic(of)) => m.touch == Touch::Patronised && t == of,
        (ShownWhat::Patronised(Known::Role(r)), About::Role(of)) => m.touch == Touch::Patronised && r == of,
        (ShownWhat::Intruded(a), About::Received(of, _)) => m.touch == Touch::Intruded && a == of,
        (ShownWhat::Intruded(a), About::Step(_)) => m.touch == Touch::Intruded && a == ActKind::Assist,
        (ShownWhat::Manner(a), About::Received(of, _)) => m.touch == Touch::Manner && a == of,
        (ShownWhat::Remembered, _) => m.touch == Touch::Remembered,
        (ShownWhat::Forgotten, _) => m.touch == Touch::Forgotten,
        _ => false,
    }
}

fn matches(shown: &Shown, m: &Moment) -> bool {
    is_about(shown.what, m)
        && shown.gain == (m.feeling.gain > 0.0)
        && shown.factor == m.feeling.factor
        && shown.cause.is_none_or(|cause| cause == m.cause)
}

#[test]
fn visits_are_felt_as_told_and_not_otherwise() {
    let stories = stories();
    assert!(stories.iter().any(|(name, _)| name == WINDOW_TABLE));
    for (name, plan) in stories {
        let (script, shift) = told(&name, &plan);
        assert!(!script.shows.is_empty(), "{name} tells of nobody");
        for (customer, shows) in &script.shows {
            let mut moments = shift.witness.felt(*customer).expect("they came").moments;
            for shown in shows {
                let found = moments.iter().position(|m| matches(shown, m));
                let at = found.unwrap_or_else(|| panic!("{name}: {shown:?} is not among {moments:#?}"));
                moments.remove(at);
            }
            assert!(moments.is_empty(), "{name}: felt beyond the story: {moments:#?}");
        }
    }
}

#[test]
fn her_coffee_is_as_cold_as_the_law_says_and_colder_than_she_likes() {
    let (_, shift) = told(WINDOW_TABLE, &window_table());
    let scenario = shift.session.scenario().clone();
    let cup = scenario.house.things.iter().position(|t| t.label.id == "coffee").expect("there is coffee");
    let about = About::Thing(cup.into());
    let used = *shift.all("vera", EventKind::ThingUsed).iter().find(|e| e.about == about).expect("she drinks it");
    // It cools from the moment the machine has poured it, at the machine as well as before her.
    let made = shift.first("vera", EventKind::StepDone, shift.step("brew")).expect("it was poured");
    let drinking = shift.first("vera", EventKind::StepStarts, shift.step("drink")).expect("she starts");
    let rules = &shift.witness.rules().engine;
    let judged = drinking.0 as f64 + *rules.sip_share * used.tick.since(drinking) as f64;
    let minutes = (judged - made.0 as f64) / 60_000.0;
    let spec = &scenario.house.things[cup];
    let law = cooled(rules, spec.served_at_c.expect("served hot"), minutes, spec.cools);
    let felt = f64::from(used.value) / 100.0;
    assert!((felt - law).abs() < 0.1, "{felt} C felt, {law} C by the law after {minutes} min");
    let vera = scenario.people.guests[shift.customer("vera").index()].person;
    let likes = &scenario.people.persons[vera.index()].drinks_at;
    let (cold, _) = likes.iter().find(|(t, _)| t.index() == cup).expect("she has a liking").1;
    assert!(felt < cold, "{felt} C, and she likes it from {cold} C");
    assert!(matches!(spec.lasts, Law::Even(..) | Law::Fixed(_) | Law::Triangular(..)), "nothing else slows it");
    assert!(minutes > 8.0, "she read over it: {minutes} min");
}
