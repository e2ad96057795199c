//! The ids of a file by what they name, as the reference says: which are given where, and which are wanted where.

use super::tags::Doc;
use super::walk::{Met, walk};
use crate::diagnostic::Span;
use crate::scenario::raw::documented::Shape;
use crate::scenario::tree::{Node, Tree, Value};

/// An id in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct IdAt {
    /// The id.
    pub(crate) id: String,
    /// Its place, quotes included.
    pub(crate) span: Span,
    /// What it names, such as "step"; several where it may name one of several.
    pub(crate) kinds: Vec<String>,
    pub(crate) gives: Gives,
}

/// Whether an id is given here or asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gives {
    /// It is given to something here.
    Name,
    /// It refers to something.
    Reference,
}

/// Every id of a file, in the order of the text.
pub(crate) fn ids(tree: &Tree) -> Vec<IdAt> {
    let mut all = Vec::new();
    walk(tree, &mut |way| {
        if let Some(id) = id_of(way) {
            all.push(id);
        }
    });
    all.sort_by_key(|id| id.span);
    all
}

/// The id that a way ends at, if it does.
pub(crate) fn id_of(way: &[Met<'_>]) -> Option<IdAt> {
    let Some((Met::Leaf(Shape::Id, node), around)) = way.split_last() else { return None };
    let Value::Text(id) = &node.value else { return None };
    let (gives, kinds) = wanted(around, node)?;
    Some(IdAt { id: id.clone(), span: node.span, kinds, gives })
}

/// What an id at this place names.
fn wanted(around: &[Met<'_>], node: &Node) -> Option<(Gives, Vec<String>)> {
    let (doc, holder) = around.iter().rev().find_map(|met| match met {
        Met::Field(_, field, value) => Some((Doc::of(field.doc), *value)),
        Met::Alternative(_, one, value) => Some((Doc::of(one.doc), *value)),
        Met::Bracket(..) | Met::Leaf(..) => None,
    })?;
    // Where several kinds are said, the ids stand in their order.
    let nth = match &holder.value {
        Value::Tuple { items, .. } => items.iter().position(|item| item.span == node.span).unwrap_or(0),
        _ => 0,
    };
    let kinds = doc.ids.get(nth).or(doc.ids.last())?;
    Some(match kinds.strip_prefix("new ") {
        Some(new) => (Gives::Name, vec![new.to_owned()]),
        None => (Gives::Reference, kinds.split(" or ").map(str::to_owned).collect()),
    })
}
