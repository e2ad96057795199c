//! Draws diagnostics for people, with the lines they are about, and writes them as JSON for tools.
//!
//! The drawing is `ariadne`'s, but it is shown one line at a time, cut to a window: a file may hold a line of a
//! megabyte, or characters that would do something to a terminal, and its own idea of where lines end differs from an
//! editor's.

mod excerpt;
mod json;
mod margin;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use ariadne::{CharSet, Config, Fmt, IndexType, Label, Report, ReportKind, Source};

use crate::diagnostic::{Diagnostic, LineIndex, Severity, Span};
use excerpt::Excerpt;
pub use json::{JsonDiagnostic, to_json};

/// Whether to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// For a terminal.
    On,
    /// For a file, a pipe, or who asked for none.
    Off,
}

/// The texts that diagnostics are about, by the names their files were loaded under.
#[derive(Debug, Default)]
pub struct Sources {
    texts: BTreeMap<Arc<str>, Text>,
}

#[derive(Debug)]
struct Text {
    text: Arc<str>,
    lines: LineIndex,
}

impl Sources {
    /// No text yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    pub fn insert(&mut self, file: Arc<str>, text: Arc<str>) {
        let lines = LineIndex::new(&text);
        self.texts.insert(file, Text { text, lines });
    }
}

/// Draws diagnostics one below the other, in the order given.
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, colour: Colour) -> String {
    let drawn: Vec<String> = diagnostics.iter().map(|one| draw(one, sources, colour)).collect();
    drawn.join("\n")
}

/// A place within the lines to be drawn, and the words to put there.
type Placed = ((usize, std::ops::Range<usize>), String);

fn draw(diagnostic: &Diagnostic, sources: &Sources, colour: Colour) -> String {
    let no_text = Text { text: Arc::from(""), lines: LineIndex::new("") };
    let file = visible(&diagnostic.file);
    let text = sources.texts.get(&diagnostic.file).unwrap_or(&no_text);
    let mut excerpts: Vec<Excerpt> = Vec::new();
    let main = (diagnostic.span, diagnostic.label.clone());
    let mut placed: Vec<Placed> = Vec::new();
    for (span, words) in std::iter::once(&main).chain(&diagnostic.notes) {
        let place = place(&mut excerpts, text, *span);
        placed.push((place, visible(words)));
    }
    let shade = match diagnostic.severity {
        Severity::Error => ariadne::Color::Red,
        Severity::Warning => ariadne::Color::Yellow,
        Severity::Note => ariadne::Color::Blue,
    };
    let (first_place, _) = placed[0].clone();
    let mut report = Report::build(ReportKind::Error, first_place).with_config(
        Config::default()
            .with_color(colour == Colour::On)
            .with_char_set(CharSet::Unicode)
            .with_index_type(IndexType::Char)
            .with_tab_width(4),
    );
    for (nth, (place, words)) in placed.into_iter().enumerate() {
        let label = Label::new(place).with_color(if nth == 0 { shade } else { ariadne::Color::Cyan });
        // Without words a place would not be underlined.
        let words = if words.is_empty() { "here" } else { &words };
        report = report.with_label(label.with_message(words));
    }
    if let Some(help) = &diagnostic.help {
        report = report.with_help(visible(help));
    }
    let mut body = Vec::new();
    // Writing to memory cannot fail, and every place named above is in the cache.
    let written = report.finish().write(Cache::new(&excerpts), &mut body);
    let body = match written {
        Ok(()) => String::from_utf8_lossy(&body).into_owned(),
        Err(_) => String::new(),
    };
    let head = head(diagnostic, shade, colour);
    // The first line is ariadne's own heading, in colour even where none is wanted.
    let body = body.split_once('\n').map_or("", |(_, body)| body);
    let places: Vec<margin::Place> = excerpts
        .iter()
        .enumerate()
        .map(|(nth, excerpt)| {
            let position = text.lines.position(&text.text, excerpt.first_byte);
            margin::Place {
                stand_in: stand_in(nth),
                name: format!("{file}:{}:{}", position.line, position.column),
                line: excerpt.line,
            }
        })
        .collect();
    format!("{head}\n{}", margin::renumber(body, &places))
}

/// `error[code]: message`.
fn head(diagnostic: &Diagnostic, shade: ariadne::Color, colour: Colour) -> String {
    let (word, code) = (diagnostic.severity.word(), diagnostic.code.id());
    let message = visible(&diagnostic.message);
    let kind = format!("{word}[{code}]");
    match colour {
        Colour::On => format!("{}: {message}", kind.fg(shade)),
        Colour::Off => format!("{kind}: {message}"),
    }
}

fn stand_in(nth: usize) -> String {
    format!("\u{1}{nth}\u{1}")
}

/// Finds or makes the excerpt a span is in; returns which one, and the characters within it.
fn place(excerpts: &mut Vec<Excerpt>, text: &Text, span: Span) -> (usize, std::ops::Range<usize>) {
    for (nth, excerpt) in excerpts.iter().enumerate() {
        if let Some(range) = excerpt.locate(&text.text, span) {
            return (nth, range);
        }
    }
    let excerpt = Excerpt::around(&text.text, &text.lines, span);
    let range = excerpt.locate(&text.text, span).unwrap_or_else(|| excerpt.behind());
    excerpts.push(excerpt);
    (excerpts.len() - 1, range)
}

/// Text that can do nothing to a terminal: control characters and marks that turn its direction are replaced.
fn visible(text: &str) -> String {
    text.chars().map(excerpt::visible_char).collect()
}

/// The excerpts, as `ariadne` asks for them.
struct Cache {
    sources: Vec<Source<String>>,
}

impl Cache {
    fn new(excerpts: &[Excerpt]) -> Self {
        let shown = excerpts.iter().map(|excerpt| excerpt.shown.clone());
        Self { sources: shown.map(Source::from).collect() }
    }
}

impl ariadne::Cache<usize> for Cache {
    type Storage = String;

    fn fetch(&mut self, nth: &usize) -> Result<&Source<String>, impl std::fmt::Debug> {
        self.sources.get(*nth).ok_or("no such excerpt")
    }

    fn display<'a>(&self, nth: &'a usize) -> Option<impl std::fmt::Display + 'a> {
        Some(stand_in(*nth))
    }
}
