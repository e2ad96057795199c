//! `coserve replay`: a session as it happened, from its log.

use super::args::{ColorChoice, ReplayArgs, words};
use super::exit::{Exit, Fault};
use super::{Done, play, show, verdicts};
use crate::engine::Tick;
use crate::experience::Keep;
use crate::journal::{self, Live, Log, Mode};
use crate::telling::{self, Moments};
use std::sync::Arc;

/// Tells a session again.
pub(super) fn replay(args: &ReplayArgs, _: ColorChoice) -> Done {
    let name = args.log.display();
    let words = words(args.locale.as_deref())?;
    let trust = verdicts::trust(args.data.as_deref(), &args.log)?;
    let log = Log::read(&args.log).map_err(|finding| Fault::new(format!("{name}: {finding}")))?;
    if log.run().mode == Mode::Assess && log.seal().is_none() {
        return Err(Fault::new(format!("{name}: an assessed session cannot be looked at before it is sealed"))
            .help("play it to its end first"));
    }
    let again = log.plan(&trust).and_then(|plan| journal::replay(&log, plan)).map_err(|finding| {
        Fault::new(format!("{name}: {finding}"))
            .help("logs are played with the scenario and rules kept in the data folder; name it with --data DIR")
    })?;
    let mut live = Live::unrecorded(Arc::clone(&again.plan), again.seed, Keep::Totals);
    let until = args.at.map(Tick);
    let mut told = Ok(());
    telling::retell(&words, &mut live, &again.inputs, until, &mut |line| {
        if told.is_ok() {
            told = show::text(&line);
        }
    });
    told?;
    if until.is_none() {
        show::text("")?;
        let moments = Moments::asked(args.all_moments);
        show::lines(&play::told(&words, &again.session, &again.witness, &again.felt, moments))?;
    }
    Ok(Exit::Fine)
}
