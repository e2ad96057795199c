//! What somebody counts on in time and money: late falls below it, dear is liked less, and who says nothing minds neither.

use crate::house::{House, Shift};
use coserve::engine::{About, EventKind, Touch};
use coserve::scenario::model::Factor;

/// Ann waits for the bill. `counts_on` is what she counts on; it is offered after so many seconds.
fn billed(counts_on: &str, after: u64) -> Shift {
    let people = format!(r#"guests: {{"ann": (arrives: "0s", {counts_on})}}"#);
    let plan = House {
        offer: r#"services: {"bill": (factor: Access, meets: ["bill"], takes: "5s")}"#,
        people: &people,
        needs: r#""bill": (wakes: Arrives)"#,
        more: r#"expectations: {
            "soon": (of: "bill", text: "The bill comes soon.", factor: Reliability, within: "4min"),
            "later": (of: "bill", text: "The bill comes.", factor: Skill, within: "8min"),
        }"#,
        ..House::default()
    }
    .plan();
    let mut shift = Shift::open(&plan, 3);
    shift.does(after, r#"Offer("bill")"#, "ann");
    shift.ended()
}

/// How many times over four minutes the need was felt before it was met.
fn times_over(shift: &Shift) -> f64 {
    let met = shift.all("ann", EventKind::NeedMet).into_iter().find(|e| e.about == shift.met("bill", "bill"));
    f64::from(met.expect("it is met").extra) / 240_000.0 - 1.0
}

#[test]
fn who_counts_on_a_time_feels_it_exceeded_and_nobody_else_does() {
    const COUNTS: &str = r#"counts_on: ["later", "soon"]"#;
    // Seconds until it is offered, and whether that is felt.
    for (after, felt) in [(10, false), (200, false), (270, false), (400, true), (560, true)] {
        let (counting, plain) = (billed(COUNTS, after), billed("", after));
        assert_eq!(plain.moments("ann", Touch::NeedMet), [], "{after} s: nothing was counted on");
        let moments = counting.moments("ann", Touch::NeedMet);
        assert_eq!(moments.len(), usize::from(felt), "{after} s");
        assert_eq!(counting.memory("ann") < plain.memory("ann"), felt, "{after} s");
        assert_eq!(counting.events, plain.events, "what happens is the same: it is felt differently");
        for moment in moments {
            let f = moment.feeling;
            let over = times_over(&counting);
            assert!((f.late - over).abs() < 1e-9 && (f.given - (f.will - 0.8 * over).max(0.0)).abs() < 1e-9, "{f:?}");
            let soon = f.expectation.map(|e| &counting.session.scenario().house.expectations[e.index()]);
            let why = counting.witness.explain(counting.customer("ann")).expect("she came");
            let mut cited = why.reasons.iter().flat_map(|reason| &reason.used);
            assert!(cited.any(|used| used.path == "experience.late_fall"), "the reason names its parameter");
            assert_eq!(soon.map(|e| (e.label.id.as_str(), f.factor)), Some(("soon", Factor::Reliability)));
        }
    }
}

#[test]
fn the_later_the_worse_and_a_longer_time_forgives_longer() {
    let memory = |counts_on, after| billed(counts_on, after).memory("ann");
    let soon = [270, 330, 400, 470].map(|after| memory(r#"counts_on: ["soon"]"#, after));
    assert!(soon.is_sorted_by(|a, b| a > b), "{soon:?}");
    assert!(memory(r#"counts_on: ["later"]"#, 470) > soon[3]);
}

/// Somebody sure of their taste chooses a drink; strong is what they like, and costs three times as much.
fn drinks(spends: &str, advised: bool) -> Shift {
    let people = format!(r#"guests: {{"ann": (arrives: "0s", sure: "full", likes: {{"strong": "full"}}, {spends})}}"#);
    let plan = House {
        offer: r#"choices: {"drink": (options: {"black": (price: "6 EUR", tags: ["strong"]), "green": (price: "2 EUR")})},
                  things: {"cup": (lasts: "5min")}"#,
        steps: r#"(id: "settle", by: Customer, at: "seat", takes: "2min"),
                  (id: "pick", by: Customer, at: "seat", takes: "1min", chooses: ["drink"], picks_up: "cup"),
                  (id: "drink", by: Customer, at: "seat", uses: "cup")"#,
        people: &people,
        ..House::default()
    }
    .plan();
    let mut shift = Shift::open(&plan, 2);
    if advised {
        shift.does(20, r#"Advise("drink", "black")"#, "ann");
    }
    shift.ended()
}

/// The option chosen, by index.
fn chosen(shift: &Shift) -> usize {
    match shift.all("ann", EventKind::Chooses)[0].about {
        About::Option(option) => option.index(),
        other => panic!("chose {other:?}"),
    }
}

#[test]
fn a_price_above_what_one_means_to_spend_takes_from_the_liking() {
    let (plain, thrifty) = (drinks("", false), drinks(r#"spends: {"drink": "3 EUR"}"#, false));
    assert_eq!((chosen(&plain), chosen(&thrifty)), (0, 1));
    let liking = |shift: &Shift| shift.all("ann", EventKind::Chooses)[0].value;
    let dear = drinks(r#"spends: {"drink": "5 EUR"}"#, false);
    assert_eq!(chosen(&dear), 0, "a little too dear is still worth it");
    assert!(liking(&dear) < liking(&plain));
}

#[test]
fn advice_beyond_the_purse_suits_less() {
    let fit = |shift: &Shift| shift.all("ann", EventKind::Feels(Touch::Fit))[0].value;
    let (plain, thrifty) = (drinks("", true), drinks(r#"spends: {"drink": "4 EUR"}"#, true));
    assert_eq!((chosen(&plain), chosen(&thrifty)), (0, 0), "both took the advice");
    assert!(fit(&thrifty) < fit(&plain));
}

#[test]
fn a_purse_that_holds_every_price_changes_nothing() {
    for advised in [false, true] {
        assert_eq!(drinks(r#"spends: {"drink": "6 EUR"}"#, advised).events, drinks("", advised).events);
    }
}
