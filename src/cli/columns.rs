//! How wide what is printed may be.

use std::io::IsTerminal;
use terminal_size::{Width, terminal_size_of};

/// The columns of a terminal that does not say how many it has.
const USUAL: usize = 80;

/// Where to break lines: a pipe gets them whole; a terminal is as wide as it is, as `COLUMNS` says, or as usual.
pub(super) fn columns() -> Option<usize> {
    let out = std::io::stdout();
    let said = || std::env::var("COLUMNS").ok()?.parse().ok();
    let is = || terminal_size_of(&out).map(|(Width(columns), _)| usize::from(columns)).filter(|columns| *columns > 0);
    out.is_terminal().then(|| is().or_else(said).unwrap_or(USUAL))
}
