//! The four conditions of a co-producer at each of a guest's own tasks (D9): what was there, what lacked, who supplied it.

use super::course::{Course, Done};
use super::recorded::Recorded;
use crate::engine::{About, Entity, Event, EventKind, Tick};
use crate::scenario::model::*;

/// One guest and one task of theirs that was begun, or went wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskConditions {
    /// Whose.
    pub customer: CustomerId,
    /// Which task.
    pub step: StepId,
    /// When it was done, if it was.
    pub done: Option<Tick>,
    /// Role clarity, information, ability, motivation: in the order of `Slip`.
    pub conditions: [Condition; 4],
}

/// How one condition stood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Condition {
    /// The task does not ask for it.
    NotAsked,
    /// It did not lack.
    There,
    /// The trainee had supplied it before it could lack.
    Supplied(Act, Tick),
    /// It lacked, since then; what supplied it in the end, and what would have.
    Lacked {
        /// When it was first seen to lack.
        at: Tick,
        /// The act that supplied it, and when.
        by: Option<(Act, Tick)>,
        /// What would have supplied it.
        would: Option<Act>,
    },
}

/// The tasks of all guests that were begun, in the order of guests and of the blueprint.
pub(super) fn of(recorded: &Recorded, course: &Course) -> Vec<TaskConditions> {
    let house = &recorded.plan.scenario().house;
    let mut tasks = Vec::new();
    for (c, _) in recorded.witness.memories() {
        for (i, step) in house.steps.iter().enumerate() {
            let Some(asks) = step.asks.as_ref().filter(|_| step.by != Performer::Trainee) else { continue };
            let step = StepId::from(i);
            let own = |e: &&Event| e.who == Entity::Customer(c) && e.about == About::Step(step);
            let events: Vec<&Event> = course.events.iter().filter(own).collect();
            let first = |kind: EventKind| events.iter().find(|e| e.kind == kind).map(|e| e.tick);
            let done = first(EventKind::StepDone);
            let begun = first(EventKind::StepStarts).or(first(EventKind::Slips)).or(done);
            if begun.is_none() {
                continue;
            }
            let one = |slip: &Slip| condition(course, c, (step, asks), *slip, &events, done);
            let conditions = [Slip::Unclear, Slip::Uninformed, Slip::Unable, Slip::Unmotivated].map(|s| one(&s));
            tasks.push(TaskConditions { customer: c, step, done, conditions });
        }
    }
    tasks
}

fn condition(
    course: &Course,
    c: CustomerId,
    (step, asks): (StepId, &Asks),
    slip: Slip,
    events: &[&Event],
    done: Option<Tick>,
) -> Condition {
    let asked = match slip {
        Slip::Unclear => asks.role.is_some(),
        Slip::Uninformed => !asks.knows.is_empty(),
        Slip::Unable => asks.skill.is_some(),
        Slip::Unmotivated => asks.effort > 0,
    };
    let lacked = events
        .iter()
        .find(|e| e.kind == EventKind::Slips && usize::try_from(e.value) == Ok(slip.index()))
        .map(|e| e.tick);
    let mut supplies =
        course.done.iter().filter(|d| reaches(d, c, &course.parties) && supplies(d.act, step, asks, slip));
    match (asked, lacked) {
        (false, None) => Condition::NotAsked,
        (_, Some(at)) => {
            let by = supplies.find(|d| d.until >= at && done.is_none_or(|t| d.until <= t));
            Condition::Lacked { at, by: by.map(|d| (d.act, d.until)), would: remedy(c, step, asks, slip) }
        }
        (true, None) => match supplies.find(|d| done.is_none_or(|t| d.until <= t)) {
            Some(d) => Condition::Supplied(d.act, d.until),
            None => Condition::There,
        },
    }
}

/// Whether an act was done and reached this guest, alone or with the party.
pub(super) fn reaches(done: &Done, c: CustomerId, parties: &[(CustomerId, CustomerId)]) -> bool {
    let party = |of: CustomerId| parties.iter().find(|(who, _)| *who == of).map(|(_, lead)| *lead);
    !done.broken
        && match done.act.target() {
            Some(Target::One(to)) => to == c,
            Some(Target::Party(to)) => to == c || party(to).is_some_and(|lead| Some(lead) == party(c)),
            None => false,
        }
}

/// Whether an act supplies a condition of a task.
pub fn supplies(act: Act, step: StepId, asks: &Asks, slip: Slip) -> bool {
    match (slip, act) {
        (Slip::Unclear | Slip::Uninformed, Act::Guide(_, role, _)) => asks.role == Some(role),
        (Slip::Uninformed, Act::Inform(_, News::Topic(topic), _)) => asks.knows.contains(&topic),
        (Slip::Unmotivated, Act::Motivate(_, s, _)) => s == step,
        (_, Act::Assist(_, s, _, _)) => s == step,
        (_, _) => false,
    }
}

/// The remedy for a lack (D9): guide, inform, assist, motivate.
pub(super) fn remedy(c: CustomerId, step: StepId, asks: &Asks, slip: Slip) -> Option<Act> {
    let (to, warm) = (Target::One(c), Style::Warm);
    match slip {
        Slip::Unclear => asks.role.map(|role| Act::Guide(to, role, warm)),
        Slip::Uninformed => asks.knows.first().map(|topic| Act::Inform(to, News::Topic(*topic), warm)),
        Slip::Unable => Some(Act::Assist(c, step, Way::With, warm)),
        Slip::Unmotivated => Some(Act::Motivate(to, step, warm)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_to_a_party_reaches_each_of_its_members_and_what_is_broken_off_nobody() {
        let [lead, member, stranger] = [4, 5, 6].map(CustomerId);
        let parties = [(lead, lead), (member, lead), (stranger, stranger)];
        let done = |to: Target, broken: bool| {
            let act = Act::Greet(to, Style::Warm);
            Done { input: 0, act, from: Tick::ZERO, until: Tick::ZERO, broken }
        };
        let reached = |done: Done| [lead, member, stranger].map(|c| reaches(&done, c, &parties));
        assert_eq!(reached(done(Target::Party(lead), false)), [true, true, false]);
        assert_eq!(reached(done(Target::Party(member), false)), [true, true, false]);
        assert_eq!(reached(done(Target::One(member), false)), [false, true, false]);
        assert_eq!(reached(done(Target::Party(lead), true)), [false; 3]);
    }
}
