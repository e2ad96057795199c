//! What is asked of a review: from when to when, of whom, of which scenario.

use super::report::Asked;
use super::sitting::Sitting;
use crate::journal::Run;
use crate::text::harmless_path;

/// Ms of a day.
pub(super) const DAY_MS: u64 = 86_400_000;

/// What to look at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Question {
    /// The first day.
    pub since: Option<Day>,
    /// The last day, that day included.
    pub until: Option<Day>,
    /// Part of a scenario's file name or title, or the beginning of its hash.
    pub scenario: Option<String>,
    /// The group.
    pub group: Option<String>,
    /// The learner's pseudonym.
    pub learner: Option<String>,
    /// Whether sessions that could not be verified count too.
    pub unverified: Unverified,
    /// Whether people are named.
    pub naming: Naming,
}

/// Whether sessions that could not be verified count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unverified {
    /// They do not.
    #[default]
    LeftOut,
    /// They do, if their seal can be read.
    Counted,
}

/// Whether people are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Naming {
    /// Where the table of people knows them.
    #[default]
    Names,
    /// Pseudonyms only.
    Pseudonyms,
}

/// A day, counted from 1970-01-01, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub u64);

impl Day {
    /// A day as it is written: `2026-01-05`. Nothing if there is no such day, or it is before 1970 or after 9999.
    pub fn parse(text: &str) -> Option<Day> {
        let mut parts = text.splitn(3, '-');
        let mut number = |digits: usize| {
            let part = parts.next()?;
            let plain = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| part.parse::<u64>().ok()).flatten()
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        let leap = |y: u64| y.is_multiple_of(4) && (!y.is_multiple_of(100) || y.is_multiple_of(400));
        let lengths = [31, if leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let length = lengths.get(usize::try_from(month.checked_sub(1)?).ok()?)?;
        if year < 1970 || !(1..=*length).contains(&day) {
            return None;
        }
        let years: u64 = (1970..year).map(|y| if leap(y) { 366 } else { 365 }).sum();
        let months: u64 = lengths.iter().take(usize::try_from(month - 1).ok()?).sum();
        Some(Day(years + months + day - 1))
    }

    /// The day of a moment, ms since 1970.
    pub fn of(ms: u64) -> Day {
        Day(ms / DAY_MS)
    }
}

impl Question {
    /// Whether a session is within what is asked for, but for its scenario.
    pub(super) fn wants(&self, sitting: &Sitting) -> bool {
        self.wants_run(&sitting.heading.run)
    }

    /// Whether a run is within what is asked for, whatever was played.
    pub fn wants_run(&self, run: &Run) -> bool {
        let (who, day) = (&run.who, Day::of(run.started_ms));
        self.since.is_none_or(|since| day >= since)
            && self.until.is_none_or(|until| day <= until)
            && self.group.as_ref().is_none_or(|group| who.group == *group)
            && self.learner.as_ref().is_none_or(|learner| who.learner == *learner)
    }

    /// Whether a scenario is the one asked for.
    pub fn wants_scenario(&self, hash: &str, file: &str, titles: &[&str]) -> bool {
        let Some(wanted) = self.scenario.as_ref().map(|wanted| wanted.to_lowercase()) else { return true };
        let holds = |text: &str| text.to_lowercase().contains(&wanted);
        hash.starts_with(&wanted) || holds(file) || titles.iter().any(|title| holds(title))
    }

    /// The same for the report.
    pub(super) fn told(&self, folders: &[std::path::PathBuf]) -> Asked {
        let written = |day: Day| super::calendar::written(day);
        Asked {
            folders: folders.iter().map(|folder| harmless_path(folder)).collect(),
            since: self.since.map(written),
            until: self.until.map(written),
            scenario: self.scenario.clone(),
            group: self.group.clone(),
            learner: self.learner.clone(),
            include_unverified: self.unverified == Unverified::Counted,
            names: self.naming == Naming::Names,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar_and_nothing_else() {
        for (text, day) in [("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-01-05", 20_458), ("2100-03-01", 47_541)] {
            assert_eq!(Day::parse(text), Some(Day(day)), "{text}");
            assert_eq!(super::super::calendar::written(Day(day)), text);
        }
        for bad in [
            "",
            "2026",
            "2026-1-5",
            "2026-13-01",
            "2026-02-29",
            "2026-00-10",
            "1969-12-31",
            "2026-01-05x",
            "+026-01-05",
        ] {
            assert_eq!(Day::parse(bad), None, "{bad}");
        }
    }
}
