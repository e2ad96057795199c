//! What can be wrong with a quantity, in words for its author.

use std::fmt;

use super::kind::Kind;
use crate::diagnostic::Code;
use crate::scenario::tree::shorten;

/// What is wrong with a quantity.
///
/// Its text begins with `[code-id] ` and may have advice on a second line; `decode` takes both apart again, because
/// `serde` hands on nothing but text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuantityFault {
    /// Which rule was broken.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What would help.
    pub help: Option<String>,
}

impl QuantityFault {
    fn new(code: Code, message: String) -> Self {
        Self { code, message, help: None }
    }

    fn advise(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    pub(super) fn malformed<K: Kind>(text: &str) -> Self {
        let found = shorten(text);
        let message = format!("expected {} such as \"{}\", found \"{found}\"", K::NAME, K::EXAMPLE);
        let fault = Self::new(Code::QuantityMalformed, message);
        if text.contains(',') {
            return fault.advise("decimals have a point, not a comma");
        }
        match K::WORDS {
            [] => fault,
            words => {
                let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
                fault.advise(format!("the words for it are {}", words.join(", ")))
            }
        }
    }

    pub(super) fn unit<K: Kind>(text: &str) -> Self {
        let units: Vec<&str> = K::UNITS.iter().map(|unit| unit.symbol).collect();
        let help = match units[..] {
            [only] => format!("its unit is {only}"),
            _ => format!("its units are {}", units.join(", ")),
        };
        Self { code: Code::QuantityUnit, ..Self::malformed::<K>(text) }.advise(help)
    }

    pub(super) fn order<K: Kind>(text: &str) -> Self {
        Self::malformed::<K>(text).advise("the largest unit comes first, and each only once")
    }

    pub(super) fn sign<K: Kind>(text: &str) -> Self {
        let message = format!("\"{}\" has a sign, and {} never has one", shorten(text), K::NAME);
        Self::new(Code::QuantityNegative, message)
    }

    pub(super) fn too_large<K: Kind>(text: &str) -> Self {
        let found = shorten(text);
        let message = if K::MOST == 1000 {
            format!("\"{found}\" is more than 100 %")
        } else {
            format!("\"{found}\" is more than {} can be", K::NAME)
        };
        Self::new(Code::QuantityTooLarge, message)
    }

    pub(super) fn too_fine<K: Kind>(text: &str) -> Self {
        let message = format!("\"{}\" has more decimals than are kept", shorten(text));
        Self::new(Code::QuantityTooFine, message).advise(format!("the smallest part is {}", K::FINEST))
    }

    pub(super) fn reversed(text: &str) -> Self {
        let message = format!("\"{}\" runs from the larger to the smaller", shorten(text));
        Self::new(Code::QuantityReversed, message).advise("write the smallest first")
    }

    pub(super) fn around_nothing(text: &str) -> Self {
        let message = format!("\"{}\" spreads around nothing", shorten(text));
        Self::new(Code::QuantityMalformed, message).advise("the usual amount has to be more than nothing")
    }

    pub(super) fn no_spread<K: Kind>(text: &str) -> Self {
        Self::malformed::<K>(text).advise(format!(
            "a spread is written least..most or least..usual..most, such as \"{}\"; or \"about {}\", or \"exp {}\"",
            K::RANGE_EXAMPLE,
            K::EXAMPLE,
            K::EXAMPLE
        ))
    }

    pub(super) fn no_zone<K: Kind>(text: &str) -> Self {
        let message = format!(
            "expected {} and another with `..` between, such as \"{}\", found \"{}\"",
            K::NAME,
            K::RANGE_EXAMPLE,
            shorten(text)
        );
        Self::new(Code::QuantityMalformed, message)
    }
}

impl fmt::Display for QuantityFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}] {}", self.code.id(), self.message)?;
        match &self.help {
            Some(help) => write!(f, "\n{help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for QuantityFault {}
