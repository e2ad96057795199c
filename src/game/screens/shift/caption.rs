//! The caption bar: what was said or happened last, and the keys that do something now.

use super::notebook::Page;
use super::parts::cap;
use super::{Captions, beside};
use crate::engine::Tick;
use crate::game::Tongue;
use crate::game::attention::Attention;
use crate::game::bridge::Bridge;
use crate::game::keys::{Bindings, Deed, Hotkey, cap as cap_of};
use crate::game::screen::Menu;
use crate::game::theme::{
    Fill, Glyph, Icon, LARGE, Look, Region, Size, Spawner, Tone, control, label, row, strong, text_scale,
};
use crate::game::voice::Announce;
use crate::telling::{Sight, clock, heard};
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui_widgets::Activate;

/// What is told of one frame at most: more cannot be read.
const AT_ONCE: usize = 2;

/// What was said last, and when.
#[derive(Resource, Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Caption {
    at: Tick,
    words: String,
}

/// What a key hint does when it is clicked, if no control on the screen does it already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Does {
    Notebook,
    Menu,
}

/// A key and what it does now.
#[derive(Debug, Clone, PartialEq)]
struct Hint {
    cap: String,
    words: String,
    does: Option<Does>,
}

/// The caption.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Words(String, String);

/// The keys.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Keys {
    hints: Vec<Hint>,
    wide: bool,
}

/// Puts the two parts into the bar.
pub(super) fn spawn(bar: &mut Spawner<'_>) {
    bar.spawn(Icon::of(Glyph::Captions, Tone::Honey, 20.0));
    bar.spawn((Region::<Words>::default(), Node { flex_grow: 1.0, flex_shrink: 1.0, ..row(14) }));
    bar.spawn((Region::<Keys>::default(), Node { flex_shrink: 0.0, ..row(8) }));
}

/// On entering the shift: the last thing that happened.
pub(super) fn begin(bridge: Res<Bridge>, tongue: Res<Tongue>, mut caption: ResMut<Caption>) {
    let Some(view) = bridge.view() else { return };
    let sight = Sight::new(view, tongue.words());
    *caption = match bridge.story().last().or(view.seen().last()) {
        Some(last) => Caption { at: last.tick, words: heard::sentence(&sight, last) },
        None => Caption::default(),
    };
}

/// Takes over what is announced.
pub(super) fn hear(mut announced: MessageReader<Announce>, bridge: Res<Bridge>, mut caption: ResMut<Caption>) {
    let said: Vec<&str> = announced.read().map(|Announce(words)| words.as_str()).collect();
    if !said.is_empty() {
        let last = &said[said.len().saturating_sub(AT_ONCE)..];
        *caption = Caption { at: bridge.now(), words: last.join("  ") };
    }
}

/// Draws what was said.
pub(super) fn draw(
    caption: Res<Caption>,
    mut region: Query<(Entity, &mut Region<Words>), Without<Captions>>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let time = if caption.words.is_empty() { String::new() } else { clock(caption.at) };
    region.show(&mut commands, at, Words(time, caption.words.clone()), |words, parent| {
        parent.spawn(strong(&words.0, Size::Body, Tone::Honey));
        parent.spawn(Node { flex_shrink: 1.0, min_width: px(0), ..default() }).with_child(label(
            &words.1,
            Size::Body,
            Tone::Card,
        ));
    });
}

/// Draws the keys that do something now.
pub(super) fn draw_keys(
    attention: Res<Attention>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    bindings: Res<Bindings>,
    page: Res<Page>,
    rem: Res<RemSize>,
    mut region: Query<(Entity, &mut Region<Keys>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let one = |deed: Deed| bindings.key(deed).map(cap_of).unwrap_or_default();
    let range = |from: Deed, to: Deed| format!("{}…{}", one(from), one(to));
    let hint = |cap: String, key: &str, does: Option<Does>| Hint { cap, words: tongue.say(key), does };
    let large = text_scale(&rem) >= LARGE;
    let frame = beside::frame(&attention, &page, large);
    let mut hints = Vec::new();
    match (attention.target, attention.act) {
        (Some(_), Some(_)) => {
            hints.push(hint(range(Deed::Phrasing(1), Deed::Phrasing(5)), "shift-key-how", None));
            hints.push(hint(tongue.say("key-enter"), "shift-key-say", None));
        }
        (Some(_), None) => hints.push(hint(range(Deed::Intent(1), Deed::Intent(9)), "shift-key-act", None)),
        (None, _) if !page.open => {
            hints.push(hint("Tab".to_owned(), "shift-key-next", None));
            hints.push(hint(tongue.say("key-enter"), "shift-key-attend", None));
        }
        (None, _) => {}
    }
    let hidden = frame.mode != beside::Mode::Notebook;
    hints.push(hint(one(Deed::Notebook), "shift-key-notebook", hidden.then_some(Does::Notebook)));
    let pause = if bridge.pace().paused { "shift-key-go-on" } else { "shift-key-pause" };
    hints.push(hint(one(Deed::Pause), pause, None));
    if attention.target.is_none() && !page.open && !page.adding {
        hints.push(hint(one(Deed::Back), "shift-key-menu", Some(Does::Menu)));
    }
    if large {
        hints.retain(|hint| hint.does.is_some());
    }
    region.show(&mut commands, at, Keys { hints, wide: !large }, |keys, parent| {
        for hint in &keys.hints {
            match hint.does {
                None => {
                    cap(parent, &hint.cap);
                    parent.spawn(label(&hint.words, Size::Small, Tone::Card));
                }
                Some(does) => pressable(parent, hint, does),
            }
        }
    });
}

/// A hint that can be clicked, too.
fn pressable(parent: &mut Spawner<'_>, hint: &Hint, does: Does) {
    // The key of the menu is heard by the game itself, where nothing on a screen takes it.
    let (key, hotkey) = match does {
        Does::Notebook => ("open-notebook", Some(Hotkey(Deed::Notebook))),
        Does::Menu => ("open-menu", None),
    };
    let mut button = parent.spawn(control(key, &hint.words, Look::Quiet));
    if let Some(hotkey) = hotkey {
        button.insert(hotkey);
    }
    button
        .insert(Fill(Tone::Clear))
        .insert(Node { min_height: px(32), padding: UiRect::axes(px(6), px(2)), ..row(8) })
        .with_children(|inside| {
            cap(inside, &hint.cap);
            inside.spawn(label(&hint.words, Size::Small, Tone::Card));
        })
        .observe(
            move |_: On<Activate>,
                  mut menu: ResMut<NextState<Menu>>,
                  mut page: ResMut<Page>,
                  mut attention: ResMut<Attention>| match does {
                Does::Notebook => page.turn_to(&mut attention),
                Does::Menu => menu.set(Menu::Pause),
            },
        );
}
