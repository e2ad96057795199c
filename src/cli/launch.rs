//! Opening a session for `play`: new or taken up again, recorded or not.

use super::args::PlayArgs;
use super::exit::Fault;
use crate::engine::{Phase, Plan};
use crate::experience::Keep;
use crate::journal::{
    Condition, FrontEnd, Learner, Live, Mode, Opening, Resumed, Store, Trouble, Unfinished, fresh_seed,
};
use crate::scenario::model::{Act, PrepId};
use crate::text::Words;
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::Arc;

/// Seeds drawn for practice stay below this: one can read them out to somebody.
const READABLE_SEEDS: u64 = 1_000_000;

/// The folder for logs.
pub(super) fn store(data: Option<&Path>, words: &Words) -> Result<Store, Fault> {
    match data {
        Some(folder) => Ok(Store::at(folder)),
        None => {
            Store::usual().map_err(|why| Fault::of_trouble(words, &why).help_told(words, "fault-no-place-help", &[]))
        }
    }
}

/// A new session.
pub(super) fn start(
    args: &PlayArgs,
    plan: Arc<Plan>,
    seed: Option<u64>,
    front_end: FrontEnd,
    words: &Words,
) -> Result<Live, Fault> {
    let drawn = || fresh_seed().map_err(|why| Fault::of_trouble(words, &why));
    let seed = match (seed, args.assess) {
        (Some(seed), _) => seed,
        (None, true) => drawn()?,
        (None, false) => drawn()? % READABLE_SEEDS,
    };
    if args.no_log {
        return Ok(Live::unrecorded(plan, seed, Keep::Moments));
    }
    let learner = Learner { learner: args.learner.clone(), house: args.house.clone(), group: args.group.clone() };
    let mode = if args.assess { Mode::Assess } else { Mode::Practice };
    let opening = Opening { seed, learner, front_end, mode };
    let store = store(args.data.as_deref(), words)?;
    Live::start(&store, plan, &opening)
        .map_err(|why| Fault::of_trouble(words, &why).help_told(words, "fault-keep-help", &[]))
}

/// The latest session of this scenario and learner that a person broke off.
pub(super) fn unfinished(
    args: &PlayArgs,
    plan: &Plan,
    store: &Store,
    words: &Words,
) -> Result<Option<Unfinished>, Fault> {
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
    let all = store.unfinished().map_err(|why| Fault::of_trouble(words, &why))?;
    Ok(all.into_iter().rfind(mine))
}

/// Takes a session up again.
pub(super) fn resume(store: &Store, path: &Path, words: &Words) -> Result<Live, Fault> {
    match store.resume(path).map_err(|why| Fault::of_trouble(words, &why))? {
        Resumed::Live(live) => Ok(*live),
        Resumed::Sealed(path) => Err(Fault::told(words, "fault-over", &[("path", path.display().to_string().into())])),
    }
}

/// That a log could not be written to its end.
pub(super) fn unkept(trouble: &Trouble, words: &Words) -> Fault {
    let why = Fault::of_trouble(words, trouble);
    Fault::told(words, "fault-log-lost", &[("why", why.what().into())]).help_told(words, "fault-log-lost-help", &[])
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
pub(super) fn preparation(args: &PlayArgs, plan: &Arc<Plan>, words: &Words) -> Result<Vec<PrepId>, Fault> {
    let prep = &plan.scenario().house.prep;
    let ids = || prep.iter().map(|item| item.label.id.as_str());
    let mut trial = Live::unrecorded(Arc::clone(plan), 0, Keep::Totals);
    let mut items = Vec::new();
    for id in &args.prepare {
        let Some(item) = prep.iter().position(|item| item.label.id == *id).map(PrepId::from) else {
            let fault = Fault::told(words, "fault-prepare-unknown", &[("id", id.as_str().into())]);
            return Err(match crate::diagnostic::did_you_mean(id, ids()) {
                Some(near) => fault.help_told(words, "fault-prepare-near", &[("near", near.into())]),
                None => {
                    let ids = words.list(&ids().collect::<Vec<_>>());
                    fault.help_told(words, "fault-prepare-there-is", &[("ids", ids.into())])
                }
            });
        };
        if trial.act(Act::Prepare(item)).is_err() {
            let left = words.fill("span-s", &[("s", (trial.view().preparation_left_ms() / 1000).into())]);
            let args = [("id", id.as_str().into()), ("span", left.into())];
            return Err(Fault::told(words, "fault-prepare-room", &args).help_told(words, "fault-prepare-fewer", &[]));
        }
        items.push(item);
    }
    debug_assert!(trial.view().phase() == Phase::Preparation, "the trial never opens");
    Ok(items)
}
