//! The shift: the top bar, the floor, the panel beside it, the strip of intents, the caption bar.
//!
//! ```text
//!   +--------------------- top bar --------------------+
//!   | floor (960 x 616, shrinks to 832 x 534) | beside |   beside: the notebook, or the guest attended to
//!   |                                         |        |
//!   | strip of intents, while attending       |        |
//!   +------------------- caption bar ------------------+
//! ```

mod bar;
mod begin;
mod beside;
mod caption;
mod choice;
mod doing;
mod facts;
mod foot;
mod ghost;
mod goals;
mod hold;
mod notebook;
mod parts;
mod quick;
mod strip;
#[cfg(test)]
mod tests;
mod wish;

use super::frame;
use crate::engine::Phase;
use crate::game::attention::Attention;
use crate::game::bridge::{Bridge, Turned};
use crate::game::hints;
use crate::game::screen::Screen;
use crate::game::theme::Region;
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
    app.add_plugins(hints::plugin)
        .add_message::<begin::Begin>()
        .init_resource::<hold::Hold>()
        .init_resource::<notebook::Page>()
        .init_resource::<caption::Caption>()
        .init_resource::<choice::LastStyle>()
        .init_resource::<goals::Heard>()
        .init_resource::<wish::Wish>()
        .init_resource::<facts::Faces>()
        .add_systems(OnEnter(Screen::Shift), (spawn, caption::begin))
        .add_systems(OnExit(Screen::Shift), forget)
        .add_systems(
            Update,
            (
                closed,
                (begin::begin, begin::tell, begin::follow, notebook::follow, goals::remember, ghost::tell).chain(),
                hold::keep,
                beside::draw,
                (bar::draw_time, bar::draw_progress, bar::draw_controls, bar::draw_goals, bar::draw_purse, ghost::draw),
                (
                    facts::draw_portrait,
                    facts::draw_speech,
                    facts::draw_seen,
                    facts::draw_more,
                    choice::draw,
                    foot::draw,
                ),
                (notebook::draw, notebook::draw_seen, quick::draw, doing::draw, doing::draw_left, strip::draw),
                (caption::hear, caption::draw, caption::draw_keys).chain(),
            )
                .chain()
                .run_if(in_state(Screen::Shift)),
        )
        .add_systems(PostUpdate, wish::grant.before(bevy::ui::UiSystems::Prepare).run_if(in_state(Screen::Shift)));
}

fn spawn(mut commands: Commands) {
    commands.spawn(frame::root(Screen::Shift)).with_children(|root| {
        root.spawn((TopBar, frame::top_bar())).with_children(bar::spawn);
        root.spawn((Region::<ghost::Band>::default(), Node { flex_shrink: 0.0, ..default() }));
        root.spawn(Node { flex_grow: 1.0, min_height: px(0), ..default() }).with_children(|middle| {
            let column = Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, min_width: px(0), ..default() };
            middle.spawn(column).with_children(|left| {
                left.spawn((
                    FloorFrame,
                    Node { flex_grow: 1.0, min_height: px(0), overflow: Overflow::clip(), ..default() },
                ));
                left.spawn((Strip, Region::<strip::Intents>::default(), Node { flex_shrink: 0.0, ..default() }));
            });
            middle.spawn((Beside, Region::<beside::Frame>::default(), beside::ground()));
        });
        root.spawn((Captions, frame::caption_bar())).with_children(caption::spawn);
    });
}

fn forget(
    mut attention: ResMut<Attention>,
    mut page: ResMut<notebook::Page>,
    mut hold: ResMut<hold::Hold>,
    mut heard: ResMut<goals::Heard>,
    mut faces: ResMut<facts::Faces>,
) {
    // In the next house other people have the same numbers.
    faces.0.clear();
    *attention = Attention::default();
    *page = notebook::Page::default();
    *hold = hold::Hold::default();
    *heard = goals::Heard::default();
}

/// When the last guest has gone, the shift is over.
fn closed(mut turned: MessageReader<Turned>, bridge: Res<Bridge>, mut next: ResMut<NextState<Screen>>) {
    let heard = turned.read().any(|Turned(phase)| *phase == Phase::Closing);
    if heard || bridge.view().is_some_and(|view| view.phase() == Phase::Closing) {
        next.set(Screen::Closing);
    }
}
