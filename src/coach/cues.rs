//! What showed and when, and when it was noticed: the first close look, note or fitting act after it.

use super::conditions::reaches;
use super::course::{Course, Done};
use super::recorded::Recorded;
use crate::engine::{About, Entity, Event, EventKind, Tick};
use crate::scenario::model::*;

/// One thing that a guest showed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CueSeen {
    /// Who.
    pub customer: CustomerId,
    /// What showed.
    pub cue: Cue,
    /// Since when.
    pub shown: Tick,
    /// For how long, ms.
    pub held_ms: u64,
    /// What it meant.
    pub meaning: Meaning,
    /// When it was noticed, and by what that can be told.
    pub noticed: Option<(Tick, Act)>,
}

/// What a cue meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// A need that was felt.
    Need(NeedId),
    /// A lack at a task.
    Lack(StepId, Slip),
    /// At a loss over a choice.
    Choice(StepId),
    /// A mood.
    Mood,
}

/// Everything that showed of a need, a lack or a choice, in order. Moods and pastimes ask for nothing in particular.
pub(super) fn of(recorded: &Recorded, course: &Course) -> Vec<CueSeen> {
    let house = &recorded.plan.scenario().house;
    let within = *recorded.plan.rules().coach.noticed_within_ms as u64;
    let mut seen: Vec<CueSeen> = Vec::new();
    for (i, event) in course.events.iter().enumerate() {
        let (Entity::Customer(c), EventKind::Shows, About::Cue(cue)) = (event.who, event.kind, event.about) else {
            continue;
        };
        let meaning = meaning(house, &course.events[..i], c, cue);
        if meaning == Meaning::Mood {
            continue;
        }
        let held_ms = u64::try_from(event.value).unwrap_or(0);
        let after =
            |d: &&Done| d.until >= event.tick && d.from.since(event.tick) <= within && reaches(d, c, &course.parties);
        let noticed = course.done.iter().filter(after).find(|d| answers(house, d.act, cue, meaning));
        let noticed = noticed.map(|d| (d.from.max(event.tick), d.act));
        // The same sign again, soon after, is no new one while it has not been noticed.
        let again = |s: &&mut CueSeen| {
            s.customer == c
                && s.meaning == meaning
                && s.noticed.is_none_or(|(t, _)| t > event.tick)
                && event.tick <= s.shown.after(s.held_ms + within)
        };
        if let Some(same) = seen.iter_mut().rev().find(again) {
            same.held_ms = event.tick.since(same.shown) + held_ms;
            same.noticed = same.noticed.or(noticed);
            continue;
        }
        seen.push(CueSeen { customer: c, cue, shown: event.tick, held_ms, meaning, noticed });
    }
    seen
}

fn meaning(house: &House, before: &[Event], c: CustomerId, cue: Cue) -> Meaning {
    let own = || before.iter().rev().filter(|e| e.who == Entity::Customer(c));
    let stands = |n: NeedId| {
        own().find_map(|e| match (e.kind, e.about) {
            (EventKind::NeedWakes | EventKind::NeedBecomes | EventKind::NeedHurts, About::Need(m)) if m == n => {
                Some(true)
            }
            (EventKind::NeedMet, About::Met(_, m)) if m == n => Some(false),
            (EventKind::NeedFades, About::Need(m)) if m == n => Some(false),
            _ => None,
        })
    };
    let step = own().find_map(|e| match (e.kind, e.about) {
        (EventKind::StepStarts | EventKind::Slips, About::Step(step)) => Some((step, e.kind, e.value)),
        _ => None,
    });
    if let Some((step, EventKind::Slips, value)) = step
        && let Some(slip) = usize::try_from(value).ok().and_then(|i| Slip::ALL.get(i))
        && house.steps[step.index()].slips[slip.index()].as_ref().is_some_and(|s| s.cues.contains(&cue))
    {
        return Meaning::Lack(step, *slip);
    }
    if let Some((step, EventKind::StepStarts, _)) = step
        && !house.steps[step.index()].chooses.is_empty()
        && matches!(cue, Cue::TurnsPages | Cue::Frowns | Cue::LooksUp | Cue::HoldsCardFar | Cue::Sighs)
    {
        return Meaning::Choice(step);
    }
    let needs = (0..house.needs.len()).map(NeedId::from);
    let shows = |n: &NeedId| house.needs[n.index()].cues.contains(&cue) && stands(*n) == Some(true);
    needs.into_iter().find(shows).map_or(Meaning::Mood, Meaning::Need)
}

/// Whether an act fits what a cue meant, or looks into it.
fn answers(house: &House, act: Act, cue: Cue, meaning: Meaning) -> bool {
    let meets = |service: &Service, need: NeedId| service.meets.iter().any(|(n, _)| *n == need);
    match (act, meaning) {
        (Act::Attend(_) | Act::Note(..) | Act::Ask(..) | Act::CheckBack(..), _) => true,
        (Act::Offer(_, service, _) | Act::Remedy(_, service, _), Meaning::Need(need)) => {
            let service = &house.services[service.index()];
            meets(service, need) || service.mends.contains(&need)
        }
        // Whoever calls wants somebody to come: the next step of the staff answers.
        (Act::Perform(..), Meaning::Need(_)) if cue == Cue::RaisesHand => true,
        (Act::Perform(_, step), Meaning::Need(need)) => {
            house.steps[step.index()].delivers.iter().any(|s| meets(&house.services[s.index()], need))
        }
        (act, Meaning::Need(need)) => house.services.iter().any(|s| s.act == Some(act.kind()) && meets(s, need)),
        (Act::Guide(..) | Act::Inform(..) | Act::Motivate(..) | Act::Handover(..), Meaning::Lack(..)) => true,
        (Act::Assist(_, step, _, _), Meaning::Lack(at, _) | Meaning::Choice(at)) => step == at,
        (Act::Advise(..), Meaning::Choice(_)) => true,
        (_, _) => false,
    }
}
