//! The reference of the format: every field with its kind, range, ordinary value, meaning and an example.
//!
//! It is made of the types that files are read into and of their doc comments. The examples are cut out of one scenario
//! that has everything in it and passes `check`.

pub mod assist;
mod ids;
mod tags;
pub(crate) mod walk;

#[cfg(test)]
mod tests;

use crate::diagnostic::{Code, Faults};
use crate::scenario::raw::documented::{
    Alternatives, Bracket, Documented, Field, QuantityForm, QuantityShape, Shape, WordList,
};
use crate::scenario::raw::{RawScenario, SECTIONS};
use crate::scenario::tree::Tree;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
pub(crate) use tags::Doc;
use walk::{Met, walk};

/// The scenario that the examples are from.
const EVERYTHING: &str = include_str!("everything.ron");
/// An example longer than this is shown by its brackets alone.
const LONGEST_EXAMPLE: usize = 110;

/// The whole reference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reference {
    /// Brackets with named fields, in the order of a file.
    pub brackets: Vec<BracketPage>,
    /// Words that may have brackets behind them.
    pub alternatives: Vec<WordPage>,
    /// Closed lists of words.
    pub words: Vec<WordPage>,
    /// The rules that `check` knows.
    pub rules: Vec<RuleLine>,
}

/// A rule that a file can break, or a smell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleLine {
    /// Its stable name.
    pub code: &'static str,
    /// What it is about, in one sentence.
    pub about: &'static str,
}

/// One kind of bracket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BracketPage {
    /// Its name in this reference.
    pub name: String,
    /// Where it stands in a file; `*` is any id, `[]` any item.
    pub stands_at: Vec<String>,
    /// What it is.
    pub about: String,
    /// Its fields.
    pub fields: Vec<FieldLine>,
}

/// One field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldLine {
    /// Its name.
    pub name: String,
    /// What is written there.
    pub kind: String,
    /// What is allowed, where not everything of the kind is.
    pub range: Option<String>,
    /// What leaving it out means; nothing if it must be written.
    pub left_out: Option<String>,
    /// What it means.
    pub meaning: String,
    /// One from a scenario that passes `check`.
    pub example: String,
}

/// A list of words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WordPage {
    /// Its name in this reference.
    pub name: String,
    /// What it is for; empty where the fields say it.
    pub about: String,
    /// The words.
    pub words: Vec<WordLine>,
}

/// One word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WordLine {
    /// As written, with what stands in brackets behind it.
    pub written: String,
    /// What it means.
    pub meaning: String,
    /// One from a scenario that passes `check`, where something stands behind it.
    pub example: Option<String>,
}

/// The reference of the format that this program reads.
pub fn reference() -> Reference {
    let mut gathered = Gathered::default();
    gathered.gather(RawScenario::shape(), String::new());
    let examples = examples();
    let example = |of: &str, name: &str| examples.get(&(of.to_owned(), name.to_owned())).cloned();
    let page = |(bracket, stands_at): &(&'static Bracket, Vec<String>)| BracketPage {
        name: plain(bracket.name),
        stands_at: stands_at.clone(),
        about: Doc::of(bracket.about).meaning,
        fields: bracket.fields.iter().map(|f| field_line(bracket, f, example(bracket.name, f.name))).collect(),
    };
    let alternatives = |all: &&'static Alternatives| WordPage {
        name: plain(all.name),
        about: Doc::of(all.about).meaning,
        words: all.words.iter().map(|w| word_line(w, example(all.name, w.word))).collect(),
    };
    Reference {
        brackets: gathered.brackets.iter().map(page).collect(),
        alternatives: gathered.alternatives.iter().map(alternatives).collect(),
        words: gathered.lists.iter().map(|list| list_page(list)).collect(),
        rules: Code::ALL.iter().map(|code| RuleLine { code: code.id(), about: code.explain() }).collect(),
    }
}

/// Everything the shapes lead to, each once, in the order of a file.
#[derive(Default)]
struct Gathered {
    brackets: Vec<(&'static Bracket, Vec<String>)>,
    alternatives: Vec<&'static Alternatives>,
    lists: Vec<&'static WordList>,
    seen: BTreeSet<&'static str>,
}

impl Gathered {
    fn gather(&mut self, shape: Shape, path: String) {
        let below = |part: &str| if path.is_empty() { part.to_owned() } else { format!("{path}.{part}") };
        match shape {
            Shape::Id | Shape::Text | Shape::Count(_) | Shape::Flag | Shape::Quantity(_) => {}
            Shape::Word(list) => {
                if self.seen.insert(list.name) {
                    self.lists.push(list);
                }
            }
            Shape::List(of) => self.gather(of(), format!("{path}[]")),
            Shape::Map(key, value) => {
                self.gather(key(), path.clone());
                self.gather(value(), below("*"));
            }
            Shape::Pair(a, b) => [a, b].into_iter().for_each(|part| self.gather(part(), path.clone())),
            Shape::Bracket(bracket) => {
                if self.seen.insert(bracket.name) {
                    self.brackets.push((bracket, vec![path.clone()]));
                    bracket.fields.iter().for_each(|field| self.gather((field.shape)(), below(field.name)));
                } else if let Some((_, stands_at)) = self.brackets.iter_mut().find(|(b, _)| b.name == bracket.name) {
                    stands_at.push(path);
                }
            }
            Shape::OneOf(all) => {
                if self.seen.insert(all.name) {
                    self.alternatives.push(all);
                    let holds = all.words.iter().flat_map(|word| word.holds);
                    holds.for_each(|shape| self.gather(shape(), path.clone()));
                }
            }
        }
    }
}

/// The name of a type of the mirror, as trainers read it: `RawStep` is a Step.
fn plain(name: &str) -> String {
    name.strip_prefix("Raw").unwrap_or(name).to_owned()
}

fn field_line(bracket: &Bracket, field: &Field, example: Option<String>) -> FieldLine {
    let doc = Doc::of(field.doc);
    let shape = (field.shape)();
    let required = !field.optional || (bracket.name == "RawScenario" && SECTIONS.contains(&field.name));
    FieldLine {
        name: field.name.to_owned(),
        kind: kind(shape, &doc.ids),
        range: doc.range.map(|range| range.trim_end_matches('.').to_owned()).or_else(|| range(shape)),
        left_out: (!required).then(|| doc.left_out.unwrap_or_default()),
        meaning: doc.meaning,
        example: example.unwrap_or_default(),
    }
}

fn word_line(word: &crate::scenario::raw::documented::Alternative, example: Option<String>) -> WordLine {
    let doc = Doc::of(word.doc);
    let holds = word.holds.iter().enumerate().map(|(i, shape)| {
        let ids: Vec<String> = doc.ids.get(i).or(doc.ids.last()).cloned().into_iter().collect();
        kind(shape(), &ids)
    });
    let holds: Vec<String> = holds.collect();
    let written = if holds.is_empty() { word.word.to_owned() } else { format!("{}({})", word.word, holds.join(", ")) };
    WordLine { written, meaning: doc.meaning, example: example.filter(|_| !holds.is_empty()) }
}

fn list_page(list: &WordList) -> WordPage {
    let word = |(word, meaning): (&&str, &&str)| WordLine {
        written: (*word).to_owned(),
        meaning: meaning.trim().to_owned(),
        example: None,
    };
    let words = list.words.iter().zip(list.meanings).map(word).collect();
    WordPage { name: list.name.to_owned(), about: String::new(), words }
}

/// What is written in a place, in words.
pub(crate) fn kind(shape: Shape, ids: &[String]) -> String {
    let named = || match ids {
        [] => "an id".to_owned(),
        kinds => kinds.iter().map(|k| id_of(k)).collect::<Vec<_>>().join(" and "),
    };
    match shape {
        Shape::Id => named(),
        Shape::Text => "a text".to_owned(),
        Shape::Count(_) => "a number".to_owned(),
        Shape::Flag => "true or false".to_owned(),
        Shape::Quantity(q) => match q.form {
            QuantityForm::Amount => q.name.to_owned(),
            QuantityForm::Spread => format!("{}, or a spread", q.name),
            QuantityForm::Zone => format!("a zone: {} and another", q.name),
        },
        Shape::Word(list) => format!("one of {}", list.name),
        Shape::List(of) => format!("a list, each {}", kind(of(), ids)),
        Shape::Map(key, value) => {
            format!("for each {}: {}", kind(key(), ids).trim_start_matches("the "), kind(value(), &[]))
        }
        Shape::Pair(a, b) => {
            let of = |i: usize, shape: Shape| kind(shape, ids.get(i).or(ids.last()).map_or(&[], std::slice::from_ref));
            format!("a pair: {} and {}", of(0, a()), of(1, b()))
        }
        Shape::Bracket(bracket) => format!("a bracket {}", plain(bracket.name)),
        Shape::OneOf(all) => format!("one of {}", plain(all.name)),
    }
}

fn id_of(kind: &str) -> String {
    match kind.strip_prefix("new ") {
        Some(new) => format!("the id of a new {new}"),
        None => format!("the id of a {kind}"),
    }
}

/// What a shape allows, where it is not plain from its kind.
pub(crate) fn range(shape: Shape) -> Option<String> {
    match shape {
        Shape::Count(most) if most <= u64::from(u16::MAX) => Some(format!("0 to {most}")),
        Shape::Quantity(quantity) => Some(quantity_range(&quantity)),
        Shape::List(of) | Shape::Map(_, of) => match of() {
            Shape::Quantity(quantity) => Some(quantity_range(&quantity)),
            _ => None,
        },
        Shape::Id
        | Shape::Text
        | Shape::Count(_)
        | Shape::Flag
        | Shape::Word(_)
        | Shape::Pair(..)
        | Shape::Bracket(_)
        | Shape::OneOf(_) => None,
    }
}

fn quantity_range(quantity: &QuantityShape) -> String {
    let amounts = if quantity.whole {
        let words: Vec<&str> = quantity.words.iter().map(|(word, _)| *word).collect();
        format!("0% to 100%, or {}", words.join(", "))
    } else {
        format!("from 0 up, such as {}", quantity.example)
    };
    match quantity.form {
        QuantityForm::Amount => amounts,
        QuantityForm::Spread => format!("{amounts}; a spread such as {}", quantity.range_example),
        QuantityForm::Zone => format!("such as {}", quantity.range_example),
    }
}

/// For each field and each word with something behind it, how it is written in the scenario that has everything: the
/// shortest of its occurrences.
fn examples() -> BTreeMap<(String, String), String> {
    let tree = Tree::from_bytes("everything.ron", EVERYTHING.as_bytes(), &mut Faults::new());
    let mut found: BTreeMap<(String, String), String> = BTreeMap::new();
    walk(&tree, &mut |way| {
        let (of, name, node) = match way.last() {
            Some(Met::Field(bracket, field, node)) => (bracket.name, field.name, node),
            Some(Met::Alternative(all, one, node)) => (all.name, one.word, node),
            Some(Met::Bracket(..) | Met::Leaf(..)) | None => return,
        };
        let written = written(&tree.text[node.span.range()]);
        let known = found.entry((of.to_owned(), name.to_owned())).or_insert_with(|| written.clone());
        // `()` and its like show nothing.
        if known.len() <= 2 || (written.len() > 2 && written.len() < known.len()) {
            *known = written;
        }
    });
    found
}

/// A stretch of the file on one line, or its brackets alone if it is long.
fn written(text: &str) -> String {
    let one_line: String =
        text.lines().map(|line| line.split("  //").next().unwrap_or(line).trim()).collect::<Vec<_>>().join(" ");
    let short = one_line.chars().count() <= LONGEST_EXAMPLE;
    match (short, one_line.chars().next(), one_line.chars().last()) {
        (false, Some(first), Some(last)) if !first.is_alphanumeric() => format!("{first} .. {last}"),
        _ => one_line,
    }
}
