//! House time and durations in words.

use crate::engine::Tick;
use crate::text::Words;

/// House time since opening: `0:07:30`.
pub fn clock(at: Tick) -> String {
    let s = at.0 / 1000;
    format!("{}:{:02}:{:02}", s / 3600, s / 60 % 60, s % 60)
}

/// A duration, to the second: `1 min 30 s`.
pub(crate) fn span(words: &Words, ms: u64) -> String {
    let s = ms.div_ceil(1000);
    let (min, s) = (s / 60, s % 60);
    let args = [("min", min.into()), ("s", s.into())];
    match (min, s) {
        (0, _) => words.fill("span-s", &args[1..]),
        (_, 0) => words.fill("span-min", &args[..1]),
        (_, _) => words.fill("span-min-s", &args),
    }
}

/// Money: `4.50 EUR`.
pub(crate) fn money(words: &Words, cents: u64, currency: &str) -> String {
    let amount = words.decimal(cents as f64 / 100.0, 2);
    words.fill("money", &[("amount", amount.into()), ("currency", currency.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn clocks_and_spans_read_as_people_write_them() {
        assert_eq!([0, 450_000, 3_661_999].map(|ms| clock(Tick(ms))), ["0:00:00", "0:07:30", "1:01:01"]);
        let words = Words::of(Language::En);
        assert_eq!(
            [0, 8_000, 8_001, 60_000, 90_000].map(|ms| span(&words, ms)),
            ["0 s", "8 s", "9 s", "1 min", "1 min 30 s"]
        );
        assert_eq!(money(&words, 1205, "EUR"), "12.05 EUR");
        let russian = Words::of(Language::Ru);
        assert_eq!(money(&russian, 1205, "EUR"), "12,05\u{a0}EUR");
        assert_eq!(span(&russian, 90_000), "1\u{a0}мин 30\u{a0}с");
    }
}
