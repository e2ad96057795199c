//! What there is after closing, as plain data.

use crate::engine::{Refusal, View};
use crate::game::Tongue;
use crate::game::screens::measure::Width;
use crate::scenario::model::{Act, ActKind, CustomerId, FollowUpId, RecordId, ReflectionId};
use crate::telling::Sight;

/// The guests at the left.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Guests {
    pub width: Width,
    pub heading: String,
    pub guests: Vec<Guest>,
    pub nobody: String,
}

/// A guest who has been here.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Guest {
    pub id: CustomerId,
    pub name: String,
    /// What has been filed so far, in words; empty for nothing.
    pub filed: String,
    pub chosen: bool,
}

/// What can be filed about one of them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Desk {
    pub width: Width,
    pub title: String,
    pub explain: String,
    pub drawers: Vec<Drawer>,
}

/// One kind of filing.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Drawer {
    pub kind: ActKind,
    pub heading: String,
    pub explain: String,
    pub slips: Vec<Slip>,
}

/// One thing that can be filed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Slip {
    pub key: String,
    pub act: Act,
    pub text: String,
    pub figure: String,
    pub state: State,
    pub spoken: String,
}

/// Whether it can be filed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It can.
    Open,
    /// It is filed.
    Done,
    /// The allowance does not reach.
    TooDear,
}

/// Everything of a kind that could be filed about somebody, filed or not.
fn slips_of(view: &View<'_>, kind: ActKind, c: CustomerId) -> Vec<Act> {
    let house = view.house();
    match kind {
        ActKind::Record => (0..house.records.len()).map(|i| Act::Record(c, RecordId::from(i))).collect(),
        ActKind::Reflect => (0..house.reflections.len()).map(|i| Act::Reflect(ReflectionId::from(i), c)).collect(),
        ActKind::FollowUp => (0..house.follow_ups.len()).map(|i| Act::FollowUp(c, FollowUpId::from(i))).collect(),
        _ => Vec::new(),
    }
}

/// The kinds, in the order in which they are offered.
const KINDS: [ActKind; 3] = [ActKind::Record, ActKind::Reflect, ActKind::FollowUp];

fn filed(view: &View<'_>, c: CustomerId) -> usize {
    let all = KINDS.into_iter().flat_map(|kind| slips_of(view, kind, c));
    all.filter(|act| view.quote(*act) == Err(Refusal::AlreadyDone)).count()
}

/// Who has been here.
pub(super) fn guests(tongue: &Tongue, view: View<'_>, chosen: Option<CustomerId>, width: Width) -> Guests {
    let sight = Sight::new(view, tongue.words());
    let guest = |id: CustomerId| Guest {
        id,
        name: sight.who(id),
        filed: match filed(&view, id) {
            0 => String::new(),
            n => tongue.fill("closing-filed", &[("n", n.into())]),
        },
        chosen: chosen == Some(id),
    };
    Guests {
        width,
        heading: tongue.say("closing-guests"),
        guests: view.come().map(guest).collect(),
        nobody: tongue.say("closing-nobody"),
    }
}

/// What can be filed about somebody.
pub(super) fn desk(tongue: &Tongue, view: View<'_>, c: Option<CustomerId>, width: Width) -> Desk {
    let sight = Sight::new(view, tongue.words());
    let drawer = |kind: ActKind| {
        let slips = c.map(|c| slips_of(&view, kind, c)).unwrap_or_default();
        Drawer {
            kind,
            heading: tongue.say(&format!("closing-{}", kind.word())),
            explain: tongue.say(&format!("closing-{}-what", kind.word())),
            slips: slips.into_iter().enumerate().map(|(n, act)| slip(tongue, &sight, act, n)).collect(),
        }
    };
    Desk {
        width,
        title: match c {
            Some(c) => tongue.fill("closing-about", &[("who", sight.who_in_full(c).into())]),
            None => tongue.say("closing-nobody"),
        },
        explain: tongue.say("closing-explain"),
        drawers: KINDS.map(drawer).into_iter().filter(|drawer| !drawer.slips.is_empty()).collect(),
    }
}

fn slip(tongue: &Tongue, sight: &Sight<'_>, act: Act, n: usize) -> Slip {
    let house = sight.view.house();
    let locale = tongue.words().locale();
    let state = match sight.view.quote(act) {
        Ok(_) => State::Open,
        Err(Refusal::AlreadyDone) => State::Done,
        Err(_) => State::TooDear,
    };
    let (text, cents) = match act {
        Act::Record(_, record) => (house.records[record.index()].name.get(locale), 0),
        Act::Reflect(question, _) => (house.reflections[question.index()].label.name.get(locale), 0),
        Act::FollowUp(_, kind) => {
            let (label, cents) = &house.follow_ups[kind.index()];
            (label.name.get(locale), *cents)
        }
        _ => ("", 0),
    };
    let figure = if cents > 0 { sight.money(u64::from(cents)) } else { String::new() };
    let done = match state {
        State::Open => None,
        State::Done => Some(tongue.say("closing-done")),
        State::TooDear => Some(tongue.say("closing-too-dear")),
    };
    let parts = [Some(text.to_owned()), Some(figure.clone()).filter(|f| !f.is_empty()), done];
    Slip {
        key: format!("{}-{n}", act.kind().word()),
        act,
        text: text.to_owned(),
        figure,
        state,
        spoken: parts.into_iter().flatten().collect::<Vec<_>>().join(". "),
    }
}
