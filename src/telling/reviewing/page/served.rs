//! What a page that is served has beside the review: filters that live in the address, and how often it looks again.

use crate::telling::reviewing::Reviewing;
use crate::text::harmless;
use maud::{Markup, html};

/// Something to choose in a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What the address says.
    pub value: String,
    /// What is read.
    pub label: String,
}

/// What a served page has beside the review.
#[derive(Clone, Copy)]
pub struct Served<'a> {
    /// The groups there are.
    pub groups: &'a [Choice],
    /// The learners there are.
    pub learners: &'a [Choice],
    /// The scenarios there are.
    pub scenarios: &'a [Choice],
    /// Whether the command counts sessions that could not be verified: then they can be left out.
    pub counted: bool,
    /// Whether the page is asked for again by itself, and after how many seconds.
    pub again_s: Option<u32>,
    /// The address of one learner's page under the filters at hand.
    pub person: &'a dyn Fn(&str) -> String,
    /// The same page, looking again by itself or no longer.
    pub other_pace: &'a str,
}

impl Served<'_> {
    pub(super) fn person(&self, learner: &str) -> String {
        (self.person)(learner)
    }
}

pub(super) fn filters(of: &Reviewing<'_>, served: &Served<'_>) -> Markup {
    let asked = &of.review.asked;
    html! {
        form.filters method="get" action="/" aria-label=(of.plain("review-filters")) {
            label { (of.plain("review-since")) input type="date" name="since" value=[asked.since.as_deref()]; }
            label { (of.plain("review-until")) input type="date" name="until" value=[asked.until.as_deref()]; }
            (choose(of, "scenario", "review-column-scenario", served.scenarios, asked.scenario.as_deref()))
            (choose(of, "group", "review-group", served.groups, asked.group.as_deref()))
            (choose(of, "learner", "review-column-learner", served.learners, asked.learner.as_deref()))
            @if served.counted {
                label {
                    (of.plain("review-unverified"))
                    select name="unverified" {
                        option value="count" { (of.plain("review-unverified-in")) }
                        option value="out" selected[!asked.include_unverified] { (of.plain("review-unverified-out")) }
                    }
                }
            }
            label {
                (of.plain("review-language"))
                select name="locale" {
                    @for language in crate::text::Language::ALL {
                        option value=(language.code()) lang=(language.code()) selected[language == of.words.language()] { (own_name(language)) }
                    }
                }
            }
            @if served.again_s.is_none() { input type="hidden" name="live" value="off"; }
            button { (of.plain("review-show")) }
            p {
                @match served.again_s {
                    Some(seconds) => { (of.fill("review-live", &[("n", seconds.into())])) " " a href=(served.other_pace) { (of.plain("review-live-stop")) } }
                    None => { (of.plain("review-still")) " " a href=(served.other_pace) { (of.plain("review-live-start")) } }
                }
                " \u{b7} " a href="/" { (of.plain("review-all")) }
            }
        }
    }
}

fn own_name(language: crate::text::Language) -> &'static str {
    match language {
        crate::text::Language::En => "English",
        crate::text::Language::Es => "Español",
        crate::text::Language::Ru => "Русский",
        crate::text::Language::Zh => "中文",
    }
}

fn choose(of: &Reviewing<'_>, name: &str, label: &str, choices: &[Choice], asked: Option<&str>) -> Markup {
    // What an address asks for may be no choice of the list: it is kept all the same, or the form would lie.
    let strange = asked.filter(|asked| choices.iter().all(|choice| choice.value != **asked));
    html! {
        label {
            (of.plain(label))
            select name=(name) {
                option value="" { (of.plain("review-any")) }
                @for choice in choices { option value=(choice.value) selected[asked == Some(choice.value.as_str())] { (harmless(&choice.label)) } }
                @if let Some(asked) = strange { option value=(asked) selected { (harmless(asked)) } }
            }
        }
    }
}
