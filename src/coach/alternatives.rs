//! What else could have been done: the acts that were possible on the same View, and doing nothing.
//!
//! Each is said warmly where it is said at all; of the act that was done every other phrasing is tried too. What only
//! finds something out (a close look, a question) is no alternative: its worth lies in what is done with the answer.

use crate::engine::{Activity, Guest, View};
use crate::scenario::model::*;

/// The alternatives to `done`, which is not among them; `None` is doing nothing.
pub(super) fn to(view: &View<'_>, done: Option<Act>) -> Vec<Option<Act>> {
    let mut acts: Vec<Act> = Vec::new();
    if view.phase() == crate::engine::Phase::Preparation {
        acts.extend((0..view.house().prep.len()).map(|i| Act::Prepare(PrepId::from(i))));
    }
    for guest in view.guests() {
        for_guest(view, &guest, &mut acts);
    }
    if let Some(act) = done.filter(|act| act.style().is_some()) {
        acts.extend(Style::ALL.iter().map(|style| act.in_style(*style)));
    }
    let mut all = vec![None];
    for act in acts {
        if Some(act) != done && !all.contains(&Some(act)) && view.quote(act).is_ok() {
            all.push(Some(act));
        }
    }
    all.retain(|act| *act != done);
    all
}

fn for_guest(view: &View<'_>, guest: &Guest<'_>, acts: &mut Vec<Act>) {
    let house = view.house();
    let (c, warm) = (guest.id(), Style::Warm);
    let (lead, size) = guest.party();
    // A party is spoken to as a whole, once, and each of its members alone.
    let mut targets = vec![Target::One(c)];
    if size > 1 && (lead == c || view.guest(lead).is_none()) {
        targets.push(Target::Party(c));
    }
    let ahead = ahead(house, guest);
    for to in targets {
        acts.extend(bits(guest.due()).map(|step| Act::Perform(to, StepId::from(step))));
        if !guest.greeted() {
            acts.push(Act::Greet(to, warm));
        }
        acts.extend([Act::CheckBack(to, warm), Act::Acknowledge(to), Act::Confirm(to)]);
        if matches!(guest.activity(), Activity::Nothing | Activity::Queueing(_)) {
            acts.push(Act::Inform(to, News::Delay, warm));
        }
        for step in &ahead {
            if let Some(asks) = &house.steps[step.index()].asks {
                acts.extend(asks.role.map(|role| Act::Guide(to, role, warm)));
                acts.extend(asks.knows.iter().map(|topic| Act::Inform(to, News::Topic(*topic), warm)));
            }
        }
        let offered = |i: &usize| house.services[*i].kind == ServiceKind::Service && house.services[*i].takes.is_some();
        let services = (0..house.services.len()).filter(offered);
        acts.extend(services.map(|i| Act::Offer(to, ServiceId::from(i), warm)));
    }
    if guest.ordered().is_none() {
        acts.extend((0..house.options.len()).map(|i| Act::Advise(Target::One(c), OptionId::from(i), warm)));
    }
    if let Some(step) = guest.at_step() {
        acts.extend([Way::With, Way::For].map(|way| Act::Assist(c, step, way, warm)));
        acts.push(Act::Motivate(Target::One(c), step, warm));
    }
    let given = |i: &usize| house.services[*i].kind != ServiceKind::Service;
    acts.extend((0..house.services.len()).filter(given).map(|i| Act::Remedy(c, ServiceId::from(i), warm)));
}

/// The guest's own steps that ask something and are still to be done.
fn ahead(house: &House, guest: &Guest<'_>) -> Vec<StepId> {
    let done = guest.done();
    let open = |step: &StepId| done & step.bit() == 0 && house.steps[step.index()].asks.is_some();
    (0..house.steps.len()).map(StepId::from).filter(open).collect()
}

/// The members of a set.
pub(super) fn bits(set: u64) -> impl Iterator<Item = usize> {
    (0..64).filter(move |i| set & (1 << i) != 0)
}
