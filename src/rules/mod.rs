//! The model's parameters, each with its unit and where it comes from (principle 7: numbers have parents).
//!
//! They live in `assets/rules/default.ron`, are hashed and kept beside session logs, and are read by engine and experience.

mod coach;
mod engine;
mod experience;
mod param;

pub use coach::CoachRules;
pub use engine::EngineRules;
pub use experience::ExperienceRules;
pub use param::{Mark, Param};

use serde::Deserialize;
use std::sync::Arc;

/// The text of the rules shipped with this version.
pub const DEFAULT: &str = include_str!("../../assets/rules/default.ron");

/// All parameters.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// What the engine reads.
    pub engine: EngineRules,
    /// What the experience reads.
    pub experience: ExperienceRules,
    /// What the coach reads. It changes nothing that happens, so rules kept from before there was one do with these.
    #[serde(default = "shipped_coach")]
    pub coach: CoachRules,
    /// The exact text, for hashing and keeping.
    #[serde(skip)]
    pub source: Arc<str>,
}

impl Rules {
    /// Reads rules from the text of a rules file.
    ///
    /// # Errors
    /// The message of the first fault, with line and column.
    pub fn read(text: &str) -> Result<Rules, String> {
        let mut rules: Rules = ron::from_str(text).map_err(|e| e.to_string())?;
        rules.source = Arc::from(text);
        Ok(rules)
    }

    /// The rules shipped with this version.
    pub fn shipped() -> Rules {
        Rules::read(DEFAULT).expect("the shipped rules are read by a test")
    }

    /// Every parameter with its path, such as `engine.idle_wait`.
    pub fn all(&self) -> Vec<(String, &Param)> {
        let engine = self.engine.all().into_iter().map(|(n, p)| (format!("engine.{n}"), p));
        let experience = self.experience.all().into_iter().map(|(n, p)| (format!("experience.{n}"), p));
        let coach = self.coach.all().into_iter().map(|(n, p)| (format!("coach.{n}"), p));
        engine.chain(experience).chain(coach).collect()
    }
}

fn shipped_coach() -> CoachRules {
    #[derive(Deserialize)]
    struct Only {
        coach: CoachRules,
    }
    let only: Only = ron::from_str(DEFAULT).expect("the shipped rules are read by a test");
    only.coach
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_kept_from_before_there_was_a_coach_are_read() {
        let (before, _) = DEFAULT.split_once("    coach: (").expect("the coach stands last");
        let rules = Rules::read(&format!("{before})")).expect("they are read");
        assert_eq!(rules.coach.all(), Rules::shipped().coach.all());
    }

    #[test]
    fn every_parameter_has_a_parent() {
        for (name, p) in Rules::shipped().all() {
            assert!(!p.unit.is_empty() && !p.from.is_empty(), "{name} lacks its unit or its source");
            assert!(p.v.is_finite(), "{name} is not a number");
        }
    }
}
