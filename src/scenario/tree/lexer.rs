//! Cuts a file into tokens that leave no byte out.
//!
//! A forgotten quote turns every text after it inside out, and shows only at the end of the file. So when a text does
//! not end, the file is cut once more by a stricter rule (a text ends on its own line), which puts the fault where the
//! quote is missing and leaves the rest of the file readable.

use std::sync::Arc;

use super::parser::MAX_FAULTS;
use super::token::{Bracket, Kind, Quoting, Token};
use crate::diagnostic::{Code, Diagnostic, Span};

/// The tokens of a text and what was wrong with them.
pub(super) struct Lexed {
    pub(super) tokens: Vec<Token>,
    pub(super) faults: Vec<Diagnostic>,
}

/// Cuts `text` into tokens.
pub(super) fn lex(text: &str, file: &Arc<str>) -> Lexed {
    let mut first = Lexer::new(text, file, Reach::SeveralLines);
    first.run();
    if !first.unended {
        return first.lexed;
    }
    let mut second = Lexer::new(text, file, Reach::OneLine);
    second.run();
    second.lexed
}

/// How far a text in quotes may go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    SeveralLines,
    OneLine,
}

struct Lexer<'a> {
    text: &'a str,
    file: &'a Arc<str>,
    reach: Reach,
    at: usize,
    unended: bool,
    lexed: Lexed,
}

impl<'a> Lexer<'a> {
    fn new(text: &'a str, file: &'a Arc<str>, reach: Reach) -> Self {
        Self { text, file, reach, at: 0, unended: false, lexed: Lexed { tokens: Vec::new(), faults: Vec::new() } }
    }

    fn run(&mut self) {
        while let Some(next) = self.rest().chars().next() {
            let start = self.at;
            let kind = if self.lexed.faults.len() > MAX_FAULTS {
                self.at = self.text.len(); // enough: the rest is not looked at
                Kind::Comment
            } else {
                self.token(next)
            };
            let span = Span::new(start, self.at);
            self.lexed.tokens.push(Token { kind, span });
        }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn fault(&mut self, code: Code, span: Span, message: &str, label: &str, help: Option<&str>) {
        let fault =
            Diagnostic::error(code, self.file, span, message).with_label(label).with_help_if(help.map(str::to_owned));
        self.lexed.faults.push(fault);
    }

    /// The rest of the line, but no more than could be one text in foreign quotes.
    fn line_ahead(&self) -> &'a str {
        const MOST: usize = 1000;
        let rest = self.rest();
        let end = rest.char_indices().find(|(at, c)| *c == '\n' || *at >= MOST).map_or(rest.len(), |(at, _)| at);
        &rest[..end]
    }

    /// Moves past everything that `belongs`.
    fn take_while(&mut self, belongs: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.at += rest.find(|c| !belongs(c)).unwrap_or(rest.len());
    }

    fn single(&mut self, length: usize, kind: Kind) -> Kind {
        self.at += length;
        kind
    }

    fn token(&mut self, next: char) -> Kind {
        match next {
            '(' => self.single(1, Kind::Open(Bracket::Round)),
            '[' => self.single(1, Kind::Open(Bracket::Square)),
            '{' => self.single(1, Kind::Open(Bracket::Curly)),
            ')' => self.single(1, Kind::Close(Bracket::Round)),
            ']' => self.single(1, Kind::Close(Bracket::Square)),
            '}' => self.single(1, Kind::Close(Bracket::Curly)),
            ',' => self.single(1, Kind::Comma),
            ':' => self.single(1, Kind::Colon),
            // A byte order mark is what some editors put in front; NUL bytes are reported for the file as a whole.
            '\u{feff}' if self.at == 0 => self.single(next.len_utf8(), Kind::Space),
            ' ' | '\t' | '\n' | '\r' | '\0' => {
                self.take_while(|c| matches!(c, ' ' | '\t' | '\n' | '\r' | '\0'));
                Kind::Space
            }
            '/' => self.slash(),
            '"' => self.plain_text(),
            '\'' => self.apostrophe(),
            '“' | '”' | '„' | '«' | '»' | '‘' | '’' => self.foreign_text(next),
            'r' if self.raw_hashes().is_some() => self.raw_text(),
            'r' if self.raw_word() => {
                self.at += 2;
                self.take_while(is_word);
                Kind::Word { skip: 2 }
            }
            _ if next.is_alphabetic() || next == '_' => {
                self.take_while(is_word);
                Kind::Word { skip: 0 }
            }
            '0'..='9' | '+' | '-' | '.' if self.starts_number() => self.number(),
            _ => self.single(next.len_utf8(), Kind::Other(next)),
        }
    }

    fn slash(&mut self) -> Kind {
        let rest = self.rest();
        if rest.starts_with("//") {
            self.take_while(|c| c != '\n');
            return Kind::Comment;
        }
        if !rest.starts_with("/*") {
            return self.single(1, Kind::Other('/'));
        }
        let mut depth = 0usize;
        let bytes = rest.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            match bytes[at..] {
                [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
                [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
                _ => at += 1,
            }
            if depth == 0 {
                self.at += at;
                return Kind::Comment;
            }
        }
        let start = self.at;
        self.take_line_within_brackets();
        self.fault(
            Code::SyntaxUnclosedText,
            Span::new(start, start + 2),
            "this comment has no end",
            "begins here",
            Some("a comment that begins with `/*` ends with `*/`; one that begins with `//` ends with its line"),
        );
        Kind::Comment
    }

    fn plain_text(&mut self) -> Kind {
        let bytes = self.rest().as_bytes();
        let mut at = 1;
        while at < bytes.len() {
            match bytes[at] {
                b'\\' if bytes.get(at + 1) != Some(&b'\n') => at += 2,
                b'"' => {
                    self.at += at + 1;
                    return Kind::Text(Quoting::Plain);
                }
                b'\n' if self.reach == Reach::OneLine => break,
                _ => at += 1,
            }
        }
        self.unended_text()
    }

    /// Takes the rest of the line, but for what closes brackets around it.
    fn take_line_within_brackets(&mut self) {
        let start = self.at;
        self.take_while(|c| c != '\n');
        let line = &self.text[start..self.at];
        let kept = line.trim_end_matches([' ', '\t', '\r', ',', ')', ']', '}']).len();
        self.at = start + kept.max(1);
    }

    fn unended_text(&mut self) -> Kind {
        self.unended = true;
        let start = self.at;
        self.take_line_within_brackets();
        self.fault(
            Code::SyntaxUnclosedText,
            Span::new(start, self.at),
            "this text has no closing quote",
            "begins here",
            Some("put a `\"` where the text ends"),
        );
        Kind::Text(Quoting::Unended)
    }

    /// `r"`, `r#"`, `r##"` ...: how many hashes.
    fn raw_hashes(&self) -> Option<usize> {
        let rest = &self.rest()[1..];
        let hashes = rest.len() - rest.trim_start_matches('#').len();
        rest[hashes..].starts_with('"').then_some(hashes)
    }

    fn raw_word(&self) -> bool {
        let mut chars = self.rest()[1..].chars();
        chars.next() == Some('#') && chars.next().is_some_and(|c| c.is_alphabetic() || c == '_')
    }

    fn raw_text(&mut self) -> Kind {
        let hashes = self.raw_hashes().unwrap_or(0);
        let opening = hashes + 2;
        let closing = format!("\"{}", "#".repeat(hashes));
        match self.rest()[opening..].find(&closing) {
            Some(inner) => {
                self.at += opening + inner + closing.len();
                Kind::Text(Quoting::Raw(hashes))
            }
            None => self.unended_text(),
        }
    }

    /// A character such as `'a'`, or a text in single quotes.
    fn apostrophe(&mut self) -> Kind {
        let line = self.line_ahead();
        let inner = &line[1..];
        let mut chars = inner.chars();
        let one = match chars.next() {
            Some('\\') => {
                let escaped = chars.next();
                if escaped == Some('u') || escaped == Some('x') {
                    chars = inner[inner.find('\'').unwrap_or(inner.len())..].chars();
                }
                true
            }
            Some('\'') | None => false,
            Some(_) => true,
        };
        if one && chars.next() == Some('\'') {
            self.at += line.len() - chars.as_str().len();
            return Kind::Char;
        }
        match inner.find('\'') {
            Some(_) => self.foreign_text('\''),
            None => self.single(1, Kind::Other('\'')),
        }
    }

    /// A text between quotes that are not ours, on one line.
    fn foreign_text(&mut self, quote: char) -> Kind {
        let start = self.at;
        let line = self.line_ahead();
        let opening = quote.len_utf8();
        let closing = ['“', '”', '«', '»', '‘', '’', '\''];
        let Some(inner) = line[opening..].find(closing) else {
            return self.single(opening, Kind::Other(quote));
        };
        let end = opening + inner;
        let length = line[end..].chars().next().map_or(0, char::len_utf8);
        self.at += end + length;
        self.fault(
            Code::SyntaxStray,
            Span::new(start, self.at),
            "a text stands between straight double quotes",
            "other quotes",
            Some("write \"text\", without typographic or single quotes"),
        );
        // Quotes of unequal length in bytes cannot be told apart from the span alone.
        if length == opening { Kind::Text(Quoting::Foreign(opening)) } else { Kind::Text(Quoting::Unended) }
    }

    fn starts_number(&self) -> bool {
        let rest = self.rest();
        let unsigned = rest.strip_prefix(['+', '-']).unwrap_or(rest);
        let digits = unsigned.strip_prefix('.').unwrap_or(unsigned);
        digits.starts_with(|c: char| c.is_ascii_digit())
            || (unsigned.len() < rest.len() && (unsigned.starts_with("inf") || unsigned.starts_with("NaN")))
    }

    /// Everything that hangs together with a digit, so that `30s..60s` without quotes is one fault and not five.
    fn number(&mut self) -> Kind {
        let bytes = self.rest().as_bytes();
        let hex = bytes.iter().skip_while(|b| matches!(b, b'+' | b'-')).take(2).eq(b"0x");
        let mut at = 1;
        while at < bytes.len() {
            let exponent = !hex && matches!(bytes[at - 1], b'e' | b'E');
            match bytes[at] {
                b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'.' | b'%' => at += 1,
                b'+' | b'-' if exponent => at += 1,
                _ => break,
            }
        }
        self.at += at;
        Kind::Number
    }
}

/// Whether a character can stand within a word. Only some of these are allowed, which is reported for the whole word.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}
