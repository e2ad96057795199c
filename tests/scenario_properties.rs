//! What holds for every file and every act: the loader never panics and says why it refuses; acts survive being written.

use coserve::diagnostic::Severity;
use coserve::scenario::model::*;
use coserve::scenario::script::{self, ActSpec, Deed, Scripted};
use coserve::scenario::{self, Scenario};
use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;

fn read(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("a readable file")
}

fn scenario(name: &str) -> Scenario {
    scenario::load(name, &read(name)).scenario.expect("a whole scenario")
}

static SOURCES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let text = |name: &str| String::from_utf8(read(name)).expect("text");
    vec![text("tests/scenarios/minimal.ron"), text("scenarios/cafeteria/first_visit.ron")]
});
static WINDOW_TABLE: LazyLock<Scenario> = LazyLock::new(|| scenario("scenarios/restaurant/window_table.ron"));

/// A way to spoil a text, at a place given as a fraction of its length.
#[derive(Debug, Clone)]
enum Spoil {
    Delete(f64, usize),
    Insert(f64, &'static str),
    Swap(f64, f64, usize),
    Cut(f64),
    /// One text in quotes in the stead of another: keeps the notation and breaks the meaning.
    Rename(f64, f64),
}

fn spoil() -> impl Strategy<Value = Spoil> {
    let words = prop::sample::select(vec![
        "\"",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "\\",
        "//",
        "/*",
        "0",
        "-1",
        "\"x\"",
        "\"seat\"",
        "Customer",
        "\u{0}",
        "ж",
        "\"999999999999h\"",
        "\"100%\"",
        "18446744073709551616",
        "after: []",
        "Not(Arrives)",
        "r#\"",
        "'",
        "#![x]",
    ]);
    prop_oneof![
        (0.0..1.0f64, 1usize..40).prop_map(|(at, n)| Spoil::Delete(at, n)),
        (0.0..1.0f64, words).prop_map(|(at, w)| Spoil::Insert(at, w)),
        (0.0..1.0f64, 0.0..1.0f64, 1usize..30).prop_map(|(a, b, n)| Spoil::Swap(a, b, n)),
        (0.5..1.0f64).prop_map(Spoil::Cut),
        (0.0..1.0f64, 0.0..1.0f64).prop_map(|(a, b)| Spoil::Rename(a, b)),
        (0.0..1.0f64, 0.0..1.0f64).prop_map(|(a, b)| Spoil::Rename(a, b)),
    ]
}

fn spoilt(text: &str, spoils: &[Spoil]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for spoil in spoils {
        let len = chars.len();
        let place = |at: f64| ((len as f64 * at) as usize).min(len);
        match spoil {
            Spoil::Delete(at, n) => drop(chars.drain(place(*at)..(place(*at) + n).min(len))),
            Spoil::Insert(at, words) => drop(chars.splice(place(*at)..place(*at), words.chars())),
            Spoil::Swap(a, b, n) => {
                let piece: Vec<char> = chars[place(*a)..(place(*a) + n).min(len)].to_vec();
                drop(chars.splice(place(*b)..place(*b), piece));
            }
            Spoil::Cut(at) => chars.truncate(place(*at)),
            Spoil::Rename(old, new) => {
                let text: String = chars.iter().collect();
                let mut parts: Vec<&str> = text.split('"').collect();
                let quoted = parts.len() / 2;
                let nth = |at: &f64| ((quoted as f64 * at) as usize).min(quoted.saturating_sub(1)) * 2 + 1;
                if quoted > 0 {
                    parts[nth(old)] = parts[nth(new)];
                }
                chars = parts.join("\"").chars().collect();
            }
        }
    }
    chars.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_spoilt_file_is_either_whole_or_told_why_not(which in 0usize..2, spoils in prop::collection::vec(spoil(), 1..5)) {
        let text = spoilt(&SOURCES[which], &spoils);
        let loaded = scenario::load("spoilt.ron", text.as_bytes());
        let refused = loaded.diagnostics.iter().any(|one| one.severity == Severity::Error);
        prop_assert_eq!(loaded.scenario.is_none(), refused, "a scenario if and only if there is no error");
        for one in &loaded.diagnostics {
            prop_assert!(one.span.end as usize <= loaded.text.len() && loaded.text.get(one.span.range()).is_some(), "{:?}", one);
        }
        let again = scenario::load("spoilt.ron", text.as_bytes());
        prop_assert_eq!(loaded.diagnostics, again.diagnostics);
    }

    #[test]
    fn a_spoilt_story_is_either_whole_or_told_why_not(spoils in prop::collection::vec(spoil(), 1..5)) {
        let text = spoilt(&String::from_utf8(read("scenarios/restaurant/window_table.story.ron")).expect("text"), &spoils);
        let loaded = script::load("spoilt.story.ron", text.as_bytes(), &WINDOW_TABLE);
        let refused = loaded.diagnostics.iter().any(|one| one.severity == Severity::Error);
        prop_assert_eq!(loaded.script.is_none(), refused);
    }

    #[test]
    fn an_act_survives_being_written(act in act()) {
        let written = script::describe(act, &WINDOW_TABLE);
        prop_assert_eq!(written.resolve(&WINDOW_TABLE), Ok(act));
        let json = serde_json::to_string(&written).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Scripted>(&json).expect("JSON"), written.clone());
        let text = ron::to_string(&written).expect("RON");
        prop_assert_eq!(ron::from_str::<Scripted>(&text).expect("RON"), written.clone());
        let spec = ron::to_string(&written.act).expect("RON");
        let to = written.to.map_or(String::new(), |to| format!(", to: \"{to}\""));
        let style = written.style.map_or(String::new(), |style| format!(", style: {}", style.word()));
        let line = if written.act.is_during_shift() {
            format!("acts: [(at: \"1s\", act: {spec}{to}{style})]")
        } else if written.act.is_after_closing() {
            format!("close: [(act: {spec}{to})]")
        } else {
            return Ok(());
        };
        let story = format!("(story: 1, scenario: \"window_table.ron\", seed: 1, {line})");
        let loaded = script::load("line.story.ron", story.as_bytes(), &WINDOW_TABLE);
        let script = loaded.script.expect("a whole story");
        let read = script.acts.first().map(|(_, deed, _)| *deed).or(script.close.first().map(|(act, _)| Deed::Act(*act)));
        prop_assert_eq!(read, Some(Deed::Act(act)));
    }
}

/// Any act that can be meant in the window table, walk-ins included.
fn act() -> impl Strategy<Value = Act> {
    let house = &WINDOW_TABLE.house;
    let customer = || (0u32..7).prop_map(CustomerId);
    let target =
        || (customer(), any::<bool>()).prop_map(|(c, one)| if one { Target::One(c) } else { Target::Party(c) });
    let style = || prop::sample::select(Style::ALL.to_vec());
    fn id<I: From<usize> + std::fmt::Debug>(count: usize) -> impl Strategy<Value = I> {
        (0..count).prop_map(I::from)
    }
    let way = prop_oneof![Just(Way::With), Just(Way::For)];
    let spoken = prop_oneof![
        (target(), style()).prop_map(|(t, s)| Act::Greet(t, s)),
        (target(), id(house.choices.len()), style()).prop_map(|(t, c, s)| Act::Ask(t, Question::Taste(c), s)),
        (target(), id(house.steps.len()), style()).prop_map(|(t, c, s)| Act::Ask(t, Question::Task(c), s)),
        (target(), id(house.topics.len()), style()).prop_map(|(t, c, s)| Act::Inform(t, News::Topic(c), s)),
        (target(), style()).prop_map(|(t, s)| Act::Inform(t, News::Delay, s)),
        (target(), id(house.roles.len()), style()).prop_map(|(t, r, s)| Act::Guide(t, r, s)),
        (target(), id(house.options.len()), style()).prop_map(|(t, o, s)| Act::Advise(t, o, s)),
        (target(), id(house.steps.len()), style()).prop_map(|(t, r, s)| Act::Motivate(t, r, s)),
        (customer(), id(house.steps.len()), way, style()).prop_map(|(c, r, w, s)| Act::Assist(c, r, w, s)),
        (target(), id(house.services.len()), style()).prop_map(|(t, r, s)| Act::Offer(t, r, s)),
        (target(), style()).prop_map(|(t, s)| Act::CheckBack(t, s)),
        (customer(), id(house.services.len()), style()).prop_map(|(c, r, s)| Act::Remedy(c, r, s)),
    ];
    let silent = prop_oneof![
        id(house.prep.len()).prop_map(Act::Prepare),
        customer().prop_map(Act::Attend),
        (target(), id(house.steps.len())).prop_map(|(t, s)| Act::Perform(t, s)),
        target().prop_map(Act::Confirm),
        target().prop_map(Act::Acknowledge),
        (customer(), id(house.stations.len())).prop_map(|(c, s)| Act::Handover(c, s)),
        (customer(), id(house.catalogue.len()), 0u8..=100).prop_map(|(c, e, p)| Act::Note(c, e, p)),
        any::<u32>().prop_map(Act::Wait),
    ];
    let closing = prop_oneof![
        (customer(), id(house.records.len())).prop_map(|(c, r)| Act::Record(c, r)),
        (id(house.reflections.len()), customer()).prop_map(|(r, c)| Act::Reflect(r, c)),
        (customer(), id(house.follow_ups.len())).prop_map(|(c, f)| Act::FollowUp(c, f)),
    ];
    prop_oneof![spoken, silent, closing]
}

#[test]
fn the_notation_of_acts_reads_as_documented() {
    for (json, act) in [
        (r#""Greet""#, ActSpec::Greet),
        (r#"{"Advise":["dish","perch"]}"#, ActSpec::Advise("dish".into(), "perch".into())),
        (r#"{"Assist":["choose","With"]}"#, ActSpec::Assist("choose".into(), Way::With)),
    ] {
        assert_eq!(serde_json::to_string(&act).expect("JSON"), json);
        assert_eq!(ron::from_str::<ActSpec>(&ron::to_string(&act).expect("RON")).expect("RON"), act);
    }
    for (act, to, says) in [
        (ActSpec::Perform("serv".into()), Some("vera"), "no step has the id `serv`; did you mean `serve`?"),
        (ActSpec::Greet, None, "this act is for somebody: write `to`"),
        (ActSpec::Attend, Some("brandts"), "this act is for one person, not for a party"),
        (ActSpec::Advise("drink".into(), "perch".into()), Some("vera"), "`perch` is no option of the choice `drink`"),
    ] {
        assert_eq!(act.resolve(&WINDOW_TABLE, to, None), Err(says.to_owned()));
    }
}

#[test]
fn what_is_left_out_means_the_ordinary() {
    let small = scenario("tests/scenarios/minimal.ron");
    let house = &small.house;
    let step = |id: &str| house.steps.iter().find(|step| step.label.id == id).expect("the step");
    assert_eq!((step("enter").after, step("take").after), (0, 1), "each step follows the one above");
    assert_eq!(step("sip").at, Spot::Seat);
    let slips = &step("take").slips;
    let usual = slips[Slip::Uninformed.index()].as_ref().expect("asked");
    assert_eq!((usual.then, usual.costs), (Then::Retry, Law::Even(20_000, 60_000)));
    assert_eq!(slips[Slip::Unclear.index()].as_ref().expect("asked").then, Then::Retry, "what is written wins");
    assert!(slips[Slip::Unmotivated.index()].is_none(), "not asked, no slip");
    let person = |id: &str| small.people.persons.iter().find(|p| p.label.id == id).expect("the person");
    let bob = person("bob");
    assert_eq!((bob.patience, bob.ability, bob.experience), (Law::Fixed(1_470_000), Law::Fixed(750), Law::Fixed(500)));
    assert_eq!((bob.prefers, bob.wants.len(), bob.expects[0]), (Some(Style::Brief), 1, (400, 650)));
    assert_eq!(small.people.persons[bob.persona.index()].label.id, "quick");
    let need = |id: &str| house.needs.iter().position(|n| n.label.id == id).expect("the need");
    assert_eq!(bob.needs, 1 << need("tea"), "standard needs are everybody's, others their bearers'");
    assert_eq!(person("ann").needs, (1 << need("tea")) | (1 << need("chat")));
    assert_eq!(house.needs[need("chat")].cues, [Cue::LooksUp]);
    let catalogue: Vec<&str> = house.catalogue.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(catalogue, ["chat", "diet", "hot"], "no standard need, and in the order of the ids");
    assert_eq!(small.people.guests[0].roles, [false, false, true, true, true]);
    assert_eq!(small.people.guests[2].arrives, Law::Fixed(180_000), "members come with their party");
}

#[test]
fn a_changed_guest_comes_again_as_the_same_with_what_changed() {
    let small = scenario("tests/scenarios/minimal.ron");
    let next = &small.people.next_visits[0];
    let before = &small.people.persons[small.people.guests[next.guest.index()].person.index()];
    let changed = &small.people.persons[next.changed.index()];
    assert_eq!((next.after_ms, changed.patience), (14 * 86_400_000, Law::Fixed(600_000)));
    assert_eq!((changed.prefers, &changed.wants), (before.prefers, &before.wants), "what is not said stays");
    assert_eq!(changed.needs.count_ones(), before.needs.count_ones() + 1, "lists add up");
}

/// Places in a text that look like a value of one kind: (byte range of the value).
fn values(text: &str, is_value: fn(&str) -> bool) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut at = text.find("format: 1").expect("the first section");
    while let Some(start) = text[at..].find(|c: char| c == '"' || c.is_ascii_uppercase()).map(|n| at + n) {
        let rest = &text[start..];
        let length = match rest.strip_prefix('"') {
            Some(quoted) => quoted.find('"').map_or(rest.len(), |end| end + 2),
            None => rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len()),
        };
        if is_value(&rest[..length]) && !rest[length..].starts_with(':') {
            found.push(start..start + length);
        }
        at = start + length;
    }
    found
}

fn one_fault_each(values: Vec<std::ops::Range<usize>>, text: &str, instead: &str) {
    assert!(values.len() > 20, "{}", values.len());
    let mut wrong = Vec::new();
    for value in values {
        let spoilt = format!("{}{instead}{}", &text[..value.start], &text[value.end..]);
        let loaded = scenario::load("spoilt.ron", spoilt.as_bytes());
        let found: Vec<_> = loaded.diagnostics.iter().map(|one| (one.span.start as usize, one.code.id())).collect();
        if found.len() != 1 || found[0].0 != value.start {
            wrong.push(format!("{} at {}: {found:?}", &text[value.clone()], value.start));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn one_wrong_quantity_or_word_is_one_fault_and_no_other_follows_from_it() {
    let text = &SOURCES[0];
    let quantity = |word: &str| word.starts_with('"') && word[1..].starts_with(|c: char| c.is_ascii_digit());
    one_fault_each(values(text, quantity), text, "\"1q\"");
    one_fault_each(values(text, |word| !word.starts_with('"')), text, "Nonsense");
    let named = |id: &str| text.contains(&format!("{id}:")) || text.contains(&format!("id: {id}"));
    let declared = |id: &str| named(id) && !["\"en\"", "\"good\"", "\"low\""].contains(&id);
    let mut references = values(text, |word| word.starts_with('"'));
    references.retain(|id| declared(&text[id.clone()]) && !text[..id.start].ends_with("id: "));
    one_fault_each(references, text, "\"zzzzzz\"");
}
