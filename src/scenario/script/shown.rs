//! What a story says a visit must have felt like.

use super::Reader;
use super::raw::{RawShown, RawWhat};
use crate::diagnostic::Code;
use crate::scenario::decode::Spanned;
use crate::scenario::model::{Cause, Factor, Label, NeedId, Place, ServiceId, ThingId};
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
    /// Left before the end.
    Left,
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
        };
        Some(Shown { gain, what, factor: raw.value.factor, cause: raw.value.cause, place: self.place(raw.span) })
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
