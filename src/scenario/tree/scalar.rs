//! What single tokens are worth: numbers, and texts with their escapes resolved.
//!
//! Faults come back as data (place, message, help), for the parser to report.

use super::node::Value;
use super::token::Quoting;
use crate::diagnostic::{Code, Span};

/// What was wrong within a token.
pub(super) struct Flaw {
    pub(super) code: Code,
    pub(super) span: Span,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

/// Reads a number.
pub(super) fn number(written: &str, span: Span) -> Result<Value, Flaw> {
    let flaw = |message: String, help: Option<&str>| Flaw {
        code: Code::SyntaxNumber,
        span,
        message,
        help: help.map(str::to_owned),
    };
    let negative = written.starts_with('-');
    let unsigned = written.strip_prefix(['+', '-']).unwrap_or(written);
    if unsigned.starts_with("inf") || unsigned.starts_with("NaN") {
        return Err(flaw(format!("`{}` is no number to count with", shorten(written)), None));
    }
    let (digits, radix) = match unsigned.get(..2) {
        Some("0x") => (&unsigned[2..], 16),
        Some("0o") => (&unsigned[2..], 8),
        Some("0b") => (&unsigned[2..], 2),
        _ => (unsigned, 10),
    };
    let whole = !digits.starts_with('_') && digits.chars().all(|c| c == '_' || c.is_digit(radix));
    if whole && !digits.is_empty() {
        let plain: String = digits.chars().filter(|c| *c != '_').collect();
        let size = i128::from_str_radix(&plain, radix).ok();
        let value = size.map(|size| if negative { -size } else { size });
        return match value {
            Some(value) if (i128::from(i64::MIN)..=i128::from(u64::MAX)).contains(&value) => Ok(Value::Int(value)),
            Some(_) | None => Err(flaw(format!("the number `{}` is too large to be kept", shorten(written)), None)),
        };
    }
    let float_like =
        radix == 10 && unsigned.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'+' | b'-'));
    match written.parse::<f64>() {
        Ok(value) if float_like && value.is_finite() => Ok(Value::Float(value)),
        Ok(_) if float_like => Err(flaw(format!("the number `{}` is too large to be kept", shorten(written)), None)),
        Ok(_) | Err(_) => Err(flaw(
            format!("`{}` is not a number", shorten(written)),
            Some("a quantity with its unit stands in quotes, such as \"45s\""),
        )),
    }
}

/// Reads a text token, quotes included. Returns what could be read and every flaw within.
pub(super) fn text(written: &str, quoting: Quoting, span: Span) -> (String, Vec<Flaw>) {
    let start = span.start as usize;
    match quoting {
        Quoting::Plain => resolve(&written[1..written.len() - 1], start + 1),
        Quoting::Raw(hashes) => {
            let inner = &written[hashes + 2..written.len() - hashes - 1];
            (inner.to_owned(), control_flaws(inner, start + hashes + 2))
        }
        Quoting::Foreign(quote) => (written[quote..written.len() - quote].to_owned(), Vec::new()),
        Quoting::Unended => (written.to_owned(), Vec::new()),
    }
}

/// Reads a character token.
pub(super) fn character(written: &str, span: Span) -> Result<char, Flaw> {
    let (read, flaws) = resolve(&written[1..written.len() - 1], span.start as usize + 1);
    let mut chars = read.chars();
    match (flaws.into_iter().next(), chars.next(), chars.next()) {
        (None, Some(only), None) => Ok(only),
        (Some(flaw), _, _) => Err(flaw),
        (None, _, _) => Err(Flaw {
            code: Code::SyntaxEscape,
            span,
            message: "single quotes hold exactly one character".to_owned(),
            help: Some("a text stands in double quotes".to_owned()),
        }),
    }
}

/// Characters that draw nothing, and may do odd things to a terminal.
fn is_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\0')
}

fn control_flaws(inner: &str, start: usize) -> Vec<Flaw> {
    inner
        .char_indices()
        .filter(|(_, c)| is_control(*c))
        .map(|(at, c)| Flaw {
            code: Code::SyntaxStray,
            span: Span::new(start + at, start + at + c.len_utf8()),
            message: format!("the control character U+{:04X} cannot stand in a text", c as u32),
            help: None,
        })
        .collect()
}

/// Resolves backslash sequences; `start` is where `inner` stands in the file.
fn resolve(inner: &str, start: usize) -> (String, Vec<Flaw>) {
    let mut read = String::with_capacity(inner.len());
    let mut flaws = control_flaws(inner, start);
    let mut rest = inner;
    while let Some(at) = rest.find('\\') {
        read.push_str(&rest[..at]);
        let offset = inner.len() - rest.len() + at;
        let (meant, length) = escape(&rest[at + 1..]);
        let length = length + 1;
        match meant {
            Some(c) if c != '\0' && (!is_control(c)) => read.push(c),
            Some(_) | None => {
                let sequence = &rest[at..at + length];
                flaws.push(Flaw {
                    code: Code::SyntaxEscape,
                    span: Span::new(start + offset, start + offset + length),
                    message: format!("`{}` means nothing in a text", shorten(sequence)),
                    help: Some(
                        r#"write \\ for a backslash, \" for a quote, \n for a new line, \u{e9} for a character by number"#
                            .to_owned(),
                    ),
                });
            }
        }
        rest = &rest[at + length..];
    }
    read.push_str(rest);
    (read, flaws)
}

/// What follows a backslash: the character meant, and how many bytes it took.
fn escape(rest: &str) -> (Option<char>, usize) {
    let simple = |c| (Some(c), 1);
    match rest.bytes().next() {
        Some(b'"') => simple('"'),
        Some(b'\'') => simple('\''),
        Some(b'\\') => simple('\\'),
        Some(b'n') => simple('\n'),
        Some(b'r') => simple('\r'),
        Some(b't') => simple('\t'),
        Some(b'x') => {
            let digits = hex_run(&rest[1..]).min(2);
            let code = u8::from_str_radix(&rest[1..1 + digits], 16).ok();
            let meant = code.filter(|code| digits == 2 && code.is_ascii());
            (meant.map(char::from), 1 + digits)
        }
        Some(b'u') if rest[1..].starts_with('{') => {
            let digits = hex_run(&rest[2..]);
            let closed = rest[2 + digits..].starts_with('}');
            let code = u32::from_str_radix(&rest[2..2 + digits], 16).ok();
            let meant = code.filter(|_| closed && digits <= 6).and_then(char::from_u32);
            (meant, 2 + digits + usize::from(closed))
        }
        Some(_) => (None, rest.chars().next().map_or(0, char::len_utf8)),
        None => (None, 0),
    }
}

fn hex_run(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_hexdigit).count()
}

/// Something written, short enough to be quoted in a message.
pub(crate) fn shorten(written: &str) -> String {
    const MOST: usize = 40;
    let clean = |c: char| if c.is_control() { ' ' } else { c };
    let mut short: String = written.chars().take(MOST).map(clean).collect();
    if written.chars().nth(MOST).is_some() {
        short.push('…');
    }
    short
}
