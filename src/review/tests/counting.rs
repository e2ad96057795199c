//! Which sessions count, in which attempt, and that nothing else shows.

use super::*;
use crate::journal::{People, Person};

/// The attempts of one learner in the learning curve of everybody.
fn attempts(review: &Review, learner: &str) -> Vec<u32> {
    let curve = review.curves.iter().find(|curve| curve.house.is_none());
    let line = curve.and_then(|curve| curve.people.iter().find(|line| line.learner == learner));
    line.map(|line| line.points.iter().map(|(attempt, _)| *attempt).collect()).unwrap_or_default()
}

#[test]
fn practice_bots_and_guests_met_before_never_enter_a_learning_curve() {
    let mut house = House::new();
    house.session("ana", 1);
    house.again("ana", 1);
    house.by("ana", 2, FrontEnd::Bot("idle".to_owned()));
    house.by("ana", 3, FrontEnd::Script);
    house.session("ana", 4);
    house.session("ana", 1);
    house.broken_off("ana", 5);
    house.session("ana", 6);
    let review = house.review();
    let expected = [(Reason::Again, 1), (Reason::Bot, 2), (Reason::RepeatedSeed, 1), (Reason::Unfinished, 1)];
    assert_eq!(reasons(&review), expected);
    // The third attempt met known guests, the fourth broke off: attempts they were.
    assert_eq!(attempts(&review, "ana"), [1, 2, 5]);
    assert_eq!(review.heat_map.rows[0].sessions, 3);
    assert_eq!(review.left_out.found, 8);
    assert!(review.verification.gaps.is_empty(), "{:?}", review.verification.gaps);
}

#[test]
fn another_engine_is_a_series_of_its_own() {
    let mut house = House::new();
    let older = house.session("ana", 1);
    house.of_other_engine(&older);
    house.session("ana", 2);
    let review = house.review();
    assert_eq!(reasons(&review), [(Reason::OtherEngine, 1)]);
    assert_eq!(attempts(&review, "ana"), [2], "it was an attempt all the same");
    let [series] = review.verification.series.as_slice() else { panic!("one series") };
    assert_eq!((series.engine.as_str(), series.sessions, series.learners), ("0.0.1+1", 1, 1));
    assert!(series.experience.is_some());
    assert!(review.left_out.files.is_empty(), "it is no fault");
}

#[test]
fn unverified_sessions_count_only_if_asked_for() {
    let mut house = House::new();
    let forged = house.session("ana", 1);
    let other = |line: String| line.replacen("\"seed\":1,", "\"seed\":9,", 1);
    Store::at(house.path()).reissue(&forged, &other).expect("reissued");
    house.session("ana", 2);
    assert_eq!(house.review().left_out.counted, 1);
    let asked = Question { unverified: Unverified::Counted, ..Question::default() };
    let review = house.asked(&asked);
    assert_eq!((review.left_out.counted, review.left_out.unverified_counted), (2, 1));
    assert_eq!((review.verification.failed.len(), review.answers.failed), (1, 1), "it is still told of");
    assert_eq!(attempts(&review, "ana"), [1, 2]);
}

#[test]
fn a_missing_session_is_a_gap_and_still_an_attempt() {
    let mut house = House::new();
    house.session("ana", 1);
    let gone = house.session("ana", 2);
    let after = house.session("ana", 3);
    house.session("ben", 4);
    fs::remove_file(&gone).expect("removed");
    let review = house.review();
    let [gap] = review.verification.gaps.as_slice() else { panic!("one gap") };
    let expected = ("ana", report::GapKind::Missing, &*after.to_string_lossy());
    assert_eq!((gap.learner.as_str(), gap.kind, gap.path.as_str()), expected);
    assert!(gap.after_ms.is_some_and(|ms| ms < gap.before_ms));
    assert_eq!(attempts(&review, "ana"), [1, 3]);
    assert_eq!(review.answers.learners_with_gaps, 1);
}

#[test]
fn a_copy_counts_once_whichever_of_the_two_is_fine() {
    let mut house = House::new();
    let log = house.session("ana", 1);
    let copy = log.with_file_name("copy.jsonl");
    fs::copy(&log, &copy).expect("copied");
    let review = house.review();
    assert_eq!((review.left_out.counted, reasons(&review)), (1, vec![(Reason::Copy, 1)]));
    // The first by path is spoilt after its run line: the other one is taken.
    let text = fs::read_to_string(&log).expect("text");
    fs::write(&log, text.lines().take(10).map(|line| format!("{line}\n")).collect::<String>()).expect("written");
    let review = house.review();
    assert_eq!((review.left_out.counted, reasons(&review)), (1, vec![(Reason::Copy, 1)]));
}

#[test]
fn an_earlier_version_of_a_scenario_has_a_curve_of_its_own() {
    let mut house = House::new();
    house.session("ana", 1);
    house.session("ben", 2);
    house.plan = plan_of(&HOUSE.replacen("format: 1,", "format: 1, // another version\n", 1));
    house.session("ana", 3);
    house.session("cem", 4);
    let review = house.review();
    let versions: Vec<u32> = review.scenarios.iter().map(|line| line.version).collect();
    assert_eq!(versions, [1, 2]);
    let of = |scenario: usize| -> (Vec<String>, u32) {
        let curve = review.curves.iter().find(|c| c.scenario == scenario && c.house.is_none()).expect("a curve");
        (curve.people.iter().map(|line| line.learner.clone()).collect(), curve.knew_earlier_version)
    };
    assert_eq!(of(0), (vec!["ana".to_owned(), "ben".to_owned()], 0));
    assert_eq!(of(1), (vec!["cem".to_owned()], 1));
}

#[test]
fn what_is_asked_for_narrows_the_figures_and_not_the_attempts() {
    let mut house = House::new();
    house.session("ana", 1);
    house.session("ana", 2);
    house.session("ben", 3);
    let day = |text: &str| Day::parse(text);
    // They are played on Tuesday, Wednesday and Thursday.
    let late = house.asked(&Question { since: day("2026-01-07"), ..Question::default() });
    assert_eq!((late.left_out.found, attempts(&late, "ana")), (2, vec![2]));
    let early = house.asked(&Question { until: day("2026-01-07"), ..Question::default() });
    assert_eq!((early.left_out.found, early.learners), (2, 1));
    let ben = house.asked(&Question { learner: Some("ben".to_owned()), ..Question::default() });
    let page = ben.person.expect("a page");
    assert_eq!((ben.left_out.found, page.sittings.len(), page.row.learner.as_str()), (1, 1, "ben"));
    assert!(
        page.felt.iter().all(|mark| mark.command.starts_with("coserve replay ") && mark.command.contains(" --at "))
    );
    let of = |scenario: &str| house.asked(&Question { scenario: Some(scenario.to_owned()), ..Question::default() });
    let title = report::named(&late.scenarios[0].title, "en").to_uppercase();
    assert_eq!((of(&title).left_out.found, of("nothing like it").left_out.found), (3, 0));
    assert_eq!(of(&late.scenarios[0].hash[..10]).left_out.found, 3);
    assert_eq!(house.asked(&Question { group: Some("b".to_owned()), ..Question::default() }).left_out.found, 0);
}

#[test]
fn names_come_from_the_table_and_only_if_wanted() {
    let mut house = House::new();
    house.session("p-1", 1);
    let mut people = People::default();
    people.name("p-1", Person { name: "Ana Ruiz".to_owned(), ..Person::default() });
    people.write(house.path()).expect("written");
    assert_eq!(house.review().heat_map.rows[0].name.as_deref(), Some("Ana Ruiz"));
    let without = house.asked(&Question { naming: Naming::Pseudonyms, ..Question::default() });
    assert!(!serde_json::to_string(&without).expect("json").contains("Ruiz"));
}

#[test]
fn the_review_is_the_same_for_any_number_of_threads() {
    let mut house = House::new();
    for i in 0..12 {
        house.session(["ana", "ben", "cem"][i as usize % 3], i);
    }
    let edited = house.session("ben", 99);
    let text = fs::read_to_string(&edited).expect("text").replacen("ben", "bea", 1);
    fs::write(&edited, text).expect("written");
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        serde_json::to_string(&pool.install(|| house.review())).expect("json")
    };
    let one = with(1);
    assert!(with(2) == one && with(5) == one);
}

#[test]
fn losses_at_steps_and_gains_sum_to_the_experience_felt() {
    let mut house = House::new();
    house.session("ana", 1);
    let intake = take_in(&[house.path().to_path_buf()], house.trust(), &Nobody).expect("read");
    let [sitting] = intake.sittings.as_slice() else { panic!("one session") };
    let played = sitting.played.as_ref().expect("played again");
    let felt: f64 = played.guests.iter().map(|guest| guest.memory - 75.0).sum();
    let steps: f64 = played.steps.iter().map(|(lost, won)| won - lost).sum();
    assert!((felt - steps).abs() < 1e-6 && felt != 0.0, "{felt} {steps}");
    let score = sitting.score.as_ref().expect("sealed");
    assert!(score.can_be() && score.factors.iter().any(|(_, felt)| *felt > 0), "{score:?}");
    let mean = played.guests.iter().map(|guest| guest.memory).sum::<f64>() / f64::from(score.arrivals);
    assert!((mean - score.mean).abs() < 1e-9);
}
