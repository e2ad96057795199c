//! The tree of a file: what was read, and where each part of it stands.

use crate::diagnostic::Span;

/// A value and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The place, brackets and quotes included.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// A name outside quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The name itself.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// `name: value` within round brackets.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The name.
    pub name: Name,
    /// The value.
    pub value: Node,
}

/// `key: value` within curly brackets.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Node,
    /// The value.
    pub value: Node,
}

/// What a node is.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number between the least `i64` and the largest `u64`.
    Int(i128),
    /// A number with a point or an exponent; always finite.
    Float(f64),
    /// One character in single quotes.
    Char(char),
    /// A text in quotes, its escapes resolved.
    Text(String),
    /// A word outside quotes.
    Word(String),
    /// `(a: 1)` or `Name(a: 1)`.
    Fields {
        /// The word before the bracket.
        name: Option<Name>,
        /// What the brackets hold.
        fields: Vec<Field>,
        /// Names of fields that were written, but whose values could not be used.
        lost: Vec<String>,
    },
    /// `(1, 2)`, `Name(1)`, or nothing within: `()`.
    Tuple {
        /// The word before the bracket.
        name: Option<Name>,
        /// What the brackets hold.
        items: Vec<Node>,
    },
    /// `[1, 2]`.
    List(Vec<Node>),
    /// `{"a": 1}`.
    Map(Vec<Entry>),
    /// Something that could not be read and has been reported.
    Broken,
}

impl Node {
    /// A node that could not be read.
    pub(crate) fn broken(span: Span) -> Self {
        Self { span, value: Value::Broken }
    }

    /// How many parts it has.
    pub(crate) fn len(&self) -> usize {
        match &self.value {
            Value::Fields { fields, .. } => fields.len(),
            Value::Tuple { items, .. } | Value::List(items) => items.len(),
            Value::Map(entries) => entries.len(),
            Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_)
            | Value::Char(_)
            | Value::Text(_)
            | Value::Word(_)
            | Value::Broken => 0,
        }
    }

    /// The value of its `index`th part, whether field, item or entry.
    pub(crate) fn part(&self, index: usize) -> Option<&Self> {
        match &self.value {
            Value::Fields { fields, .. } => fields.get(index).map(|field| &field.value),
            Value::Tuple { items, .. } | Value::List(items) => items.get(index),
            Value::Map(entries) => entries.get(index).map(|entry| &entry.value),
            Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_)
            | Value::Char(_)
            | Value::Text(_)
            | Value::Word(_)
            | Value::Broken => None,
        }
    }

    /// The same, to change it.
    pub(crate) fn part_mut(&mut self, index: usize) -> Option<&mut Self> {
        match &mut self.value {
            Value::Fields { fields, .. } => fields.get_mut(index).map(|field| &mut field.value),
            Value::Tuple { items, .. } | Value::List(items) => items.get_mut(index),
            Value::Map(entries) => entries.get_mut(index).map(|entry| &mut entry.value),
            Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_)
            | Value::Char(_)
            | Value::Text(_)
            | Value::Word(_)
            | Value::Broken => None,
        }
    }

    /// The field of that name.
    pub fn field(&self, name: &str) -> Option<&Self> {
        match &self.value {
            Value::Fields { fields, .. } => {
                fields.iter().find(|field| field.name.text == name).map(|field| &field.value)
            }
            Value::Map(_)
            | Value::Tuple { .. }
            | Value::List(_)
            | Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_)
            | Value::Char(_)
            | Value::Text(_)
            | Value::Word(_)
            | Value::Broken => None,
        }
    }
}
