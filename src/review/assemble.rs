//! From everything that was found to the review: which sessions are asked for, which of them count, and the figures.

use super::asked::{DAY_MS, Question};
use super::counted::Counted;
use super::figures::{self, Beside, Judged, Opened, Within};
use super::intake::{Intake, Ruined};
use super::names::of_text;
use super::report::{FORM, HouseLine, Names, PersonRow, Review, ScenarioLine, Span};
use super::sitting::Sitting;
use super::standing::{Key, Standing, key, standings};
use crate::engine::Plan;
use crate::journal::engine_version;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Most weeks told apart, twenty years: what a broken clock dates later is of the last.
const MOST_WEEKS: u32 = 1_040;
/// Letters of a hash that stand for a file whose name nobody knows.
const SHORT: usize = 12;

/// Makes the review, at this time, ms since 1970. `files` are the names of scenario files by the hash of their text, as
/// far as they are known.
pub fn review(intake: &Intake, question: &Question, files: &BTreeMap<String, String>, now_ms: u64) -> Review {
    let versions = versions(intake, files);
    let kin = versions.iter().map(|v| (v.key, v.kin)).collect();
    let standings = standings(&intake.sittings, question.unverified, now_ms, &kin);
    let asked = asked_for(intake, question, &standings, &versions);
    let used: BTreeSet<usize> =
        asked.iter().filter(|(_, standing, _)| standing.reason.is_none()).map(|(_, _, v)| *v).collect();
    let place: BTreeMap<usize, usize> = used.iter().enumerate().map(|(at, version)| (*version, at)).collect();
    let judged: Vec<Judged<'_>> = asked
        .iter()
        .map(|(sitting, standing, version)| Judged {
            sitting,
            standing: *standing,
            scenario: place.get(version).copied(),
        })
        .collect();
    let span = span(&judged);
    let counted: Vec<Counted<'_>> = judged.iter().filter_map(|one| counts(one, span.as_ref())).collect();
    let weeks = span.map_or(0, |span| span.weeks);
    let houses = houses(&counted);
    let columns: Vec<&str> = houses.iter().map(|house| house.house.as_str()).collect();
    let plans: Vec<Option<Arc<Plan>>> = used.iter().map(|version| versions[*version].plan.cloned()).collect();
    let scenarios: Vec<ScenarioLine> =
        used.iter().enumerate().map(|(at, version)| versions[*version].line(at, &counted)).collect();
    let heat_map = figures::heat_map(&counted, weeks, &intake.people, question.naming);
    let steps = figures::steps(&counted, &plans, &columns);
    // What does not even say who played it is asked for by nobody in particular, so it is told of.
    let asked_as = |ruined: &&Ruined| ruined.opened.as_ref().is_none_or(|opened| question.wants_run(&opened.run));
    let ruined: Vec<&Ruined> = intake.ruined.iter().filter(asked_as).collect();
    let within = Within { intake, judged: &judged, ruined: &ruined };
    let left_out = figures::left_out(&within);
    let verification = figures::verification(&within, &scenarios, question.unverified);
    let beside = Beside { heat_map: &heat_map, steps: &steps, left_out: &left_out, verification: &verification };
    let answers = figures::answers(&counted, &beside);
    let asked_of = question.learner.as_ref().and_then(|learner| heat_map.rows.iter().find(|r| r.learner == *learner));
    let neighbours = match (asked_of, &span) {
        (Some(row), Some(span)) => {
            // Whoever asks for one person wants to compare with those whom the same question would have found.
            let of_all = Question { learner: None, ..question.clone() };
            neighbours(&asked_for(intake, &of_all, &standings, &versions), row, span)
        }
        _ => Vec::new(),
    };
    let opened = Opened { examiner: &intake.examiner, judged: &judged, neighbours: &neighbours };
    let person = asked_of.map(|row| figures::person_page(row, &counted, &opened));
    Review {
        form: FORM,
        engine: engine_version(),
        asked: question.told(&intake.roots),
        span,
        learners: u32::try_from(heat_map.rows.len()).unwrap_or(u32::MAX),
        answers,
        key: figures::key_figures(&counted, weeks),
        curves: figures::curves(&counted, scenarios.len(), &columns),
        distributions: figures::distributions(&counted, scenarios.len()),
        pass_rates: figures::pass_rates(&counted, scenarios.len(), &columns),
        outcomes: figures::outcomes(&counted, weeks, &columns),
        items: figures::items(&counted, &plans),
        reliability: figures::reliability(&counted, &plans),
        person,
        left_out,
        heat_map,
        steps,
        verification,
        scenarios,
        houses,
    }
}

/// A version of a scenario that somebody played.
struct Version<'a> {
    key: Key<'a>,
    plan: Option<&'a Arc<Plan>>,
    title: Names,
    file: String,
    /// Which scenario it is a version of: those of one title are kin.
    kin: usize,
    /// Which version of it, from 1.
    number: u32,
    first_ms: u64,
}

impl Version<'_> {
    fn line(&self, at: usize, counted: &[Counted<'_>]) -> ScenarioLine {
        let here: Vec<&Counted<'_>> = counted.iter().filter(|c| c.scenario == at).collect();
        let learners: BTreeSet<&str> = here.iter().map(|c| c.learner()).collect();
        ScenarioLine {
            hash: self.key.0.to_owned(),
            rules: self.key.1.to_owned(),
            file: self.file.clone(),
            title: self.title.clone(),
            version: self.number,
            pass_mark: self.plan.map(|plan| plan.scenario().house.setting.pass_mark),
            sessions: u32::try_from(here.len()).unwrap_or(u32::MAX),
            learners: u32::try_from(learners.len()).unwrap_or(u32::MAX),
            first_ms: self.first_ms,
        }
    }
}

/// Every version that was played, by title and date.
fn versions<'a>(intake: &'a Intake, files: &BTreeMap<String, String>) -> Vec<Version<'a>> {
    let mut first: BTreeMap<Key<'_>, u64> = BTreeMap::new();
    for sitting in &intake.sittings {
        let of = first.entry(key(sitting)).or_insert(u64::MAX);
        *of = (*of).min(sitting.started_ms());
    }
    let mut versions: Vec<Version<'_>> = first
        .into_iter()
        .map(|(key, first_ms)| {
            let plan = intake.plans.get(&(key.0.to_owned(), key.1.to_owned()));
            let title = plan.map(|plan| of_text(&plan.scenario().house.setting.title)).unwrap_or_default();
            let short = || key.0.chars().take(SHORT).collect();
            let file = files.get(key.0).cloned().unwrap_or_else(short);
            Version { key, plan, title, file, kin: 0, number: 1, first_ms }
        })
        .collect();
    let called = |v: &Version<'_>| super::report::named(&v.title, "*").to_owned();
    versions.sort_by(|a, b| called(a).cmp(&called(b)).then(a.first_ms.cmp(&b.first_ms)).then(a.key.cmp(&b.key)));
    for i in 1..versions.len() {
        let same = !called(&versions[i]).is_empty() && called(&versions[i]) == called(&versions[i - 1]);
        let (kin, number) = (versions[i - 1].kin, versions[i - 1].number);
        (versions[i].kin, versions[i].number) = if same { (kin, number + 1) } else { (kin + 1, 1) };
    }
    versions
}

/// The sessions that are asked for, how they stand, and which version each was played with.
fn asked_for<'a>(
    intake: &'a Intake,
    question: &Question,
    standings: &[Standing],
    versions: &[Version<'_>],
) -> Vec<(&'a Sitting, Standing, usize)> {
    let wanted: Vec<bool> = versions
        .iter()
        .map(|v| {
            let titles: Vec<&str> = v.title.values().map(String::as_str).collect();
            question.wants_scenario(v.key.0, &v.file, &titles)
        })
        .collect();
    let place: BTreeMap<Key<'_>, usize> = versions.iter().enumerate().map(|(i, v)| (v.key, i)).collect();
    let one = |(sitting, standing): (&'a Sitting, &Standing)| {
        let version = *place.get(&key(sitting))?;
        (wanted[version] && question.wants(sitting)).then_some((sitting, *standing, version))
    };
    intake.sittings.iter().zip(standings).filter_map(one).collect()
}

/// Experience in the sessions of the others of a learner's house, over the same time.
fn neighbours(asked: &[(&Sitting, Standing, usize)], row: &PersonRow, span: &Span) -> Vec<f64> {
    let near = |(sitting, standing, _): &&(&Sitting, Standing, usize)| {
        let when = span.first_ms..=span.last_ms;
        let other = sitting.house() == row.house && sitting.learner() != row.learner;
        standing.reason.is_none() && other && when.contains(&sitting.started_ms())
    };
    asked.iter().filter(near).filter_map(|(sitting, _, _)| Some(sitting.score.as_ref()?.mean)).collect()
}

fn span(judged: &[Judged<'_>]) -> Option<Span> {
    let times = || judged.iter().filter(|one| one.standing.reason.is_none()).map(|one| one.sitting.started_ms());
    let (first_ms, last_ms) = (times().min()?, times().max()?);
    Some(Span { first_ms, last_ms, weeks: week(first_ms, last_ms) })
}

/// In which week a moment is, week 1 beginning with the day of the first.
fn week(first_ms: u64, ms: u64) -> u32 {
    let days = (ms / DAY_MS).saturating_sub(first_ms / DAY_MS);
    u32::try_from(days / 7 + 1).map_or(MOST_WEEKS, |week| week.min(MOST_WEEKS))
}

fn counts<'a>(one: &Judged<'a>, span: Option<&Span>) -> Option<Counted<'a>> {
    let Judged { sitting, standing, scenario } = *one;
    let (score, span) = (sitting.score.as_ref()?, span?);
    (standing.reason.is_none()).then_some(Counted {
        sitting,
        score,
        scenario: scenario?,
        attempt: standing.attempt,
        week: week(span.first_ms, sitting.started_ms()),
        knew_earlier: standing.knew_earlier,
    })
}

fn houses(counted: &[Counted<'_>]) -> Vec<HouseLine> {
    let mut of: BTreeMap<&str, (BTreeSet<&str>, u32)> = BTreeMap::new();
    for c in counted {
        let (learners, sessions) = of.entry(c.house()).or_default();
        learners.insert(c.learner());
        *sessions += 1;
    }
    let line = |(house, (learners, sessions)): (&str, (BTreeSet<&str>, u32))| HouseLine {
        house: house.to_owned(),
        learners: u32::try_from(learners.len()).unwrap_or(u32::MAX),
        sessions,
    };
    of.into_iter().map(line).collect()
}
