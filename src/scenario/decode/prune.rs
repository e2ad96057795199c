//! Cutting a part out of a tree, and remembering what went with it.

use std::collections::BTreeSet;

use super::deserializer::Lost;
use super::error::{Cause, Error};
use super::report::meant_field;
use crate::scenario::tree::{Node, Value};

/// What was affected by cutting faulty parts out, so that later passes can keep quiet about it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pruned {
    /// Ids that are gone: keys of maps and values of `id` within what was cut out.
    pub gone: BTreeSet<String>,
    /// Ids of things that lost a part.
    pub damaged: BTreeSet<String>,
    /// Other texts within what was cut out, among them references to ids that may now look unused.
    pub mentioned: BTreeSet<String>,
}

impl Pruned {
    /// Whether nothing was cut out.
    pub fn is_empty(&self) -> bool {
        self.gone.is_empty() && self.damaged.is_empty() && self.mentioned.is_empty()
    }

    /// Whether something about this id may look wrong only because of what was cut out.
    pub fn touches(&self, id: &str) -> bool {
        self.gone.contains(id) || self.damaged.contains(id) || self.mentioned.contains(id)
    }

    fn note_gone(&mut self, node: &Node) {
        match &node.value {
            Value::Text(text) => {
                self.mentioned.insert(text.clone());
            }
            Value::Fields { .. } => self.gone.extend(id_of(node).map(str::to_owned)),
            Value::Map(entries) => {
                let keys = entries.iter().filter_map(|entry| text_of(&entry.key));
                self.gone.extend(keys.map(str::to_owned));
            }
            Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_)
            | Value::Char(_)
            | Value::Word(_)
            | Value::Tuple { .. }
            | Value::List(_)
            | Value::Broken => {}
        }
        (0..node.len()).filter_map(|at| node.part(at)).for_each(|part| self.note_gone(part));
    }
}

/// The text of a text.
pub(super) fn text_of(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Text(text) => Some(text),
        Value::Bool(_)
        | Value::Int(_)
        | Value::Float(_)
        | Value::Char(_)
        | Value::Word(_)
        | Value::Fields { .. }
        | Value::Tuple { .. }
        | Value::List(_)
        | Value::Map(_)
        | Value::Broken => None,
    }
}

/// The `id` a group gives itself.
pub(super) fn id_of(node: &Node) -> Option<&str> {
    node.field("id").and_then(text_of)
}

/// Cuts out what `error` is about, or else the least around it that can be missed. False if that would be everything.
///
/// While made-up values stand in, a missing field costs nothing more than its name; when they no longer do, the group
/// that lacks it goes.
pub(super) fn cut(root: &mut Node, error: &Error, lost: Lost, pruned: &mut Pruned) -> bool {
    let path: Vec<usize> = error.path.iter().rev().copied().collect();
    if let (Cause::MissingField(name), Lost::MadeUp) = (&error.cause, lost)
        && let Some(node) = node_at(root, &path)
        && lose(node, name)
    {
        return true;
    }
    let (cuttable, damaged) = survey(root, &path);
    let Some(depth) = cuttable else {
        return false;
    };
    pruned.damaged.extend(damaged);
    let Some(container) = node_at(root, &path[..depth]) else {
        return false;
    };
    let at = path[depth];
    match &mut container.value {
        Value::Fields { fields, .. } => {
            let field = fields.remove(at);
            pruned.note_gone(&field.value);
            match &error.cause {
                Cause::UnknownField { name, expected } if depth + 1 == path.len() => {
                    if let Some(meant) = meant_field(name, expected) {
                        lose(container, &meant);
                    }
                }
                _ => {
                    lose(container, &field.name.text);
                }
            }
        }
        Value::Map(entries) => {
            let entry = entries.remove(at);
            pruned.gone.extend(text_of(&entry.key).map(str::to_owned));
            pruned.note_gone(&entry.value);
        }
        Value::List(items) => {
            let item = items.remove(at);
            pruned.note_gone(&item);
        }
        Value::Tuple { .. }
        | Value::Bool(_)
        | Value::Int(_)
        | Value::Float(_)
        | Value::Char(_)
        | Value::Text(_)
        | Value::Word(_)
        | Value::Broken => return false,
    }
    true
}

/// Notes that a group lacks a field. False if that was known, so that no search can go in circles.
fn lose(node: &mut Node, name: &str) -> bool {
    if let Value::Tuple { name: word, items } = &mut node.value
        && items.is_empty()
    {
        node.value = Value::Fields { name: word.take(), fields: Vec::new(), lost: Vec::new() };
    }
    let Value::Fields { fields, lost, .. } = &mut node.value else {
        return false;
    };
    let known = lost.iter().any(|one| one == name) || fields.iter().any(|field| field.name.text == name);
    if !known {
        lost.push(name.to_owned());
    }
    !known
}

/// How deep along `path` the innermost part stands that can be taken out of what holds it, and whose ids are around it.
fn survey(root: &Node, path: &[usize]) -> (Option<usize>, Vec<String>) {
    let mut node = root;
    let mut cuttable = None;
    let mut around: Vec<(usize, String)> = Vec::new();
    for (depth, at) in path.iter().enumerate() {
        let Some(part) = node.part(*at) else { break };
        match &node.value {
            Value::Fields { .. } => {
                around.extend(id_of(node).map(|id| (depth, id.to_owned())));
                cuttable = Some(depth);
            }
            Value::Map(entries) => {
                around.extend(text_of(&entries[*at].key).map(|key| (depth + 1, key.to_owned())));
                cuttable = Some(depth);
            }
            Value::List(_) => cuttable = Some(depth),
            Value::Tuple { .. }
            | Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_)
            | Value::Char(_)
            | Value::Text(_)
            | Value::Word(_)
            | Value::Broken => {}
        }
        node = part;
    }
    let last = cuttable.unwrap_or(0);
    let damaged = around.into_iter().filter(|(depth, _)| *depth <= last).map(|(_, id)| id).collect();
    (cuttable, damaged)
}

fn node_at<'a>(root: &'a mut Node, path: &[usize]) -> Option<&'a mut Node> {
    path.iter().try_fold(root, |node, at| node.part_mut(*at))
}
