//! The scenario's text, to find the place of what smells.

use crate::diagnostic::{Code, Diagnostic, Faults, LineIndex, Span};
use crate::scenario::Scenario;
use crate::scenario::model::Place;
use crate::scenario::tree::{Tree, Value};
use std::sync::Arc;

/// A text, and what was found in it.
pub(super) struct Page {
    file: Arc<str>,
    text: Arc<str>,
    lines: LineIndex,
    tree: Tree,
    found: Vec<Diagnostic>,
}

impl Page {
    pub(super) fn new(scenario: &Scenario) -> Page {
        let tree = Tree::from_bytes(&scenario.file, scenario.source.as_bytes(), &mut Faults::new());
        Page {
            file: Arc::from(scenario.file.as_str()),
            text: Arc::clone(&scenario.source),
            lines: LineIndex::new(&scenario.source),
            tree,
            found: Vec::new(),
        }
    }

    /// Adds a smell.
    pub(super) fn smell(&mut self, code: Code, span: Span, message: String, help: &str) {
        self.found.push(Diagnostic::warning(code, &self.file, span, message).with_help(help));
    }

    /// The word or quoted text that stands at a place.
    pub(super) fn at(&self, place: Place) -> Span {
        let line = self.lines.line_range(&self.text, (place.line as usize).max(1));
        let skip = (place.column as usize).saturating_sub(1);
        let start = self.lines.byte_after(&self.text, line.start, skip).min(line.end);
        let rest = &self.text[start..line.end];
        let length = match rest.strip_prefix('"') {
            Some(quoted) => quoted.find('"').map_or(rest.len(), |end| end + 2),
            None => rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len()).max(rest.len().min(1)),
        };
        Span::new(start, start + length)
    }

    /// A field of the setting.
    pub(super) fn setting(&self, field: &str) -> Span {
        let setting = self.tree.root.field("setting");
        setting.and_then(|s| s.field(field)).map_or(Span::at(0), |node| node.span)
    }

    /// One of the words that the setting's `trains` lists.
    pub(super) fn trains(&self, word: &str) -> Span {
        let list = self.tree.root.field("setting").and_then(|s| s.field("trains"));
        let items = match list.map(|node| &node.value) {
            Some(Value::List(items)) => items.as_slice(),
            _ => &[],
        };
        let named = items.iter().find(|item| self.text.get(item.span.range()) == Some(word));
        named.map_or(self.setting("trains"), |item| item.span)
    }

    /// What was found, in the order of the text.
    pub(super) fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|d| (d.span, d.code));
        self.found
    }
}
