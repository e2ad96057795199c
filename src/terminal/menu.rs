//! What one can turn to between two acts: a few things that plainly want doing, then people, then waiting.

use super::deeds;
use super::look;
use super::sight::Sight;
use crate::scenario::model::{Act, CustomerId, Style, Target};

/// Quick choices at most.
const QUICK: usize = 3;

/// Something one can turn to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    /// An act that plainly wants doing.
    Quick(Act),
    /// A guest, or everybody of a party.
    Turn(Target),
    /// Deliberately do nothing for a while.
    Pause,
}

/// The menu, each entry with its words.
pub(super) fn entries(sight: &Sight<'_>) -> Vec<(Entry, String)> {
    let mut entries: Vec<(Entry, String)> =
        quick(sight).into_iter().map(|act| (Entry::Quick(act), timed(sight, act))).collect();
    for guest in sight.view.guests() {
        entries.push((Entry::Turn(Target::One(guest.id())), look::far(sight, &guest)));
    }
    for party in parties(sight) {
        let names = sight.whom(&party);
        let words = sight.fill("menu-party", &[("names", names.into())]);
        entries.push((Entry::Turn(Target::Party(party[0])), words));
    }
    entries.push((Entry::Pause, sight.plain("menu-pause")));
    entries
}

/// An act with the time it takes.
pub(super) fn timed(sight: &Sight<'_>, act: Act) -> String {
    let span = sight.span(deeds::takes_ms(sight, act));
    sight.fill("choice-timed", &[("what", deeds::choice(sight, act).into()), ("span", span.into())])
}

/// Members of parties of whom several are there, the first member first.
fn parties(sight: &Sight<'_>) -> Vec<Vec<CustomerId>> {
    let mut parties: Vec<(CustomerId, Vec<CustomerId>)> = Vec::new();
    for guest in sight.view.guests() {
        let (lead, size) = guest.party();
        if size < 2 {
            continue;
        }
        match parties.iter_mut().find(|(of, _)| *of == lead) {
            Some((_, members)) => members.push(guest.id()),
            None => parties.push((lead, vec![guest.id()])),
        }
    }
    parties.retain(|(_, members)| members.len() > 1);
    parties.into_iter().map(|(_, members)| members).collect()
}

/// What plainly wants doing: to greet who has not been greeted, to do what is due; who has waited longest first.
fn quick(sight: &Sight<'_>) -> Vec<Act> {
    let mut wanted: Vec<Act> = Vec::new();
    let mut seen: Vec<CustomerId> = Vec::new();
    for guest in sight.view.guests() {
        let (lead, _) = guest.party();
        if seen.contains(&lead) {
            continue;
        }
        seen.push(lead);
        let together = sight.view.guests().filter(|g| g.party().0 == lead).count() > 1;
        let target = if together { Target::Party(guest.id()) } else { Target::One(guest.id()) };
        let here = deeds::present(sight, target);
        if here.iter().any(|g| !g.greeted()) {
            wanted.push(Act::Greet(target, Style::Warm));
        }
        let due = here.iter().fold(0, |set, g| set | g.due());
        let needed = sight.steps(due).filter(|s| !sight.house().steps[s.index()].optional);
        wanted.extend(needed.map(|step| Act::Perform(target, step)));
    }
    wanted.retain(|act| sight.view.quote(*act).is_ok());
    wanted.truncate(QUICK);
    wanted
}
