//! What nobody vouches for, what is dated wrongly and what was forgotten: it neither counts nor shifts what counts.

use super::*;
use crate::journal::{Reach, forgetting};
use crate::review::report::GapKind;

/// How many minutes of a session a person stays, in a store that gives all of them the same first lines.
fn left_after(minutes: u64, store: &Store) -> PathBuf {
    let opening = House::opening("ana", 1, FrontEnd::Text);
    let mut live = Live::start(store, plan_of(HOUSE), &opening).expect("opened");
    live.open();
    live.advance(Tick(minutes * 60_000), Stop::At);
    match live.finish().kept {
        Kept::Sealed(path) => path,
        other => panic!("{other:?}"),
    }
}

/// Attempts at the first scenario, as they count.
fn attempts(review: &Review, learner: &str) -> Vec<u32> {
    let curve = review.curves.iter().find(|curve| curve.house.is_none());
    let line = curve.and_then(|curve| curve.people.iter().find(|line| line.learner == learner));
    line.map(|line| line.points.iter().map(|(attempt, _)| *attempt).collect()).unwrap_or_default()
}

#[test]
fn of_two_ends_of_one_session_neither_counts() {
    let (here, there) = (TempDir::new().expect("a folder"), TempDir::new().expect("a folder"));
    let store = |folder: &TempDir| Store::made_up(folder.path(), 1, MONDAY_MS);
    let logs = [left_after(1, &store(&here)), left_after(3, &store(&there))];
    let folders = [here.path().to_path_buf(), there.path().to_path_buf()];
    let trust = Store::at(here.path()).trust();
    for unverified in [Unverified::LeftOut, Unverified::Counted] {
        let question = Question { unverified, ..Question::default() };
        let both = review_of(&folders, &trust, &question);
        assert_eq!((both.left_out.counted, reasons(&both)), (0, vec![(Reason::NotVerified, 2)]));
        assert_eq!(both.answers.failed, 2);
        for (log, other) in [(&logs[0], &logs[1]), (&logs[1], &logs[0])] {
            let (_, words) = words(&both, log).expect("it is told of");
            let says = format!("another log has the same beginning and another end: {}", other.display());
            assert!(words.contains(&says), "{words}");
        }
        assert!(both.verification.failed.iter().all(|failed| failed.code == "two_ends"));
    }
    for folder in folders {
        assert_eq!(review_of(&[folder], &trust, &Question::default()).left_out.counted, 1, "alone each holds");
    }
}

#[test]
fn what_cannot_be_verified_shifts_no_attempt() {
    let mut house = House::new();
    house.session("ana", 1);
    let forged = house.session("ana", 2);
    let other =
        |line: String| line.replacen("\"seed\":2,", "\"seed\":9,", 1).replacen("\"attempt\":2", "\"attempt\":500", 1);
    Store::at(house.path()).reissue(&forged, &other).expect("reissued");
    house.session("ana", 3);
    assert_eq!(attempts(&house.review(), "ana"), [1, 3]);
}

#[test]
fn a_score_that_cannot_be_counts_in_no_case() {
    let mut house = House::new();
    let forged = house.session("ana", 1);
    let endless = |line: String| match line.contains("\"seal\":") {
        true => line.replacen("\"mean\":", "\"mean\":1e300,\"not\":", 1),
        false => line,
    };
    Store::at(house.path()).reissue(&forged, &endless).expect("reissued");
    house.session("ana", 2);
    let asked = Question { unverified: Unverified::Counted, ..Question::default() };
    let review = house.asked(&asked);
    assert_eq!((review.left_out.counted, reasons(&review)), (1, vec![(Reason::NotVerified, 1)]));
}

#[test]
fn another_engine_is_believed_only_with_a_known_key() {
    let mut house = House::new();
    let older = house.session("ana", 1);
    house.of_other_engine(&older);
    house.session("ben", 2);
    let strangers =
        review_of(&[house.path().to_path_buf()], &Trust { keys: Vec::new(), ..house.trust() }, &Question::default());
    assert_eq!((strangers.left_out.counted, reasons(&strangers)), (1, vec![(Reason::NotVerified, 1)]));
    assert!(strangers.verification.series.is_empty());
    let (_, words) = words(&strangers, &older).expect("it is told of");
    assert!(words.contains("cannot be played again here, and is signed by a key that is not known"), "{words}");
}

#[test]
fn one_wrong_clock_does_not_empty_the_review() {
    let mut house = House::new();
    let now = MONDAY_MS + 5 * asked::DAY_MS;
    house.session("ana", 1);
    let dated = |house: &House, ms: u64, seed: u64| {
        let store = Store::made_up(house.path(), 100 + seed, ms);
        let opening = House::opening("ana", seed, FrontEnd::Text);
        finish(Live::start(&store, plan_of(HOUSE), &opening).expect("opened"))
    };
    let (late, early) = (dated(&house, 4_102_444_800_000, 7), dated(&house, 86_400_000, 8));
    house.session("ana", 2);
    let intake = take_in(&[house.path().to_path_buf()], house.trust(), &Nobody).expect("read");
    let review = review(&intake, &Question::default(), &BTreeMap::new(), now);
    assert_eq!(reasons(&review), [(Reason::WrongClock, 2)]);
    assert_eq!(words(&review, &late).expect("told").1, "opened in the future: its clock was wrong");
    assert_eq!(words(&review, &early).expect("told").1, "opened before there was this program: its clock was wrong");
    assert_eq!(review.span.map(|span| span.weeks), Some(1));
    // Their attempts are known to the log after them, and that alone.
    assert_eq!(attempts(&review, "ana"), [1, 4]);
    assert!(review.verification.gaps.is_empty(), "{:?}", review.verification.gaps);
}

#[test]
fn what_was_forgotten_is_no_gap() {
    let mut house = House::new();
    let logs = [house.session("ana", 1), house.session("ana", 2), house.session("ana", 3)];
    house.session("ben", 4);
    let kept = fs::read(&logs[2]).expect("text");
    let store = Store::at(house.path());
    let found = forgetting(&[house.path().to_path_buf()], "ana").expect("looked");
    assert_eq!(found.carry_out(Reach::Sessions, &store).expect("forgotten").logs, 3);
    fs::write(&logs[2], kept).expect("put back");
    assert!(house.review().verification.gaps.is_empty());
    let unknown = Trust { keys: Vec::new(), ..house.trust() };
    let review = review_of(&[house.path().to_path_buf()], &unknown, &Question::default());
    let kinds: Vec<GapKind> = review.verification.gaps.iter().map(|gap| gap.kind).collect();
    assert_eq!(kinds, [GapKind::Claimed]);
}

#[test]
fn a_spoilt_log_is_changed_and_not_missing() {
    let mut house = House::new();
    house.session("ana", 1);
    let body = house.session("ana", 2);
    let head = house.session("ana", 3);
    house.session("ana", 4);
    let spoil = |log: &Path, from: &str, to: &str| {
        let text = fs::read_to_string(log).expect("text");
        fs::write(log, text.replacen(from, to, 1)).expect("written");
    };
    spoil(&body, "\"kind\":\"arrives\"", "\"kind\":\"sits\"");
    spoil(&head, "\"group\":\"a\"", "\"group\":\"b\"");
    let review = house.review();
    let kinds: Vec<GapKind> = review.verification.gaps.iter().map(|gap| gap.kind).collect();
    // The run line of the one still tells which it was, and the last line of the other. It names the first in turn.
    assert_eq!(kinds, [GapKind::Changed], "the log after them is the only one that can be read");
    assert_eq!(review.verification.failed.len(), 2);
}

#[test]
fn spoilt_logs_of_others_are_not_told_to_whoever_asks_for_one() {
    let mut house = House::new();
    house.session("ana", 1);
    let spoilt = house.session("ben", 2);
    let text = fs::read_to_string(&spoilt).expect("text");
    fs::write(&spoilt, text.replacen("\"kind\":\"arrives\"", "\"kind\":\"sits\"", 1)).expect("written");
    let of = |learner: &str| house.asked(&Question { learner: Some(learner.to_owned()), ..Question::default() });
    let (ana, ben) = (of("ana"), of("ben"));
    assert_eq!((ana.left_out.found, ana.left_out.files.len(), ana.verification.failed.len()), (1, 0, 0));
    assert_eq!((ben.left_out.found, ben.left_out.files.len(), ben.verification.failed.len()), (1, 1, 1));
}

#[test]
fn going_back_to_a_version_makes_nobody_know_it_before() {
    let mut house = House::new();
    let other = plan_of(&HOUSE.replacen("format: 1,", "format: 1, // another version\n", 1));
    house.session("ana", 1);
    let first = std::mem::replace(&mut house.plan, other);
    house.session("ana", 2);
    house.plan = first;
    house.session("ana", 3);
    let review = house.review();
    let knew: Vec<u32> = review.curves.iter().filter(|c| c.house.is_none()).map(|c| c.knew_earlier_version).collect();
    assert_eq!((knew, attempts(&review, "ana")), (vec![0, 1], vec![1, 2]));
}

#[test]
fn what_a_bot_met_or_a_forger_wrote_is_new_to_the_learner() {
    let mut house = House::new();
    house.by("ana", 1, FrontEnd::Bot("idle".to_owned()));
    let forged = house.session("ana", 2);
    let seed = |line: String| line.replacen("\"seed\":2,", "\"seed\":9,", 1);
    Store::at(house.path()).reissue(&forged, &seed).expect("reissued");
    house.plan = plan_of(&HOUSE.replacen("format: 1,", "format: 1, // another version\n", 1));
    house.session("ana", 3);
    let review = house.review();
    assert!(review.curves.iter().all(|curve| curve.knew_earlier_version == 0));
    assert_eq!(attempts(&review, "ana"), [1]);
}
