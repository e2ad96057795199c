//! What the preparation shows, as plain data.

use crate::engine::{Refusal, View};
use crate::game::Tongue;
use crate::game::screens::measure::Width;
use crate::scenario::model::{Act, CustomerId, LeverKind, PrepGroup, PrepId};
use crate::telling::{Sight, groundwork, watch};

/// Ticks for the minutes at most: of a longer preparation each stands for several.
const MOST_TICKS: u64 = 20;

/// The left side: what can be done, and the time for it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Bench {
    pub width: Width,
    pub title: String,
    pub explain: String,
    pub left: String,
    /// Ticks spent and in all.
    pub ticks: (u64, u64),
    pub groups: Vec<Group>,
    pub levers: Option<Group>,
    pub levers_explain: String,
}

/// Things of one kind.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Group {
    pub group: PrepGroup,
    pub heading: String,
    pub explain: String,
    pub items: Vec<Item>,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Item {
    pub id: PrepId,
    pub name: String,
    pub takes: String,
    pub hint: String,
    pub state: State,
    pub lever: Option<LeverKind>,
    /// Where one begins.
    pub first: bool,
    pub spoken: String,
}

/// Whether a thing can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It can.
    Open,
    /// It is done.
    Done,
    /// No longer enough time.
    TooLong,
}

/// The right side: the file of a guest.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct FileSheet {
    pub width: Width,
    pub heading: String,
    pub guest: Option<Guest>,
    /// How many guests there are to leaf through, and the words for it.
    pub leaf: Option<String>,
    /// What there is to say while no file was read.
    pub nobody: Vec<String>,
    pub not_known: String,
    pub only: String,
}

/// What is known of a guest.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Guest {
    pub id: CustomerId,
    pub name: String,
    pub besides: String,
    pub wrote: String,
    pub texts: Vec<String>,
    pub unknown: Vec<String>,
}

/// Everybody whose file was read.
pub(super) fn named(view: &View<'_>) -> Vec<CustomerId> {
    view.named().map(|(c, _)| c).collect()
}

/// What can be done before opening.
pub(super) fn bench(tongue: &Tongue, view: View<'_>, width: Width) -> Bench {
    let sight = Sight::new(view, tongue.words());
    let prep = &view.house().prep;
    let left = u64::from(view.preparation_left_ms());
    let done = view.prepared();
    let spent: u64 =
        prep.iter().enumerate().filter(|(i, _)| done & (1 << i) != 0).map(|(_, p)| u64::from(p.takes_ms)).sum();
    let all = left + spent;
    let tick_ms = all.div_ceil(MOST_TICKS).max(60_000);
    let items = groundwork::items(&sight);
    let group = |group: PrepGroup| Group {
        group,
        heading: tongue.say(&format!("prep-{}", group.word())),
        explain: tongue.say(&format!("prep-{}-what", group.word())),
        items: items
            .iter()
            .filter(|id| prep[id.index()].group == group)
            .map(|id| item(tongue, &sight, *id, items.first() == Some(id)))
            .collect(),
    };
    let span = |ms: u64| watch::span(tongue.words(), ms);
    Bench {
        width,
        title: tongue.say("prep-title"),
        explain: tongue.say("prep-explain"),
        left: tongue.fill("prep-left", &[("left", span(left).into()), ("all", span(all).into())]),
        ticks: (spent.div_ceil(tick_ms), all.div_ceil(tick_ms)),
        groups: [PrepGroup::Information, PrepGroup::Equipment, PrepGroup::Mindset].map(group).into(),
        levers: Some(group(PrepGroup::Lever)).filter(|levers| !levers.items.is_empty()),
        levers_explain: tongue.say("prep-Lever-what"),
    }
}

fn item(tongue: &Tongue, sight: &Sight<'_>, id: PrepId, first: bool) -> Item {
    let spec = &sight.view.house().prep[id.index()];
    let state = match sight.view.quote(Act::Prepare(id)) {
        Ok(_) => State::Open,
        Err(Refusal::AlreadyDone) => State::Done,
        Err(_) => State::TooLong,
    };
    let name = spec.label.name.get(tongue.words().locale()).to_owned();
    let takes = watch::span(tongue.words(), u64::from(spec.takes_ms));
    let hint = match state {
        State::Open | State::Done => tongue.words().plain(groundwork::hint(spec)),
        State::TooLong => tongue.say("prep-too-long"),
    };
    let said = match state {
        State::Open | State::TooLong => format!("{name}, {takes}. {hint}"),
        State::Done => format!("{name}. {}", tongue.say("prep-done")),
    };
    Item { id, name, takes, hint, state, lever: spec.lever, first, spoken: said }
}

/// What is known of a guest before opening: what was read, and nothing else.
pub(super) fn file(tongue: &Tongue, view: View<'_>, shown: CustomerId, width: Width) -> FileSheet {
    let locale = tongue.words().locale();
    let everybody = named(&view);
    let today = ["file-unknown-wish", "file-unknown-mood"].map(|key| tongue.say(key));
    let guest = everybody.iter().find(|c| **c == shown).or(everybody.first()).map(|c| {
        let name = view.name(*c).map(|name| name.get(locale)).unwrap_or_default();
        let (name, besides) = name.split_once(", ").unwrap_or((name, ""));
        let texts: Vec<String> = view.on_file(*c).iter().map(|text| text.get(locale).to_owned()).collect();
        let nothing = texts.is_empty().then(|| tongue.say("file-nothing"));
        Guest {
            id: *c,
            name: name.to_owned(),
            besides: besides.to_owned(),
            wrote: tongue.say("file-wrote"),
            texts,
            unknown: nothing.into_iter().chain(today.clone()).collect(),
        }
    });
    let n = everybody.iter().position(|c| *c == shown).unwrap_or(0) + 1;
    FileSheet {
        width,
        heading: tongue.say("file"),
        leaf: (everybody.len() > 1)
            .then(|| tongue.fill("file-next", &[("n", n.into()), ("all", everybody.len().into())])),
        guest,
        nobody: [tongue.say("file-unknown-who")].into_iter().chain(today).collect(),
        not_known: tongue.say("file-not-known"),
        only: tongue.say("file-only"),
    }
}
