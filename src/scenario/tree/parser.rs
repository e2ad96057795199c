//! Builds the tree from tokens, by recursive descent with a limit on depth.
//!
//! Nothing here gives up: what cannot be read becomes a broken node, and reading goes on behind it. How brackets and
//! commas that do not fit are judged is in `recovery`; what brackets hold is in `group`.

use std::sync::Arc;

use super::lexer::lex;
use super::node::{Name, Node, Value};
use super::scalar::{self, Flaw, shorten};
use super::token::{Bracket, Kind, Quoting, Token};
use crate::diagnostic::{Code, Diagnostic, Faults, Span};

/// How deep brackets may be nested.
pub const MAX_DEPTH: usize = 64;

/// After so many faults in its notation a file is not read on.
pub(super) const MAX_FAULTS: usize = 200;

/// What a file holds.
pub(super) struct Parsed {
    pub(super) extensions: Vec<Name>,
    pub(super) comments: Vec<Span>,
    pub(super) doubtful: Vec<Span>,
    pub(super) root: Node,
}

/// Reads a text.
pub(super) fn parse(text: &str, file: &Arc<str>, faults: &mut Faults) -> Parsed {
    let lexed = lex(text, file);
    let comments = lexed.tokens.iter().filter(|token| token.kind == Kind::Comment).map(|token| token.span).collect();
    let tokens: Vec<Token> =
        lexed.tokens.into_iter().filter(|token| !matches!(token.kind, Kind::Space | Kind::Comment)).collect();
    let mut parser = Parser {
        text,
        file,
        balance: balance(&tokens),
        tokens,
        at: 0,
        open: Vec::new(),
        faults: Vec::new(),
        fault_at: None,
        end_reported: false,
        doubtful: Vec::new(),
        askew: None,
    };
    let extensions = parser.extensions();
    let root = if text.is_empty() && !faults.is_empty() {
        Node::broken(Span::at(0)) // nothing was read, and that was reported
    } else {
        let root = parser.value("a value");
        parser.nothing_more(&root);
        root
    };
    let mut doubtful = parser.doubtful;
    let mut found = parser.faults;
    // Where a quote is missing, text and notation change places for the rest of the line.
    let inside_out = lexed
        .faults
        .iter()
        .filter(|fault| fault.code == Code::SyntaxUnclosedText)
        .map(|fault| line_around(text, fault.span));
    let inside_out: Vec<Span> = inside_out.collect();
    found.retain(|fault| !begins_within(fault.span, &inside_out));
    doubtful.extend(inside_out);
    found.extend(lexed.faults);
    found.sort_by_key(|fault| fault.span);
    if found.len() > MAX_FAULTS {
        found.truncate(MAX_FAULTS);
        let message =
            format!("there are more than {MAX_FAULTS} faults in the notation of this file; the rest are not shown");
        found.push(Diagnostic::error(Code::TooManyFaults, file, Span::at(0), message));
    }
    found.into_iter().for_each(|fault| faults.push(fault));
    Parsed { extensions, comments, doubtful, root }
}

/// The line in which a place begins.
fn line_around(text: &str, place: Span) -> Span {
    let at = place.start as usize;
    let start = text[..at].rfind('\n').map_or(0, |feed| feed + 1);
    let end = text[at..].find('\n').map_or(text.len(), |feed| at + feed);
    Span::new(start, end)
}

/// Whether a place begins within one of others.
pub(crate) fn begins_within(place: Span, others: &[Span]) -> bool {
    others.iter().any(|other| other.start <= place.start && place.start < other.end)
}

/// For each token, how many more brackets close than open from there to the end.
fn balance(tokens: &[Token]) -> Vec<i64> {
    let mut sums = vec![0; tokens.len() + 1];
    for (at, token) in tokens.iter().enumerate().rev() {
        let change = match token.kind {
            Kind::Close(_) => 1,
            Kind::Open(_) => -1,
            Kind::Comma
            | Kind::Colon
            | Kind::Word { .. }
            | Kind::Text(_)
            | Kind::Char
            | Kind::Number
            | Kind::Other(_)
            | Kind::Space
            | Kind::Comment => 0,
        };
        sums[at] = sums[at + 1] + change;
    }
    sums
}

/// The state of reading one file.
pub(super) struct Parser<'a> {
    pub(super) text: &'a str,
    pub(super) file: &'a Arc<str>,
    pub(super) tokens: Vec<Token>,
    pub(super) balance: Vec<i64>,
    pub(super) at: usize,
    pub(super) open: Vec<(Bracket, Span)>,
    pub(super) faults: Vec<Diagnostic>,
    /// Where the last fault was seen, so that one slip is not reported twice.
    pub(super) fault_at: Option<usize>,
    pub(super) end_reported: bool,
    /// Places that cannot have been read as they were meant.
    pub(super) doubtful: Vec<Span>,
    /// The first bracket that looks, by its indentation, as if another one's partner closed it.
    pub(super) askew: Option<Span>,
}

impl Parser<'_> {
    pub(super) fn peek(&self) -> Option<Kind> {
        self.kind(0)
    }

    pub(super) fn kind(&self, ahead: usize) -> Option<Kind> {
        self.tokens.get(self.at + ahead).map(|token| token.kind)
    }

    /// The place of the next token, or the end of the file.
    pub(super) fn here(&self) -> Span {
        let end = Span::at(self.text.len());
        self.tokens.get(self.at).map_or(end, |token| token.span)
    }

    /// The end of the token before.
    pub(super) fn behind(&self) -> Span {
        let before = self.at.min(self.tokens.len());
        match self.tokens[..before].last() {
            Some(token) => Span::at(token.span.end as usize),
            None => Span::at(0),
        }
    }

    pub(super) fn written(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    pub(super) fn fault(&mut self, code: Code, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.fault_at = Some(self.at);
        if self.faults.len() > MAX_FAULTS {
            self.at = self.tokens.len(); // enough: nothing more is read
            self.end_reported = true;
        }
        let at = self.faults.len();
        self.faults.push(Diagnostic::error(code, self.file, span, message));
        &mut self.faults[at]
    }

    fn flaw(&mut self, flaw: Flaw) {
        self.fault(flaw.code, flaw.span, flaw.message).help = flaw.help;
    }

    /// `#![enable(a, b)]`, any number of times.
    fn extensions(&mut self) -> Vec<Name> {
        let mut found = Vec::new();
        while self.peek() == Some(Kind::Other('#')) {
            let start = self.here();
            let mut read = Vec::new();
            let mut shape = String::new();
            while let Some(kind) = self.peek() {
                let span = self.here();
                self.at += 1;
                match kind {
                    Kind::Word { .. } if shape == "#![W(" || shape == "#![W(W," => {
                        shape = "#![W(W".to_owned();
                        read.push(Name { text: self.written(span).to_owned(), span });
                    }
                    Kind::Word { .. } if self.written(span) == "enable" => shape.push('W'),
                    _ => shape.push_str(self.written(span)),
                }
                if kind == Kind::Close(Bracket::Square) {
                    break;
                }
            }
            let shape = shape.replace(",)", ")");
            if shape != "#![W(W)]" {
                let span = start.to(self.behind());
                self.fault(Code::SyntaxExtension, span, "this line cannot be read").help =
                    Some("write #![enable(implicit_some)], or leave the line out".to_owned());
            }
            for name in &read {
                if name.text != "implicit_some" {
                    let message = format!("the extension `{}` is not used here", shorten(&name.text));
                    self.fault(Code::SyntaxExtension, name.span, message).help =
                        Some("only `implicit_some` is, and it is always on".to_owned());
                }
            }
            found.extend(read);
        }
        found
    }

    /// After the one value there is nothing.
    fn nothing_more(&mut self, root: &Node) {
        if self.peek().is_none() {
            return;
        }
        let span = self.here();
        let message = "something follows after the end of the file's one value, and is not read";
        let ended = Span::at(root.span.end as usize);
        self.fault(Code::SyntaxTrailing, span, message).notes.push((ended, "the value ends here".to_owned()));
    }

    /// Reads one value; `wanted` says in a fault what it would have been.
    pub(super) fn value(&mut self, wanted: &str) -> Node {
        let span = self.here();
        let Some(kind) = self.peek() else {
            if !self.end_reported {
                self.fault(Code::SyntaxValue, span, format!("{wanted} was expected, and the file ends"));
            }
            return Node::broken(span);
        };
        match kind {
            Kind::Open(bracket) => self.group(bracket, None),
            Kind::Word { skip } => self.word(skip),
            Kind::Text(quoting) => self.text_value(quoting),
            Kind::Char => {
                self.at += 1;
                match scalar::character(self.written(span), span) {
                    Ok(c) => Node { span, value: Value::Char(c) },
                    Err(flaw) => self.flawed(flaw, span),
                }
            }
            Kind::Number => {
                self.at += 1;
                match scalar::number(self.written(span), span) {
                    Ok(value) => Node { span, value },
                    Err(flaw) => self.flawed(flaw, span),
                }
            }
            Kind::Other(_) => {
                self.stray();
                self.at += 1;
                Node::broken(span)
            }
            Kind::Close(_) | Kind::Comma | Kind::Colon | Kind::Space | Kind::Comment => {
                let found = shorten(self.written(span));
                self.fault(Code::SyntaxValue, span, format!("{wanted} was expected, and here is `{found}`"));
                Node::broken(span)
            }
        }
    }

    fn flawed(&mut self, flaw: Flaw, span: Span) -> Node {
        self.flaw(flaw);
        Node::broken(span)
    }

    pub(super) fn text_value(&mut self, quoting: Quoting) -> Node {
        let span = self.here();
        self.at += 1;
        if quoting == Quoting::Unended {
            self.fault_at = Some(self.at); // reported by the lexer
            return Node::broken(span);
        }
        let (read, flaws) = scalar::text(self.written(span), quoting, span);
        flaws.into_iter().for_each(|flaw| self.flaw(flaw));
        Node { span, value: Value::Text(read) }
    }

    /// Takes a word token as a name. Words are of ASCII letters, digits and `_`.
    pub(super) fn name(&mut self, skip: usize) -> (Name, bool) {
        let span = self.here();
        self.at += 1;
        let text = self.written(span)[skip..].to_owned();
        let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if !plain {
            let message = format!("`{}` is not a word of the format", shorten(&text));
            self.fault(Code::SyntaxWord, span, message).help = Some("a text for people stands in quotes".to_owned());
        }
        (Name { text, span }, plain)
    }

    fn word(&mut self, skip: usize) -> Node {
        let (name, plain) = self.name(skip);
        let span = name.span;
        let group_follows = self.peek() == Some(Kind::Open(Bracket::Round));
        let value_of_its_own = skip == 0 && matches!(name.text.as_str(), "inf" | "NaN" | "true" | "false" | "None");
        if skip == 0 && matches!(name.text.as_str(), "inf" | "NaN") {
            let message = format!("`{}` is no number to count with", name.text);
            self.fault(Code::SyntaxNumber, span, message);
            return Node::broken(span);
        }
        if group_follows && value_of_its_own {
            let message = format!("`{}` takes nothing in brackets", name.text);
            self.fault(Code::SyntaxStray, span, message);
        } else if group_follows {
            return self.group(Bracket::Round, Some(name));
        }
        let value = match name.text.as_str() {
            _ if !plain => Value::Broken,
            "true" if skip == 0 => Value::Bool(true),
            "false" if skip == 0 => Value::Bool(false),
            _ => Value::Word(name.text),
        };
        Node { span, value }
    }
}
