//! What decoding says about files of the wrong shape, and what it saves of them.

use serde::Deserialize;

use super::*;
use crate::diagnostic::LineIndex;
use crate::scenario::quantity::{Celsius, Duration, Law, Level, Temperature, Time, Zone};

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct House {
    format: u32,
    #[serde(default)]
    title: Option<Text>,
    #[serde(default)]
    places: OrderedMap<Place>,
    #[serde(default)]
    steps: Vec<Step>,
    #[serde(default)]
    sizes: OrderedMap<Duration, u32>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Place {
    kind: PlaceKind,
    at: (Duration, Duration),
    #[serde(default)]
    seats: Option<Spanned<u8>>,
    #[serde(default)]
    gives: Vec<Spanned<String>>,
    #[serde(default)]
    served_at: Option<Celsius>,
    #[serde(default)]
    likes: Option<Zone<Temperature>>,
}

#[derive(Debug, Deserialize, PartialEq)]
enum PlaceKind {
    Door,
    Table,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Step {
    id: Spanned<String>,
    by: Performer,
    #[serde(default)]
    takes: Law<Time>,
    #[serde(default)]
    when: Option<When>,
    #[serde(default)]
    level: Option<crate::scenario::quantity::Amount<Level>>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
enum Performer {
    Customer,
    System(String),
    Team { lead: String, size: u8 },
}

#[derive(Debug, Deserialize, PartialEq)]
enum When {
    Arrives,
    Step(String),
    Chance(String, Box<When>),
    Any(Vec<When>),
}

/// One string, or one per locale.
#[derive(Debug, PartialEq)]
struct Text(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> serde::de::Visitor<'de> for TextVisitor {
            type Value = Text;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a text, or one for each locale")
            }
            fn visit_str<E>(self, text: &str) -> Result<Text, E> {
                Ok(Text(vec![(String::new(), text.to_owned())]))
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                let mut texts = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    texts.push(entry);
                }
                Ok(Text(texts))
            }
        }
        deserializer.deserialize_any(TextVisitor)
    }
}

struct Read {
    decoded: Decoded<House>,
    faults: Vec<Diagnostic>,
    shown: Vec<String>,
}

fn read(text: &str) -> Read {
    let mut faults = Faults::new();
    let tree = Tree::from_text("h.ron", text, &mut faults);
    let decoded = decode(&tree, &mut faults);
    let lines = LineIndex::new(text);
    let faults = faults.into_sorted();
    let shown = faults
        .iter()
        .map(|one| {
            let at = lines.position(text, one.span.start as usize);
            format!("{}:{} {}", at.line, at.column, one.message)
        })
        .collect();
    Read { decoded, faults, shown }
}

const GOOD: &str = r#"(
    format: 1,
    title: (en: "The house", ru: "Дом"),
    places: {
        "window": (kind: Table, at: ("9s", "1s"), seats: 2, gives: ["view"], served_at: "82C", likes: "55C..72C"),
        "door": (kind: Door, at: ("0s", "4s")),
    },
    steps: [
        (id: "enter", by: Customer, takes: "5s..15s", when: Any([Arrives, Step("x"), Chance("80%", Arrives)])),
        (id: "pay", by: System("till"), level: "good"),
        (id: "sing", by: Team(lead: "paul", size: 3)),
    ],
    sizes: {1: "70s", 2: "30s"},
)"#;

#[test]
fn a_good_file_is_read_in_its_order_with_places() {
    let Read { decoded, shown, .. } = read(GOOD);
    assert_eq!(shown, Vec::<String>::new());
    assert!(decoded.pruned.is_empty());
    let house = decoded.value.expect("a house");
    let keys: Vec<(&str, &str)> =
        house.places.iter().map(|(key, _)| (key.value.as_str(), &GOOD[key.span.range()])).collect();
    assert_eq!(keys, [("window", "\"window\""), ("door", "\"door\"")]);
    let window = house.places.get("window").expect("window");
    let seats = window.seats.expect("seats");
    assert_eq!((seats.value, &GOOD[seats.span.range()]), (2, "2"));
    assert_eq!(house.steps[2].by, Performer::Team { lead: "paul".to_owned(), size: 3 });
    assert_eq!(house.sizes.iter().map(|(key, _)| key.value).collect::<Vec<_>>(), [1, 2]);
    let text = house.title.expect("title");
    assert_eq!(text.0[1], ("ru".to_owned(), "Дом".to_owned()));
}

#[test]
fn every_fault_of_shape_is_found_in_one_run() {
    let text = r#"(
format: 1,
titel: "x",
places: {
  "window": (kind: Tabel, at: ("9s", "1s"), seats: 300),
  "door": (kind: Door, at: ("0s",), setas: 4, served_at: "82F"),
  "wall": (kind: "Table", at: ("1s", "2s", "3s"), likes: "72C..55C", gives: "view"),
  7: (kind: Door, at: ("1s", "2s")),
},
steps: [
  (id: "enter", takes: 5),
  (by: Customer(3), when: Any([Arives, Step, 4])),
  ("pay"),
  (id: "sing", by: Team(lead: "p", size: 3, extra: 1), level: "140%"),
],
sizes: ["1s"],
)"#;
    let Read { faults, shown, .. } = read(text);
    assert_eq!(
        shown,
        [
            "3:1 there is no field `titel` here",
            "5:20 the word `Tabel` means nothing here",
            "5:52 expected a whole number from 0 to 255, found the number 300",
            "6:28 expected 2 values in round brackets, found 1 value",
            "6:37 there is no field `setas` here",
            "6:58 expected a temperature such as \"82C\", found \"82F\"",
            "7:18 expected a word, found the text \"Table\"",
            "7:44 expected 2 values, found 3 values",
            "7:58 \"72C..55C\" runs from the larger to the smaller",
            "7:77 expected a list `[ .. ]`, found the text \"view\"",
            "8:3 expected a text in quotes, found the number 7",
            "11:3 the field `by` is missing in \"enter\"",
            "11:24 expected a duration such as \"4min30s\", or a spread such as \"30s..60s\", found the number 5",
            "12:3 the field `id` is missing in `steps`",
            "12:8 `Customer` takes nothing in brackets",
            "12:32 the word `Arives` means nothing here",
            "12:40 `Step` takes a value in brackets",
            "12:46 expected a word, found the number 4",
            "13:3 expected fields in round brackets `( name: value )`, found values in round brackets",
            "14:45 there is no field `extra` here",
            "14:63 \"140%\" is more than 100 %",
            "16:8 expected a map `{ \"id\": value }`, found a list",
        ]
    );
    let help = |code: Code| {
        let fault = faults.iter().find(|one| one.code == code).expect("such a fault");
        fault.help.clone().expect("with help")
    };
    assert_eq!(help(Code::ShapeUnknownField), "did you mean `title`?");
    assert_eq!(help(Code::ShapeUnknownWord), "did you mean `Table`?");
    assert_eq!(help(Code::QuantityUnit), "its unit is C");
    assert!(faults.iter().any(|one| one.help.as_deref() == Some("write Table without quotes")));
}

#[test]
fn what_is_sound_is_kept_and_what_went_is_known() {
    let text = r#"(
format: 1,
places: {
  "window": (kind: Table, at: ("9s", "1s"), seats: "two"),
  "door": (kind: Dor, at: ("0s", "0s"), gives: ["draught"]),
},
steps: [(id: "enter", by: Customer), (id: "pay")],
)"#;
    let Read { decoded, shown, .. } = read(text);
    assert_eq!(shown.len(), 3, "{shown:?}");
    let house = decoded.value.expect("a house");
    let places: Vec<&str> = house.places.iter().map(|(key, _)| key.value.as_str()).collect();
    assert_eq!(places, ["window"]);
    assert_eq!(house.places.get("window").map(|window| window.seats), Some(None));
    assert_eq!(house.steps.len(), 1);
    let pruned = decoded.pruned;
    for id in ["window", "door", "pay", "draught"] {
        assert!(pruned.touches(id), "{id} {pruned:?}");
    }
    assert!(pruned.gone.contains("door") && pruned.gone.contains("pay"));
    assert!(pruned.damaged.contains("window") && !pruned.touches("enter"));
}

#[test]
fn all_missing_fields_of_a_group_are_reported_even_at_the_top() {
    let Read { decoded, shown, .. } = read("(places: {\"door\": ()}, steps: [(when: Step)])");
    assert_eq!(
        shown,
        [
            "1:1 the field `format` is missing",
            "1:11 the field `kind` is missing in \"door\"",
            "1:11 the field `at` is missing in \"door\"",
            "1:32 the field `id` is missing in `steps`",
            "1:32 the field `by` is missing in `steps`",
            "1:39 `Step` takes a value in brackets",
        ]
    );
    assert_eq!(decoded.value, None);
}

#[test]
fn faults_of_notation_are_not_reported_again_as_faults_of_shape() {
    for text in [
        "(format: @, places: {})",
        "(format: 1, places: {\"a\": (kind: Door, at: )})",
        "(format: 1, places: {\"a\": (kind: Door, at: (\"1s\", %))})",
        "(format: 1, steps: [(id: \"a\", by: Вера)])",
        "(format: 1, format: 2)",
        "(format: 1, places: {\"a: (kind: Dor), \"b\": (kind: Dor)})",
        "(format: 1, places: {\"a\": (kind: Door, (\"1s\", \"2s\"))})",
        "",
    ] {
        let Read { faults, .. } = read(text);
        assert_eq!(faults.len(), 1, "{text} {faults:?}");
        assert!(!faults[0].code.id().starts_with("shape"), "{text}");
    }
}

#[test]
fn a_fault_of_notation_around_it_hides_no_fault_of_shape() {
    let Read { shown, .. } =
        read("(format: 1, places: {\"a\": (kind: Dor, 5, at: (\"1s\", \"2s\"))}, steps: [(id: 7)], 8)");
    assert_eq!(
        shown,
        [
            "1:34 the word `Dor` means nothing here",
            "1:39 this value has no name, among others that have",
            "1:70 the field `by` is missing in `steps`",
            "1:75 expected a text in quotes, found the number 7",
            "1:80 this value has no name, among others that have",
        ]
    );
}

#[test]
fn a_misspelt_field_is_not_missing_as_well() {
    let Read { shown, .. } = read("(format: 1, places: {\"a\": (knid: Door, at: (\"1s\", \"2s\"))})");
    assert_eq!(shown, ["1:28 there is no field `knid` here"]);
}

#[test]
fn optional_values_need_no_some_and_may_have_it() {
    for (title, expected) in [("\"x\"", true), ("Some(\"x\")", true), ("None", false)] {
        let Read { decoded, shown, .. } = read(&format!("(format: 1, title: {title})"));
        assert!(shown.is_empty(), "{shown:?}");
        assert_eq!(decoded.value.expect("a house").title.is_some(), expected, "{title}");
    }
}

#[test]
fn the_deepest_file_that_is_read_can_be_decoded() {
    let depth = (crate::scenario::tree::MAX_DEPTH - 3) / 2;
    let when = format!("{}Arrives{}", "Any([".repeat(depth), "])".repeat(depth));
    let text = format!("(format: 1, steps: [(id: \"a\", by: Customer, when: {when})])");
    assert_eq!(read(&text).shown, Vec::<String>::new());
}

#[test]
fn the_search_ends_at_the_limit() {
    let steps = "(id: 5, by: 7), ".repeat(500);
    let Read { decoded, faults, .. } = read(&format!("(format: 1, steps: [{steps}])"));
    assert_eq!(faults.len(), MAX_FAULTS + 1);
    assert!(faults.iter().any(|one| one.code == Code::TooManyFaults));
    assert_eq!(decoded.value, None);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    /// Whatever is done to a good file, reading it ends, and no value comes of one that has no fault reported.
    #[test]
    fn a_slip_anywhere_is_survived(at in 0usize..GOOD.len(), drop in 0usize..6, piece in "[(){}\\[\\],:\"a-zA-Z0-9]{0,3}") {
        let chars: Vec<char> = GOOD.chars().collect();
        let at = at.min(chars.len());
        let end = (at + drop).min(chars.len());
        let text: String = chars[..at].iter().copied().chain(piece.chars()).chain(chars[end..].iter().copied()).collect();
        let Read { decoded, faults, .. } = read(&text);
        proptest::prop_assert!(decoded.value.is_some() || !faults.is_empty());
        proptest::prop_assert!(decoded.pruned.is_empty() || !faults.is_empty());
    }
}
