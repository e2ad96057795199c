//! From drawings to pictures of the window: pixels put into an image.

use super::figure::{Pixels, raster};
use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};

/// Draws an SVG at a scale. A drawing that is no SVG gives a single clear pixel: a test draws them all.
pub(super) fn image(svg: &str, scale: f32) -> Image {
    of_pixels(raster(svg, scale))
}

/// Pixels as an image.
pub(super) fn of_pixels(pixels: Pixels) -> Image {
    Image::new(
        Extent3d { width: pixels.width, height: pixels.height, depth_or_array_layers: 1 },
        TextureDimension::D2,
        pixels.rgba,
        // As they are: see `Palette::paint`.
        TextureFormat::Rgba8Unorm,
        RenderAssetUsages::RENDER_WORLD,
    )
}
