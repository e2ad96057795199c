//! A session as it is exported: what its log says, what was played, and who it was if names may be told.

use super::table::Home;
use crate::engine::Tick;
use crate::experience::report::FeltReport;
use crate::journal::{Code, Input, Run, SealLine, SessionLine, Verdict, month};
use crate::scenario::Scenario;
use std::sync::Arc;

/// What was found by playing a log again.
#[derive(Debug, Clone)]
pub struct Played {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// Every visit.
    pub felt: Vec<FeltReport>,
    /// What the trainee did.
    pub inputs: Vec<(Tick, Input)>,
}

/// Whose key signed a session that is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signer {
    /// A key that is known here.
    Known,
    /// Another one: whoever made it could have written the log.
    Foreign,
}

impl Signer {
    /// As verifying the log found.
    pub(super) fn of(verdict: &Verdict) -> Signer {
        match verdict.findings.iter().any(|finding| finding.code == Code::ForeignKey) {
            true => Signer::Foreign,
            false => Signer::Known,
        }
    }
}

/// A session.
#[derive(Debug, Clone)]
pub struct Record {
    /// The hash of the log's run line, which identifies it.
    pub run_hash: String,
    /// The hash of the core's last line.
    pub head: String,
    /// What was played.
    pub session: SessionLine,
    /// Who played, when, with what.
    pub run: Run,
    /// How it ended.
    pub seal: SealLine,
    /// What `verify` says of it.
    pub verdict: Code,
    /// Whose key signed it.
    pub key: Signer,
    /// What was played; nothing of a log of another engine, which cannot be played again.
    pub played: Option<Played>,
    /// The learner's name, where it is known and may be told.
    pub name: Option<String>,
    /// Whose data it is, where that is not the house.
    pub tenant: Option<String>,
}

impl Record {
    /// Where its rows belong.
    pub fn home(&self) -> Home {
        let tenant = self.tenant.as_deref().unwrap_or(&self.run.who.house);
        Home::new(tenant, month(self.run.started_ms))
    }

    /// The scenario's title in a locale, if the scenario is known.
    pub fn title(&self, locale: &str) -> Option<&str> {
        let played = self.played.as_ref()?;
        Some(played.scenario.house.setting.title.get(locale)).filter(|title| !title.is_empty())
    }

    /// House time as a date: the session's opening, and as much later as the house's clock had gone, ms since 1970.
    pub fn dated(&self, tick_ms: u64) -> u64 {
        self.run.started_ms.saturating_add(tick_ms)
    }
}
