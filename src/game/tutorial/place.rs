//! Where the card lies: in the corner where it hides least. Never what has the focus, no guest if that can be helped, and
//! of other controls as few as may be.

use crate::game::theme::{Key, text_scale};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui::UiGlobalTransform;

/// The distance from the edges, px.
const SIDE_PX: f32 = 12.0;
/// The bars with the distance from them at a text scale of nothing, and what they grow by with the text, px.
const TOP_PX: (f32, f32) = (44.0, 24.0);
const BOTTOM_PX: (f32, f32) = (8.0, 52.0);
/// How much it weighs to hide the focus, a guest, another control.
const FOCUS: u32 = 10_000;
const GUEST: u32 = 100;
const OTHER: u32 = 1;

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

/// What there is to lie on: a card of a size, on a screen of a size, with so large a text.
#[derive(Debug, Clone, Copy)]
struct Ground {
    card: Vec2,
    screen: Vec2,
    scale: f32,
}

impl Where {
    const ALL: [Where; 4] = [Where::TopLeft, Where::BottomLeft, Where::TopRight, Where::BottomRight];

    /// Where the card lies then.
    fn lies(self, on: Ground) -> Rect {
        let top = TOP_PX.0 + TOP_PX.1 * on.scale;
        let bottom = on.screen.y - BOTTOM_PX.0 - BOTTOM_PX.1 * on.scale - on.card.y;
        let right = on.screen.x - SIDE_PX - on.card.x;
        let corner = match self {
            Where::TopLeft => Vec2::new(SIDE_PX, top),
            Where::BottomLeft => Vec2::new(SIDE_PX, bottom),
            Where::TopRight => Vec2::new(right, top),
            Where::BottomRight => Vec2::new(right, bottom),
        };
        Rect::from_corners(corner, corner + on.card)
    }

    /// The corner in which least is hidden; the card stays where it is if that is as good.
    fn best(self, on: Ground, controls: &[(Rect, u32)]) -> Where {
        let hidden = |place: Where| {
            let lies = place.lies(on);
            let under = controls.iter().filter(|(control, _)| !lies.intersect(*control).is_empty());
            under.map(|(_, weight)| weight).sum::<u32>()
        };
        let places = [self].into_iter().chain(Where::ALL);
        places.min_by_key(|place| hidden(*place)).unwrap_or_default()
    }
}

/// Moves the card to where it hides least.
pub(super) fn keep_clear(
    focus: Res<InputFocus>,
    rem: Res<RemSize>,
    controls: Query<(Entity, &Key, &ComputedNode, &UiGlobalTransform, &InheritedVisibility)>,
    parents: Query<&ChildOf>,
    screens: Query<&ComputedUiRenderTargetInfo>,
    mut cards: Query<(Entity, &mut Where, &mut Node, Ref<ComputedNode>), Without<Key>>,
) {
    let Ok((at, mut place, mut node, size)) = cards.single_mut() else { return };
    let Ok(screen) = screens.get(at) else { return };
    if size.size().y < 1.0 {
        return;
    }
    let density = size.inverse_scale_factor();
    let off = |entity: Entity| parents.iter_ancestors(entity).all(|above| above != at);
    let on = Ground { card: size.size() * density, screen: screen.logical_size(), scale: text_scale(&rem) };
    let focused = focus.get();
    // While one is on the card itself, it stays where it is.
    let wanted = if focused.is_some_and(|entity| !off(entity)) {
        *place
    } else {
        let seen = controls
            .iter()
            .filter(|(entity, _, node, _, visible)| visible.get() && node.size().min_element() > 0.0 && off(*entity));
        let weighed = seen.map(|(entity, key, node, at, _)| {
            let weight = match key.0.starts_with("guest-") {
                _ if focused == Some(entity) => FOCUS,
                true => GUEST,
                false => OTHER,
            };
            (Rect::from_center_size(at.translation * density, node.size() * density), weight)
        });
        place.best(on, &weighed.collect::<Vec<_>>())
    };
    let corner = wanted.lies(on).min;
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

    const ON: Ground = Ground { card: Vec2::new(340.0, 300.0), screen: Vec2::new(1280.0, 720.0), scale: 1.0 };

    #[test]
    fn the_card_hides_nothing_that_has_the_focus() {
        for x in (0..1280).step_by(40) {
            for y in (0..720).step_by(40) {
                let focused = Rect::from_center_size(Vec2::new(x as f32, y as f32), Vec2::new(160.0, 40.0));
                for before in Where::ALL {
                    let lies = before.best(ON, &[(focused, FOCUS)]).lies(ON);
                    assert!(lies.intersect(focused).is_empty(), "{focused:?} lies under the card at {lies:?}");
                }
            }
        }
    }

    #[test]
    fn it_makes_room_for_guests_and_stays_where_nothing_is_hidden() {
        let guest = (Rect::new(60.0, 200.0, 200.0, 340.0), GUEST);
        let button = (Rect::new(60.0, 600.0, 200.0, 640.0), OTHER);
        assert_eq!(Where::TopLeft.best(ON, &[guest]), Where::BottomLeft);
        assert_eq!(Where::TopLeft.best(ON, &[button]), Where::TopLeft);
        assert_eq!(Where::BottomRight.best(ON, &[guest, button]), Where::BottomRight);
        let guests = [guest, button, (Rect::new(1000.0, 100.0, 1200.0, 700.0), GUEST)];
        assert_eq!(Where::TopLeft.best(ON, &guests), Where::BottomLeft, "rather a button than a guest");
    }
}
