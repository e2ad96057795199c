//! `serde` over a tree.
//!
//! Whatever goes wrong is marked with its place and the way to it on the way up, so that the fault can be reported and
//! the part cut out.

use serde::de::{self, Deserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;

use super::access::{Entries, Fields, Items, Place};
use super::error::{Cause, Error};
use super::spanned::SPANNED;
use super::variant::Variant;
use crate::scenario::tree::{Field, Name, Node, Value};

/// What stands in for fields that were cut out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lost {
    /// Made-up values, so that the rest of the group is still looked at.
    MadeUp,
    /// Nothing: the ordinary value, if there is one.
    LeftOut,
}

/// Deserializes one node.
#[derive(Debug, Clone, Copy)]
pub(super) struct De<'a> {
    pub(super) node: &'a Node,
    lost: Lost,
    /// Whether a word before the brackets has been read already, as the name of a variant.
    name_read: bool,
}

impl<'a> De<'a> {
    pub(super) fn new(node: &'a Node, lost: Lost) -> Self {
        Self { node, lost, name_read: false }
    }

    pub(super) fn part(self, node: &'a Node) -> Self {
        Self::new(node, self.lost)
    }

    pub(super) fn fails<T>(self, cause: Cause) -> Result<T, Error> {
        Err(Error::new(cause).at(self.node.span))
    }

    /// The same node, its word read.
    pub(super) fn without_name(self) -> Self {
        Self { name_read: true, ..self }
    }

    /// The node is of another kind than the visitor asks for.
    fn wrong<'de, V: Visitor<'de>>(self, visitor: &V) -> Error {
        if self.node.value == Value::Broken {
            return Error::new(Cause::Known).at(self.node.span);
        }
        let error: Error = de::Error::invalid_type(Unexpected::Other("this"), visitor);
        error.at(self.node.span)
    }

    /// Whether a word before brackets is one that may stand there.
    fn name_fits(self, name: Option<&Name>, wanted: &str) -> bool {
        self.name_read || name.is_none_or(|name| name.text == wanted)
    }

    pub(super) fn fields<V: Visitor<'a>>(
        self,
        fields: &'a [Field],
        lost: &'a [String],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let holes = match self.lost {
            Lost::MadeUp => lost,
            Lost::LeftOut => &[],
        };
        visitor.visit_map(Fields { de: self, fields, holes, next: 0 }).map_err(|error| error.at(self.node.span))
    }

    fn items<V: Visitor<'a>>(self, items: &'a [Node], visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Items { de: self, items, next: 0 }).map_err(|error| error.at(self.node.span))
    }

    /// Items of which there are `len` at most; fewer are for the visitor to judge.
    pub(super) fn exactly<V: Visitor<'a>>(self, items: &'a [Node], len: usize, visitor: V) -> Result<V::Value, Error> {
        let value = self.items(items, visitor)?;
        match items.get(len) {
            None => Ok(value),
            Some(extra) => {
                Err(Error::new(Cause::Length { expected: format!("{len} values"), found: items.len() }).at(extra.span))
            }
        }
    }
}

impl<'a> Deserializer<'a> for De<'a> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Error> {
        let read = match &self.node.value {
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Int(value) => match (u64::try_from(*value), i64::try_from(*value)) {
                (Ok(value), _) => visitor.visit_u64(value),
                (Err(_), Ok(value)) => visitor.visit_i64(value),
                (Err(_), Err(_)) => visitor.visit_i128(*value),
            },
            Value::Float(value) => visitor.visit_f64(*value),
            Value::Char(value) => visitor.visit_char(*value),
            Value::Text(value) => visitor.visit_borrowed_str(value),
            Value::Fields { name, fields, lost, .. } if name.is_none() || self.name_read => {
                return self.fields(fields, lost, visitor);
            }
            Value::Tuple { name, items } if name.is_none() || self.name_read => {
                if items.is_empty() {
                    visitor.visit_unit()
                } else {
                    return self.items(items, visitor);
                }
            }
            Value::Word(_) | Value::Fields { .. } | Value::Tuple { .. } => visitor.visit_enum(Variant { de: self }),
            Value::List(items) => return self.items(items, visitor),
            Value::Map(entries) => visitor.visit_map(Entries { de: self, entries, next: 0 }),
            Value::Broken => return self.fails(Cause::Known),
        };
        read.map_err(|error| error.at(self.node.span))
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.node.value {
            Value::Word(word) if word == "None" => visitor.visit_none(),
            Value::Tuple { name: Some(name), items } if name.text == "Some" && items.len() == 1 && !self.name_read => {
                visitor.visit_some(self.part(&items[0])).map_err(|error| error.within(0))
            }
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_unit_struct("", visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'a>>(self, wanted: &'static str, visitor: V) -> Result<V::Value, Error> {
        match &self.node.value {
            Value::Tuple { name, items } if items.is_empty() && self.name_fits(name.as_ref(), wanted) => {
                visitor.visit_unit()
            }
            Value::Word(word) if word == wanted => visitor.visit_unit(),
            _ => Err(self.wrong(&visitor)),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(self, wanted: &'static str, visitor: V) -> Result<V::Value, Error> {
        match &self.node.value {
            Value::Tuple { name: Some(name), items } if name.text == wanted && items.len() == 1 && !self.name_read => {
                visitor.visit_newtype_struct(self.part(&items[0])).map_err(|error| error.within(0))
            }
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.node.value {
            Value::List(items) => self.items(items, visitor),
            _ => Err(self.wrong(&visitor)),
        }
    }

    fn deserialize_tuple<V: Visitor<'a>>(self, len: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_tuple_struct("", len, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'a>>(
        self,
        wanted: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        match &self.node.value {
            Value::Tuple { name, items } if self.name_fits(name.as_ref(), wanted) => self.exactly(items, len, visitor),
            _ => Err(self.wrong(&visitor)),
        }
    }

    fn deserialize_map<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.node.value {
            Value::Map(_) => self.deserialize_any(visitor),
            _ => Err(self.wrong(&visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        wanted: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if wanted == SPANNED {
            return visitor.visit_map(Place { de: self, given: 0 });
        }
        match &self.node.value {
            Value::Fields { name, fields, lost } if self.name_fits(name.as_ref(), wanted) => {
                self.fields(fields, lost, visitor)
            }
            Value::Tuple { name, items } if items.is_empty() && self.name_fits(name.as_ref(), wanted) => {
                self.fields(&[], &[], visitor)
            }
            _ => Err(self.wrong(&visitor)),
        }
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match &self.node.value {
            // The word stands for what is around it: read once more, it would be within itself without end.
            Value::Tuple { items, .. } if self.name_read => {
                self.fails(Cause::Length { expected: "1 value".to_owned(), found: items.len() })
            }
            Value::Fields { .. } if self.name_read => self.fails(Cause::WordWanted(variants)),
            Value::Word(_) | Value::Fields { name: Some(_), .. } | Value::Tuple { name: Some(_), .. } => {
                visitor.visit_enum(Variant { de: self }).map_err(|error| error.at(self.node.span))
            }
            Value::Broken => self.fails(Cause::Known),
            Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_)
            | Value::Char(_)
            | Value::Text(_)
            | Value::Fields { name: None, .. }
            | Value::Tuple { name: None, .. }
            | Value::List(_)
            | Value::Map(_) => self.fails(Cause::WordWanted(variants)),
        }
    }

    fn deserialize_identifier<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.node.value {
            Value::Word(word) => visitor.visit_borrowed_str(word).map_err(|error: Error| error.at(self.node.span)),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        <V: Visitor<'a>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
    }
}
