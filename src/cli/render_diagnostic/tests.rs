//! What people and tools get to see.

use super::*;
use crate::diagnostic::Faults;
use crate::scenario::tree::Tree;

fn faults_of(text: &str) -> (Vec<Diagnostic>, Sources) {
    let mut faults = Faults::new();
    let tree = Tree::from_text("house.ron", text, &mut faults);
    let mut sources = Sources::new();
    sources.insert(tree.file, tree.text);
    (faults.into_sorted(), sources)
}

const SLIPS: &str = "(\n\n\n\n\n\n\n  name: \"Вера\", list: [1, 2,\n  seats: 3,\n  at: 4 to: 5,\n  to: 6,\n)";

#[test]
fn a_fault_is_drawn_with_its_lines_and_hints() {
    let (found, sources) = faults_of(SLIPS);
    let expected = r#"error[syntax-unclosed]: this `[` is not closed before `seats`
   ╭─[ house.ron:8:23 ]
   │
 8 │   name: "Вера", list: [1, 2,
   │                       ┬
   │                       ╰── opened here
   │
   ├─[ house.ron:9:3 ]
   │
 9 │   seats: 3,
   │   ──┬──
   │     ╰──── `]` is missing before this
───╯

error[syntax-comma]: a comma is missing before `to`
    ╭─[ house.ron:10:8 ]
    │
 10 │   at: 4 to: 5,
    │        ┬
    │        ╰── put a `,` here
────╯

error[repeated-key]: the field `to` is given twice
    ╭─[ house.ron:11:3 ]
    │
 11 │   to: 6,
    │   ─┬
    │    ╰── again
    │
    ├─[ house.ron:10:9 ]
    │
 10 │   at: 4 to: 5,
    │         ─┬
    │          ╰── first
    │
    │ Help: only one of the two can count: rename one, or take it out
────╯
"#;
    assert_eq!(render(&found, &sources, Colour::Off), expected);
}

#[test]
fn colour_changes_nothing_but_colour() {
    let (found, sources) = faults_of(SLIPS);
    let mut plain = String::new();
    for (nth, part) in render(&found, &sources, Colour::On).split("\u{1b}[").enumerate() {
        let kept = match nth {
            0 => part,
            _ => part.split_once('m').expect("the end of a sequence").1,
        };
        plain.push_str(kept);
    }
    let trimmed = |text: &str| -> Vec<String> { text.lines().map(|line| line.trim_end().to_owned()).collect() };
    assert_eq!(trimmed(&plain), trimmed(&render(&found, &sources, Colour::Off)));
}

#[test]
fn a_line_of_a_megabyte_is_cut_and_its_column_is_the_files() {
    let text = format!("[{}@, {}]", "1, ".repeat(170_000), "2, ".repeat(170_000));
    let (found, sources) = faults_of(&text);
    let drawn = render(&found, &sources, Colour::Off);
    assert!(drawn.contains("house.ron:1:510002"), "{drawn}");
    assert!(drawn.len() < 2000, "{} bytes", drawn.len());
    assert!(drawn.contains("… "), "{drawn}");
}

#[test]
fn nothing_in_a_file_reaches_the_terminal_as_a_command() {
    let (found, sources) = faults_of("(a: \"\u{1b}[2J\u{202e}\", b\u{7}: 1,\u{2028} \"\u{85}\" 2)");
    let drawn = render(&found, &sources, Colour::Off);
    let harmful = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202e}' | '\u{2028}');
    assert!(!drawn.contains(harmful), "{drawn:?}");
}

#[test]
fn colour_comes_only_when_asked_for() {
    let (found, sources) = faults_of("(a 1)");
    assert!(!render(&found, &sources, Colour::Off).contains('\u{1b}'));
    assert!(render(&found, &sources, Colour::On).contains('\u{1b}'));
}

#[test]
fn a_fault_without_its_text_still_names_its_file() {
    let (found, _) = faults_of("(a 1)");
    let drawn = render(&found, &Sources::new(), Colour::Off);
    assert!(drawn.contains("house.ron") && drawn.contains("colon"), "{drawn}");
}

#[test]
fn tools_get_places_in_characters() {
    let (found, sources) = faults_of("(\n\t\"Ж\": 1, b: inf)");
    let json = serde_json::to_value(to_json(&found, &sources)).expect("json");
    assert_eq!(json[0]["code"], "syntax-stray");
    assert_eq!(json[0]["severity"], "error");
    assert_eq!(json[0]["file"], "house.ron");
    let place = |one: &serde_json::Value| {
        ["line", "column", "end_line", "end_column"].map(|key| one[key].as_u64().expect("a number"))
    };
    assert_eq!(place(&json[0]), [2, 2, 2, 5]);
    assert_eq!(place(&json[1]), [2, 13, 2, 16]);
    assert!(json[1].get("help").is_none());
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_place_in_any_text_can_be_drawn(
        text in "[a-zЖ漢\u{301}\t\r\n\u{85}\u{2028}\u{202e} \u{1f600}\u{0}]{0,300}|[a漢]{0,400}",
        spans in proptest::collection::vec((0usize..600, 0usize..600), 1..4),
    ) {
        let file: Arc<str> = Arc::from("a\u{1b}.ron");
        let mut sources = Sources::new();
        sources.insert(Arc::clone(&file), Arc::from(text.as_str()));
        let mut spans = spans.into_iter().map(|(start, length)| Span::new(start, start + length));
        let first = spans.next().expect("at least one");
        let mut fault = Diagnostic::error(crate::diagnostic::Code::ShapeValue, &file, first, "x").with_help("y");
        for span in spans {
            fault = fault.with_note(span, "z");
        }
        let position = LineIndex::new(&text).position(&text, first.start as usize);
        let drawn = render(std::slice::from_ref(&fault), &sources, Colour::Off);
        let place = format!("a\u{fffd}.ron:{}:{} ", position.line, position.column);
        proptest::prop_assert!(drawn.contains(&place), "{}", drawn);
        proptest::prop_assert!(!drawn.contains(|c: char| c.is_control() && c != '\n'), "{:?}", drawn);
        to_json(&[fault], &sources);
    }
}
