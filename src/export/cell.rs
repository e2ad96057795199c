//! What stands in a table's cell.

use crate::text::harmless_char;
use std::borrow::Cow;

/// Longest text in a cell, characters: a workbook takes no more.
const LONGEST_TEXT: usize = 32_000;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Whole,
    /// A number.
    Real,
    /// Yes or no.
    Flag,
    /// A time, UTC.
    Time,
}

impl Kind {
    /// Its name in the list of columns.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Whole => "whole number",
            Kind::Real => "number",
            Kind::Flag => "true or false",
            Kind::Time => "time, UTC",
        }
    }
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing is known.
    Empty,
    /// Text without control characters.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number, never infinite.
    Real(f64),
    /// Yes or no.
    Flag(bool),
    /// A time, ms since 1970.
    Time(u64),
}

impl Cell {
    /// Text; an empty one says nothing. Characters that would do something to a terminal are replaced, and what is
    /// endless is cut.
    pub fn text(text: &str) -> Cell {
        if text.is_empty() {
            return Cell::Empty;
        }
        let plain = text.chars().take(LONGEST_TEXT);
        Cell::Text(plain.map(harmless_char).collect())
    }

    /// A whole number.
    pub fn whole(number: impl TryInto<i64>) -> Cell {
        number.try_into().map_or(Cell::Empty, Cell::Whole)
    }

    /// A number; one that is none says nothing.
    pub fn real(number: f64) -> Cell {
        if number.is_finite() { Cell::Real(number) } else { Cell::Empty }
    }

    /// What is there, if it is.
    pub fn maybe<T>(what: Option<T>, cell: impl FnOnce(T) -> Cell) -> Cell {
        what.map_or(Cell::Empty, cell)
    }
}

/// A text that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it.
///
/// The list is that of OWASP's page on CSV injection, with the wide forms of East Asian keyboards.
pub(super) fn no_formula(text: &str) -> Cow<'_, str> {
    let begins = text.trim_start().starts_with(['=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}']);
    if begins { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_become_a_formula() {
        for bad in ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\u{FF1D}1"] {
            assert_eq!(no_formula(bad), format!("'{bad}"));
        }
        for good in ["", "a=1", "Ana", "1-2"] {
            assert_eq!(no_formula(good), good);
        }
    }

    #[test]
    fn what_would_move_a_cursor_or_is_no_number_stays_out() {
        assert_eq!(Cell::text("a\u{1b}[2Jb\nc"), Cell::Text("a\u{FFFD}[2Jb\u{FFFD}c".to_owned()));
        assert_eq!(
            (Cell::text(""), Cell::real(f64::NAN), Cell::whole(u64::MAX)),
            (Cell::Empty, Cell::Empty, Cell::Empty)
        );
        let Cell::Text(long) = Cell::text(&"x".repeat(100_000)) else { panic!("text") };
        assert_eq!(long.len(), LONGEST_TEXT);
    }
}
