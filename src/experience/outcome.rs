//! What a customer does after the visit: complain or not, stay away or not, tell others, come again (D14, D21, D23).
//!
//! What is drawn is drawn for people to read; the dividend is made of expectations alone, so that two runs of the same
//! evening differ in it only where the visits differed.

use super::record::Amends;
use super::telling::Telling;
use crate::engine::{Draws, Purpose};
use crate::rules::ExperienceRules;

/// To whom displeasure is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// To nobody in the house, or there is none.
    None,
    /// To the staff at hand.
    FrontLine,
    /// To management.
    Management,
}

/// Whether the customer leaves for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Remains a customer.
    Stays,
    /// Leaves for good.
    Leaves,
}

/// What is told to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// To avoid the place.
    Bad,
    /// This and that.
    Mixed,
    /// To go there.
    Good,
}

impl Voice {
    /// Its name in logs.
    pub fn word(self) -> &'static str {
        match self {
            Voice::None => "none",
            Voice::FrontLine => "front_line",
            Voice::Management => "management",
        }
    }
}

impl Exit {
    /// Its name in logs.
    pub fn word(self) -> &'static str {
        match self {
            Exit::Stays => "stays",
            Exit::Leaves => "leaves",
        }
    }
}

impl Tone {
    /// Its name in logs.
    pub fn word(self) -> &'static str {
        match self {
            Tone::Bad => "bad",
            Tone::Mixed => "mixed",
            Tone::Good => "good",
        }
    }
}

/// The outcome of one visit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome {
    /// Drawn: to whom displeasure was told.
    pub voice: Voice,
    /// Drawn: whether the customer leaves for good.
    pub exit: Exit,
    /// Drawn: how many others are told.
    pub tells: u32,
    /// In which tone.
    pub tone: Tone,
    /// Chance to come again soon, over all that is drawn.
    pub returns: f64,
    /// Expected experience at the next visit, points.
    pub trace: f64,
    /// Expected visits gained: own return, and those of people told, less those kept away.
    pub dividend: f64,
}

/// The laws of what follows.
#[derive(Debug, Clone)]
pub(super) struct Aftermath {
    management: f64,
    front_line: f64,
    /// Chance of leaving for good: silent, spoken up and nothing done, made good, made good well.
    exit_silent: f64,
    exit_spoken: [f64; 3],
    telling: [Telling; 5],
    mean_told: [f64; 5],
    repurchase: [f64; 5],
    comes: f64,
    stays_away: f64,
    trace_weight: f64,
    neutral: f64,
}

impl Aftermath {
    pub(super) fn new(r: &ExperienceRules) -> Aftermath {
        let mean_told = [*r.tells_unhappy, *r.tells_unhappy, *r.tells_box_3, *r.tells_box_4, *r.tells_box_5];
        Aftermath {
            management: *r.voice_management,
            front_line: *r.voice_front_line,
            exit_silent: *r.exit_silent,
            exit_spoken: [*r.exit_unresolved, *r.exit_resolved, *r.exit_resolved_well],
            telling: mean_told.map(|m| Telling::new(m, *r.tells_shape)),
            mean_told,
            repurchase: [
                *r.repurchase_box_1,
                *r.repurchase_box_2,
                *r.repurchase_box_3,
                *r.repurchase_box_4,
                *r.repurchase_box_5,
            ],
            comes: *r.listener_comes,
            stays_away: *r.listener_stays_away,
            trace_weight: *r.trace_weight,
            neutral: *r.neutral,
        }
    }

    /// The outcome of a visit that left `memory` points and box `rank`; `history` is earlier visits and their trace.
    pub(super) fn of(
        &self,
        draws: Draws,
        customer: u32,
        memory: f64,
        rank: u8,
        amends: Amends,
        history: (u16, Option<f64>),
    ) -> Outcome {
        let i = usize::from(rank.clamp(1, 5)) - 1;
        let unhappy = rank <= 2;
        let voice = if unhappy { self.voice(draws.unit(customer, Purpose::Voice, 0, 0)) } else { Voice::None };
        let leaves = if unhappy { self.leaves(voice, amends) } else { 0.0 };
        let exit = if draws.unit(customer, Purpose::Exit, 0, 0) < leaves { Exit::Leaves } else { Exit::Stays };
        let tone = match rank {
            0..=2 => Tone::Bad,
            3 | 4 => Tone::Mixed,
            _ => Tone::Good,
        };
        let spoken = self.management + self.front_line;
        let expected_leave = spoken * self.exit_spoken[amends as usize] + (1.0 - spoken) * self.exit_silent;
        let returns = if unhappy { (1.0 - expected_leave) * self.repurchase[i] } else { self.repurchase[i] };
        let told = match tone {
            Tone::Bad => -self.stays_away * self.mean_told[i],
            Tone::Mixed => 0.0,
            Tone::Good => self.comes * self.mean_told[i],
        };
        let (visits, trace) = (f64::from(history.0) + 1.0, history.1.unwrap_or(self.neutral));
        Outcome {
            voice,
            exit,
            tells: self.telling[i].at(draws.unit(customer, Purpose::WordOfMouth, 0, 0)),
            tone,
            returns,
            trace: trace + (memory - trace) / (visits + self.trace_weight),
            dividend: returns + told,
        }
    }

    fn voice(&self, u: f64) -> Voice {
        if u < self.management {
            Voice::Management
        } else if u < self.management + self.front_line {
            Voice::FrontLine
        } else {
            Voice::None
        }
    }

    fn leaves(&self, voice: Voice, amends: Amends) -> f64 {
        match voice {
            Voice::None => self.exit_silent,
            Voice::FrontLine | Voice::Management => self.exit_spoken[amends as usize],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Rules;

    const MANY: u32 = 20_000;

    fn aftermath() -> Aftermath {
        Aftermath::new(&Rules::shipped().experience)
    }

    fn population(rank: u8, amends: Amends) -> Vec<Outcome> {
        let (after, draws) = (aftermath(), Draws::new(14));
        (0..MANY).map(|c| after.of(draws, c, 40.0, rank, amends, (0, None))).collect()
    }

    fn share(of: &[Outcome], holds: impl Fn(&Outcome) -> bool) -> f64 {
        of.iter().filter(|o| holds(o)).count() as f64 / of.len() as f64
    }

    /// Four standard errors of a share over the population.
    fn near(found: f64, expected: f64, n: usize) -> bool {
        (found - expected).abs() < 4.0 * (expected * (1.0 - expected) / n as f64).sqrt()
    }

    #[test]
    fn of_the_unhappy_ninety_five_in_a_hundred_do_not_complain_to_management() {
        for rank in [1, 2] {
            let all = population(rank, Amends::None);
            assert!(near(share(&all, |o| o.voice != Voice::Management), 0.95, all.len()));
            assert!(near(share(&all, |o| o.voice == Voice::FrontLine), 0.5, all.len()));
        }
        assert_eq!(share(&population(4, Amends::None), |o| o.voice == Voice::None), 1.0);
    }

    #[test]
    fn of_the_silent_ninety_in_a_hundred_leave() {
        let silent: Vec<_> = population(1, Amends::None).into_iter().filter(|o| o.voice == Voice::None).collect();
        assert!(near(share(&silent, |o| o.exit == Exit::Leaves), 0.9, silent.len()));
        assert_eq!(share(&population(3, Amends::None), |o| o.exit == Exit::Leaves), 0.0);
    }

    #[test]
    fn the_unhappy_tell_ten_and_fifteen_in_a_hundred_more_than_twenty() {
        let all = population(2, Amends::None);
        let mean = all.iter().map(|o| f64::from(o.tells)).sum::<f64>() / all.len() as f64;
        // Variance of the law is m + m^2/k, about 177: four standard errors.
        assert!((mean - 10.0).abs() < 4.0 * (177.0 / f64::from(MANY)).sqrt(), "{mean}");
        assert!(near(share(&all, |o| o.tells > 20), 0.152, all.len()));
        assert!(all.iter().all(|o| o.tone == Tone::Bad));
    }

    #[test]
    fn bad_news_travels_twice_as_far_as_good_and_the_middle_least() {
        let mean = |rank: usize| aftermath().mean_told[rank - 1];
        assert_eq!(mean(1), 2.0 * mean(5));
        assert!(mean(4) < mean(3) && mean(4) < mean(5) && mean(3) < mean(1));
    }

    #[test]
    fn very_satisfied_return_six_times_as_often_as_satisfied() {
        let after = aftermath();
        let returns = |rank, amends| after.of(Draws::new(1), 0, 75.0, rank, amends, (0, None)).returns;
        assert!((returns(5, Amends::None) / returns(4, Amends::None) - 6.0).abs() < 1e-9);
        for amends in [Amends::None, Amends::Made, Amends::MadeWell] {
            assert!((1..5).all(|rank| returns(rank, amends) < returns(rank + 1, amends)), "{amends:?}");
        }
        assert!(returns(2, Amends::MadeWell) < returns(3, Amends::None), "displeasing and mending is no way to win");
        assert!(returns(1, Amends::None) < returns(1, Amends::Made));
        assert!(returns(1, Amends::Made) < returns(1, Amends::MadeWell));
    }

    #[test]
    fn the_trace_converges_to_what_is_felt_again_and_again() {
        let (after, mut trace) = (aftermath(), None);
        let mut gaps = Vec::new();
        for visit in 0..50 {
            let t = after.of(Draws::new(1), 0, 92.0, 5, Amends::None, (visit, trace)).trace;
            gaps.push(92.0 - t);
            trace = Some(t);
        }
        assert!(gaps.is_sorted_by(|a, b| a >= b) && gaps[49] < 0.5 && gaps[0] > 5.0, "{gaps:?}");
    }
}
