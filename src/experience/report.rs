//! Score and felt visits as they are written to logs and shown by `--json`: ids as strings, floats that round-trip.
//!
//! The working types carry indices, which mean nothing without the scenario; these carry what a reader years later needs.

mod felt;
mod score;

pub use felt::{FeltReport, MomentReport, OutcomeReport, ReasonReport};
pub use score::{ClosingReport, FactorReport, GoalReport, NotebookReport, OutcomesReport, ScoreReport, StandardReport};

use crate::engine::{About, Entity};
use crate::scenario::Scenario;
use crate::scenario::model::Label;

/// What something is about, as `kind:id`; empty for nothing.
pub fn about(s: &Scenario, about: About) -> String {
    let h = &s.house;
    let of = |kind: &str, label: Option<&Label>| format!("{kind}:{}", label.map_or("?", |l| l.id.as_str()));
    match about {
        About::Nothing => String::new(),
        About::Station(x) => of("station", h.stations.get(x.index()).map(|x| &x.label)),
        About::Step(x) => of("step", h.steps.get(x.index()).map(|x| &x.label)),
        About::Need(x) => of("need", h.needs.get(x.index()).map(|x| &x.label)),
        About::Service(x) => of("service", h.services.get(x.index()).map(|x| &x.label)),
        About::Met(service, need) => {
            let need = of("need", h.needs.get(need.index()).map(|x| &x.label));
            format!("{} {need}", of("service", h.services.get(service.index()).map(|x| &x.label)))
        }
        About::Thing(x) => of("thing", h.things.get(x.index()).map(|x| &x.label)),
        About::Choice(x) => of("choice", h.choices.get(x.index()).map(|x| &x.label)),
        About::Option(x) => of("option", h.options.get(x.index()).map(|x| &x.label)),
        About::Topic(x) => of("topic", h.topics.get(x.index())),
        About::Role(x) => of("role", h.roles.get(x.index())),
        About::Skill(x) => of("skill", h.skills.get(x.index())),
        About::Cue(x) => format!("cue:{}", x.word()),
        About::Pastime(x) => of("pastime", h.pastimes.get(x.index()).map(|x| &x.label)),
        About::Fault(x) => of("fault", h.faults.get(x.index()).map(|x| &x.label)),
        About::Person(x) => of("person", s.people.persons.get(x.index()).map(|x| &x.label)),
        About::Prep(x) => of("prep", h.prep.get(x.index()).map(|x| &x.label)),
        About::Act(act) => format!("act:{}", act.kind().word()),
        About::Received(kind, style) => match style {
            Some(style) => format!("act:{} {}", kind.word(), style.word()),
            None => format!("act:{}", kind.word()),
        },
    }
}

/// An entity's name: `house`, `trainee`, or the customer's id.
pub fn entity(s: &Scenario, who: Entity) -> String {
    match who {
        Entity::House => "house".to_owned(),
        Entity::Trainee => "trainee".to_owned(),
        Entity::Customer(c) => s.customer_id(c).into_owned(),
    }
}
