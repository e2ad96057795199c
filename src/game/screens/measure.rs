//! How much room a screen has, measured in text: at twice the size of type, half of it.

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::text::RemSize;

/// Px of a rem at 100 %.
const REM_PX: f32 = 16.0;
/// From this width on, px at 100 %, things stand side by side.
const WIDE: f32 = 1100.0;
/// Below this width everything stands one below the other.
const SLIM: f32 = 780.0;

/// Marks the root of a screen whose width counts.
#[derive(Component, Debug, Clone, Copy, Default)]
pub(super) struct Measured;

/// How wide a screen is, for what has to be read on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Width {
    /// Side by side, as drawn.
    #[default]
    Wide,
    /// Panels below each other.
    Narrow,
    /// Everything below each other, nothing for decoration.
    Slim,
}

impl Width {
    fn of(width_px: f32, rem_px: f32) -> Width {
        let room = width_px * REM_PX / rem_px.max(1.0);
        match room {
            room if room >= WIDE => Width::Wide,
            room if room >= SLIM => Width::Narrow,
            _ => Width::Slim,
        }
    }
}

/// Measures the screen.
#[derive(SystemParam)]
pub(super) struct Measure<'w, 's> {
    rem: Res<'w, RemSize>,
    roots: Query<'w, 's, &'static ComputedNode, With<Measured>>,
    usual: Local<'s, f32>,
}

impl Measure<'_, '_> {
    /// How wide the screen is. Before anything has been laid out, as wide as it was last.
    pub(super) fn width(&mut self) -> Width {
        let laid_out = self.roots.iter().next().map_or(0.0, |node| node.size().x * node.inverse_scale_factor());
        if laid_out > 0.0 {
            *self.usual = laid_out;
        }
        let width = if *self.usual > 0.0 { *self.usual } else { 1280.0 };
        Width::of(width, self.rem.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_type_makes_a_screen_narrow() {
        let widths = [(1280.0, 16.0), (1280.0, 20.0), (1280.0, 32.0), (960.0, 16.0), (2560.0, 32.0)];
        assert_eq!(
            widths.map(|(width, rem)| Width::of(width, rem)),
            [Width::Wide, Width::Narrow, Width::Slim, Width::Narrow, Width::Wide]
        );
    }
}
