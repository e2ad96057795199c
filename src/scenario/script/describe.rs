//! From the act of the engine back to the written one: the exact inverse of resolving.

use super::resolve::party_name;
use super::spec::{ActSpec, Scripted};
use crate::scenario::Scenario;
use crate::scenario::model::{Act, Label, News, Question, Target};
use crate::scenario::quantity::Amount;

/// The act as scripts and logs write it. Resolving it gives the act again.
///
/// Every index in `act` must be one of `scenario`; walk-ins need not have come.
pub fn describe(act: Act, scenario: &Scenario) -> Scripted {
    let house = &scenario.house;
    let id = |label: &Label| label.id.clone();
    let step = |step: crate::scenario::model::StepId| id(&house.steps[step.index()].label);
    let service = |service: crate::scenario::model::ServiceId| id(&house.services[service.index()].label);
    let spec = match act {
        Act::Prepare(prep) => ActSpec::Prepare(id(&house.prep[prep.index()].label)),
        Act::Greet(..) => ActSpec::Greet,
        Act::Attend(_) => ActSpec::Attend,
        Act::Ask(_, Question::Taste(choice), _) => ActSpec::Ask(id(&house.choices[choice.index()].label)),
        Act::Ask(_, Question::Task(about), _) => ActSpec::AskTask(step(about)),
        Act::Inform(_, News::Topic(topic), _) => ActSpec::Inform(id(&house.topics[topic.index()])),
        Act::Inform(_, News::Delay, _) => ActSpec::InformDelay,
        Act::Guide(_, role, _) => ActSpec::Guide(id(&house.roles[role.index()])),
        Act::Advise(_, option, _) => {
            let option = &house.options[option.index()];
            ActSpec::Advise(id(&house.choices[option.choice.index()].label), id(&option.label))
        }
        Act::Motivate(_, about, _) => ActSpec::Motivate(step(about)),
        Act::Assist(_, about, way, _) => ActSpec::Assist(step(about), way),
        Act::Perform(_, done) => ActSpec::Perform(step(done)),
        Act::Offer(_, offered, _) => ActSpec::Offer(service(offered)),
        Act::Confirm(_) => ActSpec::Confirm,
        Act::CheckBack(..) => ActSpec::CheckBack,
        Act::Acknowledge(_) => ActSpec::Acknowledge,
        Act::Remedy(_, given, _) => ActSpec::Remedy(service(given)),
        Act::Handover(_, station) => ActSpec::Handover(id(&house.stations[station.index()].label)),
        Act::Note(_, entry, sure) => {
            let sure = Amount::from_base(i64::from(sure.min(100)) * 10).unwrap_or(Amount::ZERO);
            ActSpec::Note(id(&house.catalogue[entry.index()]), sure)
        }
        Act::Wait(ms) => ActSpec::Wait(Amount::from_base(i64::from(ms)).unwrap_or(Amount::ZERO)),
        Act::Record(_, record) => ActSpec::Record(id(&house.records[record.index()])),
        Act::Reflect(reflection, _) => ActSpec::Reflect(id(&house.reflections[reflection.index()].label)),
        Act::FollowUp(_, follow_up) => ActSpec::FollowUp(id(&house.follow_ups[follow_up.index()].0)),
    };
    let to = act.target().map(|target| match target {
        Target::One(customer) => scenario.customer_id(customer).into_owned(),
        Target::Party(customer) => party_name(scenario, customer),
    });
    Scripted { act: spec, to, style: act.style() }
}
