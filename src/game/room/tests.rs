//! What rooms promise: nothing overlaps or leaves the picture, the plan's order stays, everybody has a place in sight.

use super::*;
use crate::scenario::model::{HouseKind, Looks, Performer, Spot, StationKind};
use proptest::prelude::*;
use resvg::usvg;

const SHIPPED: [(&str, &str); 3] = [
    ("window_table.ron", include_str!("../../../scenarios/restaurant/window_table.ron")),
    ("first_visit.ron", include_str!("../../../scenarios/cafeteria/first_visit.ron")),
    ("pension_day.ron", include_str!("../../../scenarios/bank/pension_day.ron")),
];

fn shipped(index: usize) -> House {
    let (name, text) = SHIPPED[index];
    crate::scenario::load(name, text.as_bytes()).scenario.expect("it loads").house
}

fn places(house: &House) -> Vec<(i32, i32)> {
    house.stations.iter().map(|s| s.at).collect()
}

fn room(house: &House) -> Room {
    Room::of(house, &places(house))
}

fn ids(house: &House) -> impl Iterator<Item = StationId> + use<> {
    (0..house.stations.len()).map(StationId::from)
}

thread_local! {
    static SAMPLE: House = shipped(0);
}

/// A station: kind, place in half metres, seats, serves, whether customers do something there.
type Plan = (StationKind, (i32, i32), u16, u16, bool);

/// A house with just these stations.
fn built(kind: HouseKind, plan: &[Plan]) -> House {
    let mut house = SAMPLE.with(House::clone);
    house.setting.house = kind;
    let (station, step) = (house.stations[0].clone(), house.steps[0].clone());
    house.steps.clear();
    house.stations.clear();
    for (i, (kind, at, seats, serves, used)) in plan.iter().enumerate() {
        let mut one = station.clone();
        one.kind = *kind;
        one.at = (at.0 * 500, at.1 * 500);
        one.seats = if *kind == StationKind::Table { *seats } else { 0 };
        one.serves = *serves;
        house.stations.push(one);
        if *used {
            let mut own = step.clone();
            own.by = Performer::Customer;
            own.at = Spot::At(StationId::from(i));
            house.steps.push(own);
        }
    }
    house
}

fn any_house(most: usize) -> impl Strategy<Value = House> {
    let kind = prop_oneof![Just(HouseKind::Restaurant), Just(HouseKind::Cafeteria), Just(HouseKind::Bank)];
    let station = (
        prop::sample::select(StationKind::ALL),
        (0..40i32, 0..30i32),
        prop_oneof![4 => 1..9u16, 1 => 9..80u16],
        0..4u16,
        any::<bool>(),
    );
    (kind, prop::collection::vec(station, 1..most)).prop_map(|(kind, plan)| built(kind, &plan))
}

fn whole() -> Area {
    Area { x: 0.0, y: 0.0, w: WIDTH, h: HEIGHT }
}

fn nothing_overlaps(room: &Room) {
    for (i, a) in room.pieces().iter().enumerate() {
        assert!(whole().holds(&a.bounds), "{:?} leaves the picture: {:?}", a.station, a.bounds);
        for b in &room.pieces()[..i] {
            assert!(!a.bounds.meets(&b.bounds), "{:?} {:?} and {:?} {:?}", a.station, a.bounds, b.station, b.bounds);
        }
    }
    for label in room.labels() {
        assert!(whole().holds(&label.area), "{label:?}");
    }
}

fn stands_inside((x, y): (f32, f32)) -> bool {
    (0.0..=WIDTH).contains(&x) && (STANDING..=HEIGHT).contains(&y)
}

fn everybody_has_a_place(house: &House, room: &Room) {
    let mut seats: Vec<(f32, f32)> = Vec::new();
    for id in ids(house) {
        for n in 0..room.seats(id) {
            let seat = room.seat(id, n);
            let table = seat.table.expect("a drawn seat is at a piece");
            let bounds = room.pieces()[table].bounds;
            assert!(
                bounds.x < seat.at.0
                    && seat.at.0 < bounds.right()
                    && bounds.y < seat.at.1
                    && seat.at.1 < bounds.bottom()
            );
            seats.push(seat.at);
        }
        assert_eq!(room.seats(id) > 0, house.stations[id.index()].kind == StationKind::Table);
        let queue: Vec<(f32, f32)> = (0..20).map(|n| room.standing(id, n)).collect();
        assert!(queue.iter().all(|p| stands_inside(*p)), "{queue:?}");
        assert!(stands_inside(room.staff_place(id)));
        for (i, a) in queue.iter().enumerate() {
            assert!(queue[..i].iter().all(|b| (a.0 - b.0).abs() + (a.1 - b.1).abs() > 4.0), "two at {a:?}");
        }
    }
    for (i, a) in seats.iter().enumerate() {
        assert!(!seats[..i].contains(a), "two sit at {a:?}");
    }
}

/// Where rows are, the plan's order is: left before right along a row, far before near otherwise.
fn order_is_kept(house: &House, room: &Room) {
    let at = |p: &Piece| p.station.map(|s| house.stations[s.index()].at);
    for a in room.pieces() {
        for b in room.pieces() {
            let (Some(pa), Some(pb)) = (at(a), at(b)) else { continue };
            let beside = a.bounds.y < b.bounds.bottom() && b.bounds.y < a.bounds.bottom();
            if beside && pa.0 < pb.0 {
                assert!(a.bounds.x < b.bounds.x, "{:?} is left of {:?} in the plan", a.station, b.station);
            }
            if !beside && a.seats.len() * b.seats.len() > 0 && pa.1 < pb.1 {
                assert!(a.foot_y <= b.foot_y, "{:?} is behind {:?} in the plan", a.station, b.station);
            }
        }
    }
}

fn walks_are_smooth(house: &House, room: &Room) {
    for a in &house.stations {
        for b in &house.stations {
            let steps = 800;
            let on_the_way = |i: i32| {
                let part = |from: i32, to: i32| from + (i64::from(to - from) * i64::from(i) / i64::from(steps)) as i32;
                room.point((part(a.at.0, b.at.0), part(a.at.1, b.at.1)))
            };
            let mut last = on_the_way(0);
            for i in 1..=steps {
                let next = on_the_way(i);
                let jump = (next.0 - last.0).abs().max((next.1 - last.1).abs());
                assert!(jump < 40.0, "a jump of {jump} px at step {i} from {:?} to {:?}", a.at, b.at);
                assert!(stands_inside(next));
                last = next;
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_plan_becomes_a_tidy_room(house in any_house(20)) {
        let room = room(&house);
        nothing_overlaps(&room);
        order_is_kept(&house, &room);
        everybody_has_a_place(&house, &room);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn nobody_jumps_on_the_way(house in any_house(8)) {
        walks_are_smooth(&house, &room(&house));
    }
}

#[test]
fn the_largest_plan_still_has_room() {
    for kind in HouseKind::ALL {
        for station in StationKind::ALL {
            let plan: Vec<_> = (0..64).map(|i| (*station, (i % 8, i / 8), 8, 3, true)).collect();
            nothing_overlaps(&room(&built(*kind, &plan)));
        }
    }
}

#[test]
fn one_place_for_everything_is_a_room_too() {
    for kind in HouseKind::ALL {
        let plan: Vec<_> = StationKind::ALL.iter().map(|k| (*k, (0, 0), 4, 1, true)).collect();
        let house = built(*kind, &plan);
        let room = room(&house);
        nothing_overlaps(&room);
        everybody_has_a_place(&house, &room);
    }
}

#[test]
fn the_shipped_rooms_are_drawn_at_full_size_for_twenty_guests() {
    for (index, (name, _)) in SHIPPED.iter().enumerate() {
        let house = shipped(index);
        let room = room(&house);
        assert_eq!(room.scale(), 1.0, "{name}");
        nothing_overlaps(&room);
        order_is_kept(&house, &room);
        everybody_has_a_place(&house, &room);
        walks_are_smooth(&house, &room);
        let seats: usize = ids(&house).map(|s| room.seats(s)).sum();
        assert!(seats >= 8, "{name} draws {seats} seats");
    }
}

#[test]
fn who_arrives_at_a_station_is_where_one_stands_there() {
    for index in 0..SHIPPED.len() {
        let house = shipped(index);
        let room = room(&house);
        for id in ids(&house) {
            let (point, place) = (room.point(house.stations[id.index()].at), room.standing(id, 0));
            assert!(
                (point.0 - place.0).abs() < 0.5 && (point.1 - place.1).abs() < 0.5,
                "{:?}",
                house.stations[id.index()].label.id
            );
        }
    }
}

#[test]
fn nobody_who_stands_first_hides_a_sitter() {
    for index in 0..SHIPPED.len() {
        let house = shipped(index);
        let room = room(&house);
        for id in ids(&house) {
            for (x, y) in [room.standing(id, 0), room.standing(id, 1), room.staff_place(id)] {
                for piece in room.pieces() {
                    for seat in piece.seats.iter().filter(|_| piece.foot_y <= y) {
                        let face =
                            Area::between(seat.at.0 - 24.0, seat.at.1 - 108.0, seat.at.0 + 24.0, seat.at.1 - 40.0);
                        let body = Area::between(x - 30.0, y - STANDING, x + 30.0, y);
                        assert!(
                            !face.meets(&body),
                            "{:?} at {x} {y} hides {:?}",
                            house.stations[id.index()].label.id,
                            seat.at
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn every_drawing_is_well_formed() {
    let parses =
        |svg: &str| usvg::Tree::from_str(svg, &usvg::Options::default()).is_ok_and(|t| !t.root().children().is_empty());
    for index in 0..SHIPPED.len() {
        let room = room(&shipped(index));
        assert!(parses(room.background()));
        for piece in room.pieces() {
            assert!(parses(&piece.front.svg), "{:?}", piece.station);
            assert!(piece.back.as_ref().is_none_or(|b| parses(&b.svg)), "{:?}", piece.station);
        }
    }
    let plan: Vec<_> = StationKind::ALL.iter().map(|k| (*k, (k.index() as i32, 3), 4, 1, true)).collect();
    for kind in HouseKind::ALL {
        let room = room(&built(*kind, &plan));
        assert!(parses(room.background()) && room.pieces().iter().all(|p| parses(&p.front.svg)));
    }
    use things::{Extra, State};
    for looks in Looks::ALL {
        for state in [State::Steaming, State::Full, State::Half, State::Cold, State::Empty] {
            assert!(parses(&things::thing(*looks, state).svg));
        }
    }
    for extra in [Extra::Book, Extra::Salt, Extra::Vase] {
        assert!(parses(&things::extra(extra).svg));
    }
}

#[test]
fn a_shipped_thing_looks_as_it_is_called() {
    let looks = |index: usize| shipped(index).things.iter().map(|t| t.looks).collect::<Vec<_>>();
    assert_eq!(looks(0)[..5], [Looks::Card, Looks::Plate, Looks::Glass, Looks::Cup, Looks::Bill]);
    assert_eq!(looks(1)[..4], [Looks::Tray, Looks::Plate, Looks::Bowl, Looks::Jug]);
    assert_eq!(looks(2)[..2], [Looks::Cash, Looks::Paper]);
}
