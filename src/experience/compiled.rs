//! Scenario, rules and seed, made ready once for everything the experience works out. Shared by all forks of a session.

use super::measure::Measure;
use super::memory::{Phase, Scale};
use super::outcome::Aftermath;
use super::standards::Standards;
use crate::engine::About;
use crate::engine::Draws;
use crate::rules::Rules;
use crate::scenario::Scenario;
use crate::scenario::model::{CustomerId, NeedId, OptionId, PersonId, ServiceId};
use std::sync::Arc;

/// See the module.
#[derive(Debug)]
pub(super) struct Compiled {
    pub(super) scenario: Arc<Scenario>,
    pub(super) rules: Arc<Rules>,
    pub(super) measure: Measure,
    pub(super) scale: Scale,
    pub(super) standards: Standards,
    pub(super) aftermath: Aftermath,
    pub(super) draws: Draws,
    /// Per step: the phase a customer is in once it has been reached.
    phases: Vec<Phase>,
    /// Needs of the first grade column, as bits.
    pub(super) first_column: u64,
    /// How far a need must be met to count, per mille.
    pub(super) met_from: f64,
}

impl Compiled {
    pub(super) fn new(scenario: Arc<Scenario>, rules: Arc<Rules>, seed: u64) -> Compiled {
        let h = &scenario.house;
        let first = h.needs.iter().enumerate().filter(|(_, n)| n.profile.first_column());
        Compiled {
            measure: Measure::new(&scenario, &rules),
            scale: Scale::new(&rules.experience),
            standards: Standards::new(&h.standards),
            aftermath: Aftermath::new(&rules.experience),
            draws: Draws::new(seed),
            phases: (0..h.steps.len()).map(|i| Phase::of_step(i, h.steps.len())).collect(),
            first_column: first.fold(0, |set, (i, _)| set | NeedId::from(i).bit()),
            met_from: 1000.0 * *rules.experience.met_from,
            scenario,
            rules,
        }
    }

    /// The person behind a row of the measure, if one is known.
    pub(super) fn person(&self, row: u16) -> Option<PersonId> {
        (usize::from(row) < self.scenario.people.persons.len()).then_some(PersonId(row))
    }

    /// The phase once what the event is about has been reached.
    pub(super) fn phase(&self, about: About) -> Phase {
        match about {
            About::Step(s) => self.phases.get(s.index()).copied().unwrap_or(Phase::Entry),
            _ => Phase::Entry,
        }
    }

    /// What a service costs the allowance, cents.
    pub(super) fn cost(&self, service: ServiceId) -> u64 {
        self.scenario.house.services.get(service.index()).map_or(0, |s| u64::from(s.costs_cents))
    }

    /// The needs that turn into `new`, as bits.
    pub(super) fn old_forms(&self, new: NeedId) -> u64 {
        let becomes = |n: &crate::scenario::model::Need| n.becomes.as_ref().is_some_and(|(to, _)| *to == new);
        let needs = self.scenario.house.needs.iter().enumerate();
        needs.filter(|(_, n)| becomes(n)).fold(0, |set, (i, _)| set | NeedId::from(i).bit())
    }

    /// Whether the option lacks the aspect for this person's taste.
    pub(super) fn lacks(&self, row: u16, option: OptionId, aspect: crate::scenario::model::AspectId) -> bool {
        let Some(person) = self.person(row) else { return false };
        let wants = self.scenario.people.persons[person.index()].wants.iter().find(|(a, _)| *a == aspect);
        let has = self.scenario.house.options[option.index()].has.iter().find(|(a, _)| *a == aspect);
        wants.map_or(0, |w| w.1) > has.map_or(0, |h| h.1)
    }

    /// Everybody of this customer's party, the customer included, given the first member's number.
    pub(super) fn party(&self, c: CustomerId) -> Option<&[CustomerId]> {
        let party = self.scenario.people.guests.get(c.index())?.party?;
        self.scenario.people.parties.get(party.index()).map(|p| p.members.as_slice())
    }
}
