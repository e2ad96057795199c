//! What surrounds the service: notebook, phrasings, standards, closing, next visit.

use super::{Id, Price, RawPerson, RawWhen, Time, Words};
use crate::scenario::decode::{OrderedMap, Spanned};
use crate::scenario::model::ReflectOn;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawNotebook {
    #[serde(default)]
    pub(crate) distractors: OrderedMap<Words>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPhrasing {
    pub(crate) act: Spanned<RawPhrase>,
    #[serde(default)]
    pub(crate) brief: Option<Words>,
    #[serde(default)]
    pub(crate) warm: Option<Words>,
    #[serde(default)]
    pub(crate) expert: Option<Words>,
    #[serde(default)]
    pub(crate) step_by_step: Option<Words>,
    #[serde(default)]
    pub(crate) formal: Option<Words>,
}

/// The acts that are spoken, with what they can be about.
#[derive(Debug, Deserialize)]
pub(crate) enum RawPhrase {
    Greet,
    CheckBack,
    Ask(Id),
    AskTask(Id),
    Inform(Id),
    InformDelay,
    Guide(Id),
    Advise(Id),
    Motivate(Id),
    Assist(Id),
    Offer(Id),
    Remedy(Id),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawStandard {
    pub(crate) from: RawWhen,
    pub(crate) to: RawWhen,
    pub(crate) within: Time,
    pub(crate) why: Words,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawClosing {
    #[serde(default)]
    pub(crate) records: OrderedMap<RawRecord>,
    #[serde(default)]
    pub(crate) reflect: OrderedMap<RawReflection>,
    #[serde(default)]
    pub(crate) follow_up: OrderedMap<RawFollowUp>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawRecord {
    pub(crate) text: Words,
    pub(crate) of: Vec<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawReflection {
    pub(crate) ask: Words,
    pub(crate) whom: RawWhom,
}

/// Whom a reflection asks for.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(crate) enum RawWhom {
    LeastContent,
    MostContent,
    ToldTheKnown,
    WaitedLongest,
}

impl RawWhom {
    pub(crate) fn checked(self) -> ReflectOn {
        match self {
            RawWhom::LeastContent => ReflectOn::LeastContent,
            RawWhom::MostContent => ReflectOn::MostContent,
            RawWhom::ToldTheKnown => ReflectOn::ToldTheKnown,
            RawWhom::WaitedLongest => ReflectOn::WaitedLongest,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFollowUp {
    pub(crate) text: Words,
    #[serde(default)]
    pub(crate) suits: Vec<Id>,
    #[serde(default)]
    pub(crate) costs: Option<Price>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawNextVisit {
    pub(crate) after: Time,
    #[serde(default)]
    pub(crate) changes: RawPerson,
}
