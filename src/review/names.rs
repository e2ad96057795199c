//! Names out of scenario files, for readers of any language.

use super::report::Names;
use crate::engine::About;
use crate::lab::Move;
use crate::scenario::model::{House, Label, Subject, Text};

/// A text by locale; `*` is the file's own, where a locale is missing.
pub(super) fn of_text(text: &Text) -> Names {
    let first = text.0.first().map(|(_, words)| ("*".to_owned(), words.clone()));
    first.into_iter().chain(text.0.iter().cloned()).collect()
}

/// The name of what a moment is about; nothing where the file has none for it.
pub(super) fn of_about(house: &House, about: About) -> Names {
    label_of(house, about).map(|label| of_text(&label.name)).unwrap_or_default()
}

fn label_of(house: &House, about: About) -> Option<&Label> {
    match about {
        About::Station(x) => house.stations.get(x.index()).map(|x| &x.label),
        About::Step(x) => house.steps.get(x.index()).map(|x| &x.label),
        About::Need(x) | About::Met(_, x) => house.needs.get(x.index()).map(|x| &x.label),
        About::Service(x) => house.services.get(x.index()).map(|x| &x.label),
        About::Thing(x) => house.things.get(x.index()).map(|x| &x.label),
        About::Choice(x) => house.choices.get(x.index()).map(|x| &x.label),
        About::Option(x) => house.options.get(x.index()).map(|x| &x.label),
        About::Topic(x) => house.topics.get(x.index()),
        About::Role(x) => house.roles.get(x.index()),
        About::Skill(x) => house.skills.get(x.index()),
        About::Pastime(x) => house.pastimes.get(x.index()).map(|x| &x.label),
        About::Fault(x) => house.faults.get(x.index()).map(|x| &x.label),
        About::Prep(x) => house.prep.get(x.index()).map(|x| &x.label),
        About::Nothing | About::Cue(_) | About::Person(_) | About::Act(_) | About::Received(..) => None,
    }
}

/// What a decision is about, where it is about something in the file.
pub(super) fn of_decision(house: &House, decision: Move) -> Option<&Label> {
    match decision {
        Move::Plain(_) | Move::Delay => None,
        Move::Prepare(x) => label_of(house, About::Prep(x)),
        Move::About(_, subject) => match subject {
            Subject::None => None,
            Subject::Choice(x) => label_of(house, About::Choice(x)),
            Subject::Topic(x) => label_of(house, About::Topic(x)),
            Subject::Role(x) => label_of(house, About::Role(x)),
            Subject::Step(x) => label_of(house, About::Step(x)),
            Subject::Service(x) => label_of(house, About::Service(x)),
        },
    }
}
