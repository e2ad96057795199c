//! Writes the review as a page.

use super::super::args::{ReviewArgs, words};
use super::super::exit::Fault;
use crate::journal::{Trouble, now_ms};
use crate::review::{Review, day_written};
use crate::telling::reviewing::{Reviewing, Setting, page};
use crate::text::Words;
use std::path::Path;

/// Writes it, and tells in which words.
pub(super) fn write(args: &ReviewArgs, path: &Path, review: &Review) -> Result<Words, Fault> {
    let words = words(args.locale.as_deref())?;
    let asked = command(args);
    let setting = Setting { asked: &asked, made_ms: now_ms(), served: None };
    let text = page(&Reviewing { review, words: &words }, &setting);
    std::fs::write(path, text).map_err(|why| Fault::of_trouble(&words, &Trouble::Io(path.to_path_buf(), why)))?;
    Ok(words)
}

/// The command that asks for the same again.
pub(super) fn command(args: &ReviewArgs) -> String {
    let mut told = vec!["coserve review".to_owned()];
    told.extend(args.folders.iter().map(|folder| quoted(&folder.display().to_string())));
    let mut option =
        |name: &str, value: Option<String>| told.extend(value.map(|value| format!("--{name} {}", quoted(&value))));
    option("since", args.which.since.map(day_written));
    option("until", args.which.until.map(day_written));
    option("scenario", args.which.scenario.clone());
    option("group", args.which.group.clone());
    option("learner", args.which.learner.clone());
    told.extend(args.include_unverified.then(|| "--include-unverified".to_owned()));
    told.extend(args.which.no_names.then(|| "--no-names".to_owned()));
    told.join(" ")
}

/// A word as a shell takes it.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | '+' | ':' | ',' | '@' | '%');
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}
