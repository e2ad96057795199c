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

/// Characters are counted up to every so many bytes, so that a place in a very long line is found as soon as any other.
const STRIDE: usize = 1024;

/// Where the lines of a text begin.
#[derive(Debug, Clone)]
pub struct LineIndex {
    starts: Vec<usize>,
    /// Characters that begin before every multiple of `STRIDE`.
    counted: Vec<usize>,
}

impl LineIndex {
    /// Reads a text once.
    pub fn new(text: &str) -> Self {
        let after_feeds = text.match_indices('\n').map(|(at, _)| at + 1);
        let counted = text.as_bytes().chunks(STRIDE).scan(0, |before, chunk| {
            let here = *before;
            *before += chunk.iter().filter(|byte| begins_character(**byte)).count();
            Some(here)
        });
        Self { starts: std::iter::once(0).chain(after_feeds).collect(), counted: counted.collect() }
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
        Position { line, column: self.characters(text, byte) - self.characters(text, start) + 1 }
    }

    /// Characters that begin before a byte.
    fn characters(&self, text: &str, byte: usize) -> usize {
        let stride = (byte / STRIDE).min(self.counted.len().saturating_sub(1));
        let rest = &text.as_bytes()[(stride * STRIDE).min(byte)..byte];
        self.counted.get(stride).map_or(0, |counted| *counted)
            + rest.iter().filter(|byte| begins_character(**byte)).count()
    }

    /// The byte at which a character stands, counted from 0 from the byte `start` on; the end of the text, if there
    /// are not so many.
    pub fn byte_after(&self, text: &str, start: usize, characters: usize) -> usize {
        let wanted = self.characters(text, start) + characters;
        let stride = self.counted.partition_point(|counted| *counted <= wanted).saturating_sub(1);
        let from = (stride * STRIDE).max(start);
        let mut left = wanted - self.characters(text, from);
        let rest = text.as_bytes()[from..].iter();
        let begins = rest.enumerate().filter(|(_, byte)| begins_character(**byte));
        for (at, _) in begins {
            if left == 0 {
                return from + at;
            }
            left -= 1;
        }
        text.len()
    }

    /// The bytes of a line (from 1) without its line end.
    pub fn line_range(&self, text: &str, line: usize) -> Range<usize> {
        let start = self.starts.get(line - 1).copied().unwrap_or(text.len());
        let end = self.starts.get(line).map_or(text.len(), |next| next - 1);
        let trimmed = text[start..end.max(start)].trim_end_matches('\r').len();
        start..start + trimmed
    }
}

/// Whether a byte of UTF-8 is the first of a character.
fn begins_character(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
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

    #[test]
    fn long_lines_are_counted_as_short_ones_are() {
        let text = "aЖ\u{20ac}\u{1f980}".repeat(900) + "\nб" + &"é".repeat(3000);
        let lines = LineIndex::new(&text);
        for (at, _) in text.char_indices().filter(|(at, _)| at % 7 == 0) {
            let start = text[..at].rfind('\n').map_or(0, |feed| feed + 1);
            let column = text[start..at].chars().count() + 1;
            assert_eq!(lines.position(&text, at).column, column, "byte {at}");
            assert_eq!(lines.byte_after(&text, start, column - 1), at, "character {column}");
        }
        assert_eq!(lines.byte_after(&text, 3, usize::MAX / 2), text.len());
    }
}
