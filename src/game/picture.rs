//! From drawings to pictures: SVG text rasterised into an image of the window.

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use resvg::{tiny_skia, usvg};

/// Draws an SVG at a scale. A drawing that is no SVG gives a single clear pixel: a test draws them all.
pub(super) fn image(svg: &str, scale: f32) -> Image {
    let (width, height, rgba) = pixels(svg, scale).unwrap_or((1, 1, vec![0; 4]));
    Image::new(
        Extent3d { width, height, depth_or_array_layers: 1 },
        TextureDimension::D2,
        rgba,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    )
}

/// Width, height and straight (not premultiplied) pixels.
fn pixels(svg: &str, scale: f32) -> Option<(u32, u32, Vec<u8>)> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).ok()?;
    let size = tree.size();
    let (width, height) = ((size.width() * scale).ceil() as u32, (size.height() * scale).ceil() as u32);
    let mut canvas = tiny_skia::Pixmap::new(width.max(1), height.max(1))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut canvas.as_mut());
    let rgba = canvas.pixels().iter().flat_map(|pixel| {
        let colour = pixel.demultiply();
        [colour.red(), colour.green(), colour.blue(), colour.alpha()]
    });
    Some((width.max(1), height.max(1), rgba.collect()))
}
