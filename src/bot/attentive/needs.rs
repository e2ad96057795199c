//! Needs: those spoken of are served, those that seem to show are asked after, some are foreseen, hurts are mended.
//!
//! Asking whether all is well brings out what is felt; an offer on a mere guess is made only where it cannot disturb.

use super::bid::{Best, points};
use super::long_ago;
use super::lore::{Lore, has_little};
use super::regard::{Look, Regard};
use crate::engine::View;
use crate::scenario::model::*;

/// Asking again sooner would pester, ms.
const PESTERS_MS: u64 = 160_000;
/// How long somebody is there before needs are read off their cues, ms: coming in, everybody looks round.
const SETTLED_MS: u64 = 10_000;
/// An offer that disturbs no more than this may be made on a guess, per mille.
const HARMLESS: u16 = 250;
/// How often somebody gets something from the allowance.
const REMEDIES: u8 = 1;

pub(super) fn bid(view: &View<'_>, lore: &Lore, r: &Regard, look: &Look<'_>, best: &mut Best) {
    spoken(view, lore, r, look, best);
    if look.alone {
        return;
    }
    shown(view, lore, r, look, best);
    foreseen(view, lore, r, look, best);
    amend(view, lore, r, look, best);
}

/// Needs they spoke of.
fn spoken(view: &View<'_>, lore: &Lore, r: &Regard, look: &Look<'_>, best: &mut Best) {
    let mut left = look.guest.asked_for();
    while left != 0 {
        let need = NeedId(left.trailing_zeros() as u16);
        left &= left - 1;
        let steps = lore.steps[need.index()] & look.due;
        let act = if steps != 0 {
            Some(Act::Perform(look.one(), StepId(steps.trailing_zeros() as u16)))
        } else {
            offer(lore, r, look, need).or_else(|| by_act(view, lore, r, look, need))
        };
        best.bid_some(points::ASKED - look.way, act);
    }
}

fn offer(lore: &Lore, r: &Regard, look: &Look<'_>, need: NeedId) -> Option<Act> {
    let (service, _) = lore.to_offer(need).filter(|(s, _)| r.offered & s.bit() == 0)?;
    Some(Act::Offer(look.one(), service, r.style()))
}

/// A need that an act meets by itself.
fn by_act(view: &View<'_>, lore: &Lore, r: &Regard, look: &Look<'_>, need: NeedId) -> Option<Act> {
    let house = view.house();
    match lore.act[need.index()]? {
        ActKind::Greet => (!look.guest.greeted()).then(|| Act::Greet(look.one(), r.style())),
        ActKind::Guide => {
            let open = lore.asks & !look.done;
            let role = |s: &usize| house.steps[*s].asks.as_ref().and_then(|a| a.role);
            let role = (0..house.steps.len()).filter(|s| open & (1 << s) != 0).find_map(|s| role(&s))?;
            (r.guided & role.bit() == 0).then(|| Act::Guide(look.one(), role, r.clear_style()))
        }
        ActKind::Motivate => {
            let step = look.at?;
            (r.motivated & step.bit() == 0).then(|| Act::Motivate(look.one(), step, r.style()))
        }
        ActKind::Acknowledge => r.acknowledged.is_none().then(|| Act::Acknowledge(look.one())),
        ActKind::Prepare
        | ActKind::Attend
        | ActKind::Ask
        | ActKind::Inform
        | ActKind::Advise
        | ActKind::Assist
        | ActKind::Perform
        | ActKind::Offer
        | ActKind::Confirm
        | ActKind::CheckBack
        | ActKind::Remedy
        | ActKind::Handover
        | ActKind::Note
        | ActKind::Wait
        | ActKind::Record
        | ActKind::Reflect
        | ActKind::FollowUp => None,
    }
}

/// Needs that a fresh cue may mean.
fn shown(view: &View<'_>, lore: &Lore, r: &Regard, look: &Look<'_>, best: &mut Best) {
    let now = view.now();
    if look.fresh == 0 || now.since(look.guest.arrived()) < SETTLED_MS {
        return;
    }
    let suspected = suspected(view.house(), lore, look) & !look.guest.asked_for();
    let mut left = suspected;
    let mut known = 0;
    while left != 0 {
        let need = NeedId(left.trailing_zeros() as u16);
        left &= left - 1;
        known |= need.bit();
        if let Some((service, intrudes)) = lore.to_offer(need)
            && (intrudes <= HARMLESS || look.shows(&[Cue::SmilesAtStaff]))
            && r.offered & service.bit() == 0
        {
            best.bid(points::FORESEE - look.way, Act::Offer(look.one(), service, r.style()));
        }
    }
    if known != 0 && long_ago(now, look.guest.checked(), PESTERS_MS) {
        best.bid(points::NEED - look.way, Act::CheckBack(look.one(), r.style()));
    }
}

/// Needs whose cues show afresh, that could be awake by now and that something can be done about.
pub(super) fn suspected(house: &House, lore: &Lore, look: &Look<'_>) -> u64 {
    let mut set = 0;
    let mut cues = look.fresh;
    while cues != 0 {
        set |= lore.shown_by[cues.trailing_zeros() as usize];
        cues &= cues - 1;
    }
    let mut left = set;
    while left != 0 {
        let need = NeedId(left.trailing_zeros() as u16);
        left &= left - 1;
        let answered = lore.to_offer(need).is_some() || lore.act[need.index()].is_some();
        if !answered || !could_wake(&house.needs[need.index()].wakes, house, look) {
            set &= !need.bit();
        }
    }
    set
}

/// Whether a condition could hold by now, as far as everybody can see.
fn could_wake(when: &When, house: &House, look: &Look<'_>) -> bool {
    match when {
        When::Step(s) => look.done & s.bit() != 0,
        When::Starts(s) => look.done & s.bit() != 0 || look.at == Some(*s),
        When::Lacks(choice, aspect) => match look.guest.ordered().and_then(|heard| heard[choice.index() & 7]) {
            Some(option) => has_little(house, option, *aspect),
            None => false,
        },
        When::Chose(tag) => look
            .guest
            .ordered()
            .is_none_or(|heard| heard.iter().flatten().any(|o| house.options[o.index()].tags.contains(tag))),
        When::After(_, inner) | When::Chance(_, inner) => could_wake(inner, house, look),
        When::Any(all) => all.iter().any(|w| could_wake(w, house, look)),
        When::All(all) => all.iter().all(|w| could_wake(w, house, look)),
        When::Arrives
        | When::Met(_)
        | When::Felt(_)
        | When::Shown(_)
        | When::Acted(_)
        | When::Served(_)
        | When::Fault(_)
        | When::Not(_) => true,
    }
}

/// What was chosen has little of something, or the file names what they like to have: it is brought before it lacks.
fn foreseen(view: &View<'_>, lore: &Lore, r: &Regard, look: &Look<'_>, best: &mut Best) {
    let Some(heard) = look.guest.ordered() else { return };
    for (need, choice, aspect) in &lore.lacking {
        let little = heard[choice.index() & 7].is_some_and(|o| has_little(view.house(), o, *aspect));
        let harmless = lore
            .to_offer(*need)
            .is_some_and(|(s, intrudes)| intrudes <= HARMLESS || r.file.is_some_and(|(_, named)| named & s.bit() != 0));
        if little && harmless {
            best.bid_some(points::FORESEE - look.way, offer(lore, r, look, *need));
        }
    }
}

/// Displeasure that shows in the face: something from the allowance, once.
fn amend(view: &View<'_>, lore: &Lore, r: &Regard, look: &Look<'_>, best: &mut Best) {
    let hurts = look.shows(&[Cue::PressesLips, Cue::PushesAway, Cue::ShakesHead]);
    if !hurts || r.remedies >= REMEDIES {
        return;
    }
    let purse = view.allowance_cents();
    let wanted = r.told | r.suspected;
    let fits = |(_, cost, mends, kind): &&(ServiceId, u32, u64, ServiceKind)| {
        *cost <= purse && (mends & wanted != 0 || *kind == ServiceKind::Gift)
    };
    let chosen =
        lore.amends.iter().filter(fits).max_by_key(|(_, cost, mends, _)| (mends & wanted != 0, u32::MAX - cost));
    let act = chosen.map(|(service, ..)| Act::Remedy(look.guest.id(), *service, r.style()));
    best.bid_some(points::AMEND - look.way, act);
}
