//! The guess by keys and what is told afterwards: the same words and figures as the report in text, and the guesses in
//! the log.

use super::advice::Advice;
use super::told::Evening;
use crate::bot::{Policy, play_on};
use crate::coach::{Again, Effort};
use crate::engine::{Plan, Tick};
use crate::game::app::{Launch, headless};
use crate::game::bridge::{Bridge, Player};
use crate::game::coaching::{Coach, Found, Pains};
use crate::game::screen::Screen;
use crate::game::theme::Key;
use crate::journal::{FrontEnd, Kept, Learner, Live, Mode, Opening, Store};
use crate::rules::Rules;
use crate::telling::{Moments, Sight, Visit, report};
use crate::text::{Language, Words};
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key as Typed, KeyboardInput};
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use std::sync::Arc;
use std::time::Duration;

const SEED: u64 = 7;
/// Enough for the coach to find what would have prevented losses.
const LITTLE: Effort = Effort { race_runs: 0, judged_futures: 6, reference_futures: 2, interval: 2.0 };
/// The longest one waits for the coach, in looks of a hundredth of a second.
const LOOKS: u32 = 12_000;
/// Longer than any shift, ms.
const LONGEST_MS: u64 = 86_400_000;

/// The restaurant after an evening of a bot, asked to guess. The log lies in the folder.
fn evening(folder: &std::path::Path, policy: Policy) -> App {
    let text = include_str!("../../../../scenarios/restaurant/window_table.ron");
    let scenario = crate::scenario::load("window_table.ron", text.as_bytes()).scenario.expect("it loads");
    let plan = Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())));
    let learner = Learner { learner: "a".to_owned(), ..Learner::default() };
    let opening = Opening { seed: SEED, learner, front_end: FrontEnd::Window, mode: Mode::Practice };
    let mut live = Live::start(&Store::at(folder), plan, &opening).expect("the log can be kept");
    play_on(&mut live, &mut policy.bot(SEED));
    let player = Player { data: Some(folder.to_path_buf()), ..Player::default() };
    let launch = Launch { player, scenario: None, language: Some(Language::En) };
    let mut app = headless(launch, Duration::from_millis(16));
    frames(&mut app, 4);
    app.world_mut().resource_mut::<Bridge>().take(live, "window_table.ron".into());
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Guess);
    frames(&mut app, 6);
    app
}

fn frames(app: &mut App, n: u32) {
    (0..n).for_each(|_| app.update());
}

fn press(app: &mut App, key_code: KeyCode) {
    let mut windows = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
    let window = windows.single(app.world()).expect("there is one window");
    let logical_key = match key_code {
        KeyCode::Enter => Typed::Enter,
        KeyCode::Tab => Typed::Tab,
        other => Typed::Character(crate::game::keys::cap(other).to_lowercase().into()),
    };
    for state in [ButtonState::Pressed, ButtonState::Released] {
        let logical_key = logical_key.clone();
        app.world_mut().write_message(KeyboardInput {
            key_code,
            logical_key,
            state,
            text: None,
            repeat: false,
            window,
        });
        frames(app, 2);
    }
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

/// Everything that is written on the screen.
fn texts(app: &mut App) -> Vec<String> {
    let mut texts = app.world_mut().query::<&Text>();
    texts.iter(app.world()).map(|text| text.0.clone()).collect()
}

/// What a screen reader says of the control with this key.
fn spoken(app: &mut App, key: &str) -> String {
    let mut controls = app.world_mut().query::<(&Key, &bevy::a11y::AccessibilityNode)>();
    let found = controls.iter(app.world()).find(|(own, _)| own.0 == key);
    found.and_then(|(_, node)| node.label().map(str::to_owned)).unwrap_or_default()
}

fn log(app: &App) -> String {
    let report = app.world().resource::<Bridge>().report().expect("it is sealed").clone();
    match &report.kept {
        Kept::Sealed(path) => std::fs::read_to_string(path).expect("the log can be read"),
        Kept::InMemory | Kept::Lost(_) => panic!("the log is kept"),
    }
}

#[test]
fn a_guess_by_keys_is_in_the_log_and_beside_what_was_felt() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = evening(folder.path(), Policy::Attentive);
    assert_eq!(screen(&app), Screen::Guess);
    // Box 4 for the first guest; five steps on stands "nothing went wrong".
    press(&mut app, KeyCode::Digit4);
    (0..5).for_each(|_| press(&mut app, KeyCode::Tab));
    press(&mut app, KeyCode::Enter);
    // On to the next guest, of whom only half is guessed; then all is told.
    press(&mut app, KeyCode::KeyO);
    press(&mut app, KeyCode::Digit1);
    let mut tell = app.world_mut().query::<(Entity, &Key)>();
    let tell = tell.iter(app.world()).find(|(_, key)| key.0 == "tell").map(|(entity, _)| entity).expect("one can");
    app.world_mut().trigger(bevy::ui_widgets::Activate { entity: tell });
    frames(&mut app, 6);
    assert_eq!(screen(&app), Screen::Debrief);

    let log = log(&app);
    let guesses: Vec<&str> = log.lines().filter(|line| line.contains(r#""guess""#)).collect();
    assert_eq!(guesses.len(), 1, "half a guess is none: {guesses:?}");
    assert!(guesses[0].contains(r#""customer":"vera","rank":4,"worst":null"#), "{}", guesses[0]);

    let report = app.world().resource::<Bridge>().report().expect("it is sealed").clone();
    let vera = &report.felt[0];
    let card = spoken(&mut app, "guest-0");
    assert!(card.contains(&format!("Felt: box {}", vera.rank)) && card.contains("Your guess: box 4"), "{card}");
    assert!(spoken(&mut app, "guest-1").contains("You did not guess"));
    let signs = (0..).take_while(|i| !spoken(&mut app, &format!("moment-{i}")).is_empty()).count();
    assert_eq!(signs, vera.moments.len(), "every moment has its sign");
}

#[test]
fn who_wants_to_be_told_at_once_is_told_and_nothing_is_guessed_for_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = evening(folder.path(), Policy::ByTheBook);
    // Each guest is passed over; after the last one asked the main button tells.
    let mut presses = 0;
    while screen(&app) == Screen::Guess && presses < 3 {
        press(&mut app, KeyCode::Period);
        presses += 1;
    }
    assert_eq!(screen(&app), Screen::Guess, "passing over goes round, it never tells by itself");
    let mut tell = app.world_mut().query::<(Entity, &Key)>();
    let tell = tell.iter(app.world()).find(|(_, key)| key.0 == "tell").map(|(entity, _)| entity).expect("one can");
    app.world_mut().trigger(bevy::ui_widgets::Activate { entity: tell });
    frames(&mut app, 6);
    assert_eq!(screen(&app), Screen::Debrief);
    assert!(!log(&app).contains(r#""guess""#));
}

#[test]
fn the_debrief_says_what_the_report_in_text_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = evening(folder.path(), Policy::ByTheBook);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Debrief);
    frames(&mut app, 6);
    let sealed = app.world().resource::<Bridge>().report().expect("it is sealed").clone();
    for language in Language::ALL {
        let words = Words::of(language);
        let sight = Sight::new(sealed.session.view(), &words);
        let scenario = sealed.plan.scenario();
        let ids = sealed.felt.iter().filter_map(|felt| scenario.customer(&felt.customer));
        let visits: Vec<Visit> = ids
            .filter_map(|c| Some(Visit { felt: sealed.witness.felt(c)?, explanation: sealed.witness.explain(c)? }))
            .collect();
        let lines = report(&sight, &sealed.witness.score(), &visits, Moments::All);
        let told = Evening::of(&words, &sealed);
        let said = |part: &str| lines.iter().any(|line| line.trim() == part.trim());
        for part in [&told.overall, &told.standards, &told.goals, &told.beside].into_iter().flatten() {
            assert!(said(part), "{language:?}: the report does not say: {part}");
        }
        for guest in &told.guests {
            assert!(said(&guest.headline) && said(&guest.needs_line) && said(&guest.after), "{language:?} {guest:?}");
            for m in &guest.moments {
                let parts = [&m.clock, &m.what, &m.factor, &m.cause];
                let of = |line: &&String| parts.iter().all(|part| line.contains(*part));
                let points = m.points.trim_start_matches(['+', '-']);
                assert!(lines.iter().filter(of).any(|line| line.contains(points)), "{language:?}: {m:?}");
            }
        }
    }
    let shown = texts(&mut app);
    let told = Evening::of(&Words::of(Language::En), &sealed);
    for line in told.overall.iter().chain(&told.beside) {
        assert!(shown.contains(line), "the screen does not say: {line}");
    }
}

#[test]
fn the_line_of_a_visit_rises_and_falls_with_its_moments() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = evening(folder.path(), Policy::ByTheBook);
    let sealed = app.world_mut().resource_mut::<Bridge>().seal().expect("it was open");
    let told = Evening::of(&Words::of(Language::En), &sealed);
    let mut moments = 0;
    for guest in &told.guests {
        assert!(guest.curve.line.is_sorted_by_key(|(tick, _)| *tick));
        let at = |tick: Tick| guest.curve.line.iter().filter(move |(on, _)| *on == tick).map(|(_, points)| *points);
        for m in &guest.moments {
            let (before, after) = (at(m.tick).next(), at(m.tick).next_back());
            let same_time = guest.moments.iter().filter(|other| other.tick == m.tick).count();
            if same_time == 1 {
                assert_eq!(after > before, m.gain, "{} {m:?}", guest.who);
            }
            moments += 1;
        }
    }
    assert!(moments > 4, "there is something to see");
}

#[test]
fn the_arrows_go_from_moment_to_moment_and_the_focus_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = evening(folder.path(), Policy::ByTheBook);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Debrief);
    frames(&mut app, 6);
    press(&mut app, KeyCode::ArrowLeft);
    let first = *app.world().resource::<super::Shown>();
    press(&mut app, KeyCode::ArrowRight);
    let second = *app.world().resource::<super::Shown>();
    assert_ne!(first, second);
    let focused = app.world().resource::<crate::game::focus::Focused>().0.clone();
    assert_eq!(focused.as_deref(), Some("guest-0"));
}

/// The debrief of an evening by the book, with the coach done.
fn coached(folder: &std::path::Path) -> App {
    let mut app = evening(folder, Policy::ByTheBook);
    app.insert_resource(Pains(Some(LITTLE)));
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Debrief);
    frames(&mut app, 6);
    assert!(app.world().resource::<Coach>().percent().is_some(), "the screen is there before the coach is done");
    assert!(!spoken(&mut app, "guest-0").is_empty(), "and can be used");
    wait(&mut app);
    app
}

#[expect(clippy::disallowed_methods, reason = "the coach works on a thread of its own, and takes real time")]
fn wait(app: &mut App) {
    for _ in 0..LOOKS {
        app.update();
        if app.world().resource::<Coach>().percent().is_none() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    frames(app, 6);
}

fn found(app: &App) -> Arc<Found> {
    Arc::clone(app.world().resource::<Coach>().found().expect("the coach is done"))
}

fn choose(app: &mut App, key: &str) {
    assert!(!spoken(app, key).is_empty(), "there is no `{key}`");
    crate::game::screens::press(app.world_mut(), key);
    frames(app, 6);
}

#[test]
fn the_coach_names_the_losses_a_guest_says_why_and_trying_again_is_compared_with_the_first_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = coached(folder.path());
    let said = app.world().resource::<crate::game::voice::Said>().words.clone();
    assert!(said.contains("The coach is done"), "it is announced: {said}");
    let first = found(&app);
    let advice = Advice::of(&first, &Words::of(Language::En));
    let prevented = first.debrief.minuses.iter().filter(|minus| minus.prevention.is_some()).count();
    assert!(prevented >= 3, "{:#?}", first.debrief.minuses);

    choose(&mut app, "part-acts");
    let shown = texts(&mut app);
    for (i, card) in advice.minuses.iter().enumerate() {
        assert!(shown.contains(&card.what) && shown.contains(&card.figure), "{} is not named", card.what);
        assert_eq!(spoken(&mut app, &format!("loss-{i}")), card.spoken);
        choose(&mut app, &format!("loss-{i}"));
        let shown = texts(&mut app);
        for (_, line) in &card.lines {
            assert!(shown.contains(line), "not told: {line}");
        }
    }
    assert_eq!(spoken(&mut app, "act-0").is_empty(), !advice.few.contains(&0), "the rest is behind a button");
    choose(&mut app, "all-acts");
    for (i, card) in advice.deeds.iter().enumerate() {
        assert_eq!(spoken(&mut app, &format!("act-{i}")), card.spoken);
    }

    let Some(again @ Again::Minus(i)) = first.debrief.again else { panic!("{:?}", first.debrief.again) };
    choose(&mut app, &format!("loss-{i}"));
    press(&mut app, KeyCode::KeyW);
    frames(&mut app, 4);
    let speech = advice.minuses[i].speech.as_ref().expect("one can ask");
    let shown = texts(&mut app);
    assert!(speech.lines.len() > 1, "{speech:?}");
    for (clock, words) in &speech.lines {
        assert!(shown.contains(words) && shown.contains(clock), "the guest does not say: {words}");
    }
    press(&mut app, KeyCode::ArrowRight);
    let next = app.world().resource::<super::Shown>().item;
    assert!(next.is_some_and(|next| next != again), "the arrows go on");
    choose(&mut app, &format!("loss-{i}"));

    press(&mut app, KeyCode::KeyR);
    frames(&mut app, 6);
    assert_eq!(screen(&app), Screen::Shift);
    let (inputs, at) = first.debrief.place(again).expect("there is a place");
    let bridge = app.world().resource::<Bridge>();
    assert_eq!(bridge.now(), at);
    assert!(bridge.pace().paused, "it stands still");
    let ghost = bridge.ghost().expect("there is a ghost").clone();
    assert!(ghost.acts.iter().all(|(tick, _)| *tick >= at) && !ghost.acts.is_empty());
    let next = ghost.acts[0];
    let clock = crate::telling::clock(next.0);
    assert!(texts(&mut app).iter().any(|text| text.contains("Last time") && text.contains(&clock)), "the ghost");

    let mut bridge = app.world_mut().resource_mut::<Bridge>();
    bridge.let_pass(next.0.since(at));
    frames(&mut app, 4);
    let said = app.world().resource::<crate::game::voice::Said>().words.clone();
    assert!(said.contains("Last time"), "what the ghost does is said: {said}");
    app.world_mut().resource_mut::<Bridge>().let_pass(LONGEST_MS);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Debrief);
    frames(&mut app, 8);
    let log = log(&app);
    assert!(log.contains(r#""again":{"run":""#) && log.contains(&format!(r#""inputs":{inputs}"#)), "it is marked");
    let shown = texts(&mut app);
    let both = app.world().resource::<Bridge>().compared().expect("both are there");
    let words = Words::of(Language::En);
    for mean in [both.before.mean, both.after.mean] {
        assert!(shown.contains(&words.decimal(mean, 1)), "{mean} in {shown:?}");
    }
    assert!(both.promised.is_some() && shown.iter().any(|text| text.starts_with("The promise was between")));
    assert!(shown.iter().any(|text| text.contains("What was promised to")));

    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Title);
    frames(&mut app, 4);
    assert_eq!(app.world().resource::<Coach>().percent(), None, "whoever leaves drops the work");
    assert!(app.world().resource::<Coach>().found().is_none());
}

#[test]
fn what_the_coach_found_is_told_in_every_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = coached(folder.path());
    let found = found(&app);
    let english = Advice::of(&found, &Words::of(Language::En));
    for language in Language::ALL {
        let advice = Advice::of(&found, &Words::of(language));
        let told = format!("{advice:?}");
        for key in ["\"game-", "\"coach-", "\"voice-", "\"grade-", "\"condition-", "\"cue-", "\"meaning-"] {
            assert!(!told.contains(key), "{language:?}: {key} has no words");
        }
        assert_eq!(advice.few, english.few);
        assert!(language == Language::En || advice.deeds[0].grade != english.deeds[0].grade, "{language:?}");
    }
    choose(&mut app, "part-behind");
    let shown = texts(&mut app);
    let behind = &english.behind;
    assert!(shown.contains(&behind.competence.name) && shown.contains(&behind.cues_count));
    for skill in &behind.skills {
        assert!(shown.contains(&skill.name) || shown.contains(&skill.spoken), "{skill:?}");
    }
    for page in &behind.pages {
        assert!(shown.contains(&page.line), "{page:?}");
    }
}
