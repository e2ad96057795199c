//! The witness over short told visits: which factor, which zone, what the score counts.

use super::fixture::{HOT, acts, arrives, event, feels, leaves, played};
use super::{GoalState, Kept, Pass, Verdict, report};
use crate::engine::{About, Event, EventKind, Touch};
use crate::rules::Rules;
use crate::scenario::model::*;

const VERA: CustomerId = CustomerId(0);
const OMAR: CustomerId = CustomerId(1);

fn need_event(c: u32, tick: u64, kind: EventKind, about: About) -> Event {
    event(c, tick, kind, about, 1000, 0)
}

fn met(c: u32, tick: u64, need: u16) -> [Event; 2] {
    let about = About::Met(ServiceId(need), NeedId(need));
    [
        need_event(c, tick, EventKind::NeedWakes, About::Need(NeedId(need))),
        need_event(c, tick + 1, EventKind::NeedMet, about),
    ]
}

#[test]
fn every_touch_belongs_to_its_factor() {
    let factor = |touch| played(&[arrives(0, 0), feels(0, 1, touch, 0)]).moments()[0].feeling.factor;
    let table = [
        (Factor::Skill, &[Touch::Manner, Touch::Advice][..]),
        (Factor::Attitude, &[Touch::Helped, Touch::OverHelped, Touch::Patronised, Touch::Intruded, Touch::NeedHurts]),
        (Factor::Access, &[Touch::HardChoice, Touch::Wait, Touch::Waiting, Touch::Trouble, Touch::WalkedOut]),
        (Factor::Reliability, &[Touch::Fit, Touch::Warmth, Touch::WrongThing, Touch::NeedMet, Touch::Foreseen]),
        (Factor::Recovery, &[Touch::Recovered, Touch::Gift]),
        (Factor::Reputation, &[Touch::Remembered, Touch::Forgotten]),
    ];
    for (expected, touches) in table {
        for touch in touches {
            assert_eq!(factor(*touch), expected, "{touch:?}");
        }
    }
}

#[test]
fn a_promise_raises_what_is_counted_on_and_not_what_is_acceptable() {
    let w = played(&[arrives(0, 0), arrives(1, 0), feels(0, 1, Touch::Warmth, 200), feels(1, 1, Touch::Warmth, 200)]);
    let [vera, omar] = [w.moments()[0].feeling, w.moments()[1].feeling];
    assert_eq!((vera.will, vera.adequate), (0.6, 0.45));
    assert_eq!((omar.will, omar.adequate), (f64::from(HOT) / 1000.0, 0.45));
    assert_eq!((vera.factor, omar.factor), (Factor::Reliability, Factor::Skill));
    assert_eq!(
        (w.moments()[0].place.line, w.moments()[1].place.line),
        (20, 50),
        "the thing, and the expectation of it"
    );
    // What pleases somebody who expects little is nothing to one who counts on it.
    let good =
        played(&[arrives(0, 0), arrives(1, 0), feels(0, 1, Touch::Warmth, 790), feels(1, 1, Touch::Warmth, 790)]);
    assert_eq!(good.moments().len(), 1);
}

#[test]
fn a_bad_start_predisposes_and_time_heals() {
    let loss_after = |minutes: u64| {
        let again = 1 + minutes * 60_000;
        let w = played(&[arrives(0, 0), feels(0, 1, Touch::WalkedOut, 0), feels(0, again, Touch::Fit, 300)]);
        w.moments()[1].feeling.loss
    };
    let fresh = played(&[arrives(0, 0), feels(0, 1, Touch::Fit, 300)]).moments()[0].feeling.loss;
    assert!(loss_after(0) > fresh);
    assert!(loss_after(120) <= loss_after(0));
    assert!((loss_after(60 * 24) - fresh).abs() < 1e-9);
}

#[test]
fn the_score_is_over_every_arrival() {
    let served = [arrives(0, 0), feels(0, 1, Touch::Gift, 1000), leaves(0, 9)];
    let gone = [
        arrives(1, 0),
        event(1, 5, EventKind::WalksOut, About::Nothing, 1, 0),
        feels(1, 5, Touch::WalkedOut, 0),
        event(2, 6, EventKind::TurnedAway, About::Nothing, 0, 0),
        feels(2, 6, Touch::TurnedAway, 0),
    ];
    let alone = played(&served).score();
    let all = played(&[&served[..], &gone[..]].concat()).score();
    assert_eq!((all.arrivals, all.fates), (3, [0, 1, 1, 1]));
    assert!(all.mean < alone.mean && all.top_box < alone.top_box.max(1e-9) + 1e-9);
    assert!(all.worst.is_some_and(|(c, points)| c != VERA && points < 75.0));
    assert!(all.phases[2] < 75.0 && all.factors[Factor::Access.index()].points < 75.0);
    assert_eq!(all.factors[Factor::Skill.index()].points, 75.0);
    assert_eq!(all.goals[1], GoalState::Missed);
    assert_eq!(played(&gone).score().pass, Pass::NotPassed);
    assert_eq!(played(&[]).score().pass, Pass::NotPassed);
}

#[test]
fn good_meets_the_first_column_and_superb_practically_all() {
    let wakes = |need| [need_event(0, 2, EventKind::NeedWakes, About::Need(NeedId(need)))];
    let verdict = |events: &[Event]| played(&[&[arrives(0, 0)][..], events].concat()).score().verdict;
    assert_eq!(verdict(&[]), Verdict::Plain);
    assert_eq!(verdict(&met(0, 3, 0)), Verdict::Superb);
    assert_eq!(verdict(&[&met(0, 3, 0)[..], &wakes(2)].concat()), Verdict::Good);
    assert_eq!(verdict(&[&met(0, 3, 2)[..], &wakes(0)].concat()), Verdict::Plain);
}

#[test]
fn standards_and_goals_stand_beside_the_experience() {
    let greet = |tick, c| acts(tick, Act::Greet(Target::One(c), Style::Warm));
    let slip = event(1, 70_001, EventKind::Slips, About::Step(StepId(1)), Slip::Unable as i32, 0);
    let w = played(&[arrives(0, 0), arrives(1, 0), greet(30_000, VERA), greet(70_000, OMAR), slip]);
    let score = w.score();
    let standard = &score.standards[0];
    assert_eq!((standard.kept, standard.broken), (1, 1));
    assert_eq!(standard.cases.iter().map(|c| c.kept).collect::<Vec<_>>(), [Kept::Kept, Kept::Broken]);
    use GoalState::{Missed, Reached};
    assert_eq!(score.goals, [Reached, Reached, Missed, Missed, Reached]);
    assert_eq!(score.mean, 75.0, "no standard moves the experience");
    assert_eq!(played(&[arrives(0, 0), greet(5, VERA), arrives(1, 9)]).score().goals[0], Missed);
}

#[test]
fn the_notebook_is_scored_against_the_truth() {
    let note = |c, entry, sure| acts(9, Act::Note(c, EntryId(entry), sure));
    let came = [arrives(0, 0), arrives(1, 0)];
    let brier = |notes: &[Event]| played(&[&came[..], notes].concat()).score().notebook.brier;
    // Truth: both have need 0, omar counts on hot coffee; 3 of 8 entries are true.
    let all = [note(VERA, 0, 100), note(OMAR, 0, 100), note(OMAR, 2, 100)];
    assert_eq!(brier(&[]), 3.0 / 8.0);
    assert_eq!(brier(&all), 0.0);
    assert_eq!(brier(&[note(VERA, 3, 100)]), 4.0 / 8.0);
    assert_eq!(brier(&[note(VERA, 0, 50)]), (2.0 + 0.25) / 8.0);
    assert_eq!(brier(&[note(VERA, 3, 100), note(VERA, 3, 0)]), 3.0 / 8.0, "the latest entry stands");
    let unknown = played(&came).felt(OMAR).expect("came").mismatches;
    let known = played(&[&came[..], &all].concat()).felt(OMAR).expect("came").mismatches;
    assert_eq!((unknown, known), ([0, 0, 0, 1], [0, 0, 0, 0]));
}

#[test]
fn the_four_mismatches_are_told_apart() {
    let events = [
        arrives(1, 0),
        need_event(1, 1, EventKind::Served, About::Service(ServiceId(0))),
        need_event(1, 2, EventKind::NeedWakes, About::Need(NeedId(0))),
        feels(1, 3, Touch::Warmth, 100),
    ];
    assert_eq!(played(&events).felt(OMAR).expect("came").mismatches, [1, 1, 1, 1]);
}

#[test]
fn closing_and_allowance_are_counted() {
    let w = played(&[
        arrives(0, 0),
        arrives(1, 0),
        feels(0, 1, Touch::WrongThing, 0),
        event(1, 2, EventKind::WaitEnds, About::Nothing, 9000, 9000),
        need_event(0, 3, EventKind::Served, About::Service(ServiceId(2))),
        acts(4, Act::Record(VERA, RecordId(0))),
        acts(5, Act::Record(OMAR, RecordId(0))),
        acts(6, Act::Reflect(ReflectionId(0), OMAR)),
        acts(7, Act::Reflect(ReflectionId(0), VERA)),
        acts(8, Act::Reflect(ReflectionId(1), VERA)),
        acts(9, Act::FollowUp(OMAR, FollowUpId(0))),
    ]);
    let (score, c) = (w.score(), w.score().closing);
    assert_eq!((c.records_true, c.records_false), (1, 1));
    assert_eq!((c.reflections_right, c.reflections_wrong), (1, 1), "the last answer counts");
    assert_eq!((c.follow_ups_suit, c.follow_ups_astray), (1, 0));
    assert_eq!(score.spent_cents, 250);
}

#[test]
fn unnamed_guests_take_their_persona_from_the_arrival() {
    let w = played(&[arrives(5, 0), feels(5, 1, Touch::Fit, 0)]);
    let felt = w.felt(CustomerId(5)).expect("came");
    assert_eq!(felt.person, Some(PersonId(0)));
    assert!(w.felt(VERA).is_none() && w.felt(CustomerId(4)).is_none());
    assert_eq!(w.score().arrivals, 1);
}

#[test]
fn every_parameter_cited_stands_in_the_rules() {
    let paths: Vec<String> = Rules::shipped().all().into_iter().map(|(path, _)| path).collect();
    for touch in Touch::ALL {
        let w = played(&[arrives(0, 0), feels(0, 1, touch, 0)]);
        let e = w.explain(VERA).expect("came");
        for used in e.used.iter().chain(&e.reasons[0].used) {
            assert!(paths.iter().any(|p| p == used.path), "{} of {touch:?}", used.path);
        }
    }
}

#[test]
fn reports_carry_ids_and_round_trip() {
    let w = played(&[arrives(0, 0), feels(0, 7, Touch::NeedMet, 977), feels(0, 9, Touch::Warmth, 123), leaves(0, 10)]);
    let s = w.scenario();
    let felt = report::FeltReport::of(s, w.rules(), &w.felt(VERA).expect("came"));
    assert_eq!((felt.customer.as_str(), felt.moments[0].about.as_str()), ("vera", "service:salt need:salt"));
    assert_eq!((felt.moments[0].rule.as_str(), felt.moments[0].line), ("need_met", 11));
    let score = report::ScoreReport::of(s, &w.score());
    let again = |json: &str| serde_json::from_str::<report::ScoreReport>(json).expect("reads back");
    assert_eq!(again(&serde_json::to_string(&score).expect("writes")), score);
    let json = serde_json::to_string(&felt).expect("writes");
    assert_eq!(serde_json::from_str::<report::FeltReport>(&json).expect("reads back"), felt);
}

#[test]
fn a_walk_out_leaves_somebody_unhappy_and_a_fine_visit_delights() {
    let gone = played(&[
        arrives(0, 0),
        event(0, 5, EventKind::WalksOut, About::Nothing, 1, 0),
        feels(0, 5, Touch::WalkedOut, 0),
    ]);
    assert!(gone.felt(VERA).expect("came").rank <= 2);
    let fine = [Touch::NeedMet, Touch::Foreseen, Touch::Fit, Touch::Waiting].map(|t| feels(0, 5, t, 860));
    assert_eq!(played(&[&[arrives(0, 0)][..], &fine].concat()).felt(VERA).expect("came").rank, 5);
}
