//! Text from elsewhere as a terminal, a page or a table may have it. What would move a cursor, end a line, or turn the
//! direction of the text around it, is replaced by a sign that shows that something was there.

use std::path::Path;

/// The character, or the sign.
pub fn harmless_char(c: char) -> char {
    match c {
        // Marks of direction, and ends of lines and paragraphs that are no control characters.
        '\u{061C}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}' => '\u{FFFD}',
        c if c.is_control() => '\u{FFFD}',
        c => c,
    }
}

/// One line.
pub fn harmless(text: &str) -> String {
    text.chars().map(harmless_char).collect()
}

/// The name of a file, which may hold anything.
pub fn harmless_path(path: &Path) -> String {
    harmless(&path.to_string_lossy())
}

/// Several lines, which stay lines.
pub fn harmless_lines(text: &str) -> String {
    text.chars().map(|c| if c == '\n' { c } else { harmless_char(c) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_do_something_is_shown_and_nothing_else_changed() {
        assert_eq!(harmless("a\u{202E}b\u{2066}c\u{0007}d\n"), "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}");
        assert_eq!(harmless("\u{1b}[2J\u{2028}"), "\u{FFFD}[2J\u{FFFD}");
        assert_eq!(harmless("Ёлка 店 <b> 🐛"), "Ёлка 店 <b> 🐛");
        assert_eq!(harmless_lines("a\nb\r\n"), "a\nb\u{FFFD}\n");
        assert_eq!(harmless_path(Path::new("a/b\u{1b}.jsonl")), "a/b\u{FFFD}.jsonl");
    }
}
