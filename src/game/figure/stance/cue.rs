//! What each cue of the model looks like: a gesture, a face, and how strongly it claims the body.
//!
//! Every match is exhaustive, so that a new cue cannot come into the model without a picture.

use crate::game::figure::face::Face;
use crate::game::figure::pose::Gesture;
use crate::scenario::model::Cue;

/// How strongly a cue claims the body, strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Calls on somebody: a hand, a thing, both palms.
    Call,
    /// Something is plainly wrong or amiss.
    Trouble,
    /// Something is being done or not got on with.
    Deed,
    /// Waiting, looking out.
    Waiting,
    /// Busy alone.
    Alone,
    /// All is well.
    Content,
}

/// How strongly a cue claims the body.
pub fn strength(cue: Cue) -> Strength {
    match cue {
        Cue::RaisesHand | Cue::HoldsUpThing | Cue::PalmsUp => Strength::Call,
        Cue::PushesAway
        | Cue::PressesLips
        | Cue::ShakesHead
        | Cue::LooksWorried
        | Cue::ClutchesBag
        | Cue::Frowns
        | Cue::PressesAgain => Strength::Trouble,
        Cue::BendsToScreen
        | Cue::SetsDownTray
        | Cue::StepsAside
        | Cue::TurnsBack
        | Cue::HoldsCardFar
        | Cue::TurnsPages
        | Cue::ClosesCard
        | Cue::StopsEating => Strength::Deed,
        Cue::LooksAtWatch
        | Cue::DrumsFingers
        | Cue::CrossesArms
        | Cue::LooksRound
        | Cue::LooksUp
        | Cue::Sighs
        | Cue::SitsDown => Strength::Waiting,
        Cue::TurnsAway | Cue::Reads | Cue::LooksAtPhone => Strength::Alone,
        Cue::SmilesAtStaff | Cue::Smiles | Cue::Nods | Cue::LeansBack => Strength::Content,
    }
}

/// The gesture that shows a cue; none for a mere smile, which leaves the hands where they are.
pub fn moves(cue: Cue) -> Option<Gesture> {
    Some(match cue {
        Cue::LooksRound => Gesture::LookingRound,
        Cue::TurnsPages => Gesture::Undecided,
        Cue::Frowns => Gesture::Scratching,
        Cue::LooksUp => Gesture::LookingUp,
        Cue::HoldsCardFar => Gesture::CardFar,
        Cue::ClosesCard => Gesture::CardDown,
        Cue::Sighs => Gesture::Slumped,
        Cue::RaisesHand => Gesture::Calling,
        Cue::Reads => Gesture::Reading,
        Cue::LooksAtPhone => Gesture::Phone,
        Cue::StopsEating => Gesture::StoppedEating,
        Cue::SmilesAtStaff => Gesture::Thanking,
        Cue::TurnsBack => Gesture::LookingBack,
        Cue::SetsDownTray => Gesture::TrayDown,
        Cue::SitsDown => Gesture::Folded,
        Cue::LooksAtWatch => Gesture::Watch,
        Cue::CrossesArms => Gesture::Crossed,
        Cue::DrumsFingers => Gesture::Drumming,
        Cue::PushesAway => Gesture::PushingAway,
        Cue::ShakesHead => Gesture::Refusing,
        Cue::Nods => Gesture::Nodding,
        Cue::Smiles => return None,
        Cue::LooksWorried => Gesture::Worried,
        Cue::PressesLips => Gesture::Upset,
        Cue::BendsToScreen => Gesture::Bending,
        Cue::PressesAgain => Gesture::PressingAgain,
        Cue::StepsAside => Gesture::SteppingAside,
        Cue::HoldsUpThing => Gesture::HoldingUp,
        Cue::PalmsUp => Gesture::PalmsUp,
        Cue::LeansBack => Gesture::LeaningBack,
        Cue::TurnsAway => Gesture::TurnedAway,
        Cue::ClutchesBag => Gesture::ClutchingBag,
    })
}

/// The face that goes with a cue.
pub fn face(cue: Cue) -> Face {
    match cue {
        Cue::LooksUp | Cue::SitsDown | Cue::StepsAside | Cue::SetsDownTray => Face::Plain,
        Cue::TurnsPages | Cue::HoldsCardFar | Cue::BendsToScreen => Face::Doubtful,
        Cue::Frowns | Cue::PalmsUp | Cue::LooksRound | Cue::TurnsBack => Face::Puzzled,
        Cue::ClosesCard | Cue::LooksAtPhone | Cue::StopsEating | Cue::CrossesArms | Cue::LooksAtWatch => Face::Weary,
        Cue::Sighs => Face::Sighing,
        Cue::RaisesHand | Cue::HoldsUpThing => Face::Speaking,
        Cue::Reads | Cue::LeansBack => Face::AtPeace,
        Cue::SmilesAtStaff | Cue::Smiles => Face::Smiling,
        Cue::DrumsFingers | Cue::TurnsAway => Face::Stern,
        Cue::PushesAway => Face::Hurt,
        Cue::ShakesHead | Cue::PressesAgain => Face::Frowning,
        Cue::Nods => Face::Glad,
        Cue::LooksWorried | Cue::ClutchesBag => Face::Worried,
        Cue::PressesLips => Face::Angry,
    }
}

/// Whether a cue is one of the face, which then shows beside whatever the hands do.
pub(super) fn of_the_face(cue: Cue) -> bool {
    match cue {
        Cue::Frowns
        | Cue::Sighs
        | Cue::SmilesAtStaff
        | Cue::Smiles
        | Cue::ShakesHead
        | Cue::Nods
        | Cue::LooksWorried
        | Cue::PressesLips => true,
        Cue::LooksRound
        | Cue::TurnsPages
        | Cue::LooksUp
        | Cue::HoldsCardFar
        | Cue::ClosesCard
        | Cue::RaisesHand
        | Cue::Reads
        | Cue::LooksAtPhone
        | Cue::StopsEating
        | Cue::TurnsBack
        | Cue::SetsDownTray
        | Cue::SitsDown
        | Cue::LooksAtWatch
        | Cue::CrossesArms
        | Cue::DrumsFingers
        | Cue::PushesAway
        | Cue::BendsToScreen
        | Cue::PressesAgain
        | Cue::StepsAside
        | Cue::HoldsUpThing
        | Cue::PalmsUp
        | Cue::LeansBack
        | Cue::TurnsAway
        | Cue::ClutchesBag => false,
    }
}
