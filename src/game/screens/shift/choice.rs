//! The choice of an act: what it is about, and how it is said.

use super::begin::Begin;
use super::facts::attended;
use super::strip::possible;
use super::wish::Wish;
use crate::engine::Guest;
use crate::game::Tongue;
use crate::game::attention::Attention;
use crate::game::bridge::Bridge;
use crate::game::keys::{Deed, Hotkey};
use crate::game::theme::{
    Edge, Fill, Glyph, Icon, LARGE, Look, Press, Region, Size, Spawner, Tone, column, control, key_cap, label, press,
    row, strong, text_scale,
};
use crate::scenario::model::{Act, ActKind, Style, Target};
use crate::telling::deeds::capital;
use crate::telling::{Sight, deeds, phrase};
use accesskit::{Node as Spoken, Role, Toggled};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui_widgets::Activate;

/// Topics with keys of their own. Where there are more, the list folds away once one is chosen.
const KEYED: usize = 6;

/// The style chosen last.
#[derive(Resource, Debug, Clone, Copy)]
pub(super) struct LastStyle(Style);

impl Default for LastStyle {
    fn default() -> Self {
        LastStyle(Style::Warm)
    }
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Choice {
    title: String,
    back: String,
    about: String,
    topics: Vec<Topic>,
    /// To choose another topic, where the list is folded away.
    others: Option<String>,
    how: String,
    ways: Vec<Way>,
    /// What there is to do, where nothing is chosen.
    note: String,
    /// The toggle for everybody at the table, if there are several.
    party: Option<(String, bool)>,
    stacked: bool,
}

/// What an act can be about.
#[derive(Debug, Clone, PartialEq)]
struct Topic {
    act: Act,
    words: String,
    /// What it takes, where it begins at once.
    takes: String,
    chosen: bool,
}

/// How it can be said.
#[derive(Debug, Clone, PartialEq)]
struct Way {
    act: Act,
    style: String,
    words: String,
    takes: String,
    chosen: bool,
}

/// What one turned to somebody can do before having anything in mind: look, greet, do what is due.
fn openings(sight: &Sight<'_>, bridge: &Bridge, target: Target) -> Vec<Act> {
    let kinds = [ActKind::Attend, ActKind::Greet, ActKind::Perform];
    let all = kinds.into_iter().flat_map(|kind| deeds::possible(sight, target, kind));
    let here = deeds::present(sight, target);
    let greeted = here.iter().all(Guest::greeted);
    all.filter(|act| !(greeted && act.kind() == ActKind::Greet))
        .filter(|act| Some(*act) != sight.view.staff().act && Some(*act) != bridge.next())
        .collect()
}

fn words_of(sight: &Sight<'_>, act: Act) -> String {
    let topic = deeds::topic(sight, act);
    capital(&if topic.is_empty() { deeds::name(sight, act.kind()) } else { topic })
}

fn choice(sight: &Sight<'_>, bridge: &Bridge, tongue: &Tongue, attention: &Attention, target: Target) -> Choice {
    let takes = |act: Act| sight.span(deeds::takes_ms(sight, act));
    let chosen = attention.act;
    let acts = match attention.intent {
        Some(intent) => possible(sight, bridge, target, intent),
        None => openings(sight, bridge, target),
    };
    let same = |act: Act| chosen.is_some_and(|chosen| phrase::in_style(chosen, Style::Warm) == act);
    let topic = |act: &Act| Topic {
        act: *act,
        words: words_of(sight, *act),
        takes: if act.style().is_none() { takes(*act) } else { String::new() },
        chosen: same(*act),
    };
    let mut topics: Vec<Topic> = acts.iter().map(topic).collect();
    let folded = topics.len() > KEYED && topics.iter().any(|topic| topic.chosen);
    let others = folded.then(|| tongue.fill("shift-others", &[("n", (topics.len() - 1).into())]));
    if folded {
        topics.retain(|topic| topic.chosen);
    }
    let way = |act: Act, (style, words): (Style, String)| {
        let act = phrase::in_style(act, style);
        let style = capital(&sight.plain(&format!("style-{}", style.word())));
        Way {
            act,
            style,
            words: tongue.fill("quoted", &[("words", words.into())]),
            takes: takes(act),
            chosen: chosen == Some(act),
        }
    };
    let ways = chosen.map(|act| phrase::phrasings(sight, act).into_iter().map(|one| way(act, one)).collect());
    let who = match target {
        Target::One(c) => sight.who_in_full(c),
        Target::Party(_) => {
            let here: Vec<_> = deeds::present(sight, target).iter().map(Guest::id).collect();
            tongue.words().list(&here.iter().map(|c| sight.who(*c)).collect::<Vec<_>>())
        }
    };
    let title = match attention.intent {
        Some(intent) => {
            let intent = tongue.say(&format!("shift-intent-{}", intent.word()));
            tongue.fill("shift-title", &[("intent", intent.into()), ("who", who.into())])
        }
        None => who,
    };
    let lead = sight.view.guest(target.customer()).map(|guest| guest.party().0);
    let several = sight.view.guests().filter(|guest| Some(guest.party().0) == lead).count() > 1;
    let note = match (attention.intent, topics.is_empty(), chosen) {
        (None, _, None) => tongue.say("shift-what-now"),
        (Some(_), true, _) => tongue.say("shift-nothing-to-do"),
        (Some(_), false, None) => tongue.say("shift-choose-topic"),
        (_, _, Some(_)) => String::new(),
    };
    Choice {
        title,
        back: tongue.say("shift-back"),
        about: tongue.say(if attention.intent.is_some() { "shift-about" } else { "shift-first" }),
        topics,
        others,
        how: tongue.say("shift-how"),
        ways: ways.unwrap_or_default(),
        note,
        party: several.then(|| (tongue.say("shift-party"), matches!(target, Target::Party(_)))),
        stacked: false,
    }
}

/// Draws the choice.
pub(super) fn draw(
    attention: Res<Attention>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    rem: Res<RemSize>,
    mut region: Query<(Entity, &mut Region<Choice>)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region)), Some(target)) = (region.single_mut(), attention.target) else { return };
    let Some((sight, _)) = attended(&attention, &bridge, &tongue) else { return };
    let model = Choice { stacked: text_scale(&rem) >= LARGE, ..choice(&sight, &bridge, &tongue, &attention, target) };
    region.show(&mut commands, at, model, |model, parent| {
        parent.spawn(row(8)).with_children(|line| heading(line, model));
        parent.spawn((Node { height: px(2), ..default() }, Fill(Tone::Floor)));
        if let Some((words, on)) = &model.party {
            party(parent, words, *on);
        }
        let columns = Node {
            flex_direction: if model.stacked { FlexDirection::Column } else { FlexDirection::Row },
            align_items: if model.stacked { AlignItems::Stretch } else { AlignItems::FlexStart },
            column_gap: px(10),
            row_gap: px(8),
            ..default()
        };
        parent.spawn(columns).with_children(|columns| {
            let half = || Node {
                flex_basis: if model.stacked { auto() } else { px(0) },
                flex_grow: 1.0,
                flex_shrink: if model.stacked { 0.0 } else { 1.0 },
                ..column(6)
            };
            if !model.topics.is_empty() {
                columns.spawn(half()).with_children(|about| topics(about, model));
            }
            if !model.ways.is_empty() {
                let wider = if model.others.is_some() { 1.7 } else { 1.3 };
                columns.spawn(Node { flex_grow: wider, ..half() }).with_children(|how| ways(how, model));
            } else if !model.note.is_empty() {
                columns.spawn(half()).with_child(label(&model.note, Size::Small, Tone::Soft));
            }
        });
    });
}

fn heading(parent: &mut Spawner<'_>, model: &Choice) {
    parent.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, ..column(0) }).with_child(strong(
        &model.title,
        Size::Heading,
        Tone::Ink,
    ));
    let back = Press { key: "back".to_owned(), label: model.back.clone(), deed: Some(Deed::Back), ..default() };
    let at = |attention: &Attention| attention.pointed_at.map(|c| format!("guest-{}", c.0));
    press(parent, &back).insert(Edge(Tone::Clear)).observe(
        move |_: On<Activate>, mut attention: ResMut<Attention>, mut wish: ResMut<Wish>| {
            attention.back();
            if attention.target.is_none()
                && let Some(key) = at(&attention)
            {
                wish.at(key);
            }
        },
    );
}

fn party(parent: &mut Spawner<'_>, words: &str, on: bool) {
    let look = if on { Look::Chosen } else { Look::Quiet };
    let mut spoken = Spoken::new(Role::CheckBox);
    spoken.set_label(words);
    spoken.set_toggled(if on { Toggled::True } else { Toggled::False });
    parent
        .spawn(control("party", words, look))
        .insert(AccessibilityNode(spoken))
        .with_children(|inside| {
            inside.spawn(Icon::of(if on { Glyph::CircleCheck } else { Glyph::Users }, Tone::Ink, 20.0));
            inside.spawn(label(words, Size::Small, Tone::Ink));
        })
        .observe(|_: On<Activate>, mut attention: ResMut<Attention>| {
            let other = match attention.target {
                Some(Target::One(c)) => Target::Party(c),
                Some(Target::Party(c)) => Target::One(c),
                None => return,
            };
            let intent = attention.intent;
            attention.turn_to(other);
            attention.intent = intent;
        });
}

fn topics(parent: &mut Spawner<'_>, model: &Choice) {
    parent.spawn(label(&model.about, Size::Small, Tone::Soft));
    for (n, topic) in model.topics.iter().enumerate() {
        let act = topic.act;
        let deed = u8::try_from(n + 1).ok().filter(|_| n < KEYED && model.others.is_none()).map(Deed::Topic);
        let look = if topic.chosen { Look::Chosen } else { Look::Quiet };
        let spoken = [topic.words.as_str(), topic.takes.as_str()].join(" ");
        let mut button = parent.spawn(control(&format!("topic-{n}"), spoken.trim(), look));
        if let Some(deed) = deed {
            button.insert(Hotkey(deed));
        }
        button
            .with_children(|inside| {
                if let Some(deed) = deed {
                    key_cap(inside, deed);
                }
                inside.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, ..column(0) }).with_child(label(
                    &topic.words,
                    Size::Small,
                    Tone::Ink,
                ));
                if !topic.takes.is_empty() {
                    inside.spawn(Node { flex_shrink: 0.0, ..default() }).with_child(strong(
                        &topic.takes,
                        Size::Small,
                        Tone::Ink,
                    ));
                }
            })
            .observe(
                move |_: On<Activate>,
                      last: Res<LastStyle>,
                      bridge: Res<Bridge>,
                      tongue: Res<Tongue>,
                      mut attention: ResMut<Attention>,
                      mut begin: MessageWriter<Begin>,
                      mut wish: ResMut<Wish>| {
                    if act.style().is_none() {
                        begin.write(Begin(act));
                        return;
                    }
                    let Some(view) = bridge.view() else { return };
                    let sight = Sight::new(view, tongue.words());
                    let offered = phrase::phrasings(&sight, act);
                    let style = offered.iter().map(|(style, _)| *style).find(|style| *style == last.0);
                    let style = style.or(offered.first().map(|(style, _)| *style)).unwrap_or(Style::Warm);
                    attention.act = Some(phrase::in_style(act, style));
                    wish.at("say");
                },
            );
    }
    if let Some(others) = &model.others {
        let more = Press { key: "others".to_owned(), label: others.clone(), icon: Some(Glyph::List), ..default() };
        press(parent, &more).observe(|_: On<Activate>, mut attention: ResMut<Attention>, mut wish: ResMut<Wish>| {
            attention.act = None;
            wish.at("topic-0");
        });
    }
}

fn ways(parent: &mut Spawner<'_>, model: &Choice) {
    parent.spawn(label(&model.how, Size::Small, Tone::Soft));
    for (n, way) in (1..).zip(&model.ways) {
        let act = way.act;
        let look = if way.chosen { Look::Chosen } else { Look::Quiet };
        let spoken = format!("{}: {} {}", way.style, way.words, way.takes);
        let mut row_of = parent.spawn(control(&format!("way-{n}"), &spoken, look));
        if way.chosen {
            row_of.insert(Fill(Tone::TealTint));
        }
        row_of
            .insert(Hotkey(Deed::Phrasing(n)))
            .with_children(|inside| {
                inside.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, ..column(2) }).with_children(|lines| {
                    let top =
                        Node { justify_content: JustifyContent::SpaceBetween, flex_wrap: FlexWrap::Wrap, ..row(6) };
                    lines.spawn(top).with_children(|top| {
                        key_cap(top, Deed::Phrasing(n));
                        top.spawn(Node { flex_grow: 1.0, ..default() }).with_child(strong(
                            &way.style,
                            Size::Small,
                            Tone::Ink,
                        ));
                        top.spawn(strong(&way.takes, Size::Small, Tone::Ink));
                    });
                    lines.spawn(label(&way.words, Size::Small, Tone::Soft));
                });
            })
            .observe(
                move |_: On<Activate>,
                      mut last: ResMut<LastStyle>,
                      mut attention: ResMut<Attention>,
                      mut wish: ResMut<Wish>| {
                    attention.act = Some(act);
                    if let Some(style) = act.style() {
                        last.0 = style;
                    }
                    wish.at("say");
                },
            );
    }
}
