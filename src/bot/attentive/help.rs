//! Help with customers' own tasks: seeing which of the four conditions lacks before saying anything (D9).
//!
//! Evidence comes first: what they said, then the cues of the step's own slips; where neither decides, one asks.

use super::bid::{Best, points, seconds};
use super::lore::{Lore, bit};
use super::regard::{Look, Regard};
use crate::engine::{Activity, View};
use crate::scenario::model::*;

/// A slip that costs so much time can be seen while it lasts, ms.
const SEEN_MS: f64 = 8_000.0;
/// How many own steps ahead one asks about.
const AHEAD: usize = 2;

pub(super) fn bid(view: &View<'_>, lore: &Lore, r: &Regard, look: &Look<'_>, best: &mut Best) {
    let house = view.house();
    if let Some(step) = wrong_queue(house, look)
        && !look.alone
        && untold(house, r, step)
    {
        return best.bid_some(points::LOST - look.way, remedy(house, r, look, step, Slip::Uninformed));
    }
    if look.lost && !look.alone {
        let act = look.at.and_then(|step| at_a_loss(house, r, look, step));
        return best.bid_some(points::LOST + seconds(look.lasts_ms, 90) - look.way, act);
    }
    if let Some((step, slip)) = told(look)
        && r.remedied & step.bit() == 0
    {
        let act = remedy(house, r, look, step, slip).filter(|act| may_help_now(look, *act, step));
        return best.bid_some(points::LACK - look.way, act);
    }
    if !look.alone
        && let Some(step) = worth_asking(house, lore, r, look)
    {
        let act = Act::Ask(look.one(), Question::Task(step), r.style());
        best.bid(points::PROBE - look.way, act);
    }
}

/// The step they must do first, if they stand in a queue that leads to none of theirs before it.
fn wrong_queue(house: &House, look: &Look<'_>) -> Option<StepId> {
    let Activity::Queueing(station) = look.activity else { return None };
    let takes_part = |step: &Step| match step.by {
        Performer::Customer => true,
        Performer::Colleague(_) | Performer::System(_) => step.at != Spot::Here,
        Performer::Trainee => false,
    };
    let steps = || (0..house.steps.len()).map(StepId::from).filter(|s| takes_part(&house.steps[s.index()]));
    let last = steps().rfind(|s| look.done & s.bit() != 0);
    for s in steps().filter(|s| last.is_none_or(|last| *s > last)) {
        let step = &house.steps[s.index()];
        if step.at == Spot::At(station) {
            return None;
        }
        if step.when.is_none() && !step.optional {
            return matches!(step.at, Spot::At(_)).then_some(s);
        }
    }
    None
}

/// Whether a step asks for something to be known that they have not been told.
fn untold(house: &House, r: &Regard, step: StepId) -> bool {
    house.steps[step.index()].asks.as_ref().is_some_and(|asks| asks.knows.iter().any(|t| r.informed & t.bit() == 0))
}

/// What they said lacks, if the task is still before them.
fn told(look: &Look<'_>) -> Option<(StepId, Slip)> {
    look.guest.said_lack().filter(|(step, _)| look.done & step.bit() == 0)
}

/// Help with the step somebody stands before: what lacks if it is known, a question if not, then hands.
fn at_a_loss(house: &House, r: &Regard, look: &Look<'_>, step: StepId) -> Option<Act> {
    let said = told(look).filter(|(s, _)| *s == step).map(|(_, slip)| slip);
    let shown = evident(house, r, look, step);
    // A step that need not arise is no riddle to somebody who merely sits at ease.
    if look.at_ease && said.is_none() && shown.is_none() {
        return None;
    }
    let untried = |slip: &Slip| r.tried & slip_bit(*slip) == 0;
    if let Some(slip) = said.filter(untried).or(shown) {
        return remedy(house, r, look, step, slip);
    }
    if r.asked & step.bit() == 0 {
        return Some(Act::Ask(look.one(), Question::Task(step), r.style()));
    }
    if r.tried == 0 { None } else { with_hands(r, look, step) }
}

/// Together first; in their stead only when that was of no use.
fn with_hands(r: &Regard, look: &Look<'_>, step: StepId) -> Option<Act> {
    let id = look.guest.id();
    match r.hands {
        0 => Some(Act::Assist(id, step, Way::With, r.style())),
        1 => Some(Act::Assist(id, step, Way::For, Style::Warm)),
        _ => None,
    }
}

/// A slip as a bit.
pub(super) fn slip_bit(slip: Slip) -> u8 {
    1 << slip.index()
}

/// The slip that shows: the only one that leaves people standing for a while, or the one most of whose cues are seen.
fn evident(house: &House, r: &Regard, look: &Look<'_>, step: StepId) -> Option<Slip> {
    let slips = &house.steps[step.index()].slips;
    let stands = |spec: &&SlipSpec| match spec.then {
        Then::WaitForHelp | Then::GoTo(_) => true,
        Then::Retry | Then::Later | Then::Carelessly | Then::Skip | Then::GiveUp => spec.costs.usual() >= SEEN_MS,
    };
    let mut seen: Option<(Slip, u32)> = None;
    let (mut tie, mut open) = (false, 0);
    for slip in Slip::ALL {
        let Some(spec) = slips[slip.index()].as_ref().filter(stands) else { continue };
        open += 1;
        let shows = spec.cues.iter().filter(|cue| look.cues & bit(**cue) != 0).count() as u32;
        match seen {
            Some((_, most)) if shows == most => tie = true,
            Some((_, most)) if shows < most => {}
            Some(_) | None => (seen, tie) = (Some((*slip, shows)), false),
        }
    }
    let certain = |(slip, shows): &(Slip, u32)| {
        r.tried & slip_bit(*slip) == 0 && if *shows > 0 { !tie } else { open == 1 && !look.at_ease }
    };
    seen.filter(certain).map(|(slip, _)| slip)
}

/// The plain remedy of a lack.
fn remedy(house: &House, r: &Regard, look: &Look<'_>, step: StepId, slip: Slip) -> Option<Act> {
    let asks = house.steps[step.index()].asks.as_ref()?;
    match slip {
        Slip::Unclear => Some(Act::Guide(look.one(), asks.role?, r.clear_style())),
        Slip::Uninformed => {
            let topic = asks.knows.iter().find(|t| r.informed & t.bit() == 0).or(asks.knows.first())?;
            Some(Act::Inform(look.one(), News::Topic(*topic), r.clear_style()))
        }
        Slip::Unable => Some(Act::Assist(look.guest.id(), step, Way::With, r.style())),
        Slip::Unmotivated => Some(Act::Motivate(look.one(), step, r.style())),
    }
}

/// Helping with one's own hands before somebody is at the task would be forced on them.
fn may_help_now(look: &Look<'_>, act: Act, step: StepId) -> bool {
    !matches!(act, Act::Assist(..)) || (look.at == Some(step) && look.activity != Activity::Nothing)
}

/// A task just ahead that goes wrong without a sign, or any task for somebody who is new here.
fn worth_asking(house: &House, lore: &Lore, r: &Regard, look: &Look<'_>) -> Option<StepId> {
    let from = look.at?;
    let mut ahead = lore.own & !look.done & !((1u64 << from.0) - 1);
    if matches!(look.activity, Activity::Doing(_)) {
        // Nothing of their own is left where somebody else serves them last.
        ahead &= ahead.wrapping_sub(1);
    }
    for _ in 0..AHEAD {
        let step = StepId(ahead.trailing_zeros() as u16);
        if ahead == 0 {
            return None;
        }
        ahead &= ahead - 1;
        let risky = lore.quiet & step.bit() != 0 || (r.newcomer && lore.asks & step.bit() != 0);
        if risky && r.asked & step.bit() == 0 && likely(house, step) {
            return Some(step);
        }
    }
    None
}

/// Whether a step asks for something that can be given by a word: effort alone is not asked about.
fn likely(house: &House, step: StepId) -> bool {
    house.steps[step.index()].asks.as_ref().is_some_and(|a| a.role.is_some() || !a.knows.is_empty())
}
