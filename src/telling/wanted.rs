//! What plainly wants doing now, and who came together.

use super::deeds;
use super::sight::Sight;
use crate::scenario::model::{Act, CustomerId, Style, Target};

/// Quick choices at most.
const QUICK: usize = 3;

/// Members of parties of whom several are there, the first member first.
pub(crate) fn parties(sight: &Sight<'_>) -> Vec<Vec<CustomerId>> {
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
pub(crate) fn quick(sight: &Sight<'_>) -> Vec<Act> {
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
    wanted.retain(|act| sight.view.foresee(*act).is_ok());
    wanted.truncate(QUICK);
    wanted
}
