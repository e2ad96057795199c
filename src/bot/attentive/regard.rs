//! What the attentive trainee remembers of one customer, and one look at them.
//!
//! Seen things only: since when they have done nothing, which cues showed, what was said and what was tried already.

use super::lore::{Lore, bit, read_file};
use crate::engine::{Activity, Guest, Posture, Tick, View};
use crate::scenario::model::*;

/// How long somebody must have done nothing before they look at a loss, ms.
const AT_A_LOSS_MS: u64 = 4_000;
/// Displeasure so soon after being told something is about that, ms.
const RESENTS_MS: u64 = 25_000;
/// How much longer when they may be waiting for their companions, ms.
const COMPANIONS_MS: u64 = 60_000;

/// What is remembered.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Regard {
    pub(super) met: bool,
    /// What they were seen doing, and since when.
    doing: Option<(Activity, Option<StepId>)>,
    pub(super) since: Tick,
    /// Staff steps that were due, and since when some have been.
    due: u64,
    pub(super) due_since: Tick,
    /// Cues that showed when last looked, and those already answered while they show.
    pub(super) cues: u64,
    pub(super) answered: u64,
    /// Needs they spoke of at any time; needs that seemed to show; needs written into the notebook.
    pub(super) told: u64,
    pub(super) suspected: u64,
    pub(super) noted: u64,
    /// What their file says they like, and which services it names.
    pub(super) file: Option<(u64, u64)>,
    pub(super) guided: u64,
    pub(super) informed: u64,
    pub(super) motivated: u64,
    pub(super) offered: u64,
    /// Steps asked about; steps whose lack was answered.
    pub(super) asked: u64,
    pub(super) remedied: u64,
    /// Choices whose taste was asked, and that were advised on.
    pub(super) tasted: u8,
    pub(super) advised: u8,
    pub(super) last_advice: Option<OptionId>,
    /// Lacks answered at the step they are at a loss with, as bits, and how often with hands.
    pub(super) stuck_at: Option<StepId>,
    pub(super) tried: u8,
    pub(super) hands: u8,
    /// A request was taken and not yet repeated; the role to make clear with the hot thing just brought.
    pub(super) to_confirm: bool,
    pub(super) to_guide: Option<RoleId>,
    /// When something was brought that was not asked after yet.
    pub(super) brought: Option<Tick>,
    pub(super) acknowledged: Option<Tick>,
    pub(super) told_delay: Option<Tick>,
    pub(super) remedies: u8,
    /// Whether they seem new here, or pressed for time.
    pub(super) newcomer: bool,
    pub(super) pressed: bool,
    /// Signs of displeasure and of pleasure; longest wait seen; told something unasked.
    pub(super) frowns: u16,
    pub(super) smiles: u16,
    pub(super) longest_ms: u64,
    pub(super) told_unasked: u8,
    pub(super) last_told: Option<Tick>,
    /// An act was refused: not tried before then.
    pub(super) not_before: Tick,
}

/// One look at a customer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look<'a> {
    pub(super) guest: Guest<'a>,
    pub(super) activity: Activity,
    pub(super) at: Option<StepId>,
    pub(super) cues: u64,
    /// Cues that showed up since they were last answered.
    pub(super) fresh: u64,
    pub(super) done: u64,
    /// Staff steps due, those of them that must be done, and those asked for.
    pub(super) due: u64,
    pub(super) required: u64,
    pub(super) asked: u64,
    pub(super) in_work: u64,
    /// How long they have been doing the same, ms.
    pub(super) lasts_ms: u64,
    /// They wish to be left alone.
    pub(super) alone: bool,
    /// They stand or sit and wait.
    pub(super) waits: bool,
    /// They sit, and their next step need not arise: they may simply be at ease.
    pub(super) at_ease: bool,
    /// They are at a loss with a step of their own.
    pub(super) lost: bool,
    /// They have stopped a moment ago, or are choosing: to be looked at again soon.
    pub(super) soon: bool,
    /// What going there costs, in points.
    pub(super) way: i32,
}

impl Regard {
    /// Looks at a customer and remembers what is seen.
    pub(super) fn look<'a>(&mut self, view: &View<'a>, guest: Guest<'a>, lore: &Lore, blocked: u64) -> Look<'a> {
        let now = view.now();
        if !self.met {
            self.met = true;
            let file = view.on_file(guest.id());
            self.file = (!file.is_empty()).then(|| read_file(view.house(), file));
        }
        let activity = guest.activity();
        let at = guest.at_step();
        if self.doing != Some((activity, at)) {
            if self.stuck_at != at {
                (self.stuck_at, self.tried, self.hands) = (at, 0, 0);
            }
            self.doing = Some((activity, at));
            self.since = now;
        }
        let cues = guest.cues().fold(0, |set, (cue, _)| set | bit(cue));
        self.see(cues & !self.cues, now);
        self.cues = cues;
        self.answered &= cues;
        let due = guest.due() & !blocked;
        if due & self.due == 0 {
            self.due_since = now;
        }
        self.due = due;
        self.told |= guest.asked_for();
        let done = guest.done();
        let required = due & !lore.optional;
        let asked = due & (!(lore.own << 1) | (done << 1) | 1);
        let in_work = guest.in_work();
        let lasts_ms = now.since(self.since);
        let idle = activity == Activity::Nothing;
        let choosing = at.is_some_and(|s| lore.chooses & s.bit() != 0);
        let alone_cues = if choosing { lore.alone & !bit(Cue::Reads) } else { lore.alone };
        let waits = (idle && (required | in_work) != 0) || matches!(activity, Activity::Queueing(_));
        if waits {
            self.longest_ms = self.longest_ms.max(lasts_ms);
        }
        let asks = at.is_some_and(|s| lore.asks & s.bit() != 0);
        let sits = guest.posture() == Posture::Sitting;
        let at_ease = sits && at.is_some_and(|s| view.house().steps[s.index()].when.is_some());
        let companions = at.is_some_and(|s| guest.party().1 > 1 && view.house().steps[s.index()].together);
        let patience = if companions { COMPANIONS_MS } else { AT_A_LOSS_MS };
        let lost = idle && asks && (required | in_work) == 0 && lasts_ms >= patience;
        Look {
            guest,
            activity,
            at,
            cues,
            fresh: cues & !self.answered,
            done,
            due,
            required,
            asked,
            in_work,
            lasts_ms,
            alone: cues & alone_cues != 0,
            waits,
            at_ease,
            lost,
            soon: choosing || (idle && asks && (required | in_work) == 0 && !lost),
            way: way(view.staff().at, guest.at()),
        }
    }

    /// New cues leave an impression.
    fn see(&mut self, new: u64, now: Tick) {
        if new == 0 {
            return;
        }
        let bad = [
            Cue::PressesLips,
            Cue::ShakesHead,
            Cue::Frowns,
            Cue::PushesAway,
            Cue::CrossesArms,
            Cue::Sighs,
            Cue::LooksWorried,
        ];
        let good = [Cue::Smiles, Cue::SmilesAtStaff, Cue::LeansBack, Cue::Nods];
        let of = |list: &[Cue]| list.iter().fold(0, |set, cue| set | bit(*cue));
        let weighty = of(&[Cue::PressesLips, Cue::ShakesHead]);
        if new & of(&bad) != 0 && self.last_told.take().is_some_and(|t| now.since(t) < RESENTS_MS) {
            self.told_unasked += 2;
        }
        self.frowns += ((new & of(&bad)).count_ones() + (new & weighty).count_ones()) as u16;
        self.smiles += (new & of(&good)).count_ones() as u16;
        self.pressed |= new & bit(Cue::LooksAtWatch) != 0;
    }

    /// What they like, from what they said and from their file, as tags.
    pub(super) fn likes(&self, guest: &Guest<'_>) -> u64 {
        guest.said_likes().unwrap_or(0) | self.file.map_or(0, |(tags, _)| tags)
    }

    /// The phrasing that seems to suit.
    pub(super) fn style(&self) -> Style {
        if self.pressed { Style::Brief } else { Style::Warm }
    }

    /// The phrasing for making something clear.
    pub(super) fn clear_style(&self) -> Style {
        match (self.pressed, self.newcomer) {
            (true, _) => Style::Brief,
            (false, true) => Style::StepByStep,
            (false, false) => Style::Warm,
        }
    }
}

impl Look<'_> {
    /// Whether any of these cues shows.
    pub(super) fn shows(&self, any_of: &[Cue]) -> bool {
        any_of.iter().any(|cue| self.cues & bit(*cue) != 0)
    }

    /// The act's target: the party if there is one.
    pub(super) fn party(&self) -> Target {
        if self.guest.party().1 > 1 { Target::Party(self.guest.id()) } else { Target::One(self.guest.id()) }
    }

    pub(super) fn one(&self) -> Target {
        Target::One(self.guest.id())
    }
}

/// Points for the way: about two per metre.
fn way(a: (i32, i32), b: (i32, i32)) -> i32 {
    let (x, y) = ((a.0 - b.0).abs(), (a.1 - b.1).abs());
    (x.max(y) + x.min(y) / 2) / 500
}
