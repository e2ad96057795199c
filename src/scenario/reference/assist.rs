//! Help at a place of a file: what may be written there, what stands there, and where an id was given.
//!
//! The file may be as broken as files are while somebody writes in them: what can be read of it is used.

use super::ids::{Gives, IdAt, ids};
use super::tags::Doc;
use super::walk::{Met, walk};
use super::{kind, range};
use crate::diagnostic::{Faults, Span};
use crate::scenario::raw::documented::{Alternative, Bracket, Field, Shape};
use crate::scenario::tree::{Node, Tree, Value};

/// Something that may be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// As it is written.
    pub written: String,
    /// What kind of thing it is, in a few words.
    pub detail: String,
    /// What it means.
    pub meaning: String,
    /// What it is.
    pub kind: SuggestionKind,
}

/// What a suggestion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SuggestionKind {
    /// The name of a field.
    Field,
    /// A word of the format.
    Word,
    /// An id of this file.
    Id,
}

/// Stands for the word that is being written.
const STAND_IN: &str = "q0q";

/// What may be written at a byte of the text, in place of the word or quoted text that stands there.
pub fn suggestions(text: &str, at: usize) -> Vec<Suggestion> {
    let within_quotes = quoted(text, at);
    let word = within_quotes.clone().unwrap_or_else(|| word(text, at));
    let with = |stand_in: &str| format!("{}{stand_in}{}", &text[..word.start], &text[word.end..]);
    if within_quotes.is_some() {
        return at_value(&with(&format!("\"{STAND_IN}\"")), Quotes::There);
    }
    // The name of a field, or a value: whichever makes sense here.
    for name in [format!("{STAND_IN}: 0,"), format!("{STAND_IN}: 0")] {
        let fields = at_field(&with(&name));
        if !fields.is_empty() {
            return fields;
        }
    }
    let words = at_value(&with(STAND_IN), Quotes::Missing);
    if words.is_empty() { at_value(&with(&format!("\"{STAND_IN}\"")), Quotes::Missing) } else { words }
}

/// Whether the quotes around an id are there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quotes {
    There,
    Missing,
}

fn read(text: &str) -> Tree {
    Tree::from_bytes("", text.as_bytes(), &mut Faults::new())
}

fn at_field(text: &str) -> Vec<Suggestion> {
    let tree = read(text);
    let mut found = Vec::new();
    walk(&tree, &mut |way| {
        let Some(Met::Bracket(bracket, node)) = way.last() else { return };
        let Value::Fields { fields, .. } = &node.value else { return };
        if fields.iter().any(|field| field.name.text == STAND_IN) {
            let missing = bracket.fields.iter().filter(|f| fields.iter().all(|there| there.name.text != f.name));
            found = missing.map(field_suggestion).collect();
        }
    });
    found
}

fn field_suggestion(field: &Field) -> Suggestion {
    let doc = Doc::of(field.doc);
    Suggestion {
        written: format!("{}: ", field.name),
        detail: kind((field.shape)(), &doc.ids),
        meaning: doc.meaning,
        kind: SuggestionKind::Field,
    }
}

fn at_value(text: &str, quotes: Quotes) -> Vec<Suggestion> {
    let tree = read(text);
    let stands_here = |node: &Node| matches!(&node.value, Value::Word(w) | Value::Text(w) if w == STAND_IN);
    let mut found = Vec::new();
    let mut wanted: Option<IdAt> = None;
    walk(&tree, &mut |way| {
        let Some(Met::Leaf(shape, node)) = way.last() else { return };
        if !stands_here(node) {
            return;
        }
        match shape {
            Shape::Word(list) => {
                found = list.words.iter().zip(list.meanings).map(|(w, m)| word_suggestion(w, list.name, m)).collect();
            }
            Shape::OneOf(all) => {
                let one = |one: &Alternative| {
                    let brackets = if one.holds.is_empty() { "" } else { "(" };
                    let about = all.name.trim_start_matches("Raw");
                    word_suggestion(&format!("{}{brackets}", one.word), about, &Doc::of(one.doc).meaning)
                };
                found = all.words.iter().map(one).collect();
            }
            Shape::Flag => found = ["false", "true"].map(|w| word_suggestion(w, "yes or no", "")).to_vec(),
            Shape::Id => wanted = super::ids::id_of(way),
            Shape::Quantity(quantity) => {
                let words = quantity.words.iter().map(|(w, _)| id_suggestion(w, quantity.name, quotes));
                found = words.chain([id_suggestion(quantity.example, quantity.name, quotes)]).collect();
            }
            Shape::Text | Shape::Count(_) | Shape::List(_) | Shape::Map(..) | Shape::Pair(..) | Shape::Bracket(_) => {}
        }
    });
    if let Some(wanted) = wanted.filter(|wanted| wanted.gives == Gives::Reference) {
        found = known(&tree, &wanted).into_iter().map(|(id, kind)| id_suggestion(&id, &kind, quotes)).collect();
    }
    found
}

/// The ids of a file that are of a wanted kind, each once, with its kind.
fn known(tree: &Tree, wanted: &IdAt) -> Vec<(String, String)> {
    let mut known: Vec<(String, String)> = ids(tree)
        .into_iter()
        .filter(|id| id.gives == Gives::Name && id.kinds.iter().any(|k| wanted.kinds.contains(k)) && id.id != STAND_IN)
        .map(|id| (id.id, id.kinds.into_iter().next().unwrap_or_default()))
        .collect();
    known.sort();
    known.dedup();
    known
}

fn word_suggestion(word: &str, detail: &str, meaning: &str) -> Suggestion {
    let (detail, meaning) = (detail.to_owned(), meaning.trim().to_owned());
    Suggestion { written: word.to_owned(), detail, meaning, kind: SuggestionKind::Word }
}

fn id_suggestion(id: &str, detail: &str, quotes: Quotes) -> Suggestion {
    let written = match quotes {
        Quotes::There => id.to_owned(),
        Quotes::Missing => format!("\"{id}\""),
    };
    Suggestion { written, detail: detail.to_owned(), meaning: String::new(), kind: SuggestionKind::Id }
}

/// What stands at a byte of the text, and its place.
pub fn meaning(text: &str, at: usize) -> Option<(Span, String)> {
    let tree = read(text);
    let holds = |span: Span| span.range().contains(&at);
    let mut found = None;
    walk(&tree, &mut |way| match way {
        [.., Met::Bracket(bracket, node)] => {
            // The name of a field is no part of its value.
            if let Value::Fields { fields, .. } = &node.value
                && let Some(there) = fields.iter().find(|field| holds(field.name.span))
                && let Some(field) = bracket.fields.iter().find(|field| field.name == there.name.text)
            {
                found = Some((there.name.span, field_meaning(bracket, field)));
            }
        }
        [.., Met::Alternative(_, one, node)] => {
            let word = Span::new(node.span.start as usize, node.span.start as usize + one.word.len());
            if holds(word) {
                found = Some((word, format!("**{}**\n\n{}", one.word, Doc::of(one.doc).meaning)));
            }
        }
        [.., Met::Leaf(Shape::Word(list), node)] if holds(node.span) => {
            if let Value::Word(word) = &node.value
                && let Some(i) = list.words.iter().position(|known| known == word)
            {
                found = Some((node.span, format!("**{word}** ({})\n\n{}", list.name, list.meanings[i].trim())));
            }
        }
        [.., Met::Leaf(_, node)] if holds(node.span) => {
            if let Some(id) = super::ids::id_of(way) {
                found = Some((id.span, format!("**{}**: the id of a {}", id.id, id.kinds.join(" or "))));
            }
        }
        _ => {}
    });
    found
}

fn field_meaning(bracket: &Bracket, field: &Field) -> String {
    let (doc, shape) = (Doc::of(field.doc), (field.shape)());
    let of = bracket.name.trim_start_matches("Raw");
    let mut told = format!("**{}** ({of}): {}\n\n{}", field.name, kind(shape, &doc.ids), doc.meaning);
    for (label, value) in [("Left out", doc.left_out), ("Range", doc.range.or_else(|| range(shape)))] {
        if let Some(value) = value {
            told.push_str(&format!("\n\n{label}: {value}"));
        }
    }
    told
}

/// Where the id at a byte of the text was given, if it stands for something in this file.
pub fn given(text: &str, at: usize) -> Option<Span> {
    let all = ids(&read(text));
    let here = all.iter().find(|id| id.span.range().contains(&at))?;
    let same = |id: &&IdAt| {
        id.gives == Gives::Name && id.id == here.id && id.kinds.iter().any(|kind| here.kinds.contains(kind))
    };
    all.iter().find(same).map(|id| id.span)
}

/// The inside of the quotes around a byte, if it is between two of one line.
fn quoted(text: &str, at: usize) -> Option<std::ops::Range<usize>> {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let before = &text[line..at];
    let open = (before.matches('"').count() % 2 == 1).then(|| before.rfind('"'))??;
    let end = text[at..].find(['"', '\n']).map_or(text.len(), |end| at + end);
    let closed = usize::from(text[end..].starts_with('"'));
    Some(line + open..end + closed)
}

/// The word around a byte.
fn word(text: &str, at: usize) -> std::ops::Range<usize> {
    let of_word = |c: char| c.is_alphanumeric() || c == '_';
    let start = text[..at].rfind(|c| !of_word(c)).map_or(0, |i| i + text[i..].chars().next().map_or(1, char::len_utf8));
    let end = text[at..].find(|c| !of_word(c)).map_or(text.len(), |i| at + i);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const FILE: &str = include_str!("../../../tests/scenarios/minimal.ron");

    /// What is suggested where `|` stands, after putting `with` in place of `old` in the small house.
    fn suggested(old: &str, with: &str) -> Vec<String> {
        assert!(FILE.contains(old), "{old}");
        let text = FILE.replacen(old, with, 1);
        let at = text.find('|').expect("a cursor");
        suggestions(&text.replacen('|', "", 1), at).into_iter().map(|s| s.written).collect()
    }

    #[test]
    fn fields_that_are_not_there_yet_are_suggested_where_a_name_is_wanted() {
        let fields = suggested("takes: \"10s\")", "takes: \"10s\", la|)");
        assert!(fields.contains(&"lesson: ".to_owned()) && fields.contains(&"when: ".to_owned()), "{fields:?}");
        assert!(!fields.contains(&"takes: ".to_owned()), "it is there");
        assert_eq!(suggested("allowance: \"5 EUR\",", "|"), ["allowance: "]);
    }

    #[test]
    fn ids_of_the_kind_that_is_wanted_are_suggested() {
        assert_eq!(suggested("seat: \"table\"", "seat: \"|\""), ["bar", "door", "table"]);
        assert_eq!(suggested("pastime: \"phone\"", "pastime: |"), ["\"phone\""]);
        assert_eq!(
            suggested("holds: NobodyWalksOut", "holds: NoSlip(\"|\", Unclear)"),
            ["enter", "sip", "take", "tidy"]
        );
        assert_eq!(suggested("wakes: Arrives", "wakes: Met(\"te|\")"), ["chat", "tea"]);
        assert_eq!(suggested("mix: {\"guest\": \"60%\"", "mix: {\"|\": \"60%\""), ["guest", "quick"]);
        assert_eq!(suggested("of: \"cup\"", "of: \"|\""), ["cup", "talk", "tea", "treat"]);
    }

    #[test]
    fn words_are_suggested_where_a_word_is_wanted() {
        assert!(suggested("kind: Table", "kind: |").contains(&"Machine".to_owned()));
        assert!(suggested("wakes: Arrives", "wakes: A|").contains(&"After(".to_owned()));
        assert!(suggested("then: Retry", "then: |").contains(&"WaitForHelp".to_owned()));
        assert!(suggested("lasts: \"20min\"", "lasts: |").contains(&"\"4min30s\"".to_owned()));
    }

    #[test]
    fn what_stands_somewhere_is_told_and_where_an_id_was_given() {
        let at = |words: &str, skip: usize| FILE.find(words).expect("it is there") + skip;
        let told = |at: usize| meaning(FILE, at).expect("something stands there").1;
        assert!(told(at("hurts_after", 2)).contains("before it hurts"), "{}", told(at("hurts_after", 2)));
        assert!(told(at("Cafeteria", 1)).contains("serve themselves"), "{}", told(at("Cafeteria", 1)));
        assert!(told(at("Step(\"take\")", 0)).contains("The step is done"));
        assert!(told(at("Step(\"take\")", 7)).contains("the id of a step"));
        let span = given(FILE, at("Step(\"take\")", 7)).expect("the step is there");
        assert_eq!(&FILE[span.range()], "\"take\"");
        assert!(FILE[..span.start as usize].ends_with("(id: "));
        assert_eq!(meaning(FILE, 0), None);
    }

    #[test]
    fn every_id_that_shipped_files_refer_to_is_of_the_kind_that_the_reference_says() {
        let files = [
            include_str!("../../../scenarios/restaurant/window_table.ron"),
            include_str!("../../../scenarios/cafeteria/first_visit.ron"),
            include_str!("../../../scenarios/bank/pension_day.ron"),
            super::super::EVERYTHING,
        ];
        for file in files {
            let all = ids(&read(file));
            let given: BTreeSet<(&str, &str)> = all
                .iter()
                .filter(|id| id.gives == Gives::Name)
                .flat_map(|id| id.kinds.iter().map(|kind| (kind.as_str(), id.id.as_str())))
                .collect();
            let references: Vec<&IdAt> = all.iter().filter(|id| id.gives == Gives::Reference).collect();
            assert!(references.len() > 50);
            for id in references {
                let known = id.id == "seat" || id.kinds.iter().any(|kind| given.contains(&(kind, &id.id)));
                assert!(known, "no {:?} has the id {}", id.kinds, id.id);
            }
        }
    }

    #[test]
    fn no_text_and_no_place_is_too_broken_to_ask() {
        for (end, _) in FILE.char_indices() {
            let text = &FILE[..end];
            // Every place of the whole file, and the end of every beginning of it.
            if end % 7 == 0 {
                let _ = (suggestions(text, end), meaning(text, end), given(text, end));
            }
        }
        let _ = suggestions("\"", 1);
        let _ = suggestions("", 0);
    }
}
