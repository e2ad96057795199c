//! Which sessions a manager asks for: the same words for reviews and exports.

use crate::review::{Day, Naming, Question, Unverified};
use clap::Args;

/// Which sessions, and whether people are named.
#[derive(Debug, Args)]
pub(in crate::cli) struct WhichArgs {
    /// The first day, such as 2026-01-05, UTC.
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(in crate::cli) since: Option<Day>,
    /// The last day, that day included.
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(in crate::cli) until: Option<Day>,
    /// Only scenarios with this in their file name or title, or whose hash begins so.
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) scenario: Option<String>,
    /// Only this group.
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) group: Option<String>,
    /// Only this learner, by pseudonym.
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) learner: Option<String>,
    /// Name nobody: pseudonyms only.
    #[arg(long)]
    pub(in crate::cli) no_names: bool,
}

impl WhichArgs {
    /// What is asked of the logs.
    pub(in crate::cli) fn question(&self, unverified: Unverified) -> Question {
        Question {
            since: self.since,
            until: self.until,
            scenario: self.scenario.clone(),
            group: self.group.clone(),
            learner: self.learner.clone(),
            unverified,
            naming: if self.no_names { Naming::Pseudonyms } else { Naming::Names },
        }
    }
}

fn day(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| "a day is written like 2026-01-05".to_owned())
}
