//! What a key can do, and where it counts: the same key may do one thing while acting and another while looking back.

use crate::game::Tongue;
use serde::{Deserialize, Serialize};

/// What a key can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Deed {
    /// One step back, or the pause menu.
    Back,
    /// Pause, and go on.
    Pause,
    /// Skip to the next public event.
    Skip,
    /// Faster.
    Faster,
    /// Slower.
    Slower,
    /// The notebook.
    Notebook,
    /// The settings.
    Settings,
    /// Break off the act under way, or take back the one queued.
    Cancel,
    /// The main thing to do on a screen.
    Main,
    /// Try again.
    Again,
    /// Why?
    Why,
    /// The file of a guest.
    File,
    /// The n-th intent, from 1 to 9.
    Intent(u8),
    /// The n-th topic, from 1 to 6.
    Topic(u8),
    /// The n-th phrasing, from 1 to 5.
    Phrasing(u8),
}

/// Where a deed counts. Two deeds may share a key if they never count at the same place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Everywhere,
    Shift,
    BeforeAndAfter,
}

impl Deed {
    /// All deeds, in the order of the settings.
    pub fn all() -> Vec<Deed> {
        let intents = (1..=9).map(Deed::Intent);
        let single = Deed::SINGLE.into_iter();
        single.chain(intents).chain((1..=6).map(Deed::Topic)).chain((1..=5).map(Deed::Phrasing)).collect()
    }

    /// The deeds that stand for themselves, in the order of the settings.
    pub const SINGLE: [Deed; 12] = [
        Deed::Back,
        Deed::Pause,
        Deed::Skip,
        Deed::Faster,
        Deed::Slower,
        Deed::Notebook,
        Deed::Cancel,
        Deed::Main,
        Deed::Settings,
        Deed::File,
        Deed::Why,
        Deed::Again,
    ];

    /// Whether it keeps its key: one must always be able to step back.
    pub fn fixed(self) -> bool {
        self == Deed::Back
    }

    fn place(self) -> Place {
        match self {
            Deed::Back | Deed::Settings | Deed::Main => Place::Everywhere,
            Deed::Pause | Deed::Skip | Deed::Faster | Deed::Slower | Deed::Notebook | Deed::Cancel => Place::Shift,
            Deed::Intent(_) | Deed::Topic(_) | Deed::Phrasing(_) => Place::Shift,
            Deed::Again | Deed::Why | Deed::File => Place::BeforeAndAfter,
        }
    }

    /// Whether the two can be meant at the same time.
    pub fn meets(self, other: Deed) -> bool {
        let (a, b) = (self.place(), other.place());
        a == b || a == Place::Everywhere || b == Place::Everywhere
    }

    /// What it is called.
    pub fn name(self, tongue: &Tongue) -> String {
        let numbered = |key: &str, n: u8| tongue.fill(key, &[("n", u64::from(n).into())]);
        match self {
            Deed::Back => tongue.say("deed-back"),
            Deed::Pause => tongue.say("deed-pause"),
            Deed::Skip => tongue.say("deed-skip"),
            Deed::Faster => tongue.say("deed-faster"),
            Deed::Slower => tongue.say("deed-slower"),
            Deed::Notebook => tongue.say("deed-notebook"),
            Deed::Settings => tongue.say("deed-settings"),
            Deed::Cancel => tongue.say("deed-cancel"),
            Deed::Main => tongue.say("deed-main"),
            Deed::Again => tongue.say("deed-again"),
            Deed::Why => tongue.say("deed-why"),
            Deed::File => tongue.say("deed-file"),
            Deed::Intent(n) => numbered("deed-intent", n),
            Deed::Topic(n) => numbered("deed-topic", n),
            Deed::Phrasing(n) => numbered("deed-phrasing", n),
        }
    }
}
