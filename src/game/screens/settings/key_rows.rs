//! The rows of the key bindings: press Enter, then a key. What speaks against a key is said, and offered to be swapped.

use super::sheet::Known;
use crate::game::Tongue;
use crate::game::keys::{Bindings, Deed, Listening, Unfit, cap};
use crate::game::settings::Settings;
use crate::game::voice::Announce;
use bevy::prelude::*;

/// A key that could not be given to a deed.
#[derive(Resource, Debug, Default, Clone, PartialEq, Eq)]
pub(crate) enum Clash {
    /// None.
    #[default]
    None,
    /// This one, because of that.
    Over {
        /// The deed that was to have it.
        deed: Deed,
        /// The key.
        key: KeyCode,
        /// What speaks against it.
        why: Unfit,
    },
}

/// A deed and its key.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct KeyRow {
    pub(super) deed: Deed,
    /// The deed in words.
    pub(super) name: String,
    /// For screen readers: with the key.
    pub(super) spoken: String,
    /// What is on the key, or that one is waited for.
    pub(super) cap: String,
    pub(super) listening: bool,
    pub(super) fixed: bool,
    pub(super) trouble: Option<Trouble>,
}

/// Why a key could not be given.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Trouble {
    pub(super) words: String,
    /// What to press to swap, if that can be.
    pub(super) swap: Option<String>,
    pub(super) keep: String,
    pub(super) key: KeyCode,
}

/// All deeds with their keys.
pub(super) fn all(known: &Known<'_>, tongue: &Tongue) -> Vec<KeyRow> {
    Deed::all().into_iter().map(|deed| row(deed, known, tongue)).collect()
}

fn row(deed: Deed, known: &Known<'_>, tongue: &Tongue) -> KeyRow {
    let name = deed.name(tongue);
    let listening = known.listening == Some(deed);
    let key = known.settings.keys.key(deed).map(cap).unwrap_or_default();
    let cap = if listening { tongue.say("settings-key-listens") } else { key.clone() };
    let with = [("deed", name.clone().into()), ("key", key.into())];
    let spoken = tongue.fill(if deed.fixed() { "settings-key-fixed" } else { "settings-key-named" }, &with);
    let trouble = match known.clash {
        Clash::Over { deed: of, key, why } if *of == deed => {
            Some(trouble(deed, *key, why, &known.settings.keys, tongue))
        }
        Clash::Over { .. } | Clash::None => None,
    };
    KeyRow { deed, name, spoken, cap, listening, fixed: deed.fixed(), trouble }
}

fn trouble(deed: Deed, key: KeyCode, why: &Unfit, keys: &Bindings, tongue: &Tongue) -> Trouble {
    let swap = matches!(why, Unfit::Taken(_)) && keys.swapped(deed, key).is_some();
    Trouble {
        words: complaint(key, why, tongue),
        swap: swap.then(|| tongue.say("settings-key-swap")),
        keep: tongue.say("settings-key-keep"),
        key,
    }
}

/// What speaks against a key, in words.
fn complaint(key: KeyCode, why: &Unfit, tongue: &Tongue) -> String {
    let with_key = |words: &str| tongue.fill(words, &[("key", cap(key).into())]);
    match why {
        Unfit::Reserved | Unfit::Fixed => with_key("settings-key-reserved"),
        Unfit::Unknown => tongue.say("settings-key-unknown"),
        Unfit::Taken(deeds) => {
            let names: Vec<String> = deeds.iter().map(|deed| deed.name(tongue)).collect();
            tongue.fill("settings-key-taken", &[("key", cap(key).into()), ("deed", tongue.words().list(&names).into())])
        }
    }
}

/// Takes the next key for the deed that waits for one.
pub(super) fn hear(
    keys: Res<ButtonInput<KeyCode>>,
    mut listening: ResMut<Listening>,
    mut settings: ResMut<Settings>,
    mut clash: ResMut<Clash>,
    tongue: Res<Tongue>,
    mut announce: MessageWriter<Announce>,
) {
    if listening.just_heard {
        listening.just_heard = false;
    }
    let Some(deed) = listening.deed else { return };
    let Some(key) = keys.get_just_pressed().next().copied() else { return };
    listening.just_heard = true;
    listening.deed = None;
    let name = deed.name(&tongue);
    if matches!(key, KeyCode::Escape | KeyCode::Tab) {
        *clash = Clash::None;
        announce.write(Announce(tongue.say("settings-key-as-it-was")));
        return;
    }
    match settings.bypass_change_detection().keys.clone().try_bind(deed, key) {
        Ok(()) => {
            settings.keys.bind(deed, key);
            *clash = Clash::None;
            let with = [("deed", name.into()), ("key", cap(key).into())];
            announce.write(Announce(tongue.fill("settings-key-named", &with)));
        }
        Err(why) => {
            announce.write(Announce(complaint(key, &why, &tongue)));
            *clash = Clash::Over { deed, key, why };
        }
    }
}
