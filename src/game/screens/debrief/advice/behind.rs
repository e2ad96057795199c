//! What lay behind: how much was the trainee, the four conditions of guests' tasks, the notebook, what showed.

use crate::coach::{Competence, Condition, CueSeen, SkillScore};
use crate::telling::coaching::{CONDITIONS, Coaching};
use crate::telling::deeds;

/// All of it.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::game::screens::debrief) struct Behind {
    /// The competence, and what stands behind it.
    pub(in crate::game::screens::debrief) competence: Gauge,
    pub(in crate::game::screens::debrief) compared: String,
    pub(in crate::game::screens::debrief) skills: Vec<Gauge>,
    pub(in crate::game::screens::debrief) tasks: Vec<Task>,
    pub(in crate::game::screens::debrief) tasks_fine: String,
    pub(in crate::game::screens::debrief) pages: Vec<PageTold>,
    /// Guests of whom nothing is noted and nothing was to be.
    pub(in crate::game::screens::debrief) pages_rest: Option<String>,
    pub(in crate::game::screens::debrief) cues_count: String,
    /// What showed, and whether it was noticed.
    pub(in crate::game::screens::debrief) cues: Vec<(bool, String)>,
}

/// Something from 0 to 100 with its range, or the reason why there is no figure.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::game::screens::debrief) struct Gauge {
    pub(in crate::game::screens::debrief) name: String,
    /// Value, lower and upper end.
    pub(in crate::game::screens::debrief) value: Option<(f32, f32, f32)>,
    pub(in crate::game::screens::debrief) figure: String,
    pub(in crate::game::screens::debrief) range: String,
    /// All of it in a sentence.
    pub(in crate::game::screens::debrief) spoken: String,
}

/// A task that lacked something.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::game::screens::debrief) struct Task {
    pub(in crate::game::screens::debrief) title: String,
    /// What lacked, what was supplied, and in one line what was there or not asked.
    pub(in crate::game::screens::debrief) conditions: Vec<(Had, String)>,
}

/// How a condition stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::game::screens::debrief) enum Had {
    Lacked,
    Supplied,
    /// It was there, or the task does not ask for it.
    There,
}

/// A guest's page of the notebook against the truth.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::game::screens::debrief) struct PageTold {
    pub(in crate::game::screens::debrief) line: String,
    pub(in crate::game::screens::debrief) entries: Vec<(EntryMark, String)>,
}

/// How an entry stands to the truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::game::screens::debrief) enum EntryMark {
    Right,
    Wrong,
    Missing,
}

impl Behind {
    pub(super) fn of(of: &Coaching<'_>) -> Behind {
        let [told, compared] = of.competence();
        let lacked = |c: &Condition| matches!(c, Condition::Lacked { .. });
        let (tasks, fine): (Vec<_>, Vec<_>) =
            of.debrief.tasks.iter().partition(|task| task.conditions.iter().any(lacked));
        let (pages, rest): (Vec<_>, Vec<_>) =
            of.debrief.pages.iter().partition(|page| !page.entries.is_empty() || page.mismatches != [0; 4]);
        let rest: Vec<String> = rest.into_iter().map(|page| of.who(page.customer)).collect();
        let noticed = of.debrief.cues.iter().filter(|cue| cue.noticed.is_some()).count();
        let count = [("n", noticed.into()), ("of", of.debrief.cues.len().into())];
        Behind {
            competence: competence(of, told),
            compared,
            skills: of.debrief.skills.iter().map(|score| skill(of, score)).collect(),
            tasks: tasks.into_iter().map(|task| self::task(of, task)).collect(),
            tasks_fine: of.sight.fill("coach-tasks-fine", &[("n", fine.len().into())]),
            pages: pages.into_iter().map(|page| self::page(of, page)).collect(),
            pages_rest: (!rest.is_empty())
                .then(|| of.sight.fill("game-behind-pages-rest", &[("who", of.sight.words.list(&rest).into())])),
            cues_count: of.sight.fill("coach-cues-count", &count),
            cues: of.debrief.cues.iter().map(|cue: &CueSeen| (cue.noticed.is_some(), of.cue(cue))).collect(),
        }
    }
}

fn gauge(of: &Coaching<'_>, name: String, value: Option<(f64, f64, f64)>, spoken: String) -> Gauge {
    let within = |points: f64| points.clamp(0.0, 100.0);
    let value = value.map(|(mean, low, high)| (within(mean), within(low), within(high)));
    let (figure, range) = value.map_or_else(Default::default, |(mean, low, high)| {
        let ends = [("low", of.whole(low).into()), ("high", of.whole(high).into())];
        (of.whole(mean), of.sight.fill("game-behind-range", &ends))
    });
    let value = value.map(|(mean, low, high)| (mean as f32, low as f32, high as f32));
    Gauge { name, value, figure, range, spoken }
}

fn competence(of: &Coaching<'_>, told: String) -> Gauge {
    let value = match of.debrief.standing.competence {
        Competence::Told(told) => Some((told.mean, told.low, told.high)),
        Competence::CannotTell(_) => None,
    };
    gauge(of, told.clone(), value, told)
}

fn skill(of: &Coaching<'_>, score: &SkillScore) -> Gauge {
    let name = deeds::capital(&of.sight.plain(&format!("skill-{}", score.skill.word())));
    gauge(of, name, score.score, deeds::capital(&of.skill(score)))
}

fn task(of: &Coaching<'_>, task: &crate::coach::TaskConditions) -> Task {
    let (mut conditions, mut fine) = (Vec::new(), Vec::new());
    for (slip, condition) in CONDITIONS.iter().zip(&task.conditions) {
        let name = of.sight.plain(&format!("condition-{}", slip.word()));
        let words = of.sight.fill("about-of", &[("what", name.into()), ("about", of.condition(condition).into())]);
        match condition {
            Condition::NotAsked | Condition::There => fine.push(words),
            Condition::Supplied(..) => conditions.push((Had::Supplied, deeds::capital(&words))),
            Condition::Lacked { .. } => conditions.push((Had::Lacked, deeds::capital(&words))),
        }
    }
    if !fine.is_empty() {
        conditions.push((Had::There, deeds::capital(&of.sight.words.remarks(&fine))));
    }
    let about = [("what", of.who(task.customer).into()), ("about", of.sight.step(task.step).into())];
    Task { title: deeds::capital(&of.sight.fill("about-of", &about)), conditions }
}

fn page(of: &Coaching<'_>, page: &crate::coach::Page) -> PageTold {
    let entry = |entry: &crate::coach::Entry| {
        let mark = match (entry.confidence, entry.holds) {
            (0, _) => EntryMark::Missing,
            (_, true) => EntryMark::Right,
            (_, false) => EntryMark::Wrong,
        };
        let (name, state) = of.entry(entry);
        (mark, of.sight.fill("about-of", &[("what", name.into()), ("about", state.into())]))
    };
    PageTold { line: of.page(page), entries: page.entries.iter().map(entry).collect() }
}
