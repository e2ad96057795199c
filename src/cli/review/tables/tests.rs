//! The tables speak the language of whoever asked, and stand in columns in every script.

use super::*;
use crate::review::Review;
use crate::telling::reviewing::tests::languages::{everything, latin};
use crate::telling::reviewing::tests::{poisoned, sample};
use crate::text::{Language, Words};
use std::collections::BTreeSet;
use unicode_width::UnicodeWidthStr;

fn told(review: &Review, language: Language) -> Vec<String> {
    let words = Words::of(language);
    all(&Reviewing { review, words: &words }, Colour::Off, None)
}

#[test]
fn nothing_of_the_tables_is_english_in_other_languages() {
    let review = everything();
    let english = told(&review, Language::En);
    let known: BTreeSet<&String> = english.iter().filter(|line| latin(line).len() > 1).collect();
    assert!(known.len() > 60, "{}", known.len());
    for language in [Language::Es, Language::Ru, Language::Zh] {
        let lines = told(&review, language);
        assert_eq!(lines.len(), english.len(), "{language:?} tells the same");
        let same: Vec<&String> = lines.iter().filter(|line| known.contains(line)).collect();
        assert!(same.is_empty(), "{language:?}: {same:?}");
        if language != Language::Es {
            assert_eq!(latin(&lines.join("\n")), BTreeSet::new(), "{language:?}");
        }
    }
}

#[test]
fn every_language_says_all_of_it() {
    for language in Language::ALL {
        let text = told(sample(), language).join("\n");
        for key in ["review-", "finding-", "touch-", "grade-", "act-", "why-"] {
            assert!(!text.contains(key), "{key} in {language:?}");
        }
        assert!(text.contains(&Words::of(language).plain("review-table-answers")), "{language:?}");
    }
    let russian = told(sample(), Language::Ru).join("\n");
    assert!(russian.contains("Кто растёт?") && russian.contains(','), "numbers are written as Russian writes them");
}

#[test]
fn columns_line_up_in_wide_characters() {
    let lines = told(sample(), Language::Zh);
    let at = lines.iter().position(|line| line == "排除了哪些记录").expect("a heading");
    let table: Vec<&String> = lines[at + 1..].iter().take_while(|line| !line.is_empty()).collect();
    let ends: BTreeSet<usize> = table.iter().map(|line| line.width()).collect();
    assert_eq!(ends.len(), 1, "the last column is to the right: {table:#?}");
}

#[test]
fn what_comes_from_outside_does_nothing_to_a_terminal() {
    let review = poisoned("\u{1b}[2J\u{202E}\u{7}");
    for language in Language::ALL {
        let text = told(&review, language).concat();
        assert!(!text.contains(['\u{1b}', '\u{202E}', '\u{7}']), "{language:?}");
    }
}
