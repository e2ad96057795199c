//! Verifies a log: chains, signature, scenario and rules, and whether playing it again gives the same lines.

use super::chain::hash;
use super::fact::{Fact, Kept, Quote, Refused};
use super::first_line::{Layout, SessionLine};
use super::line::{Body, EndLine};
use super::log::{Log, Tail, open};
use super::log_file::PART;
use super::opening::{FrontEnd, Mode};
use super::replay::Replay;
use super::verdict::{Code, Demand, Finding, Trust, Verdict};
use crate::engine::Plan;
use crate::rules::{self, Rules};
use crate::scenario;
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;

/// Longest scenario or rules file read from a shelf.
const LONGEST_TEXT: u64 = 8 << 20;

/// Verifies one log. Whatever the file holds, there is a verdict.
pub fn verify(path: &Path, trust: &Trust) -> Verdict {
    let findings = match Log::read(path) {
        Ok(log) => log.findings(path, trust),
        Err(finding) => vec![finding],
    };
    Verdict::new(path, findings)
}

impl Log {
    /// What there is to say of a log whose chains hold; `path` is its name, which may say that it is sealed.
    pub fn findings(&self, path: &Path, trust: &Trust) -> Vec<Finding> {
        self.findings_with(path, trust, &|session| plan(session, trust))
    }

    /// The same with scenario and rules from somewhere else.
    pub(super) fn findings_with(
        &self,
        path: &Path,
        trust: &Trust,
        plan: &dyn Fn(&SessionLine) -> Result<Arc<Plan>, Finding>,
    ) -> Vec<Finding> {
        let end = match (&self.end, self.tail) {
            (Some(end), Tail::Sealed) => end,
            (_, tail) => return vec![unfinished(self, path, tail)],
        };
        let mut findings = signature(self, end, trust);
        findings.extend(label(self, trust));
        if let Err(finding) = self.seed() {
            findings.push(finding);
            return findings;
        }
        if self.is_of_other_engine() {
            let fact = Fact::OtherEngine(Quote::of(&self.session.engine));
            findings.push(Finding::new(Code::IntactNotReplayed, None, fact));
            return findings;
        }
        match plan(&self.session).and_then(|plan| self.same_again(plan)) {
            Err(finding) => findings.push(finding),
            Ok(()) => return self.proven(end, trust),
        }
        findings
    }

    /// Whether an engine played it that this one cannot stand for.
    fn is_of_other_engine(&self) -> bool {
        self.session.engine != super::engine_version()
    }

    /// What there is to say of a log that gives the same lines when it is played again.
    pub(super) fn proven(&self, end: &EndLine, trust: &Trust) -> Vec<Finding> {
        let mut findings = signature(self, end, trust);
        findings.extend(label(self, trust));
        let fact = if findings.is_empty() { Fact::Intact } else { Fact::SameAgain };
        findings.push(Finding::new(Code::Intact, None, fact));
        findings
    }

    /// The scenario and the rules it was played with, ready to be played.
    ///
    /// # Errors
    /// They are kept nowhere, or are not what they were.
    pub fn plan(&self, trust: &Trust) -> Result<Arc<Plan>, Finding> {
        plan(&self.session, trust)
    }

    /// Plays it again and compares line by line.
    fn same_again(&self, plan: Arc<Plan>) -> Result<(), Finding> {
        let (_, again) = Replay::new(self, plan)?.rewrite(self)?;
        let Some(difference) = self.first_difference(&again) else { return Ok(()) };
        let (line, written, replayed) = difference;
        let seals = super::line::read(written).ok().zip(super::line::read(replayed).ok());
        if let Some(((_, Body::Seal(a)), (_, Body::Seal(b)))) = seals
            && a.score != b.score
        {
            let fact = Fact::Score { sealed: a.score.mean, again: b.score.mean };
            return Err(Finding::new(Code::ScoreDiffers, line, fact));
        }
        Err(Finding::new(Code::ReplayDiffers, line, Fact::Differs))
    }

    /// The first line of the core that is another in `again`: where it stands, what it says, what it would say.
    pub(super) fn first_difference<'a>(&'a self, again: &'a [u8]) -> Option<(Option<u64>, &'a [u8], &'a [u8])> {
        if self.core == again {
            return None;
        }
        let lines = |bytes: &'a [u8]| bytes.split(|b| *b == b'\n');
        let pairs = lines(&self.core).zip(lines(again)).zip(0..);
        let different = pairs.into_iter().find(|((a, b), _)| a != b);
        let ((written, replayed), at) = different.unwrap_or(((&[][..], &[][..]), self.core_at.len()));
        let line = self.core_at.get(at).or(self.core_at.last()).copied();
        Some((line, written, replayed))
    }

    /// The lines of the file on which inputs stand.
    pub(super) fn input_lines(&self) -> impl Iterator<Item = u64> + '_ {
        let lines = self.core.split(|b| *b == b'\n').zip(&self.core_at);
        // The beginning of a line of the core has fixed bytes up to its number, and a hash.
        lines.filter(|(line, _)| after_link(line).starts_with(b"\"input\":")).map(|(_, at)| *at)
    }
}

/// The scenario and the rules that a session was played with, ready to be played.
pub(super) fn plan(session: &SessionLine, trust: &Trust) -> Result<Arc<Plan>, Finding> {
    if let Some(given) = &trust.scenario
        && hash(given.as_bytes()) != session.scenario
    {
        let fact = Fact::OtherScenario(Quote::of(&session.scenario));
        return Err(Finding::new(Code::OtherScenario, Some(1), fact));
    }
    let text = match &trust.scenario {
        Some(given) => given.as_bytes().to_vec(),
        None => shelved(trust, Kept::Scenario, &session.scenario)?,
    };
    let loaded = scenario::load(&format!("{}.ron", session.scenario), &text);
    let Some(scenario) = loaded.scenario else {
        return Err(Finding::new(Code::ScenarioUnreadable, Some(1), Fact::ScenarioUnreadable));
    };
    let rules = match hash(rules::DEFAULT.as_bytes()) == session.rules {
        true => Rules::shipped(),
        false => {
            let text = shelved(trust, Kept::Rules, &session.rules)?;
            let rules = String::from_utf8(text).map_err(|e| e.to_string()).and_then(|text| Rules::read(&text));
            rules.map_err(|why| Finding::new(Code::RulesAltered, Some(1), Fact::RulesUnreadable(Quote::of(&why))))?
        }
    };
    Ok(Arc::new(Plan::new(Arc::new(scenario), Arc::new(rules))))
}

/// A core line from behind its number and link.
pub(super) fn after_link(line: &[u8]) -> &[u8] {
    let comma = |from: &[u8]| from.iter().position(|b| *b == b',').map_or(from.len(), |at| at + 1);
    let rest = &line[comma(line)..];
    &rest[comma(rest)..]
}

fn unfinished(log: &Log, path: &Path, tail: Tail) -> Finding {
    let lines = log.core_chain.lines + log.aside_chain.lines;
    let part = path.to_string_lossy().ends_with(PART);
    match tail {
        Tail::Torn(bytes) => Finding::new(Code::TornTail, Some(lines + 1), Fact::Torn(bytes)),
        Tail::Open | Tail::Sealed if part => Finding::new(Code::Unsealed, Some(lines), Fact::Unfinished),
        Tail::Open | Tail::Sealed => Finding::new(Code::Truncated, Some(lines), Fact::CutOff),
    }
}

fn signature(log: &Log, end: &EndLine, trust: &Trust) -> Vec<Finding> {
    if !end.holds(log.session.schema) {
        return vec![Finding::new(Code::BadSignature, None, Fact::BadSignature)];
    }
    if trust.keys.contains(&end.key) {
        return Vec::new();
    }
    let short = Quote::of(&end.key.chars().take(16).collect::<String>());
    let (code, fact) = match (log.run.mode, trust.demand) {
        (Mode::Assess, _) | (_, Demand::Assessed) => (Code::UnknownKey, Fact::AssessedByUnknown(short)),
        // Neither a replay nor a key vouches for it.
        (Mode::Practice, Demand::AsWritten) if log.is_of_other_engine() => {
            (Code::UnknownKey, Fact::UnprovenByUnknown(short))
        }
        (Mode::Practice, Demand::AsWritten) => (Code::ForeignKey, Fact::ForeignKey(short)),
    };
    vec![Finding::new(code, None, fact)]
}

/// Whether a log says of itself that it was played in another mode than it was written in.
pub(super) fn relabelled(log: &Log) -> Option<Finding> {
    let other = Layout::from(log.run.mode) != log.session.events;
    other.then(|| Finding::new(Code::Relabelled, Some(2), Fact::Relabelled))
}

fn label(log: &Log, trust: &Trust) -> Option<Finding> {
    if let Some(finding) = relabelled(log) {
        return Some(finding);
    }
    let bot = matches!(log.run.front_end, FrontEnd::Bot(_));
    let fact = match (trust.demand, log.run.mode) {
        (Demand::AsWritten, _) => return None,
        (Demand::Assessed, Mode::Practice) => Fact::Practice,
        (Demand::Assessed, Mode::Assess) if bot => Fact::PlayedBy(Quote::of(&log.run.front_end.to_string())),
        (Demand::Assessed, Mode::Assess) => return None,
    };
    Some(Finding::new(Code::NotAssessed, Some(2), fact))
}

/// A text that is kept by its hash.
fn shelved(trust: &Trust, kept: Kept, named: &str) -> Result<Vec<u8>, Finding> {
    let (shelf, missing, changed) = match kept {
        Kept::Scenario => ("scenarios", Code::ScenarioMissing, Code::ScenarioAltered),
        Kept::Rules => ("rules", Code::RulesMissing, Code::RulesAltered),
    };
    let mut altered = false;
    // A hash is sixty-four digits: anything else is not looked for, least of all as a path.
    let plain = named.len() == 64 && named.bytes().all(|b| b.is_ascii_hexdigit());
    for folder in trust.shelves.iter().filter(|_| plain) {
        let path = folder.join(shelf).join(format!("{named}.ron"));
        let mut text = Vec::new();
        let read = open(&path).and_then(|file| file.take(LONGEST_TEXT).read_to_end(&mut text));
        match read {
            Ok(_) if hash(&text) == named => return Ok(text),
            Ok(_) => altered = true,
            Err(e) if e.kind() == ErrorKind::NotFound => {}
            Err(e) => return Err(Finding::new(changed, Some(1), Fact::KeptUnreadable(kept, Refused::from(&e)))),
        }
    }
    let named = Quote::of(named);
    Err(match altered {
        true => Finding::new(changed, Some(1), Fact::KeptAltered(kept, named)),
        false => Finding::new(missing, Some(1), Fact::NotKept(kept, named)),
    })
}
