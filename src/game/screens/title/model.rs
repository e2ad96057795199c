//! What the title shows, as plain data.

use super::past::Past;
use crate::game::Tongue;
use crate::game::screens::measure::Width;
use crate::game::shelf_watch::{Book, FaultLine, Library};
// It is under its own button, not on the shelf.
use crate::game::tutorial::SCENARIO as TUTORIAL;
use crate::scenario::model::HouseKind;
use crate::telling::{clock, watch};
use bevy::prelude::*;
use std::path::PathBuf;

/// What lies in place of the cards.
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Sheet {
    /// Nothing: the cards.
    #[default]
    None,
    /// What is wrong with a file.
    Faults(PathBuf),
    /// How one plays.
    HowTo,
    /// Why a session cannot be taken up again.
    Trouble(String),
}

/// The right side of the title.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Front {
    /// Nobody has played here yet: the tutorial is the main thing to do, not a card.
    pub first_run: bool,
    pub width: Width,
    pub page: Page,
}

/// What is on the right side.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Page {
    /// The scenarios.
    Shelf { carry: Option<Carry>, heading: String, legend: String, cards: Vec<Card> },
    /// Something to read, and back.
    Read { title: String, lines: Vec<String>, faults: Vec<FaultLine>, close: String },
}

/// The session that can be gone on with.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Carry {
    pub label: String,
    pub detail: String,
    pub log: PathBuf,
}

/// A scenario.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Card {
    pub file: PathBuf,
    pub title: String,
    pub trains: String,
    pub minutes: String,
    pub best: Option<String>,
    pub not_played: String,
    /// How many faults the file has, in words.
    pub faults: Option<String>,
    /// Whether there is a version that can be played.
    pub playable: bool,
    pub house: Option<HouseKind>,
    pub spoken: String,
}

/// The buttons below.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Feet {
    pub tutorial: String,
    /// Nobody has played here yet: the tutorial is the main thing to do.
    pub first_run: bool,
    /// There is a session to carry on with, which is the main thing then.
    pub carries: bool,
    pub settings: String,
    pub language: String,
    pub quit: String,
    pub width: Width,
}

/// The scenario for learning how to play, if there is one.
pub(super) fn tutorial(library: &Library) -> Option<&Book> {
    library.books().iter().find(|book| book.name == TUTORIAL && book.served.is_some())
}

/// What the right side shows.
pub(super) fn front(
    tongue: &Tongue,
    library: &Library,
    past: &Past,
    sheet: &Sheet,
    first_run: bool,
    width: Width,
) -> Front {
    let read = |title: String, lines: Vec<String>, faults: Vec<FaultLine>| Page::Read {
        title,
        lines,
        faults,
        close: tongue.say("title-back"),
    };
    let page = match sheet {
        Sheet::None => shelf(tongue, library, past),
        Sheet::Faults(file) => {
            let faults = library.book(file).map(|book| book.faults.clone()).unwrap_or_default();
            let name = crate::game::shelf_watch::title(library, tongue, file);
            let title = tongue.fill("faults-title", &[("name", name.into()), ("n", faults.len().into())]);
            let playable = library.book(file).is_some_and(|book| book.served.is_some());
            let what = match (faults.is_empty(), playable) {
                (true, _) => "faults-none",
                (false, true) => "faults-kept",
                (false, false) => "faults-unplayable",
            };
            read(title, vec![tongue.say(what)], faults)
        }
        Sheet::HowTo => {
            let lines = (1..=6).map(|n| tongue.say(&format!("howto-{n}"))).collect();
            read(tongue.say("howto"), lines, Vec::new())
        }
        Sheet::Trouble(why) => {
            read(tongue.say("carry-trouble"), vec![why.clone(), tongue.say("carry-trouble-stays")], Vec::new())
        }
    };
    Front { first_run, width, page }
}

fn shelf(tongue: &Tongue, library: &Library, past: &Past) -> Page {
    let books = library.books().iter().filter(|book| book.name != TUTORIAL || book.served.is_none());
    Page::Shelf {
        carry: carry(tongue, library, past),
        heading: tongue.say("title-scenarios"),
        legend: tongue.say("title-legend"),
        cards: books.map(|book| card(tongue, book, past)).collect(),
    }
}

fn carry(tongue: &Tongue, library: &Library, past: &Past) -> Option<Carry> {
    let unfinished = past.unfinished.as_ref()?;
    let book = unfinished.scenario.as_deref().and_then(|hash| library.known_as(hash));
    let setting = book.and_then(|book| book.served.as_ref()).map(|served| &served.plan.scenario().house.setting);
    let label = match setting {
        Some(setting) => {
            let name = setting.title.get(tongue.words().locale()).to_owned();
            tongue.fill("title-carry", &[("name", name.into())])
        }
        None => tongue.say("title-carry-older"),
    };
    let at = unfinished.tick;
    let detail = match setting {
        _ if at.0 == 0 => tongue.say("title-left-before"),
        Some(setting) if at.0 >= u64::from(setting.lasts_ms) => {
            tongue.fill("title-left-late", &[("clock", clock(at).into())])
        }
        Some(setting) => {
            let of = watch::span(tongue.words(), u64::from(setting.lasts_ms));
            tongue.fill("title-left-at", &[("clock", clock(at).into()), ("of", of.into())])
        }
        None => tongue.fill("title-left-somewhere", &[("clock", clock(at).into())]),
    };
    Some(Carry { label, detail, log: unfinished.path.clone() })
}

fn card(tongue: &Tongue, book: &Book, past: &Past) -> Card {
    let words = tongue.words();
    let faults = match book.faults.len() {
        0 => None,
        n => Some(tongue.fill("title-faults", &[("n", n.into())])),
    };
    let setting = book.served.as_ref().map(|served| &served.plan.scenario().house.setting);
    let title = setting.map_or_else(|| book.name.clone(), |s| s.title.get(words.locale()).to_owned());
    let trains = setting.map(|s| trains(tongue, &s.trains)).unwrap_or_default();
    let minutes = setting.map(|s| watch::span(words, u64::from(s.plays_in_ms))).unwrap_or_default();
    let best = book.hash.as_deref().and_then(|hash| past.best(hash)).map(|best| {
        let key = if best.passed { "title-best-passed" } else { "title-best" };
        tongue.fill(key, &[("points", (best.points.round() as i64).into())])
    });
    let not_played = tongue.say("title-not-played");
    let result = best.clone().unwrap_or_else(|| not_played.clone());
    let parts = match &faults {
        Some(faults) => vec![title.clone(), faults.clone()],
        None => vec![title.clone(), trains.clone(), minutes.clone(), result],
    };
    Card {
        file: book.file.clone(),
        title,
        trains,
        minutes,
        best,
        not_played,
        faults,
        playable: book.served.is_some(),
        house: setting.map(|s| s.house),
        spoken: parts.join(". "),
    }
}

/// What a scenario trains, in a few words.
pub(in crate::game::screens) fn trains(tongue: &Tongue, kinds: &[crate::scenario::model::ActKind]) -> String {
    let all = kinds.iter().map(|kind| tongue.say(&format!("trains-{}", kind.word())));
    let joined = all.reduce(|a, b| tongue.fill("list", &[("a", a.into()), ("b", b.into())])).unwrap_or_default();
    let mut letters = joined.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
