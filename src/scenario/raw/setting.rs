//! `setting`: what the trainee is told, and the aim.

use super::{Id, Points, Price, Time, Words};
use crate::scenario::decode::Spanned;
use crate::scenario::model::{ActKind, HouseKind, Slip};
use serde::Deserialize;

documented! {
    /// What the trainee reads before the shift, and what is asked of them.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawSetting {
        /// The languages of the file's texts; a text that is one string is in the first.
        /// Ids: new locale
        pub(crate) locales: Vec<Id>,
        /// The title.
        pub(crate) title: Words,
        /// The kind of house: chooses pictures, sounds and the usual words.
        pub(crate) house: HouseKind,
        /// The trainee's part, in one sentence.
        pub(crate) you_are: Words,
        /// What kind of shift it is, in a sentence or two.
        pub(crate) situation: Words,
        /// The acts it trains.
        pub(crate) trains: Vec<Spanned<ActKind>>,
        /// How long guests are let in, on the house's clock.
        /// Range: at least `plays_in`, at most a day.
        pub(crate) lasts: Time,
        /// How long a session takes on the wall.
        /// Range: 6min to 10min.
        pub(crate) plays_in: Time,
        /// What there is for remedies, gifts and follow-ups.
        /// Left out: `0 EUR`, nothing.
        #[serde(default)]
        pub(crate) allowance: Option<Price>,
        /// Mean experience needed to pass. 75 is a visit that leaves one neither better nor worse.
        /// Range: from 0 up; no experience is over 100 points.
        pub(crate) pass_mark: Points,
        /// What to aim at beside the score.
        /// Left out: `[]`, nothing.
        #[serde(default)]
        pub(crate) goals: Vec<Spanned<RawGoal>>,
    }

    /// A goal of the shift.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawGoal {
        /// What the trainee reads.
        pub(crate) text: Words,
        /// What must hold at the end.
        pub(crate) holds: RawGoalHolds,
    }

    /// What a goal can ask for.
    #[derive(Debug, Deserialize)]
    pub(crate) enum RawGoalHolds {
        /// Everybody was greeted, looked at or spoken to before leaving.
        NobodyLeavesUnheard,
        /// Nobody left before being served.
        NobodyWalksOut,
        /// This guest left in at least this box, from 1 (very dissatisfied) to 5 (very satisfied).
        /// Ids: guest
        BoxAtLeast(Id, Spanned<u8>),
        /// Nobody made this slip at this step.
        /// Ids: step
        NoSlip(Id, Slip),
        /// The mean experience is at least so much.
        MeanAtLeast(Points),
    }
}
