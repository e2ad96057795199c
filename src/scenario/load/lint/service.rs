//! Needs against services, and conditions that never come true.

use super::Findings;
use super::possible::{delivered, had_by_somebody, possible};
use crate::scenario::model::{NeedId, Scenario, ServiceId, ServiceKind};

pub(super) fn uncovered(scenario: &Scenario, findings: &mut Findings) {
    const BEYOND: u8 = 3;
    for (index, need) in scenario.house.needs.iter().enumerate() {
        let id = NeedId::from(index);
        let met = scenario.house.services.iter().any(|service| service.meets.iter().any(|(met, _)| *met == id));
        let passes_on = need.becomes.is_some();
        if !met && !passes_on && need.profile.satisfiable() != BEYOND {
            let message = format!("no service meets the need `{}`", need.label.id);
            findings.add_help(
                need.label.place,
                message,
                "let a service meet it, or write `profile: (satisfiable: Beyond)`",
            );
        }
    }
}

pub(super) fn need_of_nobody(scenario: &Scenario, findings: &mut Findings) {
    for (index, need) in scenario.house.needs.iter().enumerate() {
        if !had_by_somebody(NeedId::from(index), scenario) {
            findings.add_help(
                need.label.place,
                format!("nobody has the need `{}`", need.label.id),
                "it is not a standard need, so some persona or guest has to list it",
            );
        }
    }
}

pub(super) fn never_wakes(scenario: &Scenario, findings: &mut Findings) {
    for need in &scenario.house.needs {
        if !possible(&need.wakes, None, scenario) {
            findings
                .add(need.label.place, format!("the need `{}` never wakes: its condition cannot hold", need.label.id));
        }
    }
}

pub(super) fn undelivered(scenario: &Scenario, findings: &mut Findings) {
    for (index, service) in scenario.house.services.iter().enumerate() {
        if !delivered(ServiceId::from(index), scenario) {
            findings.add_help(
                service.label.place,
                format!("the service `{}` never reaches anybody", service.label.id),
                "name it in `delivers` of a step or `gives` of a station, or give it an `act` or `takes`",
            );
        }
    }
}

pub(super) fn idle(scenario: &Scenario, findings: &mut Findings) {
    for service in &scenario.house.services {
        if service.meets.is_empty() && service.mends.is_empty() {
            findings
                .add(service.label.place, format!("the service `{}` meets no need and mends none", service.label.id));
        }
    }
}

pub(super) fn too_dear(scenario: &Scenario, findings: &mut Findings) {
    let allowance = scenario.house.setting.allowance_cents;
    let services = scenario.house.services.iter().filter(|service| service.kind != ServiceKind::Service);
    let costs = services.map(|service| (&service.label, service.costs_cents));
    let follow_ups = scenario.house.follow_ups.iter().map(|(label, cents)| (label, *cents));
    for (label, cents) in costs.chain(follow_ups) {
        if cents > allowance {
            findings.add(label.place, format!("`{}` costs more than the whole allowance", label.id));
        }
    }
}

pub(super) fn pastime_never_starts(scenario: &Scenario, findings: &mut Findings) {
    for pastime in &scenario.house.pastimes {
        if !possible(&pastime.starts, None, scenario) {
            let message = format!("the pastime `{}` never starts: its condition cannot hold", pastime.label.id);
            findings.add(pastime.label.place, message);
        }
    }
}

pub(super) fn standard_cannot_start(scenario: &Scenario, findings: &mut Findings) {
    for standard in &scenario.house.standards {
        let wrong = match (possible(&standard.from, None, scenario), possible(&standard.to, None, scenario)) {
            (false, _) => "begins to run",
            (true, false) => "can be kept",
            (true, true) => continue,
        };
        findings.add(
            standard.label.place,
            format!("the standard `{}` never {wrong}: its condition cannot hold", standard.label.id),
        );
    }
}
