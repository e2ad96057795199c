//! Where the card lies: at the top left of the screen below the bar, or in another corner where the focus would be hidden.

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;

/// The height of the bar at the top and of the one at the bottom, and the distance from them and from the edges, px.
const TOP_PX: f32 = 68.0;
const BOTTOM_PX: f32 = 60.0;
const SIDE_PX: f32 = 12.0;

/// The corner in which the card lies.
#[derive(Component, Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Where {
    /// Where one begins to read.
    #[default]
    TopLeft,
    /// Below.
    BottomLeft,
    /// On the other side.
    TopRight,
    /// Below on the other side.
    BottomRight,
}

impl Where {
    const ALL: [Where; 4] = [Where::TopLeft, Where::BottomLeft, Where::TopRight, Where::BottomRight];

    /// The upper left corner of a card of a size on a screen of a size.
    fn corner(self, card: Vec2, screen: Vec2) -> Vec2 {
        let right = screen.x - SIDE_PX - card.x;
        let bottom = screen.y - BOTTOM_PX - card.y;
        match self {
            Where::TopLeft => Vec2::new(SIDE_PX, TOP_PX),
            Where::BottomLeft => Vec2::new(SIDE_PX, bottom),
            Where::TopRight => Vec2::new(right, TOP_PX),
            Where::BottomRight => Vec2::new(right, bottom),
        }
    }
}

/// The first corner in which a card hides nothing of what has the focus; the usual one if there is none.
fn clear(card: Vec2, screen: Vec2, focused: Option<Rect>) -> Where {
    let hides = |place: &Where| {
        let corner = place.corner(card, screen);
        let lies = Rect::from_corners(corner, corner + card);
        focused.is_some_and(|focused| !lies.intersect(focused).is_empty())
    };
    Where::ALL.into_iter().find(|place| !hides(place)).unwrap_or_default()
}

/// Moves the card out of the way of what has the focus.
pub(super) fn keep_clear(
    focus: Res<InputFocus>,
    placed: Query<(&ComputedNode, &UiGlobalTransform)>,
    parents: Query<&ChildOf>,
    screens: Query<&ComputedUiRenderTargetInfo>,
    mut cards: Query<(Entity, &mut Where, &mut Node, Ref<ComputedNode>)>,
) {
    let Ok((at, mut place, mut node, size)) = cards.single_mut() else { return };
    let Ok(screen) = screens.get(at) else { return };
    let scale = size.inverse_scale_factor();
    // Its own controls are not hidden by it: it stays where it is while one is on it.
    let off = |entity: &Entity| parents.iter_ancestors(*entity).all(|above| above != at);
    let on_it = focus.get().is_some_and(|entity| !off(&entity));
    let focused = focus
        .get()
        .filter(off)
        .and_then(|entity| placed.get(entity).ok())
        .map(|(node, at)| Rect::from_center_size(at.translation * scale, node.size() * scale));
    let card = size.size() * scale;
    let whole = screen.logical_size();
    let wanted = if on_it { *place } else { clear(card, whole, focused) };
    let corner = wanted.corner(card, whole);
    let (left, top) = (px(corner.x), px(corner.y));
    if *place != wanted || node.left != left || node.top != top {
        *place = wanted;
        node.left = left;
        node.top = top;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARD: Vec2 = Vec2::new(340.0, 300.0);
    const SCREEN: Vec2 = Vec2::new(1280.0, 720.0);

    #[test]
    fn the_card_hides_nothing_that_has_the_focus() {
        for x in (0..1280).step_by(40) {
            for y in (0..720).step_by(40) {
                let focused = Rect::from_center_size(Vec2::new(x as f32, y as f32), Vec2::new(160.0, 40.0));
                let corner = clear(CARD, SCREEN, Some(focused)).corner(CARD, SCREEN);
                let lies = Rect::from_corners(corner, corner + CARD);
                assert!(lies.intersect(focused).is_empty(), "{focused:?} lies under the card at {corner}");
            }
        }
    }

    #[test]
    fn it_lies_at_the_top_left_where_it_may() {
        assert_eq!(clear(CARD, SCREEN, None), Where::TopLeft);
        let below = Rect::new(0.0, 600.0, 200.0, 700.0);
        assert_eq!(clear(CARD, SCREEN, Some(below)), Where::TopLeft);
    }
}
