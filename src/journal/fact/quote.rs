//! What comes from a file or from the system, as a finding may quote it: harmless, and never endless.

use crate::text::harmless_char;
use std::fmt;

/// Longest words of a finding, in characters.
pub(in crate::journal) const LONGEST: usize = 400;

/// A text from elsewhere that does nothing to a terminal and has an end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote(Box<str>);

impl Quote {
    /// So much of it as is shown.
    pub fn of(text: &str) -> Quote {
        Quote(text.chars().take(LONGEST).map(harmless_char).collect())
    }
}

impl fmt::Display for Quote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
