//! Steps that a party does together: everybody waits for the others, it happens once, and counts for all.

use super::state::*;
use crate::scenario::model::StepId;

impl Session {
    /// The party gathers before a step: `true` once everybody who is there has come to it, for the one who leads.
    pub(super) fn all_gathered(&mut self, slot: usize, s: StepId) -> bool {
        let c = &self.present[slot];
        if c.size < 2 {
            return true;
        }
        let (me, lead, size) = (c.id, c.lead.0, u32::from(c.size));
        let members = self.members(me, lead, size);
        let mut leader = None;
        for m in &members {
            if let Some(other) = self.slot(*m)
                && self.present[other].doing != Doing::Away
            {
                let o = &self.present[other];
                let there = other == slot || o.doing == Doing::Gathering(s) || o.done & s.bit() != 0;
                if !there {
                    self.present[slot].doing = Doing::Gathering(s);
                    return false;
                }
                if o.done & s.bit() == 0 {
                    leader = leader.or(Some(*m));
                }
            }
        }
        if leader == Some(me) {
            return true;
        }
        self.present[slot].doing = Doing::Gathering(s);
        if let Some(first) = leader.and_then(|m| self.slot(m))
            && self.present[first].doing == Doing::Gathering(s)
        {
            self.begin_gathered(first, s);
        }
        false
    }

    fn begin_gathered(&mut self, first: usize, s: StepId) {
        self.present[first].doing = Doing::Free;
        self.begin(first, s);
        if self.present[first].doing == Doing::Free {
            self.present[first].think_at = self.now;
        }
        self.reschedule(first);
    }

    /// A step done together is done for everybody who gathered.
    pub(super) fn done_together(&mut self, slot: usize, s: StepId) {
        let c = &self.present[slot];
        let (me, lead, size) = (c.id, c.lead.0, u32::from(c.size));
        if size < 2 || !self.step(s).together {
            return;
        }
        for m in self.members(me, lead, size) {
            if let Some(other) = self.slot(m)
                && other != slot
                && self.present[other].doing == Doing::Gathering(s)
            {
                self.present[other].doing = Doing::Free;
                self.mark_done(other, s, 1000);
                self.proceed(other);
                self.reschedule(other);
            }
        }
    }
}
