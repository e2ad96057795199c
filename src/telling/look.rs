//! Looking around: where everybody is, what they do, what shows; faces too where the last close look is fresh.

use super::heard::{said_of_lack, tags};
use super::sight::Sight;
use crate::engine::{Activity, Guest, Posture, Tick};
use crate::scenario::model::{Cue, OptionId, ThingId};

/// One line on a guest: what is seen from afar.
pub(crate) fn far(sight: &Sight<'_>, guest: &Guest<'_>) -> String {
    let mut parts = vec![whereabouts(sight, guest), activity(sight, guest)];
    parts.extend(cues(sight, guest));
    let due: Vec<&str> = sight.steps(guest.due()).map(|step| sight.step(step)).collect();
    if !due.is_empty() {
        parts.push(sight.fill("look-due", &[("steps", sight.words.list(&due).into())]));
    }
    parts.retain(|part| !part.is_empty());
    sight.fill("look-far", &[("who", sight.who(guest.id()).into()), ("what", sight.words.remarks(&parts).into())])
}

/// What a fact about a guest is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Matter {
    /// Where the guest is.
    Place,
    /// What the guest plainly does.
    Activity,
    /// What shows.
    Cue(Cue),
    /// What the staff can do for the guest now.
    Due,
    /// Who came along.
    Party,
    /// Since when the guest is there.
    Since,
    /// Nobody has greeted the guest.
    NotGreeted,
    /// Whether the face can be read.
    Face,
    /// When the trainee last spoke to the guest.
    Spoken,
    /// What the guest has.
    Has,
    /// What was ordered, as it was heard.
    Ordered,
    /// What is being made.
    InWork,
    /// What the guest has said that still holds.
    Said,
    /// What is on file.
    OnFile,
    /// What is in the notebook.
    Noted,
}

/// Everything known of a guest, as lines.
pub(crate) fn close(sight: &Sight<'_>, guest: &Guest<'_>) -> Vec<String> {
    let from_afar = |matter: Matter| matches!(matter, Matter::Place | Matter::Activity | Matter::Cue(_) | Matter::Due);
    let more = facts(sight, guest).into_iter().filter(|(matter, _)| !from_afar(*matter));
    std::iter::once(far(sight, guest)).chain(more.map(|(_, words)| format!("     {words}"))).collect()
}

/// Everything known of a guest, fact by fact: from afar first.
pub(crate) fn facts(sight: &Sight<'_>, guest: &Guest<'_>) -> Vec<(Matter, String)> {
    let mut facts = vec![(Matter::Place, whereabouts(sight, guest)), (Matter::Activity, activity(sight, guest))];
    for (cue, _) in guest.cues() {
        let fact = (Matter::Cue(cue), sight.plain(&format!("cue-{}", cue.word())));
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    let mut add = |matter: Matter, words: String| facts.push((matter, words));
    let due: Vec<&str> = sight.steps(guest.due()).map(|step| sight.step(step)).collect();
    if !due.is_empty() {
        add(Matter::Due, sight.fill("look-due", &[("steps", sight.words.list(&due).into())]));
    }
    let (lead, size) = guest.party();
    if size > 1 {
        let others = sight.view.guests().filter(|g| g.party().0 == lead && g.id() != guest.id());
        let others: Vec<_> = others.map(|g| g.id()).collect();
        if !others.is_empty() {
            add(Matter::Party, sight.fill("look-party", &[("others", sight.whom(&others).into())]));
        }
    }
    add(Matter::Since, ago(sight, "look-here-for", "look-here-now", guest.arrived()));
    if !guest.greeted() {
        add(Matter::NotGreeted, sight.plain("look-not-greeted"));
    }
    let face = match guest.attended() {
        Some(at) if guest.attended_freshly() => ago(sight, "look-fresh", "look-fresh-now", at),
        Some(_) | None => sight.plain("look-face"),
    };
    add(Matter::Face, face);
    if let Some(at) = guest.spoken_to() {
        add(Matter::Spoken, ago(sight, "look-spoken", "look-spoken-now", at));
    }
    let has = things(sight, guest);
    if !has.is_empty() {
        add(Matter::Has, sight.fill("look-has", &[("things", sight.words.list(&has).into())]));
    }
    if let Some(ordered) = guest.ordered() {
        let options: Vec<OptionId> = ordered.iter().flatten().copied().collect();
        add(Matter::Ordered, sight.fill("look-ordered", &[("options", bill(sight, &options).into())]));
    }
    let work: Vec<&str> = sight.steps(guest.in_work()).map(|step| sight.step(step)).collect();
    if !work.is_empty() {
        add(Matter::InWork, sight.fill("look-in-work", &[("steps", sight.words.list(&work).into())]));
    }
    if let Some(said) = said(sight, guest) {
        add(Matter::Said, said);
    }
    for line in sight.view.on_file(guest.id()) {
        add(Matter::OnFile, sight.fill("look-on-file", &[("text", sight.text(line).into())]));
    }
    let noted = noted(sight, guest);
    if !noted.is_empty() {
        add(Matter::Noted, sight.fill("look-noted", &[("entries", sight.words.list(&noted).into())]));
    }
    facts.retain(|(_, words)| !words.is_empty());
    facts
}

/// What was ordered, and what that makes in all.
fn bill(sight: &Sight<'_>, options: &[OptionId]) -> String {
    let names: Vec<&str> = options.iter().map(|option| sight.option(*option)).collect();
    let price = |option: &OptionId| u64::from(sight.house().options[option.index()].price_cents);
    match options.iter().map(price).sum() {
        0 => sight.words.list(&names),
        total => {
            let (names, money) = (sight.words.list(&names), sight.money(total));
            sight.fill("priced", &[("what", names.into()), ("money", money.into())])
        }
    }
}

/// How long ago something was; what was this very second has words of its own.
fn ago(sight: &Sight<'_>, key: &str, just_now: &str, at: Tick) -> String {
    match sight.view.now().since(at) {
        ms if ms <= 1_000 => sight.plain(just_now),
        _ => sight.fill(key, &[("span", sight.ago(at).into())]),
    }
}

fn whereabouts(sight: &Sight<'_>, guest: &Guest<'_>) -> String {
    let posture = match guest.posture() {
        Posture::Sitting => sight.plain("posture-sitting"),
        Posture::Standing => sight.plain("posture-standing"),
    };
    match (guest.activity(), guest.station()) {
        (Activity::Walking | Activity::Queueing(_), _) => String::new(),
        (_, Some(station)) => {
            sight.fill("look-place", &[("posture", posture.into()), ("station", sight.station(station).into())])
        }
        (_, None) => posture,
    }
}

fn activity(sight: &Sight<'_>, guest: &Guest<'_>) -> String {
    match guest.activity() {
        Activity::Walking => match guest.station() {
            Some(station) => sight.fill("activity-walking-to", &[("station", sight.station(station).into())]),
            None => sight.plain("activity-walking"),
        },
        Activity::Queueing(station) => sight.fill("activity-queueing", &[("station", sight.station(station).into())]),
        Activity::Doing(step) => sight.fill("activity-doing", &[("step", sight.step(step).into())]),
        Activity::Nothing => sight.plain("activity-nothing"),
        Activity::Helped => sight.plain("activity-helped"),
    }
}

/// What shows, each cue once.
pub(crate) fn cues(sight: &Sight<'_>, guest: &Guest<'_>) -> Vec<String> {
    let mut shown: Vec<String> = Vec::new();
    for (cue, _) in guest.cues() {
        let words = sight.plain(&format!("cue-{}", cue.word()));
        if !shown.contains(&words) {
            shown.push(words);
        }
    }
    shown
}

fn things(sight: &Sight<'_>, guest: &Guest<'_>) -> Vec<String> {
    let all = (0..sight.house().things.len()).map(ThingId::from);
    all.filter(|thing| guest.has(*thing) || guest.left(*thing).is_some()).map(|t| thing(sight, guest, t)).collect()
}

/// A thing with what can be seen of it: how much is left, and whether it steams.
fn thing(sight: &Sight<'_>, guest: &Guest<'_>, thing: ThingId) -> String {
    let left = guest.left(thing).map(|left| sight.plain(&format!("left-{}", left.word())));
    let steams = guest.steams(thing).then(|| sight.plain("look-steaming"));
    let remarks: Vec<String> = left.into_iter().chain(steams).collect();
    match remarks.is_empty() {
        true => sight.thing(thing).to_owned(),
        false => sight.fill(
            "look-remarked",
            &[("thing", sight.thing(thing).into()), ("remarks", sight.words.list(&remarks).into())],
        ),
    }
}

/// What the guest has said that still holds.
fn said(sight: &Sight<'_>, guest: &Guest<'_>) -> Option<String> {
    let mut said: Vec<String> = Vec::new();
    let needs = &sight.house().needs;
    let asked = needs.iter().enumerate().filter(|(i, _)| guest.asked_for() & (1 << i) != 0);
    said.extend(asked.map(|(_, need)| sight.fill("look-wants", &[("need", sight.text(&need.label.name).into())])));
    if let Some((step, slip)) = guest.said_lack() {
        let words = said_of_lack(sight, guest.id(), step, slip);
        said.push(sight.fill("look-lack", &[("step", sight.step(step).into()), ("words", words.into())]));
    }
    if let Some(likes) = guest.said_likes() {
        let likes = tags(sight, likes);
        if !likes.is_empty() {
            said.push(sight.fill("look-likes", &[("tags", sight.words.list(&likes).into())]));
        }
    }
    (!said.is_empty()).then(|| sight.fill("look-said", &[("what", sight.words.remarks(&said).into())]))
}

fn noted(sight: &Sight<'_>, guest: &Guest<'_>) -> Vec<String> {
    let notes = sight.view.notes().iter().filter(|(c, _, _)| *c == guest.id());
    notes.map(|(_, entry, sure)| sight.belief(*entry, *sure)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Plan, Session};
    use crate::rules::Rules;
    use crate::text::{Language, Words};

    #[test]
    fn what_was_ordered_is_told_with_what_it_makes_in_all() {
        let small = include_bytes!("../../tests/scenarios/minimal.ron");
        let scenario = crate::scenario::load("minimal.ron", small).scenario.expect("the house has no faults");
        let plan = std::sync::Arc::new(Plan::new(scenario.into(), Rules::shipped().into()));
        let (session, words) = (Session::new(plan, 1), Words::of(Language::En));
        let sight = Sight::new(session.view(), &words);
        assert_eq!(bill(&sight, &[OptionId(0), OptionId(1)]), "black, green (4.00 EUR)");
        assert_eq!(bill(&sight, &[]), "");
    }
}
