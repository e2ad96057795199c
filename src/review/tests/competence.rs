//! Competence over sessions whose debriefs lie beside their logs.

use super::*;
use crate::coach::Effort;
use crate::coach::report::SavedDebrief;
use crate::rules::Rules;
use serde_json::json;

/// Keeps a debrief beside a log: played, idle, with the reference, and whether the session tells by itself.
fn debriefed(house: &House, log: &Path, points: [f64; 3], tells: bool) {
    let intake = take_in(&[house.path().to_path_buf()], house.trust(), &Nobody).expect("read");
    let heading = &intake.sittings.iter().find(|sitting| sitting.path == log).expect("there").heading;
    let [own, idle, reference] = points;
    let mut standing = json!({"own": own, "idle": idle, "reference": reference});
    if tells {
        standing["competence"] = json!({"mean": 900.0, "low": 800.0, "high": 1000.0});
    }
    let saved = json!({"head": heading.head, "run": heading.identity, "engine": heading.session.engine,
        "effort": Effort::quick(&Rules::shipped().coach), "debrief": {"standing": standing, "deeds": []}});
    fs::write(SavedDebrief::path(log), saved.to_string()).expect("written");
}

#[test]
fn sessions_weigh_as_much_as_they_can_tell() {
    let mut house = House::new();
    let sessions = [
        ("ana", [62.0, 50.0, 80.0], true),
        ("ana", [71.0, 58.0, 79.0], true),
        // By itself it cannot tell, and its own ratio would be -4.
        ("ben", [56.0, 60.0, 61.0], false),
        ("cem", [77.0, 55.0, 76.0], true),
    ];
    for (seed, (learner, points, tells)) in (1..).zip(sessions) {
        let log = house.session(learner, seed);
        debriefed(&house, &log, points, tells);
    }
    let intake = take_in(&[house.path().to_path_buf()], house.trust(), &Nobody).expect("read");
    let guests = |sitting: &Sitting| f64::from(sitting.score.as_ref().expect("sealed").arrivals);
    let n: Vec<f64> = intake.sittings.iter().map(guests).collect();
    let sums = |which: &[usize]| {
        which.iter().fold((0.0, 0.0), |sum, i| {
            let [own, idle, reference] = sessions[*i].1;
            (sum.0 + n[*i] * (own - idle), sum.1 + n[*i] * (reference - idle))
        })
    };
    let of = |which: &[usize]| 100.0 * sums(which).0 / sums(which).1;
    let review = house.review();
    let key = review.key.competence.estimate.expect("four sessions");
    assert!((key.value - of(&[0, 1, 2, 3])).abs() < 1e-9, "{key:?}");
    assert_eq!((key.n, key.learners, review.key.debriefed, review.key.cannot_tell), (4, 3, 4, 1));
    assert!(key.low.is_some_and(|low| low < key.value) && key.high.is_some_and(|high| high > key.value));
    let row = |learner: &str| review.heat_map.rows.iter().find(|r| r.learner == learner).expect("a row").competence;
    let ana = row("ana").expect("two sessions");
    assert!((ana.value - of(&[0, 1])).abs() < 1e-9 && ana.low.is_none(), "of one learner there is no interval");
    assert_eq!(row("ben"), None, "a point apart is nothing to divide by");
}

#[test]
fn a_debrief_that_says_what_cannot_be_is_not_used() {
    let mut house = House::new();
    let log = house.session("ana", 1);
    debriefed(&house, &log, [1e300, 50.0, 80.0], true);
    let review = house.review();
    assert_eq!((review.key.debriefed, review.key.competence.estimate), (0, None));
    assert_eq!(review.verification.warnings, [report::Warning::DebriefsUnfit { debriefs: 1 }]);
}
