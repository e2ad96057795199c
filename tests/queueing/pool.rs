//! One pool of servers run through the real engine, and what queueing theory knows of it.

use coserve::engine::{Entity, Event, EventKind, Plan, Session, Sink, Stop, Tick};
use coserve::rules::Rules;
use coserve::scenario;
use std::sync::Arc;

/// The Erlang-A values for 3.6 arrivals a minute, 4 servers at 1 a minute, abandonment at 0.2 a minute.
pub(crate) struct Theory {
    pub(crate) p_wait: f64,
    pub(crate) p_abandon: f64,
    pub(crate) mean_wait_min: f64,
}

/// Erlang-A by its birth-death chain, summed directly.
pub(crate) fn erlang_a(arrivals: f64, service: f64, abandonment: f64, servers: u32) -> Theory {
    let mut weights = vec![1.0f64];
    for n in 1..400u32 {
        let out = f64::from(n.min(servers)) * service + f64::from(n.saturating_sub(servers)) * abandonment;
        weights.push(weights[n as usize - 1] * arrivals / out);
    }
    let total: f64 = weights.iter().sum();
    let share = |from: u32| weights[from as usize..].iter().sum::<f64>() / total;
    let queue: f64 = weights.iter().enumerate().map(|(n, w)| (n as f64 - f64::from(servers)).max(0.0) * w).sum();
    let queue = queue / total;
    Theory { p_wait: share(servers), p_abandon: abandonment * queue / arrivals, mean_wait_min: queue / arrivals }
}

/// What one replication measured.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Measured {
    pub(crate) customers: u64,
    pub(crate) waited: u64,
    pub(crate) abandoned: u64,
    pub(crate) wait_ms: u64,
}

impl Measured {
    pub(crate) fn p_wait(&self) -> f64 {
        self.waited as f64 / self.customers as f64
    }
    pub(crate) fn p_abandon(&self) -> f64 {
        self.abandoned as f64 / self.customers as f64
    }
    pub(crate) fn mean_wait_min(&self) -> f64 {
        self.wait_ms as f64 / 60_000.0 / self.customers as f64
    }
}

/// Customers served within so many minutes from opening.
pub(crate) fn served(plan: &Arc<Plan>, seed: u64, minutes: u64) -> f64 {
    struct Served(u64);
    impl Sink for Served {
        fn event(&mut self, event: &Event) {
            self.0 += u64::from(event.kind == EventKind::Leaves);
        }
    }
    let mut served = Served(0);
    let mut session = Session::new(plan.clone(), seed);
    session.open(&mut served);
    session.advance(Tick(minutes * 60_000), Stop::At, &mut served);
    served.0 as f64
}

/// Counts the first so many customers; those after them keep the queue going but are not counted.
struct Counter {
    first: u64,
    limit: u64,
    measured: Measured,
}

impl Sink for Counter {
    fn event(&mut self, event: &Event) {
        let Entity::Customer(c) = event.who else { return };
        let number = u64::from(c.0);
        if number < self.first || number >= self.limit {
            return;
        }
        match event.kind {
            EventKind::Arrives => self.measured.customers += 1,
            EventKind::Queues => self.measured.waited += 1,
            EventKind::WalksOut => self.measured.abandoned += 1,
            EventKind::WaitEnds => self.measured.wait_ms += event.extra as u64,
            _ => {}
        }
    }
}

/// Long enough for 200,000 customers; ticks have room for 49 days.
const WEEKS_MS: u32 = 45 * 24 * 3_600_000;

/// The pool as a plan, with so many servers.
pub(crate) fn plan(servers: u16) -> Arc<Plan> {
    let text = include_str!("../scenarios/pool.ron");
    let loaded = scenario::load("pool.ron", text.as_bytes());
    let mut scenario = loaded.scenario.expect("the pool's scenario loads");
    let pool = scenario.house.stations.iter_mut().find(|s| s.label.id == "pool").expect("there is a pool");
    pool.serves = servers;
    scenario.house.setting.lasts_ms = WEEKS_MS;
    scenario.people.arrivals[0].until_ms = WEEKS_MS;
    let mut rules = Rules::shipped();
    for factor in [
        &mut rules.engine.idle_wait,
        &mut rules.engine.unexplained_wait,
        &mut rules.engine.entry_wait,
        &mut rules.engine.exit_wait,
        &mut rules.engine.patience_shape,
    ] {
        factor.v = 1.0;
    }
    Arc::new(Plan::new(Arc::new(scenario), Arc::new(rules)))
}

/// One replication: a hundred customers to warm up, then so many counted.
pub(crate) fn replicate(plan: &Arc<Plan>, seed: u64, customers: u64) -> Measured {
    let first = 100;
    let mut counter = Counter { first, limit: first + customers, measured: Measured::default() };
    let mut session = Session::new(plan.clone(), seed);
    session.open(&mut counter);
    // The counted ones have come and gone well before this time; a little more does no harm.
    let until = ((first + customers) as f64 / 3.6 * 60_000.0 * 1.1) as u64 + 3_600_000;
    session.advance(Tick(until), Stop::At, &mut counter);
    counter.measured
}

/// Mean and standard error.
pub(crate) fn mean_and_error(values: &[f64]) -> (f64, f64) {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let variance = values.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / (n - 1.0);
    (mean, (variance / n).sqrt())
}

/// How many times smaller the variance of a paired difference is than that of independent runs, and how many times it
/// could be at most: were the pairs perfectly correlated, the two arms' unequal spreads would still remain.
pub(crate) struct Sharpening {
    pub(crate) times: f64,
    pub(crate) at_most: f64,
}

/// Compares a measure of two plans on the same seeds with the same on fresh ones.
pub(crate) fn sharpening(a: &[f64], same: &[f64], fresh: &[f64]) -> Sharpening {
    let spread = |x: &[f64]| variance_of_difference(x, &vec![0.0; x.len()]).sqrt();
    let (sa, sb) = (spread(a), spread(same));
    Sharpening {
        times: variance_of_difference(a, fresh) / variance_of_difference(a, same),
        at_most: (sa * sa + sb * sb) / ((sa - sb) * (sa - sb)),
    }
}

/// Variance of the difference of two lists, pair by pair.
pub(crate) fn variance_of_difference(a: &[f64], b: &[f64]) -> f64 {
    let d: Vec<f64> = a.iter().zip(b).map(|(a, b)| a - b).collect();
    let (_, error) = mean_and_error(&d);
    error * error * d.len() as f64
}
