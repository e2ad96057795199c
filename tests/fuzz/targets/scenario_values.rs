//! Bytes as other values in scenarios that load: quantities, counts and bare words exchanged for extreme ones or for
//! each other. Most such files still load, and so are played.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::ops::Range;
use std::sync::OnceLock;

const SCENARIOS: [&str; 3] = [
    include_str!("../../../scenarios/restaurant/window_table.ron"),
    include_str!("../../../scenarios/cafeteria/first_visit.ron"),
    include_str!("../../scenarios/minimal.ron"),
];

/// What quantities of a kind are exchanged for, chosen by the end of the one that stands there.
const TIMES: [&str; 20] = [
    "0s",
    "0.001s",
    "0.5s",
    "1s",
    "20min",
    "10h",
    "14d",
    "49d",
    "50d",
    "10000d",
    "exp 0s",
    "exp 0.001s",
    "exp 10000d",
    "about 0s",
    "about 0.001s",
    "about 10000d",
    "0s..0s",
    "0s..10000d",
    "0s..0s..10000d",
    "0s..1s..1s",
];
const LEVELS: [&str; 10] = ["0%", "0.1%", "99.9%", "100%", "none", "low", "fair", "good", "full", "0%..100%"];
const FACTORS: [&str; 6] = ["0x", "0.001x", "1x", "1000x", "4000000x", "1000000000x"];
const LENGTHS: [&str; 5] = ["0m", "0.001m", "1000m", "2147483m", "1000000000m"];
const MONEY: [&str; 4] = ["0 EUR", "0.01 EUR", "42949672 EUR", "10000000000 EUR"];
const HEATS: [&str; 4] = ["0C", "100C", "1000000C", "0C..1000000C"];
const COUNTS: [&str; 8] = ["0", "1", "2", "20", "255", "256", "65535", "4294967295"];

/// The values of a scenario that can be exchanged.
fn values(text: &str) -> Vec<Range<usize>> {
    let (mut found, bytes, mut at) = (Vec::new(), text.as_bytes(), 0);
    while at < bytes.len() {
        let rest = &text[at..];
        if rest.starts_with("//") {
            at += rest.find('\n').unwrap_or(rest.len());
        } else if bytes[at] == b'"' {
            let end = at + 1 + rest[1..].find('"').unwrap_or(rest.len() - 2);
            found.push(at + 1..end);
            at = end + 1;
        } else if bytes[at].is_ascii_alphanumeric() {
            let end = at + rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
            // Names of fields stay.
            if !text[end..].starts_with(':') {
                found.push(at..end);
            }
            at = end;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    found
}

fn others(value: &str) -> &'static [&'static str] {
    let digit = value.bytes().any(|b| b.is_ascii_digit());
    let ends = |with: &str| digit && value.ends_with(with);
    match value {
        _ if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) => &COUNTS,
        "none" | "low" | "fair" | "good" | "full" => &LEVELS,
        _ if ends("%") => &LEVELS,
        _ if ends("x") => &FACTORS,
        _ if ends("EUR") => &MONEY,
        _ if ends("C") => &HEATS,
        _ if ends("s") || ends("min") || ends("h") || ends("d") => &TIMES,
        _ if ends("m") => &LENGTHS,
        _ => &[],
    }
}

fn known() -> &'static [(&'static str, Vec<Range<usize>>)] {
    static KNOWN: OnceLock<Vec<(&str, Vec<Range<usize>>)>> = OnceLock::new();
    KNOWN.get_or_init(|| SCENARIOS.iter().map(|text| (*text, values(text))).collect())
}

fuzz_target!(|bytes: &[u8]| {
    let [which, seed, exchanges @ ..] = bytes else { return };
    let (text, values) = &known()[usize::from(*which) % SCENARIOS.len()];
    let mut exchanged: Vec<Option<&str>> = vec![None; values.len()];
    for exchange in exchanges.chunks_exact(3).take(24) {
        let at = usize::from(u16::from_le_bytes([exchange[0], exchange[1]])) % values.len();
        let others = others(&text[values[at].clone()]);
        exchanged[at] = match others.len() {
            // A word or an id: another of the same file, now and then.
            0 => Some(&text[values[(at + usize::from(exchange[2])) % values.len()].clone()]),
            n => Some(others[usize::from(exchange[2]) % n]),
        };
    }
    let (mut changed, mut from) = (String::with_capacity(text.len() + 200), 0);
    for (value, other) in values.iter().zip(&exchanged) {
        if let Some(other) = other {
            changed.push_str(&text[from..value.start]);
            changed.push_str(other);
            from = value.end;
        }
    }
    changed.push_str(&text[from..]);
    if std::env::var_os("SHOW").is_some() {
        println!("{changed}");
    }
    let loaded = coserve::scenario::load("fuzz.ron", changed.as_bytes());
    coserve_fuzz::hold(&loaded.text, &loaded.diagnostics, loaded.scenario.is_some());
    if let Some(scenario) = loaded.scenario {
        coserve_fuzz::play(scenario, u64::from(*seed));
    }
});
