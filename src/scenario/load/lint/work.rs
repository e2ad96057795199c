//! Time: preparation without a choice, and shifts that no trainee could get through.

use super::Findings;
use crate::scenario::model::{Law, Performer, Scenario};

pub(super) fn preparation_fits(scenario: &Scenario, findings: &mut Findings) {
    let house = &scenario.house;
    let total: u64 = house.prep.iter().map(|item| u64::from(item.takes_ms)).sum();
    if let (Some(first), true) = (house.prep.first(), total <= u64::from(house.preparation_ms)) {
        findings.add_help(
            first.label.place,
            "all of the preparation fits into its minutes: there is nothing to choose",
            "give fewer minutes, or offer more to do",
        );
    }
}

pub(super) fn without_effect(scenario: &Scenario, findings: &mut Findings) {
    for item in &scenario.house.prep {
        if item.effects.is_empty() && item.without.is_empty() {
            findings.add(item.label.place, format!("`{}` changes nothing, whether it is done or not", item.label.id));
        }
    }
}

/// The trainee's own steps, at their usual lengths, for everybody who is likely to come.
pub(super) fn beyond_time(scenario: &Scenario, findings: &mut Findings) {
    let house = &scenario.house;
    let own = || house.steps.iter().filter(|step| step.by == Performer::Trainee);
    let usual = |together: bool| -> f64 {
        own().filter(|step| step.together == together).map(|step| step.takes.map_or(0.0, Law::usual)).sum()
    };
    let (people, parties) = expected(scenario);
    let work_ms = usual(false) * people + usual(true) * parties;
    if let (Some(first), true) = (own().next(), work_ms > f64::from(house.setting.lasts_ms)) {
        let message = format!(
            "the trainee's own steps come to {:.0} minutes for the {people:.0} people expected; the house is open for {:.0}",
            work_ms / 60_000.0,
            f64::from(house.setting.lasts_ms) / 60_000.0
        );
        findings.add(first.label.place, message);
    }
}

/// How many people, and how many parties, are likely to come.
fn expected(scenario: &Scenario) -> (f64, f64) {
    let people = &scenario.people;
    let alone = people.guests.iter().filter(|guest| guest.party.is_none()).count();
    let mut count = (people.guests.len() as f64, (alone + people.parties.len()) as f64);
    for stream in &people.arrivals {
        let parties = f64::from(stream.until_ms.saturating_sub(stream.from_ms)) / stream.every.usual().max(1.0);
        let size: f64 = stream.sizes.iter().map(|(size, share)| f64::from(*size) * f64::from(*share) / 1000.0).sum();
        count = (count.0 + parties * size, count.1 + parties);
    }
    count
}
