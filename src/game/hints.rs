//! Hints: a cue that mattered and that nobody answered is named once. The more one has played, the later; then not at all.
//!
//! They see what a waiter could see. In an assessed session there are none, and what was said stands in the log.

use crate::game::Tongue;
use crate::game::attention::Attention;
use crate::game::bridge::{Bridge, Player};
use crate::game::screen::Screen;
use crate::game::settings::Settings;
use crate::game::voice::Announce;
use crate::journal::AsideWhat;
use crate::scenario::model::{Cue, CustomerId};
use crate::telling::Sight;
use bevy::prelude::*;

/// How long a cue shows unanswered before it is named the first time one plays, ms of house time.
const PATIENCE_MS: u64 = 20_000;
/// Sessions after which nothing is named any more.
const FADED: u32 = 6;

/// How far hints have faded.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hints {
    /// Sessions played before this one: with each, hints come later, and in the end not at all.
    pub played: u32,
}

impl Hints {
    /// How long a cue shows unanswered before it is named; never, once hints have faded.
    pub fn patience_ms(self) -> Option<u64> {
        (self.played < FADED).then(|| PATIENCE_MS * u64::from(self.played + 1))
    }
}

/// What was named already, and whom it was seen of at once.
#[derive(Resource, Debug, Default)]
struct Named(Vec<(CustomerId, Cue)>);

/// Keeps an eye on what is missed.
pub fn plugin(app: &mut App) {
    app.init_resource::<Hints>()
        .init_resource::<Named>()
        .add_systems(OnEnter(Screen::Shift), begin)
        .add_systems(Update, look_out.run_if(in_state(Screen::Shift)));
}

/// Nothing is named yet; how late it will be is told by the sessions this learner has played before.
fn begin(player: Res<Player>, mut hints: ResMut<Hints>, mut named: ResMut<Named>) {
    named.0.clear();
    hints.played = player.played();
}

fn look_out(
    hints: Res<Hints>,
    settings: Res<Settings>,
    attention: Res<Attention>,
    tongue: Res<Tongue>,
    mut named: ResMut<Named>,
    mut bridge: ResMut<Bridge>,
    mut announce: MessageWriter<Announce>,
) {
    let Some(patience) = hints.patience_ms().filter(|_| settings.hints(bridge.assessed())) else { return };
    let Some((guest, cue, words)) = missed(&bridge, &attention, &tongue, patience, &named.0) else { return };
    announce.write(Announce(words));
    bridge.aside(AsideWhat::Hint(format!("missed:{}:{}", guest.0, cue.word())));
    named.0.push((guest, cue));
}

/// The first cue that has shown for too long on somebody whom nobody turned to since, and its words.
fn missed(
    bridge: &Bridge,
    attention: &Attention,
    tongue: &Tongue,
    patience: u64,
    named: &[(CustomerId, Cue)],
) -> Option<(CustomerId, Cue, String)> {
    let view = bridge.view()?;
    let busy_with = view.staff().act.and_then(|act| act.target()).map(crate::scenario::model::Target::customer);
    let turned_to = attention.target.map(crate::scenario::model::Target::customer);
    for guest in view.guests() {
        let id = guest.id();
        if guest.attended_freshly() || Some(id) == busy_with || Some(id) == turned_to {
            continue;
        }
        let long = |(cue, since): &(Cue, crate::engine::Tick)| {
            let answered = guest.spoken_to().is_some_and(|at| at >= *since);
            matters(*cue) && !answered && view.now().since(*since) >= patience && !named.contains(&(id, *cue))
        };
        let Some((cue, _)) = guest.cues().find(long) else { continue };
        let sight = Sight::new(view, tongue.words());
        let place = match guest.station() {
            Some(station) => {
                let with = [("who", sight.who(id).into()), ("place", sight.station(station).into())];
                tongue.fill("shift-hint-at", &with)
            }
            None => sight.who(id),
        };
        let what = sight.plain(&format!("cue-{}", cue.word()));
        let words = tongue.fill("shift-hint", &[("who", place.into()), ("cue", what.into())]);
        return Some((id, cue, words));
    }
    None
}

/// Whether a cue asks for something. Contentment, reading and company do not.
fn matters(cue: Cue) -> bool {
    match cue {
        Cue::Reads
        | Cue::LooksAtPhone
        | Cue::SmilesAtStaff
        | Cue::Nods
        | Cue::Smiles
        | Cue::LeansBack
        | Cue::StepsAside
        | Cue::SetsDownTray => false,
        Cue::LooksRound
        | Cue::TurnsPages
        | Cue::Frowns
        | Cue::LooksUp
        | Cue::HoldsCardFar
        | Cue::ClosesCard
        | Cue::Sighs
        | Cue::RaisesHand
        | Cue::StopsEating
        | Cue::TurnsBack
        | Cue::SitsDown
        | Cue::LooksAtWatch
        | Cue::CrossesArms
        | Cue::DrumsFingers
        | Cue::PushesAway
        | Cue::ShakesHead
        | Cue::LooksWorried
        | Cue::PressesLips
        | Cue::BendsToScreen
        | Cue::PressesAgain
        | Cue::HoldsUpThing
        | Cue::PalmsUp
        | Cue::TurnsAway
        | Cue::ClutchesBag => true,
    }
}
