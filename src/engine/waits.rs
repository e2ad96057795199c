//! Waiting: the clock and what it feels like; patience and walking out.
//!
//! Idle waits feel longer, unexplained ones too, and those before the first and after the last service; what breaks
//! patience is the felt wait. Patience is Weibull (rules: `patience_shape`; its scale is a trait).

use super::event::{About, EventKind, Touch};
use super::feel::Feeling;
use super::state::*;
use super::time::Tick;
use crate::scenario::model::{Cause, Performer, StepId};

impl Session {
    /// Waiting for a step begins, or goes on for another.
    pub(super) fn wait_begins(&mut self, slot: usize, on: StepId) {
        if let Some(wait) = self.present[slot].wait {
            if wait.on == on {
                return;
            }
            self.wait_ends(slot);
        }
        let (now, rate) = (self.now, self.wait_rate(slot));
        self.present[slot].wait = Some(Waiting { on, since: now, felt_ms: 0.0, counted: now, rate });
        self.present[slot].linger_at = Tick::NEVER;
        self.event(slot, EventKind::WaitBegins, About::Step(on), 0, 0, self.cause_of_wait(slot, on));
        self.plan_patience(slot);
        self.plan_cue(slot);
    }

    /// Waiting ends; beyond what is ordinary it is felt.
    pub(super) fn wait_ends(&mut self, slot: usize) {
        self.count_wait(slot);
        let Some(wait) = self.present[slot].wait.take() else { return };
        self.present[slot].patience_at = Tick::NEVER;
        let clock = self.now.since(wait.since);
        let ordinary = self.ordinary_wait(slot, wait.on);
        let cause = self.cause_of_wait(slot, wait.on);
        let felt = wait.felt_ms;
        if matches!(self.present[slot].doing, Doing::Stuck(..)) {
            self.present[slot].stuck_felt_ms += felt;
        }
        self.event(slot, EventKind::WaitEnds, About::Step(wait.on), felt as i32, clock as i32, cause);
        let work = matches!(self.step(wait.on).by, Performer::Colleague(_) | Performer::System(_));
        self.present[slot].waited_felt_ms += if work { (felt - ordinary).max(0.0) } else { felt };
        if felt > ordinary {
            let over = felt / ordinary.max(1.0);
            let p = 0.55 - 0.2 * libm::log2(over);
            self.feel(slot, Feeling { touch: Touch::Wait, about: About::Step(wait.on), p, strength: 1.0, cause });
        }
    }

    /// Felt waiting so far is brought up to now, and its rate renewed.
    pub(super) fn count_wait(&mut self, slot: usize) {
        let rate = self.wait_rate(slot);
        let now = self.now;
        if let Some(wait) = &mut self.present[slot].wait {
            wait.felt_ms += wait.rate * now.since(wait.counted) as f64;
            wait.counted = now;
            wait.rate = rate;
        }
    }

    /// Something has changed that makes waiting feel otherwise.
    pub(super) fn wait_changes(&mut self, slot: usize) {
        if self.present[slot].wait.is_some() {
            self.count_wait(slot);
            self.plan_patience(slot);
        }
    }

    /// Adds felt waiting outright.
    pub(super) fn add_felt_wait(&mut self, slot: usize, ms: f64) {
        self.count_wait(slot);
        if let Some(wait) = &mut self.present[slot].wait {
            wait.felt_ms += ms;
        }
        self.plan_patience(slot);
    }

    pub(super) fn plan_patience(&mut self, slot: usize) {
        let c = &self.present[slot];
        let at = match c.wait {
            Some(w) => {
                let before = if matches!(c.doing, Doing::Stuck(..)) { c.stuck_felt_ms } else { 0.0 };
                let left = (c.patience_ms - before - w.felt_ms).max(0.0) / w.rate.max(1e-6);
                w.counted.after(left as u64 + 1).max(self.now)
            }
            None => Tick::NEVER,
        };
        self.present[slot].patience_at = at;
    }

    /// How many felt ms a ms of waiting makes.
    fn wait_rate(&self, slot: usize) -> f64 {
        let rules = &self.plan.rules.engine;
        let c = &self.present[slot];
        let mut rate = if c.pastime_on { 1.0 } else { *rules.idle_wait };
        if self.now >= c.informed_until {
            rate *= *rules.unexplained_wait;
        }
        if self.now < c.seen_until {
            rate *= *rules.seen_wait;
        }
        if c.unserved {
            rate *= *rules.entry_wait;
        } else if c.felt == 0 && c.things == 0 && c.ordered {
            rate *= *rules.exit_wait;
        }
        rate
    }

    /// Felt ms of waiting for a step that are taken as ordinary.
    fn ordinary_wait(&self, slot: usize, on: StepId) -> f64 {
        let rules = &self.plan.rules.engine;
        if self.present[slot].astray.is_some() {
            return *rules.queue_wait_ms;
        }
        let step = self.step(on);
        match step.by {
            Performer::Trainee => *rules.staff_wait_ms,
            Performer::Customer => match self.present[slot].doing {
                Doing::Stuck(..) => *rules.stuck_wait_ms,
                Doing::Free
                | Doing::Idle
                | Doing::Walking(_)
                | Doing::Queueing(..)
                | Doing::At(_)
                | Doing::Slipping(..)
                | Doing::Gathering(_)
                | Doing::Helped(_)
                | Doing::Away => *rules.queue_wait_ms,
            },
            Performer::Colleague(_) | Performer::System(_) => {
                let usual = step.takes.map_or(0.0, |law| law.usual());
                (usual * *rules.work_wait).max(*rules.queue_wait_ms)
            }
        }
    }

    fn cause_of_wait(&self, slot: usize, on: StepId) -> Cause {
        match self.step(on).by {
            // Who was told where to go would not stand there.
            _ if self.present[slot].astray.is_some() => Cause::House,
            Performer::Customer if matches!(self.present[slot].doing, Doing::Stuck(..)) => Cause::House,
            Performer::Trainee => Cause::Trainee,
            Performer::Customer => Cause::Others,
            Performer::Colleague(_) => Cause::Colleague,
            Performer::System(_) => Cause::System,
        }
    }

    /// Patience is at its end.
    pub(super) fn patience_breaks(&mut self, slot: usize) {
        self.count_wait(slot);
        let cause = self.present[slot].wait.map_or(Cause::House, |w| self.cause_of_wait(slot, w.on));
        self.walk_out(slot, cause);
    }

    /// On leaving: what waiting there was in all, against one's patience.
    pub(super) fn judge_waiting(&mut self, slot: usize) {
        let c = &self.present[slot];
        let scale = *self.plan.rules.engine.waiting_scale * c.patience_ms.max(60_000.0);
        let p = 0.85 * (1.0 - c.waited_felt_ms / scale);
        let about = About::Nothing;
        self.feel(slot, Feeling { touch: Touch::Waiting, about, p, strength: 1.0, cause: Cause::Trainee });
    }
}
