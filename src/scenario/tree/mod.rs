//! A file as a tree that forgets nothing: values, names, comments, and the place of each.
//!
//! The `ron` crate stops at its first fault and gives no places, and an author needs both: every fault of a file in one
//! run, each with its place. So the notation is read here once more, by a reader that reports, mends and goes on.
//!
//! What is read without fault here `ron` reads too (a byte order mark aside, which is skipped here). The other way
//! round this reader is stricter: repeated keys and fields, words with letters beyond ASCII, byte strings, suffixed
//! numbers, `inf` and `NaN`, control characters and the extensions other than `implicit_some` are faults.

mod bytes;
mod duplicate;
mod group;
mod lexer;
mod node;
mod parser;
mod recovery;
mod scalar;
mod token;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

use std::sync::Arc;

pub use bytes::MAX_FILE_BYTES;
pub use node::{Entry, Field, Name, Node, Value};
pub use parser::MAX_DEPTH;
pub(crate) use parser::begins_within;
pub(crate) use scalar::shorten;

use crate::diagnostic::{Faults, Span};

/// A file that was read.
#[derive(Debug, Clone)]
pub struct Tree {
    /// The name the file was loaded under.
    pub file: Arc<str>,
    /// Its text; where bytes were no UTF-8, with replacement characters.
    pub text: Arc<str>,
    /// The words in `#![enable(..)]`.
    pub extensions: Vec<Name>,
    /// Where the comments are.
    pub comments: Vec<Span>,
    /// Places that were not read as they were meant, for a fault in them that has been reported.
    pub doubtful: Vec<Span>,
    /// The one value of the file.
    pub root: Node,
}

impl Tree {
    /// Reads a file's bytes. Whatever they are, there is a tree of what could be read, and a fault for what could not.
    pub fn from_bytes(file: &str, bytes: &[u8], faults: &mut Faults) -> Self {
        let file = Arc::from(file);
        let text = bytes::text_of(bytes, &file, faults);
        Self::read(file, text, faults)
    }

    /// Reads a text.
    pub fn from_text(file: &str, text: &str, faults: &mut Faults) -> Self {
        Self::from_bytes(file, text.as_bytes(), faults)
    }

    fn read(file: Arc<str>, text: Arc<str>, faults: &mut Faults) -> Self {
        let parsed = parser::parse(&text, &file, faults);
        Self {
            file,
            text,
            extensions: parsed.extensions,
            comments: parsed.comments,
            doubtful: parsed.doubtful,
            root: parsed.root,
        }
    }

    /// The text of a place.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }
}
