//! Same scenario, seed and acts: same core, whoever plays through whatever front end, and played again.

use super::*;

fn core(pace: Pace, mode: Mode, seed: u64) -> Vec<u8> {
    let mut live = Live::in_memory(plan(), &Opening { seed, ..opening(mode) });
    play(&mut live, Tick::NEVER, pace);
    live.finish().core
}

#[test]
fn how_time_passes_leaves_no_mark() {
    for mode in [Mode::Practice, Mode::Assess] {
        let strides = core(Pace::Strides, mode, 7);
        assert!(strides.len() > 20_000, "the session is not worth comparing");
        assert!(strides == core(Pace::Frames, mode, 7), "frames");
        assert!(strides == core(Pace::Happenings, mode, 7), "happenings");
        assert!(strides != core(Pace::Strides, mode, 8), "another seed gives another evening");
    }
}

#[test]
fn the_core_in_a_file_is_the_core_in_memory_without_run_and_asides() {
    let kept = whole(Mode::Practice);
    let bytes = kept.bytes();
    assert!(core_bytes(&bytes) == core(Pace::Happenings, Mode::Practice, 7));
    assert!(read(&kept.path).core() == core_bytes(&bytes));
    let text = String::from_utf8(core_bytes(&bytes)).expect("text");
    for run in ["heron", "quoted", "clock_ms", "signature"] {
        assert!(!text.contains(run), "{run} is a run field");
    }
}

#[test]
fn a_checkpoint_stands_at_every_ten_seconds_of_service() {
    let kept = whole(Mode::Practice);
    let lines = kept.lines();
    let ticks: Vec<u64> =
        lines.iter().filter_map(|l| l.split("\"check\":{\"tick\":").nth(1)).map(first_number).collect();
    let expected: Vec<u64> = (1..=ticks.len() as u64).map(|i| i * 10_000).collect();
    assert_eq!(ticks, expected);
    let end = read(&kept.path).seal().expect("sealed").tick;
    assert_eq!(ticks.len() as u64, (end - 1) / 10_000, "up to the end");
}

fn first_number(text: &str) -> u64 {
    text.split(|c: char| !c.is_ascii_digit()).next().and_then(|n| n.parse().ok()).expect("a number")
}

#[test]
fn a_replay_gives_the_session_again() {
    let kept = whole(Mode::Practice);
    let log = read(&kept.path);
    let plan = log.plan(&kept.store.trust()).expect("all is kept");
    let again = replay(&log, plan.clone()).expect("it can be played");
    assert_eq!(again.score, kept.report.score);
    assert_eq!(again.felt, kept.report.felt);
    assert_eq!(again.inputs, kept.report.inputs);
    assert_eq!(log.seal().expect("sealed").score, kept.report.score, "floats in the seal read back as they were");
    let events = again.entries.iter().filter(|t| matches!(t.entry, Entry::Event(_))).count();
    assert_eq!(events, log.events().len());
    let ticks: Vec<Tick> = again.entries.iter().map(|t| t.tick).collect();
    assert!(ticks.is_sorted(), "entries come in order of time");

    let mut steps = Replay::new(&log, plan).expect("it can be played");
    let mut seen = Vec::new();
    while let Some(mut entries) = steps.step().expect("honest") {
        seen.append(&mut entries);
        assert!(steps.view().now() >= seen.last().expect("each step is something").tick);
    }
    assert_eq!(seen, again.entries);
}

#[test]
fn a_refused_act_and_an_idle_interruption_leave_no_trace() {
    let run = |noise: bool| {
        let mut live = Live::in_memory(plan(), &opening(Mode::Practice));
        live.open();
        if noise {
            live.open();
            live.interrupt();
            assert!(live.act(Act::Attend(scenario::model::CustomerId(0))).is_err());
        }
        live.advance(Tick(61_000), Stop::At);
        live.finish().core
    };
    assert!(run(true) == run(false));
}

#[test]
fn a_session_can_be_left_at_any_time() {
    let before = Live::in_memory(plan(), &opening(Mode::Practice)).finish();
    assert_eq!(before.score.arrivals, 0);
    let kept = short(Mode::Practice);
    let log = read(&kept.path);
    assert_eq!(log.seal().expect("sealed").phase, "service");
    assert!(log.seal().expect("sealed").score.inside > 0);
    assert_eq!(codes(&verify(&kept.path, &kept.store.trust())), ["intact"]);
}

#[test]
fn an_unrecorded_session_scores_the_same() {
    let mut live = Live::unrecorded(plan(), 7, crate::experience::Keep::Totals);
    play(&mut live, Tick::NEVER, Pace::Strides);
    let report = live.finish();
    assert!(report.core.is_empty());
    assert_eq!(report.score, whole(Mode::Practice).report.score);
}
