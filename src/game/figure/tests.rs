//! What the pictures of people promise: they exist, stay inside their canvas, differ where it counts, and never change.

use super::*;
use crate::engine::{Nowhere, Plan, Posture, Session, Stop, Tick};
use crate::rules::Rules;
use crate::scenario::model::{Cue, Figure};
use std::collections::BTreeSet;
use std::sync::Arc;

const BASES: [Base; 6] = [
    Base::Sitting,
    Base::Standing,
    Base::Walking(Stride::Near),
    Base::Walking(Stride::FarSwings),
    Base::Walking(Stride::Far),
    Base::Walking(Stride::NearSwings),
];

/// The states the floor has to tell apart, each with the cue that shows it; eating needs none.
const STATES: [(&str, Option<Cue>); 8] = [
    ("content", None),
    ("undecided", Some(Cue::TurnsPages)),
    ("confused", Some(Cue::Frowns)),
    ("waiting", Some(Cue::CrossesArms)),
    ("worried", Some(Cue::LooksWorried)),
    ("upset", Some(Cue::PressesLips)),
    ("calling", Some(Cue::RaisesHand)),
    ("settled", Some(Cue::LeansBack)),
];

fn showing(base: Base, business: Business, cues: &[Cue]) -> Stance {
    let cues = cues.iter().map(|c| (*c, Tick::ZERO)).collect();
    Shown { base, business, hands: Hands::Empty, cues }.stance()
}

fn crowd() -> Vec<Looks> {
    let figures = [Figure::Child, Figure::Woman, Figure::Man, Figure::Old];
    let mut all: Vec<Looks> = (0..60).map(|seed| Looks::of(seed, Some(figures[seed as usize % 4]))).collect();
    all.extend([Looks::trainee(), Looks::cook(), Looks::colleague(5)]);
    all
}

/// Whether something is drawn on the outermost pixels.
fn touches_an_edge(p: &Pixels) -> bool {
    let alpha = |x: u32, y: u32| p.rgba[((y * p.width + x) * 4 + 3) as usize];
    (0..p.width).any(|x| alpha(x, 0) > 0 || alpha(x, p.height - 1) > 0)
        || (0..p.height).any(|y| alpha(0, y) > 0 || alpha(p.width - 1, y) > 0)
}

fn coverage(p: &Pixels) -> Vec<bool> {
    p.rgba.chunks(4).map(|c| c[3] > 127).collect()
}

#[test]
fn every_part_that_can_be_drawn_is_shipped_and_no_other() {
    let parts = Parts::shipped();
    let (heads, glasses, beards) = Looks::parts_used();
    let names = |of: Vec<&str>| of.into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    let faces = Face::ALL.iter().map(|f| f.part()).collect();
    assert_eq!(names(heads), parts.head.keys().cloned().collect());
    assert_eq!(names(glasses), parts.accessories.keys().cloned().collect());
    assert_eq!(names(beards), parts.facial_hair.keys().cloned().collect());
    assert_eq!(names(faces), parts.expression.keys().cloned().collect());
}

#[test]
fn bodies_in_every_pose_stay_inside_their_canvas() {
    let looks = Looks::of(1, None);
    for base in BASES {
        for gesture in Gesture::ALL {
            let pose = Pose { base, gesture: *gesture };
            let drawn = layers(&looks, pose, Face::Plain);
            for layer in [&drawn.body, &drawn.front, &whole(&looks, pose, Face::Plain)] {
                let pixels = raster(&layer.svg, 0.5);
                assert!(pixels.width > 1, "{pose:?} is no picture");
                assert!(!touches_an_edge(&pixels), "{pose:?} is cut off");
            }
        }
        let drawn = |g: &Gesture| whole(&looks, Pose { base, gesture: *g }, Face::Plain).svg;
        let kinds: BTreeSet<String> = Gesture::ALL.iter().map(drawn).collect();
        assert_eq!(kinds.len(), Gesture::ALL.len(), "two gestures look alike when {base:?}");
    }
}

#[test]
fn heads_with_every_face_stay_inside_their_canvas() {
    let pose = Pose::standing(Gesture::AtEase);
    for looks in crowd() {
        for face in Face::ALL {
            let pixels = raster(&layers(&looks, pose, face).head.svg, 0.4);
            assert!(pixels.width > 1 && coverage(&pixels).contains(&true), "{looks:?} {face:?} is no picture");
            assert!(!touches_an_edge(&pixels), "{looks:?} {face:?} is cut off");
        }
        assert!(raster(&portrait(&looks, Face::Plain).svg, 0.3).width > 1, "{looks:?} has no portrait");
    }
}

#[test]
fn a_portrait_is_cut_off_at_the_shoulders_only() {
    for looks in crowd() {
        let p = raster(&portrait(&looks, Face::Plain).svg, 0.5);
        let top = p.rgba.chunks(4).take(p.width as usize).any(|c| c[3] > 0);
        assert!(!top, "{looks:?} loses the top of the head");
    }
}

#[test]
fn the_layers_put_together_are_the_whole() {
    let looks = Looks::of(8, None);
    let pose = Pose::standing(Gesture::AtEase);
    let drawn = layers(&looks, pose, Face::Plain);
    let whole = raster(&whole(&looks, pose, Face::Plain).svg, 1.0);
    let [body, front, head] = [&drawn.body, &drawn.front, &drawn.head].map(|d| raster(&d.svg, 1.0));
    assert_eq!((body.width, body.height), (whole.width, whole.height));
    let [all, body, front, head_covers] = [&whole, &body, &front, &head].map(coverage);
    let left = (drawn.neck.0 - drawn.head.width / 2.0).round() as i64;
    let top = (drawn.neck.1 - drawn.head.height / 2.0).round() as i64;
    let mut differ = 0;
    for (i, covered) in all.iter().enumerate() {
        let (x, y) = (i as i64 % i64::from(whole.width) - left, i as i64 / i64::from(whole.width) - top);
        let inside = (0..i64::from(head.width)).contains(&x) && (0..i64::from(head.height)).contains(&y);
        let on_head = inside && head_covers[(y * i64::from(head.width) + x) as usize];
        differ += usize::from(*covered != (body[i] || front[i] || on_head));
    }
    assert!(differ * 50 < all.iter().filter(|c| **c).count(), "{differ} pixels differ: the head is out of place");
}

#[test]
fn sizes_at_floor_scale_are_the_documented_ones() {
    let drawn = layers(&Looks::of(1, None), Pose::standing(Gesture::AtEase), Face::Plain);
    let pixels = raster(&drawn.body.svg, 1.0);
    let rows = coverage(&pixels).chunks(pixels.width as usize).map(|r| r.contains(&true)).collect::<Vec<_>>();
    let soles = rows.iter().rposition(|r| *r).expect("there are feet") as f32;
    assert!((soles - drawn.anchor.1).abs() < 2.5, "soles at {soles}, anchor at {}", drawn.anchor.1);
    let head = raster(&portrait(&Looks::trainee(), Face::Plain).svg, 1.0);
    assert!(head.width >= 160 && head.height >= 160);
}

#[test]
fn the_same_number_gives_the_same_person_and_others_differ() {
    assert_eq!(Looks::of(77, None), Looks::of(77, None));
    let people: Vec<Looks> = (0..40).map(|seed| Looks::of(seed, None)).collect();
    let heads: BTreeSet<&str> = people.iter().map(|p| p.head).collect();
    assert!(heads.len() > 15, "{heads:?}");
    let pairs = (0..40).flat_map(|i| (0..i).map(move |j| (i, j)));
    assert_eq!(pairs.filter(|(i, j)| people[*i] == people[*j]).count(), 0);
    let svg = |looks| layers(looks, Pose::sitting(Gesture::Reading), Face::AtPeace);
    assert_eq!(svg(&people[3]), svg(&people[3]));
}

#[test]
fn a_figure_that_is_said_is_what_is_drawn() {
    let heads = |figure| {
        (0..60).map(move |seed| Looks::of(seed, Some(figure))).map(|looks| (looks.head, looks.beard.is_some()))
    };
    let told = |figure| heads(figure).map(|(head, _)| head).collect::<BTreeSet<_>>();
    for (hers, his, either) in
        [(Figure::OldWoman, Figure::OldMan, Figure::Old), (Figure::Girl, Figure::Boy, Figure::Child)]
    {
        assert!(told(hers).is_disjoint(&told(his)), "{hers:?} and {his:?}");
        assert_eq!(told(hers).union(&told(his)).copied().collect::<BTreeSet<_>>(), told(either));
    }
    assert!(told(Figure::Woman).is_disjoint(&told(Figure::Man)));
    assert!(heads(Figure::Woman).chain(heads(Figure::Boy)).all(|(_, beard)| !beard), "beards are his, and not a boy's");
}

#[test]
fn alpha_is_straight() {
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><rect width="2" height="2" fill="#FF8000" opacity="0.5"/></svg>"##;
    let p = raster(svg, 1.0);
    assert_eq!((p.width, p.height), (2, 2));
    assert!(
        p.rgba[0] > 250 && (126..=130).contains(&p.rgba[1]) && (126..=129).contains(&p.rgba[3]),
        "{:?}",
        &p.rgba[..4]
    );
}

#[test]
fn every_cue_shows_sitting_and_standing() {
    for cue in Cue::ALL {
        for base in [Base::Sitting, Base::Standing] {
            let plain = showing(base, Business::Nothing, &[]);
            let shown = showing(base, Business::Nothing, &[*cue]);
            assert_ne!(plain, shown, "{cue:?} leaves {base:?} as it is");
            assert_eq!(shown.face, face(*cue), "{cue:?}");
            assert_eq!(shown.pose.gesture, moves(*cue).unwrap_or(Gesture::AtEase), "{cue:?}");
        }
    }
}

#[test]
fn no_two_cues_share_a_gesture() {
    let gestures: BTreeSet<Gesture> = Cue::ALL.iter().filter_map(|c| moves(*c)).collect();
    assert_eq!(gestures.len(), Cue::ALL.len() - 1, "a smile alone moves no hand; every other cue has its own gesture");
}

#[test]
fn stronger_cues_win_and_the_face_shows_beside_them() {
    use Cue::*;
    let table: [(&[Cue], Gesture, Face); 8] = [
        (&[Reads, RaisesHand], Gesture::Calling, Face::Speaking),
        (&[CrossesArms, PushesAway], Gesture::PushingAway, Face::Hurt),
        (&[RaisesHand, PressesLips], Gesture::Calling, Face::Angry),
        (&[Reads, Smiles], Gesture::Reading, Face::Smiling),
        (&[LeansBack, LooksAtWatch], Gesture::Watch, Face::Weary),
        (&[TurnsPages, Frowns], Gesture::Scratching, Face::Puzzled),
        (&[LooksAtPhone, LooksRound], Gesture::LookingRound, Face::Puzzled),
        (&[Smiles, PressesLips], Gesture::Upset, Face::Angry),
    ];
    for (cues, gesture, face) in table {
        let shown = showing(Base::Sitting, Business::Nothing, cues);
        let back = showing(Base::Sitting, Business::Nothing, &cues.iter().rev().copied().collect::<Vec<_>>());
        assert_eq!((shown.pose.gesture, shown.face), (gesture, face), "{cues:?}");
        assert_eq!(shown, back, "the order of a list must not count: {cues:?}");
    }
    let eating = showing(Base::Sitting, Business::Eating, &[Smiles]);
    assert_eq!((eating.pose.gesture, eating.face), (Gesture::Eating, Face::Smiling));
}

#[test]
fn of_two_equally_strong_cues_the_newer_shows() {
    let shown = |a, b| {
        let cues = vec![(Cue::LooksAtWatch, Tick(a)), (Cue::CrossesArms, Tick(b))];
        Shown { base: Base::Sitting, business: Business::Nothing, hands: Hands::Empty, cues }.stance().pose.gesture
    };
    assert_eq!((shown(1, 2), shown(2, 1)), (Gesture::Crossed, Gesture::Watch));
}

#[test]
fn who_walks_with_a_tray_keeps_both_hands_on_it() {
    let base = Base::Walking(Stride::Near);
    let cues = vec![(Cue::LooksWorried, Tick::ZERO), (Cue::TurnsBack, Tick::ZERO)];
    let shown = Shown { base, business: Business::Nothing, hands: Hands::Tray, cues }.stance();
    assert_eq!((shown.pose.gesture, shown.face), (Gesture::Tray, Face::Worried));
}

#[test]
fn the_states_of_the_floor_differ_in_outline() {
    let looks = Looks::of(11, None);
    let outline = |cue: Option<Cue>| {
        let cues: Vec<Cue> = cue.into_iter().collect();
        let stance = showing(Base::Sitting, if cue.is_none() { Business::Eating } else { Business::Nothing }, &cues);
        let drawn = whole(&looks, stance.pose, stance.face);
        let pixels = raster(&drawn.svg, 1.0);
        // The table hides the lowest 16 px above the seat.
        let shown = (layers(&looks, stance.pose, stance.face).anchor.1 - 16.0) as usize * pixels.width as usize;
        coverage(&pixels)[..shown].to_vec()
    };
    let outlines: Vec<(&str, Vec<bool>)> = STATES.iter().map(|(name, cue)| (*name, outline(*cue))).collect();
    for (i, (one, a)) in outlines.iter().enumerate() {
        for (other, b) in &outlines[..i] {
            let differ = a.iter().zip(b).filter(|(x, y)| x != y).count();
            let either = a.iter().zip(b).filter(|(x, y)| **x || **y).count();
            assert!(differ * 100 >= either * 8, "{one} and {other}: {differ} of {either} pixels");
        }
    }
}

#[test]
fn guests_of_a_real_evening_are_drawn_by_what_they_show() {
    let text = include_str!("../../../scenarios/restaurant/window_table.ron");
    let scenario = crate::scenario::load("window_table.ron", text.as_bytes()).scenario.expect("it loads");
    let plan = Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())));
    let mut session = Session::new(plan, 3);
    session.open(&mut Nowhere);
    let mut seen = BTreeSet::new();
    for minute in 1..40 {
        session.advance(Tick(minute * 60_000), Stop::At, &mut Nowhere);
        let view = session.view();
        for guest in view.guests() {
            let pose = stance(&guest, view.house()).pose;
            assert_eq!(pose.base == Base::Sitting, guest.posture() == Posture::Sitting);
            let calls = guest.shows(Cue::RaisesHand) && pose.base == Base::Sitting;
            assert!(!calls || pose.gesture != Gesture::AtEase, "a raised hand is lost");
            seen.insert(pose.gesture);
        }
    }
    assert!(seen.len() >= 3, "an evening of {seen:?} is no evening");
}
