//! Made-up values, for looking on.
//!
//! When a field is missing, `serde` says so for the first one only. To find the next, the field is filled with
//! something of the right shape, and the rest of the group is looked at. Made-up values never leave this pass.
//!
//! A text with a grammar of its own asks by `deserialize_str`; it is made up by `visit_none`, if it has that. Any other
//! text asks by `deserialize_string`.

use serde::de::{self, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::access::place;
use super::error::{Cause, Error};
use super::spanned::SPANNED;
use crate::diagnostic::Span;

/// A type that contains itself without end cannot be made up.
const DEEPEST: usize = 16;

/// Gives every type some value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hole {
    depth: usize,
}

impl Hole {
    pub(super) fn new() -> Self {
        Self { depth: 0 }
    }

    fn deeper(self) -> Result<Self, Error> {
        let depth = self.depth + 1;
        if depth > DEEPEST {
            return Err(Error::new(Cause::Known));
        }
        Ok(Self { depth })
    }
}

macro_rules! made_up {
    ($($method:ident => $visit:ident($($value:expr)?);)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.$visit($($value)?)
        })*
    };
}

impl<'de> Deserializer<'de> for Hole {
    type Error = Error;

    made_up! {
        deserialize_any => visit_str("made_up");
        deserialize_bool => visit_bool(false);
        deserialize_i8 => visit_i8(1);
        deserialize_i16 => visit_i16(1);
        deserialize_i32 => visit_i32(1);
        deserialize_i64 => visit_i64(1);
        deserialize_u8 => visit_u8(1);
        deserialize_u16 => visit_u16(1);
        deserialize_u32 => visit_u32(1);
        deserialize_u64 => visit_u64(1);
        deserialize_f32 => visit_f32(1.0);
        deserialize_f64 => visit_f64(1.0);
        deserialize_char => visit_char('x');
        deserialize_str => visit_none();
        deserialize_string => visit_str("made_up");
        deserialize_bytes => visit_bytes(&[]);
        deserialize_byte_buf => visit_bytes(&[]);
        deserialize_option => visit_none();
        deserialize_unit => visit_unit();
        deserialize_identifier => visit_str("made_up");
        deserialize_ignored_any => visit_unit();
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _name: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _name: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self.deeper()?)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_tuple(0, visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Parts { hole: self.deeper()?, names: &[], left: len })
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_tuple(len, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_struct("", &[], visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let hole = self.deeper()?;
        let names = fields;
        if name == SPANNED {
            return visitor.visit_map(MadeUpPlace(Parts { hole, names, left: names.len() }));
        }
        visitor.visit_map(Parts { hole, names, left: names.len() })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(MadeUpVariant { hole: self.deeper()?, word: variants.first().copied().unwrap_or_default() })
    }
}

/// So many parts, with these names.
struct Parts {
    hole: Hole,
    names: &'static [&'static str],
    left: usize,
}

impl<'de> SeqAccess<'de> for Parts {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(self.hole).map(Some)
    }
}

impl<'de> MapAccess<'de> for Parts {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some(name) = self.names.get(self.names.len() - self.left) else {
            return Ok(None);
        };
        let name: de::value::BorrowedStrDeserializer<'de, Error> = de::value::BorrowedStrDeserializer::new(name);
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        self.left -= 1;
        seed.deserialize(self.hole)
    }
}

/// The empty place, then a made-up value.
struct MadeUpPlace(Parts);

impl<'de> MapAccess<'de> for MadeUpPlace {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        self.0.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        if self.0.left == self.0.names.len() {
            self.0.left -= 1;
            return seed.deserialize(place(Span::default()));
        }
        self.0.next_value_seed(seed)
    }
}

/// The first word of a list, with whatever it takes.
struct MadeUpVariant {
    hole: Hole,
    word: &'static str,
}

impl<'de> EnumAccess<'de> for MadeUpVariant {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Error> {
        let word: de::value::BorrowedStrDeserializer<'de, Error> = de::value::BorrowedStrDeserializer::new(self.word);
        Ok((seed.deserialize(word)?, self))
    }
}

impl<'de> VariantAccess<'de> for MadeUpVariant {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(self.hole)
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Error> {
        self.hole.deserialize_tuple(len, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Error> {
        self.hole.deserialize_struct("", fields, visitor)
    }
}
