//! What the review is of, and its answers to the four questions, in sentences.

use super::{Reviewing, Unit};

impl Reviewing<'_> {
    /// What, when and how much.
    pub(crate) fn heading(&self) -> String {
        let Some(span) = self.review.span else { return self.plain("review-nothing") };
        let houses: Vec<String> = self.review.houses.iter().map(|house| self.house(Some(&house.house))).collect();
        let days = self.fill(
            "review-days",
            &[
                ("first", self.day(span.first_ms).into()),
                ("last", self.day(span.last_ms).into()),
                ("weeks", span.weeks.into()),
            ],
        );
        let learners = self.fill("review-n-learners", &[("n", self.review.learners.into())]);
        let scenarios = self.fill("review-n-scenarios", &[("n", self.review.scenarios.len().into())]);
        [self.words.list(&houses), days, learners, scenarios].join(" \u{b7} ")
    }

    /// Who improves.
    pub(crate) fn who(&self) -> String {
        let answers = &self.review.answers;
        let Some(gain) = &answers.gain else { return self.plain("review-who-untold") };
        let sure = |low: Option<f64>, high: Option<f64>| match (low, high) {
            (Some(low), Some(high)) => low > 0.0 || high < 0.0,
            _ => false,
        };
        let key = if sure(gain.low, gain.high) { "review-who-told" } else { "review-who-unsure" };
        self.fill(
            key,
            &[
                ("gain", self.signed(gain.value, 1).into()),
                ("interval", self.signed_interval(gain, Unit::Points).into()),
                ("gaining", answers.gaining.into()),
                ("falling", answers.falling.into()),
                ("untold", answers.untold.into()),
                ("learners", self.review.learners.into()),
            ],
        )
    }

    /// At what.
    pub(crate) fn what(&self) -> String {
        let answers = &self.review.answers;
        let condition = answers.weakest_condition.as_ref().map(|(word, share)| {
            let name = self.plain(&format!("review-condition-{word}"));
            self.fill("review-what-condition", &[("name", name.into()), ("n", self.number(*share, 0).into())])
        });
        let factor = answers.weakest_factor.as_ref().map(|(word, points)| {
            let name = self.plain(&format!("factor-{word}"));
            self.fill("review-what-factor", &[("name", name.into()), ("n", self.number(*points, 0).into())])
        });
        let told: Vec<String> = condition.into_iter().chain(factor).collect();
        if told.is_empty() { self.plain("review-what-untold") } else { self.words.sentences(&told) }
    }

    /// Where the service itself is at fault.
    pub(crate) fn service(&self) -> String {
        let steps = self.review.answers.worst_steps.iter().map(|step| {
            let args = [
                ("step", self.name(&step.name).into()),
                ("scenario", self.scenario(step.scenario).into()),
                ("n", self.number(step.lost, 1).into()),
            ];
            self.fill("review-service-step", &args)
        });
        let steps: Vec<String> = steps.collect();
        if steps.is_empty() {
            return self.plain("review-service-untold");
        }
        let reference = self.review.steps.iter().any(|steps| steps.reference_runs > 0);
        let key = if reference { "review-service-told" } else { "review-service-played" };
        self.fill(key, &[("steps", self.words.list(&steps).into())])
    }

    /// Whether the numbers are real.
    pub(crate) fn real(&self) -> String {
        let answers = &self.review.answers;
        self.fill(
            "review-real-told",
            &[
                ("counted", answers.counted.into()),
                ("found", answers.found.into()),
                ("failed", answers.failed.into()),
                ("gaps", answers.learners_with_gaps.into()),
            ],
        )
    }

    /// What competence is of, or what it needs; in the words of the keys that begin so.
    pub(crate) fn debriefed(&self, keys: &str) -> String {
        let key = &self.review.key;
        match key.debriefed {
            0 => self.plain(&format!("{keys}-none")),
            n => self.fill(&format!("{keys}-of"), &[("n", n.into()), ("untold", key.cannot_tell.into())]),
        }
    }
}
