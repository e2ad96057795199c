//! What lies beside the floor: the guest attended to, or the notebook. With large text the notebook lies over the floor,
//! and comes when it is called.

use super::notebook::{self, Page};
use super::{Beside, choice, doing, facts, foot};
use crate::game::attention::{Attention, Intent};
use crate::game::theme::{Fill, LARGE, Region, Spawner, Tone, card, column, row, scroll, text_scale};
use bevy::prelude::*;
use bevy::text::RemSize;

/// Widths at 100 %, px.
const PANEL_PX: f32 = 440.0;
const NOTEBOOK_PX: f32 = 312.0;
/// The most of the window that either may take, per cent.
const MOST: f32 = 56.0;

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// The guest attended to.
    Panel,
    /// The notebook.
    Notebook,
    /// Nothing: the floor has all the room.
    Nothing,
}

/// What is shown, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) mode: Mode,
    /// Over the floor.
    pub(super) over: bool,
    /// With type so large that all of the panel scrolls, its foot included.
    pub(super) large: bool,
    /// What to say is being chosen. With large type that comes first then: there is no room for face and choice.
    pub(super) choosing: bool,
}

/// What there is to show.
pub(super) fn frame(attention: &Attention, page: &Page, large: bool) -> Frame {
    let mode = match (attention.target, attention.intent) {
        (Some(_), Some(Intent::Note)) => Mode::Notebook,
        (Some(_), _) => Mode::Panel,
        (None, _) if large && !page.open => Mode::Nothing,
        (None, _) => Mode::Notebook,
    };
    Frame { mode, over: large && mode == Mode::Notebook, large, choosing: attention.intent.is_some() }
}

/// Makes room and puts the parts there.
pub(super) fn draw(
    attention: Res<Attention>,
    page: Res<Page>,
    rem: Res<RemSize>,
    mut beside: Query<(Entity, &mut Node, &mut Region<Frame>), With<Beside>>,
    mut commands: Commands,
) {
    let Ok((at, mut node, mut region)) = beside.single_mut() else { return };
    let scale = text_scale(&rem);
    let frame = frame(&attention, &page, scale >= LARGE);
    let width = match frame.mode {
        Mode::Panel => px(PANEL_PX * scale),
        Mode::Notebook => px(NOTEBOOK_PX * scale),
        Mode::Nothing => px(0),
    };
    let wanted = Node {
        width,
        max_width: percent(MOST),
        position_type: if frame.over { PositionType::Absolute } else { PositionType::Relative },
        right: if frame.over { px(0) } else { auto() },
        top: if frame.over { px(0) } else { auto() },
        bottom: if frame.over { px(0) } else { auto() },
        flex_shrink: 0.0,
        min_height: px(0),
        padding: if frame.mode == Mode::Nothing { UiRect::ZERO } else { UiRect::all(px(10)) },
        ..column(8)
    };
    node.set_if_neq(wanted);
    region.show(&mut commands, at, frame, |frame, parent| match frame.mode {
        Mode::Nothing => {}
        Mode::Notebook => notebook::spawn(parent),
        Mode::Panel => {
            let whole = Node { flex_grow: 1.0, min_height: px(0), padding: UiRect::all(px(12)), ..card_node() };
            parent.spawn(card()).insert((Name::new("panel"), whole)).with_children(|card| {
                let foot = |parent: &mut Spawner<'_>| {
                    doing::spawn(parent);
                    parent.spawn((Region::<foot::Foot>::default(), Node { flex_shrink: 0.0, ..column(4) }));
                };
                card.spawn(scroll(8)).with_children(|body| {
                    let choice = |parent: &mut Spawner<'_>| {
                        parent.spawn((Region::<choice::Choice>::default(), Node { flex_shrink: 0.0, ..column(8) }));
                    };
                    let seen = |parent: &mut Spawner<'_>| {
                        parent.spawn((Region::<facts::Seen>::default(), column(4)));
                    };
                    if frame.large && frame.choosing {
                        choice(body);
                        foot(body);
                    }
                    let head = Node {
                        flex_wrap: FlexWrap::Wrap,
                        align_items: AlignItems::FlexStart,
                        flex_shrink: 0.0,
                        ..row(10)
                    };
                    body.spawn(head).with_children(|head| {
                        head.spawn((Region::<facts::Portrait>::default(), Node { flex_shrink: 0.0, ..default() }));
                        let beside = Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(190), ..column(8) };
                        head.spawn(beside).with_children(|right| {
                            right.spawn((Region::<facts::Speech>::default(), column(0)));
                            if !frame.large {
                                seen(right);
                            }
                        });
                    });
                    if !(frame.large && frame.choosing) {
                        choice(body);
                    }
                    if frame.large {
                        if !frame.choosing {
                            foot(body);
                        }
                        seen(body);
                    }
                    body.spawn((Region::<facts::More>::default(), Node { flex_shrink: 0.0, ..column(4) }));
                });
                if !frame.large {
                    foot(card);
                }
            });
        }
    });
}

/// The frame of a card, to be filled in further.
pub(super) fn card_node() -> Node {
    Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(8),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(14)),
        ..default()
    }
}

/// What lies behind the panel: nothing of the floor shines through.
pub(super) fn ground() -> impl Bundle {
    (Fill(Tone::Paper), ZIndex(1))
}
