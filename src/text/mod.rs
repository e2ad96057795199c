//! Words for people, in their language: every front end takes its sentences from here.
//!
//! The words lie in `assets/text/<locale>/*.ftl` (Fluent, with its plural rules) and are built into the binary, so that a
//! missing file can never leave somebody without words. English stands in where a language lacks something; a test sees
//! to it that none does.

mod harmless;
mod language;

#[cfg(test)]
mod tests;

pub use fluent_bundle::FluentValue as Value;
pub use harmless::{harmless, harmless_char, harmless_lines, harmless_path};
pub use language::Language;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

/// The words of one language, and English behind it.
pub struct Words {
    language: Language,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Words {
    /// The words of a language.
    pub fn of(language: Language) -> Words {
        let mut order = vec![language];
        if language != Language::En {
            order.push(Language::En);
        }
        Words { language, bundles: order.into_iter().map(bundle).collect() }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The locale to ask a scenario's texts for.
    pub fn locale(&self) -> &'static str {
        self.language.code()
    }

    /// A number with so many digits after the mark that this language puts there.
    pub fn decimal(&self, x: f64, digits: usize) -> String {
        let told = format!("{x:.digits$}");
        match self.language {
            Language::En | Language::Zh => told,
            Language::Es | Language::Ru => told.replace('.', ","),
        }
    }

    /// Several things in a row.
    pub fn list(&self, things: &[impl AsRef<str>]) -> String {
        let things: Vec<&str> = things.iter().map(AsRef::as_ref).collect();
        things.join(&self.plain("list-things"))
    }

    /// Several remarks in a row.
    pub fn remarks(&self, remarks: &[impl AsRef<str>]) -> String {
        let remarks: Vec<&str> = remarks.iter().map(AsRef::as_ref).collect();
        remarks.join(&self.plain("list-remarks"))
    }

    /// Several sentences one behind the other.
    pub fn sentences(&self, sentences: &[impl AsRef<str>]) -> String {
        let sentences: Vec<&str> = sentences.iter().map(AsRef::as_ref).collect();
        sentences.join(&self.plain("list-sentences"))
    }

    /// A share in per cent.
    pub fn percent(&self, n: u8) -> String {
        self.fill("percent", &[("n", n.into())])
    }

    /// Whether there are words of this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has_message(key))
    }

    /// Words without fill-ins. A key that has none is shown itself, so that somebody reports it.
    pub fn plain(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// Words with fill-ins by name.
    pub fn fill(&self, key: &str, with: &[(&str, Value<'_>)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in with {
            args.set(*name, value.clone());
        }
        for bundle in &self.bundles {
            if let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) {
                let mut faults = Vec::new();
                return bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned();
            }
        }
        key.to_owned()
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    // The marks that keep directions apart are invisible in a window and garbage in a pipe.
    bundle.set_use_isolating(false);
    for source in language.sources() {
        // What is wrong with a source is told by a test; the rest of it is used all the same.
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}
