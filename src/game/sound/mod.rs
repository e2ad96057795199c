//! What can be heard of the room, and how it is written: every sound has a caption, whether or not anything is played.
//!
//! ```text
//!   Happened (public) --sound--> Heard --+--> caption chip over the floor, always
//!                                        +--> player (feature `audio`)
//! ```
//! Only what is public makes a sound: nobody can listen for what a waiter could not see.

mod caption;
#[cfg(feature = "audio")]
mod play;

use crate::engine::{EventKind, Seen};
use crate::game::Tongue;
use crate::game::bridge::{ActDone, Bridge, Happened};
use crate::scenario::model::{ActKind, HouseKind};
use bevy::prelude::*;

/// A sound of the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sound {
    /// The bell at the door: somebody comes or goes, doors open or close.
    Bell,
    /// Somebody calls, or says something to be heard.
    Call,
    /// The till.
    Till,
    /// A cup is put down: somebody has sat down.
    Cup,
    /// Something has broken down.
    Trouble,
}

/// A sound was to be heard.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heard(pub Sound);

impl Sound {
    /// All sounds.
    pub const ALL: [Sound; 5] = [Sound::Bell, Sound::Call, Sound::Till, Sound::Cup, Sound::Trouble];

    /// What one hears of something public; of most things nothing.
    pub fn of(seen: &Seen) -> Option<Sound> {
        match seen.what {
            EventKind::Arrives | EventKind::Opens | EventKind::Closes => Some(Sound::Bell),
            EventKind::WalksOut | EventKind::TurnedAway => Some(Sound::Bell),
            EventKind::Leaves => Some(Sound::Till),
            EventKind::Says => Some(Sound::Call),
            EventKind::FaultBegins => Some(Sound::Trouble),
            // Everything else makes no sound of its own, or is not public.
            _ => None,
        }
    }

    /// How it is written.
    pub fn caption(self, tongue: &Tongue) -> String {
        tongue.say(match self {
            Sound::Bell => "sound-bell",
            Sound::Call => "sound-call",
            Sound::Till => "sound-till",
            Sound::Cup => "sound-cup",
            Sound::Trouble => "sound-trouble",
        })
    }
}

/// Hears what happens.
pub fn plugin(app: &mut App) {
    app.add_message::<Heard>().add_systems(Update, hear).add_plugins(caption::plugin);
    #[cfg(feature = "audio")]
    app.add_plugins(play::plugin);
}

fn hear(
    mut happened: MessageReader<Happened>,
    mut done: MessageReader<ActDone>,
    bridge: Res<Bridge>,
    mut heard: MessageWriter<Heard>,
) {
    // A frame that skips far would ring like an alarm: each sound once.
    let mut sounds: Vec<Sound> = happened.read().filter_map(|Happened(seen)| Sound::of(seen)).collect();
    let served = |ActDone(act): &ActDone| matches!(act.kind(), ActKind::Perform | ActKind::Offer);
    if done.read().any(served) && bridge.view().is_some_and(|view| view.house().setting.house != HouseKind::Bank) {
        sounds.push(Sound::Cup);
    }
    sounds.sort_unstable();
    sounds.dedup();
    heard.write_batch(sounds.into_iter().map(Heard));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_sound_can_be_read_in_every_language() {
        for language in Language::ALL {
            let tongue = Tongue::of(language);
            let mut captions: Vec<String> = Sound::ALL.map(|sound| sound.caption(&tongue)).into();
            assert!(captions.iter().all(|caption| !caption.starts_with("game-")), "{captions:?}");
            captions.sort();
            captions.dedup();
            assert_eq!(captions.len(), Sound::ALL.len(), "no two sounds read the same in {language:?}");
        }
    }
}
