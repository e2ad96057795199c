//! From a log to a session that can be debriefed: it is verified first, for nothing is said of what does not hold.

use super::super::args::DebriefArgs;
use super::super::exit::Fault;
use super::super::verdicts;
use crate::coach::Recorded;
use crate::journal::{Code, Log, Mode, Trouble, in_play, replay, verify};
use crate::text::Words;
use std::path::Path;

/// A log that holds, played again.
pub(super) struct Opened {
    pub(super) log: Log,
    pub(super) recorded: Recorded,
    /// The key of what is to be said beside it.
    pub(super) note: Option<&'static str>,
}

/// Reads, verifies and plays a log again.
pub(super) fn open(args: &DebriefArgs, words: &Words) -> Result<Opened, Fault> {
    let path = args.log.display().to_string();
    let named = |key: &str, why: String| {
        let args = [("path", path.clone().into()), ("why", why.into())];
        Fault::told(words, key, &args)
    };
    if in_play(&args.log) {
        // Whoever plays must not be told what nobody can see.
        return Err(Fault::of_trouble(words, &Trouble::InUse(args.log.clone())).help_told(
            words,
            "fault-coach-unsealed-help",
            &[],
        ));
    }
    let trust = verdicts::trust(args.data.as_deref(), &args.log)?;
    let log = Log::read(&args.log).map_err(|finding| named("fault-coach-unread", finding.to_string()))?;
    if log.run().mode == Mode::Assess && log.seal().is_none() {
        let fault = Fault::told(words, "fault-coach-unsealed", &[("path", path.clone().into())]);
        return Err(fault.help_told(words, "fault-coach-unsealed-help", &[]));
    }
    let verdict = verify(&args.log, &trust);
    let note = match verdict.code() {
        Code::Intact => None,
        Code::ForeignKey => Some("coach-note-foreign"),
        Code::Unsealed | Code::TornTail => Some("coach-note-open"),
        code => {
            let found = verdict.findings.iter().find(|finding| finding.code == code);
            let why = found.map(ToString::to_string).unwrap_or_default();
            let missing = matches!(code, Code::ScenarioMissing | Code::RulesMissing);
            let help = if missing { "fault-coach-plan-help" } else { "fault-coach-unverified-help" };
            return Err(named("fault-coach-unverified", why).help_told(words, help, &[]));
        }
    };
    let again = log.plan(&trust).and_then(|plan| replay(&log, plan));
    let again = again.map_err(|finding| {
        named("fault-coach-unread", finding.to_string()).help_told(words, "fault-coach-plan-help", &[])
    })?;
    let recorded = Recorded::of_log(&log, &again);
    Ok(Opened { log, recorded, note })
}

/// That a file could not be written.
pub(super) fn unwritten(path: &Path, why: std::io::Error, words: &Words) -> Fault {
    Fault::of_trouble(words, &Trouble::Io(path.to_path_buf(), why))
}
