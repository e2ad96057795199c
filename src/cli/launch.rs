//! Opening a session for `play`: new or taken up again, recorded or not.

use super::args::PlayArgs;
use super::exit::Fault;
use crate::engine::{Phase, Plan};
use crate::experience::Keep;
use crate::journal::{
    Condition, FrontEnd, Learner, Live, Mode, Opening, Resumed, Store, Trouble, Unfinished, fresh_seed,
};
use crate::scenario::model::{Act, PrepId};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::Arc;

/// Seeds drawn for practice stay below this: one can read them out to somebody.
const READABLE_SEEDS: u64 = 1_000_000;

/// The folder for logs.
pub(super) fn store(data: Option<&Path>) -> Result<Store, Fault> {
    match data {
        Some(folder) => Ok(Store::at(folder)),
        None => Store::usual().map_err(|why| Fault::from(why).help("name a folder with --data DIR")),
    }
}

/// A new session.
pub(super) fn start(args: &PlayArgs, plan: Arc<Plan>, seed: Option<u64>, front_end: FrontEnd) -> Result<Live, Fault> {
    let seed = match (seed, args.assess) {
        (Some(seed), _) => seed,
        (None, true) => fresh_seed()?,
        (None, false) => fresh_seed()? % READABLE_SEEDS,
    };
    if args.no_log {
        return Ok(Live::unrecorded(plan, seed, Keep::Moments));
    }
    let learner = Learner { learner: args.learner.clone(), house: args.house.clone(), group: args.group.clone() };
    let mode = if args.assess { Mode::Assess } else { Mode::Practice };
    let opening = Opening { seed, learner, front_end, mode };
    let store = store(args.data.as_deref())?;
    let help = "choose another folder with --data DIR, or keep no log with --no-log";
    Live::start(&store, plan, &opening).map_err(|why| Fault::from(why).help(help))
}

/// The latest session of this scenario and learner that a person broke off.
pub(super) fn unfinished(args: &PlayArgs, plan: &Plan, store: &Store) -> Result<Option<Unfinished>, Fault> {
    let digest = Sha256::digest(plan.scenario().source.as_bytes());
    let scenario: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let mode = if args.assess { Mode::Assess } else { Mode::Practice };
    let mine = |one: &Unfinished| {
        let run = one.run.as_ref();
        one.condition == Condition::InPlay
            && one.scenario.as_deref() == Some(scenario.as_str())
            && run.is_some_and(|run| {
                run.who.learner == args.learner && run.mode == mode && run.front_end == FrontEnd::Text
            })
    };
    Ok(store.unfinished()?.into_iter().rfind(mine))
}

/// Takes a session up again.
pub(super) fn resume(store: &Store, path: &Path) -> Result<Live, Fault> {
    match store.resume(path)? {
        Resumed::Live(live) => Ok(*live),
        Resumed::Sealed(path) => Err(Fault::new(format!("{}: this shift is over already", path.display()))),
    }
}

/// That a log could not be written to its end.
pub(super) fn unkept(trouble: &Trouble) -> Fault {
    Fault::new(format!("the log could not be kept: {trouble}")).help(
        "what was written before that is still there, unsealed: make room where it lies; a person can then go on with \
         it by playing the same scenario again",
    )
}

/// Does what `--prepare` asks for, and opens the doors.
pub(super) fn prepare(live: &mut Live, items: &[PrepId]) {
    for item in items {
        // That the minutes suffice was seen beforehand.
        let _ = live.act(Act::Prepare(*item));
    }
    live.open();
}

/// The items that `--prepare` names, if they can all be done.
pub(super) fn preparation(args: &PlayArgs, plan: &Arc<Plan>) -> Result<Vec<PrepId>, Fault> {
    let prep = &plan.scenario().house.prep;
    let ids = || prep.iter().map(|item| item.label.id.as_str());
    let mut trial = Live::unrecorded(Arc::clone(plan), 0, Keep::Totals);
    let mut items = Vec::new();
    for id in &args.prepare {
        let Some(item) = prep.iter().position(|item| item.label.id == *id).map(PrepId::from) else {
            let fault = Fault::new(format!("--prepare: nothing to prepare has the id `{id}`"));
            return Err(match crate::diagnostic::did_you_mean(id, ids()) {
                Some(near) => fault.help(format!("did you mean `{near}`?")),
                None => fault.help(format!("this scenario has {}", ids().collect::<Vec<_>>().join(", "))),
            });
        };
        if trial.act(Act::Prepare(item)).is_err() {
            let left = trial.view().preparation_left_ms() / 1000;
            let fault = Fault::new(format!("--prepare: `{id}` does not fit in, with {left} s left"));
            return Err(fault.help("name fewer things, and each once"));
        }
        items.push(item);
    }
    debug_assert!(trial.view().phase() == Phase::Preparation, "the trial never opens");
    Ok(items)
}
