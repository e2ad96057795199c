//! Numbers, intervals, days and names, as a reader of this language writes them.

use super::Reviewing;
use crate::review::report::{Change, Estimate, Gain, Names, Of, OutcomeKind, ScenarioLine, Share, Tendency, named};
use crate::review::{Day, day_written};
use crate::text::{Value, harmless};

/// How a figure is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Points of experience, with a decimal.
    Points,
    /// Points of competence, with a decimal: they may lie outside 0 to 100.
    Competence,
    /// From 0 to 1, as per cent.
    Share,
    /// Per guest, as per hundred guests.
    PerHundred,
}

impl Unit {
    /// The number that is written.
    pub fn bare(self, value: f64) -> f64 {
        match self {
            Unit::Points | Unit::Competence => value,
            Unit::Share | Unit::PerHundred => 100.0 * value,
        }
    }
}

/// The end of an outcome's keys, and the unit it is told in.
pub(crate) fn outcome(kind: OutcomeKind) -> (&'static str, Unit) {
    match kind {
        OutcomeKind::VerySatisfied => ("very-satisfied", Unit::Share),
        OutcomeKind::SilentLeavers => ("silent-leavers", Unit::Share),
        OutcomeKind::HeardBad => ("heard-bad", Unit::PerHundred),
        OutcomeKind::HeardGood => ("heard-good", Unit::PerHundred),
        OutcomeKind::Returns => ("returns", Unit::PerHundred),
    }
}

impl Reviewing<'_> {
    pub(crate) fn plain(&self, key: &str) -> String {
        self.words.plain(key)
    }

    pub(crate) fn fill(&self, key: &str, with: &[(&str, Value<'_>)]) -> String {
        self.words.fill(key, with)
    }

    /// A number with a true minus sign.
    pub(crate) fn number(&self, x: f64, digits: usize) -> String {
        let told = self.words.decimal(x.abs(), digits);
        let nought = told.chars().all(|c| !c.is_ascii_digit() || c == '0');
        if x < 0.0 && !nought { format!("\u{2212}{told}") } else { told }
    }

    /// A difference, with its sign.
    pub(crate) fn signed(&self, x: f64, digits: usize) -> String {
        let told = self.number(x, digits);
        if told.starts_with('\u{2212}') { told } else { format!("+{told}") }
    }

    /// The number alone, where the unit is told beside it.
    fn bare(&self, x: f64, unit: Unit) -> String {
        // A small share would lose too much by rounding.
        let small = unit == Unit::Share && x != 0.0 && unit.bare(x).abs() < 9.95;
        self.number(unit.bare(x), usize::from(small || matches!(unit, Unit::Points | Unit::Competence)))
    }

    /// A value in its unit.
    pub(crate) fn value(&self, x: f64, unit: Unit) -> String {
        let told = self.bare(x, unit);
        match unit {
            Unit::Points | Unit::Competence | Unit::PerHundred => told,
            Unit::Share => self.fill("percent", &[("n", told.into())]),
        }
    }

    /// From one end to the other, or that there are too few.
    pub(crate) fn interval(&self, of: &Estimate, unit: Unit) -> String {
        let told = |x: f64| self.value(x, unit);
        self.ends(of.low.map(told), of.high.map(told))
    }

    /// The same of a difference.
    pub(crate) fn signed_interval(&self, of: &Estimate, unit: Unit) -> String {
        let told = |x: f64| self.signed(unit.bare(x), 1);
        self.ends(of.low.map(told), of.high.map(told))
    }

    pub(crate) fn ends(&self, low: Option<String>, high: Option<String>) -> String {
        match (low, high) {
            (Some(low), Some(high)) => self.fill("review-interval", &[("low", low.into()), ("high", high.into())]),
            _ => self.plain("review-too-few"),
        }
    }

    /// What a figure is counted over, with the learners it comes from.
    pub(crate) fn counted(&self, of: &Estimate) -> String {
        let n = |n: u64| Value::from(i64::try_from(n).unwrap_or(i64::MAX));
        let learners = || self.fill("review-n-learners", &[("n", n(of.learners.into()))]);
        let what = match of.of {
            Of::Guests => "review-n-guests",
            Of::Sessions => "review-n-sessions",
            Of::Learners => return learners(),
        };
        self.words.list(&[self.fill(what, &[("n", n(of.n))]), learners()])
    }

    /// From one end to the other, as short as a table has it: `61.2..65.3`.
    pub(crate) fn range(&self, low: Option<String>, high: Option<String>) -> String {
        match (low, high) {
            (Some(low), Some(high)) => format!("{low}..{high}"),
            _ => self.plain("review-too-few"),
        }
    }

    /// The interval of a value that is told with its unit, as short as a table has it.
    pub(crate) fn span(&self, of: &Estimate, unit: Unit) -> String {
        let told = |x: f64| self.bare(x, unit);
        self.range(of.low.map(told), of.high.map(told))
    }

    /// A gain, and whether it is one.
    pub(crate) fn gain(&self, gain: &Gain) -> String {
        let key = match gain.tendency {
            Tendency::Gains => "review-gain-gains",
            Tendency::Falls => "review-gain-falls",
            Tendency::CannotTell => "review-gain-untold",
        };
        let args = [
            ("gain", self.signed(gain.slope.value, 1).into()),
            ("interval", self.signed_interval(&gain.slope, Unit::Points).into()),
            ("n", gain.slope.n.to_string().into()),
        ];
        self.fill(key, &args)
    }

    /// From the earlier weeks to the later ones, of the same people.
    pub(crate) fn change(&self, of: &Change, unit: Unit) -> String {
        let span = |(a, b): (u32, u32)| if a == b { a.to_string() } else { format!("{a}\u{2013}{b}") };
        let key = match unit {
            Unit::Share => "review-change-share",
            Unit::Points | Unit::Competence | Unit::PerHundred => "review-change",
        };
        self.fill(
            key,
            &[
                ("change", self.signed(unit.bare(of.difference.value), 1).into()),
                ("interval", self.signed_interval(&of.difference, unit).into()),
                ("from", span(of.from).into()),
                ("to", span(of.to).into()),
                ("n", of.difference.learners.into()),
            ],
        )
    }

    /// The share itself; nothing of none.
    pub(crate) fn share(&self, of: &Share) -> Option<String> {
        let share = 100.0 * f64::from(of.hits) / f64::from(of.n.max(1));
        (of.n > 0).then(|| self.fill("percent", &[("n", self.number(share, 0).into())]))
    }

    /// The interval of a share, short: `22-51`.
    pub(crate) fn share_interval(&self, of: &Share) -> String {
        let told = |x: f64| self.number(100.0 * x, 0);
        match (of.low, of.high) {
            (Some(low), Some(high)) => format!("{}\u{2013}{}", told(low), told(high)),
            _ => self.plain("review-too-few"),
        }
    }

    /// A day in words.
    pub(crate) fn day(&self, ms: u64) -> String {
        let written = day_written(Day::of(ms));
        let mut parts = written.split('-').map(|part| part.trim_start_matches('0').to_owned());
        let mut next = || parts.next().unwrap_or_default();
        let (year, month, day) = (next(), next(), next());
        let month = self.plain(&format!("review-month-{month}"));
        self.fill("review-day", &[("day", day.into()), ("month", month.into()), ("year", year.into())])
    }

    /// A name out of a scenario file.
    pub(crate) fn name(&self, names: &Names) -> String {
        harmless(named(names, self.words.locale()))
    }

    /// A scenario with its version, by its place in the review.
    pub(crate) fn scenario(&self, at: usize) -> String {
        self.review.scenarios.get(at).map(|line| self.scenario_line(line)).unwrap_or_default()
    }

    /// A scenario with its version, as it is chosen from a list.
    pub fn titled(&self, line: &ScenarioLine) -> String {
        self.scenario_line(line)
    }

    pub(crate) fn scenario_line(&self, line: &ScenarioLine) -> String {
        let title = self.name(&line.title);
        let title = if title.is_empty() { harmless(&line.file) } else { title };
        match line.version {
            0 | 1 => title,
            version => self.fill("review-version", &[("title", title.into()), ("n", version.into())]),
        }
    }

    /// The file of a scenario.
    pub(crate) fn file(&self, scenario: usize) -> String {
        self.review.scenarios.get(scenario).map(|line| harmless(&line.file)).unwrap_or_default()
    }

    /// A line of it, short: the file's name without its folders, which stand in full at the scenario. Of no line the file.
    pub(crate) fn place(&self, scenario: usize, line: u32) -> String {
        let file = self.file(scenario);
        let name = file.rsplit(['/', '\\']).next().unwrap_or_default();
        if line == 0 { name.to_owned() } else { format!("{name}:{line}") }
    }

    /// A house as it is called.
    pub(crate) fn house(&self, house: Option<&str>) -> String {
        match house {
            None => self.plain("review-all-houses"),
            Some("") => self.plain("review-no-house"),
            Some(house) => harmless(house),
        }
    }

    /// A learner's pseudonym, and the name before it where it is known and wanted.
    pub(crate) fn learner(&self, learner: &str) -> String {
        let row = self.review.heat_map.rows.iter().find(|row| row.learner == learner);
        match row.and_then(|row| row.name.as_ref()) {
            Some(name) => format!("{} ({})", harmless(name), harmless(learner)),
            None => harmless(learner),
        }
    }
}
