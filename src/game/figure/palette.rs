//! The colours people are drawn in.
//!
//! Skin stops at the darkest tone on which ink lines still stand out; clothes are tints, so that folded arms and hands
//! keep their outline in front of them.

/// Lines and the darkest hair.
pub const INK: &str = "#2B2320";
/// Secondary lines: print on a page.
pub const SOFT: &str = "#5C5049";
/// The trainee's apron.
pub const TEAL: &str = "#1D6A63";
/// Books, and other strong accents.
pub const TERRACOTTA: &str = "#A8412A";
/// Paper with a tint.
pub const HONEY_TINT: &str = "#FBE6AE";
/// Trays and wood.
pub const WOOD: &str = "#D3A06B";
/// Bags and shoes.
pub const DARK_WOOD: &str = "#8A5A34";
/// Drinks, screens.
pub const SKY: &str = "#BFDDEC";
/// Greens on a plate.
pub const LEAF: &str = "#7FA36B";
/// Metal.
pub const STEEL: &str = "#C9D1D3";
/// White: shirts, cups, pages.
pub const WHITE: &str = "#FFFFFF";

/// The four skin tones.
pub const SKIN: [&str; 4] = ["#FFDBB4", "#EDB98A", "#D08B5B", "#8D6B57"];
/// Dark hair. No lighter: in this art the outline of a face has the colour of its hair.
pub const HAIR: [&str; 5] = [INK, "#4A2A1A", "#3B2A24", "#5A3A22", "#33302E"];
/// Hair that has turned.
pub const GREY_HAIR: [&str; 3] = ["#D9D3D3", "#BDB6B2", "#EDE9E4"];
/// Clothes above the belt.
pub const CLOTHES: [&str; 9] =
    ["#F3C9B5", "#C4E0D6", "#FBE6AE", "#BFDDEC", "#E6CBDD", "#7FA36B", "#E5B23F", "#EFE7DA", "#A9BCD6"];
/// Trousers and skirts.
pub const TROUSERS: [&str; 5] = ["#5F6B7A", "#6B5A7A", "#3E4756", "#4F5D52", "#7A6450"];

/// A colour between two, both written as `#RRGGBB`: `share` in per cent of the second.
pub fn mix(a: &str, b: &str, share: u32) -> String {
    let part = |s: &str, i: usize| u32::from_str_radix(s.get(i..i + 2).unwrap_or("00"), 16).unwrap_or(0);
    let one = |i: usize| (part(a, i) * (100 - share) + part(b, i) * share + 50) / 100;
    format!("#{:02X}{:02X}{:02X}", one(1), one(3), one(5))
}
