//! The trainee by the book: the staff's steps when asked, an answer to whoever has spoken, and nothing more.
//!
//! It is the stand-in wherever mandatory work must go on without anybody's skill; so it greets only where a standard of
//! the house asks for it, prepares equipment only, and looks at nobody.

use super::{Decision, Trainee};
use crate::engine::{Activity, Guest, Tick, View};
use crate::scenario::model::*;

/// How long one and the same answer is not given again, ms.
const ANSWER_AGAIN_MS: u64 = 60_000;
/// How long somebody who does nothing waits before a step is done that they have not asked for, ms.
const UNASKED_MS: u64 = 300_000;

/// What is remembered of one customer.
#[derive(Debug, Clone, Copy, Default)]
struct Waiter {
    /// Steps that were due when last looked, and since when some have been.
    due: u64,
    due_since: Tick,
    /// What was answered, and when.
    answered: Option<(Act, Tick)>,
    /// Answers given to the same lack.
    tries: u8,
}

/// Does the staff's steps when asked, oldest first.
#[derive(Debug, Clone, Default)]
pub struct ByTheBook {
    waiters: Vec<Waiter>,
}

impl ByTheBook {
    fn waiter(&mut self, c: CustomerId) -> &mut Waiter {
        if c.index() >= self.waiters.len() {
            self.waiters.resize(c.index() + 1, Waiter::default());
        }
        &mut self.waiters[c.index()]
    }

    /// The answer to what a customer has said, unless it was just given.
    fn answer(&mut self, view: &View<'_>, guest: &Guest<'_>) -> Option<Act> {
        let house = view.house();
        let now = view.now();
        let waiter = self.waiter(guest.id());
        let act = served_need(house, guest).or_else(|| remedied_lack(house, guest, waiter.tries))?;
        if waiter.answered.is_some_and(|(before, at)| before == act && now.since(at) < ANSWER_AGAIN_MS) {
            return None;
        }
        Some(act)
    }
}

/// What the blueprint or the offer has for a need that was spoken of.
fn served_need(house: &House, guest: &Guest<'_>) -> Option<Act> {
    let to = Target::One(guest.id());
    let mut left = guest.asked_for();
    while left != 0 {
        let need = NeedId(left.trailing_zeros() as u16);
        left &= left - 1;
        let meets = |s: &Service| s.meets.iter().any(|(n, _)| *n == need);
        let due = guest.due();
        let delivers = |i: &usize| {
            due & (1 << i) != 0 && house.steps[*i].delivers.iter().any(|s| meets(&house.services[s.index()]))
        };
        if let Some(step) = (0..house.steps.len()).find(delivers) {
            return Some(Act::Perform(to, StepId::from(step)));
        }
        let offered = |s: &Service| s.kind == ServiceKind::Service && s.takes.is_some() && meets(s);
        if let Some(service) = house.services.iter().position(offered) {
            let service = ServiceId::from(service);
            return Some(Act::Offer(to, service, first_style(house, ActKind::Offer, Subject::Service(service))));
        }
    }
    None
}

/// The plain remedy for what a customer said holds them up. Topics take turns.
fn remedied_lack(house: &House, guest: &Guest<'_>, tries: u8) -> Option<Act> {
    let to = Target::One(guest.id());
    let (step, slip) = guest.said_lack().filter(|(s, _)| guest.done() & s.bit() == 0)?;
    let asks = house.steps[step.index()].asks.as_ref()?;
    match slip {
        Slip::Unclear => {
            let role = asks.role?;
            Some(Act::Guide(to, role, first_style(house, ActKind::Guide, Subject::Role(role))))
        }
        Slip::Uninformed => {
            let topic = *asks.knows.get(usize::from(tries) % asks.knows.len().max(1))?;
            let style = first_style(house, ActKind::Inform, Subject::Topic(topic));
            Some(Act::Inform(to, News::Topic(topic), style))
        }
        Slip::Unable => {
            let style = first_style(house, ActKind::Assist, Subject::Step(step));
            let at_it = guest.at_step() == Some(step);
            at_it.then_some(Act::Assist(guest.id(), step, Way::With, style))
        }
        Slip::Unmotivated => Some(Act::Motivate(to, step, first_style(house, ActKind::Motivate, Subject::Step(step)))),
    }
}

/// The first style that has words for an act on a subject, or on any; warm if none has.
fn first_style(house: &House, act: ActKind, about: Subject) -> Style {
    let words = |about| house.phrasings.iter().find(|p| p.act == act && p.about == about).map(|p| &p.words);
    let first = words(about).or_else(|| words(Subject::None)).and_then(|w| w.iter().position(Option::is_some));
    first.map_or(Style::Warm, |i| Style::ALL[i])
}

/// Whether a condition is, or contains, having greeted.
fn asks_greeting(when: &When) -> bool {
    match when {
        When::Acted(kind) => *kind == ActKind::Greet,
        When::After(_, inner) | When::Chance(_, inner) => asks_greeting(inner),
        When::Any(all) | When::All(all) => all.iter().any(asks_greeting),
        When::Not(_)
        | When::Arrives
        | When::Step(_)
        | When::Starts(_)
        | When::Met(_)
        | When::Felt(_)
        | When::Shown(_)
        | When::Served(_)
        | When::Lacks(..)
        | When::Chose(_)
        | When::Fault(_) => false,
    }
}

/// Steps that a fault keeps from being done now.
pub(super) fn blocked(view: &View<'_>) -> u64 {
    let faults = &view.house().faults;
    (0..faults.len())
        .filter(|i| view.fault(FaultId::from(*i)))
        .fold(0, |set, i| if let Effect::Blocks(s) = faults[i].effect { set | s.bit() } else { set })
}

impl Trainee for ByTheBook {
    fn name(&self) -> &'static str {
        "by-the-book"
    }

    fn prepare(&mut self, view: &View<'_>) -> Option<Act> {
        let left = view.preparation_left_ms();
        let open = |i: &usize, item: &PrepItem| {
            item.group == PrepGroup::Equipment && item.takes_ms <= left && view.prepared() & (1 << i) == 0
        };
        let next = view.house().prep.iter().enumerate().find(|(i, item)| open(i, item));
        next.map(|(i, _)| Act::Prepare(PrepId::from(i)))
    }

    fn decide(&mut self, view: &View<'_>) -> Decision {
        let (house, now) = (view.house(), view.now());
        let greets = house.standards.iter().any(|s| asks_greeting(&s.to));
        let blocked = blocked(view);
        let (mut asked, mut oldest): (Option<Act>, Option<(Tick, Act)>) = (None, None);
        for guest in view.guests() {
            if asked.is_none() && (guest.asked_for() != 0 || guest.said_lack().is_some()) {
                asked = self.answer(view, &guest);
            }
            let due = guest.due() & !blocked;
            let waiter = self.waiter(guest.id());
            if due & waiter.due == 0 {
                waiter.due_since = now;
            }
            waiter.due = due;
            let since = waiter.due_since;
            let unasked = now.since(since) > UNASKED_MS && guest.activity() == Activity::Nothing;
            let mut left = due;
            while left != 0 {
                let step = StepId(left.trailing_zeros() as u16);
                left &= left - 1;
                if unasked || guest.asked_for_step(step) {
                    if oldest.is_none_or(|(t, _)| since < t) {
                        oldest = Some((since, Act::Perform(Target::One(guest.id()), step)));
                    }
                    break;
                }
            }
            if greets && !guest.greeted() && oldest.is_none_or(|(t, _)| guest.arrived() < t) {
                let style = first_style(house, ActKind::Greet, Subject::None);
                oldest = Some((guest.arrived(), Act::Greet(Target::One(guest.id()), style)));
            }
        }
        if let Some((act, c)) = asked.and_then(|act| Some((act, act.target()?.customer()))) {
            let waiter = self.waiter(c);
            waiter.answered = Some((act, now));
            waiter.tries = waiter.tries.wrapping_add(1);
            return Decision::Do(act);
        }
        oldest.map_or(Decision::Watch, |(_, act)| Decision::Do(act))
    }

    fn close(&mut self, _: &View<'_>) -> Option<Act> {
        None
    }
}
