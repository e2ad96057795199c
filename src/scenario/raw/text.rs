//! A text for people: one string, or one per locale.

use crate::scenario::decode::Spanned;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use std::fmt;

/// A text as written.
#[derive(Debug, Clone)]
pub(crate) enum RawText {
    /// One string, in the first of the file's locales.
    Plain(String),
    /// One string per locale.
    ByLocale(Vec<(String, Spanned<String>)>),
}

impl<'de> Deserialize<'de> for RawText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = RawText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text in quotes, or one per locale such as (en: \"..\", ru: \"..\")")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<RawText, E> {
        Ok(RawText::Plain(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawText, A::Error> {
        let mut texts = Vec::new();
        while let Some(text) = map.next_entry()? {
            texts.push(text);
        }
        Ok(RawText::ByLocale(texts))
    }
}
