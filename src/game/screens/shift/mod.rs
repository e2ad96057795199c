//! The shift: the top bar, the floor, the panel beside it, the strip of intents, the caption bar.
//!
//! ```text
//!   +--------------------- top bar --------------------+
//!   | floor (960 x 616, shrinks to 832 x 534) | beside |   beside: the notebook, or the guest attended to
//!   |                                         |        |
//!   | strip of intents, while attending       |        |
//!   +------------------- caption bar ------------------+
//! ```

use super::frame;
use crate::engine::Phase;
use crate::game::attention::Attention;
use crate::game::bridge::{Bridge, Turned};
use crate::game::screen::Screen;
use bevy::prelude::*;

/// Where the top bar goes.
#[derive(Component)]
pub(crate) struct TopBar;

/// Where the floor is drawn.
#[derive(Component)]
pub(crate) struct FloorFrame;

/// Where the strip of intents goes, below the floor.
#[derive(Component)]
pub(crate) struct Strip;

/// Where the notebook or the guest attended to goes.
#[derive(Component)]
pub(crate) struct Beside;

/// Where the captions go.
#[derive(Component)]
pub(crate) struct Captions;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Shift), spawn)
        .add_systems(OnExit(Screen::Shift), forget)
        .add_systems(Update, closed.run_if(in_state(Screen::Shift)));
}

fn spawn(mut commands: Commands) {
    commands.spawn(frame::root(Screen::Shift)).with_children(|root| {
        root.spawn((TopBar, frame::top_bar()));
        root.spawn(Node { flex_grow: 1.0, min_height: px(0), ..default() }).with_children(|middle| {
            let column = Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, min_width: px(0), ..default() };
            middle.spawn(column).with_children(|left| {
                left.spawn((
                    FloorFrame,
                    Node { flex_grow: 1.0, min_height: px(0), overflow: Overflow::clip(), ..default() },
                ));
                left.spawn((Strip, Node { flex_shrink: 0.0, ..default() }));
            });
            middle.spawn((Beside, Node { flex_shrink: 0.0, ..default() }));
        });
        root.spawn((Captions, frame::caption_bar()));
    });
}

fn forget(mut attention: ResMut<Attention>) {
    *attention = Attention::default();
}

/// When the last guest has gone, the shift is over.
fn closed(mut turned: MessageReader<Turned>, bridge: Res<Bridge>, mut next: ResMut<NextState<Screen>>) {
    let heard = turned.read().any(|Turned(phase)| *phase == Phase::Closing);
    if heard || bridge.view().is_some_and(|view| view.phase() == Phase::Closing) {
        next.set(Screen::Closing);
    }
}
