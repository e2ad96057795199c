//! From the plan's millimetres to the picture: a smooth map that meets every station where it was drawn.
//!
//! Each station has been moved by the layout; a place between stations is moved by the average of their moves, near ones
//! counting most. So whoever walks from one to another starts and ends at the right furniture and never jumps.

use super::layout::Extent;

/// The map.
#[derive(Debug, Clone)]
pub(super) struct Ground {
    extent: Extent,
    /// Where a station is in the plan (as parts), and how far the picture has moved it, px.
    moved: Vec<((f32, f32), (f32, f32))>,
    /// The part of the picture one can stand in: left, top, right, bottom.
    inside: [f32; 4],
}

impl Ground {
    /// A map that takes each of `places` (mm) to the spot of the same index.
    pub(super) fn new(places: &[(i32, i32)], spots: &[(f32, f32)], inside: [f32; 4]) -> Ground {
        let extent = Extent::of(places);
        let mut moved: Vec<((f32, f32), (f32, f32))> = Vec::new();
        let mut shared: Vec<f32> = Vec::new();
        for (place, spot) in places.iter().zip(spots) {
            let part = extent.part((place.0 as f32, place.1 as f32));
            let plain = plain(part, inside);
            let by = (spot.0 - plain.0, spot.1 - plain.1);
            // Stations at one place share their mean.
            match moved.iter().position(|m| m.0 == part) {
                Some(i) => {
                    let n = shared[i];
                    let mean = |old: f32, new: f32| (old * n + new) / (n + 1.0);
                    moved[i].1 = (mean(moved[i].1.0, by.0), mean(moved[i].1.1, by.1));
                    shared[i] += 1.0;
                }
                None => {
                    moved.push((part, by));
                    shared.push(1.0);
                }
            }
        }
        Ground { extent, moved, inside }
    }

    /// Where the feet of somebody at this place of the plan (mm) are in the picture.
    pub(super) fn at(&self, place: (f32, f32)) -> (f32, f32) {
        let part = self.extent.part(place);
        let (mut sum, mut by) = (0.0f32, (0.0f32, 0.0f32));
        for (at, moved) in &self.moved {
            let (dx, dy) = (part.0 - at.0, part.1 - at.1);
            let near = dx * dx + dy * dy;
            if near < 1e-9 {
                (sum, by) = (1.0, *moved);
                break;
            }
            let weight = 1.0 / (near * near);
            sum += weight;
            by = (by.0 + weight * moved.0, by.1 + weight * moved.1);
        }
        let (x, y) = plain(part, self.inside);
        let sum = if sum > 0.0 { sum } else { 1.0 };
        let [left, top, right, bottom] = self.inside;
        ((x + by.0 / sum).clamp(left, right), (y + by.1 / sum).clamp(top, bottom))
    }
}

fn plain((u, v): (f32, f32), [left, top, right, bottom]: [f32; 4]) -> (f32, f32) {
    (left + (right - left) * u, top + (bottom - top) * v)
}
