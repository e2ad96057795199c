//! A tree and the shape it should have, gone through together: what is written where, and what it stands for.

use crate::scenario::raw::RawScenario;
use crate::scenario::raw::documented::{Alternative, Alternatives, Bracket, Documented, Field, Shape};
use crate::scenario::tree::{Node, Tree, Value};

/// Something met on the way.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Met<'t> {
    /// A bracket of the format.
    Bracket(&'static Bracket, &'t Node),
    /// A field of one, with its value.
    Field(&'static Bracket, &'static Field, &'t Node),
    /// A word with or without brackets behind it.
    Alternative(&'static Alternatives, &'static Alternative, &'t Node),
    /// Anything else with a shape: an id, a text, a number, a word.
    Leaf(Shape, &'t Node),
}

/// Goes through a whole scenario file. What does not have the shape it should have is passed by.
pub(crate) fn walk<'t>(tree: &'t Tree, meet: &mut dyn FnMut(&[Met<'t>])) {
    let mut way = Vec::new();
    step(&tree.root, RawScenario::shape(), &mut way, meet);
}

fn step<'t>(node: &'t Node, shape: Shape, way: &mut Vec<Met<'t>>, meet: &mut dyn FnMut(&[Met<'t>])) {
    match (shape, &node.value) {
        (Shape::Bracket(bracket), _) => {
            way.push(Met::Bracket(bracket, node));
            meet(way);
            for field in bracket.fields {
                if let Some(value) = node.field(field.name) {
                    way.push(Met::Field(bracket, field, value));
                    meet(way);
                    step(value, (field.shape)(), way, meet);
                    way.pop();
                }
            }
            way.pop();
        }
        (Shape::OneOf(all), value) => {
            let (word, items) = match value {
                Value::Word(word) => (word.as_str(), &[][..]),
                Value::Tuple { name: Some(name), items } => (name.text.as_str(), items.as_slice()),
                _ => return,
            };
            let Some(one) = all.words.iter().find(|one| one.word == word) else {
                return leaf(node, shape, way, meet);
            };
            way.push(Met::Alternative(all, one, node));
            meet(way);
            for (item, shape) in items.iter().zip(one.holds) {
                step(item, shape(), way, meet);
            }
            way.pop();
        }
        (Shape::List(of), Value::List(items)) => items.iter().for_each(|item| step(item, of(), way, meet)),
        (Shape::Map(key, value), Value::Map(entries)) => {
            for entry in entries {
                step(&entry.key, key(), way, meet);
                step(&entry.value, value(), way, meet);
            }
        }
        (Shape::Pair(a, b), Value::Tuple { name: None, items }) => {
            for (item, shape) in items.iter().zip([a, b]) {
                step(item, shape(), way, meet);
            }
        }
        (shape, _) => leaf(node, shape, way, meet),
    }
}

fn leaf<'t>(node: &'t Node, shape: Shape, way: &mut Vec<Met<'t>>, meet: &mut dyn FnMut(&[Met<'t>])) {
    way.push(Met::Leaf(shape, node));
    meet(way);
    way.pop();
}
