//! Where the player is: which screen, and which menu lies over it.

use bevy::prelude::*;

/// The screens, in the order in which one meets them.
#[derive(States, Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// Fonts and pictures are made ready.
    #[default]
    Loading,
    /// The title with the shelf of scenarios.
    Title,
    /// What awaits one: situation, role, goals.
    Briefing,
    /// The minutes before opening.
    Preparation,
    /// The shift.
    Shift,
    /// After closing: records, reflection.
    Closing,
    /// The trainee's own guess of what each guest felt.
    Guess,
    /// What they felt.
    Debrief,
}

/// What lies over the screen.
#[derive(States, Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Menu {
    /// Nothing.
    #[default]
    None,
    /// The game is paused: go on, settings, leave.
    Pause,
    /// The settings.
    Settings,
}

/// Declares the states.
pub fn plugin(app: &mut App) {
    app.init_state::<Screen>().init_state::<Menu>();
}
