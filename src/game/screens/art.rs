//! Drawings of the screens around the shift: the wall beside the title, a scene for each kind of house, levers, portraits.
//!
//! Each is drawn once and kept. People are those of the floor, so that one meets the same figures everywhere.

mod sketch;

use crate::game::figure::{Face, Looks, portrait};
use crate::game::picture;
use crate::scenario::model::{HouseKind, LeverKind};
use bevy::platform::collections::HashMap;
use bevy::prelude::*;

/// Pixels per px of a drawing, so that it stays sharp on a screen of double density.
const SHARP: f32 = 2.0;

/// A drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Drawing {
    /// The wall with window, guest and trainee: 600 by 720.
    Wall,
    /// What a house is like: 92 by 128.
    Scene(HouseKind),
    /// The same on a large wall: 360 by 672.
    Poster(HouseKind),
    /// A lever: 104 by 104.
    Lever(LeverKind),
    /// The face of somebody: 280 by 320.
    Portrait(Looks),
}

impl Drawing {
    /// Width of a poster in its height.
    pub(super) const POSTER: f32 = 360.0 / 672.0;
}

/// The drawings made so far.
#[derive(Resource, Debug, Default)]
pub(super) struct Art(HashMap<Drawing, Handle<Image>>);

impl Art {
    /// The picture of a drawing.
    pub(super) fn picture(&mut self, drawing: Drawing, images: &mut Assets<Image>) -> Handle<Image> {
        self.0.entry(drawing).or_insert_with(|| images.add(picture::image(&svg(drawing), SHARP))).clone()
    }
}

fn svg(drawing: Drawing) -> String {
    match drawing {
        Drawing::Wall => sketch::wall(),
        Drawing::Scene(kind) => sketch::scene(kind),
        Drawing::Poster(kind) => sketch::poster(kind),
        Drawing::Lever(kind) => sketch::lever(kind),
        Drawing::Portrait(looks) => portrait(&looks, Face::Plain).svg,
    }
}

/// Makes the drawings known.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Art>();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_drawing_is_a_picture() {
        let scenes = HouseKind::ALL.iter().map(|kind| Drawing::Scene(*kind));
        let levers = LeverKind::ALL.iter().map(|kind| Drawing::Lever(*kind));
        let posters = HouseKind::ALL.iter().map(|kind| Drawing::Poster(*kind));
        for drawing in scenes.chain(levers).chain(posters).chain([Drawing::Wall, Drawing::Portrait(Looks::trainee())]) {
            let size = picture::image(&svg(drawing), 1.0).size();
            assert!(size.x > 90 && size.y > 90, "{drawing:?} is {size}");
        }
    }
}
