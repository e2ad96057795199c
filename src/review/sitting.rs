//! One session as a small record: what statistics, exports and verdicts need of it, and nothing more.

use super::sidecar::{Beside, Standing, Told, beside};
use super::tasks::Tasks;
use crate::coach::Grade;
use crate::engine::EventKind;
use crate::experience::{Exit, Outcome, Tone, VisitLine, Voice};
use crate::journal::{Entry, Examined, Finding, Heading, Played, SealLine, Verdict};
use crate::lab::{Moves, Whereabouts};
use crate::scenario::Scenario;
use crate::scenario::model::{Factor, StepId};
use std::path::{Path, PathBuf};

/// A session. What is told of guests is told in the order in which they came.
#[derive(Debug, Clone, PartialEq)]
pub struct Sitting {
    /// The log.
    pub path: PathBuf,
    /// What the log says of itself. Its seal is taken out: what matters of it is in `score`.
    pub heading: Heading,
    /// What verifying it found, never nothing.
    pub findings: Vec<Finding>,
    /// Whether verification found it fine.
    pub fine: bool,
    /// The code of the gravest finding, as `verify --json` prints it.
    pub code: &'static str,
    /// What it came to, if it was sealed.
    pub score: Option<Scored>,
    /// What was played, if it was played again.
    pub played: Option<Details>,
    /// What the debrief beside it says.
    pub competence: Competence,
}

/// What a sealed session came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    /// The phase it ended in: `finished`, or it was left early.
    pub phase: String,
    /// House time at the end, ms from opening.
    pub tick: u64,
    /// Everybody who came.
    pub arrivals: u32,
    /// Mean experience, points.
    pub mean: f64,
    /// Customers per box, from 1.
    pub boxes: [u32; 5],
    /// The six factors: points, and felt moments behind them.
    pub factors: [(f64, u32); 6],
    /// Expected returns.
    pub returns: f64,
    /// Whether the pass mark was reached.
    pub passed: bool,
}

/// What playing it again tells beside the score.
#[derive(Debug, Clone, PartialEq)]
pub struct Details {
    /// Every guest.
    pub guests: Vec<Guest>,
    /// Per step of the blueprint, and last before any: points lost and won, summed over guests.
    pub steps: Vec<(f64, f64)>,
    /// Per condition in the order of `Slip`: tasks that lacked it, and of these those to which it was supplied.
    pub conditions: [(u32, u32); 4],
    /// The items of a test.
    pub items: Items,
}

/// One guest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guest {
    /// Experience, points.
    pub memory: f64,
    /// The box from 1 to 5.
    pub rank: u8,
    /// Unhappy, told nobody in the house, and leaves for good.
    pub silent_leaver: bool,
    /// Unhappy, and the management did not hear of it.
    pub unheard: bool,
    /// People told something bad, and something good.
    pub told: (u32, u32),
    /// Chance to come again soon.
    pub returns: f64,
}

/// What could be right or wrong in a session: sets of bits, first where there was an occasion, then where it went wrong.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Items {
    /// Standards, by their place in the file.
    pub standards: (u64, u64),
    /// Needs that arose, and those that somebody went without.
    pub needs: (u64, u64),
    /// Guests' own tasks that were begun, and those that somebody slipped at.
    pub tasks: (u64, u64),
    /// Decisions by their place among the moves of the scenario, and whether they were right throughout; only with a
    /// saved debrief.
    pub decisions: Vec<(u16, bool)>,
}

/// What a saved debrief says of the learner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Competence {
    /// There is none.
    NotDebriefed,
    /// There is one of another log or another engine, or it says what cannot be.
    Unfit,
    /// There is one.
    Debriefed(Debriefed),
}

/// What a saved debrief says of a whole session.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Debriefed {
    /// Mean experience of the guests as played, points.
    pub own: f64,
    /// The same with nothing done.
    pub idle: f64,
    /// The same under the reference.
    pub reference: f64,
    /// Competence by this session alone, with its interval: 0 is doing nothing, 100 the reference. Nothing where these
    /// two come too close.
    pub told: Option<(f64, f64, f64)>,
}

impl Sitting {
    /// The record of a log that was examined. Nothing of a file whose chains do not hold.
    pub(super) fn of(path: &Path, examined: Examined, debriefed: bool) -> Result<Sitting, Verdict> {
        let Examined { verdict, heading, played } = examined;
        let Some(mut heading) = heading else { return Err(verdict) };
        let score = heading.seal.take().map(Scored::of);
        let told = match debriefed && played.is_some() {
            true => Some(beside(path, &heading)),
            false => None,
        };
        let competence = match &told {
            None => Competence::NotDebriefed,
            Some(Beside::Unfit) => Competence::Unfit,
            Some(Beside::Fits(told)) => Competence::of(told),
        };
        let played = played.map(|played| {
            let fits = match &told {
                Some(Beside::Fits(told)) => Some(told.as_ref()),
                Some(Beside::Unfit) | None => None,
            };
            Details::of(&played, fits)
        });
        let fine = verdict.grade() == crate::journal::Grade::Fine;
        let code = verdict.code().word();
        let findings = verdict.findings;
        Ok(Sitting { path: path.to_path_buf(), heading, findings, fine, code, score, played, competence })
    }

    /// Takes in that something is wrong with it which verifying it alone did not find.
    pub(super) fn doubt(&mut self, finding: Finding) {
        (self.fine, self.code) = (false, finding.code.word());
        self.findings.push(finding);
    }

    /// Pseudonym of whoever played.
    pub fn learner(&self) -> &str {
        &self.heading.run.who.learner
    }

    /// The house it was played in.
    pub fn house(&self) -> &str {
        &self.heading.run.who.house
    }

    /// When it was opened, ms since 1970.
    pub fn started_ms(&self) -> u64 {
        self.heading.run.started_ms
    }
}

impl Scored {
    fn of(seal: SealLine) -> Scored {
        let score = &seal.score;
        let factor = |word: &str| score.factors.get(word).map_or((0.0, 0), |f| (f.points, f.felt));
        Scored {
            phase: seal.phase,
            tick: seal.tick,
            arrivals: score.arrivals,
            mean: score.mean,
            boxes: score.boxes,
            factors: std::array::from_fn(|i| factor(Factor::ALL[i].word())),
            returns: score.outcomes.returns,
            passed: score.passed,
        }
    }

    /// Whether there can be such a score: one that nobody has played again may say anything.
    pub(super) fn can_be(&self) -> bool {
        let mut points = self.factors.iter().map(|(points, _)| points).chain([&self.mean]);
        points.all(|points| (0.0..=100.0).contains(points)) && (0.0..=f64::from(self.arrivals)).contains(&self.returns)
    }
}

impl Competence {
    fn of(told: &Told) -> Competence {
        let Standing { competence, own, idle, reference } = told.standing;
        let told = competence.and_then(|range| Some((range.mean?, range.low?, range.high?)));
        Competence::Debriefed(Debriefed { own, idle, reference, told })
    }
}

impl Guest {
    fn of(visit: &VisitLine, outcome: &Outcome) -> Guest {
        let unhappy = visit.rank <= 2;
        let leaves = outcome.exit == Exit::Leaves;
        let told = |tone: Tone| if outcome.tone == tone { outcome.tells } else { 0 };
        Guest {
            memory: visit.memory,
            rank: visit.rank,
            silent_leaver: unhappy && leaves && outcome.voice == Voice::None,
            unheard: unhappy && outcome.voice != Voice::Management,
            told: (told(Tone::Bad), told(Tone::Good)),
            returns: outcome.returns,
        }
    }
}

impl Details {
    fn of(played: &Played, told: Option<&Told>) -> Details {
        let (witness, scenario) = (&played.witness, played.plan.scenario());
        let house = &scenario.house;
        let points = witness.moment_points();
        let mut steps = vec![(0.0, 0.0); house.steps.len() + 1];
        let before_any = house.steps.len();
        let mut felt = witness.moments().iter().zip(&points).peekable();
        let (mut whereabouts, mut tasks) = (Whereabouts::of(house), Tasks::of(house));
        for timed in &played.entries {
            let Entry::Event(event) = timed.entry else { continue };
            whereabouts.event(&event);
            tasks.event(&event);
            if !matches!(event.kind, EventKind::Feels(_)) {
                continue;
            }
            // Not everything that touches somebody is felt: moments name the event they come of.
            while let Some((moment, part)) =
                felt.next_if(|(m, _)| m.tick == event.tick && m.event == (event.who, event.seq))
            {
                let at = whereabouts.at(moment.customer).map_or(before_any, StepId::index);
                let of = &mut steps[at];
                if *part < 0.0 { of.0 -= part } else { of.1 += part }
            }
        }
        debug_assert!(felt.next().is_none(), "every moment comes of an event");
        let visits: Vec<VisitLine> = witness.visits().collect();
        let guests = visits.iter().zip(witness.outcomes()).map(|(visit, outcome)| Guest::of(visit, &outcome)).collect();
        let needs = visits.iter().fold((0, 0), |of, visit| {
            let (woke, met) = visit.needs;
            (of.0 | woke, of.1 | (woke & !met))
        });
        let standards = witness.score().standards.iter().zip(0u32..64).fold((0, 0), |of, (standard, i)| {
            let bit = |is: bool| u64::from(is) << i;
            let judged = standard.kept + standard.broken > 0;
            (of.0 | bit(judged), of.1 | bit(standard.broken > 0))
        });
        let decisions = told.map(|told| decisions(told, scenario)).unwrap_or_default();
        let items = Items { standards, needs, tasks: tasks.bits(), decisions };
        Details { guests, steps, conditions: tasks.conditions(), items }
    }
}

/// Which decisions there was an occasion for, and whether they were right throughout: whatever was done was good or
/// best, and nothing that was missed or done worse asked for them.
fn decisions(told: &Told, scenario: &Scenario) -> Vec<(u16, bool)> {
    let moves = Moves::of_house(&scenario.house);
    let index = |act: &crate::scenario::script::Scripted| {
        let act = act.resolve(scenario).ok()?;
        moves.of(act).and_then(|i| u16::try_from(i).ok())
    };
    let mut decisions: std::collections::BTreeMap<u16, bool> = std::collections::BTreeMap::new();
    for deed in &told.deeds {
        let good = deed.grade == Grade::Best.word() || deed.grade == Grade::Good.word();
        if let Some(own) = deed.act.as_ref().and_then(index) {
            *decisions.entry(own).or_insert(true) &= good;
        }
        let asked = deed.better.as_ref().and_then(|better| better.act.as_ref()).and_then(index);
        if let Some(asked) = asked.filter(|_| !good) {
            decisions.insert(asked, false);
        }
    }
    decisions.into_iter().collect()
}
