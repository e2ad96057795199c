//! The words of a spoken act: the scenario's where it has them, else the house's usual ones.

use super::deeds;
use super::sight::Sight;
use crate::scenario::model::{Act, House, News, Question, Style, Subject, Way};

/// The styles an act can be said in here, with the words of each.
pub(crate) fn phrasings(sight: &Sight<'_>, act: Act) -> Vec<(Style, String)> {
    if act.style().is_none() {
        return Vec::new();
    }
    let house = sight.house();
    let about = subject(house, act);
    let own = house.phrasings.iter().find(|p| p.act == act.kind() && p.about == about);
    let words = |style: Style| match own {
        Some(own) => own.words[style.index()].as_ref().map(|text| fill_in(sight, act, sight.text(text))),
        None => usual(sight, act, style),
    };
    Style::ALL.iter().filter_map(|style| words(*style).map(|words| (*style, words))).collect()
}

/// What is said with an act, in its own style.
pub(crate) fn said(sight: &Sight<'_>, act: Act) -> Option<String> {
    let style = act.style()?;
    let all = phrasings(sight, act);
    let words = all.iter().find(|(s, _)| *s == style).map(|(_, words)| words.clone());
    words.or_else(|| usual(sight, act, style))
}

fn usual(sight: &Sight<'_>, act: Act, style: Style) -> Option<String> {
    let key = format!("say-{}-{}", usual_key(act), style.word());
    let about = about(sight, act);
    sight.words.has(&key).then(|| sight.fill(&key, &[("about", about.into())]))
}

/// The key of the usual words, without the style.
pub(crate) fn usual_key(act: Act) -> &'static str {
    match act {
        Act::Ask(_, Question::Taste(_), _) => "AskTaste",
        Act::Ask(_, Question::Task(_), _) => "AskTask",
        Act::Inform(_, News::Delay, _) => "InformDelay",
        Act::Assist(_, _, Way::For, _) => "AssistFor",
        other => other.kind().word(),
    }
}

/// What an act is about, as its words name it.
fn about(sight: &Sight<'_>, act: Act) -> String {
    match act {
        Act::Advise(_, option, _) => sight.option(option).to_owned(),
        Act::Remedy(_, service, _) => sight.service(service).to_owned(),
        other => deeds::topic(sight, other),
    }
}

/// Puts what the act is about into the scenario's words.
fn fill_in(sight: &Sight<'_>, act: Act, words: &str) -> String {
    let about = about(sight, act);
    ["option", "service", "topic", "role", "step", "about"]
        .iter()
        .fold(words.to_owned(), |words, name| words.replace(&format!("{{{name}}}"), &about))
}

/// What an act is about, for finding its words.
fn subject(house: &House, act: Act) -> Subject {
    match act {
        Act::Ask(_, Question::Taste(choice), _) => Subject::Choice(choice),
        Act::Ask(_, Question::Task(step), _) => Subject::Step(step),
        Act::Inform(_, News::Topic(topic), _) => Subject::Topic(topic),
        Act::Guide(_, role, _) => Subject::Role(role),
        Act::Advise(_, option, _) => Subject::Choice(house.options[option.index()].choice),
        Act::Motivate(_, step, _) | Act::Assist(_, step, _, _) | Act::Perform(_, step) => Subject::Step(step),
        Act::Offer(_, service, _) | Act::Remedy(_, service, _) => Subject::Service(service),
        Act::Inform(_, News::Delay, _)
        | Act::Greet(..)
        | Act::Attend(_)
        | Act::Confirm(_)
        | Act::CheckBack(..)
        | Act::Acknowledge(_)
        | Act::Handover(..)
        | Act::Note(..)
        | Act::Wait(_)
        | Act::Prepare(_)
        | Act::Record(..)
        | Act::Reflect(..)
        | Act::FollowUp(..) => Subject::None,
    }
}

/// The same act in another style.
pub(crate) fn in_style(act: Act, style: Style) -> Act {
    act.in_style(style)
}
