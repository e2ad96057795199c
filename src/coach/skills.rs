//! Competence skill by skill: of what there was to gain by it, how much was gained.
//!
//! What was gained is the credit of acts of that skill; what was there to gain beside is the loss of decisions to which an
//! act of that skill would have been the better one. Reading is told by what was noticed, recording by what was true.

use super::cues::CueSeen;
use super::deeds::{Deed, Judged};
use super::recorded::Recorded;
use crate::scenario::model::Act;
use crate::scenario::model::{ActKind, Question};

/// What a trainee can be good at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Skill {
    /// Making roles clear.
    Guide,
    /// Telling what one needs to know.
    Inform,
    /// Advising on choices.
    Advise,
    /// Encouraging.
    Motivate,
    /// Lending a hand.
    Assist,
    /// Reading people.
    Read,
    /// Making good.
    Recover,
    /// Preparing.
    Prepare,
    /// Keeping what was learnt.
    Record,
}

impl Skill {
    /// Every skill.
    pub const ALL: [Skill; 9] = [
        Skill::Guide,
        Skill::Inform,
        Skill::Advise,
        Skill::Motivate,
        Skill::Assist,
        Skill::Read,
        Skill::Recover,
        Skill::Prepare,
        Skill::Record,
    ];

    /// Its name in reports.
    pub fn word(self) -> &'static str {
        match self {
            Skill::Guide => "guide",
            Skill::Inform => "inform",
            Skill::Advise => "advise",
            Skill::Motivate => "motivate",
            Skill::Assist => "assist",
            Skill::Read => "read",
            Skill::Recover => "recover",
            Skill::Prepare => "prepare",
            Skill::Record => "record",
        }
    }

    fn of(act: Act) -> Option<Skill> {
        match (act.kind(), act) {
            (ActKind::Guide, _) => Some(Skill::Guide),
            (ActKind::Inform, _) => Some(Skill::Inform),
            (ActKind::Advise, _) | (ActKind::Ask, Act::Ask(_, Question::Taste(_), _)) => Some(Skill::Advise),
            (ActKind::Motivate, _) => Some(Skill::Motivate),
            (ActKind::Assist | ActKind::Handover, _) => Some(Skill::Assist),
            (ActKind::Remedy, _) => Some(Skill::Recover),
            (ActKind::Prepare, _) => Some(Skill::Prepare),
            (
                ActKind::Ask
                | ActKind::Greet
                | ActKind::Attend
                | ActKind::Perform
                | ActKind::Offer
                | ActKind::Confirm
                | ActKind::CheckBack
                | ActKind::Acknowledge
                | ActKind::Note
                | ActKind::Wait
                | ActKind::Record
                | ActKind::Reflect
                | ActKind::FollowUp,
                _,
            ) => None,
        }
    }
}

/// How one skill stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SkillScore {
    /// Which.
    pub skill: Skill,
    /// From 0 to 100, with the range that the losses' intervals leave; `None` where the shift had no occasion for it.
    pub score: Option<(f64, f64, f64)>,
    /// Occasions seen.
    pub occasions: u32,
}

/// Less than this in all, points, is no occasion.
const LEAST: f64 = 1.0;

/// All skills.
pub(super) fn of(recorded: &Recorded, deeds: &[Judged], cues: &[CueSeen]) -> Vec<SkillScore> {
    let one = |skill: Skill| match skill {
        Skill::Read => counted(skill, cues.iter().filter(|c| c.noticed.is_some()).count(), cues.len()),
        Skill::Record => {
            let c = recorded.witness.score().closing;
            let right = c.records_true + c.reflections_right + c.follow_ups_suit;
            let wrong = c.records_false + c.reflections_wrong + c.follow_ups_astray;
            counted(skill, right as usize, (right + wrong) as usize)
        }
        Skill::Guide
        | Skill::Inform
        | Skill::Advise
        | Skill::Motivate
        | Skill::Assist
        | Skill::Recover
        | Skill::Prepare => weighed(skill, deeds),
    };
    Skill::ALL.into_iter().map(one).collect()
}

/// So many of so many, with Wilson's interval (1927) at two standard errors.
fn counted(skill: Skill, right: usize, all: usize) -> SkillScore {
    let occasions = u32::try_from(all).unwrap_or(u32::MAX);
    if all == 0 {
        return SkillScore { skill, score: None, occasions };
    }
    let (n, p, z) = (all as f64, right as f64 / all as f64, 2.0);
    let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * libm::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n));
    SkillScore { skill, score: Some((100.0 * p, 100.0 * (middle - half), 100.0 * (middle + half))), occasions }
}

/// What was gained of what there was to gain.
fn weighed(skill: Skill, deeds: &[Judged]) -> SkillScore {
    let (mut gained, mut lost, mut occasions) = (0.0, (0.0, 0.0, 0.0), 0);
    for deed in deeds {
        let own = matches!(deed.deed, Deed::Act(act) if Skill::of(act) == Some(skill));
        let better = deed.better.as_ref().and_then(|b| b.act).and_then(Skill::of) == Some(skill);
        if own {
            gained += deed.credit.points;
        }
        if better {
            lost.0 += deed.loss.mean;
            lost.1 += deed.loss.low.max(0.0);
            lost.2 += deed.loss.high;
        }
        occasions += u32::from(own || better);
    }
    let gained = gained.max(0.0);
    let share = |lost: f64| 100.0 * gained / (gained + lost);
    let told = gained + lost.0 >= LEAST;
    SkillScore { skill, score: told.then(|| (share(lost.0), share(lost.2), share(lost.1))), occasions }
}
