//! The decisions a scenario offers: every kind of act with what it can be about, to nobody in particular.
//!
//! An act to a guest in a certain phrasing is one way of making a move; what a move is worth is asked of all its ways.

use crate::scenario::model::{
    Act, ActKind, ChoiceId, House, News, Performer, Place, PrepId, Question, RoleId, ServiceId, ServiceKind, StepId,
    Subject, TopicId,
};

/// One decision: what is done, about what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// An act that is about nothing in particular.
    Plain(ActKind),
    /// An act about something.
    About(ActKind, Subject),
    /// Word of a delay.
    Delay,
    /// A preparation item.
    Prepare(PrepId),
}

impl Move {
    /// The kind of act.
    pub fn kind(self) -> ActKind {
        match self {
            Move::Plain(kind) | Move::About(kind, _) => kind,
            Move::Delay => ActKind::Inform,
            Move::Prepare(_) => ActKind::Prepare,
        }
    }

    /// How it is written in scenario files: `Guide("serve_self")`.
    pub fn written(self, house: &House) -> String {
        let of = |kind: &str, id: &str| format!("{kind}(\"{id}\")");
        match self {
            Move::Plain(kind) => kind.word().to_owned(),
            Move::Delay => "InformDelay".to_owned(),
            Move::Prepare(p) => of("Prepare", &house.prep[p.index()].label.id),
            Move::About(kind, about) => match about {
                Subject::None => kind.word().to_owned(),
                Subject::Choice(c) => of(kind.word(), &house.choices[c.index()].label.id),
                Subject::Topic(t) => of(kind.word(), &house.topics[t.index()].id),
                Subject::Role(r) => of(kind.word(), &house.roles[r.index()].id),
                Subject::Step(s) if kind == ActKind::Ask => of("AskTask", &house.steps[s.index()].label.id),
                Subject::Step(s) => of(kind.word(), &house.steps[s.index()].label.id),
                Subject::Service(s) => of(kind.word(), &house.services[s.index()].label.id),
            },
        }
    }
}

impl Move {
    /// Where the file has what it is about; line 0 where it is about nothing in particular.
    pub fn place(self, house: &House) -> Place {
        match self {
            Move::Plain(_) | Move::Delay | Move::About(_, Subject::None) => Place::default(),
            Move::Prepare(p) => house.prep[p.index()].label.place,
            Move::About(_, Subject::Choice(c)) => house.choices[c.index()].label.place,
            Move::About(_, Subject::Topic(t)) => house.topics[t.index()].place,
            Move::About(_, Subject::Role(r)) => house.roles[r.index()].place,
            Move::About(_, Subject::Step(s)) => house.steps[s.index()].label.place,
            Move::About(_, Subject::Service(s)) => house.services[s.index()].label.place,
        }
    }
}

/// Every decision of a scenario, in a fixed order.
#[derive(Debug, Clone)]
pub struct Moves {
    all: Vec<Move>,
    /// For each option of the house, the choice it belongs to.
    choice_of: Vec<ChoiceId>,
}

impl Moves {
    /// The decisions that this house offers.
    pub fn of_house(house: &House) -> Moves {
        let asked = || {
            let steps = house.steps.iter().enumerate();
            steps.filter(|(_, s)| s.asks.is_some()).map(|(i, _)| StepId::from(i))
        };
        let mut all: Vec<Move> = (0..house.prep.len()).map(|i| Move::Prepare(PrepId::from(i))).collect();
        let plain = [ActKind::Greet, ActKind::Attend, ActKind::Acknowledge, ActKind::CheckBack, ActKind::Confirm];
        all.extend(plain.map(Move::Plain));
        all.push(Move::Delay);
        let mut about = |kind, subjects: Vec<Subject>| all.extend(subjects.into_iter().map(|s| Move::About(kind, s)));
        let choices = || (0..house.choices.len()).map(|i| Subject::Choice(ChoiceId::from(i))).collect::<Vec<_>>();
        about(ActKind::Ask, choices());
        about(ActKind::Advise, choices());
        about(ActKind::Ask, asked().map(Subject::Step).collect());
        about(ActKind::Inform, (0..house.topics.len()).map(|i| Subject::Topic(TopicId::from(i))).collect());
        about(ActKind::Guide, (0..house.roles.len()).map(|i| Subject::Role(RoleId::from(i))).collect());
        about(ActKind::Motivate, asked().map(Subject::Step).collect());
        about(ActKind::Assist, asked().map(Subject::Step).collect());
        let staff = house.steps.iter().enumerate().filter(|(_, s)| s.by == Performer::Trainee);
        about(ActKind::Perform, staff.map(|(i, _)| Subject::Step(StepId::from(i))).collect());
        let services = |wanted: fn(&crate::scenario::model::Service) -> bool| {
            let services = house.services.iter().enumerate().filter(move |(_, s)| wanted(s));
            services.map(|(i, _)| Subject::Service(ServiceId::from(i))).collect::<Vec<_>>()
        };
        about(ActKind::Offer, services(|s| s.kind == ServiceKind::Service && s.takes.is_some()));
        about(ActKind::Remedy, services(|s| s.kind != ServiceKind::Service));
        Moves { all, choice_of: house.options.iter().map(|o| o.choice).collect() }
    }

    /// All of them.
    pub fn all(&self) -> &[Move] {
        &self.all
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The index of the decision that an act makes, if it makes one.
    pub fn of(&self, act: Act) -> Option<usize> {
        let made = self.decision(act)?;
        self.all.iter().position(|known| *known == made)
    }

    fn decision(&self, act: Act) -> Option<Move> {
        let kind = act.kind();
        Some(match act {
            Act::Prepare(item) => Move::Prepare(item),
            Act::Greet(..) | Act::Attend(_) | Act::Acknowledge(_) | Act::CheckBack(..) | Act::Confirm(_) => {
                Move::Plain(kind)
            }
            Act::Ask(_, Question::Taste(choice), _) => Move::About(kind, Subject::Choice(choice)),
            Act::Ask(_, Question::Task(step), _) => Move::About(kind, Subject::Step(step)),
            Act::Inform(_, News::Topic(topic), _) => Move::About(kind, Subject::Topic(topic)),
            Act::Inform(_, News::Delay, _) => Move::Delay,
            Act::Guide(_, role, _) => Move::About(kind, Subject::Role(role)),
            Act::Advise(_, option, _) => Move::About(kind, Subject::Choice(*self.choice_of.get(option.index())?)),
            Act::Motivate(_, step, _) | Act::Assist(_, step, _, _) | Act::Perform(_, step) => {
                Move::About(kind, Subject::Step(step))
            }
            Act::Offer(_, service, _) | Act::Remedy(_, service, _) => Move::About(kind, Subject::Service(service)),
            Act::Handover(..)
            | Act::Note(..)
            | Act::Wait(_)
            | Act::Record(..)
            | Act::Reflect(..)
            | Act::FollowUp(..) => return None,
        })
    }
}

/// A set of decisions, by their index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Set(Vec<bool>);

impl Set {
    /// None of these.
    pub(super) fn of(moves: &Moves) -> Set {
        Set(vec![false; moves.len()])
    }

    pub(super) fn insert(&mut self, index: usize) {
        self.0[index] = true;
    }

    /// For each decision, whether it is in the set.
    pub(super) fn iter(&self) -> impl Iterator<Item = bool> + '_ {
        self.0.iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::model::{CustomerId, OptionId, Style, Target};

    #[test]
    fn an_act_makes_the_move_that_is_written_like_it() {
        let text = include_str!("../../tests/scenarios/minimal.ron");
        let scenario = crate::scenario::load("minimal.ron", text.as_bytes()).scenario.expect("it loads");
        let moves = Moves::of_house(&scenario.house);
        let to = Target::One(CustomerId(0));
        let written = |act| moves.of(act).map(|i| moves.all()[i].written(&scenario.house));
        let says = |words: &str| Some(words.to_owned());
        assert_eq!(written(Act::Guide(to, RoleId(0), Style::Warm)), says("Guide(\"fetch\")"));
        assert_eq!(written(Act::Advise(to, OptionId(1), Style::Brief)), says("Advise(\"drink\")"));
        assert_eq!(written(Act::Ask(to, Question::Task(StepId(1)), Style::Brief)), says("AskTask(\"take\")"));
        assert_eq!(written(Act::Remedy(CustomerId(0), ServiceId(2), Style::Warm)), says("Remedy(\"treat\")"));
        assert_eq!(written(Act::Prepare(PrepId(1))), says("Prepare(\"sign\")"));
        assert_eq!(written(Act::Wait(5)), None);
        assert_eq!(written(Act::Motivate(to, StepId(0), Style::Warm)), None, "the step asks nothing");
    }
}
