//! Among equally good alternatives no loss is reported: all of the way that a decision goes, on evenings of one law.

use super::*;
use crate::coach::alternatives;
use crate::coach::course::{Course, Place};
use crate::coach::evidence;
use crate::coach::judge::Decision;
use rayon::prelude::*;

/// Signs alike, of which there is time for one. Each is read by others among the guests, as chance has it.
const SIGNS: usize = 16;

/// The small house, with nothing to prepare but these signs.
fn house() -> Arc<Plan> {
    const SMALL: &str = "tests/scenarios/minimal.ron";
    let text = std::fs::read_to_string(SMALL).expect("it is there");
    let (head, rest) = text.split_once("    preparation: (").expect("something can be prepared");
    let (_, tail) = rest.split_once("\n    ),\n").expect("it ends");
    let sign = |i: usize| {
        format!(
            "\"sign{i}\": (kind: Sign, at: \"door\", takes: \"2min\", seen: \"50%\", effects: [Informs(\"where\", \"good\")])"
        )
    };
    let signs: Vec<String> = (0..SIGNS).map(sign).collect();
    let text = format!("{head}    preparation: (minutes: \"2min\", levers: {{{}}}),\n{tail}", signs.join(", "));
    let loaded = scenario::load("signs.ron", text.as_bytes());
    let scenario = loaded.scenario.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics));
    Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())))
}

#[test]
fn among_equally_good_alternatives_a_loss_is_reported_less_than_once_in_twenty() {
    const DECISIONS: u64 = 160;
    let plan = house();
    let effort = Effort { race_runs: 64, ..Effort::of(&plan.rules().coach) };
    let lows = (0..DECISIONS).into_par_iter().map(|seed| {
        let recorded = prepared(&plan, &["sign0"], Policy::Idle, seed);
        let course = Course::of(&recorded);
        let mut before = None;
        Course::walk(&recorded, &[], |place, fork| {
            if place == Place::Before(0) {
                before = Some(fork.clone());
            }
        });
        let fork = before.expect("the sign was put up");
        let chosen = Some(Act::Prepare(PrepId::from(0)));
        assert_eq!(alternatives::to(&fork.session.view(), chosen).len(), SIGNS, "the others, and none");
        let decision = Decision {
            fork,
            chosen,
            later: &recorded.inputs[1..],
            habits: &course.habits,
            next_chance: Some(Tick::ZERO),
            until: recorded.until(),
            shown: evidence::before(&course.events, &plan.scenario().house, Tick::ZERO),
            seed,
        };
        let loss = decision.loss(&effort).expect("there are alternatives").points;
        (loss.low, loss.high - loss.low)
    });
    let lows: Vec<(f64, f64)> = lows.collect();
    let noisy = lows.iter().filter(|(_, wide)| *wide > 0.1).count();
    assert!(noisy as u64 > DECISIONS / 2, "which sign is read is a matter of chance: {noisy}");
    let alarms = lows.iter().filter(|(low, _)| *low > 0.0).count();
    assert!((alarms as f64) < 0.05 * DECISIONS as f64, "{alarms} of {DECISIONS}");
}
