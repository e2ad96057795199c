//! What the briefing shows, as plain data.

use crate::game::Tongue;
use crate::game::bridge::Player;
use crate::game::screens::measure::Width;
use crate::game::screens::title::trains;
use crate::game::shelf_watch::{Book, FaultLine};
use crate::scenario::model::{HouseKind, Setting};
use crate::telling::watch::{money, span};

/// The briefing.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Brief {
    pub width: Width,
    pub heading: String,
    pub title: String,
    pub you_are: String,
    pub situation: String,
    pub house: HouseKind,
    /// Length, clock, allowance, pass mark, seed.
    pub lasts: String,
    pub by_the_clock: String,
    pub allowance: Option<String>,
    pub pass: String,
    pub seed: Option<String>,
    pub goals_heading: String,
    pub goals: Vec<String>,
    pub trains_heading: String,
    pub trains: String,
    pub assessed: Option<String>,
    /// What is wrong with the file as it is now, though the last good version can be played.
    pub faults: Option<(String, Vec<FaultLine>)>,
    /// Why no log can be kept.
    pub hitch: Option<Hitch>,
}

/// Why a session could not be begun, and what one can do.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Hitch {
    pub title: String,
    pub why: String,
    pub explain: String,
    pub without: String,
}

/// What the briefing of a scenario shows.
pub(super) fn brief(
    tongue: &Tongue,
    setting: &Setting,
    book: Option<&Book>,
    player: &Player,
    hitch: Option<&str>,
    width: Width,
) -> Brief {
    let words = tongue.words();
    let locale = words.locale();
    let faults = book.filter(|book| !book.faults.is_empty()).map(|book| {
        let n = book.faults.len();
        (tongue.fill("brief-faults", &[("n", n.into())]), book.faults.clone())
    });
    let text = |text: &crate::scenario::model::Text| text.get(locale).to_owned();
    let allowance = u64::from(setting.allowance_cents);
    Brief {
        width,
        heading: tongue.say("brief"),
        title: text(&setting.title),
        you_are: text(&setting.you_are),
        situation: text(&setting.situation),
        house: setting.house,
        lasts: tongue.fill("brief-lasts", &[("span", span(words, u64::from(setting.plays_in_ms)).into())]),
        by_the_clock: tongue.fill("brief-clock", &[("span", span(words, u64::from(setting.lasts_ms)).into())]),
        allowance: (allowance > 0)
            .then(|| tongue.fill("brief-allowance", &[("money", money(words, allowance, &setting.currency).into())])),
        pass: tongue.fill("brief-pass", &[("points", (setting.pass_mark.round() as i64).into())]),
        seed: player
            .seed
            .filter(|_| !player.assess)
            .map(|seed| tongue.fill("brief-seed", &[("seed", seed.to_string().into())])),
        goals_heading: tongue.say("brief-goals"),
        goals: setting.goals.iter().map(|goal| text(&goal.text)).collect(),
        trains_heading: tongue.say("brief-trains"),
        trains: trains(tongue, &setting.trains),
        assessed: player.assess.then(|| tongue.say("brief-assessed")),
        faults,
        hitch: hitch.map(|why| Hitch {
            title: tongue.say("brief-no-log"),
            why: why.to_owned(),
            explain: tongue.say("brief-no-log-explain"),
            without: tongue.say("brief-without"),
        }),
    }
}
