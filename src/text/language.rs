//! The languages that the house speaks, and where their words lie.

use unic_langid::LanguageIdentifier;

/// A language with words of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English.
    En,
    /// Spanish.
    Es,
    /// Russian.
    Ru,
    /// Chinese, simplified.
    Zh,
}

macro_rules! sources {
    ($locale:literal) => {
        &[
            include_str!(concat!("../../assets/text/", $locale, "/words.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/say.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/play.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/report.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/command.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/keeping.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/finding.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/coach.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/review.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/review-table.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/window.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/window-settings.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/window-title.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/window-before.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/window-after.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/window-debrief.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/window-coach.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/window-shift.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/window-launch.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/window-tutorial.ftl")),
            include_str!(concat!("../../assets/text/", $locale, "/window-floor.ftl")),
        ]
    };
}

impl Language {
    /// Every language; the first stands in for the others.
    pub const ALL: [Language; 4] = [Language::En, Language::Es, Language::Ru, Language::Zh];

    /// The locale's code.
    pub fn code(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Es => "es",
            Language::Ru => "ru",
            Language::Zh => "zh",
        }
    }

    /// The language of a locale such as `ru`, `ru-RU` or `ru_RU.UTF-8`.
    pub fn of_locale(locale: &str) -> Option<Language> {
        let short = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Language::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(short))
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.code().parse().expect("every code is a language tag")
    }

    pub(super) fn sources(self) -> &'static [&'static str] {
        match self {
            Language::En => sources!("en"),
            Language::Es => sources!("es"),
            Language::Ru => sources!("ru"),
            Language::Zh => sources!("zh"),
        }
    }
}
