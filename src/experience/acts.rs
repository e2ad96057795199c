//! What the trainee's acts and the house's faults do to the records: who was noticed, what was written, what was on.

use super::record::{Fate, HEARD};
use super::standards::Mark;
use super::witness::{Witness, Written};
use crate::engine::{About, Event, EventKind, Tick};
use crate::scenario::model::{Act, ActKind, CustomerId, Target};
use std::sync::Arc;

impl Witness {
    pub(super) fn acted(&mut self, c: CustomerId, kind: ActKind, tick: Tick) {
        let r = self.record(c);
        if r.fate == Fate::Inside && heard_by(kind) {
            r.facts |= HEARD;
        }
        self.mark(c, tick, |m| m == Mark::Acted(kind));
    }

    pub(super) fn trainee(&mut self, e: &Event) {
        let (EventKind::ActEnds, About::Act(act)) = (e.kind, e.about) else { return };
        match act {
            Act::Note(c, entry, sure) => self.written.push(Written::Note(c, entry, sure.min(100))),
            Act::Record(c, r) => self.written.push(Written::Record(c, r)),
            Act::Reflect(q, c) => self.written.push(Written::Reflect(q, c)),
            Act::FollowUp(c, f) => {
                let cost = self.with.scenario.house.follow_ups.get(f.index()).map_or(0, |(_, cents)| *cents);
                self.totals.spent_cents += u64::from(cost);
                self.written.push(Written::FollowUp(c, f));
            }
            Act::Prepare(_)
            | Act::Greet(..)
            | Act::Attend(_)
            | Act::Ask(..)
            | Act::Inform(..)
            | Act::Guide(..)
            | Act::Advise(..)
            | Act::Motivate(..)
            | Act::Assist(..)
            | Act::Perform(..)
            | Act::Offer(..)
            | Act::Confirm(_)
            | Act::CheckBack(..)
            | Act::Acknowledge(_)
            | Act::Remedy(..)
            | Act::Handover(..)
            | Act::Wait(_) => {}
        }
        match act.target() {
            Some(Target::One(c)) => self.acted(c, act.kind(), e.tick),
            Some(Target::Party(c)) => self.acted_on_party(c, act.kind(), e.tick),
            None => {}
        }
    }

    fn acted_on_party(&mut self, c: CustomerId, kind: ActKind, tick: Tick) {
        let with = Arc::clone(&self.with);
        if let Some(members) = with.party(c) {
            members.iter().for_each(|m| self.acted(*m, kind, tick));
            return;
        }
        // Unnamed parties have consecutive numbers from their first member on.
        let first = self.record(c).party.min(c.0);
        let mut member = CustomerId(first);
        while self.records.get(member.index()).is_some_and(|r| r.party == first && r.fate.came()) {
            self.acted(member, kind, tick);
            member.0 += 1;
        }
    }

    pub(super) fn house(&mut self, e: &Event) {
        let About::Fault(f) = e.about else { return };
        if e.kind == EventKind::FaultBegins {
            self.faults.push((f, e.tick, Tick::NEVER));
        } else if e.kind == EventKind::FaultEnds
            && let Some(open) = self.faults.iter_mut().rev().find(|(of, _, to)| *of == f && *to == Tick::NEVER)
        {
            open.2 = e.tick;
        }
    }
}

/// Acts after which nobody can say they were not noticed.
fn heard_by(kind: ActKind) -> bool {
    match kind {
        ActKind::Greet
        | ActKind::Attend
        | ActKind::Ask
        | ActKind::Inform
        | ActKind::Guide
        | ActKind::Advise
        | ActKind::Motivate
        | ActKind::Assist
        | ActKind::Offer
        | ActKind::Confirm
        | ActKind::CheckBack
        | ActKind::Acknowledge
        | ActKind::Remedy => true,
        ActKind::Prepare
        | ActKind::Perform
        | ActKind::Handover
        | ActKind::Note
        | ActKind::Wait
        | ActKind::Record
        | ActKind::Reflect
        | ActKind::FollowUp => false,
    }
}
