//! From a drawing to pixels.
//!
//! The alpha is straight (not multiplied into the colours), which is what textures want.

use resvg::{tiny_skia, usvg};

/// A picture: four bytes a pixel, red, green, blue and straight alpha, row by row from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// The bytes.
    pub rgba: Vec<u8>,
}

/// Draws an SVG at a scale. A text that is no SVG gives one clear pixel: nothing here is worth stopping a shift for.
pub fn raster(svg: &str, scale: f32) -> Pixels {
    try_raster(svg, scale).unwrap_or(Pixels { width: 1, height: 1, rgba: vec![0; 4] })
}

fn try_raster(svg: &str, scale: f32) -> Option<Pixels> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).ok()?;
    let size = tree.size();
    let side = |units: f32| ((units * scale).ceil() as u32).max(1);
    let mut map = tiny_skia::Pixmap::new(side(size.width()), side(size.height()))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut map.as_mut());
    let mut rgba = Vec::with_capacity(map.data().len());
    for pixel in map.pixels() {
        let c = pixel.demultiply();
        rgba.extend([c.red(), c.green(), c.blue(), c.alpha()]);
    }
    Some(Pixels { width: map.width(), height: map.height(), rgba })
}
