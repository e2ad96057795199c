//! A fault as data: how grave, which rule, where, what was found and what would help.
//!
//! Passes collect faults and go on, so that an author sees all of them in one run. Nothing here prints: the same fault
//! is drawn with an excerpt for people and written as JSON for tools, and that is decided elsewhere.

mod code;
mod position;
mod suggestion;

use std::sync::Arc;

pub use code::Code;
pub use position::{LineIndex, Position};
pub use suggestion::did_you_mean;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The file cannot be used as it is.
    Error,
    /// The file can be used, but probably does not say what its author meant.
    Warning,
    /// Worth knowing; nothing is wrong.
    Note,
}

impl Severity {
    /// The word for it, in lower case.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A stretch of a file, in bytes: from `start` up to, not including, `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span from byte offsets. Offsets beyond `u32` are held at its limit; files that large are refused on reading.
    pub fn new(start: usize, end: usize) -> Self {
        let clamp = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: clamp(start), end: clamp(end.max(start)) }
    }

    /// The empty span at `at`.
    pub fn at(at: usize) -> Self {
        Self::new(at, at)
    }

    /// The smallest span that holds both.
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// As a range for slicing text.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// One finding about one place in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How grave it is.
    pub severity: Severity,
    /// Which rule was broken.
    pub code: Code,
    /// The file, by the name it was loaded under.
    pub file: Arc<str>,
    /// The place.
    pub span: Span,
    /// What is wrong, as one sentence without a full stop.
    pub message: String,
    /// A few words to put at the place itself; may be empty.
    pub label: String,
    /// Other places of the same file that belong to the story.
    pub notes: Vec<(Span, String)>,
    /// What the author could do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding with a message and nothing else yet.
    pub fn new(severity: Severity, code: Code, file: &Arc<str>, span: Span, message: impl Into<String>) -> Self {
        Self {
            severity,
            code,
            file: Arc::clone(file),
            span,
            message: message.into(),
            label: String::new(),
            notes: Vec::new(),
            help: None,
        }
    }

    /// An error with a message.
    pub fn error(code: Code, file: &Arc<str>, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, file, span, message)
    }

    /// A warning with a message.
    pub fn warning(code: Code, file: &Arc<str>, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, file, span, message)
    }

    /// Adds the words to put at the place.
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds another place and what it has to do with this.
    pub fn with_note(mut self, span: Span, text: impl Into<String>) -> Self {
        self.notes.push((span, text.into()));
        self
    }

    /// Adds advice.
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds advice, if there is any.
    pub fn with_help_if(mut self, help: Option<String>) -> Self {
        self.help = help.or(self.help);
        self
    }
}

/// Nobody reads more findings of one file than these.
const MOST_SHOWN: usize = 1000;

/// The findings collected so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults {
    found: Vec<Diagnostic>,
}

impl Faults {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// How many there are, of any severity.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether at least one is an error.
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|one| one.severity == Severity::Error)
    }

    /// In the order they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.iter()
    }

    /// Puts them in the order of the text: by file, place, severity and rule. Findings equal in everything become one.
    pub fn sort(&mut self) {
        self.found.sort_by(|a, b| {
            let key = |one: &Diagnostic| (one.span.start, one.span.end, one.severity, one.code.id());
            a.file.cmp(&b.file).then_with(|| key(a).cmp(&key(b)))
        });
        self.found.dedup();
    }

    /// The findings in the order of the text; of a flood, the first, and that there are more.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.sort();
        if let Some(beyond) = self.found.get(MOST_SHOWN) {
            let file = Arc::clone(&beyond.file);
            let severity = if self.has_errors() { Severity::Error } else { Severity::Warning };
            let message = format!("{} findings; the first {MOST_SHOWN} are shown", self.found.len());
            self.found.truncate(MOST_SHOWN);
            self.found.push(Diagnostic::new(severity, Code::TooManyFaults, &file, Span::at(0), message));
        }
        self.found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(code: Code, start: usize) -> Diagnostic {
        Diagnostic::error(code, &Arc::from("a.ron"), Span::at(start), "x")
    }

    #[test]
    fn faults_come_in_the_order_of_the_text_and_once() {
        let mut faults = Faults::new();
        for at in [9, 2, 9, 5] {
            faults.push(fault(Code::SyntaxUnclosed, at));
        }
        let starts: Vec<u32> = faults.into_sorted().iter().map(|one| one.span.start).collect();
        assert_eq!(starts, [2, 5, 9]);
    }

    #[test]
    fn a_flood_is_cut_and_stays_as_grave_as_it_was() {
        let file = Arc::from("a.ron");
        for (severity, code) in [(Severity::Warning, Code::IdUnused), (Severity::Error, Code::UnknownId)] {
            let mut faults = Faults::new();
            for at in 0..MOST_SHOWN {
                faults.push(Diagnostic::warning(Code::IdUnused, &file, Span::at(at), "x"));
            }
            assert_eq!(faults.clone().into_sorted().len(), MOST_SHOWN);
            faults.push(Diagnostic::new(severity, code, &file, Span::at(MOST_SHOWN), "x"));
            let found = faults.into_sorted();
            assert_eq!(found.len(), MOST_SHOWN + 1);
            let last = &found[MOST_SHOWN];
            assert_eq!((last.severity, last.code), (severity, Code::TooManyFaults));
        }
    }

    #[test]
    fn a_warning_alone_is_no_error() {
        let mut faults = Faults::new();
        let file = Arc::from("a.ron");
        faults.push(Diagnostic::warning(Code::SyntaxComma, &file, Span::at(0), "x"));
        assert!(!faults.has_errors());
        faults.push(fault(Code::SyntaxComma, 1));
        assert!(faults.has_errors());
    }
}
