//! What has shown of each customer by a given moment: the traits that a fair judge may hold against a decision.

use crate::engine::{About, Entity, Event, EventKind, Hidden, Shown, Tick};
use crate::scenario::model::{ActKind, Asks, CustomerId, House, Slip};

/// What had shown of everybody before this time, by customer number.
pub(super) fn before(events: &[Event], house: &House, tick: Tick) -> Vec<Shown> {
    let mut shown: Vec<Shown> = Vec::new();
    for event in events.iter().take_while(|e| e.tick < tick) {
        if let Entity::Customer(c) = event.who {
            see(of(&mut shown, c), event, house);
        }
    }
    shown
}

fn of(shown: &mut Vec<Shown>, c: CustomerId) -> &mut Shown {
    if c.index() >= shown.len() {
        shown.resize(c.index() + 1, Shown::default());
    }
    &mut shown[c.index()]
}

fn see(shown: &mut Shown, event: &Event, house: &House) {
    let asks = |about: About| match about {
        About::Step(step) => house.steps[step.index()].asks.as_ref(),
        _ => None,
    };
    match event.kind {
        EventKind::StepDone => asks(event.about).into_iter().for_each(|asks| all_of(shown, asks)),
        EventKind::Slips => {
            let slip = usize::try_from(event.value).ok().and_then(|i| Slip::ALL.get(i));
            if let (Some(asks), Some(slip)) = (asks(event.about), slip) {
                one_of(shown, asks, *slip);
            }
        }
        EventKind::Says => {
            shown.see(Hidden::Polite);
            let slip = usize::try_from(event.value).ok().and_then(|i| Slip::ALL.get(i));
            if let (Some(asks), Some(slip)) = (asks(event.about), slip) {
                one_of(shown, asks, *slip);
            }
        }
        EventKind::Shows => shown.see(Hidden::Expressive),
        EventKind::Chooses | EventKind::AdviceHeard => shown.see(Hidden::Sure),
        EventKind::Receives => {
            if let About::Received(ActKind::Assist, _) = event.about {
                shown.see(Hidden::Autonomy);
            }
        }
        _ => {}
    }
}

/// Whoever did a step had all it asks for.
fn all_of(shown: &mut Shown, asks: &Asks) {
    Slip::ALL.iter().for_each(|slip| one_of(shown, asks, *slip));
}

fn one_of(shown: &mut Shown, asks: &Asks, slip: Slip) {
    shown.see(Hidden::Experience);
    match slip {
        Slip::Unclear => shown.roles |= asks.role.map_or(0, |role| role.bit()),
        Slip::Uninformed => shown.topics |= asks.knows.iter().fold(0, |set, topic| set | topic.bit()),
        Slip::Unable => shown.skills |= asks.skill.map_or(0, |skill| skill.bit()),
        Slip::Unmotivated => shown.see(Hidden::Motivation),
    }
}
