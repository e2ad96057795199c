//! The door to the wall clock: the date in a log's run line and on a review, the time of asides, and how long ago the disk
//! was asked.
//!
//! Nothing here reaches the core of a log.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Ms since 1970, UTC; 0 on machines whose clock stands before that.
#[expect(clippy::disallowed_methods, reason = "the date of a session, for its run line and asides, and of a review")]
pub fn now_ms() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// Tells whether a span of real time has gone by since it was last asked.
#[derive(Debug)]
pub(super) struct Every {
    span: Duration,
    last: Instant,
}

impl Every {
    #[expect(clippy::disallowed_methods, reason = "how often a log is brought to the disk")]
    pub(super) fn new(span: Duration) -> Every {
        Every { span, last: Instant::now() }
    }

    /// Whether it is time again.
    #[expect(clippy::disallowed_methods, reason = "how often a log is brought to the disk")]
    pub(super) fn due(&mut self) -> bool {
        let now = Instant::now();
        let due = now.duration_since(self.last) >= self.span;
        if due {
            self.last = now;
        }
        due
    }
}

/// A time of ms since 1970 as `2025-03-09T14:05:00.250Z`.
pub fn rfc3339(ms: u64) -> String {
    let (y, mo, d) = date(ms / 86_400_000);
    let (h, mi, s) = (ms / 3_600_000 % 24, ms / 60_000 % 60, ms / 1000 % 60);
    format!("{y:04}-{mo:02}-{d:02}T{h:02}:{mi:02}:{s:02}.{:03}Z", ms % 1000)
}

/// `20250309T140500Z`, for names of files.
pub(super) fn compact(ms: u64) -> String {
    let (y, mo, d) = date(ms / 86_400_000);
    format!("{y:04}{mo:02}{d:02}T{:02}{:02}{:02}Z", ms / 3_600_000 % 24, ms / 60_000 % 60, ms / 1000 % 60)
}

/// The day of a time of ms since 1970 in UTC, as `2025-03-09`.
pub fn day(ms: u64) -> String {
    let (y, mo, d) = date(ms / 86_400_000);
    format!("{y:04}-{mo:02}-{d:02}")
}

/// The month of a time of ms since 1970 in UTC, as `2025-03`.
pub fn month(ms: u64) -> String {
    let (y, mo, _) = date(ms / 86_400_000);
    format!("{y:04}-{mo:02}")
}

/// Year, month and day of a day counted from 1970-01-01, by counting years and months down.
fn date(mut day: u64) -> (u64, u64, u64) {
    // Whole cycles of 400 years first, so that a broken clock does not make this long.
    let mut year = 1970 + day / 146_097 * 400;
    day %= 146_097;
    let leap = |y: u64| y.is_multiple_of(4) && (!y.is_multiple_of(100) || y.is_multiple_of(400));
    loop {
        let days = if leap(year) { 366 } else { 365 };
        if day < days {
            break;
        }
        day -= days;
        year += 1;
    }
    let february = if leap(year) { 29 } else { 28 };
    let mut month = 1;
    for days in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if day < days {
            break;
        }
        day -= days;
        month += 1;
    }
    (year, month, day + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_the_calendar() {
        let table = [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (1_709_251_199_999, "2024-02-29T23:59:59.999Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
        ];
        for (ms, text) in table {
            assert_eq!(rfc3339(ms), text);
        }
        assert_eq!(day(1_709_251_199_999), "2024-02-29");
        assert_eq!(month(1_709_251_199_999), "2024-02");
        assert_eq!(compact(1_709_251_199_999), "20240229T235959Z");
    }
}
