//! REVIEW -> WORDS: what a manager is told of many sessions, as one page.
//!
//! ```text
//!   Review + Words = Reviewing --> figures, acts, why (numbers, days, names, acts, findings as they are written)
//!                              --> page (the whole as HTML)
//! ```

mod acts;
mod figures;
mod page;
#[cfg(test)]
mod tests;
mod why;

pub use figures::Unit;
pub use page::{Choice, Served, Setting, page, page_policy};

use crate::review::Review;
use crate::text::Words;

/// A review and the words to tell of it.
#[derive(Debug, Clone, Copy)]
pub struct Reviewing<'a> {
    /// The review.
    pub review: &'a Review,
    /// The words.
    pub words: &'a Words,
}
