//! One scenario file: the last version without faults, and what is wrong with the file as it is now.
//!
//! The two differ while an author is at work: one plays on with the last good version, and sees what to mend.

use crate::diagnostic::{Diagnostic, LineIndex, Severity};
use crate::engine::Plan;
use crate::game::bridge::{Served, scenario_hash};
use crate::rules::Rules;
use crate::text::harmless;
use crate::{scenario, shelf};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Characters of a line that are shown of it.
const EXCERPT: usize = 90;

/// Something wrong with a file, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FaultLine {
    /// `file:line:column`, or the file alone where it cannot be read.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// The line itself; may be empty.
    pub excerpt: String,
    /// What would help; may be empty.
    pub hint: String,
}

/// What reading a file again has brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    /// The file is what it was.
    None,
    /// A new version without faults.
    New,
    /// A version with so many faults. The last good one is kept, if there was one.
    Broken(usize),
    /// The file is gone.
    Gone,
}

/// A scenario file.
#[derive(Debug, Clone)]
pub(crate) struct Book {
    /// The name it goes by.
    pub name: String,
    /// Where it lies.
    pub file: PathBuf,
    /// The last version without faults.
    pub served: Option<Served>,
    /// The hash under which logs know that version.
    pub hash: Option<String>,
    /// What is wrong with the file as it is now.
    pub faults: Vec<FaultLine>,
    /// What was read last; nothing if it could not be read.
    bytes: Option<Vec<u8>>,
}

impl Book {
    /// Reads a file for the first time.
    pub(super) fn open(file: &Path, rules: &Arc<Rules>) -> Book {
        let mut book = Book {
            name: shelf::name(file),
            file: file.to_path_buf(),
            served: None,
            hash: None,
            faults: Vec::new(),
            bytes: None,
        };
        book.take(shelf::read(file), rules);
        book
    }

    /// Reads the file again, if it has changed.
    pub(super) fn again(&mut self, rules: &Arc<Rules>) -> Change {
        let read = shelf::read(&self.file);
        let same = match &read {
            Ok(bytes) => self.bytes.as_ref() == Some(bytes),
            Err(_) => self.bytes.is_none(),
        };
        if same {
            return Change::None;
        }
        self.take(read, rules);
        match self.faults.len() {
            0 => Change::New,
            n => Change::Broken(n),
        }
    }

    fn take(&mut self, read: std::io::Result<Vec<u8>>, rules: &Arc<Rules>) {
        let name = self.file.display().to_string();
        let bytes = match read {
            Ok(bytes) => bytes,
            Err(why) => {
                let place = harmless(&name);
                let none = String::new;
                self.faults = vec![FaultLine { place, message: why.to_string(), excerpt: none(), hint: none() }];
                self.bytes = None;
                return;
            }
        };
        let loaded = scenario::load(&name, &bytes);
        self.bytes = Some(bytes);
        self.faults = match loaded.scenario {
            Some(scenario) => {
                let plan = Arc::new(Plan::new(Arc::new(scenario), Arc::clone(rules)));
                self.hash = Some(scenario_hash(&plan));
                self.served = Some(Served { file: self.file.clone(), plan });
                Vec::new()
            }
            None => in_words(&loaded.diagnostics, &loaded.text),
        };
    }
}

/// The errors among diagnostics: warnings keep nobody from playing.
fn in_words(diagnostics: &[Diagnostic], text: &str) -> Vec<FaultLine> {
    let lines = LineIndex::new(text);
    let errors = diagnostics.iter().filter(|one| one.severity == Severity::Error);
    errors
        .map(|one| {
            let at = lines.position(text, one.span.start as usize);
            let line = text[lines.line_range(text, at.line)].trim();
            let message = match one.label.is_empty() {
                true => one.message.clone(),
                false => format!("{} ({})", one.message, one.label),
            };
            FaultLine {
                place: harmless(&format!("{}:{}:{}", one.file, at.line, at.column)),
                message: harmless(&message),
                excerpt: harmless(&line.chars().take(EXCERPT).collect::<String>()),
                hint: harmless(one.help.as_deref().unwrap_or_default()),
            }
        })
        .collect()
}
