//! The page stands alone, says everything in words too, and nothing that comes from outside can get into its markup.

pub(crate) mod languages;

use super::{Choice, Reviewing, Served, Setting, page, page_policy};
use crate::engine::Plan;
use crate::journal::{Code, Fact, Finding, Quote, Trust};
use crate::lab::{Move, Nobody};
use crate::review::report::{
    Decided, DeedMark, EngineSeries, FailedLog, Gap, GapKind, ItemRemark, LeftOutFile, Names, Reason, Reliable,
    SessionVerdict, Tendency, Warning, Why,
};
use crate::review::sample::{Debriefs, Sample, make};
use crate::review::{Naming, Question, Review, review, take_in};
use crate::rules::Rules;
use crate::scenario;
use crate::scenario::model::ActKind;
use crate::text::{Language, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

const HOUSE: &str = include_str!("../../../tests/scenarios/minimal.ron");

/// A review of a small sample, with the page of one person.
static SAMPLE: LazyLock<Review> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    let scenario = scenario::load("small.ron", HOUSE.as_bytes()).scenario.expect("no faults");
    let plan = Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())));
    make(folder.path(), Sample { learners: 6, weeks: 3, seed: 2, debriefs: Debriefs::Kept }, &[plan], &Nobody)
        .expect("made");
    let intake = take_in(&[folder.path().to_path_buf()], Trust::default(), &Nobody).expect("nobody calls it off");
    let question = Question { naming: Naming::Names, ..Question::default() };
    let all = review(&intake, &question, &BTreeMap::new(), u64::MAX);
    let learner = all.heat_map.rows.iter().max_by_key(|row| row.sessions).expect("somebody").learner.clone();
    let one = review(&intake, &Question { learner: Some(learner.clone()), ..question }, &BTreeMap::new(), u64::MAX);
    Review { person: one.person, asked: crate::review::report::Asked { learner: Some(learner), ..all.asked }, ..all }
});

pub(crate) fn sample() -> &'static Review {
    &SAMPLE
}

fn told(review: &Review, language: Language, served: Option<&Served<'_>>) -> String {
    let words = Words::of(language);
    page(
        &Reviewing { review, words: &words },
        &Setting { asked: "coserve review logs", made_ms: 1_767_616_968_000, served },
    )
}

/// Every tag: its name, and its attributes as they are written.
fn tags(page: &str) -> Vec<(String, String)> {
    let starts = page.split('<').skip(1).filter(|tag| tag.starts_with(|c: char| c.is_ascii_alphabetic()));
    let tag = |tag: &str| {
        let tag = tag.split('>').next().unwrap_or_default();
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        (name.to_owned(), attributes.to_owned())
    };
    starts.map(tag).collect()
}

/// What stands between the first `open` and the `close` after it, again and again.
fn parts<'a>(page: &'a str, open: &'a str, close: &'a str) -> impl Iterator<Item = &'a str> {
    page.split(open).skip(1).map(move |part| part.split(close).next().unwrap_or_default())
}

fn attributes<'a>(attributes: &'a str, name: &str) -> Vec<&'a str> {
    let name = format!("{name}=\"");
    attributes
        .match_indices(&name)
        .map(|(at, _)| attributes[at + name.len()..].split('"').next().unwrap_or_default())
        .collect()
}

#[test]
fn the_sample_shows_every_part() {
    let all = &*SAMPLE;
    assert!(all.span.is_some() && !all.curves.is_empty() && !all.items.is_empty() && !all.steps.is_empty());
    let person = all.person.as_ref().expect("a person");
    assert!(!person.sittings.is_empty() && !person.felt.is_empty());
    let page = told(all, Language::En, None);
    assert_eq!(page.matches("<section").count(), 13);
    for id in [
        "figures",
        "person",
        "leftout",
        "curves",
        "people",
        "spread",
        "pass",
        "steps",
        "outcomes",
        "items",
        "reliability",
        "trust",
        "words",
    ] {
        assert!(page.contains(&format!("id=\"{id}\"")) && page.contains(&format!("id=\"h-{id}\"")), "{id}");
        assert!(page.contains(&format!("href=\"#{id}\"")), "{id}");
    }
}

#[test]
fn the_page_stands_alone() {
    for language in Language::ALL {
        let page = told(&SAMPLE, language, None);
        assert!(page.starts_with(&format!("<!DOCTYPE html><html lang=\"{}\">", language.code())));
        for (name, attributes) in tags(&page) {
            assert!(
                !matches!(name.as_str(), "script" | "link" | "img" | "iframe" | "object" | "embed" | "base" | "form"),
                "{name}"
            );
            assert!(!attributes.contains("style=\""), "{name} {attributes}");
            for on in ["onclick", "onload", "onerror", "src=\"", "srcset", "xlink:"] {
                assert!(!attributes.contains(on), "{name} {attributes}");
            }
            for link in super::tests::attributes(&attributes, "href") {
                assert!(link.starts_with('#'), "{link}");
            }
        }
        let links: BTreeSet<&str> = parts(&page, "href=\"#", "\"").collect();
        let ids: BTreeSet<&str> = parts(&page, " id=\"", "\"").collect();
        assert!(links.iter().all(|link| ids.contains(link)), "{:?}", links.difference(&ids).collect::<Vec<_>>());
        assert_eq!(ids.len(), page.matches(" id=\"").count(), "an id stands once");
        assert!(!page.contains("http://") && !page.contains("https://"));
        assert!(
            page.contains("default-src &#39;none&#39;; style-src &#39;sha256-")
                || page.contains("default-src 'none'; style-src 'sha256-")
        );
        assert_eq!(page.matches("<style>").count(), 1);
    }
}

#[test]
fn every_table_has_a_caption_and_every_heading_a_scope() {
    let page = told(&SAMPLE, Language::En, None);
    let tables: Vec<&str> = parts(&page, "<table", "</table>").collect();
    assert!(tables.len() >= 10, "{}", tables.len());
    for table in tables {
        let (_, inside) = table.split_once('>').expect("a tag ends");
        assert!(inside.starts_with("<caption>"), "{}", &inside[..80.min(inside.len())]);
        for (name, attributes) in tags(table) {
            assert!(name != "th" || attributes.contains("scope=\""), "{attributes}");
        }
    }
}

#[test]
fn every_drawing_says_in_words_what_it_shows() {
    let page = told(&SAMPLE, Language::En, None);
    let drawings: Vec<(String, String)> = tags(&page).into_iter().filter(|(name, _)| name == "svg").collect();
    assert!(drawings.len() > 20);
    for (_, attributes) in drawings {
        let hidden = attributes.contains("aria-hidden=\"true\"");
        let told = attributes.contains("role=\"")
            && attributes.contains("aria-label=\"")
            && !attributes.contains("aria-label=\"\"");
        assert!(hidden != told, "{attributes}");
    }
    // What can be scrolled can be reached, and has a name.
    for (name, attributes) in tags(&page).into_iter().filter(|(_, attributes)| attributes.contains("class=\"scroll")) {
        assert!(attributes.contains("tabindex=\"0\"") && attributes.contains("aria-label=\""), "{name} {attributes}");
    }
}

#[test]
fn every_language_says_all_of_it() {
    for language in Language::ALL {
        let page = told(&SAMPLE, language, None);
        for key in ["review-", "touch-", "grade-", "factor-"] {
            let left = parts(&page, key, "<")
                .find(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()) && rest.len() < 30);
            assert_eq!(left, None, "words are missing in {language:?}");
        }
    }
    let (english, others) = (told(&SAMPLE, Language::En, None), [Language::Es, Language::Ru, Language::Zh]);
    for language in others {
        assert_eq!(tags(&told(&SAMPLE, language, None)).len(), tags(&english).len(), "{language:?} shows the same");
    }
}

#[test]
fn a_mark_on_the_timeline_leads_to_the_command_that_opens_the_moment() {
    let page = told(&SAMPLE, Language::En, None);
    let person = SAMPLE.person.as_ref().expect("a person");
    let felt = person.felt.first().expect("something was felt");
    assert!(felt.command.starts_with("coserve replay ") && felt.command.contains(" --at "));
    let row = parts(&page, "<tr id=\"f0\">", "</tr>").next().expect("its row is there");
    assert!(row.contains("<code>coserve replay "), "{row}");
    let kind = if person.deeds.is_empty() { "f" } else { "d" };
    assert!(page.contains(&format!("href=\"#{kind}")));
}

/// What somebody might call a thing in order to get into the page.
const EVIL: [&str; 6] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "</style></title><svg/onload=alert(1)>",
    "a\u{202E}gpj.exe\u{2066}<b>\u{0007}",
];

/// The sample, with this wherever a text comes from outside.
pub(crate) fn poisoned(evil: &str) -> Review {
    let mut all = SAMPLE.clone();
    let names: Names = [("*".to_owned(), evil.to_owned()), ("en".to_owned(), evil.to_owned())].into();
    let text = || evil.to_owned();
    all.engine = text();
    all.asked.learner = Some(text());
    all.asked.group = Some(text());
    all.asked.scenario = Some(text());
    let house = all.houses[0].house.clone();
    all.houses[0].house = text();
    for line in &mut all.scenarios {
        (line.file, line.title) = (text(), names.clone());
    }
    for row in &mut all.heat_map.rows {
        if row.house == house {
            row.house = text();
        }
        (row.learner, row.name, row.group) = (text(), Some(text()), text());
        if let Some(gain) = &mut row.gain {
            gain.tendency = Tendency::Falls;
        }
    }
    for step in all.steps.iter_mut().flat_map(|of| &mut of.steps) {
        (step.name, step.step) = (names.clone(), text());
        step.reference = Some(9.0);
    }
    for curve in &mut all.curves {
        curve.house = curve.house.as_ref().map(|_| text());
    }
    for item in all.items.iter_mut().flat_map(|of| &mut of.items) {
        (item.item, item.name, item.remark) = (text(), names.clone(), Some(ItemRemark::BetterDoWorse));
        item.discrimination = Some(0.5);
    }
    for line in &mut all.reliability {
        line.reliable = Reliable::Alpha { alpha: 0.7, error: 0.1 };
    }
    for squares in &mut all.outcomes.squares {
        squares.house = text();
    }
    for step in &mut all.answers.worst_steps {
        step.name = names.clone();
    }
    let evil_finding = || Finding::new(Code::TwoEnds, Some(7), Fact::TwoEnds(Quote::of(evil)));
    let evil_why = || Why::Found(evil_finding());
    let file = || LeftOutFile { path: text(), reason: Reason::NotALog, why: evil_why() };
    all.left_out.files = vec![file()];
    let verification = &mut all.verification;
    verification.failed = vec![FailedLog { path: text(), code: text(), line: Some(7), finding: Some(evil_finding()) }];
    verification.gaps =
        vec![Gap { learner: text(), path: text(), before_ms: 2, after_ms: Some(1), kind: GapKind::Changed }];
    verification.warnings = vec![Warning::VersionChanged { scenario: 0, since_ms: 1, knew: 2 }];
    verification.sessions =
        vec![SessionVerdict { path: text(), learner: text(), started_ms: 1, code: text(), reason: None }];
    for line in &mut verification.verdicts {
        line.code = text();
    }
    let (sessions, learners, houses) = (1, 1, vec![text(), text()]);
    let experience = None;
    verification.series =
        vec![EngineSeries { engine: text(), sessions, learners, houses, first_ms: 1, last_ms: 2, experience }];
    let person = all.person.as_mut().expect("a person");
    (person.row.house, person.row.group, person.row.learner) = (text(), text(), text());
    for felt in &mut person.felt {
        (felt.customer, felt.rule, felt.about, felt.command) = (text(), text(), text(), text());
        (felt.about_name, felt.step) = (names.clone(), Some(text()));
    }
    for sitting in &mut person.sittings {
        sitting.path = text();
    }
    person.deeds = vec![DeedMark {
        tick: 1_000,
        deed: text(),
        did: Decided::Makes(Move::Plain(ActKind::Greet), names.clone()),
        customer: Some(text()),
        gave: 1.0,
        missed: 2.0,
        missed_low: 1.0,
        missed_high: 3.0,
        grade: text(),
        better: Some(format!("{evil}!")),
        better_to: Some(Decided::Makes(Move::Delay, names.clone())),
        command: text(),
    }];
    person.debrief_command = Some(text());
    person.left_out = vec![file()];
    all
}

#[test]
fn nothing_from_outside_gets_into_the_markup() {
    let clean = told(&poisoned("plain"), Language::En, None);
    let count = |page: &str| tags(page).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    for evil in EVIL {
        let page = told(&poisoned(evil), Language::En, None);
        assert_eq!(count(&page), count(&clean), "{evil} made or hid a tag");
        for (name, attributes) in tags(&page) {
            assert!(!matches!(name.as_str(), "script" | "img" | "b>"), "{evil}: {name}");
            let quotes = attributes.matches('"').count();
            assert_eq!(quotes % 2, 0, "{evil}: {name} {attributes}");
            // Outside of quoted values nothing looks like a handler.
            let bare: String = attributes.split('"').step_by(2).collect();
            assert!(
                !bare.contains("onmouseover") && !bare.contains("onload") && !bare.contains("onerror"),
                "{evil}: {bare}"
            );
            for link in super::tests::attributes(&attributes, "href") {
                assert!(link.starts_with('#'), "{evil}: {link}");
            }
        }
        for mark in ['\u{202E}', '\u{2066}', '\u{0007}'] {
            assert!(!page.contains(mark), "{evil}: {mark:?} came through");
        }
        if evil.starts_with("<script>") {
            assert!(page.matches("&lt;script&gt;alert(1)&lt;/script&gt;").count() > 30, "it is shown as it is");
        }
    }
}

#[test]
fn a_served_page_asks_only_its_own_address() {
    for evil in EVIL {
        let choices = [Choice { value: evil.to_owned(), label: evil.to_owned() }];
        let served = Served {
            groups: &choices,
            learners: &choices,
            scenarios: &choices,
            counted: true,
            again_s: Some(60),
            person: &|_| "/?learner=x".to_owned(),
            other_pace: "/?live=off",
        };
        let page = told(&poisoned(evil), Language::En, Some(&served));
        for (name, attributes) in tags(&page) {
            assert_ne!(name, "script", "{evil}");
            for link in super::tests::attributes(&attributes, "href")
                .iter()
                .chain(&super::tests::attributes(&attributes, "action"))
            {
                assert!(link.starts_with('#') || link.starts_with("/?") || *link == "/", "{evil}: {link}");
            }
        }
        assert_eq!(page.matches("<form").count(), 1);
        assert!(page.contains("value=\"out\""), "what the command counts can be left out");
        let fewer = told(&poisoned(evil), Language::En, Some(&Served { counted: false, ..served }));
        assert!(!fewer.contains("name=\"unverified\""), "what it leaves out cannot be counted");
        let sheet = page.split("sha256-").nth(1).and_then(|rest| rest.split("'").next().or(rest.split('&').next()));
        assert!(
            page_policy().contains(sheet.expect("a hash").split('&').next().expect("a hash")),
            "page and header agree"
        );
        // Every field has a name that can be read.
        assert_eq!(
            page.matches("<label>").count(),
            page.matches("<select").count() + page.matches("<input type=\"date\"").count()
        );
    }
}

#[test]
fn without_names_nobody_is_named() {
    let mut all = SAMPLE.clone();
    let names: Vec<String> = all.heat_map.rows.iter().filter_map(|row| row.name.clone()).collect();
    assert!(!names.is_empty(), "the sample has names");
    let page = told(&all, Language::En, None);
    assert!(names.iter().all(|name| page.contains(name.as_str())));
    for row in &mut all.heat_map.rows {
        row.name = None;
    }
    all.person.as_mut().expect("a person").row.name = None;
    all.asked.names = false;
    let page = told(&all, Language::En, None);
    assert!(names.iter().all(|name| !page.contains(name.as_str())));
    assert!(page.contains(&Words::of(Language::En).plain("review-without-names")));
}

#[test]
fn an_empty_review_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let intake = take_in(&[folder.path().to_path_buf()], Trust::default(), &Nobody).expect("nobody calls it off");
    let empty = review(&intake, &Question::default(), &BTreeMap::new(), u64::MAX);
    for language in Language::ALL {
        let page = told(&empty, language, None);
        assert!(page.contains(&Words::of(language).plain("review-nothing")), "{language:?}");
        let links: BTreeSet<&str> = parts(&page, "href=\"#", "\"").collect();
        let ids: BTreeSet<&str> = parts(&page, " id=\"", "\"").collect();
        assert!(links.iter().all(|link| ids.contains(link)), "{:?}", links.difference(&ids).collect::<Vec<_>>());
    }
}

#[test]
fn numbers_carry_their_signs_and_marks() {
    let of = |language: Language, x: f64| {
        let words = Words::of(language);
        Reviewing { review: &SAMPLE, words: &words }.signed(x, 1)
    };
    assert_eq!([4.04, -4.06, -0.04, 0.0].map(|x| of(Language::En, x)), ["+4.0", "\u{2212}4.1", "+0.0", "+0.0"]);
    assert_eq!(of(Language::Ru, -1.5), "\u{2212}1,5");
}
