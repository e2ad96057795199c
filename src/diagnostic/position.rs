//! From bytes to lines and columns, the way an editor counts them.
//!
//! Columns count characters, a tab as one, because that is what editors jump to. Lines end at line feeds only.

use std::ops::Range;

/// A place as people count: both from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// Where the lines of a text begin.
#[derive(Debug, Clone)]
pub struct LineIndex {
    starts: Vec<usize>,
}

impl LineIndex {
    /// Reads a text once.
    pub fn new(text: &str) -> Self {
        let after_feeds = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { starts: std::iter::once(0).chain(after_feeds).collect() }
    }

    /// The place of a byte. Beyond the end is the end; inside a character is that character.
    pub fn position(&self, text: &str, byte: usize) -> Position {
        let mut byte = byte.min(text.len());
        while !text.is_char_boundary(byte) {
            byte -= 1;
        }
        let line = self.starts.partition_point(|start| *start <= byte);
        let mut start = self.starts[line - 1];
        if start == 0 && text.starts_with('\u{feff}') {
            start = '\u{feff}'.len_utf8().min(byte);
        }
        Position { line, column: text[start..byte].chars().count() + 1 }
    }

    /// The bytes of a line (from 1) without its line end.
    pub fn line_range(&self, text: &str, line: usize) -> Range<usize> {
        let start = self.starts.get(line - 1).copied().unwrap_or(text.len());
        let end = self.starts.get(line).map_or(text.len(), |next| next - 1);
        let trimmed = text[start..end.max(start)].trim_end_matches('\r').len();
        start..start + trimmed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_end_at_line_feeds() {
        let text = "ab\r\n\tЖx\n\u{2028}z";
        let lines = LineIndex::new(text);
        for (byte, line, column) in [
            (0, 1, 1),
            (1, 1, 2),
            (4, 2, 1),
            (5, 2, 2),
            (6, 2, 2), // inside the two bytes of Ж
            (7, 2, 3),
            (9, 3, 1),
            (12, 3, 2),
            (999, 3, 3),
        ] {
            assert_eq!(lines.position(text, byte), Position { line, column }, "byte {byte}");
        }
        assert_eq!(&text[lines.line_range(text, 1)], "ab");
        assert_eq!(&text[lines.line_range(text, 2)], "\tЖx");
        assert_eq!(&text[lines.line_range(text, 3)], "\u{2028}z");
    }
}
