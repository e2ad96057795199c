//! The parts of groups, maps and lists, handed out one by one.

use serde::de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};

use super::deserializer::De;
use super::error::{Cause, Error};
use super::hole::Hole;
use crate::diagnostic::Span;
use crate::scenario::tree::{Entry, Field, Node};

/// The fields of a group, then made-up ones for those that were cut out.
pub(super) struct Fields<'a> {
    pub(super) de: De<'a>,
    pub(super) fields: &'a [Field],
    pub(super) holes: &'a [String],
    pub(super) next: usize,
}

impl<'a> MapAccess<'a> for Fields<'a> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        if let Some(field) = self.fields.get(self.next) {
            let name: de::value::BorrowedStrDeserializer<'a, Error> =
                de::value::BorrowedStrDeserializer::new(&field.name.text);
            return seed.deserialize(name).map(Some).map_err(|error| error.at(field.name.span).within(self.next));
        }
        match self.holes.get(self.next - self.fields.len()) {
            None => Ok(None),
            Some(name) => seed
                .deserialize(IntoDeserializer::<Error>::into_deserializer(name.as_str()))
                .map(Some)
                .map_err(|_| Error::new(Cause::Known)),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<S::Value, Error> {
        let at = self.next;
        self.next += 1;
        match self.fields.get(at) {
            Some(field) => seed.deserialize(self.de.part(&field.value)).map_err(|error| error.within(at)),
            // What cannot be made up takes the whole group with it, without a fault of its own.
            None => seed.deserialize(Hole::new()).map_err(|_| Error::new(Cause::Known)),
        }
    }
}

/// The entries of a map.
pub(super) struct Entries<'a> {
    pub(super) de: De<'a>,
    pub(super) entries: &'a [Entry],
    pub(super) next: usize,
}

impl<'a> MapAccess<'a> for Entries<'a> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some(entry) = self.entries.get(self.next) else {
            return Ok(None);
        };
        // The way leads to the entry as a whole: without its key it cannot stay.
        let wrong = |error: Error| Error { path: vec![self.next], ..error.at(entry.key.span) };
        seed.deserialize(self.de.part(&entry.key)).map(Some).map_err(wrong)
    }

    fn next_value_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<S::Value, Error> {
        let at = self.next;
        self.next += 1;
        seed.deserialize(self.de.part(&self.entries[at].value)).map_err(|error| error.within(at))
    }
}

/// The items of a list or a tuple.
pub(super) struct Items<'a> {
    pub(super) de: De<'a>,
    pub(super) items: &'a [Node],
    pub(super) next: usize,
}

impl<'a> SeqAccess<'a> for Items<'a> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let at = self.next;
        let Some(item) = self.items.get(at) else {
            return Ok(None);
        };
        self.next += 1;
        seed.deserialize(self.de.part(item)).map(Some).map_err(|error| error.within(at))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len() - self.next)
    }
}

/// The place of a node, then the node.
pub(super) struct Place<'a> {
    pub(super) de: De<'a>,
    pub(super) given: usize,
}

impl<'a> MapAccess<'a> for Place<'a> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some(name) = super::spanned::SPANNED_FIELDS.get(self.given) else {
            return Ok(None);
        };
        let name: de::value::BorrowedStrDeserializer<'a, Error> = de::value::BorrowedStrDeserializer::new(name);
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<S::Value, Error> {
        self.given += 1;
        match self.given {
            1 => seed.deserialize(place(self.de.node.span)),
            _ => seed.deserialize(self.de),
        }
    }
}

/// A place as a pair of numbers.
pub(super) fn place(span: Span) -> de::value::SeqDeserializer<std::array::IntoIter<u32, 2>, Error> {
    de::value::SeqDeserializer::new([span.start, span.end].into_iter())
}
