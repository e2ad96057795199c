//! What the reader says about slips people make.

use super::*;
use crate::diagnostic::LineIndex;

/// The faults of a text, each as `line:column code`.
fn faults_of(text: &str) -> Vec<String> {
    let mut faults = Faults::new();
    Tree::from_text("t.ron", text, &mut faults);
    shown(text, faults)
}

fn shown(text: &str, faults: Faults) -> Vec<String> {
    let lines = LineIndex::new(text);
    let show = |one: &crate::diagnostic::Diagnostic| {
        let at = lines.position(text, one.span.start as usize);
        format!("{}:{} {}", at.line, at.column, one.code.id())
    };
    faults.into_sorted().iter().map(show).collect()
}

#[test]
fn the_sample_files_have_no_fault() {
    for text in [
        include_str!("../../../tests/fixtures/scenario/first_visit.ron"),
        include_str!("../../../tests/fixtures/scenario/window_table.ron"),
        include_str!("../../../tests/fixtures/scenario/window_table.story.ron"),
    ] {
        assert_eq!(faults_of(text), Vec::<String>::new());
    }
}

#[test]
fn one_slip_is_one_fault_in_its_place() {
    for (text, expected) in [
        ("(a: 1 b: 2)", "1:6 syntax-comma"),
        ("[1, , 2]", "1:5 syntax-comma"),
        ("(a: 1; b: 2)", "1:6 syntax-comma"),
        ("(a 1, b: 2)", "1:3 syntax-colon"),
        ("(a = 1, b: 2)", "1:4 syntax-colon"),
        ("(kind Door, b: 2)", "1:6 syntax-colon"),
        ("{\"a\" 1, \"b\": 2}", "1:5 syntax-colon"),
        ("{\"a\", \"b\": 2}", "1:2 syntax-value"),
        ("(a: , b: 2)", "1:5 syntax-value"),
        ("(a: 1, b, c: 2)", "1:8 syntax-value"),
        ("(a: 1, 2)", "1:8 syntax-mixed"),
        ("(1, a: 2)", "1:5 syntax-mixed"),
        ("(\"a\": 1)", "1:2 syntax-stray"),
        ("[a: 1, 2]", "1:3 syntax-stray"),
        ("(a: [1, 2), b: 3)", "1:10 syntax-mismatched"),
        ("(a: [1, 2, b: 3)", "1:5 syntax-unclosed"),
        ("{\"a\": (x: 1, \"b\": (x: 2)}", "1:7 syntax-unclosed"),
        ("[(x: 1, (x: 2)]", "1:2 syntax-unclosed"),
        ("(a: (b: 1, c: 2)", "1:1 syntax-unclosed"),
        ("(a: (1)), b: 2)", "1:8 syntax-stray-bracket"),
        ("(a: 1)) ", "1:6 syntax-stray-bracket"),
        ("(a: 1) 2", "1:8 syntax-trailing"),
        ("(a: \"x, \n b: \"y\")", "1:5 syntax-unclosed-text"),
        ("(a: (n: \"x),\n b: 1)", "1:9 syntax-unclosed-text"),
        ("(a: 1 /* b: 2)", "1:7 syntax-unclosed-text"),
        ("(a: \"\\q\")", "1:6 syntax-escape"),
        ("(a: \"\\u{110000}\")", "1:6 syntax-escape"),
        ("(a: \"\\0\")", "1:6 syntax-escape"),
        ("(a: “x”, b: 1)", "1:5 syntax-stray"),
        ("(a: 'xy', b: 1)", "1:5 syntax-stray"),
        ("(a: @, b: 1)", "1:5 syntax-stray"),
        ("(a: 30s..60s, b: 1)", "1:5 syntax-number"),
        ("(a: inf, b: -NaN)", "1:5 syntax-number"),
        ("(a: 99999999999999999999999, b: 1)", "1:5 syntax-number"),
        ("(a: 1e999, b: 1)", "1:5 syntax-number"),
        ("(a: Вера, b: 1)", "1:5 syntax-word"),
        ("(a: 1, b: 2, a: 3)", "1:14 repeated-key"),
        ("{\"a\": 1, \"\\x61\": 3}", "1:10 repeated-key"),
        ("#![enable(unwrap_newtypes)] ()", "1:11 syntax-extension"),
        ("", "1:1 syntax-value"),
    ] {
        let found = faults_of(text);
        assert_eq!(found.first().map(String::as_str), Some(expected), "{text}\n{found:?}");
        let other_slips = usize::from(text.contains("-NaN"));
        assert_eq!(found.len(), 1 + other_slips, "{text}\n{found:?}");
    }
}

#[test]
fn several_slips_are_all_reported_and_the_rest_is_read() {
    let text = "(\n a: \"30s,\n b: [1, 2,\n c: {\"x\" 1},\n d 5\n e: 7,\n)";
    let mut faults = Faults::new();
    let tree = Tree::from_text("t.ron", text, &mut faults);
    assert_eq!(
        shown(text, faults),
        ["2:5 syntax-unclosed-text", "3:5 syntax-unclosed", "4:9 syntax-colon", "5:3 syntax-colon", "5:5 syntax-comma",]
    );
    for (name, value) in [("d", 5), ("e", 7)] {
        let node = tree.root.field(name).expect("the field was read");
        assert_eq!(node.value, Value::Int(value));
    }
}

#[test]
fn an_unclosed_bracket_names_where_it_was_opened_and_where_it_was_missed() {
    let mut faults = Faults::new();
    Tree::from_text("t.ron", "(a: [1, 2, b: 3)", &mut faults);
    let fault = &faults.into_sorted()[0];
    assert_eq!((fault.span.start, fault.notes[0].0.start), (4, 11));
    assert_eq!(fault.notes[0].1, "`]` is missing before this");
}

#[test]
fn nesting_beyond_the_limit_is_one_fault_and_no_crash() {
    for open in ["(", "[", "{\"a\":", "A(", "(a:"] {
        let deep = open.repeat(10_000);
        assert_eq!(faults_of(&deep).len(), 1, "{open}");
        assert!(faults_of(&deep)[0].contains("syntax-depth"), "{open}");
    }
    let closed = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(faults_of(&closed), [format!("1:{} syntax-depth", MAX_DEPTH + 1)]);
    let deepest = format!("{}{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
    assert_eq!(faults_of(&deepest), Vec::<String>::new());
}

#[test]
fn bytes_that_are_no_text_are_reported_with_their_place() {
    let mut faults = Faults::new();
    let tree = Tree::from_bytes("t.ron", b"(a: \"\xff\", b: 2)", &mut faults);
    let found = faults.into_sorted();
    assert_eq!(found.len(), 1);
    assert!(found[0].message.contains("byte 5"), "{}", found[0].message);
    assert!(tree.root.field("b").is_some(), "the rest is read");

    let utf16: Vec<u8> = "\u{feff}()".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut faults = Faults::new();
    Tree::from_bytes("t.ron", &utf16, &mut faults);
    assert!(faults.iter().any(|one| { one.help.as_deref().is_some_and(|help| help.contains("UTF-16")) }));

    assert_eq!(faults_of("(a: 1,\0\0 b: 2)"), ["1:7 file-encoding"]);

    let mut faults = Faults::new();
    Tree::from_bytes("t.ron", &vec![b' '; MAX_FILE_BYTES + 1], &mut faults);
    assert_eq!(shown("", faults), ["1:1 file-too-large"]);
}

#[test]
fn a_byte_order_mark_is_skipped_and_takes_no_column() {
    assert_eq!(faults_of("\u{feff}(a: 1 b: 2)"), ["1:6 syntax-comma"]);
}

#[test]
fn a_file_of_nothing_but_faults_stops_at_the_limit() {
    let found = faults_of(&"@ ".repeat(100_000));
    assert!(found.len() <= 201, "{}", found.len());
    let found = faults_of(&format!("[{}", "'x' ; = ".repeat(10_000)));
    assert_eq!(found.len(), 201);
    assert!(found.iter().any(|one| one.contains("too-many-faults")));
}

#[test]
fn every_value_carries_its_place() {
    let text = "(a: Name(b: 1), /* c */ \"d\": [true, -2.5, 'x', r#\"q\"#])";
    let mut faults = Faults::new();
    let tree = Tree::from_text("t.ron", &text.replace("\"d\"", "d"), &mut faults);
    assert!(faults.is_empty());
    assert_eq!(tree.comments.len(), 1);
    assert_eq!(tree.slice(tree.root.field("a").expect("a").span), "Name(b: 1)");
    let list = tree.root.field("d").expect("d");
    let parts: Vec<&str> = (0..list.len()).filter_map(|at| list.part(at)).map(|part| tree.slice(part.span)).collect();
    assert_eq!(parts, ["true", "-2.5", "'x'", "r#\"q\"#"]);
}

/// A reader that looks from each quote or comment to the end of the file would take minutes for these.
#[test]
fn large_odd_files_are_read_in_one_go() {
    for piece in ["'a' ", "'", "“ ", "/*\n", "r#\"\n", "\"\n", "(", "[)", "a:", "\\", "((\n", "{\"a\":1,", "@"] {
        let text = piece.repeat((1 << 18) / piece.len());
        let found = faults_of(&text).len();
        assert!((1..=201).contains(&found), "{piece} {found}");
    }
}
/// Takes single marks out of a sample and looks whether the fault is found where it is, without a crowd of others.
#[test]
fn a_missing_mark_is_reported_near_its_place_and_nearly_alone() {
    let text = include_str!("../../../tests/fixtures/scenario/window_table.ron");
    let lines = LineIndex::new(text);
    let marks = text.char_indices().filter(|(_, c)| "()[]{},:\"".contains(*c));
    let (mut reported, mut near, mut alone) = (0, 0, 0);
    for (at, _) in marks.step_by(7) {
        let mut slipped = text.to_owned();
        slipped.remove(at);
        let mut faults = Faults::new();
        Tree::from_text("t.ron", &slipped, &mut faults);
        if faults.is_empty() {
            continue; // in a comment, within a text, or a comma that need not be
        }
        let line = lines.position(text, at).line;
        let is_near = |span: &Span| lines.position(&slipped, span.start as usize).line.abs_diff(line) <= 1;
        let mut places = faults.iter().flat_map(|one| one.notes.iter().map(|(span, _)| span).chain([&one.span]));
        reported += 1;
        near += usize::from(places.any(is_near));
        alone += usize::from(faults.len() <= 2);
        assert!(faults.len() <= 12, "line {line}: {} faults", faults.len());
    }
    assert!(reported > 300);
    assert!(near * 100 >= reported * 98, "{near} of {reported} near");
    assert!(alone * 100 >= reported * 85, "{alone} of {reported} alone");
}
