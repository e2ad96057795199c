//! How the preparation is drawn.

use super::model::{Bench, FileSheet, Group, Guest, Item, State};
use super::{Bar, Hands};
use crate::game::focus::First;
use crate::game::keys::Deed;
use crate::game::screens::measure::Width;
use crate::game::screens::pieces::{bullet, rule, wrapping};
use crate::game::theme::{
    Edge, Fill, Glyph, Icon, Look, Press, Size, Spawner, Tone, column, control, label, press, strong,
};
use crate::scenario::model::{CustomerId, LeverKind, PrepGroup, PrepId};
use accesskit::{Node as Spoken, Role, Toggled};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;

/// The key of a thing to do.
fn key(id: PrepId) -> String {
    format!("prep-{}", id.index())
}

/// Draws what can be done.
pub(super) fn bench(bench: &Bench, parent: &mut Spawner<'_>, picture: &mut dyn FnMut(LeverKind) -> Handle<Image>) {
    let head = Node { justify_content: JustifyContent::SpaceBetween, ..wrapping(12) };
    parent.spawn(head).with_children(|head| {
        head.spawn(Node { flex_shrink: 1.0, ..column(0) }).with_children(|words| {
            words.spawn(strong(&bench.title, Size::Title, Tone::Ink));
            words.spawn(label(&bench.explain, Size::Body, Tone::Soft));
        });
        minutes(bench, head);
    });
    parent.spawn(side_by_side(bench.width)).with_children(|groups| {
        for group in &bench.groups {
            draw_group(group, bench.width, groups);
        }
    });
    if let Some(levers) = &bench.levers {
        parent.spawn(Node { align_items: AlignItems::Baseline, ..wrapping(12) }).with_children(|head| {
            head.spawn(strong(&levers.heading, Size::Heading, Tone::Ink));
            head.spawn(label(&bench.levers_explain, Size::Small, Tone::Soft));
        });
        parent.spawn(side_by_side(bench.width)).with_children(|row| {
            for item in &levers.items {
                draw_lever(item, row, picture);
            }
        });
    }
}

fn side_by_side(width: Width) -> Node {
    Node {
        flex_direction: match width {
            Width::Wide | Width::Narrow => FlexDirection::Row,
            Width::Slim => FlexDirection::Column,
        },
        column_gap: px(12),
        row_gap: px(12),
        flex_shrink: 0.0,
        min_width: px(0),
        ..default()
    }
}

/// An equal share of a row.
fn share() -> Node {
    Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(0), min_width: px(0), ..default() }
}

/// A whole line, or an equal share of a row.
fn share_of(width: Width) -> Node {
    match width {
        Width::Wide | Width::Narrow => share(),
        Width::Slim => Node { min_width: px(0), flex_shrink: 0.0, ..default() },
    }
}

/// The minutes, spent ones empty.
fn minutes(bench: &Bench, parent: &mut Spawner<'_>) {
    let frame = Node {
        padding: UiRect::axes(px(14), px(10)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(14)),
        ..wrapping(12)
    };
    parent.spawn((frame, Fill(Tone::Card), Edge(Tone::Ink))).with_children(|frame| {
        frame.spawn(Icon::of(Glyph::Clock, Tone::Ink, 24.0));
        frame.spawn(strong(&bench.left, Size::Heading, Tone::Ink));
        frame.spawn(Node { column_gap: px(2), ..default() }).with_children(|ticks| {
            let (spent, all) = bench.ticks;
            for n in 0..all {
                let tick = Node {
                    width: px(9),
                    height: px(26),
                    border: UiRect::all(px(1.5)),
                    border_radius: BorderRadius::all(px(3)),
                    ..default()
                };
                let (fill, edge) = if n < all - spent { (Tone::Honey, Tone::Ink) } else { (Tone::Paper, Tone::Line) };
                ticks.spawn((tick, Fill(fill), Edge(edge)));
            }
        });
    });
}

fn look_of(group: PrepGroup) -> (Glyph, Tone) {
    match group {
        PrepGroup::Information => (Glyph::BookOpen, Tone::Sky),
        PrepGroup::Equipment => (Glyph::Wrench, Tone::HoneyTint),
        PrepGroup::Mindset => (Glyph::Smile, Tone::TealTint),
        PrepGroup::Lever => (Glyph::Signpost, Tone::Plum),
    }
}

fn draw_group(group: &Group, width: Width, parent: &mut Spawner<'_>) {
    let (glyph, tone) = look_of(group.group);
    let frame = Node {
        flex_direction: FlexDirection::Column,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(14)),
        overflow: Overflow::clip(),
        ..share_of(width)
    };
    parent.spawn((frame, Fill(Tone::Card), Edge(Tone::Ink))).with_children(|frame| {
        let head = Node {
            padding: UiRect::axes(px(12), px(8)),
            column_gap: px(10),
            align_items: AlignItems::Center,
            border: UiRect::bottom(px(2)),
            border_radius: BorderRadius::top(px(12)),
            flex_shrink: 0.0,
            ..default()
        };
        frame.spawn((head, Fill(tone), Edge(Tone::Ink))).with_children(|head| {
            head.spawn(Icon::of(glyph, Tone::Ink, 28.0));
            head.spawn(Node { flex_shrink: 1.0, ..column(0) }).with_children(|words| {
                words.spawn(strong(&group.heading, Size::Heading, Tone::Ink));
                words.spawn(label(&group.explain, Size::Small, Tone::Ink));
            });
        });
        frame.spawn(Node { padding: UiRect::all(px(10)), ..column(8) }).with_children(|list| {
            for item in &group.items {
                draw_item(item, list);
            }
        });
    });
}

/// A thing as a box to tick.
fn tickable<'a>(item: &Item, parent: &'a mut Spawner<'_>) -> EntityCommands<'a> {
    let look = match item.state {
        State::Done => Look::Plain,
        State::Open | State::TooLong => Look::Quiet,
    };
    let mut button = parent.spawn(control(&key(item.id), &item.spoken, look));
    let mut spoken = Spoken::new(Role::CheckBox);
    spoken.set_label(item.spoken.as_str());
    spoken.set_toggled(if item.state == State::Done { Toggled::True } else { Toggled::False });
    match item.state {
        State::Open => {
            let id = item.id;
            button.observe(move |_: On<Activate>, mut hands: Hands| hands.prepare(id));
        }
        State::Done | State::TooLong => {
            spoken.set_disabled();
            button.insert(InteractionDisabled);
        }
    }
    button.insert(AccessibilityNode(spoken));
    if item.first {
        button.insert(First);
    }
    button
}

fn draw_item(item: &Item, parent: &mut Spawner<'_>) {
    let pen = if item.state == State::TooLong { Tone::Soft } else { Tone::Ink };
    let mut button = tickable(item, parent);
    button.entry::<Node>().and_modify(|mut node| {
        node.min_width = px(0);
        node.padding = UiRect::axes(px(10), px(5));
    });
    if item.state == State::Done {
        button.insert(Fill(Tone::Paper));
    }
    button.with_children(|row| {
        tick_box(item.state, row);
        row.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(0), ..column(0) }).with_children(|words| {
            let first = Node { justify_content: JustifyContent::SpaceBetween, column_gap: px(8), ..wrapping(0) };
            words.spawn(first).with_children(|first| {
                match item.state {
                    State::Done => first.spawn(strong(&item.name, Size::Small, pen)),
                    State::Open | State::TooLong => first.spawn(label(&item.name, Size::Small, pen)),
                };
                first.spawn(strong(&item.takes, Size::Small, Tone::Soft));
            });
            words.spawn(label(&item.hint, Size::Small, Tone::Soft));
        });
    });
}

fn draw_lever(item: &Item, parent: &mut Spawner<'_>, picture: &mut dyn FnMut(LeverKind) -> Handle<Image>) {
    let pen = if item.state == State::TooLong { Tone::Soft } else { Tone::Ink };
    let mut button = tickable(item, parent);
    if item.state == State::Done {
        button.insert(Fill(Tone::HoneyTint));
    }
    button.entry::<Node>().and_modify(|mut node| {
        node.padding = UiRect::all(px(10));
        node.flex_grow = 1.0;
        node.flex_basis = px(0);
        node.min_width = px(0);
        node.column_gap = px(12);
        node.align_items = AlignItems::FlexStart;
        node.border_radius = BorderRadius::all(px(14));
        node.border = UiRect::all(px(2));
    });
    let image = item.lever.map(picture);
    button.with_children(|row| {
        if let Some(image) = image {
            let frame = Node {
                padding: UiRect::all(px(4)),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(8)),
                flex_shrink: 0.0,
                ..default()
            };
            row.spawn((frame, Fill(Tone::Floor), Edge(Tone::Line))).with_children(|frame| {
                frame.spawn((ImageNode::new(image), Node { width: px(76), height: px(76), ..default() }));
            });
        }
        row.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(0), ..column(2) }).with_children(|words| {
            words.spawn(strong(&item.name, Size::Small, pen));
            words.spawn(label(&item.hint, Size::Small, Tone::Soft));
            words.spawn(strong(&item.takes, Size::Small, Tone::Soft));
        });
        tick_box(item.state, row);
    });
}

fn tick_box(state: State, parent: &mut Spawner<'_>) {
    let frame = Node {
        width: px(22),
        height: px(22),
        flex_shrink: 0.0,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(5)),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    let (fill, edge) = match state {
        State::Done => (Tone::Teal, Tone::Ink),
        State::Open => (Tone::Card, Tone::Ink),
        State::TooLong => (Tone::Paper, Tone::Line),
    };
    parent.spawn((frame, Fill(fill), Edge(edge))).with_children(|frame| {
        if state == State::Done {
            frame.spawn(Icon::within(Glyph::Check, Tone::White, 18.0));
        }
    });
}

/// Draws the file of a guest.
pub(super) fn file(sheet: &FileSheet, parent: &mut Spawner<'_>, picture: &mut dyn FnMut(CustomerId) -> Handle<Image>) {
    let tab = Node {
        padding: UiRect::axes(px(16), px(3)),
        border: UiRect::new(px(2), px(2), px(2), px(0)),
        border_radius: BorderRadius::top(px(12)),
        align_self: AlignSelf::FlexStart,
        flex_shrink: 0.0,
        ..default()
    };
    parent.spawn((tab, Fill(Tone::Card), Edge(Tone::Ink))).with_children(|tab| {
        tab.spawn(strong(&sheet.heading, Size::Small, Tone::Ink));
    });
    let page = Node {
        padding: UiRect::all(px(16)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::new(px(0), px(14), px(14), px(14)),
        flex_shrink: 0.0,
        ..column(10)
    };
    parent.spawn((page, Fill(Tone::Card), Edge(Tone::Ink))).with_children(|page| {
        match &sheet.guest {
            Some(guest) => {
                let image = picture(guest.id);
                draw_guest(guest, image, page);
                rule(page);
                unknown(&sheet.not_known, &guest.unknown, page);
            }
            None => unknown(&sheet.not_known, &sheet.nobody, page),
        }
        page.spawn(label(&sheet.only, Size::Small, Tone::Soft));
        if let Some(leaf) = &sheet.leaf {
            let next = Press {
                key: "file".to_owned(),
                label: leaf.clone(),
                deed: Some(Deed::File),
                icon: Some(Glyph::ArrowRight),
                look: Look::Quiet,
                ..default()
            };
            press(page, &next).observe(|_: On<Activate>, mut hands: Hands| hands.leaf());
        }
    });
}

fn draw_guest(guest: &Guest, image: Handle<Image>, page: &mut Spawner<'_>) {
    page.spawn(Node { align_items: AlignItems::FlexStart, ..wrapping(14) }).with_children(|head| {
        let frame = Node {
            width: px(96),
            height: px(110),
            flex_shrink: 0.0,
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::all(px(8)),
            overflow: Overflow::clip(),
            ..default()
        };
        head.spawn((frame, Fill(Tone::Plum), Edge(Tone::Ink))).with_children(|frame| {
            let close = Node {
                position_type: PositionType::Absolute,
                left: percent(-14),
                bottom: px(0),
                width: percent(128),
                height: percent(128),
                ..default()
            };
            frame.spawn((ImageNode::new(image), close));
        });
        head.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(120), ..column(4) }).with_children(
            |words| {
                words.spawn(strong(&guest.name, Size::Heading, Tone::Ink));
                if !guest.besides.is_empty() {
                    words.spawn(label(&guest.besides, Size::Small, Tone::Ink));
                }
            },
        );
    });
    if !guest.texts.is_empty() {
        rule(page);
        page.spawn(strong(&guest.wrote, Size::Small, Tone::Ink));
        for text in &guest.texts {
            bullet(page, text);
        }
    }
}

fn unknown(heading: &str, texts: &[String], page: &mut Spawner<'_>) {
    page.spawn(strong(heading, Size::Small, Tone::Ink));
    for text in texts {
        bullet(page, text);
    }
}

/// Draws the bar at the bottom.
pub(super) fn bar(bar: &Bar, parent: &mut Spawner<'_>) {
    let node = Node { padding: UiRect::axes(px(22), px(6)), min_height: px(48), width: percent(100), ..wrapping(12) };
    parent.spawn(node).with_children(|row| {
        let leave = Press { key: "leave".to_owned(), label: bar.leave.clone(), deed: Some(Deed::Back), ..default() };
        press(row, &leave).observe(|_: On<Activate>, mut hands: Hands| hands.leave());
        if let Some(words) = &bar.file {
            crate::game::theme::key_cap(row, Deed::File);
            row.spawn(label(words, Size::Small, Tone::Card));
        }
        row.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(200), ..default() }).with_children(|once| {
            once.spawn(label(&bar.once, Size::Small, Tone::Card));
        });
        let open = Press {
            key: "open".to_owned(),
            label: bar.open.clone(),
            icon: Some(Glyph::DoorOpen),
            deed: Some(Deed::Main),
            look: Look::Golden,
            ..default()
        };
        press(row, &open).observe(|_: On<Activate>, mut hands: Hands| hands.open_doors());
    });
}
