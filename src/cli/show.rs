//! Printing. A reader that has gone away (`| head`) is no fault of anybody's; a full disk is one to be told of.

use super::args::language_around;
use super::exit::Fault;
use crate::text::Words;
use serde::Serialize;
use std::io::{self, ErrorKind, Write};

/// What has come of printing.
pub(super) type Shown = Result<(), Fault>;

/// Prints what was asked for, and ends the line.
///
/// # Errors
/// It could not be written, and somebody may still want it.
pub(super) fn text(text: &str) -> Shown {
    shown(put(&mut io::stdout().lock(), text))
}

/// Prints whole lines that are put together already.
///
/// # Errors
/// As `text`.
pub(super) fn raw(text: &[u8]) -> Shown {
    let mut out = io::stdout().lock();
    shown(out.write_all(text).and_then(|()| out.flush()))
}

/// Prints lines.
///
/// # Errors
/// As `text`.
pub(super) fn lines(lines: &[String]) -> Shown {
    text(&lines.join("\n"))
}

/// Prints what went wrong, or is not part of what was asked for.
pub(super) fn error(text: &str) {
    // If this cannot be told there is nobody to tell; the exit code still says how it went.
    let _ = put(&mut io::stderr().lock(), text);
}

/// Prints a document for tools.
///
/// # Errors
/// As `text`.
pub(super) fn json(document: &impl Serialize) -> Shown {
    match serde_json::to_string_pretty(document) {
        Ok(document) => text(&document),
        Err(why) => Err(Fault::new(format!("this cannot be written as JSON: {why}"))),
    }
}

fn put(out: &mut impl Write, text: &str) -> io::Result<()> {
    writeln!(out, "{text}").and_then(|()| out.flush())
}

/// What to tell of an attempt to write to standard output.
///
/// # Errors
/// It failed, and not because whoever wanted it has gone.
pub(super) fn shown(written: io::Result<()>) -> Shown {
    match written {
        Ok(()) => Ok(()),
        Err(why) if why.kind() == ErrorKind::BrokenPipe => Ok(()),
        Err(why) => {
            let words = Words::of(language_around());
            Err(Fault::told(&words, "fault-output", &[("why", why.to_string().into())]).help_told(
                &words,
                "fault-output-help",
                &[],
            ))
        }
    }
}

/// Standard output for somebody who talks on: what goes wrong is kept until it is asked for.
#[derive(Debug)]
pub(super) struct Out {
    to: io::Stdout,
    failed: Option<io::Error>,
}

impl Out {
    /// Standard output.
    pub(super) fn standard() -> Out {
        Out { to: io::stdout(), failed: None }
    }

    /// What has come of it.
    ///
    /// # Errors
    /// As `text`.
    pub(super) fn done(self) -> Shown {
        shown(self.failed.map_or(Ok(()), Err))
    }

    fn kept<T>(&mut self, result: io::Result<T>) -> io::Result<T> {
        result.map_err(|why| {
            let kind = why.kind();
            self.failed.get_or_insert(why);
            kind.into()
        })
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes);
        self.kept(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        let flushed = self.to.flush();
        self.kept(flushed)
    }
}
