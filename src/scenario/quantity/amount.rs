//! One quantity of a kind.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::{Serialize, Serializer};

use super::fault::QuantityFault;
use super::kind::Kind;
use super::parse;

/// So much of a kind, as a whole number of its base unit, never below nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount<K> {
    base: i64,
    kind: PhantomData<K>,
}

impl<K: Kind> Amount<K> {
    /// Nothing of it.
    pub const ZERO: Self = Self { base: 0, kind: PhantomData };

    /// From base units, if there can be so much.
    pub fn from_base(base: i64) -> Option<Self> {
        (0..=K::MOST).contains(&base).then_some(Self { base, kind: PhantomData })
    }

    /// In base units.
    pub fn base(self) -> i64 {
        self.base
    }
}

impl<K: Kind> FromStr for Amount<K> {
    type Err = QuantityFault;

    fn from_str(text: &str) -> Result<Self, QuantityFault> {
        let base = parse::amount::<K>(text)?;
        Self::from_base(base).ok_or_else(|| QuantityFault::too_large::<K>(text))
    }
}

impl<K: Kind> fmt::Display for Amount<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        parse::write::<K>(f, self.base)
    }
}

/// What a text is read as, and what it is then expected to be.
pub(super) trait Written: FromStr<Err = QuantityFault> {
    /// Something to stand in where there is none.
    fn made_up() -> Self;

    /// What to expect, for a message.
    fn expecting(f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<K: Kind> Written for Amount<K> {
    fn made_up() -> Self {
        Self::ZERO
    }

    fn expecting(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} such as \"{}\"", K::NAME, K::EXAMPLE)
    }
}

pub(super) struct WrittenVisitor<T>(pub(super) PhantomData<T>);

impl<T: Written> Visitor<'_> for WrittenVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::expecting(f)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }

    /// Asked for only while faults are looked for around a field that is missing.
    fn visit_none<E: de::Error>(self) -> Result<T, E> {
        Ok(T::made_up())
    }
}

macro_rules! written_as_text {
    ($($quantity:ident),*) => {
        $(
            impl<'de, K: Kind> Deserialize<'de> for $quantity<K> {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    deserializer.deserialize_str(WrittenVisitor(PhantomData))
                }
            }

            impl<K: Kind> Serialize for $quantity<K> {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.collect_str(self)
                }
            }
        )*
    };
}

use super::law::Law;
use super::zone::Zone;
written_as_text!(Amount, Law, Zone);
