//! Portraits of guests, each drawn once.

use crate::game::figure::{Face, Looks, portrait as drawing};
use crate::game::theme::{Edge, Fill, Spawner, Tone};
use bevy::prelude::*;

/// How fine a portrait is drawn: 84 by 96 px.
const FINE: f32 = 0.3;
/// Height to width.
const TALL: f32 = 320.0 / 280.0;

/// Portraits kept at most.
const KEPT: usize = 64;

/// A guest's face.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(ImageNode, Node)]
pub(in crate::game::screens) struct Portrait(Looks, Face);

/// The portraits drawn so far.
#[derive(Resource, Debug, Default)]
struct Portraits(Vec<(Portrait, Handle<Image>)>);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Portraits>().add_systems(PostUpdate, draw.before(bevy::ui::UiSystems::Prepare));
}

/// Spawns a portrait of a width in px. Before anything is told every face is plain.
pub(in crate::game::screens) fn face_of(parent: &mut Spawner<'_>, looks: &Looks, rank: Option<u8>, width: f32) {
    let face = rank.map_or(Face::Plain, in_box);
    parent
        .spawn((
            Node {
                width: px(width),
                height: px(width * TALL),
                flex_shrink: 0.0,
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(8)),
                overflow: Overflow::clip(),
                ..default()
            },
            Fill(Tone::Plum),
            Edge(Tone::Line),
        ))
        .with_children(|frame| {
            frame.spawn((Portrait(*looks, face), Node { width: percent(100), height: percent(100), ..default() }));
        });
}

/// The face that goes with a box.
fn in_box(rank: u8) -> Face {
    match rank {
        0 | 1 => Face::Hurt,
        2 => Face::Frowning,
        3 => Face::Stern,
        4 => Face::Smiling,
        _ => Face::Glad,
    }
}

fn draw(
    mut images: ResMut<Assets<Image>>,
    mut portraits: ResMut<Portraits>,
    mut nodes: Query<(&Portrait, &mut ImageNode), Changed<Portrait>>,
) {
    for (portrait, mut node) in &mut nodes {
        node.image = match portraits.0.iter().find(|(drawn, _)| drawn == portrait) {
            Some((_, image)) => image.clone(),
            None => {
                if portraits.0.len() >= KEPT {
                    portraits.0.clear();
                }
                let svg = drawing(&portrait.0, portrait.1).svg;
                let image = images.add(crate::game::picture::image(&svg, FINE));
                portraits.0.push((portrait.clone(), image.clone()));
                image
            }
        };
    }
}
