//! One customer's visit for logs, each moment with its reason.

use super::{about, entity};
use crate::engine::Tick;
use crate::experience::{Explanation, Felt, Moment, Reason, Standing, Verdict};
use crate::rules::Rules;
use crate::scenario::Scenario;
use serde::{Deserialize, Serialize};

/// One moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MomentReport {
    /// When, ms from opening.
    pub tick: u64,
    /// In which phase.
    pub phase: String,
    /// The rule that made it.
    pub rule: String,
    /// About what, as `kind:id`.
    pub about: String,
    /// The quality factor.
    pub factor: String,
    /// Level as the event gave it, 0 to 1.
    pub given: f64,
    /// P: level as perceived.
    pub perceived: f64,
    /// W: level counted on.
    pub will: f64,
    /// A: level just acceptable.
    pub adequate: f64,
    /// w.
    pub weight: f64,
    /// `max(0, P - W)`.
    pub gain: f64,
    /// `max(0, A - P)`.
    pub loss: f64,
    /// `w * (gain - lambda * loss)`.
    pub effect: f64,
    /// The true cause, which counted for nothing.
    pub cause: String,
    /// Whose event it comes from.
    pub who: String,
    /// That entity's sequence number.
    pub seq: u32,
    /// Line of the scenario file that asked for it, from 1; 0 for none.
    pub line: u32,
    /// Its column.
    pub column: u32,
}

/// Why a part of the memory is what it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReasonReport {
    /// What it adds to memory, points.
    pub points: f64,
    /// `peak` or `ordinary`.
    pub standing: String,
    /// The moment.
    pub moment: MomentReport,
    /// Parameters used: path in the rules file, value.
    pub used: Vec<(String, f64)>,
    /// The scenario file.
    pub file: String,
}

/// What follows from one visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OutcomeReport {
    /// `none`, `front_line` or `management`.
    pub voice: String,
    /// `stays` or `leaves`.
    pub exit: String,
    /// How many others are told.
    pub tells: u32,
    /// `bad`, `mixed` or `good`.
    pub tone: String,
    /// Chance to come again soon.
    pub returns: f64,
    /// Expected experience at the next visit, points.
    pub trace: f64,
    /// Expected visits gained.
    pub dividend: f64,
}

/// One customer's visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FeltReport {
    /// The customer's id.
    pub customer: String,
    /// The persona, for statistics by type.
    pub persona: Option<String>,
    /// `inside`, `left`, `walked_out` or `turned_away`.
    pub fate: String,
    /// Came at, ms from opening.
    pub arrived: u64,
    /// Gone at, ms from opening.
    pub gone: Option<u64>,
    /// Memory M, points.
    pub memory: f64,
    /// Box from 1 to 5.
    pub rank: u8,
    /// Affect per phase, in units of effect.
    pub phases: [f64; 3],
    /// Effect of the peak.
    pub peak: f64,
    /// Touches, felt or not.
    pub touches: u16,
    /// Waiting by the clock, ms.
    pub waited_ms: u32,
    /// Needs that arose.
    pub needs_arose: u32,
    /// Needs met.
    pub needs_met: u32,
    /// The verdict on this visit.
    pub verdict: String,
    /// The four mismatches.
    pub mismatches: [u32; 4],
    /// The moments.
    pub moments: Vec<MomentReport>,
    /// What follows.
    pub outcome: OutcomeReport,
}

impl MomentReport {
    /// One moment, with ids.
    pub fn of(s: &Scenario, m: &Moment) -> MomentReport {
        let f = &m.feeling;
        MomentReport {
            tick: m.tick.0,
            phase: m.phase.word().to_owned(),
            rule: m.rule().to_owned(),
            about: about(s, m.about),
            factor: f.factor.word().to_owned(),
            given: f.given,
            perceived: f.perceived,
            will: f.will,
            adequate: f.adequate,
            weight: f.weight,
            gain: f.gain,
            loss: f.loss,
            effect: f.effect,
            cause: m.cause.word().to_owned(),
            who: entity(s, m.event.0),
            seq: m.event.1,
            line: m.place.line,
            column: m.place.column,
        }
    }
}

impl ReasonReport {
    /// Every reason of an explanation, with ids.
    pub fn all(s: &Scenario, e: &Explanation) -> Vec<ReasonReport> {
        let one = |r: &Reason| ReasonReport {
            points: r.points,
            standing: match r.standing {
                Standing::Ordinary => "ordinary".to_owned(),
                Standing::Peak => "peak".to_owned(),
            },
            moment: MomentReport::of(s, &r.moment),
            used: r.used.iter().map(|u| (u.path.to_owned(), u.value)).collect(),
            file: s.file.clone(),
        };
        e.reasons.iter().map(one).collect()
    }
}

impl FeltReport {
    /// One visit, with ids.
    pub fn of(s: &Scenario, rules: &Rules, f: &Felt) -> FeltReport {
        let persons = &s.people.persons;
        let persona = f.person.map(|p| persons[persons[p.index()].persona.index()].label.id.clone());
        let verdict: Verdict = f.needs.verdict(*rules.experience.superb_share);
        FeltReport {
            customer: s.customer_id(f.customer).into_owned(),
            persona,
            fate: f.fate.word().to_owned(),
            arrived: f.arrived.0,
            gone: (f.gone != Tick::NEVER).then_some(f.gone.0),
            memory: f.memory,
            rank: f.rank,
            phases: f.tally.sums,
            peak: f.tally.peak,
            touches: f.touches,
            waited_ms: f.waited_ms,
            needs_arose: f.needs.arose,
            needs_met: f.needs.met,
            verdict: verdict.word().to_owned(),
            mismatches: f.mismatches,
            moments: f.moments.iter().map(|m| MomentReport::of(s, m)).collect(),
            outcome: OutcomeReport {
                voice: f.outcome.voice.word().to_owned(),
                exit: f.outcome.exit.word().to_owned(),
                tells: f.outcome.tells,
                tone: f.outcome.tone.word().to_owned(),
                returns: f.outcome.returns,
                trace: f.outcome.trace,
                dividend: f.outcome.dividend,
            },
        }
    }
}
