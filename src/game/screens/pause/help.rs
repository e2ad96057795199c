//! How the keys work: every deed with its key as it is bound now, what stays the same everywhere, and the gamepad.

use crate::game::Tongue;
use crate::game::keys::{Bindings, Deed, cap};
use crate::game::theme::{Edge, Fill, Size, Spawner, Tone, column, label, row, strong};
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

/// The page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Help {
    groups: Vec<Group>,
    change: String,
}

/// Keys that belong together.
#[derive(Debug, Clone, PartialEq)]
struct Group {
    title: String,
    rows: Vec<Row>,
}

/// What is on the keys, and what they do.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    caps: Vec<String>,
    does: String,
}

/// The page for the keys as they are.
pub(super) fn help(keys: &Bindings, tongue: &Tongue) -> Help {
    let row = |caps: &[&str], does: &str| Row {
        caps: caps.iter().map(|cap| (*cap).to_owned()).collect(),
        does: tongue.say(does),
    };
    let of = |deed: Deed| keys.key(deed).map(cap).unwrap_or_default();
    let several =
        |deeds: Vec<Deed>, does: &str| Row { caps: deeds.into_iter().map(of).collect(), does: tongue.say(does) };
    let always = [
        row(&["Tab", "↓", "↑"], "help-move"),
        row(&[&tongue.say("key-enter")], "help-press"),
        row(&["←", "→"], "help-adjust"),
        row(&[&tongue.say("key-page-up"), &tongue.say("key-page-down")], "help-scroll"),
    ];
    let single = Deed::SINGLE.map(|deed| Row { caps: vec![of(deed)], does: deed.name(tongue) });
    let choices = [
        several((1..=9).map(Deed::Intent).collect(), "help-intents"),
        several((1..=6).map(Deed::Topic).collect(), "help-topics"),
        several((1..=5).map(Deed::Phrasing).collect(), "help-phrasings"),
    ];
    let pad = [
        ("help-pad-move", tongue.say("help-move")),
        ("help-pad-press", tongue.say("help-press")),
        ("help-pad-back", Deed::Back.name(tongue)),
        ("help-pad-skip", Deed::Skip.name(tongue)),
        ("help-pad-notebook", Deed::Notebook.name(tongue)),
        ("help-pad-guests", tongue.say("help-pad-guests-does")),
        ("help-pad-pause", tongue.say("help-pad-pause-does")),
    ];
    let pad = pad.map(|(button, does)| Row { caps: vec![tongue.say(button)], does });
    let keys = always.into_iter().chain(single).chain(choices).collect();
    Help {
        groups: vec![
            Group { title: tongue.say("help-keys"), rows: keys },
            Group { title: tongue.say("help-pad"), rows: pad.into() },
        ],
        change: tongue.say("help-change"),
    }
}

/// Draws the page.
pub(super) fn show(help: &Help, parent: &mut Spawner<'_>) {
    parent.spawn(label(&help.change, Size::Small, Tone::Soft));
    for group in &help.groups {
        let mut spoken = Spoken::new(Role::Heading);
        spoken.set_label(group.title.as_str());
        spoken.set_level(2);
        parent.spawn(strong(&group.title, Size::Heading, Tone::Ink)).insert(AccessibilityNode(spoken));
        for one in &group.rows {
            draw(parent, one);
        }
    }
}

/// The caps at the left, what they do at the right; below each other where there is no room. One sentence to hear.
fn draw(parent: &mut Spawner<'_>, one: &Row) {
    let mut spoken = Spoken::new(Role::ListItem);
    spoken.set_label(format!("{}: {}", one.caps.join(", "), one.does));
    let line = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(4), ..row(14) };
    parent.spawn((line, AccessibilityNode(spoken))).with_children(|line| {
        let caps = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(4), min_width: px(200), flex_shrink: 0.0, ..row(4) };
        line.spawn(caps).with_children(|caps| {
            for words in &one.caps {
                key(caps, words);
            }
        });
        line.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(220), ..column(0) }).with_children(|does| {
            does.spawn(label(&one.does, Size::Body, Tone::Ink));
        });
    });
}

fn key(parent: &mut Spawner<'_>, words: &str) {
    parent
        .spawn((
            Node {
                min_width: px(26),
                padding: UiRect::axes(px(6), px(0)),
                justify_content: JustifyContent::Center,
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(5)),
                ..default()
            },
            Fill(Tone::Paper),
            Edge(Tone::Soft),
        ))
        .with_children(|cap| {
            cap.spawn(strong(words, Size::Small, Tone::Ink));
        });
}
