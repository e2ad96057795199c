//! Advice: taste is asked before it, a dish and a drink that go together are suggested, and the choice stays theirs.

use super::bid::{Best, points, seconds};
use super::lore::Lore;
use super::regard::{Look, Regard};
use crate::engine::{Activity, View};
use crate::scenario::model::*;

/// How long somebody has looked at the card before a word may be welcome, ms.
const A_WHILE_MS: u64 = 8_000;
/// A card of so many options is soon overlooked.
const SHORT_CARD: usize = 6;
/// What goes together, in points of fit; a tag that is liked counts 2.
const PAIR: i32 = 3;

pub(super) fn bid(view: &View<'_>, lore: &Lore, r: &Regard, look: &Look<'_>, best: &mut Best) {
    let Activity::Doing(step) = look.activity else { return };
    if lore.chooses & step.bit() == 0 || look.alone {
        return;
    }
    let house = view.house();
    let chooses = &house.steps[step.index()].chooses;
    let Some(choice) = chooses.iter().find(|c| r.advised & mask(**c) == 0) else { return };
    let undecided = look.shows(&[Cue::TurnsPages, Cue::LooksUp, Cue::Frowns, Cue::HoldsCardFar, Cue::LooksRound]);
    let long = |c: &ChoiceId| {
        let choice = &house.choices[c.index()];
        choice.options.len() + usize::from(choice.others) > SHORT_CARD
    };
    let begun = r.advised != 0;
    let lingers = look.lasts_ms > A_WHILE_MS && chooses.iter().any(long);
    if !(undecided || begun || lingers) {
        return;
    }
    let base = if undecided || begun { points::ADVISE } else { points::SUGGEST };
    let points = base + seconds(look.lasts_ms, 60) - look.way;
    if r.tasted & mask(*choice) == 0 {
        return best.bid(points, Act::Ask(look.one(), Question::Taste(*choice), r.style()));
    }
    let option = pick(house, lore, r, look, *choice, chooses);
    best.bid_some(points, option.map(|o| Act::Advise(look.one(), o, r.style())));
}

/// A choice as a bit.
pub(super) fn mask(choice: ChoiceId) -> u8 {
    1 << (choice.index() & 7)
}

/// The option that fits what they said they like and goes with what was suggested before or may be suggested next.
fn pick(
    house: &House,
    lore: &Lore,
    r: &Regard,
    look: &Look<'_>,
    choice: ChoiceId,
    chooses: &[ChoiceId],
) -> Option<OptionId> {
    let likes = r.likes(&look.guest);
    let fit = |o: OptionId| {
        let tags = house.options[o.index()].tags.iter().filter(|t| likes & t.bit() != 0).count() as i32;
        2 * tags + i32::from(lore.known.contains(&o))
    };
    let pairs = |a: OptionId, b: OptionId| {
        house.options[a.index()].goes_with.contains(&b) || house.options[b.index()].goes_with.contains(&a)
    };
    let company = |o: OptionId| match r.last_advice {
        Some(before) => {
            if pairs(before, o) {
                PAIR
            } else {
                0
            }
        }
        None => {
            let others = chooses.iter().filter(|c| **c != choice);
            let options = others.flat_map(|c| house.choices[c.index()].options.clone()).map(OptionId);
            options.filter(|b| pairs(o, *b)).map(|b| 1 + fit(b).min(1)).max().unwrap_or(0)
        }
    };
    let options = house.choices[choice.index()].options.clone().map(OptionId);
    let best = options.map(|o| (fit(o) * 2 + company(o), std::cmp::Reverse(o.0))).max()?;
    (best.0 > 0).then_some(OptionId(best.1.0))
}
