//! Texts: every locale that was declared, no other, and the same fill-ins in all of them.

use super::Context;
use crate::diagnostic::{Code, Severity, Span};
use crate::scenario::model::Text;
use crate::scenario::raw::{Id, RawText, Words};
use crate::scenario::tree::shorten;
use std::collections::BTreeSet;

/// Locales a file may have.
const MOST_LOCALES: usize = 64;
/// Letters of the longest locale: what the standard (BCP 47) asks readers to have room for.
const LONGEST_LOCALE: usize = 35;

impl Context {
    /// Takes over the locales the file declares. A file that declares none is read as if it were in English.
    pub(super) fn declare_locales(&mut self, locales: &[Id]) {
        if let Some(locale) = locales.get(MOST_LOCALES) {
            let message = format!("more than {MOST_LOCALES} of one kind: locale");
            self.error(Code::ListTooLong, locale.span, message);
        }
        for locale in locales.iter().take(MOST_LOCALES) {
            if locale.value.is_empty() || locale.value.len() > LONGEST_LOCALE {
                let message = format!("`{}` cannot be a locale", shorten(&locale.value));
                self.error_help(Code::MalformedId, locale.span, message, "locales look like \"en\" or \"pt-BR\"");
            } else if self.locales.contains(&locale.value) {
                self.error(
                    Code::LocaleRepeated,
                    locale.span,
                    format!("the locale `{}` is declared twice", locale.value),
                );
            } else {
                self.locales.push(locale.value.clone());
            }
        }
        if self.locales.is_empty() {
            self.locales.push("en".to_owned());
        }
    }

    /// A text, checked.
    pub(super) fn words(&mut self, words: &Words) -> Text {
        match &words.value {
            RawText::Plain(text) => {
                self.not_empty(text, words.span);
                if self.locales.len() > 1 {
                    let (count, first) = self.plain.unwrap_or((0, words.span));
                    self.plain = Some((count + 1, if words.span.start < first.start { words.span } else { first }));
                }
                let locale = self.locales.first().map_or("en", String::as_str);
                Text::plain(locale, text)
            }
            RawText::ByLocale(map) => {
                let texts: Vec<(&str, &str, Span)> =
                    map.iter().map(|(locale, text)| (locale.as_str(), text.value.as_str(), text.span)).collect();
                self.by_locale(&texts, words.span)
            }
        }
    }

    fn by_locale(&mut self, texts: &[(&str, &str, Span)], span: Span) -> Text {
        let mut checked = Vec::new();
        for (locale, text, at) in texts {
            if self.locales_unread || self.locales.iter().any(|known| known == locale) {
                self.not_empty(text, *at);
            } else {
                let declared = self.locales.join(", ");
                self.error_help(
                    Code::TextLocaleUndeclared,
                    *at,
                    format!("the locale `{}` is not declared", shorten(locale)),
                    format!("declared are {declared}; add it to `locales`, or take it out here"),
                );
            }
        }
        // In the order of the declaration, so that the fallback is the declared first wherever it is there.
        for locale in &self.locales {
            if let Some((_, text, _)) = texts.iter().find(|(l, _, _)| *l == locale) {
                checked.push((locale.clone(), (*text).to_owned()));
            }
        }
        let missing: Vec<&str> =
            self.locales.iter().filter(|l| checked.iter().all(|(have, _)| have != *l)).map(String::as_str).collect();
        if !missing.is_empty() {
            let message = format!("this text is missing in {}", missing.join(", "));
            self.report(Severity::Warning, Code::TextMissingLocale, span, message, None);
        }
        self.same_fill_ins(texts);
        Text(checked)
    }

    fn not_empty(&mut self, text: &str, span: Span) {
        if text.trim().is_empty() {
            self.error(Code::TextEmpty, span, "this text says nothing");
        }
    }

    fn same_fill_ins(&mut self, texts: &[(&str, &str, Span)]) {
        let Some((first_locale, first, _)) = texts.first() else { return };
        let wanted = fill_ins(first);
        for (locale, text, span) in &texts[1..] {
            let found = fill_ins(text);
            if found != wanted {
                let list = |set: &BTreeSet<&str>| match set.is_empty() {
                    true => "none".to_owned(),
                    false => set.iter().map(|name| format!("{{{name}}}")).collect::<Vec<_>>().join(", "),
                };
                let message = format!(
                    "the fill-ins differ: {} in `{}`, {} in `{}`",
                    list(&wanted),
                    first_locale,
                    list(&found),
                    locale
                );
                self.error(Code::TextFillIns, *span, message);
            }
        }
    }

    /// Says once how many texts are in one locale only.
    pub(super) fn note_plain_texts(&mut self) {
        let Some((count, first)) = self.plain else { return };
        let others = self.locales[1..].join(", ");
        let texts = if count == 1 { "text is" } else { "texts are" };
        let message = format!("{count} {texts} in `{}` only, and not in {others}; this is the first", self.locales[0]);
        self.report(Severity::Note, Code::TextMissingLocale, first, message, None);
    }
}

/// The names in braces.
fn fill_ins(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}
