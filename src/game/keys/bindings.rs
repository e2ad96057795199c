//! Which key does what, how the player has changed it, and how that is written down.

use super::Deed;
use bevy::prelude::*;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;

/// Which key does what.
#[derive(Resource, Debug, Clone, PartialEq, Eq)]
pub struct Bindings(BTreeMap<Deed, KeyCode>);

/// Why a key cannot be given to a deed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// It moves the focus, presses or steps back.
    Reserved,
    /// It is none of the keys that can be named.
    Unknown,
    /// The deed keeps the key it has.
    Fixed,
    /// It does these already, at the same place.
    Taken(Vec<Deed>),
}

impl Default for Bindings {
    fn default() -> Self {
        use KeyCode as K;
        let mut keys = BTreeMap::from([
            (Deed::Back, K::Escape),
            (Deed::Pause, K::KeyP),
            (Deed::Skip, K::Period),
            (Deed::Faster, K::Equal),
            (Deed::Slower, K::Minus),
            (Deed::Notebook, K::KeyN),
            (Deed::Settings, K::F10),
            (Deed::Cancel, K::KeyX),
            (Deed::Main, K::KeyO),
            (Deed::Again, K::KeyR),
            (Deed::Why, K::KeyW),
            (Deed::File, K::KeyF),
        ]);
        let digits =
            [K::Digit1, K::Digit2, K::Digit3, K::Digit4, K::Digit5, K::Digit6, K::Digit7, K::Digit8, K::Digit9];
        keys.extend((1..).map(Deed::Intent).zip(digits));
        keys.extend((1..).map(Deed::Topic).zip([K::KeyQ, K::KeyW, K::KeyE, K::KeyR, K::KeyT, K::KeyY]));
        keys.extend((1..).map(Deed::Phrasing).zip([K::KeyA, K::KeyS, K::KeyD, K::KeyF, K::KeyG]));
        Bindings(keys)
    }
}

impl Bindings {
    /// The key for a deed.
    pub fn key(&self, deed: Deed) -> Option<KeyCode> {
        self.0.get(&deed).copied()
    }

    /// Gives a deed another key.
    pub fn bind(&mut self, deed: Deed, key: KeyCode) {
        self.0.insert(deed, key);
    }

    /// The deeds of a key.
    pub fn deeds(&self, key: KeyCode) -> impl Iterator<Item = Deed> {
        self.0.iter().filter(move |(_, bound)| **bound == key).map(|(deed, _)| *deed)
    }

    /// Gives a deed another key if nothing speaks against it.
    ///
    /// # Errors
    /// What speaks against it.
    pub fn try_bind(&mut self, deed: Deed, key: KeyCode) -> Result<(), Unfit> {
        if deed.fixed() {
            return Err(Unfit::Fixed);
        }
        if reserved(key) {
            return Err(Unfit::Reserved);
        }
        if !KEYS.contains(&key) {
            return Err(Unfit::Unknown);
        }
        let taken = self.taken(deed, key);
        if !taken.is_empty() {
            return Err(Unfit::Taken(taken));
        }
        self.bind(deed, key);
        Ok(())
    }

    /// The same with the key given to the deed, and the deed's old key to whatever had that one. Nothing if that would
    /// only move the clash elsewhere.
    pub fn swapped(&self, deed: Deed, key: KeyCode) -> Option<Bindings> {
        let old = self.key(deed)?;
        let taken = self.taken(deed, key);
        if reserved(key) || deed.fixed() || taken.iter().any(|other| other.fixed()) {
            return None;
        }
        let mut new = self.clone();
        new.bind(deed, key);
        for other in taken {
            new.bind(other, old);
        }
        new.sound().then_some(new)
    }

    /// Whether no key does two things at the same place.
    pub fn sound(&self) -> bool {
        self.0.iter().all(|(deed, key)| self.taken(*deed, *key).is_empty())
    }

    fn taken(&self, deed: Deed, key: KeyCode) -> Vec<Deed> {
        self.deeds(key).filter(|other| *other != deed && other.meets(deed)).collect()
    }
}

/// Keys that move the focus, press, or step back: they do so everywhere.
pub fn reserved(key: KeyCode) -> bool {
    use KeyCode as K;
    let moves = [K::ArrowUp, K::ArrowDown, K::ArrowLeft, K::ArrowRight, K::PageUp, K::PageDown, K::Home, K::End];
    moves.contains(&key) || matches!(key, K::Escape | K::Tab | K::Enter | K::NumpadEnter)
}

/// The keys that can be given to deeds.
#[rustfmt::skip]
const KEYS: [KeyCode; 72] = {
    use KeyCode as K;
    [
        K::KeyA, K::KeyB, K::KeyC, K::KeyD, K::KeyE, K::KeyF, K::KeyG, K::KeyH, K::KeyI, K::KeyJ, K::KeyK, K::KeyL,
        K::KeyM, K::KeyN, K::KeyO, K::KeyP, K::KeyQ, K::KeyR, K::KeyS, K::KeyT, K::KeyU, K::KeyV, K::KeyW, K::KeyX,
        K::KeyY, K::KeyZ, K::Digit0, K::Digit1, K::Digit2, K::Digit3, K::Digit4, K::Digit5, K::Digit6, K::Digit7,
        K::Digit8, K::Digit9, K::F1, K::F2, K::F3, K::F4, K::F5, K::F6, K::F7, K::F8, K::F9, K::F10, K::F11, K::F12,
        K::Space, K::Backspace, K::Delete, K::Insert, K::Period, K::Comma, K::Equal, K::Minus, K::Slash, K::Semicolon,
        K::Quote, K::Backquote, K::BracketLeft, K::BracketRight, K::Backslash, K::IntlBackslash, K::NumpadAdd,
        K::NumpadSubtract, K::NumpadMultiply, K::NumpadDivide, K::Numpad0, K::Numpad1, K::Numpad2, K::Numpad3,
    ]
};

/// What is written on a key.
pub fn cap(key: KeyCode) -> String {
    let name = format!("{key:?}");
    match key {
        KeyCode::Escape => "Esc".to_owned(),
        KeyCode::Period => ".".to_owned(),
        KeyCode::Comma => ",".to_owned(),
        KeyCode::Equal => "+".to_owned(),
        KeyCode::Minus => "-".to_owned(),
        KeyCode::Slash => "/".to_owned(),
        KeyCode::Semicolon => ";".to_owned(),
        KeyCode::Quote => "'".to_owned(),
        KeyCode::Backquote => "`".to_owned(),
        KeyCode::BracketLeft => "[".to_owned(),
        KeyCode::BracketRight => "]".to_owned(),
        KeyCode::Backslash => "\\".to_owned(),
        KeyCode::ArrowUp => "↑".to_owned(),
        KeyCode::ArrowDown => "↓".to_owned(),
        KeyCode::ArrowLeft => "←".to_owned(),
        KeyCode::ArrowRight => "→".to_owned(),
        _ => name.strip_prefix("Key").or(name.strip_prefix("Digit")).map_or(name.clone(), str::to_owned),
    }
}

/// Written down is only what differs from the usual, by the names of the keys.
impl Serialize for Bindings {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let usual = Bindings::default();
        let changed = self.0.iter().filter(|(deed, key)| usual.key(**deed) != Some(**key));
        to.collect_map(changed.map(|(deed, key)| (deed, format!("{key:?}"))))
    }
}

impl<'de> Deserialize<'de> for Bindings {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut bindings = Bindings::default();
        for (deed, name) in BTreeMap::<Deed, String>::deserialize(from)? {
            let key = KEYS.into_iter().find(|key| format!("{key:?}") == name);
            let key = key.ok_or_else(|| D::Error::custom(format!("no key is called {name}")))?;
            if deed.fixed() || !usual(deed) {
                return Err(D::Error::custom(format!("{deed:?} has no key to change")));
            }
            bindings.bind(deed, key);
        }
        if !bindings.sound() {
            return Err(D::Error::custom("a key does two things at once"));
        }
        Ok(bindings)
    }
}

fn usual(deed: Deed) -> bool {
    Bindings::default().key(deed).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_delivered_every_deed_has_a_key_and_no_key_does_two_things_at_once() {
        let usual = Bindings::default();
        assert!(Deed::all().into_iter().all(|deed| usual.key(deed).is_some()));
        assert!(usual.sound());
    }

    #[test]
    fn a_key_is_given_refused_or_named_as_taken() {
        let cases = [
            (Deed::Notebook, KeyCode::KeyB, Ok(())),
            (Deed::Notebook, KeyCode::KeyN, Ok(())),
            (Deed::Notebook, KeyCode::KeyX, Err(Unfit::Taken(vec![Deed::Cancel]))),
            // Seen only where the other never is.
            (Deed::Why, KeyCode::KeyN, Ok(())),
            // A deed that counts everywhere meets both.
            (Deed::Main, KeyCode::KeyW, Err(Unfit::Taken(vec![Deed::Why, Deed::Topic(2)]))),
            (Deed::Skip, KeyCode::Enter, Err(Unfit::Reserved)),
            (Deed::Skip, KeyCode::Tab, Err(Unfit::Reserved)),
            (Deed::Skip, KeyCode::ArrowUp, Err(Unfit::Reserved)),
            (Deed::Skip, KeyCode::Escape, Err(Unfit::Reserved)),
            (Deed::Skip, KeyCode::ShiftLeft, Err(Unfit::Unknown)),
            (Deed::Back, KeyCode::KeyB, Err(Unfit::Fixed)),
        ];
        for (deed, key, expected) in cases {
            let mut bindings = Bindings::default();
            assert_eq!(bindings.try_bind(deed, key), expected, "{deed:?} to {key:?}");
            let bound = if expected.is_ok() { Some(key) } else { Bindings::default().key(deed) };
            assert_eq!(bindings.key(deed), bound);
        }
    }

    #[test]
    fn keys_can_be_swapped_unless_the_clash_would_only_move() {
        let swapped = Bindings::default().swapped(Deed::Notebook, KeyCode::KeyX).expect("the two stand for themselves");
        assert_eq!(swapped.key(Deed::Notebook), Some(KeyCode::KeyX));
        assert_eq!(swapped.key(Deed::Cancel), Some(KeyCode::KeyN));
        // Why has W, and so has a topic: what counts everywhere cannot take W over from Why.
        assert_eq!(Bindings::default().swapped(Deed::Why, KeyCode::KeyO), None);
        assert_eq!(Bindings::default().swapped(Deed::Skip, KeyCode::Escape), None);
    }

    #[test]
    fn what_is_written_down_reads_back_and_is_only_what_was_changed() {
        let mut bindings = Bindings::default();
        assert_eq!(ron::to_string(&bindings).expect("a map"), "{}");
        bindings.try_bind(Deed::Topic(3), KeyCode::F5).expect("F5 is free");
        let text = ron::to_string(&bindings).expect("a map");
        assert_eq!(text, "{Topic(3):\"F5\"}");
        assert_eq!(ron::from_str::<Bindings>(&text).expect("it reads back"), bindings);
        for wrong in ["{Back:\"F5\"}", "{Topic(77):\"F5\"}", "{Skip:\"F77\"}", "{Skip:\"Enter\"}", "{Skip:\"KeyN\"}"] {
            assert!(ron::from_str::<Bindings>(wrong).is_err(), "{wrong}");
        }
    }
}
