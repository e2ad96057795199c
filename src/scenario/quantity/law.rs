//! How a quantity spreads: the law it is drawn from.

use std::fmt;
use std::str::FromStr;

use super::amount::{Amount, Written};
use super::fault::QuantityFault;
use super::kind::Kind;

/// A law to draw a quantity from. Sampling is elsewhere, by inversion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Law<K> {
    /// `"45s"`: always this.
    Fixed(Amount<K>),
    /// `"30s..60s"`: anything between, alike.
    Even {
        /// The least.
        lo: Amount<K>,
        /// The most.
        hi: Amount<K>,
    },
    /// `"30s..40s..2min"`: triangular.
    Triangular {
        /// The least.
        least: Amount<K>,
        /// The peak.
        usual: Amount<K>,
        /// The most.
        most: Amount<K>,
    },
    /// `"about 45s"`: log-normal with this median; how far it spreads is in the rules.
    About(Amount<K>),
    /// `"exp 2min"`: exponential with this mean.
    Exp(Amount<K>),
}

impl<K: Kind> Default for Law<K> {
    fn default() -> Self {
        Self::Fixed(Amount::ZERO)
    }
}

impl<K: Kind> FromStr for Law<K> {
    type Err = QuantityFault;

    fn from_str(text: &str) -> Result<Self, QuantityFault> {
        let around = |text: &str, centre: &str| {
            let centre: Amount<K> = centre.trim().parse()?;
            if centre == Amount::ZERO {
                return Err(QuantityFault::around_nothing(text));
            }
            Ok(centre)
        };
        if let Some(median) = text.strip_prefix("about ") {
            return around(text, median).map(Self::About);
        }
        if let Some(mean) = text.strip_prefix("exp ") {
            return around(text, mean).map(Self::Exp);
        }
        let parts: Vec<&str> = text.split("..").map(str::trim).collect();
        match parts[..] {
            [only] => only.parse().map(Self::Fixed).map_err(|fault: QuantityFault| {
                // A text that is no amount at all may have been meant as a spread.
                if fault.help.is_none() && text.contains([' ', '-']) && !text.starts_with('-') {
                    QuantityFault::no_spread::<K>(text)
                } else {
                    fault
                }
            }),
            [lo, hi] => {
                let (lo, hi) = (lo.parse()?, hi.parse()?);
                in_order(text, &[lo, hi])?;
                Ok(Self::Even { lo, hi })
            }
            [least, usual, most] => {
                let (least, usual, most) = (least.parse()?, usual.parse()?, most.parse()?);
                in_order(text, &[least, usual, most])?;
                Ok(Self::Triangular { least, usual, most })
            }
            _ => Err(QuantityFault::no_spread::<K>(text)),
        }
    }
}

pub(super) fn in_order<K: Kind>(text: &str, amounts: &[Amount<K>]) -> Result<(), QuantityFault> {
    if amounts.is_sorted() { Ok(()) } else { Err(QuantityFault::reversed(text)) }
}

impl<K: Kind> fmt::Display for Law<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(amount) => write!(f, "{amount}"),
            Self::Even { lo, hi } => write!(f, "{lo}..{hi}"),
            Self::Triangular { least, usual, most } => write!(f, "{least}..{usual}..{most}"),
            Self::About(median) => write!(f, "about {median}"),
            Self::Exp(mean) => write!(f, "exp {mean}"),
        }
    }
}

impl<K: Kind> Written for Law<K> {
    fn made_up() -> Self {
        Self::default()
    }

    fn expecting(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} such as \"{}\", or a spread such as \"{}\"", K::NAME, K::EXAMPLE, K::RANGE_EXAMPLE)
    }
}
