//! `coserve review`: a manager's answer from folders of session logs, as a table, as JSON, as a page, or served.
//!
//! ```text
//!   arguments --whom to trust--> intake --question--> Review --table / JSON / page--> text and an Exit
//! ```

mod page;
pub(super) mod serve;
mod tables;

use super::args::{ColorChoice, ReviewArgs};
use super::exit::{Exit, Fault};
use super::onlooker::Waiting;
use super::{Done, launch, show, source};
use crate::journal::{Store, Trust, now_ms};
use crate::review::{Intake, Question, Review, Unverified, review as made_of, take_in};
use crate::shelf;
use crate::text::{Language, Words};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::stdout;
use std::path::{Path, PathBuf};

/// Reviews.
pub(super) fn review(args: &ReviewArgs, colour: ColorChoice) -> Done {
    are_there(args)?;
    if let Some(address) = args.serve {
        return serve::serve(args, address);
    }
    let intake = intake(args)?;
    let review = made_of(&intake, &question(args), &files(), now_ms());
    if let Some(learner) = args.which.learner.as_ref().filter(|_| review.person.is_none() && !args.json) {
        show::error(&format!("warning: no session of `{learner}` counts"));
    }
    let written = args.html.as_deref().map(|path| page::write(args, path, &review).map(|words| (path, words)));
    let written = written.transpose()?;
    if args.json {
        show::json(&review)?;
    } else if let Some((path, words)) = &written {
        show::text(&words.fill("review-page-written", &[("path", path.display().to_string().into())]))?;
    } else {
        show::lines(&tables::all(&review, colour.on(&stdout())))?;
    }
    Ok(exit(&review))
}

/// Whether there is anything where it is said to be.
fn are_there(args: &ReviewArgs) -> Result<(), Fault> {
    match args.folders.iter().find(|folder| std::fs::symlink_metadata(folder).is_err()) {
        None => Ok(()),
        Some(folder) => Err(Fault::new(format!("{}: there is no such folder, nor file", folder.display()))
            .help("logs lie in the folder `sessions` of a data folder; `coserve demo DIR` makes some to try")),
    }
}

/// Reads and verifies the folders, with progress on a terminal.
fn intake(args: &ReviewArgs) -> Result<Intake, Fault> {
    let trust = trust(args.data.as_deref(), &args.folders)?;
    let waiting = Waiting::begin();
    waiting.next("logs");
    let intake = take_in(&args.folders, trust, &waiting);
    waiting.done();
    intake.map_err(|_| Fault::new("it was broken off before all logs were read"))
}

/// Whom to trust for logs in these folders: whom the data folder trusts, and the public keys in a folder `keys` of the
/// folders named: whoever names a folder knows whose keys these are. Those that lie deeper, beside the logs that they are
/// to vouch for, are nobody's word.
pub(super) fn trust(data: Option<&Path>, folders: &[PathBuf]) -> Result<Trust, Fault> {
    let words = Words::of(Language::En);
    let mut trust = match data {
        Some(_) => launch::store(data, &words)?.trust(),
        // Without a place for data there may still be keys in the folders.
        None => launch::store(None, &words).map(|store| store.trust()).unwrap_or_default(),
    };
    trust.keys.extend(folders.iter().flat_map(|folder| Store::at(folder).trust().keys));
    trust.keys.sort();
    trust.keys.dedup();
    Ok(trust)
}

fn question(args: &ReviewArgs) -> Question {
    args.which.question(if args.include_unverified { Unverified::Counted } else { Unverified::LeftOut })
}

/// The names of the scenario files at hand, by hash.
pub(super) fn files() -> BTreeMap<String, String> {
    let hash = |bytes: &[u8]| -> String { Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect() };
    let named = |(_, path): (String, PathBuf)| {
        let bytes = source::read(&path).ok()?;
        Some((hash(&bytes), path.display().to_string()))
    };
    shelf::shipped().into_iter().filter_map(named).collect()
}

fn exit(review: &Review) -> Exit {
    match is_to_be_looked_into(review) {
        true => Exit::Findings,
        false => Exit::Fine,
    }
}

/// Whether there are faults of files, logs that failed even if they count, or gaps in a chain.
fn is_to_be_looked_into(review: &Review) -> bool {
    let of = &review.verification;
    !(review.left_out.files.is_empty() && of.failed.is_empty() && of.gaps.is_empty())
}
