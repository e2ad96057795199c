//! What one does through the bridge is what a log of the same acts says.

use super::*;
use crate::scenario::model::{Act, Style, Target};

fn bridge() -> Bridge {
    let text = include_str!("../../../scenarios/restaurant/window_table.ron");
    let scenario = crate::scenario::load("window_table.ron", text.as_bytes()).scenario.expect("it loads");
    let plan = crate::engine::Plan::new(Arc::new(scenario), Arc::new(crate::rules::Rules::shipped()));
    let served = Served { file: "window_table.ron".into(), plan: Arc::new(plan) };
    let mut bridge = Bridge::default();
    let player = Player { unrecorded: true, seed: Some(7), ..Player::default() };
    bridge.start(&served, &player).expect("nothing is recorded");
    bridge
}

#[test]
fn a_second_act_waits_for_the_first_and_can_be_taken_back() {
    let mut bridge = bridge();
    bridge.open_doors();
    bridge.let_pass(120_000);
    let c = bridge.view().and_then(|view| view.guests().next().map(|guest| guest.id())).expect("somebody has come");
    let greet = Act::Greet(Target::One(c), Style::Warm);
    assert_eq!(bridge.act(greet), Taken::Begun);
    assert_eq!(bridge.act(Act::Attend(c)), Taken::Queued);
    assert_eq!(bridge.next(), Some(Act::Attend(c)));
    assert!(bridge.cancel(), "first the queued one is taken back");
    assert_eq!(bridge.next(), None);
    assert!(bridge.cancel(), "then the one under way is broken off");
    assert!(!bridge.cancel(), "then there is nothing left");
}
