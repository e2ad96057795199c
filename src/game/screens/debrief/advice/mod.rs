//! What the coach found, told once in the player's language: every word and figure is the one of the debrief in text.
//!
//! ```text
//!   Found + Words --Coaching--> Advice: cards (acts, losses), what lay behind, what guests answer when asked why
//! ```

mod behind;
mod card;
mod speech;

pub(super) use behind::{Behind, EntryMark, Gauge, Had};
pub(super) use card::{Card, Mark};
pub(super) use speech::Speech;

use super::Extent;
use crate::coach::Again;
use crate::engine::Tick;
use crate::game::coaching::Found;
use crate::scenario::model::CustomerId;
use crate::telling::coaching::Coaching;
use crate::text::Words;

/// Acts and waits that are listed first.
const FEW: usize = 7;
/// Credit from which on a good act is among them, points.
const WORTH_TELLING: f64 = 1.0;

/// What the coach found, told.
#[derive(Debug)]
pub(super) struct Advice {
    /// Losses, in the order of the debrief.
    pub(super) minuses: Vec<Card>,
    /// Acts and waits, in order of time.
    pub(super) deeds: Vec<Card>,
    /// The losses, the most useful first.
    pub(super) losses: Vec<usize>,
    /// The few acts and waits that are worth a look, the most useful first.
    pub(super) few: Vec<usize>,
    /// What is worth a look before anything else.
    pub(super) first: Option<Again>,
    /// The same in a sentence, if it can be tried again.
    pub(super) first_in_words: Option<String>,
    /// What acts gave and missed.
    pub(super) stems: Vec<Stem>,
    /// From when to when.
    pub(super) span: (Tick, Tick),
    /// What lay behind.
    pub(super) behind: Behind,
    /// What each guest answers when asked about each of their moments.
    answers: Vec<(CustomerId, Vec<Speech>)>,
}

/// What an act gave and missed, points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stem {
    pub(super) at: Tick,
    pub(super) gave: f64,
    /// 0 where nothing better was there for sure.
    pub(super) missed: f64,
}

impl Advice {
    /// Tells it.
    pub(super) fn of(found: &Found, words: &Words) -> Advice {
        let (debrief, recorded) = (&found.debrief, &found.recorded);
        let of = Coaching::new(debrief, recorded, words);
        let stem = |judged: &crate::coach::Judged| Stem {
            at: judged.from,
            gave: judged.credit.points,
            missed: if judged.grade.below_good() { judged.loss.mean.max(0.0) } else { 0.0 },
        };
        let stems: Vec<Stem> = debrief.deeds.iter().map(stem).collect();
        let (losses, few) = (losses(found), few(found));
        let first = debrief.again.or_else(|| losses.first().copied().map(Again::Minus));
        let until = debrief.deeds.iter().map(|deed| deed.until).chain([recorded.session.now()]).max();
        let answers = recorded.witness.memories().map(|(c, _)| {
            let reasons = recorded.witness.explain(c).map(|e| e.reasons).unwrap_or_default();
            (c, reasons.iter().map(|reason| Speech::of(&of, reason)).collect())
        });
        Advice {
            minuses: (0..debrief.minuses.len()).map(|i| Card::of_minus(&of, i)).collect(),
            deeds: (0..debrief.deeds.len()).map(|i| Card::of_deed(&of, i)).collect(),
            first: first.or_else(|| few.first().copied().map(Again::Deed)),
            first_in_words: debrief.again.and_then(|again| of.again(again)),
            losses,
            few,
            span: (stems.iter().map(|stem| stem.at).min().unwrap_or_default(), until.unwrap_or_default()),
            stems,
            behind: Behind::of(&of),
            answers: answers.collect(),
        }
    }

    /// The card of a loss, an act or a wait.
    pub(super) fn card(&self, of: Again) -> Option<&Card> {
        match of {
            Again::Minus(i) => self.minuses.get(i),
            Again::Deed(i) => self.deeds.get(i),
        }
    }

    /// What a guest answers when asked about one of their moments.
    pub(super) fn answer(&self, c: CustomerId, moment: usize) -> Option<&Speech> {
        self.answers.iter().find(|(who, _)| *who == c)?.1.get(moment)
    }

    /// The acts and waits that are listed.
    pub(super) fn listed(&self, extent: Extent) -> Vec<usize> {
        match extent {
            Extent::Few => self.few.clone(),
            Extent::All => (0..self.deeds.len()).collect(),
        }
    }

    /// The loss, act or wait one step before or after in the lists.
    pub(super) fn beside(&self, now: Again, acts: Extent, step: isize) -> Option<Again> {
        let losses = self.losses.iter().copied().map(Again::Minus);
        let order: Vec<Again> = losses.chain(self.listed(acts).into_iter().map(Again::Deed)).collect();
        let here = order.iter().position(|of| *of == now)?;
        order.get(here.checked_add_signed(step)?).copied()
    }
}

/// Losses: what the coach would try again, then by what is promised, then by what was lost.
fn losses(found: &Found) -> Vec<usize> {
    let minuses = &found.debrief.minuses;
    let promised = |i: &usize| minuses[*i].prevention.as_ref().map_or(f64::NEG_INFINITY, |p| p.promise.mean);
    let mut order: Vec<usize> = (0..minuses.len()).collect();
    order.sort_by(|a, b| {
        let chosen = |i: &usize| found.debrief.again == Some(Again::Minus(*i));
        let most = promised(b).total_cmp(&promised(a));
        chosen(b).cmp(&chosen(a)).then(most).then(minuses[*a].reason.points.total_cmp(&minuses[*b].reason.points))
    });
    order
}

/// Acts and waits: where something better was there, the surest first; then those that moved most.
fn few(found: &Found) -> Vec<usize> {
    let deeds = &found.debrief.deeds;
    let told = |i: &usize| deeds[*i].grade.below_good() || deeds[*i].credit.points.abs() >= WORTH_TELLING;
    let mut order: Vec<usize> = (0..deeds.len()).filter(told).collect();
    order.sort_by(|a, b| {
        let (a, b) = (&deeds[*a], &deeds[*b]);
        let below = b.grade.below_good().cmp(&a.grade.below_good());
        let most = if a.grade.below_good() {
            b.loss.low.total_cmp(&a.loss.low)
        } else {
            b.credit.points.abs().total_cmp(&a.credit.points.abs())
        };
        below.then(most)
    });
    order.truncate(FEW);
    order
}
