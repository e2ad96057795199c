//! A small house for tests: two named guests, one persona for unnamed ones, three needs, six steps; and ways to play
//! made-up events on it.

use super::{Keep, Witness};
use crate::engine::{About, Entity, Event, EventKind, Sink, Tick, Touch};
use crate::rules::Rules;
use crate::scenario::Scenario;
use crate::scenario::model::*;
use std::sync::Arc;

/// Just acceptable and counted on, per mille, of everybody.
pub(super) const ZONE: (u16, u16) = (450, 600);
/// Level that the second guest counts on for coffee, per mille.
pub(super) const HOT: u16 = 800;

pub(super) fn label(id: &str, line: u32) -> Label {
    Label { id: id.to_owned(), name: Text::plain("en", id), place: Place { line, column: 5 } }
}

fn need(id: &str, line: u32, profile: [u8; 6]) -> Need {
    Need {
        label: label(id, line),
        profile: Profile(profile),
        wakes: When::Arrives,
        hurts_after_ms: None,
        fades: None,
        cues: Vec::new(),
        becomes: None,
        says: None,
    }
}

fn service(id: &str, line: u32, factor: Factor, need: u16, costs_cents: u32) -> Service {
    Service {
        label: label(id, line),
        kind: ServiceKind::Service,
        factor,
        meets: vec![(NeedId(need), 1000)],
        quality: None,
        intrudes: 0,
        takes: None,
        from: None,
        act: None,
        mends: Vec::new(),
        costs_cents,
        pairs: None,
    }
}

fn step(i: u32) -> Step {
    Step {
        label: label(&format!("step_{i}"), 60 + i),
        by: Performer::Customer,
        at: Spot::Here,
        takes: None,
        after: 0,
        when: None,
        optional: false,
        together: false,
        asks: None,
        slips: [const { None }; 4],
        cues: Vec::new(),
        chooses: Vec::new(),
        fetch: None,
        makes: None,
        uses: None,
        delivers: Vec::new(),
        confirms: false,
        faster: Vec::new(),
        lesson: None,
    }
}

fn person(id: &str, line: u32, zone: (u16, u16)) -> Person {
    let half = Law::Fixed(500);
    Person {
        figure: None,
        label: label(id, line),
        persona: PersonId(0),
        patience: Law::Fixed(600_000),
        expressive: half,
        experience: half,
        ability: half,
        autonomy: half,
        sure: half,
        polite: half,
        motivation: half,
        roles: Vec::new(),
        topics: Vec::new(),
        skills: Vec::new(),
        expects: [zone; 6],
        likes: Vec::new(),
        wants: Vec::new(),
        drinks_at: Vec::new(),
        spends: Vec::new(),
        needs: 0b011,
        counts_on: Vec::new(),
        prefers: None,
        frightened_by: [false; 5],
        pastime: None,
        history: History::default(),
    }
}

fn guest(person: u16, line: u32) -> Guest {
    Guest {
        person: PersonId(person),
        arrives: Law::Fixed(0),
        seat: None,
        party: None,
        roles: [false, false, true, true, true],
        place: Place { line, column: 3 },
    }
}

/// The house, with this zone for everybody. Persons: 0 the persona, 1 vera, 2 omar, who counts on hot coffee.
pub(super) fn scenario(zone: (u16, u16)) -> Scenario {
    let mut omar = person("omar", 42, zone);
    omar.counts_on = vec![ExpectationId(0)];
    let thing = Thing {
        label: label("coffee", 20),
        served_at_c: Some(82.0),
        cools: 1.0,
        lasts: Law::Fixed(1),
        looks: Looks::Cup,
    };
    let expectation = Expectation {
        label: label("hot_coffee", 50),
        of: ExpectationOf::Thing(ThingId(0)),
        factor: Factor::Skill,
        level: Some(HOT),
        within_ms: None,
    };
    let setting = Setting {
        title: Text::default(),
        house: HouseKind::Restaurant,
        you_are: Text::default(),
        situation: Text::default(),
        trains: Vec::new(),
        lasts_ms: 3_600_000,
        plays_in_ms: 480_000,
        allowance_cents: 1000,
        currency: "EUR".to_owned(),
        pass_mark: 70.0,
        goals: [
            GoalHolds::NobodyLeavesUnheard,
            GoalHolds::NobodyWalksOut,
            GoalHolds::BoxAtLeast(CustomerId(0), 5),
            GoalHolds::NoSlip(StepId(1), Slip::Unable),
            GoalHolds::MeanAtLeast(74.0),
        ]
        .map(|holds| Goal { text: Text::default(), holds, place: Place::default() })
        .to_vec(),
    };
    let greeted = Standard {
        label: label("greeted", 80),
        from: When::Arrives,
        to: When::Acted(ActKind::Greet),
        within_ms: 60_000,
    };
    let reflection = |asks_for| Reflection { label: label("q", 90), asks_for };
    let house = House {
        locales: vec!["en".to_owned()],
        setting,
        stations: Vec::new(),
        faults: Vec::new(),
        things: vec![thing],
        services: vec![
            service("welcome", 30, Factor::Attitude, 0, 0),
            service("salt", 31, Factor::Reliability, 1, 0),
            service("cake", 32, Factor::Recovery, 2, 150),
        ],
        choices: Vec::new(),
        options: Vec::new(),
        tags: Vec::new(),
        tag_names: Vec::new(),
        aspects: Vec::new(),
        roles: Vec::new(),
        topics: Vec::new(),
        skills: Vec::new(),
        steps: (0..6).map(step).collect(),
        pastimes: Vec::new(),
        needs: vec![
            need("be_noticed", 10, [0; 6]),
            need("salt", 11, [2, 2, 1, 1, 0, 0]),
            need("sweet", 12, [3, 3, 2, 2, 1, 3]),
        ],
        expectations: vec![expectation],
        preparation_ms: 0,
        prep: Vec::new(),
        catalogue: ["a", "b", "c", "d"].map(|id| label(id, 0)).to_vec(),
        phrasings: Vec::new(),
        standards: vec![greeted],
        records: vec![label("salts", 85), label("sings", 86)],
        reflections: vec![reflection(ReflectOn::LeastContent), reflection(ReflectOn::WaitedLongest)],
        follow_ups: vec![(label("letter", 95), 100)],
        lessons: Vec::new(),
    };
    let people = People {
        persons: vec![person("regular", 40, zone), person("vera", 41, zone), omar],
        guests: vec![guest(1, 41), guest(2, 42)],
        parties: Vec::new(),
        arrivals: Vec::new(),
        catalogue: vec![
            EntryKind::Need(NeedId(0)),
            EntryKind::Need(NeedId(2)),
            EntryKind::Expectation(ExpectationId(0)),
            EntryKind::Distractor,
        ],
        records_true_of: vec![vec![CustomerId(0)], Vec::new()],
        follow_up_suits: vec![vec![CustomerId(1)]],
        next_visits: Vec::new(),
    };
    Scenario { house, people, file: "test.ron".to_owned(), source: Arc::from("") }
}

pub(super) fn witness(zone: (u16, u16), keep: Keep) -> Witness {
    Witness::new(Arc::new(scenario(zone)), Arc::new(Rules::shipped()), 7, keep)
}

/// Plays events on a new witness that keeps moments.
pub(super) fn played(events: &[Event]) -> Witness {
    let mut witness = witness(ZONE, Keep::Moments);
    events.iter().for_each(|e| witness.event(e));
    witness
}

/// An event of customer `c`.
pub(super) fn event(c: u32, tick: u64, kind: EventKind, about: About, value: i32, extra: i32) -> Event {
    let who = Entity::Customer(CustomerId(c));
    Event { tick: Tick(tick), who, seq: tick as u32, kind, about, value, extra, cause: Cause::Trainee }
}

pub(super) fn arrives(c: u32, tick: u64) -> Event {
    let person = PersonId(if c < 2 { c as u16 + 1 } else { 0 });
    event(c, tick, EventKind::Arrives, About::Person(person), 1, c as i32)
}

pub(super) fn leaves(c: u32, tick: u64) -> Event {
    event(c, tick, EventKind::Leaves, About::Nothing, 0, 0)
}

/// A touch of ordinary strength, about what such a touch is about.
pub(super) fn feels(c: u32, tick: u64, touch: Touch, value: i32) -> Event {
    let about = match touch {
        Touch::NeedMet | Touch::Foreseen => About::Met(ServiceId(1), NeedId(1)),
        Touch::NeedHurts | Touch::NeedUnmet => About::Need(NeedId(0)),
        Touch::Warmth => About::Thing(ThingId(0)),
        _ => About::Nothing,
    };
    event(c, tick, EventKind::Feels(touch), about, value, 1000)
}

/// An act of the trainee, done.
pub(super) fn acts(tick: u64, act: Act) -> Event {
    Event { who: Entity::Trainee, ..event(0, tick, EventKind::ActEnds, About::Act(act), 0, 0) }
}
