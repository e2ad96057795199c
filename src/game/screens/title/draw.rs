//! How the right side of the title is drawn.

use super::model::{Card, Carry, Feet, Front, Page, Sheet};
use super::past::Past;
use super::{Choice, carry_on, model};
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Player};
use crate::game::focus::First;
use crate::game::keys::{Deed, Hotkey};
use crate::game::screen::Menu;
use crate::game::screens::measure::Width;
use crate::game::screens::pieces::{faults, line, strong_line, wrapping};
use crate::game::settings::{Edit, Settings, Spoken};
use crate::game::theme::{
    Edge, Fill, Glyph, Icon, Look, Press, Size, Spawner, Tone, column, control, label, press, strong,
};
use crate::game::tutorial::Progress;
use crate::game::voice::Announce;
use crate::scenario::model::HouseKind;
use crate::text::Language;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// Px of a card's picture.
const PICTURE: (f32, f32) = (92.0, 128.0);

/// Draws the right side.
pub(super) fn front(front: &Front, parent: &mut Spawner<'_>, picture: &mut dyn FnMut(HouseKind) -> Handle<Image>) {
    if front.width == Width::Slim {
        parent.spawn(strong("coserve", Size::Title, Tone::Ink));
    }
    match &front.page {
        Page::Shelf { carry, heading, legend, cards } => {
            if let Some(carry) = carry {
                draw_carry(carry, parent);
            }
            parent.spawn(Node { justify_content: JustifyContent::SpaceBetween, ..wrapping(8) }).with_children(|head| {
                head.spawn(strong(heading, Size::Title, Tone::Ink));
                head.spawn(label(legend, Size::Small, Tone::Soft));
            });
            let columns: u16 = match front.width {
                Width::Wide => 2,
                Width::Narrow | Width::Slim => 1,
            };
            let grid = Node {
                display: Display::Grid,
                grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
                column_gap: px(12),
                row_gap: px(12),
                flex_shrink: 0.0,
                ..default()
            };
            parent.spawn(grid).with_children(|grid| {
                for (n, card) in cards.iter().enumerate() {
                    draw_card(n, card, n == 0 && carry.is_none() && !front.first_run, grid, picture);
                }
            });
        }
        Page::Read { title, lines, faults: found, close } => {
            parent.spawn(strong(title, Size::Title, Tone::Ink));
            for words in lines {
                parent.spawn(label(words, Size::Body, Tone::Ink));
            }
            faults(parent, found);
            let back = Press {
                key: "back".to_owned(),
                label: close.clone(),
                icon: Some(Glyph::ArrowLeft),
                deed: Some(Deed::Back),
                look: Look::Plain,
                ..default()
            };
            let mut button = press(parent, &back);
            button.entry::<Node>().and_modify(|mut node| {
                node.align_self = AlignSelf::FlexStart;
                node.flex_shrink = 0.0;
            });
            button.insert(First).observe(|_: On<Activate>, mut sheet: ResMut<Sheet>| {
                *sheet = Sheet::None;
            });
        }
    }
}

fn draw_carry(carry: &Carry, parent: &mut Spawner<'_>) {
    let log = carry.log.clone();
    let what = Press {
        key: "carry".to_owned(),
        label: carry.label.clone(),
        detail: carry.detail.clone(),
        icon: Some(Glyph::Play),
        look: Look::Chosen,
        ..default()
    };
    let mut button = press(parent, &what);
    button.entry::<Node>().and_modify(|mut node| node.flex_shrink = 0.0);
    button.insert(First).observe(
        move |_: On<Activate>, player: Res<Player>, past: Res<Past>, mut bridge: ResMut<Bridge>, mut choice: Choice| {
            carry_on(&log, &player, &past, &mut bridge, &mut choice);
        },
    );
}

fn draw_card(
    n: usize,
    card: &Card,
    first: bool,
    parent: &mut Spawner<'_>,
    picture: &mut dyn FnMut(HouseKind) -> Handle<Image>,
) {
    let file = card.file.clone();
    let mut button = parent.spawn(control(&format!("card-{n}"), &card.spoken, Look::Plain));
    button.entry::<Node>().and_modify(|mut node| {
        node.padding = UiRect::all(px(12));
        node.column_gap = px(14);
        node.align_items = AlignItems::FlexStart;
        node.border_radius = BorderRadius::all(px(14));
        node.min_width = px(0);
    });
    if first {
        button.insert(First);
    }
    if !card.playable {
        button.insert(Fill(Tone::Paper));
    }
    let image = card.house.map(picture);
    button
        .with_children(|inside| {
            thumb(inside, image);
            inside.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(6) }).with_children(|words| {
                words.spawn(strong(&card.title, Size::Heading, Tone::Ink));
                if !card.trains.is_empty() {
                    words.spawn(label(&card.trains, Size::Small, Tone::Ink));
                }
                if !card.minutes.is_empty() {
                    line(words, Glyph::Clock, &card.minutes, Size::Small, Tone::Ink);
                }
                match (&card.best, card.playable) {
                    (Some(best), _) => strong_line(words, Glyph::Award, best, Size::Small, Tone::Ink),
                    (None, true) => line(words, Glyph::CircleDashed, &card.not_played, Size::Small, Tone::Ink),
                    (None, false) => {}
                }
                if let Some(faults) = &card.faults {
                    strong_line(words, Glyph::TriangleAlert, faults, Size::Small, Tone::Terracotta);
                }
            });
        })
        .observe(move |_: On<Activate>, mut choice: Choice| choice.card(&file));
}

fn thumb(parent: &mut Spawner<'_>, image: Option<Handle<Image>>) {
    let frame = Node {
        width: px(PICTURE.0),
        height: px(PICTURE.1),
        flex_shrink: 0.0,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(8)),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        overflow: Overflow::clip(),
        ..default()
    };
    let fill = if image.is_some() { Tone::Floor } else { Tone::TerracottaTint };
    parent.spawn((frame, Fill(fill), Edge(Tone::Ink))).with_children(|frame| match image {
        Some(image) => {
            frame.spawn((
                ImageNode::new(image),
                Node {
                    width: percent(100),
                    height: percent(100),
                    border_radius: BorderRadius::all(px(6)),
                    ..default()
                },
            ));
        }
        None => {
            frame.spawn(Icon::of(Glyph::TriangleAlert, Tone::Ink, 40.0));
        }
    });
}

/// Draws the buttons below.
pub(super) fn feet(feet: &Feet, parent: &mut Spawner<'_>) {
    let bar = Node { padding: UiRect::new(px(24), px(24), px(8), px(20)), width: percent(100), ..wrapping(12) };
    parent.spawn(bar).with_children(|bar| {
        let look = if feet.first_run { Look::Main } else { Look::Plain };
        let mut tutorial = foot_looking(bar, "tutorial", &feet.tutorial, Glyph::GraduationCap, look);
        if feet.first_run && !feet.carries {
            tutorial.insert(First);
        }
        tutorial.observe(|_: On<Activate>, mut choice: Choice, mut progress: ResMut<Progress>| match model::tutorial(
            &choice.library,
        )
        .map(|book| book.file.clone())
        {
            Some(file) => {
                progress.begin();
                choice.card(&file);
            }
            None => choice.read(Sheet::HowTo),
        });
        let mut settings = foot(bar, "settings", &feet.settings, Glyph::Settings);
        settings.insert(Hotkey(Deed::Settings)).observe(|_: On<Activate>, mut menu: ResMut<NextState<Menu>>| {
            menu.set(Menu::Settings);
        });
        foot(bar, "language", &feet.language, Glyph::Globe).observe(
            |_: On<Activate>,
             tongue: Res<Tongue>,
             mut settings: ResMut<Settings>,
             mut spoken: ResMut<Spoken>,
             mut announce: MessageWriter<Announce>| {
                let at = Language::ALL.iter().position(|one| *one == tongue.words().language()).unwrap_or(0);
                let next = Language::ALL[(at + 1) % Language::ALL.len()];
                settings.edit(Edit::Language(next), &mut spoken);
                announce.write(Announce(Tongue::of(next).say("language-name")));
            },
        );
        foot(bar, "quit", &feet.quit, Glyph::DoorOpen).observe(|_: On<Activate>, mut exit: MessageWriter<AppExit>| {
            exit.write(AppExit::Success);
        });
    });
}

fn foot<'a>(bar: &'a mut Spawner<'_>, key: &str, words: &str, glyph: Glyph) -> EntityCommands<'a> {
    foot_looking(bar, key, words, glyph, Look::Plain)
}

fn foot_looking<'a>(bar: &'a mut Spawner<'_>, key: &str, words: &str, glyph: Glyph, look: Look) -> EntityCommands<'a> {
    let what = Press { key: key.to_owned(), label: words.to_owned(), icon: Some(glyph), look, ..default() };
    let mut button = press(bar, &what);
    button.entry::<Node>().and_modify(|mut node| {
        node.flex_grow = 1.0;
        node.min_width = px(140);
    });
    button
}
