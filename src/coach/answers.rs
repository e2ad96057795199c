//! What might have prevented a loss, and when: the acts that concern what was lacking, at the times when it could show.

use super::alternatives::bits;
use super::chain::chain;
use super::course::Course;
use super::recorded::Recorded;
use crate::engine::{About, Entity, EventKind, Tick, Touch};
use crate::experience::Moment;
use crate::scenario::model::*;

/// Times at which something is tried for one loss, beside the links of the chain that led to it.
const TIMES: usize = 5;
/// Options of a choice that are tried as advice.
const OPTIONS: usize = 6;

/// Acts to try against a loss, each with a time not before which it is done; in order of time.
pub(super) fn tries(recorded: &Recorded, course: &Course, m: &Moment) -> Vec<(Tick, Act)> {
    let house = &recorded.plan.scenario().house;
    let acts = against(house, m);
    let mut tries: Vec<(Tick, Act)> = Vec::new();
    let prep = (0..house.prep.len()).map(PrepId::from).filter(|item| may_help(house, *item, m));
    tries.extend(prep.map(|item| (Tick::ZERO, Act::Prepare(item))));
    for at in times(recorded, course, m) {
        tries.extend(acts.iter().map(|act| (at, *act)));
    }
    tries
}

/// When there was something to see, a little after each sign: the links of the chain that led to the loss, and other
/// signs evenly between the guest's coming and the loss.
fn times(recorded: &Recorded, course: &Course, m: &Moment) -> Vec<Tick> {
    let house = &recorded.plan.scenario().house;
    let reacts = *recorded.plan.rules().coach.reacts_ms as u64;
    let telling = |kind: EventKind| {
        matches!(
            kind,
            EventKind::Arrives
                | EventKind::Sits
                | EventKind::StepStarts
                | EventKind::StepDone
                | EventKind::Shows
                | EventKind::Says
                | EventKind::NeedWakes
                | EventKind::ThingComes
                | EventKind::WaitBegins
                | EventKind::Slips
                | EventKind::Served
        )
    };
    let own = course.events.iter().filter(|e| e.who == Entity::Customer(m.customer) && telling(e.kind));
    let signs: Vec<Tick> = own.map(|e| e.tick).filter(|at| *at < m.tick).collect();
    let n = signs.len();
    let spread = (0..TIMES.min(n)).map(|i| signs[i * (n - 1) / (TIMES.min(n) - 1).max(1)]);
    let links = chain(&course.events, house, m).into_iter().map(|e| e.tick);
    let mut times: Vec<Tick> = spread.chain(links).map(|at| at.after(reacts)).filter(|at| *at < m.tick).collect();
    times.sort_unstable();
    times.dedup();
    times
}

/// The acts that concern what was lacking.
fn against(house: &House, m: &Moment) -> Vec<Act> {
    let (c, to) = (m.customer, Target::One(m.customer));
    match (m.touch, m.about) {
        (_, About::Need(need) | About::Met(_, need)) => meets(house, c, need),
        (Touch::HardChoice, About::Choice(choice)) => advice(house, to, choice),
        (_, About::Option(option)) => {
            let mut acts = advice(house, to, house.options[option.index()].choice);
            acts.push(Act::Confirm(to));
            acts
        }
        (_, About::Thing(thing)) => {
            let uses = |i: &usize| house.steps[*i].uses == Some(thing);
            // Who is spoken to looks up from what else they are at.
            let mut acts = vec![Act::CheckBack(to, Style::Warm)];
            acts.extend((0..house.steps.len()).filter(uses).flat_map(|i| help(house, c, StepId::from(i))));
            acts
        }
        (_, About::Step(step)) => {
            let mut acts = help(house, c, step);
            acts.extend([Act::Acknowledge(to), Act::Inform(to, News::Delay, Style::Warm)]);
            if house.steps[step.index()].by == Performer::Trainee {
                acts.push(Act::Perform(to, step));
            }
            acts
        }
        (Touch::Waiting | Touch::WalkedOut | Touch::TurnedAway, _) => {
            let mut acts =
                vec![Act::Greet(to, Style::Warm), Act::Acknowledge(to), Act::Inform(to, News::Delay, Style::Warm)];
            let staff = |i: &usize| house.steps[*i].by == Performer::Trainee;
            acts.extend((0..house.steps.len()).filter(staff).map(|i| Act::Perform(to, StepId::from(i))));
            let asks = |i: &usize| house.steps[*i].asks.is_some();
            acts.extend((0..house.steps.len()).filter(asks).flat_map(|i| help(house, c, StepId::from(i))));
            acts
        }
        (_, _) => Vec::new(),
    }
}

/// Everything that gives a service which meets a need.
fn meets(house: &House, c: CustomerId, need: NeedId) -> Vec<Act> {
    let (to, warm) = (Target::One(c), Style::Warm);
    let mut acts = Vec::new();
    for (i, service) in house.services.iter().enumerate() {
        let id = ServiceId::from(i);
        let serves = service.meets.iter().any(|(n, _)| *n == need);
        if serves || service.mends.contains(&need) {
            match service.kind {
                ServiceKind::Service if service.takes.is_some() => acts.push(Act::Offer(to, id, warm)),
                ServiceKind::Service => {}
                ServiceKind::Remedy | ServiceKind::Gift => acts.push(Act::Remedy(c, id, warm)),
            }
            acts.extend(service.act.into_iter().flat_map(|kind| of_kind(house, kind, to)));
            let delivers = |i: &usize| house.steps[*i].delivers.contains(&id);
            for step in (0..house.steps.len()).filter(delivers) {
                match house.steps[step].by {
                    Performer::Trainee => acts.push(Act::Perform(to, StepId::from(step))),
                    Performer::Customer | Performer::Colleague(_) | Performer::System(_) => {
                        acts.extend(help(house, c, StepId::from(step)));
                    }
                }
            }
        }
    }
    acts
}

/// The acts of a kind that gives a service.
fn of_kind(house: &House, kind: ActKind, to: Target) -> Vec<Act> {
    let warm = Style::Warm;
    match kind {
        ActKind::Greet => vec![Act::Greet(to, warm)],
        ActKind::CheckBack => vec![Act::CheckBack(to, warm)],
        ActKind::Acknowledge => vec![Act::Acknowledge(to)],
        ActKind::Confirm => vec![Act::Confirm(to)],
        ActKind::Advise => (0..house.choices.len()).flat_map(|k| advice(house, to, ChoiceId::from(k))).collect(),
        ActKind::Inform => {
            let topics = (0..house.topics.len()).map(|i| News::Topic(TopicId::from(i)));
            topics.map(|news| Act::Inform(to, news, warm)).collect()
        }
        ActKind::Guide => (0..house.roles.len()).map(|i| Act::Guide(to, RoleId::from(i), warm)).collect(),
        ActKind::Motivate | ActKind::Assist => Vec::new(),
        ActKind::Ask => {
            (0..house.choices.len()).map(|k| Act::Ask(to, Question::Taste(ChoiceId::from(k)), warm)).collect()
        }
        ActKind::Prepare
        | ActKind::Attend
        | ActKind::Perform
        | ActKind::Offer
        | ActKind::Remedy
        | ActKind::Handover
        | ActKind::Note
        | ActKind::Wait
        | ActKind::Record
        | ActKind::Reflect
        | ActKind::FollowUp => Vec::new(),
    }
}

/// The four kinds of help with a guest's own task (D9).
fn help(house: &House, c: CustomerId, step: StepId) -> Vec<Act> {
    let (to, warm) = (Target::One(c), Style::Warm);
    let Some(asks) = &house.steps[step.index()].asks else { return Vec::new() };
    let mut acts: Vec<Act> = asks.role.map(|role| Act::Guide(to, role, warm)).into_iter().collect();
    acts.extend(asks.knows.iter().map(|topic| Act::Inform(to, News::Topic(*topic), warm)));
    acts.push(Act::Motivate(to, step, warm));
    acts.extend([Way::With, Way::For].map(|way| Act::Assist(c, step, way, warm)));
    acts
}

fn advice(house: &House, to: Target, choice: ChoiceId) -> Vec<Act> {
    let options = house.choices[choice.index()].options.clone();
    options.take(OPTIONS).map(|i| Act::Advise(to, OptionId(i), Style::Warm)).collect()
}

/// Whether a preparation could have to do with a loss: what it does concerns what the loss is about.
fn may_help(house: &House, item: PrepId, m: &Moment) -> bool {
    let steps: u64 = match m.about {
        About::Step(step) => step.bit(),
        About::Thing(thing) => {
            let uses = |i: &usize| house.steps[*i].uses == Some(thing);
            (0..house.steps.len()).filter(uses).fold(0, |set, i| set | StepId::from(i).bit())
        }
        _ => 0,
    };
    let asks = |ok: &dyn Fn(&Asks) -> bool| {
        bits(steps).any(|i| house.steps.get(i).and_then(|s| s.asks.as_ref()).is_some_and(ok))
    };
    house.prep[item.index()].effects.iter().any(|effect| match (effect, m.about) {
        (Effect::Places(service), About::Need(need) | About::Met(_, need)) => {
            house.services[service.index()].meets.iter().any(|(n, _)| *n == need)
        }
        (Effect::Trims(choice, _), About::Choice(about)) => *choice == about,
        (Effect::Knows(_), About::Option(_)) | (Effect::Motivates(_), About::Step(_)) => true,
        (Effect::Reveals(_), _) => matches!(m.touch, Touch::Forgotten | Touch::Fit),
        (Effect::Informs(topic, _), _) => asks(&|a| a.knows.contains(topic)),
        (Effect::Clarifies(role, _), _) => asks(&|a| a.role == Some(*role)),
        (Effect::Enables(skill, _), _) => asks(&|a| a.skill == Some(*skill)),
        (Effect::Prevents(_) | Effect::Slows(..) | Effect::Moves(..), _) => {
            matches!(m.touch, Touch::Wait | Touch::Waiting | Touch::WalkedOut)
        }
        (_, _) => false,
    })
}
