//! The settings, over any screen: grouped, every change at once, back with Esc.
//!
//! ```text
//!   Settings + Listening + Clash --sheet--> Sheet (plain) --rows--> controls --Edit--> Settings
//! ```

mod key_rows;
mod rows;
mod sheet;

#[cfg(test)]
mod tests;

use super::dialog;
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Player};
use crate::game::focus::First;
use crate::game::keys::{Deed, Listening};
use crate::game::screen::Menu;
use crate::game::settings::{Aside, Edit, Settings, Spoken};
use crate::game::theme::{Glyph, Look, Press, Region, press, scroll};
use crate::game::voice::Announce;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use sheet::{Known, Sheet};

pub(crate) use key_rows::Clash;

/// The menu to go back to.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Return(pub Menu);

/// What the bar at the top shows.
#[derive(Debug, Clone, PartialEq)]
struct Bar {
    title: String,
    close: String,
    reset: String,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Return>()
        .init_resource::<Clash>()
        .add_systems(OnEnter(Menu::Settings), spawn)
        .add_systems(OnEnter(Menu::None), |mut back: ResMut<Return>| back.0 = Menu::None)
        .add_systems(OnExit(Menu::Settings), forget)
        .add_systems(Update, (bar, draw).run_if(in_state(Menu::Settings)))
        .add_systems(
            PreUpdate,
            key_rows::hear.after(bevy::input::InputSystems).before(bevy::input_focus::InputFocusSystems::Dispatch),
        );
}

fn spawn(mut commands: Commands, tongue: Res<Tongue>, mut announce: MessageWriter<Announce>) {
    let title = tongue.say("settings");
    announce.write(Announce(title.clone()));
    commands.spawn(dialog::veil(Menu::Settings, &title)).with_children(|veil| {
        veil.spawn(dialog::panel(760.0, dialog::Tall::Full)).with_children(|panel| {
            panel.spawn((Region::<Bar>::default(), dialog::bar()));
            panel.spawn(scroll(0)).with_children(|inside| {
                inside.spawn((Region::<Sheet>::default(), dialog::sheet()));
            });
        });
    });
}

fn bar(tongue: Res<Tongue>, mut region: Query<(Entity, &mut Region<Bar>)>, mut commands: Commands) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let model =
        Bar { title: tongue.say("settings"), close: tongue.say("settings-close"), reset: tongue.say("settings-reset") };
    region.show(&mut commands, at, model, |model, parent| {
        dialog::title(parent, &model.title);
        let reset =
            Press { key: "reset".to_owned(), label: model.reset.clone(), icon: Some(Glyph::RotateCcw), ..default() };
        press(parent, &reset).observe(reset_all);
        let close = Press {
            key: "close".to_owned(),
            label: model.close.clone(),
            deed: Some(Deed::Back),
            look: Look::Plain,
            ..default()
        };
        press(parent, &close)
            .insert(First)
            .observe(|_: On<Activate>, back: Res<Return>, mut next: ResMut<NextState<Menu>>| next.set(back.0));
    });
}

fn reset_all(
    _: On<Activate>,
    mut settings: ResMut<Settings>,
    mut spoken: ResMut<Spoken>,
    mut clash: ResMut<Clash>,
    tongue: Res<Tongue>,
    mut announce: MessageWriter<Announce>,
) {
    settings.edit(Edit::Reset, &mut spoken);
    *clash = Clash::None;
    announce.write(Announce(tongue.say("settings-reset-done")));
}

fn draw(
    settings: Res<Settings>,
    spoken: Res<Spoken>,
    aside: Res<Aside>,
    listening: Res<Listening>,
    clash: Res<Clash>,
    tongue: Res<Tongue>,
    (bridge, player): (Res<Bridge>, Res<Player>),
    mut region: Query<(Entity, &mut Region<Sheet>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let known = Known {
        settings: &settings,
        language: spoken.language(&settings),
        aside: aside.tell(&tongue),
        listening: listening.deed,
        clash: &clash,
        assessed: player.assess || bridge.assessed(),
    };
    let model = sheet::sheet(&known, &tongue);
    region.show(&mut commands, at, model, rows::draw);
}

fn forget(mut listening: ResMut<Listening>, mut clash: ResMut<Clash>) {
    *listening = Listening::default();
    *clash = Clash::None;
}
