//! A small tea room for tests: somebody who reads over the cup, somebody new here, somebody unsure before a long card.

use crate::engine::{Event, Plan, Session};
use crate::rules::Rules;
use crate::scenario::{Scenario, load};
use std::sync::Arc;

/// The tea room; `GREETING` stands for what the standard asks.
const TEA_ROOM: &str = r#"#![enable(implicit_some)]
(
    format: 1,
    setting: (
        locales: ["en"], title: "The tea room", house: Restaurant,
        you_are: "You serve.", situation: "It is three.", trains: [Guide],
        lasts: "30min", plays_in: "6min", allowance: "5 EUR", pass_mark: "60 points",
        goals: [(text: "Nobody goes away.", holds: NobodyWalksOut)],
    ),
    floor: {
        "door": (kind: Door, at: ("0m", "0m")),
        "tables": (kind: Table, at: ("4m", "2m"), seats: 12),
        "bar": (kind: Counter, at: ("2m", "4m")),
    },
    offer: (
        things: {"card": (), "cup": (served_at: "70C", lasts: "5min"), "bill": ()},
        services: {
            "welcome": (factor: Attitude, act: Greet, meets: ["be_noticed"]),
            "tea": (factor: Reliability, meets: ["tea"]),
            "sugar": (factor: Access, meets: ["sugar"], takes: "5s", from: "bar"),
            "treat": (kind: Gift, factor: Recovery, mends: ["tea"], costs: "1 EUR"),
        },
        choices: {"drink": (others: 20, options: {
            "black": (price: "2 EUR", tags: ["strong"], has: {"sugar": "20%"}),
            "green": (price: "2 EUR", tags: ["mild"]),
        })},
    ),
    blueprint: (
        roles: {"pick": "that you choose from the card"},
        topics: {"order": "how the card is arranged"},
        steps: [
            (id: "enter", by: Customer, at: "door", takes: "5s"),
            (id: "sit", by: Customer, at: "seat", takes: "5s"),
            (id: "bring_card", by: Trainee, takes: "5s", fetch: ("card", "bar")),
            (id: "choose", by: Customer, takes: "2min", chooses: ["drink"],
             asks: (role: "pick", knows: ["order"]), slips: (uninformed: (says: "Where is the tea?"))),
            (id: "call", by: Customer, takes: "2s", cues: [RaisesHand]),
            (id: "take_order", by: Trainee, takes: "10s", confirms: true),
            (id: "serve", by: Trainee, takes: "5s", fetch: ("cup", "bar"), delivers: ["tea"]),
            (id: "drink", by: Customer, uses: "cup"),
            (id: "ask_bill", by: Customer, takes: "2s", cues: [RaisesHand]),
            (id: "bring_bill", by: Trainee, takes: "5s", fetch: ("bill", "bar")),
            (id: "leave", by: Customer),
        ],
    ),
    people: (
        personas: {"guest": (patience: "30min", expressive: "full", experience: "full", likes: {"mild": "full"})},
        pastimes: {"book": (cue: Reads, starts: Step("serve"), lasts: "10min", slows: {"drink": "4x"}, private: "full")},
        guests: {
            "rita": (like: "guest", arrives: "30s", pastime: "book", wants: {"sugar": "20%"}),
            "ned": (like: "guest", arrives: "2min", experience: "none", sure: "none"),
        },
        arrivals: [(from: "3min", until: "20min", every: "exp 4min", mix: {"guest": "100%"})],
    ),
    needs: {
        "be_noticed": (wakes: Arrives, hurts_after: "1min", profile: (shown: Visible)),
        "tea": (wakes: Step("sit"), hurts_after: "15min"),
        "sugar": (wakes: Lacks("drink", "sugar"), hurts_after: "5min", profile: (shown: Visible)),
    },
    preparation: (
        minutes: "3min",
        equipment: {"pad": (takes: "1min", without: [Slows("take_order", "2x")])},
        mindset: {"breathe": (takes: "1min", effects: [Tone(Warm)])},
        levers: {"short": (kind: Card, takes: "2min", effects: [Trims("drink", 20)])},
    ),
    standards: {"seen": (from: Arrives, to: Acted(GREETING), within: "1min", why: "Waiting unseen is long.")},
    closing: (
        records: {"sugar": (text: "Takes sugar.", of: ["rita"])},
        reflect: {"least": (ask: "Who left least content?", whom: LeastContent)},
    ),
)"#;

/// The tea room, whose standard asks for this act.
pub(super) fn scenario(standard_asks: &str) -> Arc<Scenario> {
    let loaded = load("tea_room.ron", TEA_ROOM.replace("GREETING", standard_asks).as_bytes());
    Arc::new(loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics)))
}

pub(super) fn session(standard_asks: &str, seed: u64) -> Session {
    let plan = Plan::new(scenario(standard_asks), Arc::new(Rules::shipped()));
    Session::new(Arc::new(plan), seed)
}

/// A bot's session from beginning to end.
pub(super) fn played(policy: super::Policy, standard_asks: &str, seed: u64) -> (Session, Vec<Event>) {
    let mut session = session(standard_asks, seed);
    let mut events = Vec::new();
    super::play(&mut session, &mut policy.bot(seed), &mut events);
    (session, events)
}
