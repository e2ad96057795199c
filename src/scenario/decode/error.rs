//! What went wrong when a tree did not fit a type, with enough to say where and to go on without the part.

use std::fmt;

use serde::de::{self, Unexpected};

use crate::diagnostic::{Code, Span};

/// What was wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cause {
    /// Reported when the file was read; only to be cut out.
    Known,
    WrongType {
        expected: String,
        found: String,
    },
    /// The right kind of value, but refused; the text may start with `[code-id] `.
    Refused(String),
    Length {
        expected: String,
        found: usize,
    },
    UnknownField {
        name: String,
        expected: &'static [&'static str],
    },
    UnknownWord {
        name: String,
        expected: &'static [&'static str],
    },
    MissingField(&'static str),
    /// One of these words was asked for, and this is no word.
    WordWanted(&'static [&'static str]),
    /// A fault of this rule, in words.
    Shape(Code, String),
}

/// A fault and the way to its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Error {
    pub(super) cause: Cause,
    /// Where to point, if it is not the whole of the node.
    pub(super) span: Option<Span>,
    /// The parts to go through from the root, innermost first.
    pub(super) path: Vec<usize>,
}

impl Error {
    pub(super) fn new(cause: Cause) -> Self {
        Self { cause, span: None, path: Vec::new() }
    }

    /// Points at `span`, unless the fault points at something already.
    pub(super) fn at(mut self, span: Span) -> Self {
        self.span.get_or_insert(span);
        self
    }

    /// The fault is in this part.
    pub(super) fn within(mut self, part: usize) -> Self {
        self.path.push(part);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.cause)
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Cause::Refused(message.to_string()))
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(Cause::WrongType { expected: expected.to_string(), found: found.to_string() })
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn invalid_length(found: usize, expected: &dyn de::Expected) -> Self {
        Self::new(Cause::Length { expected: expected.to_string(), found })
    }

    fn unknown_variant(name: &str, expected: &'static [&'static str]) -> Self {
        Self::new(Cause::UnknownWord { name: name.to_owned(), expected })
    }

    fn unknown_field(name: &str, expected: &'static [&'static str]) -> Self {
        Self::new(Cause::UnknownField { name: name.to_owned(), expected })
    }

    fn missing_field(name: &'static str) -> Self {
        Self::new(Cause::MissingField(name))
    }

    fn duplicate_field(name: &'static str) -> Self {
        let message = format!("the field `{name}` is given twice");
        Self::new(Cause::Shape(Code::RepeatedKey, message))
    }
}
