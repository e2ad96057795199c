//! Ways out: leaving content or not, walking out, being turned away.

use super::agenda::FIRST_SLOT;
use super::event::{About, EventKind, Touch};
use super::feel::Feeling;
use super::state::*;
use super::time::Tick;
use crate::scenario::model::{Cause, NeedId, StepId};

impl Session {
    /// Leaves before the visit is complete.
    pub(super) fn walk_out(&mut self, slot: usize, cause: Cause) {
        let felt = self.present[slot].wait.map_or(0.0, |w| w.felt_ms);
        self.wait_ends(slot);
        self.leaves_unfinished(slot, cause);
        let p = *self.plan.rules.engine.walkout_level;
        let strength = if self.present[slot].unserved { 2.2 } else { 1.8 };
        self.event(slot, EventKind::WalksOut, About::Nothing, felt as i32, 0, cause);
        self.feel(slot, Feeling { touch: Touch::WalkedOut, about: About::Nothing, p, strength, cause });
        self.settle_needs(slot);
        self.gone(slot);
    }

    /// Was never let in, or nothing could be done before closing.
    pub(super) fn turn_away(&mut self, slot: usize) {
        let p = *self.plan.rules.engine.turned_level;
        self.event(slot, EventKind::TurnedAway, About::Nothing, 0, 0, Cause::House);
        let cause = Cause::House;
        self.feel(slot, Feeling { touch: Touch::TurnedAway, about: About::Nothing, p, strength: 1.5, cause });
        self.gone(slot);
    }

    /// At the end: what was felt and not met is felt as such, unless it has hurt already.
    pub(super) fn settle_needs(&mut self, slot: usize) {
        self.settle_held(slot);
        let mut left = self.present[slot].felt & !self.present[slot].hurt;
        while left != 0 {
            let n = NeedId(left.trailing_zeros() as u16);
            left &= left - 1;
            self.feel_unmet(slot, n);
        }
    }

    /// The customer is no longer in the house: everything taken up is free again.
    pub(super) fn gone(&mut self, slot: usize) {
        self.unqueue(slot);
        self.release(slot);
        let mut running = self.present[slot].running;
        let id = self.present[slot].id;
        while running != 0 {
            let s = StepId(running.trailing_zeros() as u16);
            running &= running - 1;
            if let Some(station) = self.background_server(s) {
                if self.ticks(slot, s).ends == NONE {
                    self.stations[station.index()].queue.retain(|(_, who, step)| !(*who == id && *step == s));
                } else {
                    self.server_free(station);
                }
            }
        }
        let c = &mut self.present[slot];
        c.doing = Doing::Away;
        c.running = 0;
        c.due = 0;
        c.wait = None;
        let seat = c.seat.take();
        self.slot_of[id.index()] = GONE;
        self.free_slots.push(slot as u32);
        self.agenda.set(FIRST_SLOT + slot, Tick::NEVER, u64::MAX);
        if let Some(station) = seat {
            self.give_up_seat(station);
        }
        self.look_after_companions(slot);
        self.close_if_empty();
    }

    /// Companions who gathered need not wait for one who has gone, or who does not take part.
    pub(super) fn look_after_companions(&mut self, slot: usize) {
        let c = &self.present[slot];
        let (me, lead, size) = (c.id, c.lead.0, u32::from(c.size));
        if size < 2 {
            return;
        }
        for m in self.members(me, lead, size) {
            if let Some(other) = self.slot(m)
                && matches!(self.present[other].doing, Doing::Gathering(_))
            {
                self.present[other].think_at = self.now;
                self.reschedule(other);
            }
        }
    }
}
