//! The debrief as it is saved and shown by `--json`: ids as strings, figures that round-trip.

mod background;
mod deeds;
mod saved;

pub use background::{ConditionReport, CueReport, EntryReport, GuessReport, NeedReport, PageReport, TaskReport};
pub use deeds::{BetterReport, ChangeReport, DeedReport, MinusReport, PreventionReport};
pub use saved::SavedDebrief;

use super::competence::Competence;
use super::debrief::{Again, Debrief};
use super::interval::Interval;
use super::recorded::Recorded;
use crate::experience::report::{FeltReport, ScoreReport};
use serde::Serialize;

/// What the shift says of the trainee.
#[derive(Debug, Clone, Serialize)]
pub struct StandingReport {
    /// From 0 (doing nothing) to 100 (the reference); it may lie outside. Left out where the shift cannot tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub competence: Option<Interval>,
    /// How far doing nothing and the reference lie apart, points per guest, where that is too little to tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cannot_tell: Option<f64>,
    /// Mean experience of the trainee, points.
    pub own: f64,
    /// The same with nothing done on this evening.
    pub idle: f64,
    /// The same under the reference, on other evenings with the same guests.
    pub reference: f64,
}

/// One skill.
#[derive(Debug, Clone, Serialize)]
pub struct SkillReport {
    /// Which.
    pub skill: String,
    /// From 0 to 100.
    pub score: Option<Interval>,
    /// Occasions seen.
    pub occasions: u32,
}

/// Where to try again from.
#[derive(Debug, Clone, Serialize)]
pub struct AgainReport {
    /// House time, ms from opening.
    pub tick: u64,
    /// Number of inputs before it.
    pub inputs: usize,
    /// `deed` or `minus`, and its place in that list.
    pub of: (&'static str, usize),
}

/// The whole debrief.
#[derive(Debug, Clone, Serialize)]
pub struct DebriefReport {
    /// The scenario file.
    pub scenario: String,
    /// The seed.
    pub seed: u64,
    /// The guesses made before.
    pub guesses: Vec<GuessReport>,
    /// The score.
    pub score: ScoreReport,
    /// What each guest felt.
    pub felt: Vec<FeltReport>,
    /// Every act and notable wait.
    pub deeds: Vec<DeedReport>,
    /// The gravest losses.
    pub minuses: Vec<MinusReport>,
    /// The trainee apart from luck.
    pub standing: StandingReport,
    /// Skill by skill.
    pub skills: Vec<SkillReport>,
    /// The four conditions at each task.
    pub tasks: Vec<TaskReport>,
    /// What showed and when it was noticed.
    pub cues: Vec<CueReport>,
    /// The notebook against the truth.
    pub pages: Vec<PageReport>,
    /// The needs of each guest with their profiles.
    pub needs: Vec<NeedReport>,
    /// The moment to try again.
    pub again: Option<AgainReport>,
}

impl DebriefReport {
    /// A debrief, with ids.
    pub fn of(recorded: &Recorded, debrief: &Debrief) -> DebriefReport {
        let s = recorded.plan.scenario();
        let witness = &recorded.witness;
        let all: Vec<_> = witness.memories().filter_map(|(c, _)| witness.felt(c)).collect();
        let standing = &debrief.standing;
        let (competence, cannot_tell) = match standing.competence {
            Competence::Told(told) => (Some(told), None),
            Competence::CannotTell(gap) => (None, Some(gap)),
        };
        let skill = |x: &super::skills::SkillScore| SkillReport {
            skill: x.skill.word().to_owned(),
            score: x.score.map(|(mean, low, high)| Interval { mean, low, high }),
            occasions: x.occasions,
        };
        let again = debrief.again.and_then(|again| {
            let (inputs, at) = debrief.place(again)?;
            let of = match again {
                Again::Deed(i) => ("deed", i),
                Again::Minus(i) => ("minus", i),
            };
            Some(AgainReport { tick: at.0, inputs, of })
        });
        DebriefReport {
            scenario: s.file.clone(),
            seed: recorded.seed,
            guesses: recorded.guesses.iter().map(|guess| GuessReport::of(s, guess)).collect(),
            score: ScoreReport::of(s, &witness.score()),
            felt: all.iter().map(|felt| FeltReport::of(s, recorded.plan.rules(), felt)).collect(),
            deeds: debrief.deeds.iter().map(|deed| DeedReport::of(s, deed)).collect(),
            minuses: debrief.minuses.iter().map(|minus| MinusReport::of(s, minus)).collect(),
            standing: StandingReport {
                competence,
                cannot_tell,
                own: standing.own,
                idle: standing.idle,
                reference: standing.reference,
            },
            skills: debrief.skills.iter().map(skill).collect(),
            tasks: debrief.tasks.iter().map(|task| TaskReport::of(s, task)).collect(),
            cues: debrief.cues.iter().map(|cue| CueReport::of(s, cue)).collect(),
            pages: debrief.pages.iter().map(|page| PageReport::of(s, page)).collect(),
            needs: all.iter().flat_map(|felt| NeedReport::all(s, felt)).collect(),
            again,
        }
    }
}
