//! Acts, waits and losses with ids.

use crate::coach::change::Change;
use crate::coach::deeds::{Deed, Judged};
use crate::coach::interval::Interval;
use crate::coach::prevention::{Minus, Remedy};
use crate::experience::report::{MomentReport, about};
use crate::scenario::Scenario;
use crate::scenario::model::Act;
use crate::scenario::script::{Scripted, describe};
use serde::Serialize;

/// What of a guest's memory would be otherwise.
#[derive(Debug, Clone, Serialize)]
pub struct ChangeReport {
    /// Whose.
    pub customer: String,
    /// The rule that makes the moment.
    pub rule: String,
    /// About what, as `kind:id`.
    pub about: String,
    /// Points with it, and without it.
    pub with: f64,
    /// See `with`.
    pub without: f64,
    /// Line of the scenario file, from 1; 0 for none.
    pub line: u32,
}

/// A better decision.
#[derive(Debug, Clone, Serialize)]
pub struct BetterReport {
    /// The act; nothing is doing nothing.
    pub act: Option<Scripted>,
    /// What it gains on this evening, points summed over guests.
    pub this_evening: f64,
    /// What would have been felt otherwise.
    pub because: Vec<ChangeReport>,
}

/// One act or wait, or the opening, which is neither.
#[derive(Debug, Clone, Serialize)]
pub struct DeedReport {
    /// The act, if it was one.
    pub act: Option<Scripted>,
    /// Of a wait: who showed what.
    pub showed: Option<(String, String)>,
    /// From when, ms from opening.
    pub from: u64,
    /// Until when.
    pub until: u64,
    /// Whether it was broken off.
    pub broken: bool,
    /// Its grade.
    pub grade: String,
    /// Credit on this evening, points summed over guests.
    pub credit: f64,
    /// The same guest by guest.
    pub credit_of: Vec<(String, f64)>,
    /// What it brought.
    pub because: Vec<ChangeReport>,
    /// Loss over other futures, points summed over guests.
    pub loss: Interval,
    /// The better decision.
    pub better: Option<BetterReport>,
    /// What the attentive trainee would have done.
    pub attentive: Option<Scripted>,
}

/// What would have prevented a loss.
#[derive(Debug, Clone, Serialize)]
pub struct PreventionReport {
    /// `do` or `leave_out`.
    pub what: String,
    /// The act.
    pub act: Scripted,
    /// Not before, ms from opening.
    pub at: u64,
    /// Points promised to the guest, with the range for a single evening.
    pub promise: Interval,
    /// What it gains the guest on this evening.
    pub this_evening: f64,
    /// The same, summed over all guests.
    pub for_all: f64,
}

/// One loss.
#[derive(Debug, Clone, Serialize)]
pub struct MinusReport {
    /// Whose.
    pub customer: String,
    /// Points it took from memory, below 0.
    pub points: f64,
    /// The moment.
    pub moment: MomentReport,
    /// What would have prevented it.
    pub prevention: Option<PreventionReport>,
}

impl ChangeReport {
    fn all(s: &Scenario, changes: &[Change]) -> Vec<ChangeReport> {
        let one = |change: &Change| ChangeReport {
            customer: s.customer_id(change.customer).into_owned(),
            rule: change.touch.rule().to_owned(),
            about: about(s, change.about),
            with: change.with,
            without: change.without,
            line: change.moment.place.line,
        };
        changes.iter().map(one).collect()
    }
}

impl DeedReport {
    pub(super) fn of(s: &Scenario, judged: &Judged) -> DeedReport {
        let act = |act: Option<Act>| act.map(|act| describe(act, s));
        let (done, showed) = match judged.deed {
            Deed::Act(act) => (Some(act), None),
            Deed::Wait(c, cue) => (None, Some((s.customer_id(c).into_owned(), cue.word().to_owned()))),
            Deed::Opens => (None, None),
        };
        DeedReport {
            act: act(done),
            showed,
            from: judged.from.0,
            until: judged.until.0,
            broken: judged.broken,
            grade: judged.grade.word().to_owned(),
            credit: judged.credit.points,
            credit_of: judged.credit.guests.iter().map(|(c, p)| (s.customer_id(*c).into_owned(), *p)).collect(),
            because: ChangeReport::all(s, &judged.credit.because),
            loss: judged.loss,
            better: judged.better.as_ref().map(|better| BetterReport {
                act: act(better.act),
                this_evening: better.this_evening,
                because: ChangeReport::all(s, &better.because),
            }),
            attentive: act(judged.peer),
        }
    }
}

impl MinusReport {
    pub(super) fn of(s: &Scenario, minus: &Minus) -> MinusReport {
        let prevention = minus.prevention.as_ref().map(|p| {
            let (what, act) = match p.what {
                Remedy::Do(act) => ("do", act),
                Remedy::LeaveOut(act) => ("leave_out", act),
            };
            PreventionReport {
                what: what.to_owned(),
                act: describe(act, s),
                at: p.at.0,
                promise: p.promise,
                this_evening: p.this_evening,
                for_all: p.for_all,
            }
        });
        MinusReport {
            customer: s.customer_id(minus.reason.moment.customer).into_owned(),
            points: minus.reason.points,
            moment: MomentReport::of(s, &minus.reason.moment),
            prevention,
        }
    }
}
