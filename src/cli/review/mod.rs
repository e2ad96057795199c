//! `coserve review`: a manager's answer from folders of session logs, as a table, as JSON, as a page, or served.
//!
//! ```text
//!   arguments --whom to trust--> intake --question--> Review --table / JSON / page--> text and an Exit
//! ```

mod page;
pub(super) mod serve;
mod tables;

use super::args::{ColorChoice, ReviewArgs, words};
use super::columns::columns;
use super::exit::{Exit, Fault};
use super::onlooker::Waiting;
use super::{Done, launch, show, source};
use crate::journal::{Store, Trust, now_ms};
use crate::review::{Intake, Question, Review, Unverified, review as made_of, take_in};
use crate::shelf;
use crate::telling::reviewing::Reviewing;
use crate::text::{Words, harmless};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::stdout;
use std::path::{Path, PathBuf};

/// Reviews.
pub(super) fn review(args: &ReviewArgs, colour: ColorChoice) -> Done {
    let words = words(args.locale.as_deref())?;
    are_there(args, &words)?;
    if let Some(address) = args.serve {
        return serve::serve(args, address, &words);
    }
    let intake = intake(args, &words)?;
    let review = made_of(&intake, &question(args), &files(), now_ms());
    if let Some(learner) = args.which.learner.as_ref().filter(|_| review.person.is_none() && !args.json) {
        show::error(&words.fill("review-table-nobody", &[("learner", harmless(learner).into())]));
    }
    if let Some(path) = &args.html {
        page::write(args, path, &review, &words)?;
    }
    if args.json {
        show::json(&review)?;
    } else if let Some(path) = &args.html {
        show::text(&words.fill("review-page-written", &[("path", path.display().to_string().into())]))?;
    } else {
        let reviewing = Reviewing { review: &review, words: &words };
        show::lines(&tables::all(&reviewing, colour.on(&stdout()), columns()))?;
    }
    Ok(exit(&review))
}

/// Whether there is anything where it is said to be.
fn are_there(args: &ReviewArgs, words: &Words) -> Result<(), Fault> {
    match args.folders.iter().find(|folder| std::fs::symlink_metadata(folder).is_err()) {
        None => Ok(()),
        Some(folder) => {
            let path = folder.display().to_string();
            let fault = Fault::told(words, "fault-no-such-folder", &[("path", path.into())]);
            Err(fault.help_told(words, "fault-no-such-folder-help", &[]))
        }
    }
}

/// Reads and verifies the folders, with progress on a terminal.
fn intake(args: &ReviewArgs, words: &Words) -> Result<Intake, Fault> {
    let trust = trust(args.data.as_deref(), &args.folders, words)?;
    let waiting = Waiting::begin();
    waiting.next(&words.plain("review-column-logs"));
    let intake = take_in(&args.folders, trust, &waiting);
    waiting.done();
    intake.map_err(|_| Fault::told(words, "fault-called-off", &[]))
}

/// Whom to trust for logs in these folders: whom the data folder trusts, and the public keys in a folder `keys` of the
/// folders named: whoever names a folder knows whose keys these are. Those that lie deeper, beside the logs that they are
/// to vouch for, are nobody's word.
pub(super) fn trust(data: Option<&Path>, folders: &[PathBuf], words: &Words) -> Result<Trust, Fault> {
    let mut trust = match data {
        Some(_) => launch::store(data, words)?.trust(),
        // Without a place for data there may still be keys in the folders.
        None => launch::store(None, words).map(|store| store.trust()).unwrap_or_default(),
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
