//! `needs` and `expectations`.
#![expect(clippy::enum_variant_names, reason = "the domain calls the first grade like the attribute")]

use super::{Id, Level, RawWhen, Time, Words};
use crate::scenario::decode::Spanned;
use crate::scenario::model::{Cue, Factor};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawNeed {
    #[serde(default)]
    pub(crate) name: Option<Words>,
    pub(crate) wakes: RawWhen,
    #[serde(default)]
    pub(crate) hurts_after: Option<Time>,
    #[serde(default)]
    pub(crate) fades: Option<RawWhen>,
    #[serde(default)]
    pub(crate) cues: Option<Vec<Cue>>,
    #[serde(default)]
    pub(crate) says: Option<Words>,
    #[serde(default)]
    pub(crate) profile: RawProfile,
    #[serde(default)]
    pub(crate) becomes: Option<(Id, RawWhen)>,
}

/// Declares one attribute of the profile as a closed list of its four grades.
macro_rules! grades {
    ($($name:ident: $first:ident, $second:ident, $third:ident, $fourth:ident;)*) => {$(
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
        pub(crate) enum $name { $first, $second, $third, $fourth }
    )*};
}
grades! {
    Standard: Standard, Common, Particular, Unique;
    Predictable: Certain, Likely, Possible, Surprising;
    Conscious: Conscious, Vague, Latent, Unconscious;
    Shown: Spoken, Visible, Hinted, Hidden;
    Satisfiable: Offered, Adapted, Improvised, Beyond;
    Linked: Chained, Joined, Loose, Alone;
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawProfile {
    #[serde(default)]
    pub(crate) standard: Option<Spanned<Standard>>,
    #[serde(default)]
    pub(crate) predictable: Option<Spanned<Predictable>>,
    #[serde(default)]
    pub(crate) conscious: Option<Spanned<Conscious>>,
    #[serde(default)]
    pub(crate) shown: Option<Spanned<Shown>>,
    #[serde(default)]
    pub(crate) satisfiable: Option<Spanned<Satisfiable>>,
    #[serde(default)]
    pub(crate) linked: Option<Spanned<Linked>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawExpectation {
    pub(crate) of: Id,
    pub(crate) text: Words,
    pub(crate) factor: Factor,
    #[serde(default)]
    pub(crate) level: Option<Level>,
    #[serde(default)]
    pub(crate) within: Option<Time>,
}
