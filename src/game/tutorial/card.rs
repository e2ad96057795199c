//! The card on which a lesson stands: what it is for, how it is done by key and by click, and how to be rid of it.
//!
//! It lies over the screen and never takes the focus: who knows what to do just does it.

use super::lesson::{LESSONS, Lesson};
use super::place::Where;
use super::{Lessons, taught};
use crate::engine::{Phase, Tick};
use crate::game::Tongue;
use crate::game::bridge::Bridge;
use crate::game::focus::{Focused, group};
use crate::game::keys::{Bindings, Deed, cap};
use crate::game::screen::{Menu, Screen};
use crate::game::theme::{
    Edge, Fill, Glyph, Icon, Look, Press, Region, Size, Spawner, Tone, column, label, press, row, scroll, strong,
    text_scale,
};
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui_widgets::Activate;

/// The width at 100 %, px; the most of the window that it and the height may take, per cent.
const WIDTH_PX: f32 = 340.0;
const MOST_WIDE: f32 = 46.0;
const MOST_HIGH: f32 = 70.0;
/// The beginning of the keys of all controls on the card.
const OURS: &str = "lesson-";

/// What a lesson says.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Words {
    pub(super) title: String,
    pub(super) why: String,
    pub(super) keys: String,
    pub(super) click: String,
}

impl Words {
    /// The words of a lesson, with the keys as they are set now.
    pub(super) fn of(lesson: Lesson, tongue: &Tongue, bindings: &Bindings) -> Words {
        let how = lesson.how();
        let key = |deed: Deed| bindings.key(deed).map(cap).unwrap_or_default();
        let fill = |end: &str| {
            let main = how.deed().map(key).unwrap_or_default();
            let with = [
                ("key", main.into()),
                ("topic", key(Deed::Topic(1)).into()),
                ("phrasing", key(Deed::Phrasing(1)).into()),
            ];
            tongue.fill(&format!("lesson-{end}-{}", how.word()), &with)
        };
        Words {
            title: tongue.say(&format!("lesson-{}", lesson.word())),
            why: tongue.say(&format!("lesson-{}-why", lesson.word())),
            keys: fill("keys"),
            click: fill("click"),
        }
    }

    /// All of it, for screen readers.
    pub(super) fn spoken(&self, tongue: &Tongue) -> String {
        tongue.fill(
            "lesson-spoken",
            &[
                ("title", self.title.as_str().into()),
                ("why", self.why.as_str().into()),
                ("keys", self.keys.as_str().into()),
            ],
        )
    }
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Card {
    words: Words,
    count: String,
    /// Time stands still until this is pressed.
    go_on: Option<(String, String)>,
    later: String,
    known: String,
    none: String,
}

/// The card, if there is one.
type Shown = Region<Option<Card>>;

fn model(lessons: &Lessons<'_>, tongue: &Tongue, bindings: &Bindings) -> Option<Card> {
    let lesson = lessons.course.current?;
    let learnt = lessons.progress.learnt.len();
    let count = [("n", (learnt + 1).into()), ("of", LESSONS.len().into())];
    Some(Card {
        words: Words::of(lesson, tongue, bindings),
        count: tongue.fill("lesson-count", &count),
        go_on: lessons.course.unread.then(|| (tongue.say("lesson-go-on"), tongue.say("lesson-stands"))),
        later: tongue.say("lesson-later"),
        known: tongue.say("lesson-known"),
        none: tongue.say("lesson-none"),
    })
}

/// Draws the card where lessons are given.
pub(super) fn draw(
    lessons: Lessons,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    bindings: Res<Bindings>,
    screen: Res<State<Screen>>,
    menu: Res<State<Menu>>,
    rem: Res<RemSize>,
    mut region: Query<(Entity, &mut Shown, &mut Node)>,
    mut commands: Commands,
) {
    let here = matches!(screen.get(), Screen::Preparation | Screen::Shift | Screen::Closing);
    let shown = here && *menu.get() == Menu::None && taught(&bridge);
    let card = if shown { model(&lessons, &tongue, &bindings) } else { None };
    let Ok((at, mut region, mut node)) = region.single_mut() else {
        if card.is_some() {
            commands.spawn((Shown::default(), frame(), group(false), GlobalZIndex(20), Where::default()));
        }
        return;
    };
    let service = bridge.view().is_some_and(|view| view.phase() == Phase::Service);
    let card = card.map(|card| Card { go_on: card.go_on.filter(|_| service), ..card });
    let width = px(WIDTH_PX * text_scale(&rem));
    if node.width != width {
        node.width = width;
    }
    region.show(&mut commands, at, card, |card, parent| {
        if let Some(card) = card {
            spawn(card, parent);
        }
    });
}

fn frame() -> Node {
    Node {
        position_type: PositionType::Absolute,
        max_width: percent(MOST_WIDE),
        max_height: percent(MOST_HIGH),
        ..column(0)
    }
}

fn spawn(what: &Card, parent: &mut Spawner<'_>) {
    let mut spoken = Spoken::new(Role::Note);
    spoken.set_label(what.words.title.as_str());
    let node = Node {
        padding: UiRect::all(px(12)),
        border: UiRect::all(px(2.5)),
        border_radius: BorderRadius::all(px(14)),
        min_height: px(0),
        ..column(8)
    };
    parent.spawn((node, Fill(Tone::Card), Edge(Tone::Teal), AccessibilityNode(spoken))).with_children(|card| {
        card.spawn(scroll(6)).with_children(|text| {
            text.spawn(row(8)).with_children(|head| {
                head.spawn(Icon::of(Glyph::GraduationCap, Tone::Teal, 22.0));
                head.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, ..column(0) }).with_children(|words| {
                    words.spawn(strong(&what.words.title, Size::Heading, Tone::Ink));
                    words.spawn(label(&what.count, Size::Small, Tone::Soft));
                });
            });
            text.spawn(column(0)).with_child(label(&what.words.why, Size::Body, Tone::Ink));
            line(text, Glyph::Keyboard, &what.words.keys);
            line(text, Glyph::Mouse, &what.words.click);
            if let Some((_, stands)) = &what.go_on {
                line(text, Glyph::Pause, stands);
            }
        });
        let buttons = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), flex_shrink: 0.0, ..row(6) };
        card.spawn(buttons).with_children(|buttons| {
            if let Some((go_on, stands)) = &what.go_on {
                let spoken = format!("{go_on}. {stands}");
                let look = Look::Main;
                let go_on = Press { spoken, look, icon: Some(Glyph::Play), ..button("go-on", go_on) };
                press(buttons, &Press { deed: Some(Deed::Main), ..go_on })
                    .observe(pressed(|lessons, _| lessons.read()));
            }
            press(buttons, &button("later", &what.later)).observe(pressed(|lessons, now| lessons.course.put_off(now)));
            press(buttons, &button("known", &what.known)).observe(pressed(|lessons, _| {
                lessons.read();
                lessons.progress.learnt.extend(lessons.course.current);
            }));
            press(buttons, &button("none", &what.none)).observe(pressed(|lessons, _| {
                lessons.read();
                lessons.progress.skip_all();
            }));
        });
    });
}

fn button(key: &str, words: &str) -> Press {
    Press { key: format!("{OURS}{key}"), label: words.to_owned(), look: Look::Quiet, ..default() }
}

fn line(parent: &mut Spawner<'_>, icon: Glyph, words: &str) {
    parent.spawn(Node { align_items: AlignItems::FlexStart, ..row(8) }).with_children(|line| {
        line.spawn(Icon::of(icon, Tone::Soft, 20.0));
        line.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, ..column(0) }).with_child(label(
            words,
            Size::Small,
            Tone::Ink,
        ));
    });
}

/// What a button does, with the focus given back to where it was before it came to the card.
fn pressed(
    does: impl Fn(&mut Lessons<'_>, Tick) + Send + Sync + 'static,
) -> impl Fn(On<Activate>, Lessons, Res<Bridge>, Res<Before>, ResMut<Focused>) + Send + Sync + 'static {
    move |_, mut lessons, bridge, before, mut focused| {
        does(&mut lessons, bridge.now());
        if focused.0.as_ref().is_some_and(|key| key.starts_with(OURS)) {
            focused.0.clone_from(&before.0);
        }
    }
}

/// The key of the control that had the focus before the card.
#[derive(Resource, Debug, Default)]
pub(super) struct Before(Option<String>);

/// Remembers where the focus was last, off the card.
pub(super) fn remember(focused: Res<Focused>, mut before: ResMut<Before>) {
    if focused.0 != before.0 && !focused.0.as_ref().is_some_and(|key| key.starts_with(OURS)) {
        before.0.clone_from(&focused.0);
    }
}
