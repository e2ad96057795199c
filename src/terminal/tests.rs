//! What somebody at the console reads, and that no answer leads astray.

use super::Ending;
use super::fixture::{play, play_on, session, session_of};
use crate::engine::{Left, Nowhere, Phase, Refusal, Stop, Tick, Touch};
use crate::experience::{Exit, Fate, Kept, Tone, Verdict, Voice};
use crate::scenario::model::{
    Act, ActKind, Cause, ChoiceId, Cue, CustomerId, Factor, News, OptionId, PrepGroup, Question, RoleId, ServiceId,
    Slip, StepId, Style, Target, TopicId, Way,
};
use crate::telling::phrase::usual_key;
use crate::telling::report::touch_key;
use crate::telling::{Sight, look, refusal_key};
use crate::text::{Language, Words};
use proptest::prelude::*;

#[test]
fn the_briefing_and_the_preparation_read_well() {
    let (told, ending) = play(Language::En, ["?", "1", "1", "l", "q"]);
    insta::assert_snapshot!(told);
    assert_eq!(ending, Ending::Left);
}

#[test]
fn a_look_around_an_act_and_a_note_read_well() {
    let (told, _) =
        play(Language::En, ["open", "w", "l", "2", "greet", "warm", "n", "1", "ann", "chat", "75", "b", "q"]);
    insta::assert_snapshot!(told);
}

#[test]
fn the_same_reads_well_in_russian() {
    let (told, _) = play(Language::Ru, ["открыть", "ж", "о", "?", "поздороваться", "2", "в"]);
    insta::assert_snapshot!(told);
}

#[test]
fn an_answer_that_fits_nothing_is_told_what_would() {
    let (told, ending) = play(Language::En, ["99", "0", "zebra", "e", "w", "", "открыть"]);
    insta::assert_snapshot!(told);
    assert_eq!(ending, Ending::Left, "the end of the input leaves the shift");
}

#[test]
fn a_shift_that_is_waited_through_ends_with_the_closing() {
    let waits = std::iter::once("open").chain(std::iter::repeat_n("w", 400));
    let mut session = session(7);
    play_on(&mut session, Language::En, waits);
    assert_eq!(session.phase(), Phase::Closing);
    let (told, ending) = play_on(&mut session, Language::En, ["think", "1", "ann", "keep", "1", "b", "finish"]);
    assert_eq!(ending, Ending::Finished);
    assert_eq!(session.phase(), Phase::Finished);
    insta::assert_snapshot!(told);
}

#[test]
fn a_shift_taken_up_again_goes_on_as_if_it_had_not_been_left() {
    let lines = ["open", "w", "w", "greet", "warm", "w", "w"];
    let (mut whole, mut broken) = (session(3), session(3));
    play_on(&mut whole, Language::En, lines);
    play_on(&mut broken, Language::En, lines[..3].iter().copied());
    play_on(
        &mut broken,
        Language::Ru,
        lines[3..].iter().map(|line| {
            if *line == "greet" {
                "1"
            } else if *line == "warm" {
                "2"
            } else {
                line
            }
        }),
    );
    assert_eq!(whole.checksum(), broken.checksum());
}

#[test]
fn an_act_can_be_broken_off_when_somebody_calls() {
    let mut session = session(7);
    let (told, _) = play_on(&mut session, Language::En, ["open", "nothing", "3 min", "l", "n", "?", "break"]);
    assert!(told.contains("You are still at it: wait: 3 min. It takes another "), "{told}");
    assert!(told.contains("Broken off: wait: 3 min."), "{told}");
    assert!(session.view().staff().act.is_none());
    let now = session.now();
    assert!(now.0 < 180_000, "the rest of the pause is not spent: {now}");
    // Whoever goes on spends all of it.
    let mut patient = self::session(7);
    play_on(&mut patient, Language::En, ["open", "nothing", "3 min", "on", "on", "on", "on", "on", "on", "on"]);
    assert!(patient.now().0 >= 180_000, "{}", patient.now());
}

#[test]
fn a_shift_left_in_the_middle_of_an_act_asks_about_it_first() {
    let (mut whole, mut broken) = (session(7), session(7));
    play_on(&mut whole, Language::En, ["open", "nothing", "3 min", "on", "on", "on"]);
    play_on(&mut broken, Language::En, ["open", "nothing", "3 min"]);
    assert!(broken.view().staff().act.is_some());
    let (told, _) = play_on(&mut broken, Language::En, ["on", "on", "on", "on"]);
    assert!(told.contains("You are still at it"), "{told}");
    assert_eq!(whole.checksum(), broken.checksum());
}

#[test]
fn one_can_look_and_read_the_notebook_at_every_question_and_is_asked_the_same_again() {
    let ask = "In which words?";
    let (told, _) = play(Language::En, ["open", "w", "greet", "l", "n", "b", "warm"]);
    assert_eq!(told.matches(ask).count(), 3, "{told}");
    assert!(told.contains("It is 0:") && told.contains("Your notebook is empty."), "{told}");
    assert!(told.contains("You: “"), "the question is answered in the end: {told}");
}

#[test]
fn waiting_at_a_question_never_leads_to_an_act_that_is_no_longer_possible() {
    let waits = std::iter::repeat_n("w", 60);
    let lines = ["open", "w", "greet"].into_iter().chain(waits).chain(["1", "1"]);
    let (told, _) = play(Language::En, lines);
    let words = Words::of(Language::En);
    assert_eq!(told.matches(&words.plain("too-late")).count(), 1, "{told}");
    for why in REFUSALS {
        assert!(!told.contains(&words.plain(&refusal_key(why))), "{why:?} in\n{told}");
    }
}

#[test]
fn what_a_file_says_can_do_nothing_to_a_terminal() {
    let words = Words::of(Language::En);
    let (mut ears, mut out) = (super::Lines::default(), Vec::new());
    super::Console::new(&mut ears, &mut out, &words).say("a\u{1b}[2Jb\nc");
    assert_eq!(String::from_utf8(out).expect("text"), "a\u{fffd}[2Jb\nc\n");
}

#[test]
fn every_word_of_every_closed_list_has_words_in_every_language() {
    let session = session(1);
    for language in Language::ALL {
        let words = Words::of(language);
        let sight = Sight::new(session.view(), &words);
        let mut keys: Vec<String> = Vec::new();
        keys.extend(Cue::ALL.iter().map(|cue| format!("cue-{}", cue.word())));
        keys.extend(Slip::ALL.iter().map(|slip| format!("slip-{}", slip.word())));
        keys.extend(ActKind::ALL.iter().map(|kind| format!("act-{}", kind.word())));
        keys.extend(Style::ALL.iter().map(|style| format!("style-{}", style.word())));
        keys.extend(Factor::ALL.iter().map(|factor| format!("factor-{}", factor.word())));
        keys.extend(Cause::ALL.iter().map(|cause| format!("cause-{}", cause.word())));
        keys.extend(PrepGroup::ALL.iter().map(|group| format!("prep-{}", group.word())));
        keys.extend(Left::ALL.iter().map(|left| format!("left-{}", left.word())));
        for gain in [true, false] {
            keys.extend(Touch::ALL.iter().map(|touch| touch_key(&sight, *touch, gain)));
        }
        keys.extend(REFUSALS.map(refusal_key));
        keys.extend(
            [Fate::Absent, Fate::Inside, Fate::Left, Fate::WalkedOut, Fate::TurnedAway]
                .map(|f| format!("fate-{}", f.word())),
        );
        keys.extend([Voice::None, Voice::FrontLine, Voice::Management].map(|v| format!("voice-{}", v.word())));
        keys.extend([Exit::Stays, Exit::Leaves].map(|e| format!("exit-{}", e.word())));
        keys.extend([Tone::Bad, Tone::Mixed, Tone::Good].map(|t| format!("tone-{}", t.word())));
        keys.extend([Verdict::Plain, Verdict::Good, Verdict::Superb].map(|v| format!("verdict-{}", v.word())));
        keys.extend([Kept::Kept, Kept::Broken, Kept::Open].map(|k| format!("kept-{}", k.word())));
        keys.extend((1..=5).map(|rank| format!("box-{rank}")));
        for key in keys {
            assert!(words.has(&key), "{key} in {language:?}");
        }
    }
}

const REFUSALS: [Refusal; 12] = [
    Refusal::WrongPhase,
    Refusal::Busy,
    Refusal::NotThere,
    Refusal::NotDue,
    Refusal::NotOnOffer,
    Refusal::NothingAsked,
    Refusal::TooDear,
    Refusal::AlreadyDone,
    Refusal::NoTime,
    Refusal::NotAtTask,
    Refusal::NoColleague,
    Refusal::OutOfRange,
];

/// One act of each way of speaking.
fn spoken() -> Vec<Act> {
    let (c, to, warm) = (CustomerId(0), Target::One(CustomerId(0)), Style::Warm);
    vec![
        Act::Greet(to, warm),
        Act::Ask(to, Question::Taste(ChoiceId(0)), warm),
        Act::Ask(to, Question::Task(StepId(0)), warm),
        Act::Inform(to, News::Topic(TopicId(0)), warm),
        Act::Inform(to, News::Delay, warm),
        Act::Guide(to, RoleId(0), warm),
        Act::Advise(to, OptionId(0), warm),
        Act::Motivate(to, StepId(0), warm),
        Act::Assist(c, StepId(0), Way::With, warm),
        Act::Assist(c, StepId(0), Way::For, warm),
        Act::Offer(to, ServiceId(0), warm),
        Act::CheckBack(to, warm),
        Act::Remedy(c, ServiceId(0), warm),
    ]
}

#[test]
fn the_house_has_usual_words_in_two_styles_at_least_for_all_that_is_spoken() {
    let words = Words::of(Language::En);
    for act in spoken() {
        let styles = Style::ALL.iter().filter(|style| words.has(&format!("say-{}-{}", usual_key(act), style.word())));
        assert!(styles.count() >= 2, "{act:?}");
    }
}

/// A house where somebody drinks a cup for ten minutes.
const CUP: &str = r#"#![enable(implicit_some)]
(format: 1,
 setting: (locales: ["en"], title: "A cup", house: Cafeteria, you_are: "You help.", situation: "It is noon.",
           trains: [Guide], lasts: "30min", plays_in: "6min", allowance: "0 EUR", pass_mark: "60 points"),
 floor: {"door": (kind: Door, at: ("0m", "0m")), "bar": (kind: Counter, at: ("0m", "0m")),
         "table": (kind: Table, at: ("0m", "0m"), seats: 4)},
 offer: (things: {"cup": (name: "the cup", served_at: "82C", lasts: "10min")},
         services: {"coffee": (factor: Reliability, meets: ["coffee"])}),
 blueprint: (steps: [(id: "serve", by: Trainee, takes: "10s", fetch: ("cup", "bar"), delivers: ["coffee"]),
                     (id: "drink", by: Customer, at: "seat", uses: "cup"),
                     (id: "rest", by: Customer, at: "seat", takes: "5min")]),
 people: (guests: {"ann": (arrives: "0s")}),
 needs: {"coffee": (wakes: Arrives)})"#;

#[test]
fn a_look_says_how_much_is_left() {
    let mut session = session_of(CUP.as_bytes(), 7);
    session.open(&mut Nowhere);
    session.advance(Tick(1_000), Stop::At, &mut Nowhere);
    let ann = CustomerId(0);
    session.act(Act::Perform(Target::One(ann), StepId(0)), &mut Nowhere).expect("it is due");
    let mut told = String::new();
    for minute in [1, 5, 9, 12] {
        session.advance(Tick(minute * 60_000), Stop::At, &mut Nowhere);
        let guest = session.view().guest(ann).expect("she is there");
        for language in Language::ALL {
            let words = Words::of(language);
            let lines = look::close(&Sight::new(session.view(), &words), &guest);
            let has = lines.iter().find(|line| line.contains("the cup")).expect("the cup is told of");
            told.push_str(&format!("{minute} min: {}\n", has.trim()));
        }
    }
    insta::assert_snapshot!(told);
}

/// Keys that stand in the code exist: a missing one would be read out as it is.
#[test]
fn every_key_in_the_code_has_words() {
    let words = Words::of(Language::En);
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = 0;
    for folder in ["telling", "terminal", "cli"] {
        for entry in std::fs::read_dir(root.join(folder)).expect("the folder is there").flatten() {
            let Ok(code) = std::fs::read_to_string(entry.path()) else { continue };
            for call in [
                "told(words, \"",
                "told(&words, \"",
                ".plain(\"",
                ".fill(\"",
                ".tell(\"",
                ".fill(\n            \"",
                ".fill(\n        \"",
            ] {
                for (at, _) in code.match_indices(call) {
                    let key = code[at + call.len()..].split('"').next().unwrap_or_default();
                    assert!(words.has(key), "{key} in {}", entry.path().display());
                    found += 1;
                }
            }
        }
    }
    assert!(found > 80, "{found}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is answered, there is an answer to it; and what is offered during service is never refused.
    #[test]
    fn no_answer_leads_astray(
        seed in 0u64..50,
        answers in prop::collection::vec(prop_oneof![8 => (1u32..14).prop_map(|n| n.to_string()), 2 => "[lnwb?]", 1 => "\\PC{0,8}"], 0..150),
    ) {
        let mut session = session(seed);
        let lines = ["open"].into_iter().chain(answers.iter().map(String::as_str));
        let (told, _) = play_on(&mut session, Language::En, lines);
        let words = Words::of(Language::En);
        for why in REFUSALS.into_iter().filter(|why| *why != Refusal::AlreadyDone) {
            prop_assert!(!told.contains(&words.plain(&refusal_key(why))), "{why:?} in\n{told}");
        }
    }
}
