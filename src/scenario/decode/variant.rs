//! Words of closed lists, alone or with something in brackets behind them, as variants of enums.

use serde::de::{self, DeserializeSeed, EnumAccess, VariantAccess, Visitor};

use super::deserializer::De;
use super::error::{Cause, Error};
use crate::diagnostic::{Code, Span};
use crate::scenario::tree::Value;

/// A word, or a word with something in brackets behind it.
pub(super) struct Variant<'a> {
    pub(super) de: De<'a>,
}

impl<'a> Variant<'a> {
    fn word(&self) -> (&'a str, Span) {
        match &self.de.node.value {
            Value::Word(word) => (word, self.de.node.span),
            Value::Fields { name: Some(name), .. } | Value::Tuple { name: Some(name), .. } => (&name.text, name.span),
            Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_)
            | Value::Char(_)
            | Value::Text(_)
            | Value::Fields { name: None, .. }
            | Value::Tuple { name: None, .. }
            | Value::List(_)
            | Value::Map(_)
            | Value::Broken => ("", self.de.node.span),
        }
    }

    fn fails<T>(&self, what: &str) -> Result<T, Error> {
        let (word, _) = self.word();
        let message = format!("`{word}` {what}");
        self.de.fails(Cause::Shape(Code::ShapeWrongType, message))
    }
}

impl<'a> EnumAccess<'a> for Variant<'a> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<(S::Value, Self), Error> {
        let (word, span) = self.word();
        let name: de::value::BorrowedStrDeserializer<'a, Error> = de::value::BorrowedStrDeserializer::new(word);
        let value = seed.deserialize(name).map_err(|error| error.at(span))?;
        Ok((value, self))
    }
}

impl<'a> VariantAccess<'a> for Variant<'a> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        match &self.de.node.value {
            Value::Word(_) => Ok(()),
            _ => self.fails("takes nothing in brackets"),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<S::Value, Error> {
        match &self.de.node.value {
            Value::Tuple { items, .. } if items.len() == 1 => {
                seed.deserialize(self.de.part(&items[0])).map_err(|error| error.within(0))
            }
            Value::Tuple { items, .. } if !items.is_empty() => seed.deserialize(self.de.without_name()),
            Value::Fields { .. } => seed.deserialize(self.de.without_name()),
            _ => self.fails("takes a value in brackets"),
        }
    }

    fn tuple_variant<V: Visitor<'a>>(self, len: usize, visitor: V) -> Result<V::Value, Error> {
        match &self.de.node.value {
            Value::Tuple { items, .. } => self.de.exactly(items, len, visitor),
            _ => self.fails(&format!("takes {len} values in brackets")),
        }
    }

    fn struct_variant<V: Visitor<'a>>(self, names: &'static [&'static str], visitor: V) -> Result<V::Value, Error> {
        match &self.de.node.value {
            Value::Fields { fields, lost, .. } => self.de.fields(fields, lost, visitor),
            Value::Tuple { items, .. } if items.is_empty() => self.de.fields(&[], &[], visitor),
            _ => self.fails(&format!("takes named fields in brackets: {}", names.join(", "))),
        }
    }
}
