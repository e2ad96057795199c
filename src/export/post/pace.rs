//! How long to wait before something is tried again, and the only place that waits.

use std::time::Duration;

/// How patient the sender is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// How often one batch is tried.
    pub tries: u32,
    /// The wait after the first try; it doubles with every further one.
    pub first: Duration,
    /// The longest such wait.
    pub longest: Duration,
    /// The longest wait that a store may ask for; if it asks for more, the sender gives up for now.
    pub asked: Duration,
}

impl Default for Pace {
    fn default() -> Pace {
        Pace {
            tries: 8,
            first: Duration::from_secs(1),
            longest: Duration::from_secs(60),
            asked: Duration::from_secs(600),
        }
    }
}

impl Pace {
    /// How long to wait after a failed try, from 1: what the store asked for, and no less than our own patience.
    /// Nothing if it is to be given up.
    pub(super) fn after(&self, failed: u32, asked: Option<Duration>) -> Option<Duration> {
        if failed >= self.tries || asked.is_some_and(|asked| asked > self.asked) {
            return None;
        }
        let doubled = self.first.saturating_mul(1 << (failed - 1).min(16)).min(self.longest);
        Some(asked.map_or(doubled, |asked| asked.max(doubled)))
    }
}

/// So long nobody hears that it is called off.
const DEAF: Duration = Duration::from_millis(200);

/// Waits, and says whether that was long enough: it is not if it is called off.
#[expect(clippy::disallowed_methods, reason = "a store that is busy is asked again later")]
pub(super) fn wait(how_long: Duration, called_off: &dyn Fn() -> bool) -> bool {
    let mut left = how_long;
    while !left.is_zero() && !called_off() {
        let nap = left.min(DEAF);
        std::thread::sleep(nap);
        left -= nap;
    }
    !called_off()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest_and_the_store_may_ask_for_more() {
        let pace = Pace::default();
        let seconds =
            |failed, asked: Option<u64>| pace.after(failed, asked.map(Duration::from_secs)).map(|w| w.as_secs());
        assert_eq!([1, 2, 3, 7].map(|failed| seconds(failed, None)), [Some(1), Some(2), Some(4), Some(60)]);
        assert_eq!((seconds(1, Some(30)), seconds(7, Some(5))), (Some(30), Some(60)));
        assert_eq!((seconds(8, None), seconds(1, Some(601))), (None, None));
    }
}
