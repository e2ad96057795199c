//! The languages say the same things: the same keys, with the same fill-ins.

use super::*;
use std::collections::{BTreeMap, BTreeSet};

/// Every key of a language with the fill-ins it uses.
fn keys(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in language.sources() {
        let mut key = String::new();
        for line in source.lines() {
            if let Some((name, _)) =
                line.split_once('=').filter(|(name, _)| line.starts_with(char::is_alphabetic) && !name.contains('{'))
            {
                key = name.trim().to_owned();
                assert!(keys.insert(key.clone(), BTreeSet::new()).is_none(), "{key} twice in {language:?}");
            }
            for (at, _) in line.match_indices('$') {
                let name = line[at + 1..].split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
                keys.get_mut(&key).expect("a fill-in stands under a key").insert(name.to_owned());
            }
        }
    }
    keys
}

#[test]
fn every_language_has_every_key_with_the_same_fill_ins() {
    let english = keys(Language::En);
    assert!(english.len() > 100, "{}", english.len());
    for language in Language::ALL {
        let other = keys(language);
        for (key, fill_ins) in &english {
            assert_eq!(Some(fill_ins), other.get(key), "{key} in {language:?}");
        }
        for key in other.keys() {
            assert!(english.contains_key(key), "{key} of {language:?} is not English");
        }
    }
}

#[test]
fn every_source_is_read_without_a_fault() {
    for language in Language::ALL {
        for source in language.sources() {
            if let Err((_, faults)) = FluentResource::try_new((*source).to_owned()) {
                panic!("{language:?}: {faults:?} in {}", &source[..200]);
            }
        }
        let words = Words::of(language);
        for key in keys(language).keys() {
            assert!(words.bundles[0].has_message(key), "{key} of {language:?} cannot be found");
        }
    }
}

#[test]
fn numbers_take_their_plurals() {
    let guests = |language, n: i64| Words::of(language).fill("report-guests", &[("n", n.into())]);
    assert_eq!([1, 2].map(|n| guests(Language::En, n)), ["1 guest came.", "2 guests came."]);
    let russian = [1, 3, 5, 21].map(|n| guests(Language::Ru, n));
    assert_eq!(russian, ["Пришёл 1 гость.", "Пришли 3 гостя.", "Пришло 5 гостей.", "Пришёл 21 гость."]);
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let decimal = |language| Words::of(language).decimal(72.45, 1);
    assert_eq!(Language::ALL.map(decimal), ["72.5", "72,5", "72,5", "72.5"].map(str::to_owned));
    let percent = |language| Words::of(language).percent(75);
    assert_eq!(Language::ALL.map(percent), ["75 %", "75\u{a0}%", "75\u{a0}%", "75%"].map(str::to_owned));
    let list = |language| Words::of(language).list(&["a", "b"]);
    assert_eq!(Language::ALL.map(list), ["a, b", "a, b", "a, b", "a、b"].map(str::to_owned));
}

#[test]
fn a_missing_key_shows_itself_and_no_marks_are_added() {
    let words = Words::of(Language::Ru);
    assert_eq!(words.plain("no-such-key"), "no-such-key");
    assert!(!words.has("no-such-key"));
    assert!(!words.fill("walk-in", &[("n", 3.into())]).contains('\u{2068}'));
}

#[test]
fn locales_are_told_by_their_language() {
    for (locale, language) in [
        ("ru", Some(Language::Ru)),
        ("es_MX.UTF-8", Some(Language::Es)),
        ("zh-Hans-CN", Some(Language::Zh)),
        ("ru_RU.UTF-8", Some(Language::Ru)),
        ("en-GB", Some(Language::En)),
        ("fr", None),
        ("", None),
    ] {
        assert_eq!(Language::of_locale(locale), language, "{locale}");
    }
}
