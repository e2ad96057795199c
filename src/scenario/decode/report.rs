//! Faults of shape in words.
//!
//! `serde` speaks of structs, sequences and `u32`; authors of scenarios have brackets and numbers before them.

use std::sync::Arc;

use super::error::{Cause, Error};
use super::prune::{id_of, text_of};
use crate::diagnostic::{Code, Diagnostic, Span, did_you_mean};
use crate::scenario::tree::{Node, Tree, Value, begins_within, shorten};

/// So many words of a closed list are named in a hint.
const MOST_NAMED: usize = 24;

/// The field that was probably meant.
pub(super) fn meant_field(name: &str, expected: &[&str]) -> Option<String> {
    did_you_mean(name, expected.iter().copied())
}

/// The fault to report, if it has not been: what broke the notation, and what follows from that or from an earlier
/// cut, is known.
pub(super) fn diagnostic(error: &Error, root: &Node, tree: &Tree) -> Option<Diagnostic> {
    let place = Place::of(error, root);
    let fault = in_words_for(error, &place, &tree.file)?;
    let doubtful = |span| begins_within(span, &tree.doubtful);
    (!doubtful(fault.span) && !doubtful(place.node.span)).then_some(fault)
}

fn in_words_for(error: &Error, place: &Place<'_>, file: &Arc<str>) -> Option<Diagnostic> {
    let span = error.span.unwrap_or(place.node.span);
    let new = |code, message: String| Diagnostic::error(code, file, span, message);
    let fault = match &error.cause {
        Cause::Known => return None,
        Cause::MissingField(name) => {
            if place.has_lost(name) {
                return None;
            }
            let whose = place.owner();
            let message = format!("the field `{name}` is missing{whose}");
            Diagnostic::error(Code::ShapeMissingField, file, place.head(), message)
                .with_label(format!("needs `{name}`"))
        }
        Cause::UnknownField { name, expected } => {
            let message = format!("there is no field `{}` here", shorten(name));
            new(Code::ShapeUnknownField, message).with_help(match meant_field(name, expected) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => named("the fields here are", expected),
            })
        }
        Cause::UnknownWord { name, expected } => {
            let message = format!("the word `{}` means nothing here", shorten(name));
            new(Code::ShapeUnknownWord, message).with_help(match did_you_mean(name, expected.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => named("the words here are", expected),
            })
        }
        Cause::WordWanted(expected) => {
            let found = found(place.node);
            let meant = text_of(place.node).and_then(|text| did_you_mean_or_is(text, expected));
            new(Code::ShapeWrongType, format!("expected a word, found {found}")).with_help(match meant {
                Some(meant) => format!("write {meant} without quotes"),
                None => named("the words here are", expected),
            })
        }
        Cause::WrongType { expected, .. } => {
            let at_key = place.key_at(span);
            let found = found(at_key.unwrap_or(place.node));
            let expected = in_words(expected);
            new(Code::ShapeWrongType, format!("expected {expected}, found {found}"))
                .with_help_if(bracket_hint(&expected, place.node))
        }
        Cause::Length { expected, found } => {
            let expected = in_words(expected);
            let values = if *found == 1 { "value" } else { "values" };
            new(Code::ShapeLength, format!("expected {expected}, found {found} {values}"))
        }
        Cause::Refused(text) => refused(text, file, span),
        Cause::Shape(code, message) => new(*code, message.clone()),
    };
    Some(fault)
}

/// `[code-id] message`, then advice on a line of its own; both the code and the advice may be missing.
fn refused(text: &str, file: &Arc<str>, span: Span) -> Diagnostic {
    let coded = text
        .strip_prefix('[')
        .and_then(|rest| rest.split_once("] "))
        .and_then(|(id, rest)| Some((Code::from_id(id)?, rest)));
    let (code, text) = coded.unwrap_or((Code::ShapeValue, text));
    let (message, help) = match text.split_once('\n') {
        Some((message, help)) => (message, Some(help.to_owned())),
        None => (text, None),
    };
    Diagnostic::error(code, file, span, message).with_help_if(help)
}

fn named(intro: &str, words: &[&str]) -> String {
    if words.is_empty() {
        return "nothing can stand here".to_owned();
    }
    let shown = words[..words.len().min(MOST_NAMED)].join(", ");
    let more = if words.len() > MOST_NAMED { ", ..." } else { "" };
    format!("{intro} {shown}{more}")
}

fn did_you_mean_or_is(text: &str, expected: &[&str]) -> Option<String> {
    match expected.iter().find(|word| **word == text) {
        Some(word) => Some((*word).to_owned()),
        None => did_you_mean(text, expected.iter().copied()),
    }
}

/// What is there.
pub(super) fn found(node: &Node) -> String {
    match &node.value {
        Value::Bool(value) => format!("the word `{value}`"),
        Value::Int(value) => format!("the number {value}"),
        Value::Float(value) => format!("the number {value}"),
        Value::Char(value) => format!("the character {value:?}"),
        Value::Text(text) => format!("the text \"{}\"", shorten(text)),
        Value::Word(word) => format!("the word `{}`", shorten(word)),
        Value::Fields { name: Some(name), .. } | Value::Tuple { name: Some(name), .. } => {
            format!("`{}(..)`", shorten(&name.text))
        }
        Value::Fields { name: None, .. } => "fields in round brackets".to_owned(),
        Value::Tuple { name: None, items } if items.is_empty() => "empty brackets `()`".to_owned(),
        Value::Tuple { name: None, .. } => "values in round brackets".to_owned(),
        Value::List(_) => "a list".to_owned(),
        Value::Map(_) => "a map".to_owned(),
        Value::Broken => "something unreadable".to_owned(),
    }
}

/// What `serde`'s own visitors call things, as an author would. Words of our own visitors are left as they are.
fn in_words(expected: &str) -> String {
    let count = |text: &str| text.split_whitespace().find_map(|word| word.parse::<u64>().ok());
    let values = |number: u64| match number {
        1 => "1 value in round brackets".to_owned(),
        _ => format!("{number} values in round brackets"),
    };
    let bare = expected.strip_prefix("a ").unwrap_or(expected);
    let first = bare.split(' ').next().unwrap_or_default();
    match (first, expected) {
        ("struct", _) => "fields in round brackets `( name: value )`".to_owned(),
        ("tuple", _) => count(expected).map_or_else(|| expected.to_owned(), values),
        (_, "a string" | "a borrowed string" | "a character") => "a text in quotes".to_owned(),
        (_, "a boolean") => "true or false".to_owned(),
        (_, "a sequence") => "a list `[ .. ]`".to_owned(),
        (_, "a map") => "a map `{ \"id\": value }`".to_owned(),
        (_, "unit") => "empty brackets `()`".to_owned(),
        (_, "u8") => "a whole number from 0 to 255".to_owned(),
        (_, "u16") => "a whole number from 0 to 65535".to_owned(),
        (_, "u32") => "a whole number from 0 to 4294967295".to_owned(),
        (_, "u64" | "usize" | "u128") => "a whole number, not negative".to_owned(),
        (_, "i8" | "i16" | "i32" | "i64" | "isize" | "i128") => "a whole number".to_owned(),
        (_, "f32" | "f64") => "a number".to_owned(),
        _ => expected.to_owned(),
    }
}

/// What to do when only the brackets are of the wrong kind.
fn bracket_hint(expected: &str, node: &Node) -> Option<String> {
    let (open, close) = match (&node.value, expected.split('`').nth(1)?.chars().next()?) {
        (Value::Map(_), '(') => ('(', "), with names outside quotes"),
        (Value::Fields { name: None, .. }, '{') => ('{', "}, with keys in quotes"),
        (Value::Tuple { name: None, .. }, '[') => ('[', "]"),
        (_, '[') => return Some("a list stands in [ ], even if it has only one value".to_owned()),
        _ => return None,
    };
    Some(format!("write {open} .. {close}"))
}

/// The node a fault is about and what is around it.
struct Place<'a> {
    node: &'a Node,
    /// The key or name it stands behind, and where that is.
    key: Option<Span>,
    /// Keys and ids around it, outermost first.
    owners: Vec<String>,
    /// The map entry's key, if the way ends at an entry.
    entry_key: Option<&'a Node>,
}

impl<'a> Place<'a> {
    fn of(error: &Error, root: &'a Node) -> Self {
        let mut place = Self { node: root, key: None, owners: Vec::new(), entry_key: None };
        for at in error.path.iter().rev() {
            let Some(part) = place.node.part(*at) else {
                break;
            };
            place.entry_key = None;
            place.key = match &place.node.value {
                Value::Fields { fields, .. } => {
                    let name = &fields[*at].name;
                    place.owners.push(format!("`{}`", shorten(&name.text)));
                    Some(name.span)
                }
                Value::Map(entries) => {
                    let key = &entries[*at].key;
                    place.owners.extend(text_of(key).map(|key| format!("\"{}\"", shorten(key))));
                    place.entry_key = Some(key);
                    Some(key.span)
                }
                Value::List(_)
                | Value::Tuple { .. }
                | Value::Bool(_)
                | Value::Int(_)
                | Value::Float(_)
                | Value::Char(_)
                | Value::Text(_)
                | Value::Word(_)
                | Value::Broken => None,
            };
            place.node = part;
            place.owners.extend(id_of(part).map(|id| format!("\"{}\"", shorten(id))));
        }
        place
    }

    fn has_lost(&self, name: &str) -> bool {
        match &self.node.value {
            Value::Fields { lost, .. } => lost.iter().any(|one| one == name),
            Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_)
            | Value::Char(_)
            | Value::Text(_)
            | Value::Word(_)
            | Value::Tuple { .. }
            | Value::List(_)
            | Value::Map(_)
            | Value::Broken => false,
        }
    }

    fn owner(&self) -> String {
        self.owners.last().map_or_else(String::new, |owner| format!(" in {owner}"))
    }

    /// Where a group begins: its key or name, or else its word and opening bracket.
    fn head(&self) -> Span {
        let start = self.node.span.start as usize;
        let length = match &self.node.value {
            Value::Fields { name: Some(name), .. } | Value::Tuple { name: Some(name), .. } => name.text.len(),
            Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_)
            | Value::Char(_)
            | Value::Text(_)
            | Value::Word(_)
            | Value::Fields { name: None, .. }
            | Value::Tuple { name: None, .. }
            | Value::List(_)
            | Value::Map(_)
            | Value::Broken => 1,
        };
        self.key.unwrap_or(Span::new(start, start + length))
    }

    fn key_at(&self, span: Span) -> Option<&'a Node> {
        self.entry_key.filter(|key| key.span == span)
    }
}
