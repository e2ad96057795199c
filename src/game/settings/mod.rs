//! What the player has set: kept in a file of the user, and put into effect at once wherever it matters.
//!
//! ```text
//!   file --load--> Settings --effect--> Tongue, RemSize, Palette, Motion, Bindings, Bridge (speed)
//!    ^                |  ^
//!    +----- save -----+  +-- Edit (from the menu)
//! ```

mod edit;
mod effect;
mod file;
mod hold;

#[cfg(test)]
mod tests;

pub use edit::{Edit, Measure, Switch};
pub use effect::Motion;
pub use file::{Aside, Place, load, save};

use crate::game::bridge::Speed;
use crate::game::keys::Bindings;
use crate::text::Language;
use bevy::prelude::*;
use serde::{Deserialize, Serialize};

/// What the player has set.
#[derive(Resource, Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The version of the file's form.
    version: u16,
    /// The language's code; nothing for that of the environment.
    language: Option<String>,
    /// The text scale, per cent.
    pub text_percent: u16,
    /// People jump instead of gliding, nothing moves by itself.
    pub reduced_motion: bool,
    /// Black on white, with strong borders.
    pub high_contrast: bool,
    /// Blue and orange in place of green and red.
    pub colour_safe: bool,
    /// How fast a shift begins.
    pub speed: Speed,
    /// Whether hints are given. See [`Settings::hints`].
    hints: bool,
    /// The clock stands still while one chooses what to do.
    pub pause_while_choosing: bool,
    /// The game pauses when its window is left.
    pub pause_unfocused: bool,
    /// How loud sounds are, per cent.
    pub volume: u16,
    /// Which key does what.
    pub keys: Bindings,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            version: file::VERSION,
            language: None,
            text_percent: 100,
            reduced_motion: false,
            high_contrast: false,
            colour_safe: false,
            speed: Speed::Usual,
            hints: true,
            pause_while_choosing: true,
            pause_unfocused: true,
            volume: 70,
            keys: Bindings::default(),
        }
    }
}

impl Settings {
    /// The language, if one has been chosen.
    pub fn language(&self) -> Option<Language> {
        self.language.as_deref().and_then(Language::of_locale)
    }

    /// Whether hints are given. Never where it counts.
    pub fn hints(&self, assessed: bool) -> bool {
        self.hints && !assessed
    }
}

/// The language that holds for this run: asked for when the game was started, or else that of the environment.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Spoken {
    /// Asked for: it stands before the one in the file, until one chooses another.
    pub asked: Option<Language>,
    /// Of the environment: it stands behind.
    pub around: Option<Language>,
}

impl Spoken {
    /// The language to speak.
    pub fn language(self, settings: &Settings) -> Language {
        self.asked.or(settings.language()).or(self.around).unwrap_or(Language::En)
    }

    /// The language that the environment asks for.
    pub fn of_environment() -> Option<Language> {
        let said = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
        said.into_iter().find(|value| !value.is_empty()).and_then(|value| Language::of_locale(&value))
    }
}

/// Loads the settings, puts them into effect and keeps them.
pub fn plugin(app: &mut App) {
    let place = app.world().get_resource::<Place>().cloned().unwrap_or_default();
    let (settings, aside) = load(&place);
    app.insert_resource(settings)
        .insert_resource(place)
        .insert_resource(aside)
        .init_resource::<Spoken>()
        .add_plugins((effect::plugin, file::plugin, hold::plugin));
}
