//! `needs` and `expectations`.
#![expect(clippy::enum_variant_names, reason = "the domain calls the first grade like the attribute")]

use super::{Id, Level, RawWhen, Time, Words};
use crate::scenario::decode::Spanned;
use crate::scenario::model::{Cue, Factor};
use serde::Deserialize;

documented! {
    /// A need. Persons list the needs they have; a Standard one is everybody's and listed nowhere.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawNeed {
        /// What people read.
        /// Left out: the id in plain words.
        #[serde(default)]
        pub(crate) name: Option<Words>,
        /// What wakes it.
        pub(crate) wakes: RawWhen,
        /// How long it may wait from then on before it hurts.
        /// Left out: it never hurts.
        #[serde(default)]
        pub(crate) hurts_after: Option<Time>,
        /// When it is past, met or not.
        /// Left out: it never is.
        #[serde(default)]
        pub(crate) fades: Option<RawWhen>,
        /// What shows of it while it is felt.
        /// Left out: by its grade of `shown`: RaisesHand, LooksRound, LooksUp, or nothing.
        #[serde(default)]
        pub(crate) cues: Option<Vec<Cue>>,
        /// What the customer says of it. Only a Spoken need says anything.
        /// Left out: nothing in particular.
        #[serde(default)]
        pub(crate) says: Option<Words>,
        /// Its six attributes, four grades each. Write only those that are not of the first grade.
        /// Left out: `()`, all of the first grade.
        #[serde(default)]
        pub(crate) profile: RawProfile,
        /// It turns into another need when this holds.
        /// Ids: need
        /// Left out: it stays what it is.
        #[serde(default)]
        pub(crate) becomes: Option<(Id, RawWhen)>,
    }
}

/// Declares one attribute of the profile as a closed list of its four grades.
macro_rules! grades {
    ($($name:ident: $($meaning:literal $grade:ident),+;)*) => {$(
        documented! {
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
            pub(crate) enum $name { $(#[doc = $meaning] $grade,)+ }
        }
    )*};
}
grades! {
    Standard: " Everybody's: listed nowhere." Standard, " Many have it." Common, " Some have it." Particular,
        " One person's." Unique;
    Predictable: " Never by chance." Certain, " One can count on it." Likely, " It may come." Possible,
        " Nobody would think of it." Surprising;
    Conscious: " They can name it." Conscious, " They feel that something lacks." Vague, " Felt when prompted." Latent,
        " Never felt." Unconscious;
    Shown: " They say so." Spoken, " One can see it." Visible, " One can guess it." Hinted, " Nothing shows." Hidden;
    Satisfiable: " A service meets it in full." Offered, " A service can be made to fit." Adapted,
        " Only a gift or remedy meets it." Improvised, " No service of the house meets it." Beyond;
    Linked: " One link of a chain." Chained, " It comes with others." Joined, " Little to do with others." Loose,
        " By itself: it turns into none, and none into it." Alone;
}

documented! {
    /// A need's profile: six attributes, each of one of four grades.
    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawProfile {
        /// How many have it.
        /// Left out: `Standard`.
        #[serde(default)]
        pub(crate) standard: Option<Spanned<Standard>>,
        /// How surely it comes.
        /// Left out: `Certain`.
        #[serde(default)]
        pub(crate) predictable: Option<Spanned<Predictable>>,
        /// How clearly it is felt. Unconscious needs are never Spoken.
        /// Left out: `Conscious`.
        #[serde(default)]
        pub(crate) conscious: Option<Spanned<Conscious>>,
        /// How openly it shows.
        /// Left out: `Spoken`.
        #[serde(default)]
        pub(crate) shown: Option<Spanned<Shown>>,
        /// How far the offer can meet it.
        /// Left out: `Offered`.
        #[serde(default)]
        pub(crate) satisfiable: Option<Spanned<Satisfiable>>,
        /// How it hangs together with other needs.
        /// Left out: `Chained`.
        #[serde(default)]
        pub(crate) linked: Option<Spanned<Linked>>,
    }

    /// What a guest may count on: a level, or a time.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawExpectation {
        /// The service or thing it is about.
        /// Ids: service or thing
        pub(crate) of: Id,
        /// It in words, for the notebook.
        pub(crate) text: Words,
        /// The factor a breach belongs to.
        pub(crate) factor: Factor,
        /// How good it should be.
        /// Left out: no level is counted on; then `within` is needed.
        #[serde(default)]
        pub(crate) level: Option<Level>,
        /// How soon a need should be met in full, from when it is felt. Each time over takes 80 % off what is felt of it.
        /// Left out: no time is counted on; then `level` is needed.
        #[serde(default)]
        pub(crate) within: Option<Time>,
    }
}
