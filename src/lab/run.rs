//! One run: a version of a scenario, a policy and a seed give what is counted of it, and nothing else.

use super::moves::{Moves, Set};
use super::version::Version;
use super::watch::{AtStep, Watch};
use crate::bot::{Policy, play};
use crate::engine::Session;
use crate::experience::{GoalState, Pass};
use crate::scenario::model::Act;

/// What became of one run. Points are experience, from 0 to 100; 75 is neutral.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Run {
    /// Mean experience over every arrival.
    pub(super) mean: f64,
    /// The least experience of anybody.
    pub(super) worst: f64,
    /// Share of arrivals in box 5.
    pub(super) top_box: f64,
    pub(super) pass: Pass,
    pub(super) arrivals: u32,
    /// Still inside, left, walked out, turned away.
    pub(super) fates: [u32; 4],
    /// The six factors.
    pub(super) factors: [f64; 6],
    /// The three phases.
    pub(super) phases: [f64; 3],
    /// Per goal, in file order.
    pub(super) goals: Vec<GoalState>,
    /// Per step of the blueprint.
    pub(super) steps: Vec<AtStep>,
    /// Per step, and last before any step: what it adds to the mean, points. They sum to `mean` less neutral.
    pub(super) points: Vec<f64>,
    /// Per person of the file: customers of that persona, and their summed experience.
    pub(super) personas: Vec<(u32, f64)>,
    /// Per need: customers in whom it arose, and in whom it was met.
    pub(super) needs: Vec<(u32, u32)>,
    /// Cues that were shown: a set of bits by `Cue`.
    pub(super) cues: u64,
    /// Decisions that were made.
    pub(super) made: Set,
    /// Share of the time the house was open that the trainee was busy.
    pub(super) busy: f64,
}

/// Plays one run. The seed brings the customers and throws the bot's dice.
pub(super) fn run(version: &Version, moves: &Moves, policy: Policy, seed: u64) -> Run {
    let plan = version.plan();
    let mut watch = Watch::new(plan, moves, seed);
    let mut session = Session::new(plan.clone(), seed);
    for item in version.prepared() {
        // What does not fit in is told when the version is made.
        let _ = session.act(Act::Prepare(*item), &mut watch);
    }
    play(&mut session, &mut policy.bot(seed), &mut watch);
    count(watch)
}

fn count(watch: Watch<'_>) -> Run {
    let score = watch.witness.score();
    let scenario = watch.witness.scenario();
    let people = f64::from(score.arrivals.max(1));
    let mut points = vec![0.0; scenario.house.steps.len() + 1];
    let before_any = points.len() - 1;
    for (part, at) in watch.witness.moment_points().iter().zip(&watch.felt_at) {
        points[at.map_or(before_any, |step| step.index())] += part;
    }
    points.iter_mut().for_each(|p| *p /= people);
    let mut personas = vec![(0, 0.0); scenario.people.persons.len()];
    let mut needs = vec![(0, 0); scenario.house.needs.len()];
    for line in watch.witness.visits() {
        if let Some(person) = line.person {
            let of = &mut personas[scenario.people.persons[person.index()].persona.index()];
            *of = (of.0 + 1, of.1 + line.memory);
        }
        for (i, need) in needs.iter_mut().enumerate() {
            need.0 += u32::from(line.needs.0 & (1 << i) != 0);
            need.1 += u32::from(line.needs.1 & (1 << i) != 0);
        }
    }
    let open_ms = watch.open.1.since(watch.open.0).max(1);
    Run {
        mean: score.mean,
        worst: score.worst.map_or(score.mean, |(_, points)| points),
        top_box: score.top_box,
        pass: score.pass,
        arrivals: score.arrivals,
        fates: score.fates,
        factors: score.factors.map(|f| f.points),
        phases: score.phases,
        goals: score.goals,
        points,
        personas,
        needs,
        cues: watch.cues,
        busy: (watch.busy_ms as f64 / open_ms as f64).min(1.0),
        steps: watch.steps,
        made: watch.made,
    }
}

impl Run {
    /// Whether a goal was reached in it.
    pub(super) fn reached(&self, goal: usize) -> bool {
        self.goals[goal] == GoalState::Reached
    }
}
