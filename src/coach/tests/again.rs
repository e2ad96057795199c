//! Try again: the same evening up to a moment, marked in its log, and compared with the first time.

use super::*;
use crate::coach::{Place, compare, play_on_from};
use crate::journal::{Grade, Kept, Log, Store, verify};

#[test]
fn a_session_tried_again_says_in_its_log_what_it_was_taken_up_from_and_verifies() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::at(folder.path());
    let plan = plan(WINDOW_TABLE);
    let first = played(&plan, Policy::ByTheBook, 7);
    let at = Tick(20 * 60_000);
    let inputs = first.inputs.partition_point(|(tick, _)| *tick <= at);
    let tried = play_on_from(&first, "0123", (inputs, at), opening(7), Place::Log(&store)).expect("a log");
    assert_eq!(tried.live.view().now(), at);
    assert_eq!(tried.ghost, first.inputs[inputs..]);
    let mut live = tried.live;
    play_on(&mut Bare(&mut live), &mut Policy::Attentive.bot(7));
    let report = live.finish();
    let Kept::Sealed(path) = &report.kept else { panic!("{:?}", report.kept) };
    let log = Log::read(path).expect("it reads");
    let origin = log.run().again.clone().expect("it is marked");
    assert_eq!((origin.run.as_str(), origin.tick, origin.inputs), ("0123", at.0, inputs as u64));
    assert_eq!(verify(path, &store.trust()).grade(), Grade::Fine);
    let both = compare(&first, &report, None);
    assert_eq!(both.guests.len(), first.witness.memories().count());
    assert!(both.after.mean > both.before.mean, "{} {}", both.before.mean, both.after.mean);
}

#[test]
fn an_evening_played_on_as_it_was_played_comes_to_the_same() {
    let first = played(&plan(SHIPPED[1]), Policy::ByTheBook, 3);
    let at = first.inputs[first.inputs.len() / 2].0;
    let inputs = first.inputs.partition_point(|(tick, _)| *tick < at);
    let tried = play_on_from(&first, "", (inputs, at), opening(99), Place::Memory).expect("memory suffices");
    let mut live = tried.live;
    for (tick, input) in tried.ghost {
        live.advance(tick, Stop::At);
        live.repeat(input);
    }
    let report = live.finish();
    assert_eq!(report.seed, 3, "it is the same evening");
    let both = compare(&first, &report, None);
    assert_eq!(both.before, both.after);
    assert!(both.guests.iter().all(|(_, before, after)| before == after));
}
