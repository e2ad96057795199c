//! The people of the window: what they look like, how they sit, stand and walk, and what their faces say.
//!
//! Pure drawing, without Bevy: from looks, a pose and a face to SVG, and from SVG to pixels. What a guest shows comes from
//! the engine's public view alone, so nothing hidden can leak into a picture.

mod body;
mod face;
mod gesture;
mod layers;
mod looks;
pub mod palette;
mod parts;
mod pen;
mod pose;
mod raster;
mod stance;
#[cfg(test)]
mod tests;

pub use face::Face;
pub use gesture::Facing;
pub use layers::{Drawing, FLOOR, Joints, Layers, Part, joints, layers, part, portrait, whole};
pub use looks::{Age, Looks, Top};
pub use parts::{Parts, Shape};
pub use pen::Sleeve;
pub use pose::{Base, Gesture, Pose, Stride};
pub use raster::{Pixels, raster};
pub use stance::{Business, Hands, Shown, Stance, Strength, face, moves, stance, strength};
