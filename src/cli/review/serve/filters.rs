//! Filters in the address: what they say, and the address that says the same of something else.

use crate::review::{Day, Question, Unverified};
use crate::text::Language;
use form_urlencoded::{Serializer, parse};

/// What an address asks for. What the command named stands; an address can only narrow it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Filters {
    pub(super) question: Question,
    pub(super) language: Option<Language>,
    pub(super) pace: Pace,
    /// What the address says, in order.
    said: Vec<(String, String)>,
}

/// Whether the page is asked for again by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    Live,
    Still,
}

/// A filter that cannot be read: its name and value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BadFilter(pub(super) String, pub(super) String);

/// Longest value.
const LONGEST: usize = 200;

impl Filters {
    /// Reads the part of an address after the question mark.
    pub(super) fn read(query: &str, base: &Question) -> Result<Filters, BadFilter> {
        let mut filters = Filters { question: base.clone(), language: None, pace: Pace::Live, said: Vec::new() };
        let mut said: Vec<(String, String)> = Vec::new();
        for (name, value) in parse(query.as_bytes()) {
            let bad = || BadFilter(name.to_string(), value.to_string());
            if value.len() > LONGEST || said.iter().any(|(other, _)| *other == name) {
                return Err(bad());
            }
            said.push((name.to_string(), value.to_string()));
            if !value.is_empty() {
                filters.put(&name, &value, base).ok_or_else(bad)?;
            }
        }
        filters.said = said.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        Ok(filters)
    }

    fn put(&mut self, name: &str, value: &str, base: &Question) -> Option<()> {
        let question = &mut self.question;
        let text = |base: &Option<String>| base.clone().or_else(|| Some(value.to_owned()));
        match name {
            "since" => question.since = Some(Day::parse(value)?).max(base.since),
            "until" => {
                let until = Day::parse(value)?;
                question.until = Some(base.until.map_or(until, |base| base.min(until)));
            }
            "scenario" => question.scenario = text(&base.scenario),
            "group" => question.group = text(&base.group),
            "learner" => question.learner = text(&base.learner),
            "unverified" => {
                question.unverified = match value {
                    "count" => base.unverified,
                    "out" => Unverified::LeftOut,
                    _ => return None,
                }
            }
            "locale" => self.language = Some(Language::ALL.into_iter().find(|language| language.code() == value)?),
            "live" => {
                self.pace = match value {
                    "on" => Pace::Live,
                    "off" => Pace::Still,
                    _ => return None,
                }
            }
            _ => return None,
        }
        Some(())
    }

    /// The address with one filter set otherwise.
    pub(super) fn with(&self, name: &str, value: &str) -> String {
        let mut query = Serializer::new(String::new());
        query.extend_pairs(self.said.iter().filter(|(said, _)| said != name));
        query.append_pair(name, value);
        format!("/?{}", query.finish())
    }

    /// The same as one text: what two addresses that ask for the same have in common.
    pub(super) fn key(&self) -> String {
        let mut said = self.said.clone();
        said.sort();
        Serializer::new(String::new()).extend_pairs(said).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Result<Filters, BadFilter> {
        Filters::read(query, &Question::default())
    }

    #[test]
    fn an_address_says_what_is_wanted() {
        let of =
            read("since=2026-01-05&until=&group=a%20b&learner=p-1&unverified=count&locale=ru&live=off").expect("fine");
        assert_eq!(of.question.since, Day::parse("2026-01-05"));
        assert_eq!((of.question.until, of.question.group.as_deref()), (None, Some("a b")));
        assert_eq!((of.language, of.pace), (Some(Language::Ru), Pace::Still));
        assert_eq!(of.question.unverified, Unverified::LeftOut, "the command did not count them");
        assert_eq!(read("").expect("fine").question, Question::default());
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        for (query, name) in [
            ("since=yesterday", "since"),
            ("until=2026-02-30", "until"),
            ("locale=xx", "locale"),
            ("unverified=1", "unverified"),
            ("live=1", "live"),
            ("names=on", "names"),
            ("group=a&group=b", "group"),
        ] {
            assert_eq!(read(query).expect_err(query).0, name, "{query}");
        }
        assert!(read(&format!("group={}", "a".repeat(201))).is_err());
    }

    #[test]
    fn an_address_cannot_widen_what_the_command_named() {
        let day = |text| Day::parse(text);
        let base = Question {
            since: day("2026-02-01"),
            until: day("2026-03-01"),
            group: Some("own".into()),
            ..Question::default()
        };
        let of = Filters::read("since=2026-01-01&until=2026-04-01&group=other", &base).expect("fine").question;
        assert_eq!((of.since, of.until, of.group.as_deref()), (base.since, base.until, Some("own")));
        let counted = Question { unverified: Unverified::Counted, ..Question::default() };
        for (query, base, unverified) in [
            ("unverified=count", &base, Unverified::LeftOut),
            ("unverified=count", &counted, Unverified::Counted),
            ("unverified=", &counted, Unverified::Counted),
            ("unverified=out", &counted, Unverified::LeftOut),
        ] {
            assert_eq!(Filters::read(query, base).expect("fine").question.unverified, unverified, "{query}");
        }
        let of = Filters::read("since=2026-02-03&until=2026-02-04", &base).expect("fine").question;
        assert_eq!((of.since, of.until), (day("2026-02-03"), day("2026-02-04")));
    }

    #[test]
    fn other_addresses_keep_the_rest_and_escape_everything() {
        let of = read("group=x&learner=p-1").expect("fine");
        assert_eq!(of.with("learner", "\"><script>&a=b"), "/?group=x&learner=%22%3E%3Cscript%3E%26a%3Db");
        assert_eq!(read("learner=p-1&group=x&since=").expect("fine").key(), of.key());
    }
}
