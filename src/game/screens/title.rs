//! The title: what this is, and the shelf of scenarios.

use crate::game::focus::{First, group};
use crate::game::screen::Screen;
use crate::game::theme::{Fill, Look, Press, Region, Size, Tone, label, press, strong};
use crate::game::{Tongue, voice::Announce};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// What the title shows.
#[derive(Debug, Clone, PartialEq)]
struct Front {
    motto: String,
    quit: String,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Title), spawn).add_systems(Update, draw.run_if(in_state(Screen::Title)));
}

fn spawn(mut commands: Commands, mut announce: MessageWriter<Announce>) {
    announce.write(Announce("coserve".to_owned()));
    commands.spawn((
        DespawnOnExit(Screen::Title),
        Region::<Front>::default(),
        group(false),
        Fill(Tone::Paper),
        Node {
            width: percent(100),
            height: percent(100),
            flex_direction: FlexDirection::Column,
            padding: UiRect::all(px(40)),
            ..default()
        },
    ));
}

fn draw(tongue: Res<Tongue>, mut region: Query<(Entity, &mut Region<Front>)>, mut commands: Commands) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let front = Front { motto: tongue.say("motto"), quit: tongue.say("quit") };
    region.show(&mut commands, at, front, |front, parent| {
        parent.spawn(strong("coserve", Size::Logo, Tone::Ink));
        parent.spawn(label(&front.motto, Size::Heading, Tone::Soft));
        press(parent, &Press { key: "quit".to_owned(), label: front.quit.clone(), look: Look::Plain, ..default() })
            .insert(First)
            .observe(|_: On<Activate>, mut exit: MessageWriter<AppExit>| {
                exit.write(AppExit::Success);
            });
    });
}
