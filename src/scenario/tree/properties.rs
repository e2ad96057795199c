//! Promises about any input: no panic, tokens that leave nothing out, spans within the file, and agreement with `ron`.

use proptest::prelude::*;

use super::lexer::lex;
use super::*;

const SAMPLES: [&str; 3] = [
    include_str!("../../../tests/fixtures/scenario/first_visit.ron"),
    include_str!("../../../tests/fixtures/scenario/window_table.ron"),
    include_str!("../../../tests/fixtures/scenario/window_table.story.ron"),
];

/// Reads, checks what holds for every reading, and returns whether there was no fault.
fn read(bytes: &[u8]) -> bool {
    let mut faults = Faults::new();
    let tree = Tree::from_bytes("t.ron", bytes, &mut faults);
    let length = tree.text.len();
    for fault in faults.iter() {
        let places = fault.notes.iter().map(|(span, _)| span);
        for span in places.chain([&fault.span]) {
            assert!(span.start <= span.end, "{fault:?}");
            assert!(tree.text.get(span.range()).is_some() || span.end as usize > length, "{fault:?}");
        }
    }
    assert_within(&tree.root, length);
    !faults.has_errors()
}

fn assert_within(node: &Node, length: usize) {
    assert!(node.span.start <= node.span.end && node.span.end as usize <= length, "{node:?}");
    for part in (0..node.len()).filter_map(|at| node.part(at)) {
        assert!(part.span.start >= node.span.start, "{node:?}");
        assert_within(part, length);
    }
}

fn agrees_with_ron(text: &str) {
    if read(text.as_bytes()) {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let text = text.trim_start_matches('\u{feff}');
        if let Err(error) = options.from_str::<ron::Value>(text) {
            panic!("read here without fault, but by ron: {error}\n{text}");
        }
    }
}

/// A stretch of a sample with a few slips in it.
fn slipped_sample() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(String::new()),
        "[(){}\\[\\],:\"'#!=;/*\\\\ rb.+-]",
        "[a-zA-Z0-9_Ж\u{0}\u{7f}]{1,3}",
        prop::sample::select(vec![
            "0x1f",
            "1.",
            ".5",
            "1e5",
            "-0",
            "+3",
            "1_0",
            "007",
            "-0b1",
            "0o7",
            "inf",
            "None",
            "Some(1)",
            "r#\"a\"#",
            "r#type",
            "'a'",
            "'\\n'",
            "\"\\u{e9}\"",
            "\"\\x41\"",
            "()",
            "A()",
            "/* /* */ */",
            "// x\n",
            "true",
            "1.5e-3",
            "18446744073709551615",
            "-9223372036854775808",
            "\"\\'\"",
            "'\\''",
            "5.",
            "1e+5",
            "_",
            "A(b: 1)",
            "{1: 2}",
        ])
        .prop_map(str::to_owned),
    ];
    let edit = (any::<prop::sample::Index>(), 0usize..4, piece);
    (0..SAMPLES.len(), any::<prop::sample::Index>(), prop::collection::vec(edit, 0..4)).prop_map(
        |(sample, from, edits)| {
            let chars: Vec<char> = SAMPLES[sample].chars().collect();
            // Half of the time only a stretch, which is quicker and starts anywhere.
            let start = from.index(chars.len() * 2);
            let mut chars =
                if start < chars.len() { chars[start..(start + 400).min(chars.len())].to_vec() } else { chars };
            for (at, drop, piece) in edits {
                let at = at.index(chars.len() + 1);
                let end = (at + drop).min(chars.len());
                chars.splice(at..end, piece.chars());
            }
            chars.into_iter().collect()
        },
    )
}

/// Small files in the notation, mostly well formed.
fn small_file() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        "[+-]?[0-9_]{1,4}(\\.[0-9_]{0,2})?([eE][+-]?[0-9]{1,2})?",
        "0[xob][0-9a-f_]{1,4}",
        "[a-z_][a-zA-Z0-9_]{0,4}",
        "r#[a-z]{1,3}",
        "\"[a-z\\\\nuxt{}0-9']{0,6}\"",
        "'[a-z\\\\]{1,2}'",
        "r#?\"[a-z\\\\]{0,3}\"#?",
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let items = prop::collection::vec(inner.clone(), 0..4);
        let comma = prop_oneof![8 => Just(","), 1 => Just(""), 1 => Just(" , /* */ ")];
        prop_oneof![
            (items.clone(), comma.clone()).prop_map(|(items, comma)| format!("[{}]", items.join(comma))),
            (items.clone(), comma.clone()).prop_map(|(items, comma)| format!("({},)", items.join(comma))),
            ("[A-Z][a-z]{0,2} ?", items.clone()).prop_map(|(name, items)| format!("{name}({})", items.join(", "))),
            items.clone().prop_map(|items| {
                let pairs: Vec<String> = items.iter().enumerate().map(|(at, item)| format!("f{at}: {item}")).collect();
                format!("({})", pairs.join(", "))
            }),
            items.prop_map(|items| {
                let pairs: Vec<String> = items.iter().map(|item| format!("{item}: {item}")).collect();
                format!("{{{}}}", pairs.join(", "))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read(&bytes);
    }

    #[test]
    fn any_text_of_the_notations_own_characters_is_read_without_panic(
        text in "[(){}\\[\\],:;=\"'#!/*\\\\ \nrb.+\\-0-9a-fxuNinf_“”Ж\u{0}]{0,200}"
    ) {
        read(text.as_bytes());
        agrees_with_ron(&text);
    }

    #[test]
    fn tokens_leave_nothing_out(text in slipped_sample()) {
        let mut end = 0;
        for token in lex(&text, &Arc::from("t.ron")).tokens {
            prop_assert_eq!(token.span.start, end);
            prop_assert!(token.span.end > end);
            end = token.span.end;
        }
        prop_assert_eq!(end as usize, text.len());
    }

    #[test]
    fn what_is_read_without_fault_ron_reads_too(text in slipped_sample(), small in small_file()) {
        agrees_with_ron(&text);
        agrees_with_ron(&small);
    }

}
