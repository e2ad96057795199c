//! Which parameter belongs to which kind of touch and which factor, each with its path in the rules file.
//!
//! Exhaustive matches, so that a new kind of touch cannot go without a weight; the paths are what explanations cite.

use crate::engine::Touch;
use crate::rules::{ExperienceRules, Param};
use crate::scenario::model::Factor;

/// The weight of a kind of touch, with its path in the rules file.
pub(super) fn weight(rules: &ExperienceRules, touch: Touch) -> (&'static str, &Param) {
    match touch {
        Touch::NeedMet => ("experience.weight_need_met", &rules.weight_need_met),
        Touch::Foreseen => ("experience.weight_foreseen", &rules.weight_foreseen),
        Touch::NeedHurts => ("experience.weight_need_hurts", &rules.weight_need_hurts),
        Touch::NeedUnmet => ("experience.weight_need_unmet", &rules.weight_need_unmet),
        Touch::HardChoice => ("experience.weight_hard_choice", &rules.weight_hard_choice),
        Touch::Fit => ("experience.weight_fit", &rules.weight_fit),
        Touch::Warmth => ("experience.weight_warmth", &rules.weight_warmth),
        Touch::Wait => ("experience.weight_wait", &rules.weight_wait),
        Touch::Waiting => ("experience.weight_waiting", &rules.weight_waiting),
        Touch::Trouble => ("experience.weight_trouble", &rules.weight_trouble),
        Touch::Helped => ("experience.weight_helped", &rules.weight_helped),
        Touch::OverHelped => ("experience.weight_over_helped", &rules.weight_over_helped),
        Touch::Patronised => ("experience.weight_patronised", &rules.weight_patronised),
        Touch::Intruded => ("experience.weight_intruded", &rules.weight_intruded),
        Touch::Manner => ("experience.weight_manner", &rules.weight_manner),
        Touch::Advice => ("experience.weight_advice", &rules.weight_advice),
        Touch::WrongThing => ("experience.weight_wrong_thing", &rules.weight_wrong_thing),
        Touch::Recovered => ("experience.weight_recovered", &rules.weight_recovered),
        Touch::Gift => ("experience.weight_gift", &rules.weight_gift),
        Touch::Remembered => ("experience.weight_remembered", &rules.weight_remembered),
        Touch::Forgotten => ("experience.weight_forgotten", &rules.weight_forgotten),
        Touch::WalkedOut => ("experience.weight_walked_out", &rules.weight_walked_out),
        Touch::TurnedAway => ("experience.weight_turned_away", &rules.weight_turned_away),
    }
}

/// How much more a loss counts than a gain in a factor, with its path in the rules file. Factors with no figure of their
/// own share the general one.
pub(super) fn loss(rules: &ExperienceRules, factor: Factor) -> (&'static str, &Param) {
    match factor {
        Factor::Skill => ("experience.loss_skill", &rules.loss_skill),
        Factor::Attitude => ("experience.loss_attitude", &rules.loss_attitude),
        Factor::Access => ("experience.loss_access", &rules.loss_access),
        Factor::Reliability => ("experience.loss_reliability", &rules.loss_reliability),
        Factor::Recovery | Factor::Reputation => ("experience.loss_aversion", &rules.loss_aversion),
    }
}
