//! Texts to whole numbers of base units, and back.

use std::fmt;

use super::fault::QuantityFault;
use super::kind::{Form, Kind};

/// One number with its unit.
struct Part {
    base: i64,
    /// Which unit, counted from the largest.
    rank: usize,
}

/// Reads one amount.
pub(super) fn amount<K: Kind>(text: &str) -> Result<i64, QuantityFault> {
    if let Some((_, base)) = K::WORDS.iter().find(|(word, _)| *word == text) {
        return Ok(*base);
    }
    if text.starts_with(['-', '+', '−']) {
        return Err(QuantityFault::sign::<K>(text));
    }
    let mut rest = text;
    let mut sum = 0i64;
    let mut last_rank = None;
    loop {
        let (part, behind) = part::<K>(text, rest)?;
        if last_rank.is_some_and(|last| last >= part.rank) {
            return Err(QuantityFault::order::<K>(text));
        }
        last_rank = Some(part.rank);
        sum = sum
            .checked_add(part.base)
            .filter(|sum| *sum <= K::MOST)
            .ok_or_else(|| QuantityFault::too_large::<K>(text))?;
        rest = behind;
        match (rest.is_empty(), K::FORM) {
            (true, _) => return Ok(sum),
            (false, Form::Compound) => {}
            (false, Form::Single | Form::Spaced) => {
                return Err(QuantityFault::malformed::<K>(text));
            }
        }
    }
}

/// Reads a number and its unit from the front of `rest`.
fn part<'a, K: Kind>(text: &str, rest: &'a str) -> Result<(Part, &'a str), QuantityFault> {
    let (whole, behind) = digits(rest);
    let (decimals, behind) = match behind.strip_prefix('.') {
        Some(behind) => digits(behind),
        None => ("0", behind),
    };
    if whole.is_empty() || decimals.is_empty() {
        return Err(QuantityFault::malformed::<K>(text));
    }
    let spaced = behind.strip_prefix(' ').unwrap_or(behind);
    let end = spaced.find(|c: char| !(c.is_alphabetic() || matches!(c, '%' | '°' | '€' | '$'))).unwrap_or(spaced.len());
    let (symbol, behind) = spaced.split_at(end);
    if symbol.is_empty() && !behind.is_empty() {
        return Err(QuantityFault::malformed::<K>(text));
    }
    let (rank, unit) = K::UNITS
        .iter()
        .enumerate()
        .find(|(_, unit)| unit.symbol == symbol)
        .ok_or_else(|| QuantityFault::unit::<K>(text))?;
    let base = base_units::<K>(text, whole, decimals, unit.worth)?;
    Ok((Part { base, rank }, behind))
}

/// A decimal times the worth of its unit, exactly.
fn base_units<K: Kind>(text: &str, whole: &str, decimals: &str, worth: i64) -> Result<i64, QuantityFault> {
    let too_large = || QuantityFault::too_large::<K>(text);
    let too_fine = || QuantityFault::too_fine::<K>(text);
    let whole: i64 = whole.parse().map_err(|_| too_large())?;
    let whole = whole.checked_mul(worth).ok_or_else(too_large)?;
    let mut base = 0;
    let mut left = worth;
    for digit in decimals.trim_end_matches('0').bytes() {
        if left % 10 != 0 {
            return Err(too_fine());
        }
        left /= 10;
        base += left * i64::from(digit - b'0');
    }
    whole.checked_add(base).ok_or_else(too_large)
}

fn digits(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.split_at(end)
}

/// Writes one amount so that it is read back as the same.
pub(super) fn write<K: Kind>(f: &mut fmt::Formatter<'_>, base: i64) -> fmt::Result {
    let space = match K::FORM {
        Form::Spaced => " ",
        Form::Single | Form::Compound => "",
    };
    if K::FORM == Form::Compound && base > 0 {
        let mut left = base;
        for unit in K::UNITS {
            if left / unit.worth > 0 {
                write!(f, "{}{}", left / unit.worth, unit.symbol)?;
                left %= unit.worth;
            }
        }
        return Ok(());
    }
    // The largest unit in which it is a whole number, or else the largest it fills, or else the smallest there is;
    // nothing at all is in the unit of the example.
    let whole = |unit: &&super::kind::Unit| base >= unit.worth && base % unit.worth == 0;
    let filled = |unit: &&super::kind::Unit| base >= unit.worth;
    let usual = |unit: &&super::kind::Unit| {
        base == 0 && K::EXAMPLE.trim_end_matches(unit.symbol).ends_with(|c: char| c.is_ascii_digit() || c == ' ')
    };
    let units = || K::UNITS.iter();
    let Some(unit) = units()
        .find(whole)
        .or_else(|| units().find(usual))
        .or_else(|| units().find(filled))
        .or_else(|| units().next_back())
    else {
        return Ok(());
    };
    let (number, rest) = (base / unit.worth, base % unit.worth);
    let places = unit.worth.ilog10() as usize;
    match rest {
        0 => write!(f, "{number}{space}{}", unit.symbol),
        _ if unit.worth == 100 => write!(f, "{number}.{rest:02}{space}{}", unit.symbol),
        _ => {
            let decimals = format!("{rest:0places$}");
            let decimals = decimals.trim_end_matches('0');
            write!(f, "{number}.{decimals}{space}{}", unit.symbol)
        }
    }
}
