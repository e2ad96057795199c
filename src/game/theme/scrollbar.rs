//! The bar at the edge of what scrolls: it says that there is more, and where one is in it.
//!
//! It is there only where there is more than fits, and never takes a click: wheel, keys and the focus do the scrolling.

use super::palette::{Fill, Tone};
use crate::game::power::Lively;
use bevy::prelude::*;
use bevy::ui::IgnoreScroll;
use bevy::ui_widgets::ScrollArea;

/// How wide it is, px.
const WIDE: f32 = 5.0;
/// It never gets shorter than this, px.
const SHORTEST: f32 = 28.0;

/// The bar of a scroll area.
#[derive(Component, Debug)]
pub(super) struct Bar;

/// Where a bar lies in its area, px from the top, and how long it is.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Thumb {
    top: f32,
    height: f32,
}

impl Thumb {
    /// The bar of a page that shows a part of the whole from `at` on; none if all of it fits.
    fn of(page: f32, whole: f32, at: f32) -> Option<Thumb> {
        if page < SHORTEST || whole <= page + 1.0 {
            return None;
        }
        let height = (page * page / whole).max(SHORTEST).round();
        let way = (at / (whole - page)).clamp(0.0, 1.0);
        Some(Thumb { top: ((page - height) * way).round(), height })
    }

    fn node(self) -> Node {
        Node {
            position_type: PositionType::Absolute,
            right: px(0),
            top: px(self.top),
            width: px(WIDE),
            height: px(self.height),
            border_radius: BorderRadius::all(px(WIDE / 2.0)),
            ..default()
        }
    }
}

/// Puts bars where something scrolls, moves them along, and takes them away.
pub(super) fn draw(
    areas: Query<(Entity, &ComputedNode, &ScrollPosition, Option<&Children>), With<ScrollArea>>,
    mut bars: Query<&mut Node, With<Bar>>,
    mut lively: ResMut<Lively>,
    mut commands: Commands,
) {
    for (area, node, position, children) in &areas {
        let scale = node.inverse_scale_factor();
        let thumb = Thumb::of(node.size().y * scale, node.content_size().y * scale, position.y);
        let bar = children.and_then(|children| children.iter().find(|child| bars.contains(*child)));
        let changed = match (bar, thumb) {
            (None, None) => false,
            (None, Some(thumb)) => {
                let bar = (Bar, thumb.node(), Fill(Tone::Line), IgnoreScroll(BVec2::TRUE), Pickable::IGNORE, ZIndex(1));
                commands.spawn((bar, ChildOf(area)));
                true
            }
            (Some(bar), None) => {
                commands.entity(bar).despawn();
                true
            }
            (Some(bar), Some(thumb)) => bars.get_mut(bar).is_ok_and(|mut node| node.set_if_neq(thumb.node())),
        };
        if changed {
            lively.keep(2);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_is_to_the_page_as_the_page_to_the_whole() {
        assert_eq!(Thumb::of(300.0, 300.5, 0.0), None, "all of it fits");
        assert_eq!(Thumb::of(10.0, 300.0, 0.0), None, "no room for a bar");
        assert_eq!(Thumb::of(300.0, 600.0, 0.0), Some(Thumb { top: 0.0, height: 150.0 }));
        assert_eq!(Thumb::of(300.0, 600.0, 300.0), Some(Thumb { top: 150.0, height: 150.0 }));
        assert_eq!(Thumb::of(300.0, 600.0, 900.0), Some(Thumb { top: 150.0, height: 150.0 }), "never below the end");
        assert_eq!(Thumb::of(300.0, 90_000.0, 0.0), Some(Thumb { top: 0.0, height: SHORTEST }));
    }
}
