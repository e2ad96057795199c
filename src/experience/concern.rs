//! Parts in a purchase and what each cares about (D15): the same event weighs differently for who pays and who eats.
//!
//! The table is in code because it is one shape, not thirty independent numbers: for somebody alone, who decides,
//! buys and uses, every row means out at exactly 1. Its figures are assumed.

use crate::engine::Touch;

/// What a touch is about for somebody with a part in the purchase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Concern {
    /// Choosing and being advised.
    Choosing,
    /// What one gets.
    Product,
    /// How long it takes, or that it never comes.
    Waiting,
    /// One's own share of the work.
    OwnPart,
    /// How one is treated.
    Regard,
    /// Making good.
    Amends,
}

/// Number of concerns.
pub(super) const CONCERNS: usize = 6;

/// Weight per concern (row) for advocate, influencer, decider, buyer, user.
const TABLE: [[f64; 5]; CONCERNS] = [
    [0.75, 1.25, 1.5, 0.75, 0.75],
    [0.75, 0.75, 0.75, 0.75, 1.5],
    [0.75, 0.75, 0.75, 1.25, 1.0],
    [0.5, 0.5, 0.75, 1.0, 1.25],
    [1.25, 1.0, 1.0, 1.0, 1.0],
    [1.25, 1.0, 0.75, 1.5, 0.75],
];

/// A set of parts as bits in the order of `Role`.
pub(super) type Parts = u8;

/// The parts of somebody alone: decider, buyer and user.
pub(super) const ALONE: Parts = 0b1_1100;

/// The set of parts of a guest.
pub(super) fn parts(roles: &[bool; 5]) -> Parts {
    roles.iter().enumerate().fold(0, |set, (i, plays)| set | (u8::from(*plays) << i))
}

/// The weight of every concern for somebody with these parts: the mean over the parts, 1 with none.
pub(super) fn weights(parts: Parts) -> [f64; CONCERNS] {
    TABLE.map(|row| {
        let (mut sum, mut n) = (0.0, 0.0);
        for (i, w) in row.iter().enumerate() {
            if parts & (1 << i) != 0 {
                sum += w;
                n += 1.0;
            }
        }
        if n == 0.0 { 1.0 } else { sum / n }
    })
}

/// What a kind of touch is about.
pub(super) fn concern(touch: Touch) -> Concern {
    match touch {
        Touch::HardChoice | Touch::Advice => Concern::Choosing,
        Touch::NeedMet
        | Touch::Foreseen
        | Touch::NeedHurts
        | Touch::NeedUnmet
        | Touch::Fit
        | Touch::Warmth
        | Touch::WrongThing => Concern::Product,
        Touch::Wait | Touch::Waiting | Touch::WalkedOut | Touch::TurnedAway => Concern::Waiting,
        Touch::Trouble | Touch::Helped | Touch::OverHelped => Concern::OwnPart,
        Touch::Patronised | Touch::Intruded | Touch::Manner | Touch::Gift | Touch::Remembered | Touch::Forgotten => {
            Concern::Regard
        }
        Touch::Recovered => Concern::Amends,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_alone_weighs_everything_at_one() {
        assert_eq!(weights(ALONE), [1.0; CONCERNS]);
        assert_eq!(weights(0), [1.0; CONCERNS]);
    }

    #[test]
    fn who_decides_minds_the_choice_and_who_uses_minds_the_thing() {
        let decider = weights(parts(&[false, false, true, false, false]));
        let user = weights(parts(&[false, false, false, false, true]));
        assert!(decider[Concern::Choosing as usize] > user[Concern::Choosing as usize]);
        assert!(user[Concern::Product as usize] > decider[Concern::Product as usize]);
    }
}
