//! The floor: the room, the furniture and the people in it, drawn from what a waiter sees.

use bevy::prelude::*;

/// Draws the floor.
pub fn plugin(_app: &mut App) {}
