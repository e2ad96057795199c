//! The trainee and the colleagues: where they are and what they are at, as everybody sees it.

use super::cast::{Actor, Gaze, Who};
use super::places::{Spot, apart, nearest, towards};
use crate::engine::{Activity, View};
use crate::game::figure::{Face, Gesture, Looks, Pose, Stance, Stride};
use crate::game::room::{ATTENDANT, Area, Facing, Room, STANDING, WIDTH};
use crate::scenario::model::{Act, CustomerId, HouseKind, Performer, StationId, StationKind};

/// Closer than this one is with somebody, mm.
const WITH_MM: f32 = 400.0;
/// Closer than this to a station one has been there, mm.
const THERE_MM: f32 = 300.0;

/// What the trainee is at, remembered from one look to the next.
#[derive(Debug, Clone, Default)]
pub(super) struct Duty {
    /// The act under way.
    act: Option<Act>,
    /// Whether what is to be fetched is in hand.
    fetched: bool,
    /// With whom the trainee was last.
    with: Option<CustomerId>,
    /// Which side of them, -1 left, 1 right.
    side: f32,
    /// Where the trainee was when last looked at.
    before: Option<(i32, i32)>,
}

/// The trainee, and whom they are with.
pub(super) fn trainee(view: &View<'_>, room: &Room, duty: &mut Duty, guests: &[Actor]) -> Actor {
    let staff = view.staff();
    if duty.act != staff.act {
        duty.act = staff.act;
        duty.fetched = false;
        if let Some(target) = staff.act.and_then(|act| act.target()) {
            duty.with = Some(target.customer());
            duty.side = 0.0;
        }
    }
    let walking = duty.before.replace(staff.at).is_some_and(|before| before != staff.at);
    if let Some(station) = fetched_from(view, staff.act) {
        duty.fetched |= apart(view.place(station), staff.at) < THERE_MM;
    }
    let with = duty.with.and_then(|c| view.guest(c)).filter(|guest| apart(guest.at(), staff.at) < 2_500.0);
    let other = with.and_then(|guest| guests.iter().find(|actor| actor.who == Who::Guest(guest.id())));
    let feet = match (with, other) {
        (Some(guest), Some(other)) => {
            let goal = beside(room, other, guests, duty);
            towards(room, staff.at, guest.at(), goal)
        }
        _ => match nearest(view, staff.at) {
            Some((station, _)) => towards(room, staff.at, view.place(station), room.staff_place(station)),
            None => room.point(staff.at),
        },
    };
    let close = with.is_some_and(|guest| apart(guest.at(), staff.at) < WITH_MM);
    let stance = match staff.act {
        Some(act) => at_work(act, walking, close, duty.fetched),
        None if walking => Stance { pose: Pose::walking(Stride::Near, Gesture::AtEase), face: Face::Plain },
        None => Stance { pose: Pose::standing(Gesture::Writing), face: Face::Plain },
    };
    let gaze = match other {
        Some(other) if close && !walking => Gaze::To(other.spot.feet(room.scale()).0),
        _ => Gaze::Own,
    };
    Actor { who: Who::Trainee, looks: Looks::trainee(), stance, spot: Spot::Feet(feet), gaze, scale: room.scale() }
}

/// Where an act begins with fetching something.
fn fetched_from(view: &View<'_>, act: Option<Act>) -> Option<StationId> {
    let house = view.house();
    let act = act?;
    if let Act::Perform(_, step) = act {
        house.steps[step.index()].fetch.map(|(_, station)| station)
    } else if let Act::Offer(_, service, _) | Act::Remedy(_, service, _) = act {
        house.services[service.index()].from
    } else {
        None
    }
}

fn at_work(act: Act, walking: bool, close: bool, carries: bool) -> Stance {
    let gesture = match act {
        _ if carries => Gesture::Serving,
        _ if walking || !close => Gesture::AtEase,
        Act::Greet(..)
        | Act::Ask(..)
        | Act::Inform(..)
        | Act::Guide(..)
        | Act::Advise(..)
        | Act::Motivate(..)
        | Act::Assist(..)
        | Act::Offer(..)
        | Act::CheckBack(..)
        | Act::Acknowledge(_)
        | Act::Remedy(..)
        | Act::Handover(..) => Gesture::Speaking,
        Act::Confirm(_) | Act::Note(..) | Act::Record(..) | Act::Perform(..) => Gesture::Writing,
        Act::Attend(_) | Act::Wait(_) | Act::Prepare(_) | Act::Reflect(..) | Act::FollowUp(..) => Gesture::AtEase,
    };
    let face = if gesture == Gesture::Speaking { Face::Speaking } else { Face::Plain };
    let pose = if walking { Pose::walking(Stride::Near, gesture) } else { Pose::standing(gesture) };
    Stance { pose, face }
}

/// Where the trainee stands who is with somebody: at their side, hiding nobody.
fn beside(room: &Room, other: &Actor, guests: &[Actor], duty: &mut Duty) -> (f32, f32) {
    let k = room.scale();
    let place = |side: f32| match other.spot {
        Spot::Feet((x, y)) => (x + side * 60.0 * k, y + 3.0),
        Spot::Chair { piece, depth, .. } => {
            let bounds = room.pieces()[piece].bounds;
            let edge = if side < 0.0 { bounds.x } else { bounds.right() };
            (edge + side * 32.0 * k, depth - 2.0)
        }
    };
    if duty.side == 0.0 {
        let cost = |side: f32| hides(room, place(side), other, guests);
        let (left, right) = (cost(-1.0), cost(1.0));
        duty.side = if left < right { -1.0 } else { 1.0 };
    }
    let (x, y) = place(duty.side);
    (x.clamp(34.0 * k, WIDTH - 34.0 * k), y)
}

/// How much somebody standing there would hide or be hidden.
fn hides(room: &Room, (x, y): (f32, f32), other: &Actor, guests: &[Actor]) -> f32 {
    let k = room.scale();
    let own = Area { x: x - 30.0 * k, y: y - STANDING * k, w: 60.0 * k, h: STANDING * k };
    let outside = if own.x < 4.0 || own.right() > WIDTH - 4.0 { 1_000.0 } else { 0.0 };
    let table = match other.spot {
        Spot::Chair { piece, .. } => Some(piece),
        Spot::Feet(_) => None,
    };
    let furniture = room.pieces().iter().enumerate().filter(|(i, p)| Some(*i) != table && p.bounds.meets(&own)).count();
    let people = guests.iter().filter(|g| g.who != other.who).filter(|g| {
        let (gx, gy) = g.spot.feet(k);
        (gx - x).abs() < 62.0 * k && (gy - y).abs() < 90.0 * k
    });
    let from_middle = (x - WIDTH / 2.0).abs() / WIDTH;
    outside + 10.0 * furniture as f32 + 10.0 * people.count() as f32 + from_middle
}

/// Colleagues who are drawn behind their counters.
pub(super) fn colleagues(view: &View<'_>, room: &Room) -> Vec<Actor> {
    let house = view.house();
    let stations = (0..house.stations.len()).map(StationId::from);
    stations
        .filter_map(|station| {
            let (piece, bust) = room.attendant(station)?;
            let cooks = house.setting.house == HouseKind::Restaurant
                && house.stations[station.index()].kind == StationKind::Colleague;
            let looks = if cooks { Looks::cook() } else { Looks::colleague(u64::from(station.0) + 11) };
            let busy = view.guests().any(|guest| {
                let works = |set: u64| {
                    house.steps.iter().enumerate().any(|(i, s)| {
                        set & (1 << i) != 0
                            && matches!(s.by, Performer::Colleague(at) | Performer::System(at) if at == station)
                    })
                };
                let at_desk = guest.station() == Some(station) && matches!(guest.activity(), Activity::Doing(_));
                works(guest.in_work()) || at_desk
            });
            let gesture = match (busy, cooks) {
                (true, true) => Gesture::Serving,
                (true, false) => Gesture::Speaking,
                (false, _) => Gesture::AtEase,
            };
            let depth = room.pieces()[piece].foot_y;
            Some(Actor {
                who: Who::Colleague(station),
                looks,
                stance: Stance { pose: Pose::sitting(gesture), face: Face::Plain },
                spot: Spot::Chair { bust, depth, facing: Facing::Front, piece },
                gaze: Gaze::Own,
                scale: room.scale() * ATTENDANT,
            })
        })
        .collect()
}
