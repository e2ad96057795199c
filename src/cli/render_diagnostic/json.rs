//! Diagnostics for tools.

use serde::Serialize;

use super::Sources;
use crate::diagnostic::{Diagnostic, LineIndex};

/// A diagnostic as tools get it. Lines and columns count from 1, columns in characters; the end is one past the last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JsonDiagnostic {
    /// The rule's stable name.
    pub code: &'static str,
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// The name the file was loaded under.
    pub file: String,
    /// Line of the place.
    pub line: usize,
    /// Column of the place.
    pub column: usize,
    /// Line of its end.
    pub end_line: usize,
    /// Column of its end.
    pub end_column: usize,
    /// What is wrong.
    pub message: String,
    /// What would help.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

/// Diagnostics as tools get them, in the order given.
pub fn to_json(diagnostics: &[Diagnostic], sources: &Sources) -> Vec<JsonDiagnostic> {
    let nothing = LineIndex::new("");
    diagnostics
        .iter()
        .map(|one| {
            let (text, lines) = match sources.texts.get(&one.file) {
                Some(found) => (&*found.text, &found.lines),
                None => ("", &nothing),
            };
            let start = lines.position(text, one.span.start as usize);
            let end = lines.position(text, one.span.end as usize);
            JsonDiagnostic {
                code: one.code.id(),
                severity: one.severity.word(),
                file: one.file.to_string(),
                line: start.line,
                column: start.column,
                end_line: end.line,
                end_column: end.column,
                message: one.message.clone(),
                help: one.help.clone(),
            }
        })
        .collect()
}
