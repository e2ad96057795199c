//! The kinds of quantities: what they are called, their units, and how much there can be.

use std::fmt::Debug;
use std::hash::Hash;

/// A unit and its worth in base units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    /// As written behind the number.
    pub symbol: &'static str,
    /// How many base units it is.
    pub worth: i64,
}

const fn unit(symbol: &'static str, worth: i64) -> Unit {
    Unit { symbol, worth }
}

/// How a quantity is put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One number, one unit, with nothing between.
    Single,
    /// One number, one unit, with a space between.
    Spaced,
    /// Several, the largest unit first: `4min30s`.
    Compound,
}

/// A kind of quantity. The types that implement this have no values; they only name the kind.
pub trait Kind: Copy + Debug + Default + Eq + Ord + Hash + Send + Sync + 'static {
    /// What one is called, with its article.
    const NAME: &'static str;
    /// One as it is written.
    const EXAMPLE: &'static str;
    /// From one to another, as it is written.
    const RANGE_EXAMPLE: &'static str;
    /// Its units, the largest first.
    const UNITS: &'static [Unit];
    /// What one base unit is called.
    const FINEST: &'static str;
    /// How it is put together.
    const FORM: Form = Form::Single;
    /// Words for amounts.
    const WORDS: &'static [(&'static str, i64)] = &[];
    /// The most there can be, in base units; sums of a million of them still fit an `i64`.
    const MOST: i64 = 1_000_000_000_000;
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident { $($item:tt)* })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
            pub struct $kind;

            impl Kind for $kind { $($item)* }
        )*
    };
}

/// The words for levels, in thousandths.
const LEVELS: &[(&str, i64)] = &[("none", 0), ("low", 250), ("fair", 500), ("good", 750), ("full", 1000)];

kinds! {
    /// Time on the house's clock, in milliseconds.
    Time {
        const NAME: &'static str = "a duration";
        const EXAMPLE: &'static str = "4min30s";
        const RANGE_EXAMPLE: &'static str = "30s..60s";
        const UNITS: &'static [Unit] = &[
            unit("d", 86_400_000),
            unit("h", 3_600_000),
            unit("min", 60_000),
            unit("s", 1000),
            unit("ms", 1),
        ];
        const FINEST: &'static str = "a millisecond";
        const FORM: Form = Form::Compound;
    }
    /// Temperature, in thousandths of a degree Celsius.
    Temperature {
        const NAME: &'static str = "a temperature";
        const EXAMPLE: &'static str = "82C";
        const RANGE_EXAMPLE: &'static str = "55C..72C";
        const UNITS: &'static [Unit] = &[unit("C", 1000)];
        const FINEST: &'static str = "a thousandth of a degree";
    }
    /// Money, in cents.
    Money {
        const NAME: &'static str = "an amount of money";
        const EXAMPLE: &'static str = "6.50 EUR";
        const RANGE_EXAMPLE: &'static str = "5 EUR..8 EUR";
        const UNITS: &'static [Unit] = &[unit("EUR", 100)];
        const FINEST: &'static str = "a cent";
        const FORM: Form = Form::Spaced;
    }
    /// Weight, in grams.
    Weight {
        const NAME: &'static str = "a weight";
        const EXAMPLE: &'static str = "100g";
        const RANGE_EXAMPLE: &'static str = "100g..250g";
        const UNITS: &'static [Unit] = &[unit("kg", 1000), unit("g", 1)];
        const FINEST: &'static str = "a gram";
    }
    /// Length, in millimetres.
    Length {
        const NAME: &'static str = "a length";
        const EXAMPLE: &'static str = "2.5m";
        const RANGE_EXAMPLE: &'static str = "1m..2.5m";
        const UNITS: &'static [Unit] = &[unit("m", 1000), unit("cm", 10), unit("mm", 1)];
        const FINEST: &'static str = "a millimetre";
    }
    /// How much of something, in thousandths of all of it.
    Level {
        const NAME: &'static str = "a level";
        const EXAMPLE: &'static str = "60%";
        const RANGE_EXAMPLE: &'static str = "45%..60%";
        const UNITS: &'static [Unit] = &[unit("%", 10)];
        const FINEST: &'static str = "a tenth of a percent";
        const WORDS: &'static [(&'static str, i64)] = LEVELS;
        const MOST: i64 = 1000;
    }
    /// A chance, or a part of a whole, in thousandths.
    Share {
        const NAME: &'static str = "a share";
        const EXAMPLE: &'static str = "45%";
        const RANGE_EXAMPLE: &'static str = "10%..20%";
        const UNITS: &'static [Unit] = &[unit("%", 10)];
        const FINEST: &'static str = "a tenth of a percent";
        const WORDS: &'static [(&'static str, i64)] = LEVELS;
        const MOST: i64 = 1000;
    }
    /// How many times as much, in thousandths.
    Factor {
        const NAME: &'static str = "a factor";
        const EXAMPLE: &'static str = "1.5x";
        const RANGE_EXAMPLE: &'static str = "1.2x..2x";
        const UNITS: &'static [Unit] = &[unit("x", 1000)];
        const FINEST: &'static str = "a thousandth";
    }
    /// A score, in points.
    Points {
        const NAME: &'static str = "a score";
        const EXAMPLE: &'static str = "70 points";
        const RANGE_EXAMPLE: &'static str = "60 points..70 points";
        const UNITS: &'static [Unit] = &[unit("points", 1)];
        const FINEST: &'static str = "a point";
        const FORM: Form = Form::Spaced;
    }
}
