//! Judging what does not fit, so that one slip is one fault and the rest of the file is still read.
//!
//! Brackets are judged by counting: if from here on as many close as are open, a bracket that does not match was
//! mistyped; if fewer close, one is missing; if more close, one is to spare. That needs no guess about layout.

use super::parser::{MAX_DEPTH, Parser};
use super::scalar::shorten;
use super::token::{Bracket, Kind};
use crate::diagnostic::{Code, Span};

/// At the end of a file so many open brackets are reported one by one.
const MOST_UNCLOSED: usize = 8;

/// What a closing bracket does to the innermost open one.
pub(super) enum Closing {
    /// Closes it.
    Ends,
    /// Closes one further out; the innermost was left open.
    BelongsOutside,
    /// Closes nothing.
    Skip,
}

/// Whether more, as many, or fewer brackets close from here on than are open.
enum Supply {
    TooMany,
    Right,
    TooFew,
}

impl Parser<'_> {
    fn supply(&self) -> Supply {
        let open = i64::try_from(self.open.len()).unwrap_or(i64::MAX);
        match self.balance[self.at].cmp(&open) {
            std::cmp::Ordering::Greater => Supply::TooMany,
            std::cmp::Ordering::Equal => Supply::Right,
            std::cmp::Ordering::Less => Supply::TooFew,
        }
    }

    pub(super) fn judge_closing(&mut self, bracket: Bracket, opening: Span, found: Bracket) -> Closing {
        let here = self.here();
        if found == bracket {
            let one_too_many = self.open.len() == 1 && matches!(self.supply(), Supply::TooMany);
            if !one_too_many {
                return Closing::Ends;
            }
            self.spare_closing(found, here);
            return Closing::Skip;
        }
        let opened_outside = self.open.iter().any(|(kind, _)| *kind == found);
        match self.supply() {
            Supply::TooMany => {
                self.spare_closing(found, here);
                Closing::Skip
            }
            Supply::TooFew if opened_outside => {
                let message = format!(
                    "this `{}` is not closed before the `{}` of the brackets around it",
                    bracket.open(),
                    found.close()
                );
                self.not_closed(bracket, opening, here, message);
                Closing::BelongsOutside
            }
            Supply::Right | Supply::TooFew => {
                let message = format!("`{}` was opened, and is closed by `{}`", bracket.open(), found.close());
                let fault = self.fault(Code::SyntaxMismatched, here, message);
                fault.label = format!("should be `{}`", bracket.close());
                fault.notes.push((opening, "opened here".to_owned()));
                Closing::Ends
            }
        }
    }

    fn spare_closing(&mut self, found: Bracket, here: Span) {
        let message = format!("there is one `{}` too many", found.close());
        self.fault(Code::SyntaxStrayBracket, here, message).help =
            Some("take it out, or look just before it for one that closes too early".to_owned());
    }

    fn not_closed(&mut self, bracket: Bracket, opening: Span, here: Span, message: String) {
        let fault = self.fault(Code::SyntaxUnclosed, opening, message);
        fault.label = "opened here".to_owned();
        fault.notes.push((here, format!("`{}` is missing before this", bracket.close())));
    }

    /// A file that ends within brackets.
    pub(super) fn unclosed_at_end(&mut self, bracket: Bracket, opening: Span) {
        if self.end_reported || self.open.len() > MOST_UNCLOSED {
            return;
        }
        let message = format!("this `{}` is never closed", bracket.open());
        let fault = self.fault(Code::SyntaxUnclosed, opening, message);
        fault.label = "opened here".to_owned();
        fault.help = Some(format!("put a `{}` where it ends", bracket.close()));
        if let Some(askew) = self.askew.take() {
            let note = "but perhaps it is this one: what closes it is indented otherwise";
            if let Some(fault) = self.faults.last_mut() {
                fault.notes.push((askew, note.to_owned()));
            }
        }
    }

    /// Remembers the first bracket whose partner begins a line, but at another depth than the line it was opened in.
    pub(super) fn compare_indentation(&mut self, opening: Span) {
        if self.askew.is_some() {
            return;
        }
        let closing = self.here().start as usize;
        // Whether it begins a line is asked first, so that no long line is walked through for every bracket in it.
        let before = self.text[..closing].trim_end_matches([' ', '\t']);
        if !before.is_empty() && !before.ends_with('\n') {
            return;
        }
        let (closing_line, closing_depth) = (before.len(), closing - before.len());
        let opening_line = self.text[..opening.start as usize].rfind('\n').map_or(0, |feed| feed + 1);
        let line = &self.text[opening_line..];
        let opening_depth = line.len() - line.trim_start_matches([' ', '\t']).len();
        if opening_line != closing_line && opening_depth != closing_depth {
            self.askew = Some(opening);
        }
    }

    /// Where brackets are short, some things cannot stand in the innermost ones, and show that these were left open:
    /// a name with a colon in a list, a quoted key among fields, a group without a name among fields.
    pub(super) fn belongs_outside(&mut self, bracket: Bracket, opening: Span) -> bool {
        if !matches!(self.supply(), Supply::TooFew) {
            return false;
        }
        let outside = self.open.len().checked_sub(2).map(|at| self.open[at].0);
        let colon = self.kind(1) == Some(Kind::Colon);
        let fits = match (bracket, self.peek(), outside) {
            (Bracket::Square, Some(Kind::Word { .. }), Some(Bracket::Round)) => !colon,
            (Bracket::Square, Some(Kind::Text(_)), Some(Bracket::Curly)) => !colon,
            (Bracket::Round, Some(Kind::Text(_)), Some(Bracket::Curly)) => !colon,
            (Bracket::Round, Some(Kind::Open(Bracket::Round)), Some(Bracket::Square)) => !self.opens_field(opening),
            _ => true,
        };
        if fits {
            return false;
        }
        let here = self.here();
        let shown = shorten(self.written(here));
        let message = format!("this `{}` is not closed before `{shown}`", bracket.open());
        self.not_closed(bracket, opening, here, message);
        true
    }

    /// Whether what stands right behind an opening bracket is `name:`.
    fn opens_field(&self, opening: Span) -> bool {
        let first = self.tokens.partition_point(|token| token.span.start <= opening.start);
        let kind = |at: usize| self.tokens.get(at).map(|token| token.kind);
        matches!(kind(first), Some(Kind::Word { .. })) && kind(first + 1) == Some(Kind::Colon)
    }

    /// Skips brackets nested too deeply, whatever they hold, and returns their place.
    pub(super) fn skip_group(&mut self) -> Span {
        let start = self.here();
        let mut depth = 0usize;
        while let Some(kind) = self.peek() {
            match kind {
                Kind::Open(_) => depth += 1,
                Kind::Close(_) => depth -= 1,
                Kind::Comma
                | Kind::Colon
                | Kind::Word { .. }
                | Kind::Text(_)
                | Kind::Char
                | Kind::Number
                | Kind::Other(_)
                | Kind::Space
                | Kind::Comment => {}
            }
            self.at += 1;
            if depth == 0 {
                break;
            }
        }
        let message = format!("brackets are nested more than {MAX_DEPTH} deep");
        self.fault(Code::SyntaxDepth, start, message).label = "not read from here on".to_owned();
        // Whether the brackets around are closed as well can no longer be said.
        self.end_reported |= depth > 0;
        start.to(self.behind())
    }

    /// Reports the next token as out of place, unless this place was reported.
    pub(super) fn stray(&mut self) {
        if self.fault_at == Some(self.at) {
            return;
        }
        let span = self.here();
        let shown = shorten(self.written(span));
        let message = match self.peek() {
            Some(Kind::Other(c)) if c.is_control() || c.is_whitespace() => {
                format!("the character U+{:04X} means nothing here", c as u32)
            }
            _ => format!("`{shown}` means nothing here"),
        };
        self.fault(Code::SyntaxStray, span, message);
    }

    /// A comma that follows nothing.
    pub(super) fn spare_comma(&mut self) {
        // What a fault has just swallowed may be what this comma followed.
        if self.fault_recently() {
            return;
        }
        let span = self.here();
        self.fault(Code::SyntaxComma, span, "this comma follows nothing").help =
            Some("take it out, or put in what is missing before it".to_owned());
    }

    /// The comma between two parts.
    pub(super) fn separator(&mut self) {
        match self.peek() {
            Some(Kind::Comma) => self.at += 1,
            Some(Kind::Close(_)) | None => {}
            Some(Kind::Other(';')) => {
                let span = self.here();
                self.fault(Code::SyntaxComma, span, "parts are separated by `,`, not by `;`");
                self.at += 1;
            }
            Some(_) if self.fault_recently() => {}
            Some(_) => {
                let next = shorten(self.written(self.here()));
                let behind = self.behind();
                let fault = self.fault(Code::SyntaxComma, behind, format!("a comma is missing before `{next}`"));
                fault.label = "put a `,` here".to_owned();
            }
        }
    }

    fn fault_recently(&self) -> bool {
        self.fault_at.is_some_and(|at| at + 1 >= self.at)
    }

    /// Whether the next word is the name of a field whose colon was forgotten. Names of fields are in lower case;
    /// words that are values are not.
    pub(super) fn lacks_colon(&self, among_fields: bool) -> bool {
        let span = self.here();
        let lower = self.written(span).starts_with(|c: char| c.is_ascii_lowercase());
        let value_follows = match self.kind(1) {
            Some(Kind::Text(_) | Kind::Number | Kind::Char | Kind::Word { .. }) => true,
            Some(Kind::Open(Bracket::Square | Bracket::Curly)) => true,
            Some(Kind::Open(Bracket::Round)) => among_fields,
            Some(Kind::Close(_) | Kind::Comma | Kind::Colon | Kind::Other(_))
            | Some(Kind::Space | Kind::Comment)
            | None => false,
        };
        lower && value_follows
    }

    /// The colon between `name` and its value.
    pub(super) fn colon(&mut self, name: &str) {
        match self.peek() {
            Some(Kind::Colon) => self.at += 1,
            Some(Kind::Other('=')) => {
                let span = self.here();
                self.fault(Code::SyntaxColon, span, "a name and its value are joined by `:`").label =
                    "should be `:`".to_owned();
                self.at += 1;
                if self.peek() == Some(Kind::Other('>')) {
                    self.at += 1;
                }
            }
            Some(_) if self.fault_recently() => {}
            Some(_) | None => {
                let behind = self.behind();
                self.fault(Code::SyntaxColon, behind, format!("a colon is missing after {name}")).label =
                    "put a `:` here".to_owned();
                // What follows is a value of its own, whose faults are its own.
                self.fault_at = None;
            }
        }
    }
}
