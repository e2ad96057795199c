//! A need's profile against how the need is wired: the grades claim what the rest of the file must bear out (D2).

use super::Findings;
use crate::scenario::model::{Need, NeedId, Scenario, ServiceKind, When};

/// One claim: whether the file contradicts it, and in which words.
type Claim = (fn(NeedId, &Need, &Scenario) -> bool, &'static str);

const CLAIMS: &[Claim] = &[
    (|id, need, s| need.profile.standard() == 3 && bearers(id, s) > 1, "Unique, but more than one person has it"),
    (|_, need, _| need.profile.predictable() == 0 && by_chance(&need.wakes), "Certain, but it wakes by chance"),
    (|_, need, _| need.profile.conscious() == 3 && need.profile.shown() == 0, "Unconscious, but Spoken"),
    (|_, need, _| need.profile.shown() == 3 && !need.cues.is_empty(), "Hidden, but it has cues"),
    (|_, need, _| need.profile.shown() < 3 && need.cues.is_empty(), "shown, but it has no cues"),
    (|_, need, _| need.profile.shown() > 0 && need.says.is_some(), "not Spoken, but it says something"),
    (
        |id, need, s| need.profile.satisfiable() == 0 && met(id, s, |full, _| !full) && !met(id, s, |full, _| full),
        "Offered, but services meet it in part only",
    ),
    (
        |id, need, s| need.profile.satisfiable() == 2 && met(id, s, |_, kind| kind == ServiceKind::Service),
        "Improvised, but an ordinary service meets it",
    ),
    (|id, need, s| need.profile.satisfiable() == 3 && met(id, s, |_, _| true), "Beyond, but a service meets it"),
    (
        |id, need, s| need.profile.linked() == 3 && feeds_another(id, s),
        "Alone, but another need turns into it or it into another",
    ),
];

pub(super) fn contradicted(scenario: &Scenario, findings: &mut Findings) {
    for (index, need) in scenario.house.needs.iter().enumerate() {
        for (contradicts, words) in CLAIMS {
            if contradicts(NeedId::from(index), need, scenario) {
                findings.add(need.label.place, format!("the profile of `{}` says it is {words}", need.label.id));
            }
        }
    }
}

fn bearers(need: NeedId, scenario: &Scenario) -> usize {
    let guests = scenario.people.guests.iter().map(|guest| guest.person);
    let walk_ins = scenario.people.arrivals.iter().flat_map(|stream| stream.mix.iter().map(|(person, _)| *person));
    // Somebody of a stream stands for many.
    let has =
        |person: crate::scenario::model::PersonId| scenario.people.persons[person.index()].needs & need.bit() != 0;
    guests.filter(|person| has(*person)).count() + 2 * walk_ins.filter(|person| has(*person)).count()
}

fn by_chance(when: &When) -> bool {
    match when {
        When::Chance(chance, _) => *chance < 1000,
        When::After(_, inner) => by_chance(inner),
        When::All(all) => all.iter().any(by_chance),
        When::Any(any) => !any.is_empty() && any.iter().all(by_chance),
        When::Arrives
        | When::Step(_)
        | When::Starts(_)
        | When::Met(_)
        | When::Felt(_)
        | When::Shown(_)
        | When::Acted(_)
        | When::Served(_)
        | When::Lacks(..)
        | When::Chose(_)
        | When::Fault(_)
        | When::Not(_) => false,
    }
}

/// Whether a service meets the need of which this holds: met in full, the kind of service.
fn met(need: NeedId, scenario: &Scenario, holds: fn(bool, ServiceKind) -> bool) -> bool {
    let services = scenario.house.services.iter();
    services
        .flat_map(|s| s.meets.iter().map(move |(n, how)| (n, *how, s.kind)))
        .any(|(n, how, kind)| *n == need && holds(how >= 1000, kind))
}

fn feeds_another(need: NeedId, scenario: &Scenario) -> bool {
    let becomes = |of: &Need| of.becomes.as_ref().map(|(to, _)| *to);
    scenario.house.needs.iter().any(|other| becomes(other) == Some(need))
        || scenario.house.needs.get(need.index()).is_some_and(|need| need.becomes.is_some())
}
