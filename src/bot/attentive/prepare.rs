//! Preparation with sense: the minutes go to what is worth most, by a plain value per minute and kind of effect.

use crate::engine::View;
use crate::scenario::model::{Act, Effect, House, PrepId, PrepItem, StationId, Style};

/// The next item: the most valuable per minute of those there is still time for.
pub(super) fn next(view: &View<'_>) -> Option<Act> {
    let house = view.house();
    let left = view.preparation_left_ms();
    let open = |i: &usize| view.prepared() & (1 << i) == 0 && house.prep[*i].takes_ms <= left;
    let rate = |i: usize| worth(house, &house.prep[i]) * 60_000 / i64::from(house.prep[i].takes_ms.max(1_000));
    let best = (0..house.prep.len()).filter(open).map(|i| (rate(i), std::cmp::Reverse(i))).max()?;
    (best.0 > 0).then(|| Act::Prepare(PrepId::from(best.1.0)))
}

/// What an item is worth, in points: its effects, and what leaving it out would do.
fn worth(house: &House, item: &PrepItem) -> i64 {
    let reach = if item.at.is_some() { i64::from(item.seen.min(1000)) } else { 1000 };
    let gains: i64 = item.effects.iter().map(|e| value(house, e) * reach / 1000).sum();
    let spared: i64 = item.without.iter().map(|e| -value(house, e)).sum();
    gains + spared
}

/// What an effect is worth if it comes; negative if it harms.
fn value(house: &House, effect: &Effect) -> i64 {
    let level = |points: i64, level: u16| points * i64::from(level) / 1000;
    match effect {
        Effect::Reveals(_) => 60,
        Effect::Places(_) => 40,
        Effect::Knows(_) => 20,
        Effect::Prevents(_) => 30,
        Effect::Informs(_, l) => level(60, *l),
        Effect::Clarifies(_, l) => level(60, *l),
        Effect::Enables(_, l) => level(60, *l),
        Effect::Motivates(l) => level(60, *l),
        Effect::Trims(_, n) => i64::from((*n).min(20)) * 3,
        Effect::Moves(station, _) => moves(house, *station),
        Effect::Tone(Style::Warm) => 30,
        Effect::Tone(_) => 8,
        Effect::Stale(l) => -level(120, *l),
        Effect::Slows(_, by) => (1000 - i64::from(*by)) / 20,
        Effect::Blocks(_) | Effect::Sends(..) => -60,
    }
}

/// A station that is not seen from the door gains by being moved.
fn moves(house: &House, station: StationId) -> i64 {
    if house.stations[station.index()].hidden { 70 } else { 15 }
}
