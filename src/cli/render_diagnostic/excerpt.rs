//! One line of a file, or a window of it, made safe to show.

use std::ops::Range;

use crate::diagnostic::{LineIndex, Span};
use crate::text::harmless_char;

/// So many characters are shown before and behind the start of a place.
const BEFORE: usize = 60;
const BEHIND: usize = 90;
/// Stands where something was cut off.
const CUT: char = '…';

/// What is shown of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The line's number, from 1.
    pub(super) line: usize,
    /// The byte of the file whose position names the excerpt: where the first place shown begins.
    pub(super) first_byte: usize,
    /// What is shown; never empty.
    pub(super) shown: String,
    /// The bytes of the file that are shown.
    window: Range<usize>,
    /// Characters shown before the window.
    lead: usize,
}

impl Excerpt {
    /// The line in which a span begins, cut to a window around that.
    pub(super) fn around(text: &str, lines: &LineIndex, span: Span) -> Self {
        let start = boundary(text, span.start as usize);
        let line = lines.position(text, start).line;
        let whole = lines.line_range(text, line);
        let first_byte = start;
        let start = start.clamp(whole.start, whole.end);
        let from =
            text[whole.start..start].char_indices().rev().nth(BEFORE).map_or(whole.start, |(at, _)| whole.start + at);
        let to = text[start..whole.end].char_indices().nth(BEHIND).map_or(whole.end, |(at, _)| start + at);
        let mut shown = String::new();
        if from > whole.start {
            shown.push(CUT);
        }
        let lead = shown.chars().count();
        shown.extend(text[from..to].chars().map(visible_char));
        if to < whole.end {
            shown.push(CUT);
        }
        shown.push(' '); // room to point behind the last character
        Self { line, first_byte, shown, window: from..to, lead }
    }

    /// The room behind what is shown, for what is in the line's end.
    pub(super) fn behind(&self) -> Range<usize> {
        let length = self.shown.chars().count();
        length - 1..length
    }

    /// The characters of what is shown that a span covers; at least one.
    pub(super) fn locate(&self, text: &str, span: Span) -> Option<Range<usize>> {
        let start = boundary(text, span.start as usize);
        if start < self.window.start || start > self.window.end {
            return None;
        }
        let end = boundary(text, span.end as usize).clamp(start, self.window.end);
        let characters = |range: Range<usize>| text[range].chars().count();
        let from = self.lead + characters(self.window.start..start);
        Some(from..from + characters(start..end).max(1))
    }
}

/// The start of the character a byte is in.
fn boundary(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// The character, or something harmless in its place.
pub(super) fn visible_char(c: char) -> char {
    match c {
        '\t' => '\t',
        '\n' => ' ',
        c => harmless_char(c),
    }
}
