//! Quantities with their units, as scenario files write them: `"4min30s"`, `"82C"`, `"30s..60s"`.
//!
//! One text per quantity, because a fixed time and a spread of times are then the same field, and because decimals go
//! straight to whole numbers: no float, and so no sign, exponent, `inf` or `nan`, can get in. What is kept is a whole
//! number in the kind's base unit.

mod amount;
mod fault;
mod kind;
mod law;
mod parse;
mod zone;

#[cfg(test)]
mod tests;

pub use amount::Amount;
pub use fault::QuantityFault;
pub use kind::{Factor, Kind, Length, Level, Money, Points, Share, Temperature, Time, Unit, Weight};
pub use law::Law;
pub use zone::Zone;

/// A duration in milliseconds.
pub type Duration = Amount<Time>;
/// A temperature in thousandths of a degree Celsius.
pub type Celsius = Amount<Temperature>;
/// An amount of money in cents.
pub type Cents = Amount<Money>;
/// A weight in grams.
pub type Grams = Amount<Weight>;
/// A length in millimetres.
pub type Millimetres = Amount<Length>;
/// A level in thousandths of the whole.
pub type PerMille = Amount<Level>;
