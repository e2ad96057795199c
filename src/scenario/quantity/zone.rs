//! A stretch of a scale: from just acceptable to counted on, or from too cold to too hot.

use std::fmt;
use std::str::FromStr;

use super::amount::{Amount, Written};
use super::fault::QuantityFault;
use super::kind::Kind;
use super::law::in_order;

/// `"45%..60%"`: a pair, the lower one first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Zone<K> {
    /// The lower end.
    pub low: Amount<K>,
    /// The upper end, at least as much.
    pub high: Amount<K>,
}

impl<K: Kind> FromStr for Zone<K> {
    type Err = QuantityFault;

    fn from_str(text: &str) -> Result<Self, QuantityFault> {
        match text.split_once("..") {
            Some((low, high)) if !high.contains("..") => {
                let (low, high) = (low.trim().parse()?, high.trim().parse()?);
                in_order(text, &[low, high])?;
                Ok(Self { low, high })
            }
            Some(_) | None => Err(QuantityFault::no_zone::<K>(text)),
        }
    }
}

impl<K: Kind> fmt::Display for Zone<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.low, self.high)
    }
}

impl<K: Kind> Written for Zone<K> {
    fn made_up() -> Self {
        Self { low: Amount::ZERO, high: Amount::ZERO }
    }

    fn expecting(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} and another with `..` between, such as \"{}\"", K::NAME, K::RANGE_EXAMPLE)
    }
}
