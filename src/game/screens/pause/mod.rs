//! The pause menu, over any screen: go on, settings, how the keys work, leave, end, quit.
//!
//! It has pages: the menu, the keys, and one question before what cannot be undone.

mod help;

#[cfg(test)]
mod tests;

use super::dialog;
use super::settings::Return;
use crate::engine::Phase;
use crate::game::Tongue;
use crate::game::bridge::Bridge;
use crate::game::focus::First;
use crate::game::keys::{Bindings, Deed};
use crate::game::screen::{Menu, Screen};
use crate::game::theme::{Glyph, Look, Press, Region, Size, Spawner, Tone, label, press, scroll};
use crate::game::voice::Announce;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use help::Help;

/// Which page is open.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// The menu.
    #[default]
    Menu,
    /// How the keys work.
    Help,
    /// Really?
    Sure,
}

/// What a line of the menu does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Does {
    GoOn,
    Settings,
    Open(Page),
    Leave,
    End,
    Quit,
}

/// A line of the menu.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    press: Press,
    does: Does,
    first: bool,
}

/// The bar of the page.
#[derive(Debug, Clone, PartialEq)]
struct Bar {
    title: String,
    back: Option<String>,
}

/// What a page shows below its bar.
#[derive(Debug, Clone, PartialEq)]
enum Shown {
    Lines(String, Vec<Line>),
    Help(Help),
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Page>()
        .add_systems(OnEnter(Menu::Pause), spawn)
        .add_systems(OnEnter(Menu::None), |mut page: ResMut<Page>| *page = Page::Menu)
        .add_systems(Update, (bar, draw).run_if(in_state(Menu::Pause)));
}

fn spawn(mut commands: Commands, tongue: Res<Tongue>, mut announce: MessageWriter<Announce>) {
    let title = tongue.say("pause");
    announce.write(Announce(title.clone()));
    commands.spawn(dialog::veil(Menu::Pause, &title)).with_children(|veil| {
        veil.spawn(dialog::panel(620.0, dialog::Tall::Fitting)).with_children(|panel| {
            panel.spawn((Region::<Bar>::default(), dialog::bar()));
            panel.spawn(scroll(0)).with_children(|inside| {
                inside.spawn((Region::<Shown>::default(), dialog::sheet()));
            });
        });
    });
}

fn bar(tongue: Res<Tongue>, page: Res<Page>, mut region: Query<(Entity, &mut Region<Bar>)>, mut commands: Commands) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let model = match *page {
        Page::Menu => Bar { title: tongue.say("pause"), back: None },
        Page::Help => Bar { title: tongue.say("help"), back: Some(tongue.say("help-back")) },
        Page::Sure => Bar { title: tongue.say("pause-sure"), back: None },
    };
    region.show(&mut commands, at, model, |model, parent| {
        dialog::title(parent, &model.title);
        if let Some(back) = &model.back {
            let back = Press {
                key: "help-back".to_owned(),
                label: back.clone(),
                deed: Some(Deed::Back),
                look: Look::Plain,
                ..default()
            };
            press(parent, &back).insert(First).observe(|_: On<Activate>, mut page: ResMut<Page>| *page = Page::Menu);
        }
    });
}

fn draw(
    tongue: Res<Tongue>,
    page: Res<Page>,
    screen: Res<State<Screen>>,
    bridge: Res<Bridge>,
    bindings: Res<Bindings>,
    mut region: Query<(Entity, &mut Region<Shown>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let model = match *page {
        Page::Menu => Shown::Lines(stands(&bridge, &tongue), lines(&bridge, *screen.get(), &tongue)),
        Page::Help => Shown::Help(help::help(&bindings, &tongue)),
        Page::Sure => Shown::Lines(tongue.say("pause-sure-detail"), sure(&tongue)),
    };
    region.show(&mut commands, at, model, show);
}

/// What stands above the menu.
fn stands(bridge: &Bridge, tongue: &Tongue) -> String {
    let serving = bridge.view().is_some_and(|view| view.phase() == Phase::Service);
    if serving { tongue.say("pause-stands") } else { String::new() }
}

fn line(does: Does, key: &str, icon: Glyph, tongue: &Tongue) -> Line {
    let press = Press { key: key.to_owned(), label: tongue.say(key), icon: Some(icon), ..default() };
    Line { press, does, first: false }
}

fn lines(bridge: &Bridge, screen: Screen, tongue: &Tongue) -> Vec<Line> {
    let open = bridge.view().is_some();
    let kept = bridge.log().is_some();
    let mut on = line(Does::GoOn, "pause-on", Glyph::Play, tongue);
    on.press.look = Look::Main;
    on.press.deed = Some(Deed::Back);
    on.first = true;
    let mut out = vec![
        on,
        line(Does::Settings, "pause-settings", Glyph::Settings, tongue),
        line(Does::Open(Page::Help), "pause-help", Glyph::Keyboard, tongue),
    ];
    if open && screen == Screen::Shift {
        let mut end = line(Does::Open(Page::Sure), "pause-end", Glyph::CircleCheck, tongue);
        end.press.detail = tongue.say("pause-end-detail");
        out.push(end);
    }
    if screen != Screen::Title {
        // Only what is kept can be carried on.
        let key = if open && kept { "pause-leave" } else { "pause-title" };
        let mut leave = line(Does::Leave, key, Glyph::Save, tongue);
        if open {
            leave.press.detail = tongue.say(if kept { "pause-leave-detail" } else { "pause-leave-unkept-detail" });
        } else {
            leave.press.icon = Some(Glyph::ArrowLeft);
        }
        out.push(leave);
    }
    let mut quit = line(Does::Quit, "pause-quit", Glyph::DoorOpen, tongue);
    if open {
        quit.press.detail = tongue.say(if kept { "pause-quit-detail" } else { "pause-leave-unkept-detail" });
    }
    out.push(quit);
    out
}

fn sure(tongue: &Tongue) -> Vec<Line> {
    let mut no = line(Does::Open(Page::Menu), "pause-sure-no", Glyph::ArrowLeft, tongue);
    no.press.deed = Some(Deed::Back);
    no.first = true;
    let yes = line(Does::End, "pause-sure-yes", Glyph::CircleCheck, tongue);
    vec![no, yes]
}

fn show(shown: &Shown, parent: &mut Spawner<'_>) {
    match shown {
        Shown::Help(help) => help::show(help, parent),
        Shown::Lines(words, lines) => {
            if !words.is_empty() {
                parent.spawn(label(words, Size::Body, Tone::Soft));
            }
            for line in lines {
                let does = line.does;
                let mut button = press(parent, &line.press);
                if line.first {
                    button.insert(First);
                }
                button.observe(move |_: On<Activate>, acts: Acts| act(does, acts));
            }
        }
    }
}

/// What the lines of the menu change.
#[derive(bevy::ecs::system::SystemParam)]
struct Acts<'w> {
    page: ResMut<'w, Page>,
    back: ResMut<'w, Return>,
    bridge: ResMut<'w, Bridge>,
    menu: ResMut<'w, NextState<Menu>>,
    screen: ResMut<'w, NextState<Screen>>,
    exit: MessageWriter<'w, AppExit>,
    announce: MessageWriter<'w, Announce>,
    tongue: Res<'w, Tongue>,
}

fn act(does: Does, mut acts: Acts) {
    match does {
        Does::GoOn => acts.menu.set(Menu::None),
        Does::Settings => {
            acts.back.0 = Menu::Pause;
            acts.menu.set(Menu::Settings);
        }
        Does::Open(page) => {
            *acts.page = page;
            let title = match page {
                Page::Menu => "pause",
                Page::Help => "help",
                Page::Sure => "pause-sure",
            };
            acts.announce.write(Announce(acts.tongue.say(title)));
        }
        Does::Leave => {
            acts.bridge.leave();
            acts.menu.set(Menu::None);
            acts.screen.set(Screen::Title);
        }
        Does::End => {
            acts.bridge.seal();
            acts.menu.set(Menu::None);
            acts.screen.set(Screen::Guess);
        }
        Does::Quit => {
            if acts.bridge.view().is_some() {
                acts.bridge.leave();
            }
            acts.exit.write(AppExit::Success);
        }
    }
}
