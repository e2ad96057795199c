//! REVIEW -> WORDS: what a manager is told of many sessions, as one page.
//!
//! ```text
//!   Review + Words = Reviewing --> figures (numbers, intervals, days, names as they are written)
//!                              --> answers, acts, trusted, why (sentences)
//!                              --> page (the whole as HTML); as tables the commands lay it out
//! ```

mod acts;
mod answers;
mod figures;
mod page;
#[cfg(test)]
pub(crate) mod tests;
mod trusted;
mod why;

pub(crate) use figures::outcome;

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
