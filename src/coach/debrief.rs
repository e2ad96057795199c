//! The whole debrief of one session, as facts: the words are the front ends'.

use super::competence::{self, Standing};
use super::conditions::{self, TaskConditions};
use super::course::Course;
use super::cues::{self, CueSeen};
use super::deeds::{self, Judged, Progress};
use super::effort::Effort;
use super::grade::Grade;
use super::interval::Interval;
use super::picture::{self, Page};
use super::prevention::{self, Minus};
use super::recorded::Recorded;
use super::skills::{self, SkillScore};
use crate::engine::{Event, Tick};
use crate::scenario::model::CustomerId;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What the coach says of a session.
#[derive(Debug, Clone)]
pub struct Debrief {
    /// Every act and notable wait, in order.
    pub deeds: Vec<Judged>,
    /// The gravest losses of every guest, with what would have prevented them.
    pub minuses: Vec<Minus>,
    /// The trainee apart from the evening's luck.
    pub standing: Standing,
    /// Skill by skill.
    pub skills: Vec<SkillScore>,
    /// The four conditions at each task.
    pub tasks: Vec<TaskConditions>,
    /// What showed, and when it was noticed.
    pub cues: Vec<CueSeen>,
    /// The notebook against the truth.
    pub pages: Vec<Page>,
    /// Everything that happened, for asking guests why.
    pub events: Vec<Event>,
    /// The moment to try again, if there is one worth it.
    pub again: Option<Again>,
}

/// A moment to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    /// This deed, by its place in the list.
    Deed(usize),
    /// What would have prevented this loss, by its place in the list.
    Minus(usize),
}

/// Debriefs a session. `progress` is told how far it has come; the result depends on neither it nor on how many threads
/// there are.
pub fn debrief(recorded: &Recorded, effort: &Effort, progress: Progress<'_>) -> Debrief {
    let told = |done, all| {
        progress(done, all);
        ControlFlow::Continue(())
    };
    debrief_while(recorded, effort, &told).expect("nobody breaks it off")
}

/// The same for whoever may lose interest: once `progress` answers with a break, the work ends soon and gives nothing.
pub fn debrief_while(
    recorded: &Recorded,
    effort: &Effort,
    progress: &(dyn Fn(usize, usize) -> ControlFlow<()> + Sync),
) -> Option<Debrief> {
    let course = Course::of(recorded);
    let all = deeds::count(recorded, &course) + prevention::count(recorded) + 1;
    let done = AtomicUsize::new(0);
    let step = || progress((done.fetch_add(1, Ordering::Relaxed) + 1).min(all), all);
    if progress(0, all).is_break() {
        return None;
    }
    let deeds = deeds::judge(recorded, &course, effort, &step)?;
    let minuses = prevention::of(recorded, &course, &deeds, effort, &step)?;
    let standing = competence::standing(recorded, effort);
    let cues = cues::of(recorded, &course);
    let skills = skills::of(recorded, &deeds, &cues);
    let again = again(&deeds, &minuses);
    if progress(all, all).is_break() {
        return None;
    }
    Some(Debrief {
        standing,
        skills,
        tasks: conditions::of(recorded, &course),
        cues,
        pages: picture::of(recorded),
        events: course.events,
        again,
        deeds,
        minuses,
    })
}

/// What is best worth trying again: the largest sure promise, else the largest sure loss.
fn again(deeds: &[Judged], minuses: &[Minus]) -> Option<Again> {
    let promised = |i: &usize| minuses[*i].prevention.as_ref().map_or(0.0, |p| p.promise.mean.min(p.this_evening));
    let most = (0..minuses.len()).reduce(|a, b| if promised(&b) > promised(&a) { b } else { a });
    if let Some(i) = most.filter(|i| promised(i) > 0.0) {
        return Some(Again::Minus(i));
    }
    let lost = |i: &usize| match deeds[*i].grade {
        Grade::Best | Grade::Good => 0.0,
        Grade::Inaccuracy | Grade::Mistake | Grade::MissedChance => deeds[*i].loss.low,
    };
    let most = (0..deeds.len()).reduce(|a, b| if lost(&b) > lost(&a) { b } else { a });
    most.filter(|i| lost(i) > 0.0).map(Again::Deed)
}

impl Debrief {
    /// Where a moment is tried again from: the number of inputs before it, and the time.
    pub fn place(&self, again: Again) -> Option<(usize, Tick)> {
        match again {
            Again::Deed(i) => self.deeds.get(i).map(|deed| deed.again),
            Again::Minus(i) => self.minuses.get(i)?.prevention.as_ref().map(|p| (p.input, p.at)),
        }
    }

    /// What trying a moment again promises to whom, if it promises something to one guest.
    pub fn promise(&self, again: Again) -> Option<(CustomerId, Interval)> {
        match again {
            Again::Deed(_) => None,
            Again::Minus(i) => {
                let minus = self.minuses.get(i)?;
                minus.prevention.as_ref().map(|p| (minus.reason.moment.customer, p.promise))
            }
        }
    }
}
