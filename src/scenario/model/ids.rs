//! Indices into the checked model, one type per kind, so that a step is never mistaken for a need.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub u16);

        impl $name {
            /// The index into the model's list of this kind.
            pub fn index(self) -> usize { usize::from(self.0) }
            /// This id's bit in a 64-bit set. Lists that are used as sets have at most 64 members (checked at load).
            pub fn bit(self) -> u64 { 1u64 << (self.0 & 63) }
        }
        impl From<usize> for $name {
            /// Lists are far shorter than 65,536 (checked at load).
            fn from(i: usize) -> Self { $name(i as u16) }
        }
    )+};
}

ids! {
    /// A station of the floor.
    StationId,
    /// A fault of a third party.
    FaultId,
    /// A thing that can be carried, cooled, eaten up.
    ThingId,
    /// A service of the offer.
    ServiceId,
    /// A choice among options.
    ChoiceId,
    /// An option of any choice (one list for all choices).
    OptionId,
    /// A tag of options, such as "fish".
    TagId,
    /// An aspect of options one can have too little of, such as "salt".
    AspectId,
    /// A task a customer may understand as their own.
    RoleId,
    /// A topic one can be informed of.
    TopicId,
    /// A skill.
    SkillId,
    /// A step of the blueprint.
    StepId,
    /// A persona or guest (one list; guests have an arrival).
    PersonId,
    /// Something a guest does beside the service.
    PastimeId,
    /// A party.
    PartyId,
    /// A need.
    NeedId,
    /// An expectation of a service.
    ExpectationId,
    /// A preparation item of any group.
    PrepId,
    /// An entry of the notebook's catalogue.
    EntryId,
    /// A standard of the house.
    StandardId,
    /// A record that may be kept after closing.
    RecordId,
    /// A question for reflection.
    ReflectionId,
    /// A kind of follow-up.
    FollowUpId,
    /// A lesson.
    LessonId,
    /// One entry of the phrasings.
    PhrasingId,
}

/// A customer of one session: named guests first in file order, then the unnamed in order of arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CustomerId(pub u32);

impl CustomerId {
    /// The index from 0.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}
