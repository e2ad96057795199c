//! Logs that begin with the same lines: copies of one another, or one session with two ends, of which one is made up.

use std::collections::{BTreeMap, BTreeSet};

/// What tells logs of the same beginning apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending<'a> {
    /// The hash of the run line: how it begins.
    pub identity: &'a str,
    /// The hash of the core's last line.
    pub head: &'a str,
    /// The hash of the last line of all, if it is sealed.
    pub end: Option<&'a str>,
    /// Whether verifying it found it fine.
    pub fine: bool,
}

/// What a log is to another one of the same beginning, which is told by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Twin {
    /// The same, or an earlier state of it that never got an end.
    Copy(usize),
    /// Both hold by themselves, and end otherwise: nobody can tell which was played.
    TwoEnds(usize),
}

/// Logs that have a twin, by their places. Of copies the first that is fine is the one, and is not among them.
pub fn twins(logs: &[Ending<'_>]) -> BTreeMap<usize, Twin> {
    let mut of: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (i, log) in logs.iter().enumerate() {
        of.entry(log.identity).or_default().push(i);
    }
    of.into_values().filter(|same| same.len() > 1).flat_map(|same| among(&same, logs)).collect()
}

/// The same of logs that all begin alike.
fn among(same: &[usize], logs: &[Ending<'_>]) -> Vec<(usize, Twin)> {
    let ending = |i: usize| (logs[i].head, logs[i].end);
    let fine = || same.iter().copied().filter(|i| logs[*i].fine);
    let endings: BTreeSet<_> = fine().map(ending).collect();
    let Some(first) = fine().next().or(same.first().copied()) else { return Vec::new() };
    let twin = |i: usize| {
        if endings.len() > 1 && logs[i].fine {
            return fine().find(|other| ending(*other) != ending(i)).map(Twin::TwoEnds);
        }
        (i != first && (ending(i) == ending(first) || logs[i].end.is_none())).then_some(Twin::Copy(first))
    };
    same.iter().filter_map(|i| Some((*i, twin(*i)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn log(identity: &'static str, end: Option<&'static str>, fine: bool) -> Ending<'static> {
        Ending { identity, head: "head", end, fine }
    }

    #[test]
    fn what_is_the_same_to_its_end_is_a_copy_and_of_these_the_first_that_is_fine_is_the_one() {
        let logs =
            [log("a", None, false), log("a", Some("1"), true), log("b", Some("1"), true), log("a", Some("1"), true)];
        let copies = [(0, Twin::Copy(1)), (3, Twin::Copy(1))];
        assert_eq!(twins(&logs), copies.into());
    }

    #[test]
    fn two_that_hold_and_end_otherwise_are_no_copies() {
        let logs = [log("a", Some("1"), true), log("a", Some("2"), true), log("a", Some("1"), true)];
        let both = [(0, Twin::TwoEnds(1)), (1, Twin::TwoEnds(0)), (2, Twin::TwoEnds(1))];
        assert_eq!(twins(&logs), both.into());
        let mut core = logs;
        core[1] = Ending { head: "other", ..logs[0] };
        assert_eq!(twins(&core)[&1], Twin::TwoEnds(0), "the core alone may differ");
    }

    #[test]
    fn what_does_not_hold_is_no_copy_of_what_does() {
        assert!(twins(&[log("a", Some("1"), true), log("a", Some("2"), false)]).is_empty());
    }
}
