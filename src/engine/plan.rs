//! What the engine works out once per scenario: which events may touch which needs, who performs what.
//!
//! Needs, pastimes and steps name the events they depend on; here the links are turned round, as bit sets.

use super::deps::Deps;
use crate::rules::Rules;
use crate::scenario::Scenario;
use crate::scenario::model::{Effect, NeedId, Performer, Spot, Step, StepId, ThingId, When};
use std::sync::Arc;

/// A scenario ready to be played, shared by all its sessions.
#[derive(Debug)]
pub struct Plan {
    /// The scenario.
    pub(super) scenario: Arc<Scenario>,
    /// The parameters.
    pub(super) rules: Arc<Rules>,
    /// Steps of the customer, and steps of a system at which the customer stands.
    pub(super) own: u64,
    /// Steps of the trainee.
    pub(super) staff: u64,
    /// Steps of the trainee that hold nobody up.
    pub(super) staff_optional: u64,
    /// Steps of colleagues and machines away from the customer.
    pub(super) background: u64,
    /// All steps.
    pub(super) all_steps: u64,
    /// Per thing: the needs that hang on it.
    pub(super) needs_of_thing: Vec<u64>,
    /// Per need: services that meet it.
    pub(super) met_by: Vec<u64>,
    /// Per need: steps that deliver a service which meets it.
    pub(super) delivered_by: Vec<u64>,
    /// Needs that merely being somewhere meets.
    pub(super) given_at_place: u64,
    /// Per role, topic and skill: its place in a customer's row of levels.
    pub(super) topics_at: usize,
    /// Where skills begin in the row.
    pub(super) skills_at: usize,
    /// Length of a row of levels.
    pub(super) row: usize,
    /// Which happenings may touch which needs.
    pub(super) deps: Deps,
    /// Per step: what must be done before.
    pub(super) after: Vec<u64>,
    /// The own step with which a visit ends.
    pub(super) exit: u64,
    /// Steps that use something up: the first of them in a visit shows whether what was chosen suits.
    pub(super) uses: u64,
    /// Things that are used up at some step: of these there can be something left.
    pub(super) used_things: u64,
    /// Per step: the things it clears away. A step of the trainee after the using up that hands over nothing does.
    pub(super) clears: Vec<u64>,
    /// Preparation items that are signs, with their station.
    pub(super) signs: u64,
}

impl Plan {
    /// Prepares a checked scenario for playing under these rules.
    pub fn new(scenario: Arc<Scenario>, rules: Arc<Rules>) -> Plan {
        let house = &scenario.house;
        let bits = |pick: &dyn Fn(usize) -> bool| -> u64 {
            (0..house.steps.len()).filter(|i| pick(*i)).fold(0, |set, i| set | StepId::from(i).bit())
        };
        let presence = |i: usize| house.steps[i].at != Spot::Here;
        let own = bits(&|i| match house.steps[i].by {
            Performer::Customer => true,
            Performer::Trainee => false,
            Performer::Colleague(_) | Performer::System(_) => presence(i),
        });
        let staff = bits(&|i| house.steps[i].by == Performer::Trainee);
        let all_steps = bits(&|_| true);
        let met_by = (0..house.needs.len())
            .map(|n| {
                let serves = |s: &crate::scenario::model::Service| s.meets.iter().any(|(m, _)| m.index() == n);
                (0..house.services.len()).filter(|s| serves(&house.services[*s])).fold(0, |set, s| set | 1u64 << s)
            })
            .collect();
        let meets = |v: &crate::scenario::model::ServiceId, n: usize| {
            house.services[v.index()].meets.iter().any(|(m, _)| m.index() == n)
        };
        let delivered_by =
            (0..house.needs.len()).map(|n| bits(&|i| house.steps[i].delivers.iter().any(|v| meets(v, n)))).collect();
        let given_at_place = (0..house.needs.len())
            .filter(|n| house.stations.iter().any(|s| s.gives.iter().any(|v| meets(v, *n))))
            .fold(0, |set, n| set | NeedId::from(n).bit());
        let needs_of_thing = (0..house.things.len()).map(|t| needs_of_thing(&scenario, ThingId::from(t))).collect();
        let topics_at = house.roles.len();
        let skills_at = topics_at + house.topics.len();
        let row = skills_at + house.skills.len();
        let signs = (0..house.prep.len())
            .filter(|i| house.prep[*i].at.is_some() && house.prep[*i].effects.iter().any(reaches_customers))
            .fold(0, |set, i| set | 1u64 << i);
        Plan {
            own,
            staff,
            staff_optional: bits(&|i| house.steps[i].optional) & staff,
            background: all_steps & !own & !staff,
            all_steps,
            needs_of_thing,
            delivered_by,
            given_at_place,
            met_by,
            topics_at,
            skills_at,
            row,
            uses: bits(&|i| house.steps[i].uses.is_some()),
            used_things: house.steps.iter().filter_map(|s| s.uses).fold(0, |set, t| set | t.bit()),
            clears: house.steps.iter().map(|s| clears(&scenario, s)).collect(),
            signs,
            deps: Deps::of(&scenario),
            after: house.steps.iter().map(|s| s.after).collect(),
            exit: (0..house.steps.len()).rev().map(|i| 1u64 << i).find(|b| own & b != 0).unwrap_or(0),
            rules,
            scenario: scenario.clone(),
        }
    }

    /// The scenario played.
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The rules it is played under.
    pub fn rules(&self) -> &Arc<Rules> {
        &self.rules
    }
}

/// Needs that are met by services delivered together with a thing, or when it is used.
fn needs_of_thing(scenario: &Scenario, thing: ThingId) -> u64 {
    let house = &scenario.house;
    let mut needs = 0;
    for step in &house.steps {
        if step.uses == Some(thing) || step.fetch.is_some_and(|(t, _)| t == thing) || step.makes == Some(thing) {
            for service in &step.delivers {
                for (need, _) in &house.services[service.index()].meets {
                    needs |= NeedId::bit(*need);
                }
            }
        }
    }
    needs
}

/// The things a step clears away.
fn clears(scenario: &Scenario, step: &Step) -> u64 {
    let hands_over = step.fetch.is_some() || step.makes.is_some() || !step.delivers.is_empty();
    if step.by != Performer::Trainee || hands_over || step.confirms {
        return 0;
    }
    let before = scenario.house.steps.iter().enumerate().filter(|(i, _)| step.after & StepId::from(*i).bit() != 0);
    before.filter_map(|(_, s)| s.uses).fold(0, |set, thing| set | thing.bit())
}

/// Whether an effect reaches customers who pass (rather than the house once).
pub(super) fn reaches_customers(effect: &Effect) -> bool {
    match effect {
        Effect::Informs(..) | Effect::Clarifies(..) | Effect::Enables(..) | Effect::Motivates(_) => true,
        Effect::Knows(_)
        | Effect::Reveals(_)
        | Effect::Slows(..)
        | Effect::Blocks(_)
        | Effect::Prevents(_)
        | Effect::Places(_)
        | Effect::Moves(..)
        | Effect::Trims(..)
        | Effect::Sends(..)
        | Effect::Tone(_)
        | Effect::Stale(_) => false,
    }
}

/// Whether a condition names something that lacks in what was chosen.
pub(super) fn names_lack(when: &When) -> bool {
    match when {
        When::Lacks(..) => true,
        When::After(_, inner) | When::Chance(_, inner) | When::Not(inner) => names_lack(inner),
        When::Any(all) | When::All(all) => all.iter().any(names_lack),
        When::Arrives
        | When::Step(_)
        | When::Starts(_)
        | When::Met(_)
        | When::Felt(_)
        | When::Shown(_)
        | When::Acted(_)
        | When::Served(_)
        | When::Chose(_)
        | When::Fault(_) => false,
    }
}
