//! Heads, expressions, glasses and facial hair, as shapes to be coloured.
//!
//! They are data and not code, because they are others' work (`assets/CREDITS.md`) and are only ever looked up by name.

use super::palette::INK;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// One filled path of a part.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shape {
    /// What the path is filled with.
    #[serde(rename = "f")]
    pub fill: String,
    /// 1 if the path's overlaps are holes.
    #[serde(rename = "e", default)]
    pub even_odd: u8,
    /// The path.
    pub d: String,
}

/// Every part by name, in the drawing units of a head.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parts {
    /// Heads with their hair.
    pub head: BTreeMap<String, Vec<Shape>>,
    /// Faces.
    pub expression: BTreeMap<String, Vec<Shape>>,
    /// Glasses.
    pub accessories: BTreeMap<String, Vec<Shape>>,
    /// Moustaches and short beards.
    #[serde(rename = "facialHair")]
    pub facial_hair: BTreeMap<String, Vec<Shape>>,
}

static PARTS: LazyLock<Parts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../assets/people/open_peeps.json"))
        .expect("the shipped parts are well formed")
});

impl Parts {
    /// The shipped parts.
    pub fn shipped() -> &'static Parts {
        &PARTS
    }
}

/// The colours a part is filled with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tint<'a> {
    /// Of hair, or of a face's lines.
    pub(crate) ink: &'a str,
    /// Of the skin.
    pub(crate) skin: &'a str,
    /// Of what stands out against the hair: ribbons, grey hair, caps.
    pub(crate) contrast: &'a str,
    /// Of a scarf or cap that matches the clothes.
    pub(crate) cloth: &'a str,
}

/// Writes a part; its inked shapes grow by `stroke` units, so that fine lines survive at floor size.
pub(crate) fn paint(out: &mut String, shapes: &[Shape], tint: Tint<'_>, stroke: f32) {
    use std::fmt::Write;
    for shape in shapes {
        let (fill, grows) = match shape.fill.as_str() {
            "ink" => (tint.ink, true),
            "skin" => (tint.skin, false),
            "contrast" => (tint.contrast, false),
            "cloth" => (tint.cloth, false),
            "black" => (INK, false),
            other => (other, false),
        };
        let rule = if shape.even_odd == 1 { r#" fill-rule="evenodd""# } else { "" };
        let _ = write!(out, r#"<path d="{}" fill="{fill}"{rule}"#, shape.d);
        if grows && stroke > 0.0 {
            let _ = write!(out, r#" stroke="{fill}" stroke-width="{stroke}" stroke-linejoin="round""#);
        }
        out.push_str("/>");
    }
}
