//! The notebook: what one believes of each guest and how surely, and what was seen of them.
//!
//! What is true of whom is not known here: the house's list holds things that are true of nobody, and looks the same.

use super::begin::Begin;
use super::wish::Wish;
use super::{beside, doing, quick};
use crate::engine::Entity as Who;
use crate::game::Tongue;
use crate::game::attention::{Attention, Intent};
use crate::game::bridge::Bridge;
use crate::game::focus::Focused;
use crate::game::keys::{Deed, Hotkey};
use crate::game::theme::{
    Edge, Fill, Glyph, Icon, Look, Press, Region, Size, Spawner, Tone, card, column, control, key_cap, label, press,
    row, scroll, strong,
};
use crate::scenario::model::{Act, CustomerId, EntryId, Target};
use crate::telling::deeds::capital;
use crate::telling::{Sight, clock, heard};
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// Confidence of one tick, per cent.
const TICK: u8 = 25;
/// Ticks.
const TICKS: u8 = 4;
/// How sure one is of what is written down first.
const AT_FIRST: u8 = 2 * TICK;
/// Happenings that are listed, the latest.
const MOST_SEEN: usize = 8;

/// Where the notebook is open.
#[derive(Resource, Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Page {
    /// The guest whose page it is.
    pub(super) of: Option<CustomerId>,
    /// The house list is open.
    pub(super) adding: bool,
    /// It was called: it has the focus, and with large text lies over the floor.
    pub(super) open: bool,
    /// What had the focus before.
    before: Option<String>,
}

impl Page {
    /// Calls the notebook. While somebody is attended to, it is theirs.
    pub(super) fn turn_to(&mut self, attention: &mut Attention) {
        self.open = true;
        self.adding = false;
        if attention.target.is_some() {
            attention.act = None;
            attention.intent = Some(Intent::Note);
        }
    }

    /// Closes it again.
    fn close(&mut self, attention: &mut Attention) {
        self.open = false;
        self.adding = false;
        if attention.intent == Some(Intent::Note) {
            attention.intent = None;
        }
    }
}

/// One entry.
#[derive(Debug, Clone, PartialEq)]
struct Entry {
    id: EntryId,
    words: String,
    spoken: String,
    out: String,
    sure: u8,
}

/// The pages.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Notes {
    title: String,
    tabs: Vec<(CustomerId, String, bool)>,
    of: Option<(CustomerId, String)>,
    /// The guest is there and not attended to: one can turn to them from here.
    turn: Option<String>,
    suspect: String,
    entries: Vec<Entry>,
    add: String,
    adding: Option<Vec<(EntryId, String)>>,
    scale: String,
    /// Esc closes something here.
    back: Option<String>,
    nobody: String,
}

/// What was seen of the guest.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct SeenOf {
    title: String,
    lines: Vec<(String, String)>,
}

/// Puts the notebook beside the floor.
pub(super) fn spawn(parent: &mut Spawner<'_>) {
    parent.spawn((Region::<quick::Quick>::default(), Node { flex_shrink: 0.0, ..column(6) }));
    let whole = Node { flex_grow: 1.0, min_height: px(0), padding: UiRect::all(px(12)), ..beside::card_node() };
    parent.spawn(card()).insert((Name::new("notebook-card"), whole)).with_children(|card| {
        card.spawn(scroll(10)).with_children(|body| {
            body.spawn((Region::<Notes>::default(), Node { flex_shrink: 0.0, ..column(8) }));
            body.spawn((Region::<SeenOf>::default(), Node { flex_shrink: 0.0, ..column(4) }));
        });
        doing::spawn(card);
    });
}

/// The page follows the guest who is pointed at.
pub(super) fn follow(
    attention: Res<Attention>,
    bridge: Res<Bridge>,
    mut page: ResMut<Page>,
    mut seen: Local<Option<CustomerId>>,
) {
    if attention.pointed_at.is_some() && *seen != attention.pointed_at {
        *seen = attention.pointed_at;
        if page.of != attention.pointed_at {
            page.of = attention.pointed_at;
            page.adding = false;
        }
    }
    let first = || bridge.view().and_then(|view| view.guests().next().map(|guest| guest.id()));
    if page.of.is_none()
        && let Some(first) = first()
    {
        page.of = Some(first);
    }
}

/// Draws the pages.
pub(super) fn draw(
    page: Res<Page>,
    attention: Res<Attention>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut region: Query<(Entity, &mut Region<Notes>)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let model = notes(&Sight::new(view, tongue.words()), &bridge, &tongue, &attention, &page);
    region.show(&mut commands, at, model, |model, parent| {
        parent
            .spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(4), ..row(8) })
            .with_children(|line| heading(line, model));
        if model.tabs.is_empty() {
            parent.spawn(label(&model.nobody, Size::Body, Tone::Soft));
        }
        parent.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(4), ..row(4) }).with_children(|tabs| {
            for (c, name, chosen) in &model.tabs {
                tab(tabs, *c, name, *chosen);
            }
        });
        let Some((c, name)) = &model.of else { return };
        parent.spawn(strong(name, Size::Body, Tone::Ink));
        if let Some(turn) = &model.turn {
            let (c, turn) =
                (*c, Press { key: "turn".to_owned(), label: turn.clone(), icon: Some(Glyph::Eye), ..default() });
            press(parent, &turn).observe(
                move |_: On<Activate>,
                      mut attention: ResMut<Attention>,
                      mut page: ResMut<Page>,
                      mut wish: ResMut<Wish>| {
                    page.close(&mut attention);
                    attention.turn_to(Target::One(c));
                    wish.at("topic-0");
                },
            );
        }
        parent.spawn(label(&model.suspect, Size::Small, Tone::Soft));
        for entry in &model.entries {
            parent.spawn(row(4)).with_children(|line| written(line, *c, entry));
        }
        match &model.adding {
            None => add(parent, model),
            Some(list) => house_list(parent, *c, &model.add, list),
        }
        parent.spawn(label(&model.scale, Size::Small, Tone::Soft));
    });
}

fn notes(sight: &Sight<'_>, bridge: &Bridge, tongue: &Tongue, attention: &Attention, page: &Page) -> Notes {
    let held = entries(bridge);
    let here = |c: CustomerId| sight.view.guest(c).is_some();
    let noted = |c: CustomerId| held.iter().any(|(of, _, _)| *of == c);
    let worth = |c: &CustomerId| here(*c) || noted(*c) || page.of == Some(*c);
    let tabs = sight.view.come().filter(worth).map(|c| (c, sight.who(c), page.of == Some(c))).collect();
    let name = |entry: EntryId| sight.text(&sight.house().catalogue[entry.index()].name).to_owned();
    let entry = |(_, id, sure): &(CustomerId, EntryId, u8)| {
        let words = capital(&name(*id));
        let of = |key: &str| tongue.fill(key, &[("what", words.clone().into()), ("sure", i64::from(*sure).into())]);
        Entry { id: *id, spoken: of("shift-sure"), out: of("shift-take-out"), sure: *sure, words }
    };
    let of = page.of.map(|c| (c, sight.who_in_full(c)));
    let mine: Vec<_> = held.iter().filter(|(c, _, _)| Some(*c) == page.of).copied().collect();
    let free = |id: &EntryId| mine.iter().all(|(_, other, _)| other != id);
    let list = || {
        let all = (0..sight.house().catalogue.len()).map(EntryId::from);
        all.filter(free).map(|id| (id, capital(&name(id)))).collect()
    };
    let back = attention.target.is_some() || page.open || page.adding;
    Notes {
        title: tongue.say("shift-notebook"),
        tabs,
        turn: page.of.filter(|c| here(*c) && attention.target.is_none()).map(|_| tongue.say("shift-turn-to")),
        of,
        suspect: tongue.say("shift-suspect"),
        entries: mine.iter().map(entry).collect(),
        add: tongue.say(if page.adding { "shift-house-list" } else { "shift-add" }),
        adding: page.adding.then(list),
        scale: tongue.say("shift-scale"),
        back: back.then(|| tongue.say("shift-back")),
        nobody: sight.plain("look-nobody"),
    }
}

/// The notebook with what is still being written.
fn entries(bridge: &Bridge) -> Vec<(CustomerId, EntryId, u8)> {
    let Some(view) = bridge.view() else { return Vec::new() };
    let mut all = view.notes().to_vec();
    for act in view.staff().act.iter().chain(bridge.jots()) {
        if let Act::Note(c, entry, sure) = *act {
            match all.iter_mut().find(|(of, what, _)| *of == c && *what == entry) {
                Some(known) => known.2 = sure,
                None => all.push((c, entry, sure)),
            }
        }
    }
    all.retain(|(_, _, sure)| *sure > 0);
    // In the order of the list, so that no entry moves when its confidence changes.
    all.sort_by_key(|(c, entry, _)| (*c, entry.index()));
    all
}

fn heading(parent: &mut Spawner<'_>, model: &Notes) {
    parent.spawn(Icon::of(Glyph::NotebookPen, Tone::Ink, 24.0));
    parent.spawn(Node { flex_grow: 1.0, flex_shrink: 0.0, ..column(0) }).with_child(strong(
        &model.title,
        Size::Heading,
        Tone::Ink,
    ));
    if let Some(back) = &model.back {
        let back = Press { key: "notes-back".to_owned(), label: back.clone(), deed: Some(Deed::Back), ..default() };
        press(parent, &back).insert(Edge(Tone::Clear)).observe(closed);
    }
    parent
        .spawn((control("notebook", &model.title, Look::Plain), Hotkey(Deed::Notebook)))
        .insert(Node {
            padding: UiRect::all(px(4)),
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::all(px(8)),
            ..row(0)
        })
        .with_children(|inside| key_cap(inside, Deed::Notebook))
        .observe(called);
}

/// N: into the notebook, and out of it again.
fn called(
    press: On<Activate>,
    mut page: ResMut<Page>,
    mut attention: ResMut<Attention>,
    focused: Res<Focused>,
    mut wish: ResMut<Wish>,
) {
    let _ = press;
    if page.open || attention.intent == Some(Intent::Note) {
        leave(&mut page, &mut attention, &mut wish);
        return;
    }
    page.before.clone_from(&focused.0);
    page.turn_to(&mut attention);
    wish.at("add");
}

/// Esc: one step back.
fn closed(_: On<Activate>, mut page: ResMut<Page>, mut attention: ResMut<Attention>, mut wish: ResMut<Wish>) {
    if page.adding {
        page.adding = false;
        wish.at("add");
    } else {
        leave(&mut page, &mut attention, &mut wish);
    }
}

fn leave(page: &mut Page, attention: &mut Attention, wish: &mut Wish) {
    let noting = attention.intent == Some(Intent::Note);
    page.close(attention);
    if noting {
        wish.at("intent-note");
    } else if let Some(before) = page.before.take() {
        wish.at(before);
    }
}

fn tab(parent: &mut Spawner<'_>, c: CustomerId, name: &str, chosen: bool) {
    let look = if chosen { Look::Chosen } else { Look::Quiet };
    let mut spoken = Spoken::new(Role::Tab);
    spoken.set_label(name);
    spoken.set_selected(chosen);
    parent
        .spawn(control(&format!("tab-{}", c.0), name, look))
        .insert(AccessibilityNode(spoken))
        .with_child(strong(name, Size::Small, Tone::Ink))
        .observe(move |_: On<Activate>, mut page: ResMut<Page>| {
            page.of = Some(c);
            page.adding = false;
        });
}

fn written(parent: &mut Spawner<'_>, c: CustomerId, entry: &Entry) {
    let (id, sure) = (entry.id, entry.sure);
    let next = if sure >= TICK * TICKS { TICK } else { (sure / TICK + 1) * TICK };
    parent
        .spawn(control(&format!("entry-{}", id.index()), &entry.spoken, Look::Quiet))
        .insert(Node {
            flex_grow: 1.0,
            flex_shrink: 1.0,
            min_height: px(40),
            padding: UiRect::axes(px(10), px(6)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(8)),
            ..row(8)
        })
        .with_children(|inside| {
            inside.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, ..column(0) }).with_child(label(
                &entry.words,
                Size::Small,
                Tone::Ink,
            ));
            inside.spawn(Node { flex_shrink: 0.0, ..row(2) }).with_children(|ticks| {
                for tick in 1..=TICKS {
                    let fill = if sure >= tick * TICK { Tone::Teal } else { Tone::White };
                    let node = Node {
                        width: px(14),
                        height: px(14),
                        border: UiRect::all(px(1.5)),
                        border_radius: BorderRadius::all(px(4)),
                        ..default()
                    };
                    ticks.spawn((node, Fill(fill), Edge(Tone::Ink)));
                }
            });
        })
        .observe(move |_: On<Activate>, mut begin: MessageWriter<Begin>| {
            begin.write(Begin(Act::Note(c, id, next)));
        });
    parent
        .spawn(control(&format!("out-{}", id.index()), &entry.out, Look::Quiet))
        .insert(Node {
            padding: UiRect::all(px(9)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(8)),
            flex_shrink: 0.0,
            ..row(0)
        })
        .with_child(Icon::of(Glyph::X, Tone::Ink, 18.0))
        .observe(move |_: On<Activate>, mut begin: MessageWriter<Begin>, mut wish: ResMut<Wish>| {
            begin.write(Begin(Act::Note(c, id, 0)));
            wish.at("add");
        });
}

fn add(parent: &mut Spawner<'_>, model: &Notes) {
    let add = Press { key: "add".to_owned(), label: model.add.clone(), icon: Some(Glyph::Plus), ..default() };
    press(parent, &add).observe(|_: On<Activate>, mut page: ResMut<Page>, mut wish: ResMut<Wish>| {
        page.adding = true;
        wish.at("list-0");
    });
}

fn house_list(parent: &mut Spawner<'_>, c: CustomerId, title: &str, list: &[(EntryId, String)]) {
    parent.spawn(strong(title, Size::Small, Tone::Ink));
    for (n, (id, words)) in list.iter().enumerate() {
        let id = *id;
        parent
            .spawn(control(&format!("list-{n}"), words, Look::Quiet))
            .with_children(|inside| {
                inside.spawn(Icon::of(Glyph::Plus, Tone::Ink, 18.0));
                inside.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, ..column(0) }).with_child(label(
                    words,
                    Size::Small,
                    Tone::Ink,
                ));
            })
            .observe(
                move |_: On<Activate>,
                      mut begin: MessageWriter<Begin>,
                      mut page: ResMut<Page>,
                      mut wish: ResMut<Wish>| {
                    begin.write(Begin(Act::Note(c, id, AT_FIRST)));
                    page.adding = false;
                    wish.at(format!("entry-{}", id.index()));
                },
            );
    }
}

/// Draws what was seen.
pub(super) fn draw_seen(
    page: Res<Page>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut region: Query<(Entity, &mut Region<SeenOf>)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let sight = Sight::new(view, tongue.words());
    let of_guest = |seen: &&crate::engine::Seen| page.of.is_some_and(|c| seen.who == Who::Customer(c));
    let story: Vec<_> = bridge.story().iter().filter(of_guest).collect();
    let last = &story[story.len().saturating_sub(MOST_SEEN)..];
    let lines = last.iter().map(|seen| (clock(seen.tick), heard::sentence(&sight, seen))).collect();
    region.show(&mut commands, at, SeenOf { title: tongue.say("shift-seen-of"), lines }, |seen, parent| {
        if seen.lines.is_empty() {
            return;
        }
        parent.spawn((Node { height: px(2), ..default() }, Fill(Tone::Floor)));
        parent.spawn(strong(&seen.title, Size::Small, Tone::Ink));
        for (time, words) in &seen.lines {
            parent.spawn(Node { align_items: AlignItems::FlexStart, ..row(8) }).with_children(|line| {
                line.spawn(Node { flex_shrink: 0.0, ..default() }).with_child(label(time, Size::Small, Tone::Soft));
                line.spawn(Node { flex_shrink: 1.0, ..column(0) }).with_child(label(words, Size::Small, Tone::Soft));
            });
        }
    });
}
