//! What guests do beside the service: a book, a phone. It slows steps, shortens waits and wishes to be left alone.

use super::event::{About, EventKind};
use super::rng::Purpose;
use super::state::*;
use super::time::Tick;
use super::verdict::Verdict;
use crate::scenario::model::Cause;

/// Key of chances in a pastime's condition.
const PASTIME_KEY: u32 = 0x3_0000;

impl Session {
    /// Whether the pastime starts now or soon.
    pub(super) fn consider_pastime(&mut self, slot: usize) {
        let plan = self.plan.clone();
        let c = &self.present[slot];
        let Some(pastime) = plan.scenario.people.persons[c.person.index()].pastime else { return };
        if c.pastime_on || c.pastime_over || c.pastime_starts != Tick::NEVER {
            return;
        }
        let spec = &plan.scenario.house.pastimes[pastime.index()];
        let delay = *plan.rules.engine.pastime_delay_ms as u64;
        let key = PASTIME_KEY + u32::from(pastime.0) * 256;
        self.present[slot].pastime_starts = match self.judge(slot, &spec.starts, key) {
            Verdict::Since(_) => self.now.after(delay),
            Verdict::At(t) => Tick(u64::from(t)).after(delay),
            Verdict::NotYet | Verdict::Never => return,
        };
    }

    /// The pastime's moments: it begins, it ends.
    pub(super) fn pastime_moment(&mut self, slot: usize) {
        let plan = self.plan.clone();
        let c = &self.present[slot];
        let Some(pastime) = plan.scenario.people.persons[c.person.index()].pastime else { return };
        let spec = &plan.scenario.house.pastimes[pastime.index()];
        if c.pastime_on && c.pastime_ends <= self.now {
            let c = &mut self.present[slot];
            c.pastime_on = false;
            c.pastime_over = true;
            c.pastime_ends = Tick::NEVER;
            self.wait_changes(slot);
            self.event(slot, EventKind::PastimeEnds, About::Pastime(pastime), 0, 0, Cause::Customer);
        } else if !c.pastime_on && c.pastime_starts <= self.now {
            let u = self.draws.unit(c.id.0, Purpose::Pastime, u32::from(pastime.0), 0);
            let ms = spec.lasts.at(u, *plan.rules.engine.log_spread).max(1.0) as u64;
            let until = self.now.after(ms);
            let c = &mut self.present[slot];
            c.pastime_on = true;
            c.pastime_starts = Tick::NEVER;
            c.pastime_ends = until;
            self.wait_changes(slot);
            self.event(slot, EventKind::PastimeBegins, About::Pastime(pastime), ms as i32, 0, Cause::Customer);
            self.show_surely(slot, spec.cue);
            self.slow_what_runs(slot);
        }
    }

    /// A step under way is slowed by a pastime that begins beside it.
    fn slow_what_runs(&mut self, slot: usize) {
        if let Doing::At(s) = self.present[slot].doing {
            let more = self.distraction(slot, s);
            let left = self.present[slot].own_at.since(self.now) as f64;
            if more > 0.0 {
                self.will_end(slot, self.now.after((left * (1.0 + more)) as u64));
            }
        }
    }
}
