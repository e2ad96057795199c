//! What can be done before opening, what each thing is good for at a hint, and what the files say that were read.

use super::sight::Sight;
use crate::scenario::model::{CustomerId, Effect, PrepGroup, PrepId, PrepItem};

/// Every item, group by group. Done ones stay in the list, so that no number changes its meaning.
pub(crate) fn items(sight: &Sight<'_>) -> Vec<PrepId> {
    let prep = &sight.house().prep;
    let of = |group: PrepGroup| (0..prep.len()).filter(move |i| prep[*i].group == group).map(PrepId::from);
    PrepGroup::ALL.iter().flat_map(|group| of(*group)).collect()
}

/// A hint at what an item is good for.
pub(crate) fn hint(spec: &PrepItem) -> &'static str {
    let Some(effect) = spec.effects.first().or(spec.without.first()) else { return "hint-nothing" };
    match effect {
        Effect::Informs(..) => "hint-Informs",
        Effect::Clarifies(..) => "hint-Clarifies",
        Effect::Enables(..) => "hint-Enables",
        Effect::Motivates(_) => "hint-Motivates",
        Effect::Knows(_) => "hint-Knows",
        Effect::Reveals(_) => "hint-Reveals",
        Effect::Slows(..) => "hint-Slows",
        Effect::Blocks(_) => "hint-Blocks",
        Effect::Prevents(_) => "hint-Prevents",
        Effect::Places(_) => "hint-Places",
        Effect::Moves(..) => "hint-Moves",
        Effect::Trims(..) => "hint-Trims",
        Effect::Sends(..) => "hint-Sends",
        Effect::Tone(_) => "hint-Tone",
        Effect::Stale(_) => "hint-Stale",
    }
}

/// What the files that were read say of whom.
pub(crate) fn files(sight: &Sight<'_>) -> Vec<String> {
    let named = sight.view.named().map(|(c, _)| c);
    let of = |c: CustomerId| {
        let who = sight.who_in_full(c);
        sight.view.on_file(c).iter().map(move |text| (who.clone(), text))
    };
    named
        .flat_map(of)
        .map(|(who, text)| sight.fill("prep-file", &[("who", who.into()), ("text", sight.text(text).into())]))
        .collect()
}
