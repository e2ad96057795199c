//! Beginning an act: the one way from any control to the bridge, with what is said of it.

use crate::game::Tongue;
use crate::game::attention::Attention;
use crate::game::bridge::{ActDone, Bridge, Happened, Refused, Taken};
use crate::game::voice::Announce;
use crate::scenario::model::{Act, ActKind};
use crate::telling::{Sight, deeds, heard, look, phrase, refusal_key};
use bevy::prelude::*;

/// The player wants this done.
#[derive(Message, Debug, Clone, Copy)]
pub(super) struct Begin(pub Act);

/// Hands what is wanted to the bridge.
pub(super) fn begin(
    mut wanted: MessageReader<Begin>,
    mut bridge: ResMut<Bridge>,
    mut attention: ResMut<Attention>,
    tongue: Res<Tongue>,
    mut announce: MessageWriter<Announce>,
) {
    for Begin(act) in wanted.read() {
        let words = words_of(&bridge, &tongue, *act);
        let taken = bridge.act(*act);
        announce.write(Announce(match taken {
            Taken::Begun => words.0,
            Taken::Queued => tongue.fill("shift-queued", &[("act", words.1.into())]),
            Taken::Refused(why) => tongue.words().plain(&refusal_key(why)),
        }));
        if !matches!(taken, Taken::Refused(_)) && act.kind() != ActKind::Note {
            attention.intent = None;
            attention.act = None;
        }
    }
}

/// What is said with an act, or else what it is; and what it is.
fn words_of(bridge: &Bridge, tongue: &Tongue, act: Act) -> (String, String) {
    let Some(view) = bridge.view() else { return Default::default() };
    let sight = Sight::new(view, tongue.words());
    let line = deeds::line(&sight, act);
    let said = phrase::said(&sight, act).map(|words| sight.fill("you-say", &[("words", words.into())]));
    (said.unwrap_or_else(|| line.clone()), line)
}

/// Says what happened in the room.
pub(super) fn tell(
    mut done: MessageReader<ActDone>,
    mut refused: MessageReader<Refused>,
    mut happened: MessageReader<Happened>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut announce: MessageWriter<Announce>,
) {
    let Some(view) = bridge.view() else { return };
    let sight = Sight::new(view, tongue.words());
    for ActDone(act) in done.read() {
        let act = deeds::line(&sight, *act);
        announce.write(Announce(sight.fill("you-do", &[("act", act.into())])));
    }
    for Refused(act, why) in refused.read() {
        let (act, why) = (deeds::line(&sight, *act), sight.plain(&refusal_key(*why)));
        announce.write(Announce(tongue.fill("shift-refused", &[("act", act.into()), ("why", why.into())])));
    }
    for Happened(seen) in happened.read() {
        announce.write(Announce(heard::sentence(&sight, seen)));
    }
}

/// Who has gone is no longer attended to; who is turned to is described.
pub(super) fn follow(
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut before: Local<Option<crate::scenario::model::CustomerId>>,
    mut attention: ResMut<Attention>,
    mut announce: MessageWriter<Announce>,
) {
    let Some(view) = bridge.view() else { return };
    let now = attention.target.map(crate::scenario::model::Target::customer);
    let guest = now.and_then(|c| view.guest(c));
    if now.is_some() && guest.is_none() {
        attention.turn_away();
    }
    if *before != now {
        *before = now;
        if let Some(guest) = guest {
            let sight = Sight::new(view, tongue.words());
            let (who, cues) = (sight.who_in_full(guest.id()), look::cues(&sight, &guest));
            announce.write(Announce(match cues.as_slice() {
                [] => who,
                cues => {
                    let cues = tongue.words().list(cues);
                    tongue.fill("shift-hint", &[("who", who.into()), ("cue", cues.into())])
                }
            }));
        }
    }
}
