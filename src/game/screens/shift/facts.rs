//! The head of the panel: who it is, what was said last, and what can be seen. A face only after a fresh close look.

use super::parts::glyph_of;
use crate::engine::{Entity as Who, EventKind, Guest};
use crate::game::Tongue;
use crate::game::attention::Attention;
use crate::game::bridge::Bridge;
use crate::game::figure::{Face, portrait, stance};
use crate::game::floor::looks;
use crate::game::picture;
use crate::game::theme::{Edge, Fill, Icon, Region, Size, Spawner, Tone, column, label, row, strong};
use crate::scenario::model::{CustomerId, Target};
use crate::telling::deeds::capital;
use crate::telling::look::{self, Matter};
use crate::telling::{Sight, heard};
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use std::collections::BTreeMap;

/// Facts that there is room for beside the picture, and while one has something in mind.
const BESIDE: usize = 4;
const AT_WORK: usize = 3;

/// The picture of the guest.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Portrait {
    /// Whether the face can be read.
    fresh: bool,
    words: String,
    image: Handle<Image>,
    size: (u16, u16),
}

/// What the guest said last.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Speech(Option<String>);

/// What can be seen.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Seen {
    title: String,
    facts: Vec<(Matter, String)>,
}

/// The rest of what can be seen.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct More(Vec<(Matter, String)>);

/// Pictures that have been drawn, of whom and with which face.
#[derive(Resource, Debug, Default)]
pub(super) struct Faces(pub(super) BTreeMap<(CustomerId, Face), Handle<Image>>);

/// The sizes of a picture, px: while one chooses, the choice has more room.
const LARGER: (u16, u16) = (190, 215);
const SMALLER: (u16, u16) = (160, 181);
/// How much finer a picture is drawn than it is shown.
const FINE: f32 = 1.5;
/// The side of the square that makes the tail of what is said, px.
const TAIL: f32 = 12.0;

/// Draws the picture.
pub(super) fn draw_portrait(
    attention: Res<Attention>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut faces: ResMut<Faces>,
    mut images: ResMut<Assets<Image>>,
    mut region: Query<(Entity, &mut Region<Portrait>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let Some((sight, guest)) = attended(&attention, &bridge, &tongue) else { return };
    let fresh = guest.attended_freshly();
    let face = if fresh { stance(&guest, sight.view.house()).face } else { Face::Plain };
    let id = guest.id();
    let view = sight.view;
    let looks = looks(&view, id);
    let draw = || images.add(picture::image(&portrait(&looks, face).svg, FINE));
    let image = faces.0.entry((id, face)).or_insert_with(draw).clone();
    let key = if fresh { "shift-face-fresh" } else { "shift-face-far" };
    let at_work = attention.intent.is_some() || attention.act.is_some();
    let size = if at_work { SMALLER } else { LARGER };
    let model = Portrait { fresh, words: tongue.say(key), image, size };
    region.show(&mut commands, at, model, |model, parent| {
        let frame = Node {
            width: px(model.size.0),
            height: px(model.size.1),
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::all(px(14)),
            overflow: Overflow::clip(),
            ..default()
        };
        let mut spoken = Spoken::new(Role::Image);
        spoken.set_label(model.words.as_str());
        // From afar there is a person, and no face to be read.
        let faint = if model.fresh { Color::WHITE } else { Color::WHITE.with_alpha(0.25) };
        parent.spawn((frame, Fill(Tone::Floor), Edge(Tone::Ink), AccessibilityNode(spoken))).with_child((
            ImageNode { image: model.image.clone(), color: faint, ..default() },
            Node { width: percent(100), height: percent(100), ..default() },
        ));
    });
}

/// Draws what was said.
pub(super) fn draw_speech(
    attention: Res<Attention>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut region: Query<(Entity, &mut Region<Speech>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let Some((sight, guest)) = attended(&attention, &bridge, &tongue) else { return };
    let by_guest = |seen: &&crate::engine::Seen| seen.who == Who::Customer(guest.id()) && seen.what == EventKind::Says;
    let last = bridge.story().iter().rev().find(by_guest);
    let quoted = |words: String| tongue.fill("quoted", &[("words", words.into())]);
    let speech = Speech(last.and_then(|seen| heard::words(&sight, seen)).map(quoted));
    region.show(&mut commands, at, speech, |speech, parent| {
        let Some(words) = &speech.0 else { return };
        let bubble = Node {
            padding: UiRect::axes(px(12), px(8)),
            border: UiRect::all(px(2.5)),
            border_radius: BorderRadius::all(px(10)),
            ..column(0)
        };
        parent.spawn((bubble, Fill(Tone::White), Edge(Tone::Ink))).with_children(|inside| {
            // Its tail points at the face beside it.
            let square = Node {
                position_type: PositionType::Absolute,
                left: px(-8.5),
                top: px(18),
                width: px(TAIL),
                height: px(TAIL),
                border: UiRect { left: px(2.5), bottom: px(2.5), ..UiRect::DEFAULT },
                ..default()
            };
            let turned = UiTransform { rotation: Rot2::degrees(45.0), ..default() };
            inside.spawn((square, turned, Fill(Tone::White), Edge(Tone::Ink), Pickable::IGNORE));
            inside.spawn(label(words, Size::Heading, Tone::Ink));
        });
    });
}

/// What can be seen, the most telling first: what shows, what is due, what was said.
fn ranked(sight: &Sight<'_>, guest: &Guest<'_>) -> Vec<(Matter, String)> {
    let mut facts = look::facts(sight, guest);
    facts.sort_by_key(|(matter, _)| rank(*matter));
    facts.into_iter().map(|(matter, words)| (matter, capital(words.trim_end_matches(['.', '。'])))).collect()
}

/// Draws what can be seen.
pub(super) fn draw_seen(
    attention: Res<Attention>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut region: Query<(Entity, &mut Region<Seen>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let Some((sight, guest)) = attended(&attention, &bridge, &tongue) else { return };
    let most = if attention.intent.is_some() || attention.act.is_some() { AT_WORK } else { BESIDE };
    let facts = ranked(&sight, &guest).into_iter().take(most).collect();
    let seen = Seen { title: tongue.say("shift-seen-now"), facts };
    region.show(&mut commands, at, seen, |seen, parent| {
        parent.spawn(label(&seen.title, Size::Small, Tone::Soft));
        lines(parent, &seen.facts);
    });
}

/// Draws the rest of it, below, while one has nothing particular in mind.
pub(super) fn draw_more(
    attention: Res<Attention>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut region: Query<(Entity, &mut Region<More>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let Some((sight, guest)) = attended(&attention, &bridge, &tongue) else { return };
    let idle = attention.intent.is_none() && attention.act.is_none();
    let rest = if idle { ranked(&sight, &guest).into_iter().skip(BESIDE).collect() } else { Vec::new() };
    region.show(&mut commands, at, More(rest), |more, parent| lines(parent, &more.0));
}

fn lines(parent: &mut Spawner<'_>, facts: &[(Matter, String)]) {
    for (matter, words) in facts {
        parent.spawn(Node { align_items: AlignItems::FlexStart, ..row(8) }).with_children(|fact| {
            fact.spawn(Icon::of(glyph_of(*matter), Tone::Soft, 18.0));
            let mut words_of = fact.spawn(Node { flex_shrink: 1.0, ..column(0) });
            if matches!(matter, Matter::Cue(_)) {
                words_of.with_child(strong(words, Size::Small, Tone::Ink));
            } else {
                words_of.with_child(label(words, Size::Small, Tone::Ink));
            }
        });
    }
}

fn rank(matter: Matter) -> u8 {
    match matter {
        Matter::Cue(_) => 0,
        Matter::NotGreeted | Matter::Due | Matter::Said => 1,
        Matter::Place | Matter::Activity | Matter::Has | Matter::Ordered | Matter::InWork => 2,
        Matter::OnFile | Matter::Party => 3,
        Matter::Since | Matter::Spoken | Matter::Face => 4,
        Matter::Noted => 5,
    }
}

/// The guest attended to, with the words for what is seen.
pub(super) fn attended<'a>(
    attention: &Attention,
    bridge: &'a Bridge,
    tongue: &'a Tongue,
) -> Option<(Sight<'a>, Guest<'a>)> {
    let view = bridge.view()?;
    let guest = attention.target.map(Target::customer).and_then(|c| view.guest(c))?;
    Some((Sight::new(view, tongue.words()), guest))
}
