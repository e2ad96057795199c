//! Values that remember their place, and maps that remember their order.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use crate::diagnostic::Span;

/// The name by which our deserializer knows that a place is asked for.
pub(super) const SPANNED: &str = "$coserve::Spanned";
/// The two parts it then gives.
pub(super) const SPANNED_FIELDS: &[&str] = &["span", "value"];

/// A value and where it stands in its file.
///
/// Only our own deserializer knows places: no other format can be read into this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Spanned<T> {
    /// The place, brackets and quotes included.
    pub span: Span,
    /// The value.
    pub value: T,
}

impl<T> Spanned<T> {
    /// A value at a place.
    pub fn new(value: T, span: Span) -> Self {
        Self { span, value }
    }

    /// The same place with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { span: self.span, value: change(self.value) }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct(SPANNED, SPANNED_FIELDS, SpannedVisitor(PhantomData))
    }
}

struct SpannedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for SpannedVisitor<T> {
    type Value = Spanned<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value with its place")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (_, (start, end)): (&str, (u32, u32)) =
            map.next_entry()?.ok_or_else(|| serde::de::Error::missing_field("span"))?;
        let (_, value): (&str, T) = map.next_entry()?.ok_or_else(|| serde::de::Error::missing_field("value"))?;
        Ok(Spanned::new(value, Span { start, end }))
    }
}

/// A map in the order of the file, with the places of its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderedMap<V, K = String> {
    entries: Vec<(Spanned<K>, V)>,
}

impl<V, K> Default for OrderedMap<V, K> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

impl<V, K> OrderedMap<V, K> {
    /// The entries in the order of the file.
    pub fn iter(&self) -> std::slice::Iter<'_, (Spanned<K>, V)> {
        self.entries.iter()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value of a key.
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: PartialEq<Q>,
    {
        self.iter().find(|(known, _)| known.value == *key).map(|(_, value)| value)
    }
}

impl<V, K> IntoIterator for OrderedMap<V, K> {
    type Item = (Spanned<K>, V);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<'a, V, K> IntoIterator for &'a OrderedMap<V, K> {
    type Item = &'a (Spanned<K>, V);
    type IntoIter = std::slice::Iter<'a, (Spanned<K>, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<V, K> FromIterator<(Spanned<K>, V)> for OrderedMap<V, K> {
    fn from_iter<I: IntoIterator<Item = (Spanned<K>, V)>>(entries: I) -> Self {
        Self { entries: entries.into_iter().collect() }
    }
}

impl<'de, V: Deserialize<'de>, K: Deserialize<'de>> Deserialize<'de> for OrderedMap<V, K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OrderedVisitor(PhantomData))
    }
}

struct OrderedVisitor<V, K>(PhantomData<(V, K)>);

impl<'de, V: Deserialize<'de>, K: Deserialize<'de>> Visitor<'de> for OrderedVisitor<V, K> {
    type Value = OrderedMap<V, K>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(OrderedMap { entries })
    }
}
