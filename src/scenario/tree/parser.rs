//! Builds the tree from tokens, by recursive descent with a limit on depth.
//!
//! Nothing here gives up: what cannot be read becomes a broken node, and reading goes on behind it. How brackets and
//! commas that do not fit are judged is in `recovery`.

use std::sync::Arc;

use super::duplicate::{Repeated, drop_repeated_entries, drop_repeated_fields};
use super::lexer::lex;
use super::node::{Entry, Field, Name, Node, Value};
use super::recovery::Closing;
use super::scalar::{self, Flaw, shorten};
use super::token::{Bracket, Kind, Quoting, Token};
use crate::diagnostic::{Code, Diagnostic, Faults, Span};

/// How deep brackets may be nested.
pub const MAX_DEPTH: usize = 64;

/// After so many faults in its notation a file is not read on.
const MAX_FAULTS: usize = 200;

/// What a file holds.
pub(super) struct Parsed {
    pub(super) extensions: Vec<Name>,
    pub(super) comments: Vec<Span>,
    pub(super) root: Node,
}

/// Reads a text.
pub(super) fn parse(text: &str, file: &Arc<str>, faults: &mut Faults) -> Parsed {
    let lexed = lex(text, file);
    let comments = lexed
        .tokens
        .iter()
        .filter(|token| token.kind == Kind::Comment)
        .map(|token| token.span)
        .collect();
    let tokens: Vec<Token> = lexed
        .tokens
        .into_iter()
        .filter(|token| !matches!(token.kind, Kind::Space | Kind::Comment))
        .collect();
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
    };
    let extensions = parser.extensions();
    let root = if text.is_empty() && !faults.is_empty() {
        Node::broken(Span::at(0)) // nothing was read, and that was reported
    } else {
        let root = parser.value("a value");
        parser.nothing_more(&root);
        root
    };
    let mut found = parser.faults;
    found.extend(lexed.faults);
    found.sort_by_key(|fault| fault.span);
    if found.len() > MAX_FAULTS {
        found.truncate(MAX_FAULTS);
        let message = format!(
            "there are more than {MAX_FAULTS} faults in the notation of this file; the rest are not shown"
        );
        found.push(Diagnostic::error(
            Code::TooManyFaults,
            file,
            Span::at(0),
            message,
        ));
    }
    found.into_iter().for_each(|fault| faults.push(fault));
    Parsed {
        extensions,
        comments,
        root,
    }
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

/// What brackets held, and where they ended.
struct Group<T> {
    parts: Vec<T>,
    span: Span,
}

/// A part of round brackets.
enum RoundPart {
    Field(Field),
    Item(Node),
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

    pub(super) fn fault(
        &mut self,
        code: Code,
        span: Span,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.fault_at = Some(self.at);
        if self.faults.len() > MAX_FAULTS {
            self.at = self.tokens.len(); // enough: nothing more is read
            self.end_reported = true;
        }
        let at = self.faults.len();
        self.faults
            .push(Diagnostic::error(code, self.file, span, message));
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
                        read.push(Name {
                            text: self.written(span).to_owned(),
                            span,
                        });
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
                self.fault(Code::SyntaxExtension, span, "this line cannot be read")
                    .help =
                    Some("write #![enable(implicit_some)], or leave the line out".to_owned());
            }
            for name in &read {
                if name.text != "implicit_some" {
                    let message =
                        format!("the extension `{}` is not used here", shorten(&name.text));
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
        self.fault(Code::SyntaxTrailing, span, message)
            .notes
            .push((ended, "the value ends here".to_owned()));
    }

    /// Reads one value; `wanted` says in a fault what it would have been.
    pub(super) fn value(&mut self, wanted: &str) -> Node {
        let span = self.here();
        let Some(kind) = self.peek() else {
            if !self.end_reported {
                self.fault(
                    Code::SyntaxValue,
                    span,
                    format!("{wanted} was expected, and the file ends"),
                );
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
                    Ok(c) => Node {
                        span,
                        value: Value::Char(c),
                    },
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
                self.fault(
                    Code::SyntaxValue,
                    span,
                    format!("{wanted} was expected, and here is `{found}`"),
                );
                Node::broken(span)
            }
        }
    }

    fn flawed(&mut self, flaw: Flaw, span: Span) -> Node {
        self.flaw(flaw);
        Node::broken(span)
    }

    fn text_value(&mut self, quoting: Quoting) -> Node {
        let span = self.here();
        self.at += 1;
        if quoting == Quoting::Unended {
            self.fault_at = Some(self.at); // reported by the lexer
            return Node::broken(span);
        }
        let (read, flaws) = scalar::text(self.written(span), quoting, span);
        flaws.into_iter().for_each(|flaw| self.flaw(flaw));
        Node {
            span,
            value: Value::Text(read),
        }
    }

    /// Takes a word token as a name. Words are of ASCII letters, digits and `_`.
    fn name(&mut self, skip: usize) -> (Name, bool) {
        let span = self.here();
        self.at += 1;
        let text = self.written(span)[skip..].to_owned();
        let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if !plain {
            let message = format!("`{}` is not a word of the format", shorten(&text));
            self.fault(Code::SyntaxWord, span, message).help =
                Some("a text for people stands in quotes".to_owned());
        }
        (Name { text, span }, plain)
    }

    fn word(&mut self, skip: usize) -> Node {
        let (name, plain) = self.name(skip);
        let span = name.span;
        let group_follows = self.peek() == Some(Kind::Open(Bracket::Round));
        let value_of_its_own = skip == 0
            && matches!(
                name.text.as_str(),
                "inf" | "NaN" | "true" | "false" | "None"
            );
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

    fn group(&mut self, bracket: Bracket, name: Option<Name>) -> Node {
        let opening = self.here();
        let start = name.as_ref().map_or(opening, |name| name.span);
        if self.open.len() >= MAX_DEPTH {
            let span = start.to(self.skip_group());
            return Node::broken(span);
        }
        self.open.push((bracket, opening));
        self.at += 1;
        let node = match bracket {
            Bracket::Round => self.round(opening, name),
            Bracket::Square => {
                let group = self.parts(bracket, opening, |parser, _| Some(parser.list_item()));
                Node {
                    span: group.span,
                    value: Value::List(group.parts),
                }
            }
            Bracket::Curly => {
                let mut group = self.parts(bracket, opening, |parser, _| parser.entry());
                let repeated = drop_repeated_entries(&mut group.parts, self.text);
                self.repeated(repeated, "key");
                Node {
                    span: group.span,
                    value: Value::Map(group.parts),
                }
            }
        };
        self.open.pop();
        Node {
            span: start.to(node.span),
            ..node
        }
    }

    /// Reads parts up to the closing bracket. The opening one has been taken.
    fn parts<T>(
        &mut self,
        bracket: Bracket,
        opening: Span,
        mut part: impl FnMut(&mut Self, &[T]) -> Option<T>,
    ) -> Group<T> {
        let mut parts = Vec::new();
        loop {
            let Some(kind) = self.peek() else {
                self.unclosed_at_end(bracket, opening);
                break;
            };
            if let Kind::Close(found) = kind {
                match self.judge_closing(bracket, opening, found) {
                    Closing::Ends => {
                        self.at += 1;
                        break;
                    }
                    Closing::BelongsOutside => break,
                    Closing::Skip => self.at += 1,
                }
                continue;
            }
            if kind == Kind::Comma {
                self.spare_comma();
                self.at += 1;
                continue;
            }
            if !parts.is_empty() && self.belongs_outside(bracket, opening) {
                break;
            }
            let before = self.at;
            parts.extend(part(self, &parts));
            if self.at == before {
                self.stray();
                self.at += 1;
            }
            self.separator();
        }
        Group {
            parts,
            span: opening.to(self.behind()),
        }
    }

    fn list_item(&mut self) -> Node {
        let item = self.value("a value");
        if self.peek() == Some(Kind::Colon) {
            let span = self.here();
            self.fault(
                Code::SyntaxStray,
                span,
                "a list has no names for its values",
            )
            .help = Some("values with names stand in { } or ( )".to_owned());
            self.at += 1;
            if !matches!(self.peek(), Some(Kind::Comma | Kind::Close(_)) | None) {
                self.value("a value");
            }
        }
        item
    }

    fn entry(&mut self) -> Option<Entry> {
        let key = self.value("a key");
        if matches!(self.peek(), Some(Kind::Comma | Kind::Close(_)) | None) {
            if key.value != Value::Broken {
                let shown = shorten(self.written(key.span));
                self.fault(
                    Code::SyntaxValue,
                    key.span,
                    format!("{shown} has no value: in curly brackets every key has one"),
                )
                .help = Some("values without keys stand in [ ]".to_owned());
            }
            return None;
        }
        let value = self.value_after_colon(key.span);
        (key.value != Value::Broken).then_some(Entry { key, value })
    }

    fn round(&mut self, opening: Span, name: Option<Name>) -> Node {
        let group = self.parts(Bracket::Round, opening, Self::round_part);
        let span = group.span;
        let mut fields = Vec::new();
        let mut items = Vec::new();
        let named = matches!(group.parts.first(), Some(RoundPart::Field(_)));
        for part in group.parts {
            match part {
                RoundPart::Field(field) if named => fields.push(field),
                RoundPart::Item(item) if !named => items.push(item),
                RoundPart::Field(field) => self.mixed(field.name.span, "named", "plain values"),
                RoundPart::Item(item) if item.value == Value::Broken => {}
                RoundPart::Item(item) => self.mixed(item.span, "without a name", "named fields"),
            }
        }
        let value = if named {
            let repeated = drop_repeated_fields(&mut fields);
            self.repeated(repeated, "field");
            Value::Fields {
                name,
                fields,
                lost: Vec::new(),
            }
        } else {
            Value::Tuple { name, items }
        };
        Node { span, value }
    }

    fn mixed(&mut self, span: Span, how: &str, others: &str) {
        let message = format!("this value is {how}, among {others}");
        self.fault(Code::SyntaxMixed, span, message).help =
            Some("round brackets hold either `name: value` pairs or plain values".to_owned());
    }

    fn round_part(&mut self, before: &[RoundPart]) -> Option<RoundPart> {
        let named = matches!(before.first(), Some(RoundPart::Field(_)));
        let colon = |kind| matches!(kind, Some(Kind::Colon | Kind::Other('=')));
        match (self.peek(), self.kind(1)) {
            (Some(Kind::Word { skip }), next) if colon(next) || self.lacks_colon(named) => {
                let (name, _) = self.name(skip);
                Some(self.field(name))
            }
            (Some(Kind::Text(quoting)), next) if colon(next) => {
                let key = self.text_value(quoting);
                let Value::Text(text) = key.value else {
                    self.value_after_colon(key.span);
                    return None;
                };
                let help = format!("write {text}: without quotes, or put the values in {{ }}");
                let message = "a field's name stands without quotes";
                self.fault(Code::SyntaxStray, key.span, message).help = Some(help);
                let name = Name {
                    text,
                    span: key.span,
                };
                Some(self.field(name))
            }
            (Some(Kind::Word { skip }), Some(Kind::Comma | Kind::Close(_)) | None) if named => {
                let (name, plain) = self.name(skip);
                if plain {
                    let message = format!("the field `{}` has no value", shorten(&name.text));
                    self.fault(Code::SyntaxValue, name.span, message);
                }
                let value = Node::broken(name.span);
                Some(RoundPart::Field(Field { name, value }))
            }
            _ => Some(RoundPart::Item(self.value("a value"))),
        }
    }

    fn field(&mut self, name: Name) -> RoundPart {
        let value = self.value_after_colon(name.span);
        RoundPart::Field(Field { name, value })
    }

    fn value_after_colon(&mut self, name: Span) -> Node {
        let shown = shorten(self.written(name));
        self.colon(&shown);
        self.value(&format!("a value for {shown}"))
    }

    fn repeated(&mut self, repeated: Vec<Repeated>, what: &str) {
        for one in repeated {
            let message = format!("the {what} {} is given twice", shorten(&one.name));
            let fault = self.fault(Code::RepeatedKey, one.again, message);
            fault.label = "again".to_owned();
            fault.notes.push((one.first, "first".to_owned()));
            fault.help =
                Some("only one of the two can count: rename one, or take it out".to_owned());
        }
    }
}
