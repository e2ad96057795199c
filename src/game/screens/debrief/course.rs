//! Where a moment belongs in the blueprint: the steps whose mending would have mended it, and the step under way.
//!
//! The session is over: it is run once more from its inputs, and the steps of everybody are read off it.

use crate::engine::{About, Entity, Event, EventKind, Session, Sink, Stop, Tick};
use crate::experience::Moment;
use crate::journal::{Input, Report};
use crate::scenario::model::{CustomerId, House, NeedId, ServiceId, StepId};
use std::sync::Arc;

/// What guests went through, step by step.
#[derive(Debug, Default)]
pub(super) struct Course {
    /// A step was begun or done.
    steps: Vec<(Tick, CustomerId, StepId)>,
    /// A step was waited for.
    waits: Vec<(CustomerId, StepId)>,
}

impl Sink for Course {
    fn event(&mut self, event: &Event) {
        let (Entity::Customer(c), About::Step(step)) = (event.who, event.about) else { return };
        if matches!(event.kind, EventKind::StepStarts | EventKind::StepDone) {
            self.steps.push((event.tick, c, step));
        }
        if event.kind == EventKind::WaitBegins {
            self.waits.push((c, step));
        }
    }
}

impl Course {
    /// Runs a session again.
    pub(super) fn of(report: &Report) -> Course {
        let mut course = Course::default();
        let mut session = Session::new(Arc::clone(&report.plan), report.seed);
        for (tick, input) in &report.inputs {
            session.advance(*tick, Stop::At, &mut course);
            match input {
                Input::Open => session.open(&mut course),
                // What is among the inputs was possible then.
                Input::Act(act) => drop(session.act(*act, &mut course)),
                Input::Interrupt => session.interrupt(&mut course),
                Input::Finish => session.finish(),
            }
        }
        course
    }

    /// The steps a moment belongs to. Whoever names one of them has named the moment.
    pub(super) fn steps_of(&self, house: &House, m: &Moment) -> Vec<StepId> {
        let mut steps: Vec<StepId> = house_steps(house, |i| concerns(house, i, m.about)).collect();
        if m.about == About::Nothing {
            steps.extend(self.waits.iter().filter(|(c, _)| *c == m.customer).map(|(_, step)| *step));
        }
        let mut before = self.steps.iter().filter(|(at, c, _)| *c == m.customer && *at <= m.tick);
        steps.extend(before.next_back().map(|(_, _, step)| *step));
        steps.sort_unstable();
        steps.dedup();
        steps
    }
}

fn house_steps(house: &House, which: impl Fn(usize) -> bool) -> impl Iterator<Item = StepId> {
    (0..house.steps.len()).filter(move |i| which(*i)).map(StepId::from)
}

/// Whether a step of the house is about this.
fn concerns(house: &House, i: usize, about: About) -> bool {
    let step = &house.steps[i];
    let delivers = |service: ServiceId| step.delivers.contains(&service);
    let meets = |need: NeedId| {
        step.delivers.iter().any(|s| house.services[s.index()].meets.iter().any(|(met, _)| *met == need))
    };
    match about {
        About::Step(own) => own.index() == i,
        About::Service(service) => delivers(service),
        About::Met(service, need) => delivers(service) || meets(need),
        About::Need(need) => meets(need),
        About::Thing(thing) => {
            step.uses == Some(thing) || step.makes == Some(thing) || step.fetch.is_some_and(|(of, _)| of == thing)
        }
        About::Choice(choice) => step.chooses.contains(&choice),
        About::Option(option) => step.chooses.contains(&house.options[option.index()].choice),
        About::Topic(topic) => step.asks.as_ref().is_some_and(|asks| asks.knows.contains(&topic)),
        About::Role(role) => step.asks.as_ref().is_some_and(|asks| asks.role == Some(role)),
        About::Skill(skill) => step.asks.as_ref().is_some_and(|asks| asks.skill == Some(skill)),
        About::Nothing
        | About::Station(_)
        | About::Cue(_)
        | About::Pastime(_)
        | About::Fault(_)
        | About::Person(_)
        | About::Prep(_)
        | About::Act(_)
        | About::Received(..) => false,
    }
}
