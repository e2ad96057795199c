//! A page that stands alone: one file with one style sheet, no scripts, and a policy under which nothing else can load,
//! whatever gets into it.
//!
//! What comes from scenarios, logs and tables of people is escaped by the templates.

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
}
