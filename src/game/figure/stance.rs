//! From what a guest shows to how they are drawn.
//!
//! Only the public view is asked, so a picture tells no more than a waiter could see: faces and small gestures come with
//! a fresh close look, as the view gives them, and a guest without cues is drawn by what they plainly do.

mod cue;

pub use cue::{Strength, face, moves, strength};

use super::face::Face;
use super::pose::{Base, Gesture, Pose, Stride};
use crate::engine::{Activity, Guest, Posture, Tick};
use crate::scenario::model::{Cue, House, HouseKind, Spot, StationKind, StepId, Thing, ThingId};
use cue::of_the_face;

/// How somebody is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stance {
    /// Body, arms and props.
    pub pose: Pose,
    /// Face.
    pub face: Face,
}

/// What somebody is plainly busy with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Business {
    /// Nothing to be seen.
    Nothing,
    /// Chooses from a card.
    Choosing,
    /// Eats.
    Eating,
    /// Drinks.
    Drinking,
    /// Works a machine.
    Machine,
    /// Is being helped.
    Helped,
}

/// What is in the hands of somebody on their feet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hands {
    /// Nothing.
    Empty,
    /// A tray.
    Tray,
}

/// All that counts for a stance.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Sits, stands or walks.
    pub base: Base,
    /// What they do.
    pub business: Business,
    /// What they carry.
    pub hands: Hands,
    /// What shows, and since when.
    pub cues: Vec<(Cue, Tick)>,
}

/// How a guest is drawn now.
pub fn stance(guest: &Guest<'_>, house: &House) -> Stance {
    Shown::of(guest, house).stance()
}

impl Shown {
    /// What a guest shows.
    pub fn of(guest: &Guest<'_>, house: &House) -> Shown {
        let base = match (guest.activity(), guest.posture()) {
            (Activity::Walking, _) => Base::Walking(Stride::Near),
            (Activity::Queueing(_) | Activity::Doing(_) | Activity::Nothing | Activity::Helped, Posture::Sitting) => {
                Base::Sitting
            }
            (Activity::Queueing(_) | Activity::Doing(_) | Activity::Nothing | Activity::Helped, Posture::Standing) => {
                Base::Standing
            }
        };
        let business = match guest.activity() {
            Activity::Doing(step) => business(house, step, base),
            Activity::Helped => Business::Helped,
            Activity::Walking | Activity::Queueing(_) | Activity::Nothing => Business::Nothing,
        };
        let serves_itself = house.setting.house == HouseKind::Cafeteria;
        let carries = (0..house.things.len()).any(|i| guest.has(ThingId::from(i)));
        let hands = if serves_itself && carries { Hands::Tray } else { Hands::Empty };
        Shown { base, business, hands, cues: guest.cues().collect() }
    }

    /// How that is drawn. Body and arms follow the newest cue of the strongest kind (see [`Strength`]); the face follows
    /// the strongest cue that is one of the face. Who walks with a tray keeps both hands on it.
    pub fn stance(&self) -> Stance {
        let by_strength = |cue: Cue, since: Tick| (std::cmp::Reverse(strength(cue)), since, std::cmp::Reverse(cue));
        let strongest = |counts: fn(Cue) -> bool| {
            self.cues.iter().filter(|(c, _)| counts(*c)).max_by_key(|(c, t)| by_strength(*c, *t)).map(|(c, _)| *c)
        };
        let deed = strongest(|c| moves(c).is_some()).and_then(moves);
        let face = strongest(of_the_face).or_else(|| strongest(|_| true)).map(face);
        let (gesture, usual) = match (self.base, self.hands) {
            (Base::Walking(_), Hands::Tray) => (Gesture::Tray, Face::Plain),
            (Base::Walking(_), Hands::Empty) => {
                (deed.filter(|g| by_the_way(*g)).unwrap_or(Gesture::AtEase), Face::Plain)
            }
            (Base::Sitting | Base::Standing, _) => {
                let (usual, face) = self.without_cues();
                (deed.unwrap_or(usual), face)
            }
        };
        Stance { pose: Pose { base: self.base, gesture }, face: face.unwrap_or(usual) }
    }

    fn without_cues(&self) -> (Gesture, Face) {
        match self.business {
            Business::Choosing => (Gesture::Browsing, Face::Plain),
            Business::Eating => (Gesture::Eating, Face::Chewing),
            Business::Drinking => (Gesture::Drinking, Face::AtPeace),
            Business::Machine => (Gesture::Pressing, Face::Plain),
            Business::Helped => (Gesture::Speaking, Face::Speaking),
            Business::Nothing => match (self.base, self.hands) {
                (Base::Standing | Base::Walking(_), Hands::Tray) => (Gesture::Tray, Face::Plain),
                (Base::Standing | Base::Walking(_), Hands::Empty) | (Base::Sitting, _) => {
                    (Gesture::AtEase, Face::Plain)
                }
            },
        }
    }
}

fn business(house: &House, step: StepId, base: Base) -> Business {
    let step = &house.steps[step.index()];
    let machine = |spot| match spot {
        Spot::At(station) => house.stations[station.index()].kind == StationKind::Machine,
        Spot::Seat | Spot::Here => false,
    };
    if let Some(thing) = step.uses {
        if is_drink(&house.things[thing.index()]) { Business::Drinking } else { Business::Eating }
    } else if !step.chooses.is_empty() && base == Base::Sitting {
        Business::Choosing
    } else if machine(step.at) {
        Business::Machine
    } else {
        Business::Nothing
    }
}

/// Files do not say what is drunk: what is served hotter than any dish is.
fn is_drink(thing: &Thing) -> bool {
    thing.served_at_c.is_some_and(|c| c > 76.0)
}

/// Whether a gesture can be made while walking.
fn by_the_way(gesture: Gesture) -> bool {
    matches!(
        gesture,
        Gesture::Calling
            | Gesture::LookingRound
            | Gesture::LookingBack
            | Gesture::Phone
            | Gesture::ClutchingBag
            | Gesture::HoldingUp
            | Gesture::Watch
            | Gesture::PalmsUp
            | Gesture::Refusing
            | Gesture::SteppingAside
    )
}
