//! Printing. A reader that has gone away (`| head`) is no fault of anybody's.

use serde::Serialize;
use std::io::{self, Write};

/// Prints what was asked for, and ends the line.
pub(super) fn text(text: &str) {
    put(&mut io::stdout().lock(), text);
}

/// Prints lines.
pub(super) fn lines(lines: &[String]) {
    text(&lines.join("\n"));
}

/// Prints what went wrong, or is not part of what was asked for.
pub(super) fn error(text: &str) {
    put(&mut io::stderr().lock(), text);
}

/// Prints a document for tools.
pub(super) fn json(document: &impl Serialize) {
    match serde_json::to_string_pretty(document) {
        Ok(document) => text(&document),
        Err(why) => error(&format!("error: this cannot be written as JSON: {why}")),
    }
}

fn put(out: &mut impl Write, text: &str) {
    // Whoever wanted it has gone; the exit code still says how it went.
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}
