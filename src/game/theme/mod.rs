//! How everything looks: colours by purpose, type, icons, and the widgets that are made of them.
//!
//! Widgets are functions that spawn; they know no screen. Colours and sizes are given by purpose, so that palette and
//! text scale change at once everywhere.

#[cfg(test)]
mod contrast;
mod fonts;
mod glyph;
mod palette;
mod region;
mod scrollbar;
mod widget;

pub use fonts::{LARGE, Size, bold, regular, scale_text, text_scale};
pub use glyph::{Glyph, Icon, Icons};
pub use palette::{Edge, Fill, Palette, Pen, Tone};
pub use region::Region;
pub use widget::{Key, Look, Press, Spawner, card, column, control, gap, key_cap, label, press, row, scroll, strong};

use bevy::prelude::*;

/// Loads the fonts, and keeps colours and icons as their purposes say.
pub fn plugin(app: &mut App) {
    app.init_resource::<Palette>()
        .init_resource::<Icons>()
        .insert_resource(ClearColor(Palette::default().colour(Tone::Paper)))
        .add_systems(PreStartup, fonts::load)
        .add_systems(PostUpdate, (palette::paint, glyph::draw, glyph::grow).before(bevy::ui::UiSystems::Prepare))
        .add_systems(PostUpdate, scrollbar::draw.after(bevy::ui::UiSystems::PostLayout));
}
