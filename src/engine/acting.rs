//! The trainee acts: an act begins, takes its time, may be broken off, and ends with what it does.

use super::agenda::TRAINEE;
use super::event::{About, EventKind, Sink};
use super::quote::{Quote, Refusal};
use super::state::*;
use super::time::Tick;
use crate::scenario::model::{Act, ActKind, Cause, Domain};
use smallvec::SmallVec;

impl Session {
    /// Begins an act now. What it does comes at its end; `advance` brings it.
    ///
    /// # Errors
    /// Why it cannot be done now; nothing has happened then.
    pub fn act(&mut self, act: Act, sink: &mut impl Sink) -> Result<Quote, Refusal> {
        let quote = self.quote(act)?;
        match (act.kind().domain(), act) {
            (_, Act::Prepare(item)) => {
                self.prep_left_ms -= quote.act_ms as u32;
                self.prepared |= item.bit();
                self.house_event(EventKind::Prepared, About::Prep(item), quote.act_ms as i32, Cause::Trainee);
            }
            (Domain::After, _) => {
                if let Act::FollowUp(_, kind) = act {
                    self.allowance_cents -= self.plan.scenario.house.follow_ups[kind.index()].1;
                }
                self.filed.push(act);
                self.trainee_event(EventKind::ActBegins, About::Act(act), 0, 0);
                self.trainee_event(EventKind::ActEnds, About::Act(act), 0, 0);
            }
            (Domain::Before | Domain::WithGuest | Domain::Alone, _) => self.begin_act(act, quote),
        }
        self.settle(sink);
        Ok(quote)
    }

    fn begin_act(&mut self, act: Act, quote: Quote) {
        let slot = act.target().and_then(|t| self.reached(t).first().copied());
        let from = self.trainee.at;
        let to = match (act, slot) {
            (Act::Note(..) | Act::Wait(_), _) | (_, None) => from,
            (_, Some(slot)) => self.place_of(act, slot),
        };
        let until = self.now.after(quote.walk_ms + quote.act_ms);
        self.trainee.busy =
            Some(Busy { act, since: self.now, until, walk_until: self.now.after(quote.walk_ms), from, to });
        self.agenda.set(TRAINEE, until, 1);
        let value = (quote.walk_ms + quote.act_ms) as i32;
        self.trainee_event(EventKind::ActBegins, About::Act(act), value, quote.walk_ms as i32);
    }

    /// Breaks off the act under way, if there is one. What it would have done does not happen.
    pub fn interrupt(&mut self, sink: &mut impl Sink) {
        if let Some(busy) = self.trainee.busy.take() {
            self.trainee.at = busy.place(self.now);
            self.agenda.set(TRAINEE, Tick::NEVER, 1);
            self.trainee_event(EventKind::ActBroken, About::Act(busy.act), 0, 0);
            self.settle(sink);
        }
    }

    /// The act under way comes to its end.
    pub(super) fn trainee_wakes(&mut self) {
        self.agenda.set(TRAINEE, Tick::NEVER, 1);
        let Some(busy) = self.trainee.busy.take() else { return };
        self.trainee.at = busy.to;
        let act = busy.act;
        let slots = act.target().map_or_else(SmallVec::new, |t| self.reached(t));
        let broken = act.target().is_some() && slots.is_empty() && act.kind() != ActKind::Note;
        if broken {
            return self.trainee_event(EventKind::ActBroken, About::Act(act), 0, 0);
        }
        self.trainee_event(EventKind::ActEnds, About::Act(act), 0, 0);
        for slot in slots {
            if self.present[slot].doing != Doing::Away {
                self.act_reaches(slot, act);
                if self.present[slot].doing != Doing::Away {
                    self.proceed(slot);
                }
                self.reschedule(slot);
            }
        }
        if let Act::Note(customer, entry, confidence) = act {
            self.notes.retain(|(c, e, _)| !(*c == customer && *e == entry));
            if confidence > 0 {
                self.notes.push((customer, entry, confidence));
            }
        }
        self.close_if_empty();
    }
}

impl Busy {
    /// Where the trainee is on the way to the act's place.
    pub(super) fn place(&self, now: Tick) -> (i32, i32) {
        let total = self.walk_until.since(self.since);
        let gone = now.since(self.since).min(total);
        let part = |a: i32, b: i32| {
            if total == 0 { b } else { a + (i64::from(b - a) * gone as i64 / total as i64) as i32 }
        };
        (part(self.from.0, self.to.0), part(self.from.1, self.to.1))
    }
}
