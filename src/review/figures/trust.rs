//! What was left out, verdicts, gaps and series of other engines.

use crate::journal::{Code, Explained, Finding, Grade, Heading, Previous};
use crate::lab::Spread;
use crate::review::asked::Unverified;
use crate::review::intake::{self, Intake, Ruined};
use crate::review::report::{
    EngineSeries, Estimate, FailedLog, Gap, GapKind, LeftOut, LeftOutFile, LeftOutReason, Of, Reason, ScenarioLine,
    SessionVerdict, VerdictLine, Verification, Warning, Why,
};
use crate::review::sitting::{Competence, Sitting};
use crate::review::standing::{Standing, is_of_other_engine, misdated};
use crate::review::statistics::Clusters;
use crate::review::walk::is_log;
use crate::text::harmless_path;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A session within what is asked for, and how it stands.
#[derive(Debug, Clone, Copy)]
pub(in crate::review) struct Judged<'a> {
    pub(in crate::review) sitting: &'a Sitting,
    pub(in crate::review) standing: Standing,
    /// Index into the scenarios, where a session of it counts.
    pub(in crate::review) scenario: Option<usize>,
}

/// What lies within what is asked for.
#[derive(Clone, Copy)]
pub(in crate::review) struct Within<'a> {
    pub(in crate::review) intake: &'a Intake,
    pub(in crate::review) judged: &'a [Judged<'a>],
    pub(in crate::review) ruined: &'a [&'a Ruined],
}

pub(in crate::review) fn left_out(of: &Within<'_>) -> LeftOut {
    let Within { intake, judged, ruined } = *of;
    let mut files: Vec<LeftOutFile> = ruined.iter().map(|ruined| intake::left_out(&ruined.verdict)).collect();
    // Folders and tables of people are told of, and are no logs.
    let (logs, others): (Vec<_>, Vec<_>) = intake.left_out.iter().cloned().partition(|file| is_log(&file.path));
    files.extend(logs);
    let mut reasons: BTreeMap<Reason, u32> = BTreeMap::new();
    let found = judged.len() + files.len();
    for one in judged {
        let Some(reason) = one.standing.reason else { continue };
        if reason.is_fault() {
            let why = match reason {
                Reason::WrongClock => misdated(one.sitting),
                _ => Why::of(&one.sitting.findings),
            };
            files.push(LeftOutFile { path: harmless_path(&one.sitting.path), reason, why });
        } else {
            *reasons.entry(reason).or_default() += 1;
        }
    }
    for file in &files {
        *reasons.entry(file.reason).or_default() += 1;
    }
    files.extend(others);
    files.sort_by(|a, b| (&a.path, a.reason).cmp(&(&b.path, b.reason)));
    let counted = || judged.iter().filter(|one| one.standing.reason.is_none());
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let early = |one: &&Judged<'_>| one.sitting.score.as_ref().is_some_and(|score| score.phase != "finished");
    LeftOut {
        found: count(found),
        counted: count(counted().count()),
        unverified_counted: count(counted().filter(|one| !one.sitting.fine).count()),
        left_early: count(counted().filter(early).count()),
        reasons: reasons.into_iter().map(|(reason, sessions)| LeftOutReason { reason, sessions }).collect(),
        files,
    }
}

pub(in crate::review) fn verification(
    of: &Within<'_>,
    scenarios: &[ScenarioLine],
    unverified: Unverified,
) -> Verification {
    let judged = of.judged;
    let mut codes: BTreeMap<&str, (u32, bool)> = BTreeMap::new();
    let all = judged.iter().map(|one| (one.sitting.code, one.sitting.fine));
    let ruined = of.ruined.iter().map(|Ruined { verdict, .. }| (verdict.code().word(), verdict.grade() == Grade::Fine));
    for (code, fine) in all.chain(ruined) {
        let of = codes.entry(code).or_insert((0, fine));
        of.0 += 1;
    }
    let line = |(code, (logs, fine)): (&str, (u32, bool))| VerdictLine { code: code.to_owned(), logs, fine };
    let mut verdicts: Vec<VerdictLine> = codes.into_iter().map(line).collect();
    verdicts.sort_by(|a, b| b.logs.cmp(&a.logs).then_with(|| a.code.cmp(&b.code)));
    Verification {
        verdicts,
        failed: failed(of),
        gaps: gaps(of),
        series: series(judged),
        warnings: warnings(judged, scenarios, unverified),
        sessions: sessions(judged),
    }
}

fn sessions(judged: &[Judged<'_>]) -> Vec<SessionVerdict> {
    let one = |one: &Judged<'_>| SessionVerdict {
        path: harmless_path(&one.sitting.path),
        learner: one.sitting.learner().to_owned(),
        started_ms: one.sitting.started_ms(),
        code: one.sitting.code.to_owned(),
        reason: one.standing.reason,
    };
    judged.iter().map(one).collect()
}

fn failed(of: &Within<'_>) -> Vec<FailedLog> {
    let one = |path: &Path, code: &str, findings: &[Finding]| {
        let line = Why::of(findings).line();
        let finding = findings.iter().find(|finding| finding.code.word() == code).cloned();
        FailedLog { path: harmless_path(path), code: code.to_owned(), line, finding }
    };
    let told = |one: &&Judged<'_>| !matches!(one.standing.reason, Some(Reason::Unfinished | Reason::Copy));
    let sittings = of.judged.iter().filter(|one| !one.sitting.fine).filter(told);
    let mut failed: Vec<FailedLog> =
        sittings.map(|of| one(&of.sitting.path, of.sitting.code, &of.sitting.findings)).collect();
    let ruined = of.ruined.iter().map(|ruined| &ruined.verdict);
    failed.extend(ruined.map(|verdict| one(&verdict.path, verdict.code().word(), &verdict.findings)));
    failed.sort_by(|a, b| a.path.cmp(&b.path));
    failed
}

/// Logs that name an earlier one which is not here, or is not what it was. All logs are looked among, not only those that
/// are asked for.
fn gaps(of: &Within<'_>) -> Vec<Gap> {
    let Within { intake, judged, .. } = *of;
    let mut ends: BTreeMap<&str, BTreeSet<Option<&str>>> = BTreeMap::new();
    for Heading { identity, end, .. } in intake.sittings.iter().map(|sitting| &sitting.heading) {
        ends.entry(identity).or_default().insert(end.as_deref());
    }
    // Of what is spoilt, the beginning or the end may still tell which it was.
    let spoilt = || intake.ruined.iter().filter_map(|ruined| ruined.opened.as_ref());
    let is_spoilt = |previous: &Previous| {
        spoilt().any(|it| it.identity == previous.run || (it.end.is_some() && it.end == previous.end))
    };
    let mut times: BTreeMap<&str, BTreeSet<u64>> = BTreeMap::new();
    for sitting in &intake.sittings {
        times.entry(sitting.learner()).or_default().insert(sitting.started_ms());
    }
    let gap = |one: &Judged<'_>| {
        let sitting = one.sitting;
        let previous = sitting.heading.run.previous.as_ref()?;
        let kind = match ends.get(previous.run.as_str()) {
            Some(now) if previous.end.is_some() && !now.contains(&previous.end.as_deref()) => GapKind::Changed,
            Some(_) => return None,
            None if is_spoilt(previous) => GapKind::Changed,
            None => match intake.tombstones.explain(&previous.run) {
                Explained::Forgotten => return None,
                Explained::Claimed => GapKind::Claimed,
                Explained::Not => GapKind::Missing,
            },
        };
        let before_ms = sitting.started_ms();
        let after_ms = times.get(sitting.learner()).and_then(|times| times.range(..before_ms).next_back().copied());
        let path = harmless_path(&sitting.path);
        Some(Gap { learner: sitting.learner().to_owned(), path, before_ms, after_ms, kind })
    };
    let mut gaps: Vec<Gap> =
        judged.iter().filter(|one| one.standing.reason != Some(Reason::Copy)).filter_map(gap).collect();
    gaps.sort_by(|a, b| (&a.learner, a.before_ms, &a.path).cmp(&(&b.learner, b.before_ms, &b.path)));
    gaps
}

fn series(judged: &[Judged<'_>]) -> Vec<EngineSeries> {
    let mut by_engine: BTreeMap<&str, Vec<&Sitting>> = BTreeMap::new();
    // Tried again or played by bots, sessions of another engine do not count there either.
    for one in judged.iter().filter(|one| one.standing.reason == Some(Reason::OtherEngine)) {
        debug_assert!(is_of_other_engine(one.sitting), "or it would have another reason");
        by_engine.entry(&one.sitting.heading.session.engine).or_default().push(one.sitting);
    }
    let one = |(engine, sittings): (&str, Vec<&Sitting>)| {
        let learners: BTreeSet<&str> = sittings.iter().map(|s| s.learner()).collect();
        let houses: BTreeSet<&str> = sittings.iter().map(|s| s.house()).collect();
        let times: Vec<u64> = sittings.iter().map(|s| s.started_ms()).collect();
        EngineSeries {
            engine: engine.to_owned(),
            sessions: u32::try_from(sittings.len()).unwrap_or(u32::MAX),
            learners: u32::try_from(learners.len()).unwrap_or(u32::MAX),
            houses: houses.into_iter().map(str::to_owned).collect(),
            first_ms: times.iter().min().copied().unwrap_or_default(),
            last_ms: times.iter().max().copied().unwrap_or_default(),
            experience: experience(&sittings),
        }
    };
    by_engine.into_iter().map(one).collect()
}

fn experience(sittings: &[&Sitting]) -> Option<Estimate> {
    let mut clusters = Clusters::default();
    for sitting in sittings {
        let Some(score) = &sitting.score else { continue };
        clusters.add(sitting.learner(), u64::from(score.arrivals), score.mean * f64::from(score.arrivals));
    }
    let (value, interval) = (clusters.mean()?, clusters.interval());
    Some(crate::review::counted::estimate(value, interval, clusters.n(), Of::Guests, clusters.learners()))
}

fn warnings(judged: &[Judged<'_>], scenarios: &[ScenarioLine], unverified: Unverified) -> Vec<Warning> {
    let mut warnings = Vec::new();
    for (scenario, line) in scenarios.iter().enumerate().filter(|(_, line)| line.version > 1) {
        let here = judged.iter().filter(|one| one.scenario == Some(scenario) && one.standing.knew_earlier);
        let knew: BTreeSet<&str> = here.map(|one| one.sitting.learner()).collect();
        let knew = u32::try_from(knew.len()).unwrap_or(u32::MAX);
        warnings.push(Warning::VersionChanged { scenario, since_ms: line.first_ms, knew });
    }
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let foreign = |one: &&Judged<'_>| one.sitting.findings.iter().any(|finding| finding.code == Code::ForeignKey);
    let logs = count(judged.iter().filter(foreign).count());
    let debriefs = count(judged.iter().filter(|one| one.sitting.competence == Competence::Unfit).count());
    let counted = |one: &&Judged<'_>| one.standing.reason.is_none() && !one.sitting.fine;
    let sessions = count(judged.iter().filter(counted).count());
    warnings.extend((logs > 0).then_some(Warning::ForeignKeys { logs }));
    warnings.extend((debriefs > 0).then_some(Warning::DebriefsUnfit { debriefs }));
    let told = unverified == Unverified::Counted && sessions > 0;
    warnings.extend(told.then_some(Warning::UnverifiedCounted { sessions }));
    warnings
}

/// The mean and spread of some figures, for whoever needs no interval over learners.
pub(super) fn mean(figures: impl Iterator<Item = f64>) -> Option<f64> {
    let spread: Spread = figures.collect();
    (spread.n > 0).then_some(spread.mean)
}
