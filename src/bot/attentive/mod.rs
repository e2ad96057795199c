//! The attentive trainee: prepares with sense, looks, reads cues, foresees, remedies, and leaves people alone who want it.
//!
//! ```text
//!   look at everybody once -> each concern bids for the most urgent act -> the best bid is done
//! ```
//! Each file holds the concerns of one kind; points say how urgent a bid is, in one scale for all (`bid`).

mod advice;
mod bid;
mod care;
mod closing;
mod help;
mod lore;
mod memory;
mod needs;
mod prepare;
mod regard;
mod work;

use super::book::blocked;
use super::{Decision, Trainee};
use crate::engine::{Refusal, Tick, View};
use crate::scenario::model::{Act, CustomerId};
use bid::{Best, points};
use lore::Lore;
use regard::Regard;
use std::sync::Arc;

/// Looks after people.
#[derive(Debug, Clone, Default)]
pub struct Attentive {
    lore: Option<Arc<Lore>>,
    regards: Vec<Regard>,
    /// What is still to be filed after closing, last first, once worked out.
    filing: Option<Vec<Act>>,
}

/// After a refusal nothing is tried with the customer for so long, ms.
const AFTER_REFUSAL_MS: u64 = 15_000;
/// House time after which to look again while somebody is choosing or has just stopped, ms.
const LOOK_SOON_MS: u64 = 6_000;
/// From so many points on, work in hand keeps others waiting.
const KEEPS_WAITING: i32 = 500;

/// Somebody waits who has not been shown that they are seen.
#[derive(Debug, Clone, Copy)]
struct Unseen {
    lasts_ms: u64,
    act: Act,
    lead: CustomerId,
}

impl Attentive {
    fn lore(&mut self, view: &View<'_>) -> Arc<Lore> {
        Arc::clone(self.lore.get_or_insert_with(|| Arc::new(Lore::of(view))))
    }

    fn regard(&mut self, c: CustomerId) -> &mut Regard {
        if c.index() >= self.regards.len() {
            self.regards.resize(c.index() + 1, Regard::default());
        }
        &mut self.regards[c.index()]
    }

    /// Looks on while somebody else plays: keeps in mind what shows, and the act they begin as if it were one's own.
    pub fn looks_on(&mut self, view: &View<'_>, act: Option<Act>) {
        let lore = self.lore(view);
        let blocked = blocked(view);
        for guest in view.guests() {
            self.regard(guest.id()).look(view, guest, &lore, blocked);
        }
        if let Some(act) = act {
            self.remember(view, &lore, act);
        }
    }
}

impl Trainee for Attentive {
    fn name(&self) -> &'static str {
        "attentive"
    }

    fn prepare(&mut self, view: &View<'_>) -> Option<Act> {
        prepare::next(view)
    }

    fn decide(&mut self, view: &View<'_>) -> Decision {
        let lore = self.lore(view);
        let blocked = blocked(view);
        let now = view.now();
        let mut best = Best::default();
        let mut unseen: [Option<Unseen>; 2] = [None, None];
        let mut soon = false;
        for guest in view.guests() {
            let regard = self.regard(guest.id());
            let look = regard.look(view, guest, &lore, blocked);
            soon |= look.soon;
            if now < regard.not_before {
                continue;
            }
            help::bid(view, &lore, regard, &look, &mut best);
            work::bid(view, &lore, regard, &look, &mut best);
            needs::bid(view, &lore, regard, &look, &mut best);
            advice::bid(view, &lore, regard, &look, &mut best);
            care::bid(view, regard, &look, &mut best);
            memory::bid(view, &lore, regard, &look, &mut best);
            if let Some(act) = care::nod(now, regard, &look) {
                keep(&mut unseen, Unseen { lasts_ms: look.lasts_ms, act, lead: guest.party().0 });
            }
        }
        let chosen = best.take();
        let lead = chosen.and_then(|(_, act)| view.guest(act.target()?.customer())).map(|g| g.party().0);
        let other = unseen.into_iter().flatten().find(|u| Some(u.lead) != lead);
        let act = match (chosen, other) {
            (Some((points, _)), Some(other)) if points >= KEEPS_WAITING => Some(other.act),
            (Some((points, act)), _) if points > points::NOD => Some(act),
            (_, Some(other)) => Some(other.act),
            (chosen, None) => chosen.map(|(_, act)| act),
        };
        match act {
            Some(act) => {
                self.remember(view, &lore, act);
                Decision::Do(act)
            }
            None if soon => Decision::WatchFor(LOOK_SOON_MS),
            None => Decision::Watch,
        }
    }

    fn close(&mut self, view: &View<'_>) -> Option<Act> {
        if self.filing.is_none() {
            self.filing = Some(closing::filing(view, &self.regards));
        }
        self.filing.as_mut().and_then(Vec::pop)
    }

    fn refused(&mut self, view: &View<'_>, act: Act, _: Refusal) {
        if let Some(to) = act.target() {
            let until = view.now().after(AFTER_REFUSAL_MS);
            self.regard(to.customer()).not_before = until;
        }
    }
}

/// Keeps the two of different parties who have waited longest.
fn keep(unseen: &mut [Option<Unseen>; 2], new: Unseen) {
    let longer = |a: &Option<Unseen>| a.is_none_or(|a| new.lasts_ms > a.lasts_ms);
    match unseen {
        [Some(first), _] if first.lead == new.lead => {}
        [first, second] if longer(first) => {
            *second = *first;
            *first = Some(new);
        }
        [_, second] if longer(second) => *second = Some(new),
        [_, _] => {}
    }
}

/// Whether something happened at least so long ago, or never.
fn long_ago(now: Tick, then: Option<Tick>, ms: u64) -> bool {
    then.is_none_or(|t| now.since(t) >= ms)
}
