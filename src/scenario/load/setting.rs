//! `setting`: what the trainee is told, and the aim.

use super::Context;
use super::units::{Money, money, points, short_ms};
use crate::diagnostic::Code;
use crate::scenario::model::{Goal, GoalHolds, Setting};
use crate::scenario::raw::{Price, RawGoalHolds, RawScenario};

/// How long a session may take at least and at most, ms.
const PLAYS_IN_MS: std::ops::RangeInclusive<u32> = 360_000..=600_000;

impl Context {
    /// The setting.
    pub(super) fn setting(&mut self, raw: &RawScenario) -> Setting {
        let setting = &raw.setting;
        let plays_in_ms = short_ms(&setting.plays_in);
        if !PLAYS_IN_MS.contains(&plays_in_ms) {
            self.error(Code::PlaysInRange, setting.plays_in.span, "a session takes 6 to 10 minutes on the wall");
        }
        let lasts_ms = short_ms(&setting.lasts);
        if lasts_ms < plays_in_ms {
            self.error(Code::LastsTooShort, setting.lasts.span, "the house's clock would run slower than the one on the wall");
        }
        let allowance = setting.allowance.as_ref().map(money);
        Setting {
            title: self.words(&setting.title),
            house: setting.house,
            you_are: self.words(&setting.you_are),
            situation: self.words(&setting.situation),
            trains: setting.trains.iter().map(|kind| kind.value).collect(),
            lasts_ms,
            plays_in_ms,
            allowance_cents: allowance.as_ref().map_or(0, |m| m.cents),
            currency: self.currency(raw),
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

    /// The one currency of the file.
    fn currency(&mut self, raw: &RawScenario) -> String {
        let options = raw.offer.choices.iter().flat_map(|(_, choice)| choice.options.iter().map(|(_, o)| &o.price));
        let services = raw.offer.services.iter().filter_map(|(_, service)| service.costs.as_ref());
        let follow_up = raw.closing.follow_up.iter().filter_map(|(_, follow)| follow.costs.as_ref());
        let all: Vec<&Price> =
            raw.setting.allowance.iter().chain(services).chain(options).chain(follow_up).collect();
        let Some(Money { currency: first, .. }) = all.first().map(|price| money(price)) else { return "EUR".to_owned() };
        for price in all {
            let found = money(price).currency;
            if found != first {
                let message = format!("this is in {found}, other sums of the file in {first}");
                self.error(Code::CurrencyMixed, price.span, message);
            }
        }
        first
    }
}
