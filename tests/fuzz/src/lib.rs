//! What the targets share: a plan, and a playing that ends, so that a hang is a finding and a long shift is none.

use coserve::bot::{Decision, Policy, Trainee};
use coserve::diagnostic::{Diagnostic, Severity};
use coserve::engine::{Event, Phase, Plan, Session, Sink, Stop, Tick};
use coserve::experience::report::{FeltReport, ScoreReport};
use coserve::experience::{Keep, Witness};
use coserve::rules::Rules;
use coserve::scenario::{self, Scenario};
use std::sync::{Arc, OnceLock};

/// The scenario that scripts and acts are played on.
pub const WINDOW_TABLE: &[u8] = include_bytes!("../../../scenarios/restaurant/window_table.ron");

/// Events after which a playing is broken off.
const MOST_EVENTS: u64 = 3_000;
/// Looks after which a playing is broken off.
const MOST_LOOKS: usize = 600;
/// Events at one tick that no house can have: time stands still.
const MOST_AT_ONCE: u64 = 200_000;

/// The shipped rules.
pub fn rules() -> Arc<Rules> {
    static RULES: OnceLock<Arc<Rules>> = OnceLock::new();
    RULES.get_or_init(|| Arc::new(Rules::shipped())).clone()
}

/// The window table, ready to be played.
pub fn window_table() -> Arc<Plan> {
    static PLAN: OnceLock<Arc<Plan>> = OnceLock::new();
    let plan = PLAN.get_or_init(|| {
        let scenario = scenario::load("window_table.ron", WINDOW_TABLE).scenario.expect("shipped, so whole");
        Arc::new(Plan::new(Arc::new(scenario), rules()))
    });
    plan.clone()
}

/// A witness that counts, and notices when time stands still or runs backwards.
pub struct Watch {
    /// What was felt.
    pub witness: Witness,
    /// How many events there were.
    pub events: u64,
    /// A digest of them, in order.
    pub digest: u64,
    tick: Tick,
    at_once: u64,
}

impl Watch {
    /// Of a session of this plan.
    pub fn new(plan: &Plan, seed: u64) -> Watch {
        let witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Moments);
        Watch { witness, events: 0, digest: 0, tick: Tick::ZERO, at_once: 0 }
    }

    /// Looks at everything a debrief would show.
    pub fn debrief(&self, plan: &Plan, session: &Session) {
        let score = self.witness.score();
        assert!(score.mean.is_finite(), "the score is no number");
        let report = ScoreReport::of(plan.scenario(), &score);
        assert!(!format!("{report:?}").is_empty());
        for c in session.view().come() {
            if let Some(felt) = self.witness.felt(c) {
                FeltReport::of(plan.scenario(), plan.rules(), &felt);
            }
            self.witness.explain(c);
        }
    }
}

impl Sink for Watch {
    fn event(&mut self, event: &Event) {
        assert!(event.tick >= self.tick, "time runs backwards: {event:?}");
        self.at_once = if event.tick == self.tick { self.at_once + 1 } else { 0 };
        assert!(self.at_once < MOST_AT_ONCE, "time stands still at {event:?}");
        self.tick = event.tick;
        self.events += 1;
        let kind = format!("{:?}", event.kind).bytes().fold(0u64, |h, b| h.wrapping_mul(31).wrapping_add(u64::from(b)));
        self.digest = self.digest.rotate_left(5) ^ kind ^ event.tick.0 ^ ((event.value as u32 as u64) << 32);
        self.witness.event(event);
    }
}

/// Plays a scenario for a bounded time, and looks at the debrief.
pub fn play(scenario: Scenario, seed: u64) {
    let plan = Arc::new(Plan::new(Arc::new(scenario), rules()));
    let policy = if seed.is_multiple_of(4) { Policy::Attentive } else { Policy::Random };
    let mut trainee = policy.bot(seed);
    let mut session = Session::new(plan.clone(), seed);
    let mut watch = Watch::new(&plan, seed);
    for _ in 0..16 {
        let Some(act) = trainee.prepare(&session.view()) else { break };
        if session.act(act, &mut watch).is_err() {
            break;
        }
    }
    session.open(&mut watch);
    for _ in 0..MOST_LOOKS {
        if session.phase() != Phase::Service || watch.events > MOST_EVENTS {
            break;
        }
        let now = session.now();
        if session.view().staff().act.is_some() {
            session.advance(now.after(600_000), Stop::WhenFree, &mut watch);
            continue;
        }
        let look_ms = match trainee.decide(&session.view()) {
            Decision::Do(act) if session.act(act, &mut watch).is_ok() => continue,
            Decision::Do(_) => 5_000,
            Decision::Watch => 20_000,
            Decision::WatchFor(ms) => ms.clamp(1, 60_000),
        };
        session.advance(now.after(look_ms), Stop::OnPublic, &mut watch);
    }
    if session.phase() == Phase::Closing {
        for _ in 0..4 {
            let Some(act) = trainee.close(&session.view()) else { break };
            let _ = session.act(act, &mut watch);
        }
        session.finish();
    }
    session.checksum();
    watch.debrief(&plan, &session);
}

/// What every answer of a loader promises.
pub fn hold(text: &str, diagnostics: &[Diagnostic], loaded: bool) {
    let errors = diagnostics.iter().any(|one| one.severity == Severity::Error);
    assert_eq!(loaded, !errors, "refused without an error, or accepted with one: {diagnostics:?}");
    for one in diagnostics {
        assert!(!one.message.is_empty());
        for span in std::iter::once(one.span).chain(one.notes.iter().map(|(span, _)| *span)) {
            assert!(span.start <= span.end && span.end as usize <= text.len(), "{one:?} is outside of the text");
        }
    }
}
