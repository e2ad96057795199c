//! A small house to play in, and a transcript of what a person at the console would read.

use super::{Console, Ending, Lines, Play};
use crate::engine::{Nowhere, Plan, Session};
use crate::rules::Rules;
use crate::scenario;
use crate::text::{Language, Words};
use std::sync::Arc;

const SMALL: &[u8] = include_bytes!("../../tests/scenarios/minimal.ron");

/// A fresh session in the small house.
pub(super) fn session(seed: u64) -> Session {
    session_of(SMALL, seed)
}

/// A fresh session of this file.
pub(super) fn session_of(file: &[u8], seed: u64) -> Session {
    let loaded = scenario::load("made_up.ron", file);
    let scenario = loaded.scenario.expect("the house has no faults");
    Session::new(Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped()))), seed)
}

/// Plays these lines on a session; what was read, and how it ended.
pub(super) fn play_on<'a>(
    session: &mut Session,
    language: Language,
    lines: impl IntoIterator<Item = &'a str>,
) -> (String, Ending) {
    let words = Words::of(language);
    let (mut ears, mut out) = (Lines::new(lines), Vec::new());
    let mut nowhere = Nowhere;
    let mut stage = (session, &mut nowhere);
    let mut console = Console::new(&mut ears, &mut out, &words);
    let ending = Play::new(&mut stage, &mut console).run();
    (String::from_utf8(out).expect("only text is written"), ending)
}

/// The same on a fresh session.
pub(super) fn play<'a>(language: Language, lines: impl IntoIterator<Item = &'a str>) -> (String, Ending) {
    play_on(&mut session(7), language, lines)
}
