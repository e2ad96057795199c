//! How the closing is drawn.

use super::model::{Desk, Drawer, Guests, Slip, State};
use super::{Bar, Hands};
use crate::game::focus::First;
use crate::game::keys::Deed;
use crate::game::screens::measure::Width;
use crate::game::screens::pieces::wrapping;
use crate::game::theme::{
    Edge, Fill, Glyph, Icon, Look, Press, Size, Spawner, Tone, column, control, label, press, strong,
};
use crate::scenario::model::{ActKind, CustomerId};
use accesskit::{Node as Spoken, Role, Toggled};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;

/// The key of a guest.
fn key(c: CustomerId) -> String {
    format!("guest-{}", c.0)
}

/// Draws the guests.
pub(super) fn guests(guests: &Guests, parent: &mut Spawner<'_>) {
    let frame = Node {
        padding: UiRect::all(px(14)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(14)),
        flex_shrink: 0.0,
        ..column(8)
    };
    parent.spawn((frame, Fill(Tone::Card), Edge(Tone::Ink))).with_children(|list| {
        list.spawn(strong(&guests.heading, Size::Heading, Tone::Ink));
        if guests.guests.is_empty() {
            list.spawn(label(&guests.nobody, Size::Body, Tone::Ink));
        }
        for (n, guest) in guests.guests.iter().enumerate() {
            let c = guest.id;
            let what = Press {
                key: key(c),
                label: guest.name.clone(),
                detail: guest.filed.clone(),
                icon: Some(if guest.filed.is_empty() { Glyph::User } else { Glyph::CircleCheck }),
                look: if guest.chosen { Look::Chosen } else { Look::Quiet },
                ..default()
            };
            let mut button = press(list, &what);
            button.observe(move |_: On<Activate>, mut hands: Hands| hands.turn_to(c));
            if n == 0 {
                button.insert(First);
            }
        }
    });
}

/// Draws what can be filed.
pub(super) fn desk(desk: &Desk, parent: &mut Spawner<'_>) {
    parent.spawn(strong(&desk.title, Size::Title, Tone::Ink));
    parent.spawn(label(&desk.explain, Size::Body, Tone::Soft));
    let beside = desk.width == Width::Wide;
    let row = Node {
        flex_direction: if beside { FlexDirection::Row } else { FlexDirection::Column },
        align_items: if beside { AlignItems::FlexStart } else { AlignItems::Stretch },
        column_gap: px(12),
        row_gap: px(12),
        flex_shrink: 0.0,
        min_width: px(0),
        ..default()
    };
    parent.spawn(row).with_children(|row| {
        for drawer in &desk.drawers {
            draw_drawer(drawer, beside, row);
        }
    });
}

fn look_of(kind: ActKind) -> (Glyph, Tone) {
    match kind {
        ActKind::Record => (Glyph::Save, Tone::Sky),
        ActKind::Reflect => (Glyph::Lightbulb, Tone::HoneyTint),
        _ => (Glyph::HeartHandshake, Tone::TealTint),
    }
}

fn draw_drawer(drawer: &Drawer, beside: bool, parent: &mut Spawner<'_>) {
    let (glyph, tone) = look_of(drawer.kind);
    let frame = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_shrink: if beside { 1.0 } else { 0.0 },
        flex_basis: if beside { px(0) } else { auto() },
        min_width: px(0),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(14)),
        ..default()
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
            head.spawn(Icon::of(glyph, Tone::Ink, 26.0));
            head.spawn(Node { flex_shrink: 1.0, ..column(0) }).with_children(|words| {
                words.spawn(strong(&drawer.heading, Size::Heading, Tone::Ink));
                words.spawn(label(&drawer.explain, Size::Small, Tone::Ink));
            });
        });
        frame.spawn(Node { padding: UiRect::all(px(10)), ..column(8) }).with_children(|list| {
            for slip in &drawer.slips {
                draw_slip(slip, list);
            }
        });
    });
}

fn draw_slip(slip: &Slip, parent: &mut Spawner<'_>) {
    let look = if slip.state == State::Done { Look::Plain } else { Look::Quiet };
    let pen = if slip.state == State::TooDear { Tone::Soft } else { Tone::Ink };
    let mut button = parent.spawn(control(&slip.key, &slip.spoken, look));
    button.entry::<Node>().and_modify(|mut node| node.min_width = px(0));
    let mut spoken = Spoken::new(Role::CheckBox);
    spoken.set_label(slip.spoken.as_str());
    spoken.set_toggled(if slip.state == State::Done { Toggled::True } else { Toggled::False });
    match slip.state {
        State::Open => {
            let (act, words) = (slip.act, slip.text.clone());
            button.observe(move |_: On<Activate>, mut hands: Hands| hands.file(act, &words));
        }
        State::Done | State::TooDear => {
            spoken.set_disabled();
            button.insert((InteractionDisabled, Fill(Tone::Paper)));
        }
    }
    button.insert(AccessibilityNode(spoken)).with_children(|row| {
        let glyph = match slip.state {
            State::Open => Glyph::Plus,
            State::Done => Glyph::CircleCheck,
            State::TooDear => Glyph::X,
        };
        row.spawn(Icon::of(glyph, pen, 20.0));
        row.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(0), ..column(0) }).with_children(|words| {
            match slip.state {
                State::Done => words.spawn(strong(&slip.text, Size::Small, pen)),
                State::Open | State::TooDear => words.spawn(label(&slip.text, Size::Small, pen)),
            };
        });
        if !slip.figure.is_empty() {
            row.spawn(strong(&slip.figure, Size::Small, Tone::Soft));
        }
    });
}

/// Draws the bar at the bottom.
pub(super) fn bar(bar: &Bar, parent: &mut Spawner<'_>) {
    let node = Node { padding: UiRect::axes(px(22), px(6)), min_height: px(48), width: percent(100), ..wrapping(12) };
    parent.spawn(node).with_children(|row| {
        let leave = Press { key: "leave".to_owned(), label: bar.leave.clone(), deed: Some(Deed::Back), ..default() };
        press(row, &leave).observe(|_: On<Activate>, mut hands: Hands| hands.leave());
        row.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(200), ..default() }).with_children(|free| {
            free.spawn(label(&bar.free, Size::Small, Tone::Card));
        });
        let on = Press {
            key: "on".to_owned(),
            label: bar.on.clone(),
            icon: Some(Glyph::ArrowRight),
            deed: Some(Deed::Main),
            look: Look::Golden,
            ..default()
        };
        press(row, &on).observe(|_: On<Activate>, mut hands: Hands| hands.go_on());
    });
}
