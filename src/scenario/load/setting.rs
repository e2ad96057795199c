//! `setting`: what the trainee is told, and the aim.

use super::Context;
use super::units::{cents, points, short_ms};
use crate::diagnostic::Code;
use crate::scenario::model::{Goal, GoalHolds, HouseKind, Setting, Text};
use crate::scenario::raw::{RawGoalHolds, RawScenario};

/// The one currency the format knows.
const CURRENCY: &str = "EUR";
/// How long a session may take at least and at most, ms.
const PLAYS_IN_MS: std::ops::RangeInclusive<u32> = 360_000..=600_000;

/// How long a house may be open, ms: a day. The engine keeps times within a visit in 32 bits of ms.
const LASTS_MOST_MS: u32 = 86_400_000;

impl Context {
    /// The setting.
    pub(super) fn setting(&mut self, raw: &RawScenario) -> Setting {
        let Some(setting) = &raw.setting else {
            self.unsound();
            return placeholder();
        };
        let plays_in_ms = short_ms(&setting.plays_in);
        if !PLAYS_IN_MS.contains(&plays_in_ms) {
            self.error(Code::PlaysInRange, setting.plays_in.span, "a session takes 6 to 10 minutes on the wall");
        }
        let lasts_ms = short_ms(&setting.lasts);
        if lasts_ms < plays_in_ms {
            self.error(
                Code::LastsTooShort,
                setting.lasts.span,
                "the house's clock would run slower than the one on the wall",
            );
        }
        if lasts_ms > LASTS_MOST_MS {
            self.error(Code::LastsTooLong, setting.lasts.span, "a house is open for a day at most");
        }
        Setting {
            title: self.words(&setting.title),
            house: setting.house,
            you_are: self.words(&setting.you_are),
            situation: self.words(&setting.situation),
            trains: setting.trains.iter().map(|kind| kind.value).collect(),
            lasts_ms,
            plays_in_ms,
            allowance_cents: setting.allowance.as_ref().map_or(0, cents),
            currency: CURRENCY.to_owned(),
            pass_mark: points(&setting.pass_mark),
            goals: setting
                .goals
                .iter()
                .map(|goal| Goal {
                    text: self.words(&goal.value.text),
                    holds: self.goal(&goal.value.holds),
                    place: self.place(goal.span),
                })
                .collect(),
        }
    }

    fn goal(&mut self, raw: &RawGoalHolds) -> GoalHolds {
        match raw {
            RawGoalHolds::NobodyLeavesUnheard => GoalHolds::NobodyLeavesUnheard,
            RawGoalHolds::NobodyWalksOut => GoalHolds::NobodyWalksOut,
            RawGoalHolds::BoxAtLeast(guest, boxed) => {
                if !(1..=5).contains(&boxed.value) {
                    self.error(Code::GoalBox, boxed.span, "boxes run from 1 (very dissatisfied) to 5 (very satisfied)");
                }
                match self.guest(guest) {
                    Some(guest) => GoalHolds::BoxAtLeast(guest, boxed.value),
                    None => GoalHolds::NobodyWalksOut,
                }
            }
            RawGoalHolds::NoSlip(step, slip) => GoalHolds::NoSlip(self.require(step), *slip),
            RawGoalHolds::MeanAtLeast(mean) => GoalHolds::MeanAtLeast(points(mean)),
        }
    }
}

/// What stands in for a setting that could not be read.
fn placeholder() -> Setting {
    Setting {
        title: Text::default(),
        house: HouseKind::Restaurant,
        you_are: Text::default(),
        situation: Text::default(),
        trains: Vec::new(),
        lasts_ms: *PLAYS_IN_MS.start(),
        plays_in_ms: *PLAYS_IN_MS.start(),
        allowance_cents: 0,
        currency: CURRENCY.to_owned(),
        pass_mark: 0.0,
        goals: Vec::new(),
    }
}
