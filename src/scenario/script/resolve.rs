//! From the written act to the act of the engine.

use super::spec::{ActSpec, Scripted};
use crate::diagnostic::did_you_mean;
use crate::scenario::Scenario;
use crate::scenario::model::{Act, ActKind, CustomerId, Label, News, OptionId, Question, Style, Subject, Target};

/// Prefix for the party of a customer who need not be in a named one.
pub(super) const PARTY_OF: &str = "party_of_";

impl Scripted {
    /// The act, if every id in it is one of the scenario.
    ///
    /// # Errors
    /// Says in a sentence which id is none, or what is missing.
    pub fn resolve(&self, scenario: &Scenario) -> Result<Act, String> {
        self.act.resolve(scenario, self.to.as_deref(), self.style)
    }
}

impl ActSpec {
    /// The act for somebody, in a style. Without a style it is the first that has words for the act, or else warm.
    ///
    /// # Errors
    /// Says in a sentence which id is none, or what is missing.
    pub fn resolve(&self, scenario: &Scenario, to: Option<&str>, style: Option<Style>) -> Result<Act, String> {
        let house = &scenario.house;
        let somebody = || to.ok_or_else(|| "this act is for somebody: write `to`".to_owned());
        let target = || target(scenario, somebody()?);
        let one = || match target()? {
            Target::One(customer) => Ok(customer),
            Target::Party(_) => Err("this act is for one person, not for a party".to_owned()),
        };
        let say = |kind: ActKind, about: Subject| style.unwrap_or_else(|| first_style(scenario, kind, about));
        let step = |id: &str| find("step", id, house.steps.iter().map(|s| &s.label));
        let service = |id: &str| find("service", id, house.services.iter().map(|s| &s.label));
        let choice = |id: &str| find("choice", id, house.choices.iter().map(|c| &c.label));
        Ok(match self {
            ActSpec::Prepare(id) => Act::Prepare(find("preparation item", id, house.prep.iter().map(|p| &p.label))?),
            ActSpec::Greet => Act::Greet(target()?, say(ActKind::Greet, Subject::None)),
            ActSpec::Attend => Act::Attend(one()?),
            ActSpec::Ask(id) => match choice(id) {
                Ok(choice) => Act::Ask(target()?, Question::Taste(choice), say(ActKind::Ask, Subject::Choice(choice))),
                Err(no_choice) => {
                    let step = step(id).map_err(|_| no_choice)?;
                    Act::Ask(target()?, Question::Task(step), say(ActKind::Ask, Subject::Step(step)))
                }
            },
            ActSpec::AskTask(id) => {
                let step = step(id)?;
                Act::Ask(target()?, Question::Task(step), say(ActKind::Ask, Subject::Step(step)))
            }
            ActSpec::Inform(id) => {
                let topic = find("topic", id, house.topics.iter())?;
                Act::Inform(target()?, News::Topic(topic), say(ActKind::Inform, Subject::Topic(topic)))
            }
            ActSpec::InformDelay => Act::Inform(target()?, News::Delay, say(ActKind::Inform, Subject::None)),
            ActSpec::Guide(id) => {
                let role = find("role", id, house.roles.iter())?;
                Act::Guide(target()?, role, say(ActKind::Guide, Subject::Role(role)))
            }
            ActSpec::Advise(choice_id, option_id) => {
                let choice = choice(choice_id)?;
                let option: OptionId = find("option", option_id, house.options.iter().map(|o| &o.label))?;
                if house.options[option.index()].choice != choice {
                    return Err(format!("`{option_id}` is no option of the choice `{choice_id}`"));
                }
                Act::Advise(target()?, option, say(ActKind::Advise, Subject::Choice(choice)))
            }
            ActSpec::Motivate(id) => {
                let step = step(id)?;
                Act::Motivate(target()?, step, say(ActKind::Motivate, Subject::Step(step)))
            }
            ActSpec::Assist(id, way) => {
                let step = step(id)?;
                Act::Assist(one()?, step, *way, say(ActKind::Assist, Subject::Step(step)))
            }
            ActSpec::Perform(id) => Act::Perform(target()?, step(id)?),
            ActSpec::Offer(id) => {
                let service = service(id)?;
                Act::Offer(target()?, service, say(ActKind::Offer, Subject::Service(service)))
            }
            ActSpec::Confirm => Act::Confirm(target()?),
            ActSpec::CheckBack => Act::CheckBack(target()?, say(ActKind::CheckBack, Subject::None)),
            ActSpec::Acknowledge => Act::Acknowledge(target()?),
            ActSpec::Remedy(id) => {
                let service = service(id)?;
                Act::Remedy(one()?, service, say(ActKind::Remedy, Subject::Service(service)))
            }
            ActSpec::Handover(id) => {
                Act::Handover(one()?, find("station", id, house.stations.iter().map(|s| &s.label))?)
            }
            ActSpec::Note(id, sure) => {
                if sure.base() % 10 != 0 {
                    return Err("a note's confidence is in whole per cent".to_owned());
                }
                let entry = find("entry of the notebook", id, house.catalogue.iter())?;
                Act::Note(one()?, entry, u8::try_from(sure.base() / 10).unwrap_or(100))
            }
            ActSpec::Wait(time) => match u32::try_from(time.base()) {
                Ok(ms) => Act::Wait(ms),
                Err(_) => return Err("nobody waits that long".to_owned()),
            },
            ActSpec::BreakOff => return Err("to break off is no act of its own".to_owned()),
            ActSpec::Record(id) => Act::Record(one()?, find("record", id, house.records.iter())?),
            ActSpec::Reflect(id) => {
                Act::Reflect(find("question for reflection", id, house.reflections.iter().map(|r| &r.label))?, one()?)
            }
            ActSpec::FollowUp(id) => {
                Act::FollowUp(one()?, find("follow-up", id, house.follow_ups.iter().map(|f| &f.0))?)
            }
        })
    }
}

/// The index of the item with this id.
fn find<'l, I: From<usize>>(
    what: &str,
    id: &str,
    labels: impl Iterator<Item = &'l Label> + Clone,
) -> Result<I, String> {
    labels.clone().position(|label| label.id == id).map(I::from).ok_or_else(|| {
        let meant = did_you_mean(id, labels.map(|label| label.id.as_str()));
        let meant = meant.map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
        format!("no {what} has the id `{id}`{meant}")
    })
}

/// Whom an act is for.
fn target(scenario: &Scenario, to: &str) -> Result<Target, String> {
    if let Some(customer) = to.strip_prefix(PARTY_OF).and_then(|id| scenario.customer(id)) {
        return Ok(Target::Party(customer));
    }
    if let Some(customer) = scenario.customer(to) {
        return Ok(Target::One(customer));
    }
    let parties = &scenario.people.parties;
    let party = parties.iter().find(|party| party.label.id == to);
    if let Some(first) = party.and_then(|party| party.members.first()) {
        return Ok(Target::Party(*first));
    }
    let people = &scenario.people;
    let guests = people.guests.iter().map(|guest| people.persons[guest.person.index()].label.id.as_str());
    let known = guests.chain(parties.iter().map(|party| party.label.id.as_str()));
    let meant = did_you_mean(to, known).map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
    Err(format!("no guest and no party has the id `{to}`{meant}"))
}

/// A customer's party as scripts name it: the named party's id for its first member, else `party_of_` and the customer.
pub(super) fn party_name(scenario: &Scenario, customer: CustomerId) -> String {
    let named = scenario.people.parties.iter().find(|party| party.members.first() == Some(&customer));
    named.map_or_else(|| format!("{PARTY_OF}{}", scenario.customer_id(customer)), |party| party.label.id.clone())
}

/// The first style that has words for an act on a subject, or on any subject; warm if none has.
fn first_style(scenario: &Scenario, kind: ActKind, about: Subject) -> Style {
    let phrasings = &scenario.house.phrasings;
    let with = |about: Subject| phrasings.iter().find(|p| p.act == kind && p.about == about);
    let words = with(about).or_else(|| with(Subject::None)).map(|phrasing| &phrasing.words);
    let first = words.and_then(|words| Style::ALL.iter().find(|style| words[style.index()].is_some()));
    first.copied().unwrap_or(Style::Warm)
}
