//! What everybody in the room saw or heard, as sentences.

use super::sight::Sight;
use super::watch::clock;
use crate::engine::{About, Entity, EventKind, Seen};
use crate::scenario::model::{Cue, CustomerId, Slip, StepId};

/// What is public since `told` happenings were told of, oldest first. Of very many the first are forgotten.
pub(crate) fn since(sight: &Sight<'_>, told: u64) -> Vec<String> {
    let seen = sight.view.seen();
    let new = usize::try_from(sight.view.seen_count().saturating_sub(told)).unwrap_or(usize::MAX);
    let first = seen.len().saturating_sub(new);
    seen[first..].iter().map(|one| happening(sight, one)).collect()
}

/// One happening with its time.
pub(crate) fn happening(sight: &Sight<'_>, seen: &Seen) -> String {
    format!("{}  {}", clock(seen.tick), sentence(sight, seen))
}

#[cfg(feature = "game")]
/// What a guest said, if that is what happened.
pub(crate) fn words(sight: &Sight<'_>, seen: &Seen) -> Option<String> {
    match (seen.who, seen.what) {
        (Entity::Customer(c), EventKind::Says) => Some(said(sight, c, seen.about)),
        _ => None,
    }
}

/// One happening as a sentence.
pub(crate) fn sentence(sight: &Sight<'_>, seen: &Seen) -> String {
    match seen.who {
        Entity::House => of_house(sight, seen),
        Entity::Customer(c) => of_customer(sight, c, seen),
        Entity::Trainee => sight.plain("seen-other"),
    }
}

fn of_house(sight: &Sight<'_>, seen: &Seen) -> String {
    match (seen.what, seen.about) {
        (EventKind::Opens, _) => sight.plain("seen-opens"),
        (EventKind::LastOrders, _) => sight.plain("seen-last-orders"),
        (EventKind::Closes, _) => sight.plain("seen-closes"),
        (EventKind::FaultBegins, About::Fault(fault)) => {
            sight.text(&sight.house().faults[fault.index()].tell).to_owned()
        }
        (EventKind::FaultEnds, About::Fault(fault)) => {
            let station = sight.house().faults[fault.index()].station;
            sight.fill("seen-mended", &[("station", sight.station(station).into())])
        }
        _ => sight.plain("seen-other"),
    }
}

fn of_customer(sight: &Sight<'_>, c: CustomerId, seen: &Seen) -> String {
    let who = sight.who(c);
    let with_who = |key: &str| sight.fill(key, &[("who", who.clone().into())]);
    match (seen.what, seen.about) {
        (EventKind::Arrives, _) => sight.fill("seen-arrives", &[("who", sight.who_in_full(c).into())]),
        (EventKind::Sits, About::Station(station)) => {
            sight.fill("seen-sits", &[("who", who.into()), ("station", sight.station(station).into())])
        }
        (EventKind::SentOn, About::Station(station)) => {
            sight.fill("seen-sent-on", &[("who", who.into()), ("station", sight.station(station).into())])
        }
        (EventKind::StepsOut, About::Station(station)) => {
            sight.fill("seen-steps-out", &[("who", who.into()), ("station", sight.station(station).into())])
        }
        (EventKind::Leaves, _) => with_who("seen-leaves"),
        (EventKind::WalksOut, _) => with_who("seen-walks-out"),
        (EventKind::TurnedAway, _) => with_who("seen-turned-away"),
        (EventKind::Says, about) => {
            let words = said(sight, c, about);
            sight.fill("seen-says", &[("who", who.into()), ("words", words.into())])
        }
        _ => sight.plain("seen-other"),
    }
}

/// A guest's words: the scenario's where it has them.
pub(crate) fn said(sight: &Sight<'_>, c: CustomerId, about: About) -> String {
    match about {
        About::Need(need) => match &sight.house().needs[need.index()].says {
            Some(says) => sight.text(says).to_owned(),
            None => in_voice(sight, c, "said-need", Some(("need", sight.need(need)))),
        },
        About::Step(step) => said_of_step(sight, c, step),
        About::Choice(choice) => {
            let likes = sight.view.guest(c).and_then(|g| g.said_likes()).unwrap_or(0);
            let tags: Vec<&str> = tags(sight, likes);
            if tags.is_empty() {
                sight.fill("said-no-taste", &[("choice", sight.choice(choice).into())])
            } else {
                sight.fill("said-taste", &[("tags", sight.words.list(&tags).into())])
            }
        }
        _ => in_voice(sight, c, "said-something", None),
    }
}

/// In how many ways a guest may put a thing. Whoever sits at the next table puts it otherwise.
const VOICES: usize = 4;

/// The house's usual words for a thing, the way this guest puts it.
fn in_voice(sight: &Sight<'_>, c: CustomerId, key: &str, about: Option<(&str, &str)>) -> String {
    let voice = ("voice", (c.index() % VOICES).into());
    let about = about.map(|(name, value)| (name, value.to_owned().into()));
    sight.fill(key, &about.into_iter().chain([voice]).collect::<Vec<_>>())
}

fn said_of_step(sight: &Sight<'_>, c: CustomerId, step: StepId) -> String {
    let lack = sight.view.guest(c).and_then(|g| g.said_lack()).filter(|(at, _)| *at == step);
    match lack {
        Some((_, slip)) => said_of_lack(sight, c, step, slip),
        None => {
            // Who calls raises a hand; who is asked and lacks nothing says so.
            let calls = sight.house().steps[step.index()].cues.contains(&Cue::RaisesHand);
            let key = if calls { "said-step" } else { "said-fine" };
            in_voice(sight, c, key, Some(("step", sight.step(step))))
        }
    }
}

/// What holds a guest up at a step, in the guest's words: the scenario's where it has them.
pub(crate) fn said_of_lack(sight: &Sight<'_>, c: CustomerId, step: StepId, slip: Slip) -> String {
    let spec = sight.house().steps[step.index()].slips[slip.index()].as_ref();
    match spec.and_then(|spec| spec.says.as_ref()) {
        Some(says) => sight.text(says).to_owned(),
        None => in_voice(sight, c, &format!("slip-{}", slip.word()), None),
    }
}

/// The names of a set of tags.
pub(crate) fn tags<'a>(sight: &Sight<'a>, set: u64) -> Vec<&'a str> {
    let names = sight.house().tag_names.iter().enumerate();
    names.filter(|(i, _)| set & (1 << i) != 0).map(|(_, name)| name.get(sight.words.locale())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, Words};

    #[test]
    fn guests_who_mean_the_same_put_it_in_words_of_their_own_in_every_language() {
        let keys = ["said-need", "said-step", "said-fine", "said-something"].map(str::to_owned);
        let slips = Slip::ALL.iter().map(|slip| format!("slip-{}", slip.word()));
        for key in keys.into_iter().chain(slips) {
            for language in Language::ALL {
                let words = Words::of(language);
                let said = |voice: usize| {
                    let with = [("voice", voice.into()), ("need", "X".into()), ("step", "X".into())];
                    words.fill(&key, &with)
                };
                let all: std::collections::BTreeSet<String> = (0..VOICES).map(said).collect();
                assert_eq!(all.len(), VOICES, "{language:?} {key}: {all:?}");
            }
        }
    }
}
