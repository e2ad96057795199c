//! From quantities as written to the model's base units.

use crate::scenario::decode::Spanned;
use crate::scenario::model;
use crate::scenario::quantity::{Amount, Kind, Law, Level, Zone};
use crate::scenario::raw::{Heat, HeatZone, LevelZone, Points, Price, Time, Times};

/// Thousandths of a whole, for kinds that cannot be more.
pub(super) fn per_mille<K: Kind>(level: &Spanned<Amount<K>>) -> u16 {
    u16::try_from(level.value.base()).unwrap_or(u16::MAX)
}

fn narrow(base: i64) -> u32 {
    u32::try_from(base).unwrap_or(u32::MAX)
}

/// Milliseconds, for times of up to 49 days; longer ones are held at that.
pub(super) fn short_ms(time: &Time) -> u32 {
    narrow(time.value.base())
}

/// Milliseconds.
pub(super) fn wide_ms(time: &Time) -> u64 {
    u64::try_from(time.value.base()).unwrap_or(0)
}

/// A law in base units.
pub(super) fn law<K: Kind>(law: &Spanned<Law<K>>) -> model::Law {
    match law.value {
        Law::Fixed(at) => model::Law::Fixed(at.base()),
        Law::Even { lo, hi } => model::Law::Even(lo.base(), hi.base()),
        Law::Triangular { least, usual, most } => model::Law::Triangular(least.base(), usual.base(), most.base()),
        Law::About(median) => model::Law::About(median.base()),
        Law::Exp(mean) => model::Law::Exp(mean.base()),
    }
}

/// A zone of levels.
pub(super) fn zone(zone: &LevelZone) -> (u16, u16) {
    let Zone::<Level> { low, high } = zone.value;
    (u16::try_from(low.base()).unwrap_or(u16::MAX), u16::try_from(high.base()).unwrap_or(u16::MAX))
}

/// Degrees Celsius.
pub(super) fn celsius(heat: &Heat) -> f64 {
    degrees(heat.value.base())
}

/// A zone in degrees Celsius.
pub(super) fn celsius_zone(zone: &HeatZone) -> (f64, f64) {
    (degrees(zone.value.low.base()), degrees(zone.value.high.base()))
}

fn degrees(thousandths: i64) -> f64 {
    thousandths as f64 / 1000.0
}

/// Cents.
pub(super) fn cents(price: &Price) -> u32 {
    narrow(price.value.base())
}

/// Thousandths of a factor.
pub(super) fn fine(times: &Times) -> u32 {
    narrow(times.value.base())
}

/// Points.
pub(super) fn points(points: &Points) -> f64 {
    points.value.base() as f64
}
