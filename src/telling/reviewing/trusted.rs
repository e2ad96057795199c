//! Verdicts, gaps, other engines and what to bear in mind, in sentences.

use super::{Reviewing, Unit};
use crate::review::report::{EngineSeries, Gap, GapKind, Warning};
use crate::text::harmless;

impl Reviewing<'_> {
    /// What the code of a verdict means; the code itself, where this version does not know it.
    pub(crate) fn verdict(&self, code: &str) -> String {
        let key = format!("review-verdict-{code}");
        if self.words.has(&key) { self.plain(&key) } else { harmless(code) }
    }

    /// What to bear in mind.
    pub(crate) fn warning(&self, warning: &Warning) -> String {
        match warning {
            Warning::VersionChanged { scenario, since_ms, knew } => self.fill(
                "review-warning-version",
                &[
                    ("scenario", self.scenario(*scenario).into()),
                    ("day", self.day(*since_ms).into()),
                    ("n", (*knew).into()),
                ],
            ),
            Warning::ForeignKeys { logs } => self.fill("review-warning-keys", &[("n", (*logs).into())]),
            Warning::DebriefsUnfit { debriefs } => self.fill("review-warning-debriefs", &[("n", (*debriefs).into())]),
            Warning::UnverifiedCounted { sessions } => {
                self.fill("review-warning-unverified", &[("n", (*sessions).into())])
            }
        }
    }

    /// A session that is missing, or not what it was.
    pub(crate) fn gap(&self, gap: &Gap) -> String {
        let after = gap.after_ms.map_or_else(|| self.plain("review-gap-start"), |ms| self.day(ms));
        let key = match gap.kind {
            GapKind::Missing => "review-gap-missing",
            GapKind::Claimed => "review-gap-claimed",
            GapKind::Changed => "review-gap-changed",
        };
        let args = [
            ("learner", self.learner(&gap.learner).into()),
            ("after", after.into()),
            ("before", self.day(gap.before_ms).into()),
        ];
        self.fill(key, &args)
    }

    /// Sessions of another engine.
    pub(crate) fn series(&self, series: &EngineSeries) -> String {
        let houses: Vec<String> = series.houses.iter().map(|house| self.house(Some(house))).collect();
        let args = [
            ("engine", harmless(&series.engine).into()),
            ("sessions", self.fill("review-n-sessions", &[("n", series.sessions.into())]).into()),
            ("learners", self.fill("review-n-learners", &[("n", series.learners.into())]).into()),
            ("houses", self.words.list(&houses).into()),
            ("first", self.day(series.first_ms).into()),
            ("last", self.day(series.last_ms).into()),
        ];
        let mut told = vec![self.fill("review-series-one", &args)];
        told.extend(series.experience.as_ref().map(|mean| {
            let (n, interval) = (self.value(mean.value, Unit::Points), self.interval(mean, Unit::Points));
            self.fill("review-series-mean", &[("n", n.into()), ("interval", interval.into())])
        }));
        self.words.sentences(&told)
    }
}
