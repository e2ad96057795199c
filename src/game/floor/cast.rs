//! The cast: everybody who is to be seen, with looks, stance and place. A plain function of what a waiter sees.
//!
//! Nothing else of the session is asked, so a picture can give nothing away.

use super::places::{Places, Spot};
use super::staff::{self, Duty};
use crate::engine::{Guest, View};
use crate::game::figure::{Business, Face, Gesture, Hands, Looks, Pose, Shown, Stance};
use crate::game::room::Room;
use crate::scenario::model::{Cue, CustomerId, House, HouseKind, StationId};

/// Somebody of the cast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Who {
    /// A guest.
    Guest(CustomerId),
    /// The trainee.
    Trainee,
    /// A colleague at a station.
    Colleague(StationId),
}

/// Where the head is turned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Gaze {
    /// As the gesture has it.
    Own,
    /// To somebody or something at this x.
    To(f32),
}

/// How somebody is to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Actor {
    /// Who.
    pub(super) who: Who,
    /// What they look like.
    pub(super) looks: Looks,
    /// Pose and face.
    pub(super) stance: Stance,
    /// Where.
    pub(super) spot: Spot,
    /// Where the head is turned.
    pub(super) gaze: Gaze,
    /// How large, against a grown-up at full scale.
    pub(super) scale: f32,
}

/// What is remembered from one look to the next.
#[derive(Debug, Clone, Default)]
pub(super) struct Memory {
    /// Seats and lines.
    pub(super) places: Places,
    /// What the trainee is at.
    pub(super) duty: Duty,
}

/// What a customer looks like: the same in every session of a scenario, whatever the seed.
pub(crate) fn looks(view: &View<'_>, c: CustomerId) -> Looks {
    let title = view.house().setting.title.get("en");
    let seed = title
        .bytes()
        .fold(0xCBF2_9CE4_8422_2325u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3));
    let figure = view.figure(c);
    let looks = Looks::of(seed ^ u64::from(c.0).wrapping_mul(0x9E37_79B9_7F4A_7C15), figure);
    // A beard may not go with a name of which nobody said whose it is.
    let may = figure.is_some() || view.walk_in(c).is_some();
    Looks { beard: looks.beard.filter(|_| may), ..looks }
}

/// Everybody who is to be seen.
pub(super) fn cast(view: &View<'_>, room: &Room, memory: &mut Memory) -> Vec<Actor> {
    memory.places.follow(view, room);
    let mut all: Vec<Actor> = view.guests().map(|guest| guest_actor(view, room, &memory.places, &guest)).collect();
    let trainee = staff::trainee(view, room, &mut memory.duty, &all);
    let x = trainee.spot.feet(room.scale()).0;
    for actor in &mut all {
        if let Who::Guest(c) = actor.who
            && let Some(guest) = view.guest(c)
        {
            actor.gaze = gaze(&guest, actor, x, room);
        }
    }
    all.push(trainee);
    all.extend(staff::colleagues(view, room));
    all
}

fn guest_actor(view: &View<'_>, room: &Room, places: &Places, guest: &Guest<'_>) -> Actor {
    let looks = looks(view, guest.id());
    let shown = Shown::of(guest, view.house());
    let spot = places.spot(view, room, guest);
    let mut stance = shown.stance();
    // Whoever has no chair in the picture stands.
    if matches!(spot, Spot::Feet(_)) && stance.pose.base == crate::game::figure::Base::Sitting {
        stance.pose = Pose::standing(stance.pose.gesture);
    }
    quieten(&mut stance, &shown, view.house());
    let scale = room.scale() * f32::from(looks.height) / 100.0;
    Actor { who: Who::Guest(guest.id()), looks, stance, spot, gaze: Gaze::Own, scale }
}

/// Who serves themselves carries nothing in both hands at a table: the tray lies on it.
fn quieten(stance: &mut Stance, shown: &Shown, house: &House) {
    let self_service = house.setting.house == HouseKind::Cafeteria;
    let sits = stance.pose.base == crate::game::figure::Base::Sitting;
    if self_service && sits && shown.hands == Hands::Tray && stance.pose.gesture == Gesture::Tray {
        stance.pose.gesture = Gesture::AtEase;
    }
    if shown.business == Business::Helped && stance.face == Face::Plain {
        stance.face = Face::Speaking;
    }
}

/// Heads turn to the trainee only if the guest shows that, and to company only if the gesture leaves the head free.
fn gaze(guest: &Guest<'_>, actor: &Actor, trainee: f32, room: &Room) -> Gaze {
    if !free_head(actor.stance.pose.gesture) {
        return Gaze::Own;
    }
    let to_staff = [Cue::LooksUp, Cue::RaisesHand, Cue::HoldsUpThing, Cue::SmilesAtStaff];
    if to_staff.iter().any(|cue| guest.shows(*cue)) || guest.activity() == crate::engine::Activity::Helped {
        return Gaze::To(trainee);
    }
    if guest.shows(Cue::LooksRound) {
        return Gaze::To(room.door().0);
    }
    match actor.spot {
        Spot::Chair { bust, facing: crate::game::room::Facing::Left, .. } => Gaze::To(bust.0 - 100.0),
        Spot::Chair { bust, facing: crate::game::room::Facing::Right, .. } => Gaze::To(bust.0 + 100.0),
        Spot::Chair { facing: crate::game::room::Facing::Front, .. } | Spot::Feet(_) => Gaze::Own,
    }
}

/// Whether the head can be turned without the hands losing what they hold before it.
fn free_head(gesture: Gesture) -> bool {
    matches!(
        gesture,
        Gesture::AtEase
            | Gesture::LookingUp
            | Gesture::Calling
            | Gesture::Folded
            | Gesture::StoppedEating
            | Gesture::Speaking
            | Gesture::Nodding
            | Gesture::Thanking
            | Gesture::PalmsUp
            | Gesture::HoldingUp
            | Gesture::CardDown
            | Gesture::Drumming
    )
}
