//! What is done: acts that never help, and acts and phrasings that are always right, so that nothing is decided.

use super::Evidence;
use super::page::Page;
use crate::diagnostic::Code;
use crate::lab::{Move, Moves};
use crate::scenario::model::{ActKind, House, Style, Subject};
use std::collections::BTreeSet;

/// Occasions below which "never helps" says nothing: what helps once in fifty times would be missed one time in twenty
/// (the rule of three: none of n leaves 3/n possible).
const OCCASIONS: u64 = 150;
/// Choices that mattered below which "always wins" says nothing.
const CHOICES: u64 = 20;
/// Share of the choices that mattered from which one wins always.
const ALWAYS: f64 = 0.97;

/// Kinds that do something for a guest by themselves. Looking, asking and writing down help the trainee to find out.
fn does_something(kind: ActKind) -> bool {
    match kind {
        ActKind::Greet
        | ActKind::Inform
        | ActKind::Guide
        | ActKind::Advise
        | ActKind::Motivate
        | ActKind::Assist
        | ActKind::Offer
        | ActKind::CheckBack
        | ActKind::Acknowledge
        | ActKind::Remedy => true,
        ActKind::Prepare
        | ActKind::Attend
        | ActKind::Ask
        | ActKind::Perform
        | ActKind::Confirm
        | ActKind::Handover
        | ActKind::Note
        | ActKind::Wait
        | ActKind::Record
        | ActKind::Reflect
        | ActKind::FollowUp => false,
    }
}

pub(super) fn never_help(evidence: &Evidence, page: &mut Page) {
    let house = &evidence.simulation.version().plan().scenario().house;
    let moves = evidence.simulation.moves();
    let mut useless = BTreeSet::new();
    for kind in house.setting.trains.iter().copied().filter(|kind| does_something(*kind)) {
        let word = kind.word();
        if moves.all().iter().all(|m| m.kind() != kind) {
            let message = format!("the scenario trains {word}, and there is nothing in it that this could be about");
            let help = "give it something to be about, or train something else";
            page.smell(Code::SmellActNeverHelps, page.trains(word), message, help);
            continue;
        }
        let (occasions, helped) = sums(evidence, moves, |m| m.kind() == kind);
        if occasions >= OCCASIONS && helped == 0 {
            let message =
                format!("the scenario trains {word}, and {word} helped nobody on any of {occasions} occasions");
            let help = "give somebody the need for it, or train something else";
            page.smell(Code::SmellActNeverHelps, page.trains(word), message, help);
            useless.insert(kind);
        }
    }
    for phrasing in house.phrasings.iter().filter(|p| does_something(p.act) && !useless.contains(&p.act)) {
        let (occasions, helped) = sums(evidence, moves, |m| is_about(m, phrasing.act, phrasing.about));
        if occasions >= OCCASIONS && helped == 0 {
            let written = written(house, phrasing.act, phrasing.about);
            let message = format!("{written} helped nobody on any of {occasions} occasions");
            let help = "there are words for it, but nobody who lacks it: see who should, or leave the words out";
            page.smell(Code::SmellActNeverHelps, page.at(phrasing.place), message, help);
        }
    }
}

fn is_about(made: Move, kind: ActKind, about: Subject) -> bool {
    match made {
        Move::Plain(of) => of == kind && about == Subject::None,
        Move::About(of, subject) => of == kind && subject == about,
        // Word of a delay is the informing that is about nothing.
        Move::Delay => kind == ActKind::Inform && about == Subject::None,
        Move::Prepare(_) => false,
    }
}

fn written(house: &House, kind: ActKind, about: Subject) -> String {
    match (kind, about) {
        (ActKind::Inform, Subject::None) => Move::Delay.written(house),
        (kind, Subject::None) => Move::Plain(kind).written(house),
        (kind, about) => Move::About(kind, about).written(house),
    }
}

/// Occasions, and how often it helped, of the decisions that are meant.
fn sums(evidence: &Evidence, moves: &Moves, meant: impl Fn(Move) -> bool) -> (u64, u64) {
    let worth = moves.all().iter().zip(&evidence.probed.worth).filter(|(m, _)| meant(**m));
    worth.fold((0, 0), |(occasions, helped), (_, w)| (occasions + w.occasions, helped + w.helped))
}

pub(super) fn style_always_wins(evidence: &Evidence, page: &mut Page) {
    let house = &evidence.simulation.version().plan().scenario().house;
    for (style, wins) in Style::ALL.iter().zip(&evidence.probed.styles) {
        if wins.of >= CHOICES && wins.won as f64 >= ALWAYS * wins.of as f64 {
            let first = house.phrasings.iter().find(|p| p.words[style.index()].is_some());
            let Some(first) = first else { continue };
            let (word, won, of) = (style.word(), wins.won, wins.of);
            let message = format!("{word} did as well as any phrasing {won} times of {of} that the phrasing mattered");
            let help = "let guests differ in what they prefer and in what frightens them, or nothing is decided here";
            page.smell(Code::SmellStyleAlwaysWins, page.at(first.place), message, help);
        }
    }
}

pub(super) fn move_always_wins(evidence: &Evidence, page: &mut Page) {
    let house = &evidence.simulation.version().plan().scenario().house;
    // Where one move did best, so often was something to be decided at all.
    let decided = evidence.probed.moves.iter().map(|wins| wins.of).max().unwrap_or(0);
    for (made, wins) in evidence.simulation.moves().all().iter().zip(&evidence.probed.moves) {
        if decided >= CHOICES && wins.won as f64 >= ALWAYS * decided as f64 {
            let (written, won) = (made.written(house), wins.won);
            let message =
                format!("{written} was the best that could be done {won} times of {decided} that anything helped");
            let help = "let different guests lack different things, or whoever has found this out decides nothing more";
            let place = house.phrasings.iter().find(|p| is_about(*made, p.act, p.about)).map(|p| page.at(p.place));
            let span = place.unwrap_or_else(|| page.trains(made.kind().word()));
            page.smell(Code::SmellActAlwaysWins, span, message, help);
        }
    }
}
