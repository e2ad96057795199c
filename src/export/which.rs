//! Which sessions are wanted.

use crate::journal::{People, Run, day};
use crate::scenario::Scenario;

/// What is asked for; nothing asks for everything.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Which {
    /// From this day on, UTC, as `2026-03-09`.
    pub since: Option<String>,
    /// Up to and with this day.
    pub until: Option<String>,
    /// The scenario: the beginning of its hash, or its title in any language.
    pub scenario: Option<String>,
    /// The group, as the log or the table of people has it.
    pub group: Option<String>,
    /// The learner's pseudonym.
    pub learner: Option<String>,
}

impl Which {
    /// Whether a run is wanted, whatever was played.
    pub fn run(&self, run: &Run, people: &People) -> bool {
        let opened = day(run.started_ms);
        let since = self.since.as_ref().is_none_or(|since| *since <= opened);
        let until = self.until.as_ref().is_none_or(|until| opened <= *until);
        let learner = self.learner.as_ref().is_none_or(|learner| *learner == run.who.learner);
        let group = self.group.as_ref().is_none_or(|group| {
            let told = people.of(&run.who.learner).map(|person| person.group.as_str());
            *group == run.who.group || told == Some(group)
        });
        since && until && learner && group
    }

    /// Whether a scenario is wanted; of one that is not known only the hash counts.
    pub fn scenario(&self, hash: &str, scenario: Option<&Scenario>) -> bool {
        let Some(asked) = &self.scenario else { return true };
        let begins = asked.len() >= 6 && hash.starts_with(&asked.to_ascii_lowercase());
        let titles = scenario.into_iter().flat_map(|scenario| &scenario.house.setting.title.0);
        begins || titles.into_iter().any(|(_, title)| title.to_lowercase() == asked.to_lowercase())
    }
}
