//! How wide what is printed may be.

use std::io::IsTerminal;
use terminal_size::{Width, terminal_size_of};

/// The columns of a terminal that does not say how many it has.
const USUAL: usize = 80;
/// The longest line of words that reads well.
const READS: usize = 100;

/// Where to break lines: a pipe gets them whole; a terminal is as wide as it is, as `COLUMNS` says, or as usual.
pub(super) fn columns() -> Option<usize> {
    let out = std::io::stdout();
    let said = || std::env::var("COLUMNS").ok()?.parse().ok();
    let is = || terminal_size_of(&out).map(|(Width(columns), _)| usize::from(columns)).filter(|columns| *columns > 0);
    out.is_terminal().then(|| is().or_else(said).unwrap_or(USUAL))
}

/// The same for words: longer lines are hard to find one's way back from.
pub(super) fn reading() -> Option<usize> {
    columns().map(readable)
}

/// So many columns, or as many as words read well in.
pub(super) fn readable(columns: usize) -> usize {
    columns.min(READS)
}
