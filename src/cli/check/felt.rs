//! A story against what was felt: the moments of each guest it speaks of are exactly those it lists.

use crate::cli::script::{LeftOut, play_script};
use crate::cli::source;
use crate::diagnostic::{Code, Diagnostic, Severity, Span};
use crate::engine::{About, Touch};
use crate::experience::{Keep, Moment};
use crate::journal::Live;
use crate::scenario::Scenario;
use crate::scenario::model::{CustomerId, Place};
use crate::scenario::script::{Script, Shown, ShownWhat, describe};
use crate::telling::refusal_key;
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
        let why = Words::of(Language::En).plain(&refusal_key(one.why));
        let act = describe(one.act, scenario);
        let message = format!("this act was left out: {:?}", act.act);
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

/// What a moment is about, as stories name it; nothing where they have no name for it.
fn what(m: &Moment) -> Option<ShownWhat> {
    let of_about = match m.about {
        About::Met(service, _) | About::Service(service) => Some(ShownWhat::Service(service)),
        About::Need(need) => Some(ShownWhat::Need(need)),
        About::Thing(thing) => Some(ShownWhat::Thing(thing)),
        _ => None,
    };
    match m.touch {
        Touch::HardChoice => Some(ShownWhat::HardChoice),
        Touch::Wait => Some(ShownWhat::Waiting),
        Touch::Waiting if is_gain(m) => Some(ShownWhat::NoWaiting),
        Touch::Waiting => Some(ShownWhat::Waiting),
        Touch::WalkedOut | Touch::TurnedAway => Some(ShownWhat::Left),
        Touch::NeedMet
        | Touch::Foreseen
        | Touch::NeedHurts
        | Touch::NeedUnmet
        | Touch::Warmth
        | Touch::Recovered
        | Touch::Gift
        | Touch::Intruded => of_about,
        Touch::Fit
        | Touch::Trouble
        | Touch::Helped
        | Touch::OverHelped
        | Touch::Patronised
        | Touch::Manner
        | Touch::Advice
        | Touch::WrongThing
        | Touch::Remembered
        | Touch::Forgotten => None,
    }
}

fn told(scenario: &Scenario, m: &Moment) -> String {
    let sign = if is_gain(m) { "gain" } else { "loss" };
    let about = crate::experience::report::about(scenario, m.about);
    let (factor, cause) = (m.feeling.factor.word(), m.cause.word());
    format!("{sign} {} {about} at {}, factor {factor}, cause {cause}", m.rule(), m.tick)
}
