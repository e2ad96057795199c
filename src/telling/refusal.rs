//! Why an act cannot be done now, in words.

use crate::engine::Refusal;

/// The key of the words for a refusal.
pub fn refusal_key(why: Refusal) -> String {
    let word = match why {
        Refusal::WrongPhase => "WrongPhase",
        Refusal::Busy => "Busy",
        Refusal::NotThere => "NotThere",
        Refusal::NotDue => "NotDue",
        Refusal::NotOnOffer => "NotOnOffer",
        Refusal::NothingAsked => "NothingAsked",
        Refusal::TooDear => "TooDear",
        Refusal::AlreadyDone => "AlreadyDone",
        Refusal::NoTime => "NoTime",
        Refusal::NotAtTask => "NotAtTask",
        Refusal::NoColleague => "NoColleague",
        Refusal::OutOfRange => "OutOfRange",
    };
    format!("refusal-{word}")
}
