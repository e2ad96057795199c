//! Places and findings as the protocol has them: lines from 0, columns in units of UTF-16.

use crate::diagnostic::{Diagnostic, Severity, Span};
use lsp_types::{DiagnosticSeverity, NumberOrString, Position, Range};

/// The byte of a position; one beyond a line's end is its end.
pub(super) fn byte(text: &str, at: Position) -> usize {
    let mut start = 0;
    for (n, line) in text.split_inclusive('\n').enumerate() {
        if n == at.line as usize {
            let mut units = 0;
            for (i, c) in line.trim_end_matches(['\n', '\r']).char_indices() {
                if units >= at.character as usize {
                    return start + i;
                }
                units += c.len_utf16();
            }
            return start + line.trim_end_matches(['\n', '\r']).len();
        }
        start += line.len();
    }
    text.len()
}

/// The position of a byte.
pub(super) fn position(text: &str, byte: usize) -> Position {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    let before = &text[..byte];
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    let units = before[line..].chars().map(char::len_utf16).sum::<usize>();
    let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Position { line: narrow(before.matches('\n').count()), character: narrow(units) }
}

/// The range of a span.
pub(super) fn range(text: &str, span: Span) -> Range {
    Range { start: position(text, span.start as usize), end: position(text, span.end as usize) }
}

/// A finding.
pub(super) fn diagnostic(text: &str, one: &Diagnostic) -> lsp_types::Diagnostic {
    let message = match &one.help {
        Some(help) => format!("{}\n{help}", one.message),
        None => one.message.clone(),
    };
    lsp_types::Diagnostic {
        range: range(text, one.span),
        severity: Some(match one.severity {
            Severity::Error => DiagnosticSeverity::ERROR,
            Severity::Warning => DiagnosticSeverity::WARNING,
            Severity::Note => DiagnosticSeverity::INFORMATION,
        }),
        code: Some(NumberOrString::String(one.code.id().to_owned())),
        source: Some("coserve".to_owned()),
        message,
        ..lsp_types::Diagnostic::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_go_there_and_back_through_letters_of_every_width() {
        let text = "a\u{e9}\u{1F600}b\r\nсесть\n\n";
        for (byte_at, _) in text.char_indices().filter(|(_, c)| !matches!(c, '\n' | '\r')) {
            assert_eq!(byte(text, position(text, byte_at)), byte_at);
        }
        assert_eq!(position(text, text.find('b').expect("b")), Position { line: 0, character: 4 });
        assert_eq!(byte(text, Position { line: 0, character: 99 }), text.find('\r').expect("an end"));
        assert_eq!(byte(text, Position { line: 99, character: 0 }), text.len());
    }
}
