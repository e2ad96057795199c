//! What a story says a visit must have felt like.

use super::Reader;
use super::raw::{RawShown, RawWhat};
use crate::diagnostic::Code;
use crate::scenario::decode::Spanned;
use crate::scenario::model::{
    ActKind, Cause, Factor, Label, NeedId, OptionId, Place, RoleId, ServiceId, StepId, ThingId, TopicId,
};
use crate::scenario::raw::Id;

/// One felt moment a story expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// Whether it is a gain or a loss.
    pub gain: bool,
    /// What it is about.
    pub what: ShownWhat,
    /// The quality factor it belongs to.
    pub factor: Factor,
    /// The true cause, if the story says so. It counts for nothing in what is felt.
    pub cause: Option<Cause>,
    /// Where it is written.
    pub place: Place,
}

/// What a felt moment is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShownWhat {
    /// A service received.
    Service(ServiceId),
    /// A need met or left.
    Need(NeedId),
    /// A thing as it was when used.
    Thing(ThingId),
    /// A choice that was hard.
    HardChoice,
    /// The visit went without waiting.
    NoWaiting,
    /// Waiting.
    Waiting,
    /// Left before the end, or never let in.
    Left,
    /// What was chosen suits, or does not.
    Fit(OptionId),
    /// Advice that turned out well or badly.
    Advice(OptionId),
    /// Something else than asked for; this was got.
    WrongThing(OptionId),
    /// An own part that went wrong.
    Trouble(StepId),
    /// Help that came when it was wanted.
    Helped(StepId),
    /// Help that was forced on somebody.
    OverHelped(StepId),
    /// Told what was known already.
    Patronised(Known),
    /// Disturbed by an act; where it was a service, `Service` says so.
    Intruded(ActKind),
    /// The way an act was put.
    Manner(ActKind),
    /// Known by the house.
    Remembered,
    /// Comes often and was treated like a stranger.
    Forgotten,
}

/// What one can be told that one knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// How something is.
    Topic(TopicId),
    /// What is one's own part.
    Role(RoleId),
}

impl Reader<'_> {
    /// One expected moment, checked.
    pub(super) fn shown(&mut self, raw: &Spanned<RawShown>) -> Option<Shown> {
        let (gain, what) = match (&raw.value.gain, &raw.value.loss) {
            (Some(what), None) => (true, what),
            (None, Some(what)) => (false, what),
            (Some(_), Some(_)) | (None, None) => {
                let message = "a moment is either a `gain` or a `loss`".to_owned();
                self.error(Code::ShapeValue, raw.span, message, None);
                return None;
            }
        };
        let house = &self.scenario.house;
        let what = match what {
            RawWhat::Service(id) => {
                ShownWhat::Service(self.one_of("service", id, house.services.iter().map(|s| &s.label))?)
            }
            RawWhat::Need(id) => ShownWhat::Need(self.one_of("need", id, house.needs.iter().map(|n| &n.label))?),
            RawWhat::Thing(id) => ShownWhat::Thing(self.one_of("thing", id, house.things.iter().map(|t| &t.label))?),
            RawWhat::HardChoice => ShownWhat::HardChoice,
            RawWhat::NoWaiting => ShownWhat::NoWaiting,
            RawWhat::Waiting => ShownWhat::Waiting,
            RawWhat::Left => ShownWhat::Left,
            RawWhat::Fit(id) => ShownWhat::Fit(self.option(id)?),
            RawWhat::Advice(id) => ShownWhat::Advice(self.option(id)?),
            RawWhat::WrongThing(id) => ShownWhat::WrongThing(self.option(id)?),
            RawWhat::Trouble(id) => ShownWhat::Trouble(self.step(id)?),
            RawWhat::Helped(id) => ShownWhat::Helped(self.step(id)?),
            RawWhat::OverHelped(id) => ShownWhat::OverHelped(self.step(id)?),
            RawWhat::Patronised(id) => ShownWhat::Patronised(self.known(id)?),
            RawWhat::Intruded(act) => ShownWhat::Intruded(*act),
            RawWhat::Manner(act) => ShownWhat::Manner(*act),
            RawWhat::Remembered => ShownWhat::Remembered,
            RawWhat::Forgotten => ShownWhat::Forgotten,
        };
        Some(Shown { gain, what, factor: raw.value.factor, cause: raw.value.cause, place: self.place(raw.span) })
    }

    fn option(&mut self, id: &Id) -> Option<OptionId> {
        let options = &self.scenario.house.options;
        self.one_of("option", id, options.iter().map(|o| &o.label))
    }

    fn step(&mut self, id: &Id) -> Option<StepId> {
        let steps = &self.scenario.house.steps;
        self.one_of("step", id, steps.iter().map(|s| &s.label))
    }

    /// A topic or, where none has the id, a role.
    fn known(&mut self, id: &Id) -> Option<Known> {
        let house = &self.scenario.house;
        let role = house.roles.iter().position(|role| role.id == id.value);
        match role.filter(|_| house.topics.iter().all(|topic| topic.id != id.value)) {
            Some(role) => Some(Known::Role(RoleId::from(role))),
            None => self.one_of("topic or role", id, house.topics.iter().chain(&house.roles)).map(Known::Topic),
        }
    }

    fn one_of<'l, I: From<usize>>(
        &mut self,
        what: &str,
        id: &Id,
        labels: impl Iterator<Item = &'l Label> + Clone,
    ) -> Option<I> {
        let found = labels.clone().position(|label| label.id == id.value).map(I::from);
        if found.is_none() {
            self.unknown(what, id, labels.map(|label| label.id.clone()).collect());
        }
        found
    }
}
