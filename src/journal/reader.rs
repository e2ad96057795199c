//! Reads lines of unknown files without ever holding more than a line's worth of a file that is no log.

use std::io::{self, BufRead, Read};

/// Longest line read. A seal of a long day with thousands of customers stays far below.
pub(super) const LONGEST_LINE: usize = 4 << 20;
/// Most bytes read of one log.
const MOST_BYTES: u64 = 512 << 20;

/// What came of trying to read a line.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// A whole line, without its line feed.
    Line(Vec<u8>),
    /// The file ends within a line, after so many bytes of it.
    Torn(u64),
    /// The line, or the file, is longer than a log's can be.
    TooLong,
    /// The file ends with a whole line.
    End,
}

/// Gives line after line.
pub(super) struct Lines<R> {
    from: R,
    read: u64,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(from: R) -> Lines<R> {
        Lines { from, read: 0 }
    }

    pub(super) fn next(&mut self) -> io::Result<Next> {
        let mut line = Vec::new();
        let most = LONGEST_LINE as u64 + 1;
        let got = Read::by_ref(&mut self.from).take(most).read_until(b'\n', &mut line)?;
        self.read += got as u64;
        if line.last() == Some(&b'\n') {
            line.pop();
            return Ok(if self.read > MOST_BYTES { Next::TooLong } else { Next::Line(line) });
        }
        Ok(match line.len() {
            0 => Next::End,
            n if n > LONGEST_LINE => Next::TooLong,
            n => Next::Torn(n as u64),
        })
    }
}
