//! Ids of items that could not be decoded, straight from the tree, so that references to them stay silent.

use super::collect::IdKind;
use crate::diagnostic::Span;
use crate::scenario::tree::{Node, Tree, Value};

/// Where ids stand in the tree: field names, `*` for every entry of a map, `[]` for every item of a list.
const LOST_IDS: &[(IdKind, &[&str])] = &[
    (IdKind::Station, &["floor"]),
    (IdKind::Fault, &["floor", "*", "faults"]),
    (IdKind::Thing, &["offer", "things"]),
    (IdKind::Service, &["offer", "services"]),
    (IdKind::Choice, &["offer", "choices"]),
    (IdKind::Opt, &["offer", "choices", "*", "options"]),
    (IdKind::Tag, &["offer", "choices", "*", "options", "*", "tags", "[]"]),
    (IdKind::Aspect, &["offer", "choices", "*", "options", "*", "has"]),
    (IdKind::Role, &["blueprint", "roles"]),
    (IdKind::Topic, &["blueprint", "topics"]),
    (IdKind::Skill, &["blueprint", "skills"]),
    (IdKind::Step, &["blueprint", "steps", "[]", "id"]),
    (IdKind::Person, &["people", "personas"]),
    (IdKind::Person, &["people", "guests"]),
    (IdKind::Pastime, &["people", "pastimes"]),
    (IdKind::Party, &["people", "parties"]),
    (IdKind::Need, &["needs"]),
    (IdKind::Expectation, &["expectations"]),
    (IdKind::Prep, &["preparation", "information"]),
    (IdKind::Prep, &["preparation", "equipment"]),
    (IdKind::Prep, &["preparation", "mindset"]),
    (IdKind::Prep, &["preparation", "levers"]),
    (IdKind::Lesson, &["lessons"]),
];

/// Every id the tree declares, whether or not its item could be read.
pub(super) fn declared_in(tree: &Tree) -> Vec<(IdKind, String, Span)> {
    let mut all = Vec::new();
    for (kind, path) in LOST_IDS {
        let mut keys = Vec::new();
        keys_at(&tree.root, path, &mut keys);
        all.extend(keys.into_iter().map(|(id, span)| (*kind, id, span)));
    }
    all
}

/// The ids at a path: the keys of a map, or a text.
fn keys_at(node: &Node, path: &[&str], keys: &mut Vec<(String, Span)>) {
    let children = |node: &Node, rest: &[&str], keys: &mut Vec<(String, Span)>| match &node.value {
        Value::Map(entries) => entries.iter().for_each(|entry| keys_at(&entry.value, rest, keys)),
        Value::List(items) => items.iter().for_each(|item| keys_at(item, rest, keys)),
        _ => {}
    };
    match (path, &node.value) {
        ([], Value::Text(id)) => keys.push((id.clone(), node.span)),
        ([], Value::Map(entries)) => {
            for entry in entries {
                keys_at(&entry.key, &[], keys);
            }
        }
        ([], _) => {}
        (["*" | "[]", rest @ ..], _) => children(node, rest, keys),
        ([field, rest @ ..], _) => {
            if let Some(inner) = node.field(field) {
                keys_at(inner, rest, keys);
            }
        }
    }
}
