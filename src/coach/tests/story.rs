//! The window table by the book: the three minuses of the story, what would have prevented each, and what it is worth.

use super::*;
use crate::coach::{Debrief, Meaning, Minus, Place, Remedy, debrief, play_on_from};
use crate::engine::{About, Touch};
use crate::experience::Witness;
use crate::scenario::model::CustomerId;

/// An evening on which the passive waiter of the story, who prepares pen and pad only, gets all three.
const SEED: u64 = 7;
const VERA: CustomerId = CustomerId(0);

fn evening() -> (Recorded, Debrief) {
    let plan = plan(WINDOW_TABLE);
    let recorded = prepared(&plan, &["pen_and_pad"], Policy::ByTheBook, SEED);
    let effort = Effort { judged_futures: 40, reference_futures: 1, ..CREDITS };
    let found = debrief(&recorded, &effort, &|_, _| ());
    (recorded, found)
}

/// The three: the hard choice, the salt, the cold coffee.
fn three<'a>(recorded: &Recorded, found: &'a Debrief) -> [&'a Minus; 3] {
    let house = &recorded.plan.scenario().house;
    let need = |about: About, id: &str| matches!(about, About::Need(n) if house.needs[n.index()].label.id == id);
    let thing = |about: About, id: &str| matches!(about, About::Thing(t) if house.things[t.index()].label.id == id);
    let of = |what: &str, is: &dyn Fn(Touch, About) -> bool| {
        let mut hers = found.minuses.iter().filter(|minus| minus.reason.moment.customer == VERA);
        hers.find(|minus| is(minus.reason.moment.touch, minus.reason.moment.about))
            .unwrap_or_else(|| panic!("no {what} among {:#?}", found.minuses))
    };
    [
        of("hard choice", &|touch, _| touch == Touch::HardChoice),
        of("salt", &|_, about| need(about, "salt")),
        of("cold coffee", &|touch, about| touch == Touch::Warmth && thing(about, "coffee")),
    ]
}

fn memory(witness: &Witness, c: CustomerId) -> f64 {
    witness.memories().find(|(who, _)| *who == c).expect("she came").1
}

#[test]
fn the_three_minuses_are_named_with_what_prevents_them_and_taking_the_advice_gains_what_was_promised() {
    let (recorded, found) = evening();
    for minus in three(&recorded, &found) {
        let what = (minus.reason.moment.touch, minus.reason.moment.about);
        let prevention = minus.prevention.as_ref().unwrap_or_else(|| panic!("nothing against {what:?}"));
        let Remedy::Do(act) = prevention.what else { panic!("{what:?} comes of no act: {prevention:?}") };
        assert!(prevention.promise.mean > 0.5, "{what:?}: {prevention:?}");
        // Taking the advice: the same evening up to that moment, the act, and on by the book.
        let place = (prevention.input, prevention.at);
        let tried = play_on_from(&recorded, "", place, opening(SEED), Place::Memory).expect("memory suffices");
        let mut live = tried.live;
        if live.view().staff().act.is_some() {
            live.advance(Tick::NEVER, Stop::WhenFree);
        }
        live.act(act).unwrap_or_else(|why| panic!("{what:?}: {act:?} {why:?}"));
        live.open();
        play_on(&mut Bare(&mut live), &mut Policy::ByTheBook.bot(SEED));
        let gained = memory(&live.finish().witness, VERA) - memory(&recorded.witness, VERA);
        let (low, high) = (prevention.promise.low, prevention.promise.high);
        assert!(prevention.promise.holds(gained), "{what:?} by {act:?}: {gained:.2} is not in {low:.2}..{high:.2}");
    }
}

#[test]
fn a_guest_who_is_asked_why_tells_what_led_there_and_in_order() {
    let (recorded, found) = evening();
    let house = &recorded.plan.scenario().house;
    let [choice, salt, coffee] = three(&recorded, &found);
    let kinds = |minus: &Minus| {
        let links = crate::coach::chain(&found.events, house, &minus.reason.moment);
        assert!(links.windows(2).all(|two| two[0].tick <= two[1].tick), "{links:?}");
        links.iter().map(|event| event.kind).collect::<Vec<_>>()
    };
    use crate::engine::EventKind::{NeedHurts, NeedWakes, PastimeBegins, StepStarts, ThingComes};
    assert!(kinds(choice).contains(&StepStarts));
    let of_salt = kinds(salt);
    assert!(of_salt.contains(&NeedWakes) && of_salt.contains(&NeedHurts), "{of_salt:?}");
    let of_coffee = kinds(coffee);
    assert_eq!(of_coffee[0], ThingComes, "{of_coffee:?}");
    assert!(of_coffee.contains(&PastimeBegins), "her book: {of_coffee:?}");
}

#[test]
fn cues_that_nobody_answered_are_told_as_not_noticed() {
    let (recorded, found) = evening();
    let house = &recorded.plan.scenario().house;
    let about = |id: &str, noticed: bool| {
        let need = |meaning: Meaning| matches!(meaning, Meaning::Need(n) if house.needs[n.index()].label.id == id);
        found.cues.iter().any(|cue| cue.customer == VERA && need(cue.meaning) && cue.noticed.is_some() == noticed)
    };
    assert!(about("salt", false), "nobody looks back when she looks round: {:#?}", found.cues);
    assert!(about("coffee", true), "she calls, and coffee is brought: {:#?}", found.cues);
    for cue in &found.cues {
        assert!(cue.noticed.is_none_or(|(at, _)| at >= cue.shown), "{cue:?}");
    }
}
