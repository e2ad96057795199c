//! A text in one or several locales, falling back to the file's first.

/// A text of a scenario: (locale, words) in file order; the first is the fallback.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text(pub Vec<(String, String)>);

impl Text {
    /// A text in one locale.
    pub fn plain(locale: &str, words: &str) -> Text {
        Text(vec![(locale.to_owned(), words.to_owned())])
    }

    /// The words in `locale`, or in the first locale there is; empty only for the empty text.
    pub fn get(&self, locale: &str) -> &str {
        self.0.iter().find(|(l, _)| l == locale).or_else(|| self.0.first()).map_or("", |(_, words)| words.as_str())
    }
}
