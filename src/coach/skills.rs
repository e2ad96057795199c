//! Competence skill by skill: of what hung on it, how much was gained.
//!
//! What was gained is the credit of acts of that skill, and what was harmed is the credit of those that did harm; what was
//! there to gain beside is the loss of decisions below good to which an act of that skill would have been the better one.
//! Reading is told by what was noticed, recording by what was true.

use super::cues::CueSeen;
use super::deeds::{Deed, Judged};
use super::interval::Interval;
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
    /// From 0 to 100, with the range that so few occasions and the losses' intervals leave; `None` where there was no
    /// occasion for it, or too little hung on those that there were.
    pub score: Option<(f64, f64, f64)>,
    /// Occasions seen.
    pub occasions: u32,
}

/// Where less than this hung on a skill in all, points, nothing is told of it.
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

/// So many of so many.
fn counted(skill: Skill, right: usize, all: usize) -> SkillScore {
    let occasions = u32::try_from(all).unwrap_or(u32::MAX);
    let score = (all > 0).then(|| {
        let share = right as f64 / all as f64;
        let (low, high) = wilson(share, all as f64);
        (100.0 * share, 100.0 * low, 100.0 * high)
    });
    SkillScore { skill, score, occasions }
}

/// Wilson's interval (1927) around a share of `n`, at two standard errors.
fn wilson(share: f64, n: f64) -> (f64, f64) {
    let z = 2.0;
    let middle = (share + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * libm::sqrt(share * (1.0 - share) / n + z * z / (4.0 * n * n));
    ((middle - half).max(0.0), (middle + half).min(1.0))
}

/// What was gained of what hung on it.
fn weighed(skill: Skill, deeds: &[Judged]) -> SkillScore {
    let (mut gained, mut harmed, mut lost, mut occasions) = (0.0, 0.0, Interval::default(), 0);
    for deed in deeds {
        let own = matches!(deed.deed, Deed::Act(act) if Skill::of(act) == Some(skill));
        let asked = deed.better.as_ref().filter(|_| deed.grade.below_good());
        let better = asked.and_then(|b| b.act).and_then(Skill::of) == Some(skill);
        if own {
            gained += deed.credit.points.max(0.0);
            harmed -= deed.credit.points.min(0.0);
        }
        if better {
            lost.mean += deed.loss.mean;
            lost.low += deed.loss.low.max(0.0);
            lost.high += deed.loss.high;
        }
        occasions += u32::from(own || better);
    }
    let share = |lost: f64| gained / (gained + harmed + lost);
    let told = gained + harmed + lost.mean >= LEAST;
    let score = told.then(|| {
        let (low, high) = wilson(share(lost.mean), f64::from(occasions));
        (100.0 * share(lost.mean), 100.0 * share(lost.high).min(low), 100.0 * share(lost.low).max(high))
    });
    SkillScore { skill, score, occasions }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::{Better, Credit, Grade};
    use crate::engine::Tick;
    use crate::scenario::model::{CustomerId, RoleId, Style, Target};

    const GUIDE: Act = Act::Guide(Target::One(CustomerId(0)), RoleId(0), Style::Warm);

    fn judged(deed: Deed, credit: f64, lost: Option<(Act, f64)>, grade: Grade) -> Judged {
        let points = lost.map_or(0.0, |(_, points)| points);
        let better = |(act, _)| Better { act: Some(act), this_evening: 0.0, because: Vec::new() };
        Judged {
            deed,
            from: Tick::ZERO,
            until: Tick::ZERO,
            broken: false,
            credit: Credit { points: credit, guests: Vec::new(), because: Vec::new() },
            loss: Interval { mean: points, low: points / 2.0, high: points * 1.5 },
            better: lost.map(better),
            peer: None,
            grade,
            again: (0, Tick::ZERO),
        }
    }

    fn guided(credit: f64) -> Judged {
        judged(Deed::Act(GUIDE), credit, None, Grade::Good)
    }

    fn missed(points: f64, grade: Grade) -> Judged {
        judged(Deed::Opens, 0.0, Some((GUIDE, points)), grade)
    }

    fn told(deeds: &[Judged]) -> (f64, f64, f64) {
        weighed(Skill::Guide, deeds).score.expect("enough hung on it")
    }

    #[test]
    fn a_skill_is_what_was_gained_of_what_hung_on_it() {
        assert_eq!(told(&[guided(6.0), missed(2.0, Grade::MissedChance)]).0, 75.0);
        assert_eq!(told(&[guided(6.0), guided(-2.0), missed(4.0, Grade::Mistake)]).0, 50.0);
    }

    #[test]
    fn acts_that_only_harm_were_an_occasion_and_earn_nothing() {
        let (points, low, high) = told(&[guided(-3.0), guided(-5.0)]);
        assert_eq!((points, low), (0.0, 0.0));
        assert!(high > 0.0, "two occasions do not settle it: {high}");
    }

    #[test]
    fn what_would_have_been_better_than_a_good_decision_is_not_held_against_it() {
        assert_eq!(told(&[guided(6.0), missed(6.0, Grade::Good)]).0, 100.0);
        assert_eq!(weighed(Skill::Guide, &[missed(6.0, Grade::Best)]).occasions, 0);
    }

    #[test]
    fn nothing_is_told_where_there_was_no_occasion_or_little_hung_on_it() {
        assert_eq!(weighed(Skill::Guide, &[]), SkillScore { skill: Skill::Guide, score: None, occasions: 0 });
        let little = weighed(Skill::Guide, &[guided(0.4), guided(-0.4)]);
        assert_eq!(little, SkillScore { skill: Skill::Guide, score: None, occasions: 2 });
    }

    #[test]
    fn a_range_holds_its_figure_and_narrows_with_the_occasions() {
        let few = told(&[guided(1.0), missed(1.0, Grade::MissedChance)]);
        let many: Vec<Judged> = (0..40).map(|i| if i % 2 == 0 { guided(1.0) } else { guided(-1.0) }).collect();
        let many = told(&many);
        assert!([few, many].iter().all(|(points, low, high)| low <= points && points <= high), "{few:?} {many:?}");
        assert!(many.2 - many.1 < 0.5 * (few.2 - few.1), "{few:?} {many:?}");
    }
}
