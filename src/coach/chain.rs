//! "Why did you do that?": the chain of events behind a moment, from the first cause to what was felt.
//!
//! It goes by what the moment is about and walks back from there: from a met or unmet need to what woke it, from a cold
//! cup to what kept the guest from drinking, from a wait to its beginning. Facts only; the words are the front end's.

use crate::engine::{About, Entity, Event, EventKind, Touch};
use crate::experience::Moment;
use crate::scenario::model::{ActKind, CustomerId, House, NeedId, StepId, When};

/// Links of a chain at most, the moment itself not counted.
const MOST: usize = 7;

/// The events behind a moment of this guest, in order of time.
pub fn chain(events: &[Event], house: &House, m: &Moment) -> Vec<Event> {
    let own: Vec<&Event> =
        events.iter().filter(|e| e.who == Entity::Customer(m.customer) && e.tick <= m.tick).collect();
    let before = own.iter().position(|e| e.seq == m.event.1).unwrap_or(own.len());
    let own = &own[..before];
    let mut links: Vec<Event> = match (m.touch, m.about) {
        (_, About::Need(need) | About::Met(_, need)) => of_need(own, house, need),
        (Touch::HardChoice, About::Choice(choice)) => {
            let chooses =
                |e: &Event| matches!(e.about, About::Step(s) if house.steps[s.index()].chooses.contains(&choice));
            picked(own, |e| {
                (e.kind == EventKind::StepStarts && chooses(e))
                    || matches!(e.kind, EventKind::AdviceHeard)
                    || (e.kind == EventKind::Shows && cue_of_choice(e))
            })
        }
        (_, About::Option(_)) => picked(own, |e| {
            matches!(e.kind, EventKind::AdviceHeard | EventKind::Chooses | EventKind::Misheard | EventKind::Corrected)
        }),
        (_, About::Thing(thing)) => picked(own, |e| {
            e.about == About::Thing(thing)
                || matches!(e.kind, EventKind::PastimeBegins | EventKind::PastimeEnds)
                || (e.kind == EventKind::Slips && of_step(e, |s| house.steps[s.index()].uses == Some(thing)))
        }),
        (Touch::Wait, About::Step(step)) => {
            picked(own, |e| e.about == About::Step(step) || (e.kind == EventKind::Receives && soothes(e)))
        }
        (_, About::Step(step)) => {
            picked(own, |e| e.about == About::Step(step) || (e.kind == EventKind::Receives && helps(e)))
        }
        (Touch::Waiting | Touch::WalkedOut | Touch::TurnedAway, _) => {
            picked(own, |e| matches!(e.kind, EventKind::Arrives | EventKind::WaitEnds | EventKind::Slips))
        }
        (_, _) => picked(own, |e| matches!(e.kind, EventKind::Receives | EventKind::PastimeBegins | EventKind::Served)),
    };
    links.retain(|e| !matches!(e.kind, EventKind::Feels(_) | EventKind::Walks | EventKind::Learns));
    let too_many = links.len().saturating_sub(MOST);
    // The beginning says where it came from, the end how it came to it: what is too much is left out between.
    if too_many > 0 {
        links.drain(2..2 + too_many);
    }
    links
}

/// The moments of a guest that one can ask after: every one that was felt, in order.
pub fn moments(all: &[Moment], c: CustomerId) -> impl Iterator<Item = &Moment> {
    all.iter().filter(move |m| m.customer == c)
}

fn picked(own: &[&Event], wanted: impl Fn(&Event) -> bool) -> Vec<Event> {
    own.iter().filter(|e| wanted(e)).map(|e| **e).collect()
}

fn of_step(e: &Event, holds: impl Fn(StepId) -> bool) -> bool {
    matches!(e.about, About::Step(s) if holds(s))
}

/// What woke a need, when it showed, and what was done for it.
fn of_need(own: &[&Event], house: &House, need: NeedId) -> Vec<Event> {
    let spec = &house.needs[need.index()];
    let about = |e: &Event| match e.about {
        About::Need(n) | About::Met(_, n) => n == need,
        _ => false,
    };
    let woke = own.iter().position(|e| matches!(e.kind, EventKind::NeedWakes | EventKind::NeedBecomes) && about(e));
    let mut links: Vec<Event> = Vec::new();
    if let Some(at) = woke {
        links.extend(own[..at].iter().rev().find(|e| triggers(&spec.wakes, e)).map(|e| **e));
    }
    let shows =
        |e: &Event| e.kind == EventKind::Shows && matches!(e.about, About::Cue(cue) if spec.cues.contains(&cue));
    let from = woke.unwrap_or(0);
    let first = own[from..].iter().position(|e| shows(e)).map(|i| from + i);
    let rest = own.iter().enumerate().skip(from).filter(|(i, e)| about(e) || Some(*i) == first);
    links.extend(rest.map(|(_, e)| **e));
    links
}

/// Whether an event is one that a need waits for.
fn triggers(when: &When, e: &Event) -> bool {
    match when {
        When::Arrives => e.kind == EventKind::Arrives,
        When::Step(s) => e.kind == EventKind::StepDone && e.about == About::Step(*s),
        When::Starts(s) => e.kind == EventKind::StepStarts && e.about == About::Step(*s),
        When::Met(n) => e.kind == EventKind::NeedMet && matches!(e.about, About::Met(_, m) if m == *n),
        When::Felt(n) => e.kind == EventKind::NeedWakes && e.about == About::Need(*n),
        When::Served(s) => e.kind == EventKind::Served && e.about == About::Service(*s),
        When::Lacks(..) | When::Chose(_) => e.kind == EventKind::Chooses,
        When::After(_, inner) | When::Chance(_, inner) => triggers(inner, e),
        When::Any(all) | When::All(all) => all.iter().any(|one| triggers(one, e)),
        When::Shown(_) | When::Acted(_) | When::Fault(_) | When::Not(_) => false,
    }
}

fn cue_of_choice(e: &Event) -> bool {
    use crate::scenario::model::Cue;
    matches!(e.about, About::Cue(Cue::TurnsPages | Cue::Frowns | Cue::HoldsCardFar | Cue::Sighs))
}

fn soothes(e: &Event) -> bool {
    matches!(e.about, About::Received(ActKind::Acknowledge | ActKind::Inform | ActKind::Greet, _))
}

fn helps(e: &Event) -> bool {
    use ActKind::{Assist, Guide, Inform, Motivate};
    matches!(e.about, About::Received(Assist | Guide | Inform | Motivate, _))
}
