//! What brackets hold: fields, items, entries, and the slips between them.

use super::duplicate::{Repeated, drop_repeated_entries, drop_repeated_fields};
use super::node::{Entry, Field, Name, Node, Value};
use super::parser::{MAX_DEPTH, Parser};
use super::recovery::Closing;
use super::scalar::shorten;
use super::token::{Bracket, Kind};
use crate::diagnostic::{Code, Span};

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

impl Parser<'_> {
    pub(super) fn group(&mut self, bracket: Bracket, name: Option<Name>) -> Node {
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
                let group = self.list(opening);
                Node { span: group.span, value: Value::List(group.parts) }
            }
            Bracket::Curly => {
                let mut group = self.parts(bracket, opening, |parser, _| parser.entry());
                let repeated = drop_repeated_entries(&mut group.parts, self.text);
                self.repeated(repeated, "key");
                Node { span: group.span, value: Value::Map(group.parts) }
            }
        };
        self.open.pop();
        Node { span: start.to(node.span), ..node }
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
                        self.compare_indentation(opening);
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
        Group { parts, span: opening.to(self.behind()) }
    }

    fn list(&mut self, opening: Span) -> Group<Node> {
        let mut named = false;
        let group = self.parts(Bracket::Square, opening, |parser, _| {
            let item = parser.value("a value");
            if parser.peek() == Some(Kind::Colon) {
                if !named {
                    let span = parser.here();
                    let message = "a list has no names for its values";
                    parser.fault(Code::SyntaxStray, span, message).help =
                        Some("values with names stand in { } or ( )".to_owned());
                }
                named = true;
                parser.at += 1;
                parser.fault_at = None;
                if !matches!(parser.peek(), Some(Kind::Comma | Kind::Close(_)) | None) {
                    parser.value("a value");
                }
            }
            Some(item)
        });
        if named {
            self.doubtful.push(opening);
        }
        group
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
        let mut odd_one = None;
        for part in group.parts {
            match part {
                RoundPart::Field(field) if named => fields.push(field),
                RoundPart::Item(item) if !named => items.push(item),
                RoundPart::Field(field) => odd_one = odd_one.or(Some(field.name.span)),
                RoundPart::Item(item) if item.value == Value::Broken => {}
                RoundPart::Item(item) => odd_one = odd_one.or(Some(item.span)),
            }
        }
        if let Some(odd_one) = odd_one {
            // What the group lacks may be just this; what its parts hold is not in doubt.
            let word = name.as_ref().map_or(opening, |name| name.span);
            self.doubtful.push(word);
            self.mixed(odd_one, named);
        }
        let value = if named {
            let repeated = drop_repeated_fields(&mut fields);
            self.repeated(repeated, "field");
            Value::Fields { name, fields, lost: Vec::new() }
        } else {
            Value::Tuple { name, items }
        };
        Node { span, value }
    }

    fn mixed(&mut self, span: Span, among_named: bool) {
        let message = if among_named {
            "this value has no name, among others that have"
        } else {
            "this value has a name, among others that have none"
        };
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
                // One such name in a group is enough to say so.
                if !before.iter().any(|part| self.is_quoted_field(part)) {
                    let help = "take off the quotes, or put the values in { }".to_owned();
                    let message = "a field's name stands without quotes";
                    self.fault(Code::SyntaxStray, key.span, message).help = Some(help);
                }
                let name = Name { text, span: key.span };
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

    fn is_quoted_field(&self, part: &RoundPart) -> bool {
        match part {
            RoundPart::Field(field) => {
                self.written(field.name.span).starts_with(['"', 'r'])
                    && self.written(field.name.span).ends_with(['"', '#'])
            }
            RoundPart::Item(_) => false,
        }
    }

    fn field(&mut self, name: Name) -> RoundPart {
        let value = self.value_after_colon(name.span);
        RoundPart::Field(Field { name, value })
    }

    fn value_after_colon(&mut self, name: Span) -> Node {
        let shown = shorten(self.written(name));
        self.colon(&shown);
        let value = self.value(&format!("a value for {shown}"));
        let may_be_name = matches!(value.value, Value::Word(_) | Value::Text(_));
        if self.peek() != Some(Kind::Colon) || !may_be_name {
            return value;
        }
        let second = shorten(self.written(value.span));
        let message = format!("{shown} is followed by another name, {second}, instead of a value");
        self.fault(Code::SyntaxValue, value.span, message).help =
            Some("put the bracket before it that is closed further on".to_owned());
        self.at += 1;
        self.value("a value");
        Node::broken(value.span)
    }

    fn repeated(&mut self, repeated: Vec<Repeated>, what: &str) {
        for one in repeated {
            let message = format!("the {what} {} is given twice", shorten(&one.name));
            let fault = self.fault(Code::RepeatedKey, one.again, message);
            fault.label = "again".to_owned();
            fault.notes.push((one.first, "first".to_owned()));
            fault.help = Some("only one of the two can count: rename one, or take it out".to_owned());
        }
    }
}
