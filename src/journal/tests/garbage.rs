//! Whatever a file holds there is a verdict, and never a panic.

use super::*;
use proptest::prelude::*;
use std::sync::OnceLock;

#[test]
fn what_is_no_log_is_called_so() {
    let folder = TempDir::new().expect("a folder");
    let trust = Trust::default();
    let huge = {
        let mut huge = vec![b'{'; 5 << 20];
        huge.extend_from_slice(b"\n{}\n");
        huge
    };
    let deep = [b"[".repeat(100_000), b"\n".to_vec()].concat();
    let table: [(&str, &[u8], &str); 10] = [
        ("empty", b"", "not_a_log"),
        ("line feed", b"\n", "not_a_log"),
        ("nul", b"\0\0\0\n\0\n", "not_a_log"),
        ("not utf-8", b"\xff\xfe{\"n\":0}\n", "not_a_log"),
        ("a word", b"hello", "not_a_log"),
        ("other json", b"{\"n\":0,\"prev\":\"\"}\n", "not_a_log"),
        ("a number", b"1e999\n", "not_a_log"),
        ("a huge line", &huge, "not_a_log"),
        ("a deep line", &deep, "not_a_log"),
        ("a later form", b"{\"n\":0,\"prev\":\"\",\"session\":{\"schema\":99,\"new\":[]}}\n", "other_schema"),
    ];
    for (name, bytes, code) in table {
        let path = folder.path().join("x.jsonl");
        std::fs::write(&path, bytes).expect("written");
        let verdict = verify(&path, &trust);
        assert_eq!((codes(&verdict), verdict.grade()), (vec![code], Grade::Wrong), "{name}: {verdict:?}");
    }
}

#[test]
fn what_cannot_be_read_is_no_fault_of_a_log() {
    let folder = TempDir::new().expect("a folder");
    for path in [folder.path().to_path_buf(), folder.path().join("nothing.jsonl")] {
        let verdict = verify(&path, &Trust::default());
        assert_eq!((verdict.code(), verdict.grade().exit()), (Code::Unreadable, 2), "{}", path.display());
    }
    #[cfg(unix)]
    assert_eq!(verify(Path::new("/dev/zero"), &Trust::default()).code(), Code::Unreadable, "a device has no end");
}

/// A sparse file larger than memory is refused at its first line.
#[test]
fn a_file_of_ten_gigabytes_without_a_line_is_not_read_in() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("x.jsonl");
    let file = std::fs::File::create(&path).expect("made");
    if file.set_len(10 << 30).is_ok() {
        assert_eq!(verify(&path, &Trust::default()).code(), Code::NotALog);
    }
}

fn original() -> &'static (Kept1, Vec<u8>) {
    static ORIGINAL: OnceLock<(Kept1, Vec<u8>)> = OnceLock::new();
    ORIGINAL.get_or_init(|| {
        let kept = session(Mode::Practice, Tick(70_000));
        let bytes = kept.bytes();
        (kept, bytes)
    })
}

/// What is done to a log.
#[derive(Debug, Clone)]
enum Hurt {
    Set(usize, u8),
    Cut(usize),
    Drop(usize, usize),
    Double(usize, usize),
    Put(usize, String),
}

fn hurts() -> impl Strategy<Value = Hurt> {
    let at = any::<usize>();
    prop_oneof![
        (at, any::<u8>()).prop_map(|(at, to)| Hurt::Set(at, to)),
        at.prop_map(Hurt::Cut),
        (at, 0usize..400).prop_map(|(at, n)| Hurt::Drop(at, n)),
        (at, 0usize..400).prop_map(|(at, n)| Hurt::Double(at, n)),
        (at, "[0-9a-z\"{}:,\\[\\]\n\\\\-]{1,12}").prop_map(|(at, text)| Hurt::Put(at, text)),
    ]
}

fn hurt(bytes: &mut Vec<u8>, how: &Hurt) {
    let place = |at: usize, bytes: &Vec<u8>| at % (bytes.len() + 1);
    match how {
        Hurt::Set(at, to) => {
            let at = place(*at, bytes);
            if let Some(byte) = bytes.get_mut(at) {
                *byte = *to;
            }
        }
        Hurt::Cut(at) => bytes.truncate(place(*at, bytes)),
        Hurt::Drop(at, n) => {
            let from = place(*at, bytes);
            bytes.drain(from..(from + n).min(bytes.len()));
        }
        Hurt::Double(at, n) => {
            let from = place(*at, bytes);
            let again = bytes[from..(from + n).min(bytes.len())].to_vec();
            bytes.splice(from..from, again);
        }
        Hurt::Put(at, text) => {
            let at = place(*at, bytes);
            bytes.splice(at..at, text.bytes());
        }
    }
}

/// Swaps figures and words of a log while its lines stay readable, then chains it anew with the folder's own key.
fn rewritten(kept: &Kept1, digits: &[(usize, u8)]) -> Vec<u8> {
    let mut lines = kept.lines();
    for (at, digit) in digits {
        let line = at % lines.len();
        let behind = if line == 0 { 0 } else { lines[line].find("\",\"").unwrap_or(0) };
        let places: Vec<usize> =
            lines[line].char_indices().skip(behind).filter(|(_, c)| c.is_ascii_digit()).map(|(i, _)| i).collect();
        if let Some(place) = places.get(at / 7 % places.len().max(1)) {
            let mut edited = lines[line].clone();
            edited.replace_range(*place..=*place, &(digit % 10).to_string());
            if super::line::read(edited.as_bytes()).is_ok() {
                lines[line] = edited;
            }
        }
    }
    super::forging::rechained(&lines, Some(&kept.store.keys().expect("there")))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_hurt_log_has_a_verdict_that_is_not_intact(hurts in prop::collection::vec(hurts(), 1..4)) {
        let (kept, original) = original();
        let mut bytes = original.clone();
        hurts.iter().for_each(|how| hurt(&mut bytes, how));
        let trust = kept.store.trust();
        let findings = match Log::from_bytes(&bytes) {
            Ok(log) => log.findings(Path::new("x.jsonl"), &trust),
            Err(finding) => vec![finding],
        };
        let verdict = Verdict::new(Path::new("x.jsonl"), findings);
        prop_assert_eq!(verdict.grade() == Grade::Fine, bytes == *original, "{:?}", verdict);
    }

    #[test]
    fn a_log_rewritten_by_who_has_the_key_is_played_without_panic(digits in prop::collection::vec(any::<(usize, u8)>(), 1..6)) {
        let (kept, _) = original();
        let bytes = rewritten(kept, &digits);
        let trust = kept.store.trust();
        if let Ok(log) = Log::from_bytes(&bytes) {
            log.findings(Path::new("x.jsonl"), &trust);
            if let Ok(plan) = log.plan(&trust) {
                let _ = replay(&log, plan);
            }
        }
    }
}
