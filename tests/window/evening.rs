//! A whole evening at the window table, from the title to what the guests felt: by keys alone, and by pointer alone.
//!
//! What was played is the same session as the same acts played as text: the two logs have the same core.

use crate::player::{Player, who};
use bevy::prelude::*;
use coserve::coach::Effort;
use coserve::engine::{Phase, Stop};
use coserve::game::Launch;
use coserve::game::coaching::Pains;
use coserve::game::screen::Screen;
use coserve::journal::{FrontEnd, Input, Kept, Learner, Live, Mode, Opening, Report, core_bytes};
use coserve::scenario::model::ActKind;
use coserve::text::Language;
use std::sync::Arc;
use tempfile::TempDir;

/// So much is pressed in a shift; then it is let run.
const PRESSES: usize = 48;
/// More guests than come.
const MOST_GUESTS: usize = 12;
/// Longer than any shift, ms.
const LONGEST_MS: u64 = 86_400_000;

/// So little does the coach try.
const LITTLE: Effort = Effort { race_runs: 0, judged_futures: 2, reference_futures: 1, interval: 2.0 };

/// How somebody presses a control.
type Hand = fn(&mut Player, &str);

/// Plays the shift: turns to guests in turn, has each intent in mind in turn, and says what there is to say.
fn shift(player: &mut Player, press: Hand, faults: &mut Vec<String>) {
    for n in 0..PRESSES {
        if player.screen() != Screen::Shift {
            return;
        }
        let free: Vec<String> = player.controls().into_iter().filter(|c| !c.disabled).map(|c| c.key).collect();
        let some = |of: &str| {
            let those: Vec<&String> = free.iter().filter(|key| key.starts_with(of)).collect();
            (!those.is_empty()).then(|| those[n % those.len()].clone())
        };
        let next = some("say").or_else(|| some("topic-")).or_else(|| some("intent-")).or_else(|| some("guest-"));
        match next.filter(|_| n % 8 != 7) {
            Some(next) => press(player, &next),
            // Back to the floor now and then, so that others get their turn.
            None if free.iter().any(|key| key == "back") => press(player, "back"),
            None => player.frames(30),
        }
        if n % 8 == 3 {
            faults.extend(looked_at(player));
        }
    }
    // Whoever is turned to is left alone: the clock may stand still while one chooses.
    for _ in 0..4 {
        if player.has("back") {
            press(player, "back");
        }
    }
    // The rest of the evening passes, in frames as long as a slow machine's.
    player.slow_down();
    player.until("closing", |player| {
        let idle = player.bridge().view().is_some_and(|view| view.staff().act.is_none());
        if idle && player.screen() == Screen::Shift && player.has("skip") {
            player.click("skip");
        }
        player.screen() == Screen::Closing
    });
    player.speed_up();
}

/// Guesses of one guest after the other what they felt.
fn guess(player: &mut Player, press: Hand) {
    for n in 0..MOST_GUESTS {
        if player.screen() != Screen::Guess {
            return;
        }
        press(player, &format!("box-{}", n % 5 + 1));
        press(player, "worst-0");
        press(player, "on");
    }
}

/// What can be found fault with on the screen where one is.
fn looked_at(player: &mut Player) -> Vec<String> {
    let screen = player.screen();
    player.faults().into_iter().map(|fault| format!("{screen:?}: {fault}")).collect()
}

/// Plays the whole evening and gives what it came to, and what there was to find fault with on the way.
fn evening(data: &TempDir, press: Hand) -> (Arc<Report>, Vec<String>) {
    let mut faults = Vec::new();
    let who = who(7, Some(data.path().to_path_buf()));
    let launch = Launch { player: who, language: Some(Language::En), ..Launch::default() };
    let mut player = Player::new(launch);
    player.app.insert_resource(Pains(Some(LITTLE)));
    player.until("the shelf", |player| player.controls().iter().any(|control| control.key.starts_with("card-")));
    let table = player.about("The window table");
    press(&mut player, &table);
    for (screen, key) in [(Screen::Briefing, "begin"), (Screen::Preparation, "open")] {
        player.until("the next screen", |player| player.screen() == screen && player.has(key));
        faults.extend(looked_at(&mut player));
        press(&mut player, key);
    }
    player.until("the doors to open", |player| player.screen() == Screen::Shift && player.bridge().running());
    shift(&mut player, press, &mut faults);
    player.until("closing", |player| player.screen() == Screen::Closing && player.has("on"));
    faults.extend(looked_at(&mut player));
    press(&mut player, "on");
    player.until("the guess", |player| player.screen() == Screen::Guess && player.has("on"));
    faults.extend(looked_at(&mut player));
    guess(&mut player, press);
    player.until("what they felt", |player| player.screen() == Screen::Debrief && player.has("title"));
    faults.extend(looked_at(&mut player));
    let report = Arc::clone(player.bridge().report().expect("it is sealed"));
    player.until_coached();
    for part in ["part-acts", "part-behind"] {
        press(&mut player, part);
        faults.extend(looked_at(&mut player));
    }
    assert!(player.reads("What showed, and when you noticed"), "{:?}", player.texts());
    press(&mut player, "title");
    player.until("the title again", |player| player.screen() == Screen::Title);
    faults.sort();
    faults.dedup();
    (report, faults)
}

/// The core of the same inputs played as text.
fn as_text(report: &Report) -> Vec<u8> {
    let opening =
        Opening { seed: report.seed, learner: Learner::default(), front_end: FrontEnd::Text, mode: Mode::Practice };
    let mut live = Live::in_memory(Arc::clone(&report.plan), &opening);
    for (tick, input) in &report.inputs {
        if live.view().phase() == Phase::Service && *tick > live.view().now() {
            live.advance(*tick, Stop::At);
        }
        match input {
            Input::Open => live.open(),
            Input::Act(act) => drop(live.act(*act)),
            Input::Interrupt => live.interrupt(),
            Input::Finish => {}
        }
    }
    if live.view().phase() == Phase::Service {
        let end = live.view().now().after(LONGEST_MS);
        live.advance(end, Stop::At);
    }
    live.finish().core
}

fn holds(report: &Report, data: &TempDir) {
    let Kept::Sealed(path) = &report.kept else { panic!("not sealed: {:?}", report.kept) };
    let log = std::fs::read(path).expect("a log");
    let text = as_text(report);
    assert_eq!(String::from_utf8_lossy(&core_bytes(&log)), String::from_utf8_lossy(&text), "{}", data.path().display());
}

fn acts(report: &Report) -> usize {
    let acts =
        report.inputs.iter().filter(|(_, input)| matches!(input, Input::Act(act) if act.kind() != ActKind::Note));
    acts.count()
}

#[test]
fn by_keys_alone_it_is_the_session_that_the_same_acts_make_as_text() {
    let data = TempDir::new().expect("a folder");
    let (report, faults) = evening(&data, |player, key| player.choose(key));
    assert!(acts(&report) > 0, "something was done");
    holds(&report, &data);
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn by_pointer_alone_it_is_the_session_that_the_same_acts_make_as_text() {
    let data = TempDir::new().expect("a folder");
    let (report, faults) = evening(&data, |player, key| player.click(key));
    assert!(acts(&report) > 0, "something was done");
    holds(&report, &data);
    assert_eq!(faults, Vec::<String>::new());
}
