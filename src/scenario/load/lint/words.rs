//! Words: topics nobody can tell, and phrasings that leave nothing to choose.

use super::Findings;
use crate::scenario::model::{Effect, Law, Person, PersonId, Scenario, Style, Subject, TopicId};

/// Level of information, per mille, from which somebody knows something of a topic.
const KNOWS_SOMETHING: f64 = 250.0;

/// Topics that a step asks for, that nobody knows and that no words and no item tell.
pub(super) fn untold_topics(scenario: &Scenario, findings: &mut Findings) {
    let house = &scenario.house;
    for (index, topic) in house.topics.iter().enumerate() {
        let id = TopicId::from(index);
        let asked = house.steps.iter().any(|step| step.asks.as_ref().is_some_and(|asks| asks.knows.contains(&id)));
        let told = house.phrasings.iter().any(|phrasing| phrasing.about == Subject::Topic(id));
        let informs =
            |effects: &[Effect]| effects.iter().any(|e| matches!(e, Effect::Informs(topic, _) if *topic == id));
        let shown = house.prep.iter().any(|item| informs(&item.effects));
        let known = who_comes(scenario).any(|person| {
            let law = person.topics.get(index).copied().flatten().unwrap_or(person.experience);
            Law::usual(law) >= KNOWS_SOMETHING
        });
        if asked && !told && !shown && !known {
            let message = format!("nobody knows `{}`, and nothing tells it", topic.id);
            findings.add_help(topic.place, message, "write a phrasing `Inform(..)`, or a sign that informs of it");
        }
    }
}

/// Phrasings in which one style is the liking of everybody who comes.
pub(super) fn best_for_all(scenario: &Scenario, findings: &mut Findings) {
    let mut people = who_comes(scenario);
    let Some(style) = people.next().and_then(|person| person.prefers) else { return };
    let all_like = |style: Style| {
        who_comes(scenario).all(|person| person.prefers == Some(style) && !person.frightened_by[style.index()])
    };
    if !all_like(style) {
        return;
    }
    for phrasing in scenario.house.phrasings.iter().filter(|phrasing| phrasing.words[style.index()].is_some()) {
        let message = format!("everybody who comes likes {} best: there is nothing to choose here", style.word());
        findings.add(phrasing.place, message);
    }
}

/// Everybody who can come: guests, and the personas of streams.
fn who_comes(scenario: &Scenario) -> impl Iterator<Item = &Person> {
    let guests = scenario.people.guests.iter().map(|guest| guest.person);
    let streams = scenario.people.arrivals.iter().flat_map(|stream| stream.mix.iter().map(|(person, _)| *person));
    guests.chain(streams).filter_map(|person: PersonId| scenario.people.persons.get(person.index()))
}
