//! A story against what was felt: the moments of each guest it speaks of are exactly those it lists.

use crate::cli::script::{LeftOut, named, play_script};
use crate::cli::source;
use crate::diagnostic::{Code, Diagnostic, Severity, Span};
use crate::engine::{About, Touch};
use crate::experience::{Keep, Moment};
use crate::journal::Live;
use crate::scenario::Scenario;
use crate::scenario::model::{ActKind, CustomerId, Place};
use crate::scenario::script::{Known, Script, Shown, ShownWhat};
use crate::text::{Language, Words};
use std::sync::Arc;

/// Plays a story and says where it differs from what it tells.
pub(super) fn compare(name: &str, text: &Arc<str>, scenario: &Arc<Scenario>, script: &Script) -> Vec<Diagnostic> {
    let mut live = Live::unrecorded(source::plan(Arc::clone(scenario)), script.seed, Keep::Moments);
    let left_out = play_script(&mut live, script);
    let report = live.finish();
    let page = Page { file: Arc::from(name), text };
    let mut found: Vec<Diagnostic> = left_out.iter().map(|one| page.left_out(scenario, one)).collect();
    for (customer, listed) in &script.shows {
        let felt = report.witness.felt(*customer).map(|felt| felt.moments).unwrap_or_default();
        found.extend(page.visit(scenario, *customer, listed, &felt));
    }
    found
}

struct Page<'t> {
    file: Arc<str>,
    text: &'t str,
}

impl Page<'_> {
    fn left_out(&self, scenario: &Scenario, one: &LeftOut) -> Diagnostic {
        let why = Words::of(Language::En).plain(&one.why);
        let message = format!("this was left out: {}", named(one.deed, scenario));
        Diagnostic::warning(Code::StoryLeftOut, &self.file, self.span(one.place), message).with_help(why)
    }

    fn visit(&self, scenario: &Scenario, c: CustomerId, listed: &[Shown], felt: &[Moment]) -> Vec<Diagnostic> {
        let who = scenario.customer_id(c);
        let mut rest: Vec<&Moment> = felt.iter().collect();
        let mut found = Vec::new();
        for shown in listed {
            match rest.iter().position(|m| fits(shown, m)) {
                Some(at) => {
                    rest.remove(at);
                }
                None => {
                    let near = rest.iter().find(|m| what(m) == Some(shown.what) && is_gain(m) == shown.gain);
                    let help = near.map(|m| format!("it was felt as {}", told(scenario, m)));
                    let message = format!("`{who}` has not felt this");
                    let one = Diagnostic::error(Code::StoryShows, &self.file, self.span(shown.place), message);
                    found.push(one.with_help_if(help));
                }
            }
        }
        let at = listed.first().map(|shown| shown.place).unwrap_or_default();
        found.extend(rest.into_iter().map(|m| {
            let message = format!("`{who}` has felt something that is not listed: {}", told(scenario, m));
            Diagnostic::new(Severity::Error, Code::StoryShows, &self.file, self.span(at), message)
        }));
        found
    }

    /// From a place to the end of its line.
    fn span(&self, place: Place) -> Span {
        let mut start = 0;
        for (n, line) in (1..).zip(self.text.split_inclusive('\n')) {
            if n == place.line {
                let skip: usize = line.chars().take(place.column.max(1) as usize - 1).map(char::len_utf8).sum();
                let end = start + line.trim_end().len();
                return Span::new(start + skip, end.max(start + skip));
            }
            start += line.len();
        }
        Span::at(0)
    }
}

fn is_gain(m: &Moment) -> bool {
    m.feeling.effect > 0.0
}

fn fits(shown: &Shown, m: &Moment) -> bool {
    let cause = shown.cause.is_none_or(|cause| cause == m.cause);
    shown.gain == is_gain(m) && what(m) == Some(shown.what) && shown.factor == m.feeling.factor && cause
}

/// The word of a moment, as stories name it.
fn what(m: &Moment) -> Option<ShownWhat> {
    word(m.touch, m.about, is_gain(m))
}

/// The word for every kind of touch; FORMAT.md has the same table. Nothing where a touch is not about what it should be.
fn word(touch: Touch, about: About, gain: bool) -> Option<ShownWhat> {
    let service = match about {
        About::Met(service, _) | About::Service(service) => Some(ShownWhat::Service(service)),
        _ => None,
    };
    match (touch, about) {
        (Touch::NeedMet | Touch::Foreseen | Touch::Recovered | Touch::Gift, _) => service,
        (Touch::Intruded, About::Received(act, _)) => Some(ShownWhat::Intruded(act)),
        // Help nobody needed.
        (Touch::Intruded, About::Step(_)) => Some(ShownWhat::Intruded(ActKind::Assist)),
        (Touch::Intruded, _) => service,
        (Touch::NeedHurts | Touch::NeedUnmet, About::Need(need)) => Some(ShownWhat::Need(need)),
        (Touch::HardChoice, _) => Some(ShownWhat::HardChoice),
        (Touch::Fit, About::Option(option)) => Some(ShownWhat::Fit(option)),
        (Touch::Advice, About::Option(option)) => Some(ShownWhat::Advice(option)),
        (Touch::WrongThing, About::Option(option)) => Some(ShownWhat::WrongThing(option)),
        (Touch::Warmth, About::Thing(thing)) => Some(ShownWhat::Thing(thing)),
        (Touch::Waiting, _) if gain => Some(ShownWhat::NoWaiting),
        (Touch::Wait | Touch::Waiting, _) => Some(ShownWhat::Waiting),
        (Touch::Trouble, About::Step(step)) => Some(ShownWhat::Trouble(step)),
        (Touch::Helped, About::Step(step)) => Some(ShownWhat::Helped(step)),
        (Touch::OverHelped, About::Step(step)) => Some(ShownWhat::OverHelped(step)),
        (Touch::Patronised, About::Topic(topic)) => Some(ShownWhat::Patronised(Known::Topic(topic))),
        (Touch::Patronised, About::Role(role)) => Some(ShownWhat::Patronised(Known::Role(role))),
        (Touch::Manner, About::Received(act, _)) => Some(ShownWhat::Manner(act)),
        (Touch::Remembered, _) => Some(ShownWhat::Remembered),
        (Touch::Forgotten, _) => Some(ShownWhat::Forgotten),
        (Touch::WalkedOut | Touch::TurnedAway, _) => Some(ShownWhat::Left),
        (
            Touch::NeedHurts
            | Touch::NeedUnmet
            | Touch::Fit
            | Touch::Advice
            | Touch::WrongThing
            | Touch::Warmth
            | Touch::Trouble
            | Touch::Helped
            | Touch::OverHelped
            | Touch::Patronised
            | Touch::Manner,
            _,
        ) => None,
    }
}

fn told(scenario: &Scenario, m: &Moment) -> String {
    let sign = if is_gain(m) { "gain" } else { "loss" };
    let about = crate::experience::report::about(scenario, m.about);
    let (factor, cause) = (m.feeling.factor.word(), m.cause.word());
    format!("{sign} {} {about} at {}, factor {factor}, cause {cause}", m.rule(), m.tick)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::model::{ChoiceId, NeedId, OptionId, RoleId, ServiceId, StepId, Style, ThingId, TopicId};

    /// All that each kind of touch is about, as the engine says.
    fn abouts(touch: Touch) -> Vec<About> {
        let (need, step, option) = (NeedId::from(0), StepId::from(0), OptionId::from(0));
        let service = About::Service(ServiceId::from(0));
        let met = About::Met(ServiceId::from(0), need);
        let received = About::Received(ActKind::Greet, Some(Style::Warm));
        match touch {
            Touch::NeedMet | Touch::Foreseen => vec![met],
            Touch::NeedHurts | Touch::NeedUnmet => vec![About::Need(need)],
            Touch::HardChoice => vec![About::Choice(ChoiceId::from(0))],
            Touch::Fit | Touch::Advice | Touch::WrongThing => vec![About::Option(option)],
            Touch::Warmth => vec![About::Thing(ThingId::from(0))],
            Touch::Wait | Touch::Trouble | Touch::Helped | Touch::OverHelped => vec![About::Step(step)],
            Touch::Patronised => vec![About::Topic(TopicId::from(0)), About::Role(RoleId::from(0))],
            Touch::Intruded => vec![service, received, About::Step(step)],
            Touch::Manner => vec![received],
            Touch::Recovered => vec![met, service],
            Touch::Gift => vec![service],
            Touch::Waiting | Touch::Remembered | Touch::Forgotten | Touch::WalkedOut | Touch::TurnedAway => {
                vec![About::Nothing]
            }
        }
    }

    #[test]
    fn every_touch_has_a_word_that_stories_can_write() {
        for touch in Touch::ALL {
            for (about, gain) in abouts(touch).into_iter().flat_map(|about| [(about, true), (about, false)]) {
                assert!(word(touch, about, gain).is_some(), "{touch:?} about {about:?}");
            }
        }
    }
}
