//! Whether a condition can come true at all, judged from the file alone and leniently.

use crate::scenario::model::{ActKind, Domain, Effect, NeedId, Scenario, ServiceId, ServiceKind, StepId, When};

/// Whether the condition can come true by the time `before` begins (at any time, if there is none).
pub(super) fn possible(when: &When, before: Option<StepId>, scenario: &Scenario) -> bool {
    let later = |step: StepId| before.is_some_and(|before| precedes(before, step, scenario));
    match when {
        When::Arrives => true,
        When::Step(step) | When::Starts(step) => !later(*step) && before != Some(*step),
        When::Met(need) => {
            had_by_somebody(*need, scenario)
                && scenario.house.services.iter().any(|s| s.meets.iter().any(|(n, _)| n == need))
        }
        When::Felt(need) | When::Shown(need) => had_by_somebody(*need, scenario),
        When::Acted(kind) => reaches_customers(*kind),
        When::Served(service) => delivered(*service, scenario),
        When::Lacks(choice, aspect) => {
            let mut options = scenario.house.options.iter().filter(|option| option.choice == *choice);
            options.any(|option| option.has.iter().any(|(has, _)| has == aspect))
                && scenario.people.persons.iter().any(|person| person.wants.iter().any(|(wants, _)| wants == aspect))
        }
        When::Chose(tag) => scenario.house.steps.iter().enumerate().any(|(index, step)| {
            !later(StepId::from(index))
                && step.chooses.iter().any(|choice| {
                    scenario.house.options.iter().any(|option| option.choice == *choice && option.tags.contains(tag))
                })
        }),
        When::Fault(fault) => scenario.house.faults.get(fault.index()).is_some_and(|fault| fault.chance > 0),
        When::After(_, inner) => possible(inner, before, scenario),
        When::Chance(chance, inner) => *chance > 0 && possible(inner, before, scenario),
        When::Not(inner) => !certain(inner, before, scenario),
        When::Any(any) => any.iter().any(|one| possible(one, before, scenario)),
        When::All(all) => all.iter().all(|one| possible(one, before, scenario)),
    }
}

/// Whether the condition surely holds when `before` begins.
fn certain(when: &When, before: Option<StepId>, scenario: &Scenario) -> bool {
    match when {
        When::Arrives => true,
        When::Step(step) | When::Starts(step) => {
            let always =
                scenario.house.steps.get(step.index()).is_some_and(|step| step.when.is_none() && !step.optional);
            always && before.is_some_and(|before| precedes(*step, before, scenario))
        }
        When::Any(any) => any.iter().any(|one| certain(one, before, scenario)),
        When::All(all) => all.iter().all(|one| certain(one, before, scenario)),
        When::Not(inner) => !possible(inner, before, scenario),
        When::Met(_)
        | When::Felt(_)
        | When::Shown(_)
        | When::Acted(_)
        | When::Served(_)
        | When::Lacks(..)
        | When::Chose(_)
        | When::Fault(_)
        | When::After(..)
        | When::Chance(..) => false,
    }
}

/// Whether a step waits, directly or not, for another.
pub(super) fn precedes(first: StepId, second: StepId, scenario: &Scenario) -> bool {
    let steps = &scenario.house.steps;
    let mut before = steps.get(second.index()).map_or(0, |step| step.after);
    loop {
        let further =
            (0..steps.len().min(64)).filter(|i| before & (1 << i) != 0).fold(before, |set, i| set | steps[i].after);
        if further == before {
            return before & first.bit() != 0;
        }
        before = further;
    }
}

/// Whether anybody can have the need: it is standard, listed, or what another need turns into.
pub(super) fn had_by_somebody(need: NeedId, scenario: &Scenario) -> bool {
    scenario.people.persons.iter().any(|person| person.needs & need.bit() != 0)
        || scenario.house.needs.iter().any(|other| other.becomes.as_ref().is_some_and(|(to, _)| *to == need))
}

/// Whether a service can reach a customer.
pub(super) fn delivered(service: ServiceId, scenario: &Scenario) -> bool {
    let house = &scenario.house;
    let known = house.services.get(service.index());
    let by_itself = known.is_some_and(|s| s.act.is_some() || s.takes.is_some() || s.kind != ServiceKind::Service);
    let placed = |effects: &[Effect]| effects.contains(&Effect::Places(service));
    by_itself
        || house.steps.iter().any(|step| step.delivers.contains(&service))
        || house.stations.iter().any(|station| station.gives.contains(&service))
        || house.prep.iter().any(|item| placed(&item.effects) || placed(&item.without))
}

/// Whether an act of this kind is ever done for a customer during the shift.
fn reaches_customers(kind: ActKind) -> bool {
    kind.domain() == Domain::WithGuest
}
