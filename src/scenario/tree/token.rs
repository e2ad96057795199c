//! Words of the notation: what the lexer cuts a file into.

use crate::diagnostic::Span;

/// The three kinds of brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bracket {
    /// `( )`
    Round,
    /// `[ ]`
    Square,
    /// `{ }`
    Curly,
}

impl Bracket {
    pub(super) fn open(self) -> char {
        match self {
            Self::Round => '(',
            Self::Square => '[',
            Self::Curly => '{',
        }
    }

    pub(super) fn close(self) -> char {
        match self {
            Self::Round => ')',
            Self::Square => ']',
            Self::Curly => '}',
        }
    }
}

/// How a text was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quoting {
    /// `"text"`, with backslash sequences.
    Plain,
    /// `r#"text"#`, taken as it stands, with so many hashes.
    Raw(usize),
    /// Readable, but not our notation, and reported already; these are the bytes of the quotes at either end.
    Foreign(usize),
    /// Never ended, and reported already.
    Unended,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Open(Bracket),
    Close(Bracket),
    Comma,
    Colon,
    /// `name`, and `r#name` with two bytes to leave out.
    Word {
        skip: usize,
    },
    Text(Quoting),
    Char,
    Number,
    /// Any other character.
    Other(char),
    Space,
    Comment,
}

/// A stretch of the file. All tokens together are the file, without gap or overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) span: Span,
}
