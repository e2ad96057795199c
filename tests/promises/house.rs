//! Small houses for the tests, put together from sections of the format, and ways to play them.
//!
//! A test names only the sections that matter to its promise; everything else is the plainest house there is.

use coserve::engine::{About, Entity, Event, EventKind, Phase, Plan, Quote, Refusal, Session, Stop, Tick, Touch};
use coserve::experience::{Felt, Keep, Moment, Witness};
use coserve::rules::Rules;
use coserve::scenario::model::{Act, Cue, CustomerId, NeedId, PrepId, ServiceId, Style};
use coserve::scenario::script::ActSpec;
use coserve::scenario::{self, Scenario};
use std::sync::Arc;

/// The sections of a small house, as they are written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct House<'a> {
    pub(crate) lasts: &'a str,
    pub(crate) floor: &'a str,
    pub(crate) offer: &'a str,
    pub(crate) asks: &'a str,
    pub(crate) steps: &'a str,
    pub(crate) people: &'a str,
    pub(crate) needs: &'a str,
    pub(crate) more: &'a str,
}

impl Default for House<'_> {
    /// A door, a bar, a table; somebody comes and sits for ten minutes.
    fn default() -> Self {
        House {
            lasts: "70min",
            floor: r#""door": (kind: Door, at: ("0m", "0m")), "bar": (kind: Counter, at: ("0m", "0m")),
                      "table": (kind: Table, at: ("0m", "0m"), seats: 40)"#,
            offer: "",
            asks: "",
            steps: r#"(id: "rest", by: Customer, at: "seat", takes: "10min")"#,
            people: r#"guests: {"ann": (arrives: "0s")}"#,
            needs: "",
            more: "",
        }
    }
}

impl House<'_> {
    /// The file.
    pub(crate) fn text(&self) -> String {
        let House { lasts, floor, offer, asks, steps, people, needs, more } = self;
        format!(
            r#"#![enable(implicit_some)]
(format: 1,
 setting: (locales: ["en"], title: "A small house", house: Cafeteria, you_are: "You help.", situation: "It is noon.",
           trains: [Guide], lasts: "{lasts}", plays_in: "6min", allowance: "5 EUR", pass_mark: "60 points"),
 floor: {{{floor}}},
 offer: ({offer}),
 blueprint: ({asks} steps: [{steps}]),
 people: ({people}),
 needs: {{{needs}}},
 {more})"#
        )
    }

    /// The house, ready to be played under the shipped rules.
    pub(crate) fn plan(&self) -> Arc<Plan> {
        ready(load("small.ron", self.text().as_bytes()))
    }
}

/// Reads a scenario that must be whole.
pub(crate) fn load(name: &str, bytes: &[u8]) -> Scenario {
    let loaded = scenario::load(name, bytes);
    loaded.scenario.unwrap_or_else(|| panic!("{name} does not load: {:#?}", loaded.diagnostics))
}

/// A plan under the shipped rules.
pub(crate) fn ready(scenario: Scenario) -> Arc<Plan> {
    Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())))
}

/// A session under way, with everything that came out of it.
#[derive(Debug, Clone)]
pub(crate) struct Shift {
    pub(crate) session: Session,
    pub(crate) events: Vec<Event>,
    pub(crate) witness: Witness,
}

impl Shift {
    /// A session before opening.
    pub(crate) fn new(plan: &Arc<Plan>, seed: u64) -> Shift {
        let witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Moments);
        Shift { session: Session::new(plan.clone(), seed), events: Vec::new(), witness }
    }

    /// A session just opened.
    pub(crate) fn open(plan: &Arc<Plan>, seed: u64) -> Shift {
        Shift::new(plan, seed).opened(&[])
    }

    /// Prepares these items and opens.
    pub(crate) fn opened(mut self, prepared: &[PrepId]) -> Shift {
        for item in prepared {
            self.act(Act::Prepare(*item)).expect("it can be prepared");
        }
        let Shift { session, events, witness } = &mut self;
        session.open(&mut (events, witness));
        self
    }

    /// Begins an act now.
    pub(crate) fn act(&mut self, act: Act) -> Result<Quote, Refusal> {
        let Shift { session, events, witness } = self;
        session.act(act, &mut (events, witness))
    }

    /// Lets time pass until so many seconds from opening.
    pub(crate) fn until(&mut self, seconds: u64) -> &mut Shift {
        let Shift { session, events, witness } = self;
        session.advance(Tick(seconds * 1000), Stop::At, &mut (events, witness));
        self
    }

    /// At so many seconds from opening, begins an act as scripts write it.
    pub(crate) fn tries(&mut self, seconds: u64, act: &str, to: &str) -> Result<Quote, Refusal> {
        let act = self.written(act, to, Style::Warm);
        self.until(seconds).act(act)
    }

    /// The same, for an act that must be possible.
    pub(crate) fn does(&mut self, seconds: u64, act: &str, to: &str) -> &mut Shift {
        let done = self.tries(seconds, act, to);
        assert!(done.is_ok(), "{act} for {to} at {seconds} s: {done:?}");
        self
    }

    /// An act as scripts write it.
    pub(crate) fn written(&self, act: &str, to: &str, style: Style) -> Act {
        let spec: ActSpec = ron::from_str(act).unwrap_or_else(|e| panic!("{act}: {e}"));
        spec.resolve(self.session.scenario(), Some(to), Some(style)).unwrap_or_else(|e| panic!("{act}: {e}"))
    }

    /// Lets everything come to its end.
    pub(crate) fn ended(mut self) -> Shift {
        let Shift { session, events, witness } = &mut self;
        session.advance(Tick::NEVER, Stop::At, &mut (events, witness));
        assert_eq!(self.session.phase(), Phase::Closing, "the session ends");
        self
    }

    pub(crate) fn customer(&self, id: &str) -> CustomerId {
        self.session.scenario().customer(id).unwrap_or_else(|| panic!("no customer {id}"))
    }

    /// The customer's events, in order.
    pub(crate) fn of(&self, id: &str) -> Vec<Event> {
        let who = Entity::Customer(self.customer(id));
        self.events.iter().filter(|e| e.who == who).copied().collect()
    }

    /// The customer's events of one kind.
    pub(crate) fn all(&self, id: &str, kind: EventKind) -> Vec<Event> {
        self.of(id).into_iter().filter(|e| e.kind == kind).collect()
    }

    /// How often something happened to the customer.
    pub(crate) fn count(&self, id: &str, kind: EventKind) -> usize {
        self.all(id, kind).len()
    }

    /// How often the customer felt a touch.
    pub(crate) fn felt(&self, id: &str, touch: Touch) -> usize {
        self.count(id, EventKind::Feels(touch))
    }

    /// Whether a cue showed.
    pub(crate) fn showed(&self, id: &str, cue: Cue) -> bool {
        self.all(id, EventKind::Shows).iter().any(|e| e.about == About::Cue(cue))
    }

    /// When a kind of event about something happened first.
    pub(crate) fn first(&self, id: &str, kind: EventKind, about: About) -> Option<Tick> {
        self.all(id, kind).iter().find(|e| e.about == about).map(|e| e.tick)
    }

    /// The customer's visit as felt.
    pub(crate) fn visit(&self, id: &str) -> Felt {
        self.witness.felt(self.customer(id)).expect("the customer came")
    }

    /// Memory, points.
    pub(crate) fn memory(&self, id: &str) -> f64 {
        self.visit(id).memory
    }

    /// The customer's moments of one touch.
    pub(crate) fn moments(&self, id: &str, touch: Touch) -> Vec<Moment> {
        self.visit(id).moments.into_iter().filter(|m| m.touch == touch).collect()
    }

    pub(crate) fn need(&self, id: &str) -> About {
        let needs = &self.session.scenario().house.needs;
        About::Need(NeedId::from(needs.iter().position(|n| n.label.id == id).expect("a need")))
    }

    pub(crate) fn met(&self, service: &str, need: &str) -> About {
        let services = &self.session.scenario().house.services;
        let service = services.iter().position(|s| s.label.id == service).expect("a service");
        let About::Need(need) = self.need(need) else { unreachable!() };
        About::Met(ServiceId::from(service), need)
    }

    pub(crate) fn step(&self, id: &str) -> About {
        let steps = &self.session.scenario().house.steps;
        About::Step(steps.iter().position(|s| s.label.id == id).expect("a step").into())
    }
}

/// The preparation item of this name.
pub(crate) fn prep(plan: &Plan, id: &str) -> PrepId {
    PrepId::from(plan.scenario().house.prep.iter().position(|p| p.label.id == id).expect("an item"))
}

/// Mean and standard error.
pub(crate) fn mean_and_error(values: &[f64]) -> (f64, f64) {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let variance = values.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / (n - 1.0);
    (mean, (variance / n).sqrt())
}
