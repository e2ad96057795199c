//! What one can turn to between two acts: a few things that plainly want doing, then people, then waiting.

use crate::scenario::model::{Act, Target};
use crate::telling::wanted::{parties, quick};
use crate::telling::{Sight, deeds, look};

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
