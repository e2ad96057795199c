//! Which acts are possible now for somebody, and what each is about in words.
//!
//! Only what the engine quotes a time for is offered: nobody has to guess what the program would refuse.

use super::sight::Sight;
use crate::engine::{Guest, Quote};
use crate::scenario::model::{
    Act, ActKind, ChoiceId, CustomerId, News, OptionId, Performer, Question, RoleId, ServiceId, ServiceKind, StationId,
    StationKind, StepId, Style, Target, TopicId, Way,
};

/// The kinds of acts one can choose for somebody, in the order of the menu.
pub(crate) const KINDS: [ActKind; 15] = [
    ActKind::Perform,
    ActKind::Greet,
    ActKind::Attend,
    ActKind::Ask,
    ActKind::Inform,
    ActKind::Guide,
    ActKind::Advise,
    ActKind::Motivate,
    ActKind::Assist,
    ActKind::Offer,
    ActKind::Confirm,
    ActKind::CheckBack,
    ActKind::Acknowledge,
    ActKind::Remedy,
    ActKind::Handover,
];

/// Acts of a kind that can be begun now, or once the act under way is done; each said warmly where it is said at all.
pub(crate) fn possible(sight: &Sight<'_>, target: Target, kind: ActKind) -> Vec<Act> {
    let mut acts = imaginable(sight, target, kind);
    acts.retain(|act| sight.view.foresee(*act).is_ok());
    acts
}

#[cfg(feature = "game")]
/// Why nothing of a kind is possible: the first reason there is, if one could think of any such act at all.
pub(crate) fn why_not(sight: &Sight<'_>, target: Target, kind: ActKind) -> Option<crate::engine::Refusal> {
    imaginable(sight, target, kind).into_iter().find_map(|act| sight.view.foresee(act).err())
}

/// What an act takes in all, ms; nothing if it cannot be begun.
pub(crate) fn takes_ms(sight: &Sight<'_>, act: Act) -> u64 {
    sight.view.foresee(act).map_or(0, |Quote { walk_ms, act_ms }| walk_ms + act_ms)
}

/// Those an act for this target is for and who are there.
pub(crate) fn present<'a>(sight: &Sight<'a>, target: Target) -> Vec<Guest<'a>> {
    match target {
        Target::One(c) => sight.view.guest(c).into_iter().collect(),
        Target::Party(c) => sight.view.guests().filter(|g| g.party().0 == c || g.id() == c).collect(),
    }
}

fn imaginable(sight: &Sight<'_>, target: Target, kind: ActKind) -> Vec<Act> {
    let house = sight.house();
    let warm = Style::Warm;
    let one = match target {
        Target::One(c) => Some(c),
        Target::Party(_) => None,
    };
    let for_one = |make: &dyn Fn(CustomerId) -> Vec<Act>| one.map(make).unwrap_or_default();
    match kind {
        ActKind::Greet => vec![Act::Greet(target, warm)],
        ActKind::Attend => for_one(&|c| vec![Act::Attend(c)]),
        ActKind::Ask => {
            let taste = ids::<ChoiceId>(house.choices.len()).map(Question::Taste);
            let tasks = tasks(sight, target).into_iter().map(Question::Task);
            taste.chain(tasks).map(|question| Act::Ask(target, question, warm)).collect()
        }
        ActKind::Inform => {
            let topics = ids::<TopicId>(house.topics.len()).map(News::Topic);
            topics.chain([News::Delay]).map(|news| Act::Inform(target, news, warm)).collect()
        }
        ActKind::Guide => ids::<RoleId>(house.roles.len()).map(|role| Act::Guide(target, role, warm)).collect(),
        ActKind::Advise => ids::<OptionId>(house.options.len()).map(|o| Act::Advise(target, o, warm)).collect(),
        ActKind::Motivate => tasks(sight, target).into_iter().map(|s| Act::Motivate(target, s, warm)).collect(),
        ActKind::Assist => for_one(&|c| {
            let both = |step| [Way::With, Way::For].map(|way| Act::Assist(c, step, way, warm));
            tasks(sight, target).into_iter().flat_map(both).collect()
        }),
        ActKind::Perform => {
            let due = present(sight, target).iter().fold(0, |set, guest| set | guest.due());
            sight.steps(due).map(|step| Act::Perform(target, step)).collect()
        }
        ActKind::Offer => {
            let services = ids::<ServiceId>(house.services.len());
            let offered = |s: &ServiceId| house.services[s.index()].kind == ServiceKind::Service;
            services.filter(offered).map(|s| Act::Offer(target, s, warm)).collect()
        }
        ActKind::Confirm => vec![Act::Confirm(target)],
        ActKind::CheckBack => vec![Act::CheckBack(target, warm)],
        ActKind::Acknowledge => vec![Act::Acknowledge(target)],
        ActKind::Remedy => for_one(&|c| {
            let services = ids::<ServiceId>(house.services.len());
            let given = |s: &ServiceId| house.services[s.index()].kind != ServiceKind::Service;
            services.filter(given).map(|s| Act::Remedy(c, s, warm)).collect()
        }),
        ActKind::Handover => for_one(&|c| {
            let stations = ids::<StationId>(house.stations.len());
            let colleague = |s: &StationId| house.stations[s.index()].kind == StationKind::Colleague;
            stations.filter(colleague).map(|s| Act::Handover(c, s)).collect()
        }),
        ActKind::Prepare | ActKind::Note | ActKind::Wait | ActKind::Record | ActKind::Reflect | ActKind::FollowUp => {
            Vec::new()
        }
    }
}

fn ids<I: From<usize>>(n: usize) -> impl Iterator<Item = I> {
    (0..n).map(I::from)
}

/// Tasks of the guests' own that one could speak of now: what they are at or what comes next, and what they said holds
/// them up; of these the ones that ask something of a guest.
fn tasks(sight: &Sight<'_>, target: Target) -> Vec<StepId> {
    let mut tasks: Vec<StepId> = Vec::new();
    for guest in present(sight, target) {
        let said = guest.said_lack().map(|(step, _)| step);
        for step in guest.at_step().into_iter().chain(said) {
            let spec = &sight.house().steps[step.index()];
            if spec.by == Performer::Customer && spec.asks.is_some() && !tasks.contains(&step) {
                tasks.push(step);
            }
        }
    }
    tasks
}

/// What an act is about, to choose it by; empty where there is nothing to choose.
pub(crate) fn topic(sight: &Sight<'_>, act: Act) -> String {
    match act {
        Act::Ask(_, Question::Taste(choice), _) => sight.fill("deed-taste", &[("choice", sight.choice(choice).into())]),
        Act::Ask(_, Question::Task(step), _) => sight.fill("deed-task", &[("step", sight.step(step).into())]),
        Act::Inform(_, News::Topic(topic), _) => sight.topic(topic).to_owned(),
        Act::Inform(_, News::Delay, _) => sight.plain("deed-delay"),
        Act::Guide(_, role, _) => sight.role(role).to_owned(),
        Act::Advise(_, option, _) => {
            let choice = sight.choice(sight.house().options[option.index()].choice);
            sight.fill("deed-option", &[("choice", choice.into()), ("option", sight.priced(option).into())])
        }
        Act::Motivate(_, step, _) | Act::Perform(_, step) => sight.step(step).to_owned(),
        Act::Assist(_, step, way, _) => {
            let way = match way {
                Way::With => sight.plain("way-With"),
                Way::For => sight.plain("way-For"),
            };
            sight.fill("deed-way", &[("step", sight.step(step).into()), ("way", way.into())])
        }
        Act::Offer(_, service, _) => sight.service(service).to_owned(),
        Act::Remedy(_, service, _) => {
            let costs = u64::from(sight.house().services[service.index()].costs_cents);
            let costs = sight.money(costs);
            sight.fill("priced", &[("what", sight.service(service).into()), ("money", costs.into())])
        }
        Act::Handover(_, station) => sight.station(station).to_owned(),
        Act::Prepare(item) => sight.text(&sight.house().prep[item.index()].label.name).to_owned(),
        Act::Note(_, entry, sure) => sight.belief(entry, sure),
        Act::Wait(ms) => sight.span(u64::from(ms)),
        Act::Record(_, record) => sight.text(&sight.house().records[record.index()].name).to_owned(),
        Act::Reflect(question, _) => sight.text(&sight.house().reflections[question.index()].label.name).to_owned(),
        Act::FollowUp(_, kind) => sight.text(&sight.house().follow_ups[kind.index()].0.name).to_owned(),
        Act::Greet(..) | Act::Attend(_) | Act::Confirm(_) | Act::CheckBack(..) | Act::Acknowledge(_) => String::new(),
    }
}

/// For whom an act is, in words; empty for acts that are for nobody.
pub(crate) fn whom(sight: &Sight<'_>, act: Act) -> String {
    match act.target() {
        Some(Target::One(c)) => sight.who(c),
        Some(party @ Target::Party(c)) => {
            let present: Vec<CustomerId> = present(sight, party).iter().map(Guest::id).collect();
            if present.is_empty() { sight.who(c) } else { sight.whom(&present) }
        }
        None => String::new(),
    }
}

/// What one does, by its name, as it stands within a sentence.
pub(crate) fn name(sight: &Sight<'_>, kind: ActKind) -> String {
    sight.plain(&format!("act-{}", kind.word()))
}

/// An act within a sentence: what, about what, for whom.
pub(crate) fn line(sight: &Sight<'_>, act: Act) -> String {
    in_order(sight, "deed", act)
}

/// An act to be chosen: as a person's name cannot always be bent, some languages put it first.
pub(crate) fn choice(sight: &Sight<'_>, act: Act) -> String {
    capital(&in_order(sight, "choice", act))
}

fn in_order(sight: &Sight<'_>, form: &str, act: Act) -> String {
    let (about, who) = (topic(sight, act), whom(sight, act));
    let kind = match (about.is_empty(), who.is_empty()) {
        (true, true) => return name(sight, act.kind()),
        (true, false) => "for",
        (false, true) => "about",
        (false, false) => "about-for",
    };
    let args = [
        ("kind", act.kind().word().into()),
        ("act", name(sight, act.kind()).into()),
        ("about", about.into()),
        ("who", who.into()),
    ];
    sight.fill(&format!("{form}-{kind}"), &args)
}

/// The same with a capital letter at its beginning.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
