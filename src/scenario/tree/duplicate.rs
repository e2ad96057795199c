//! Names given twice in one place. `ron` keeps the last and says nothing; here it is a fault, and the first is kept.

use std::collections::BTreeMap;

use super::node::{Entry, Field, Node, Value};
use crate::diagnostic::Span;

/// A name that was there before.
pub(super) struct Repeated {
    pub(super) name: String,
    pub(super) first: Span,
    pub(super) again: Span,
}

/// Leaves out fields whose names were there before.
pub(super) fn drop_repeated_fields(fields: &mut Vec<Field>) -> Vec<Repeated> {
    drop_repeated(fields, |field| (format!("`{}`", field.name.text), field.name.span))
}

/// Leaves out entries whose keys were there before.
pub(super) fn drop_repeated_entries(entries: &mut Vec<Entry>, text: &str) -> Vec<Repeated> {
    drop_repeated(entries, |entry| (key_name(&entry.key, text), entry.key.span))
}

fn drop_repeated<T>(parts: &mut Vec<T>, name_of: impl Fn(&T) -> (String, Span)) -> Vec<Repeated> {
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    let mut repeated = Vec::new();
    parts.retain(|part| {
        let (name, again) = name_of(part);
        let Some(first) = seen.get(&name) else {
            seen.insert(name, again);
            return true;
        };
        let first = *first;
        repeated.push(Repeated { name, first, again });
        false
    });
    repeated
}

/// What a key is, however it was written.
fn key_name(key: &Node, text: &str) -> String {
    match &key.value {
        Value::Text(key) => format!("{key:?}"),
        Value::Int(key) => key.to_string(),
        Value::Char(key) => format!("{key:?}"),
        Value::Word(_)
        | Value::Bool(_)
        | Value::Float(_)
        | Value::Fields { .. }
        | Value::Tuple { .. }
        | Value::List(_)
        | Value::Map(_)
        | Value::Broken => format!("`{}`", text.get(key.span.range()).unwrap_or_default()),
    }
}
