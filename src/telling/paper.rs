//! A page that stands alone: one file with one style sheet, no scripts, and a policy under which nothing else can load,
//! whatever gets into it.
//!
//! What comes from scenarios, logs and tables of people is escaped by the templates; marks that would turn the direction
//! of the text around them are made visible here.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

/// Whether the page may send a form back to where it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Forms {
    /// It holds none.
    Never,
    /// To its own address only.
    Own,
}

/// A page.
pub(crate) struct Paper<'a> {
    /// The locale's code.
    pub(crate) lang: &'a str,
    /// Its title.
    pub(crate) title: &'a str,
    /// Its one style sheet.
    pub(crate) sheet: &'a str,
    /// Whether it holds a form.
    pub(crate) forms: Forms,
    /// What it shows.
    pub(crate) body: Markup,
}

impl Paper<'_> {
    /// The whole file.
    pub(crate) fn written(&self) -> String {
        let page = html! {
            (DOCTYPE)
            html lang=(self.lang) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta http-equiv="Content-Security-Policy" content=(policy(self.sheet, self.forms));
                    meta name="referrer" content="no-referrer";
                    title { (self.title) }
                    style { (PreEscaped(self.sheet)) }
                }
                body { (self.body) }
            }
        };
        page.into_string()
    }
}

/// What a page with this style sheet may load: the sheet itself, known by its hash, and nothing else.
pub(crate) fn policy(sheet: &str, forms: Forms) -> String {
    let hash = STANDARD.encode(Sha256::digest(sheet.as_bytes()));
    let forms = match forms {
        Forms::Never => "'none'",
        Forms::Own => "'self'",
    };
    format!("default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action {forms}")
}

/// A text from elsewhere as a page may have it: control characters, and marks that reorder what stands around them, are
/// replaced by a sign that shows that something was there.
pub(crate) fn harmless(text: &str) -> String {
    let turns =
        |c: char| matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if c.is_control() || turns(c) { '\u{FFFD}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_the_sheet_and_nothing_else() {
        // The digest of the empty text, as FIPS 180-4 tells it.
        let empty = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        let expected = format!("default-src 'none'; style-src '{empty}'; base-uri 'none'; form-action 'none'");
        assert_eq!(policy("", Forms::Never), expected);
        assert!(policy("", Forms::Own).ends_with("form-action 'self'"));
        assert_ne!(policy("a{}", Forms::Never), policy("b{}", Forms::Never));
    }

    #[test]
    fn a_paper_carries_its_sheet_as_the_policy_hashes_it() {
        let body = html! { p { "<script>" } };
        let paper = Paper { lang: "en", title: "a<b", sheet: "p>a{color:red}", forms: Forms::Never, body };
        let written = paper.written();
        assert!(written.contains("<style>p>a{color:red}</style>"), "{written}");
        assert!(written.contains("<title>a&lt;b</title>") && !written.contains("<script"), "{written}");
    }

    #[test]
    fn marks_that_turn_the_text_around_are_shown() {
        assert_eq!(harmless("a\u{202E}b\u{2066}c\u{0007}d\n"), "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}");
        assert_eq!(harmless("Ёлка 店 <b>"), "Ёлка 店 <b>");
    }
}
