//! After closing: what is plausible is kept, and the questions are answered by what was seen.

use super::regard::Regard;
use crate::engine::View;
use crate::scenario::model::*;

/// Shortest id of a need that is looked for in a record.
const WORD: usize = 4;

/// Everything to be filed, the first last.
pub(super) fn filing(view: &View<'_>, regards: &[Regard]) -> Vec<Act> {
    let house = view.house();
    let mut acts: Vec<Act> = records(view, regards);
    for (i, question) in house.reflections.iter().enumerate() {
        let answer = whom(view, regards, question.asks_for);
        acts.extend(answer.map(|c| Act::Reflect(ReflectionId::from(i), c)));
    }
    acts.extend(follow_up(view, regards));
    acts.reverse();
    acts
}

/// Records that name something a customer asked for before, or today.
fn records(view: &View<'_>, regards: &[Regard]) -> Vec<Act> {
    let house = view.house();
    let named = |label: &Label, need: usize| {
        let word = house.needs[need].label.id.as_str();
        word.len() >= WORD && label.id.contains(word)
    };
    let mut acts = Vec::new();
    for (i, label) in house.records.iter().enumerate() {
        let about = (0..house.needs.len()).filter(|n| named(label, *n)).fold(0, |set, n| set | NeedId::from(n).bit());
        let asked = view.come().filter(|c| regards.get(c.index()).is_some_and(|r| known(house, r) & about != 0));
        acts.extend(asked.map(|c| Act::Record(c, RecordId::from(i))));
    }
    acts
}

/// Needs they spoke of, or that their file tells of.
fn known(house: &House, r: &Regard) -> u64 {
    let named = r.file.map_or(0, |(_, services)| services);
    let of_file = house.services.iter().enumerate().filter(|(i, _)| named & ServiceId::from(*i).bit() != 0);
    of_file.flat_map(|(_, s)| s.meets.iter()).fold(r.told, |set, (need, _)| set | need.bit())
}

/// The best guess at whom a question asks for.
fn whom(view: &View<'_>, regards: &[Regard], asks_for: ReflectOn) -> Option<CustomerId> {
    let figure = |c: CustomerId| {
        let r = regards.get(c.index()).copied().unwrap_or_default();
        let mood = i64::from(r.smiles) - 2 * i64::from(r.frowns);
        match asks_for {
            ReflectOn::LeastContent => -mood * 1000 + (r.longest_ms / 1000) as i64,
            ReflectOn::MostContent => mood,
            ReflectOn::ToldTheKnown => i64::from(r.told_unasked),
            ReflectOn::WaitedLongest => r.longest_ms as i64,
        }
    };
    let chosen = view.come().max_by_key(|c| (figure(*c), std::cmp::Reverse(c.0)))?;
    // Nobody seems to have been told what they knew: then there is no answer.
    (asks_for != ReflectOn::ToldTheKnown || figure(chosen) > 0).then_some(chosen)
}

/// Something for the guest whose file was read and who left well: they come again.
fn follow_up(view: &View<'_>, regards: &[Regard]) -> Option<Act> {
    let (cheapest, _) = view
        .house()
        .follow_ups
        .iter()
        .enumerate()
        .filter(|(_, f)| f.1 <= view.allowance_cents())
        .min_by_key(|(_, f)| f.1)?;
    let known = view.come().filter(|c| regards.get(c.index()).is_some_and(|r| r.file.is_some()));
    known.min_by_key(|c| c.0).map(|c| Act::FollowUp(c, FollowUpId::from(cheapest)))
}
