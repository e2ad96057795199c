//! The player's language, at hand for every screen. It can be changed while the game runs.

use crate::text::{Language, Value, Words};
use bevy::prelude::*;

/// The words in the player's language.
#[derive(Resource, Debug)]
pub struct Tongue(Words);

impl Tongue {
    /// The words of a language.
    pub fn of(language: Language) -> Tongue {
        Tongue(Words::of(language))
    }

    /// The words.
    pub fn words(&self) -> &Words {
        &self.0
    }

    /// Words of the window without fill-ins: `game-KEY`.
    pub fn say(&self, key: &str) -> String {
        self.0.plain(&format!("game-{key}"))
    }

    /// Words of the window with fill-ins by name.
    pub fn fill(&self, key: &str, with: &[(&str, Value<'_>)]) -> String {
        self.0.fill(&format!("game-{key}"), with)
    }
}
