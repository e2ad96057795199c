//! Cut-outs of single guests as the floor shows them, in grey, shuffled and unnamed: for asking people what they see.
//!
//! ```text
//!   evenings played by bots --a guest who shows one state only--> the floor drawn --> a cut-out, greyscale
//! ```
//! The key says what each guest shows in the model. Nobody is posed for it: what is hard to tell in play is hard here.

use super::floors::{self, played_until};
use super::{Shot, Studio};
use crate::bot::Policy;
use crate::engine::Tick;
use crate::game::Missing;
use crate::game::figure::{Base, Business, Shown};
use crate::game::theme::Key;
use crate::scenario::model::{Cue, CustomerId};
use bevy::asset::RenderAssetUsages;
use bevy::image::{CompressedImageFormats, ImageSampler, ImageType};
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Cut-outs of each state.
const EACH: usize = 5;
/// Evenings that are looked through at most.
const SEEDS: std::ops::Range<u64> = 1..40;
/// House time between two looks, ms.
const LOOK_MS: u64 = 10_000;
/// A cut-out, px: a guest, the table and what stands on it.
const SIZE: (u32, u32) = (210, 230);

/// What somebody's state is called who shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// All is well: eats, drinks, smiles.
    Content,
    /// Cannot choose.
    Undecided,
    /// Does not know how to go on.
    Confused,
    /// Waits, and feels it.
    Waiting,
    /// Is afraid of something.
    Worried,
    /// Is angry or hurt.
    Upset,
    /// Wants somebody of the staff.
    Calling,
    /// At ease and busy alone: leaning back, reading.
    Settled,
}

impl State {
    /// All of them.
    pub const ALL: [State; 8] = [
        State::Content,
        State::Undecided,
        State::Confused,
        State::Waiting,
        State::Worried,
        State::Upset,
        State::Calling,
        State::Settled,
    ];

    /// Its name in the key.
    pub fn word(self) -> &'static str {
        match self {
            State::Content => "content",
            State::Undecided => "undecided",
            State::Confused => "confused",
            State::Waiting => "waiting",
            State::Worried => "worried",
            State::Upset => "upset",
            State::Calling => "calling",
            State::Settled => "settled",
        }
    }

    /// The state that a cue shows, if it shows one of these plainly.
    pub fn of(cue: Cue) -> Option<State> {
        Some(match cue {
            Cue::SmilesAtStaff | Cue::Smiles | Cue::Nods => State::Content,
            Cue::TurnsPages => State::Undecided,
            Cue::Frowns | Cue::PalmsUp | Cue::TurnsBack | Cue::LooksRound => State::Confused,
            Cue::LooksAtWatch | Cue::CrossesArms | Cue::DrumsFingers => State::Waiting,
            Cue::LooksWorried | Cue::ClutchesBag => State::Worried,
            Cue::PressesLips | Cue::ShakesHead | Cue::PushesAway => State::Upset,
            Cue::RaisesHand | Cue::HoldsUpThing => State::Calling,
            Cue::LeansBack | Cue::Reads => State::Settled,
            Cue::LooksUp
            | Cue::HoldsCardFar
            | Cue::ClosesCard
            | Cue::Sighs
            | Cue::LooksAtPhone
            | Cue::StopsEating
            | Cue::SetsDownTray
            | Cue::SitsDown
            | Cue::BendsToScreen
            | Cue::PressesAgain
            | Cue::StepsAside
            | Cue::TurnsAway => return None,
        })
    }
}

/// The state that somebody shows, if it is one of these and no other.
fn state(shown: &Shown) -> Option<State> {
    if matches!(shown.base, Base::Walking(_)) {
        return None;
    }
    let states: BTreeSet<Option<State>> = shown.cues.iter().map(|(cue, _)| State::of(*cue)).collect();
    match (states.len(), states.first(), shown.business) {
        (1, Some(state), _) => *state,
        (0, _, Business::Eating | Business::Drinking) => Some(State::Content),
        _ => None,
    }
}

/// A moment in which somebody shows a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Moment {
    state: State,
    scenario: &'static str,
    policy: Policy,
    seed: u64,
    at: Tick,
    guest: CustomerId,
}

/// Whether somebody may be cut out more than once in the same state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Twice {
    /// No: as many people as there are.
    Never,
    /// On another evening.
    AnotherEvening,
}

/// Looks through evenings until there are enough moments of each state: of different guests as far as there are.
fn moments(studio: &Studio) -> Vec<Moment> {
    let mut found = BTreeMap::new();
    gather(studio, Twice::Never, &mut found);
    gather(studio, Twice::AnotherEvening, &mut found);
    found.into_values().flatten().collect()
}

fn gather(studio: &Studio, twice: Twice, found: &mut BTreeMap<State, Vec<Moment>>) {
    let same = |m: &Moment, scenario: &str, seed: u64, guest: CustomerId| {
        m.scenario == scenario && m.guest == guest && (twice == Twice::Never || m.seed == seed)
    };
    for seed in SEEDS {
        for scenario in ["window_table", "first_visit", "pension_day"] {
            for policy in [Policy::Attentive, Policy::Idle] {
                if State::ALL.iter().all(|state| found.get(state).is_some_and(|those| those.len() == EACH)) {
                    return;
                }
                let plan = studio.served(scenario).plan;
                let end = u64::from(plan.scenario().house.setting.lasts_ms);
                let mut seen = BTreeSet::new();
                floors::watch(plan, seed, end, LOOK_MS, policy, &mut |view| {
                    for guest in view.guests() {
                        let Some(state) = state(&Shown::of(&guest, view.house())) else { continue };
                        let those = found.entry(state).or_default();
                        let known = those.iter().any(|m| same(m, scenario, seed, guest.id()));
                        // One of an evening, so that not all five are of the same one.
                        if those.len() < EACH && !known && seen.insert(state) {
                            those.push(Moment { state, scenario, policy, seed, at: view.now(), guest: guest.id() });
                        }
                    }
                });
            }
        }
    }
}

/// Why there is no cut-out.
#[derive(Debug)]
pub enum NoCut {
    /// There is nothing to draw with.
    Missing(Missing),
    /// A file cannot be written or read.
    File(std::io::Error),
}

impl From<Missing> for NoCut {
    fn from(missing: Missing) -> NoCut {
        NoCut::Missing(missing)
    }
}

impl From<std::io::Error> for NoCut {
    fn from(why: std::io::Error) -> NoCut {
        NoCut::File(why)
    }
}

/// Cuts them out into a folder, with their key. Says how many there are of each.
///
/// # Errors
/// There is nothing to draw with, or the folder cannot be written.
pub fn cut_out(folder: &Path, shuffle: u64) -> Result<Vec<(State, usize)>, NoCut> {
    let shot = Shot { language: crate::text::Language::En, scale: 100, size: (1280, 720) };
    let mut moments = moments(&Studio::new(&shot)?);
    moments.sort_by_key(|m| mixed(shuffle, m));
    let mut key = String::new();
    let mut counts: BTreeMap<State, usize> = BTreeMap::new();
    for (n, moment) in moments.iter().enumerate() {
        let mut studio = Studio::new(&shot)?;
        let file = folder.join(format!("{:02}.png", n + 1));
        let live = played_until(studio.served(moment.scenario).plan, moment.seed, moment.at.0, LOOK_MS, moment.policy);
        floors::show_taken(&mut studio, moment.scenario, live);
        let Some(middle) = middle(&mut studio, moment.guest) else { continue };
        studio.shoot(&file);
        crop(&file, middle)?;
        key += &format!("{:02} {} {moment:?}\n", n + 1, moment.state.word());
        *counts.entry(moment.state).or_default() += 1;
    }
    std::fs::write(folder.join("key.txt"), key)?;
    Ok(counts.into_iter().collect())
}

/// A number that is different for every moment and every shuffle.
fn mixed(shuffle: u64, moment: &Moment) -> u64 {
    let text = format!("{shuffle} {moment:?}");
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3))
}

/// Where a guest is on the screen: the middle of the control over them.
fn middle(studio: &mut Studio, guest: CustomerId) -> Option<Vec2> {
    let world = studio.app.world_mut();
    let mut controls = world.query::<(&Key, &UiGlobalTransform)>();
    let wanted = format!("guest-{}", guest.0);
    controls.iter(world).find(|(key, _)| key.0 == wanted).map(|(_, at)| at.translation)
}

/// Cuts a picture down to the part around a point, in grey. The point is its middle: near an edge the part is smaller.
fn crop(file: &Path, middle: Vec2) -> Result<(), std::io::Error> {
    let bytes = std::fs::read(file)?;
    let kind = ImageType::Extension("png");
    let read = Image::from_buffer(
        &bytes,
        kind,
        CompressedImageFormats::NONE,
        true,
        ImageSampler::Default,
        RenderAssetUsages::MAIN_WORLD,
    );
    let whole = read.map_err(std::io::Error::other)?.try_into_dynamic().map_err(std::io::Error::other)?;
    let part = |at: f32, size: u32, all: u32| {
        let at = (at.max(0.0) as u32).min(all);
        let half = (size / 2).min(at).min(all - at);
        (at - half, 2 * half)
    };
    let ((x, w), (y, h)) = (part(middle.x, SIZE.0, whole.width()), part(middle.y, SIZE.1, whole.height()));
    whole.crop_imm(x, y, w, h).grayscale().save(file).map_err(std::io::Error::other)
}
