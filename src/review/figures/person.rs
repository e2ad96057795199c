//! One person: every session, and the moments of the latest with the command that shows each again.

use super::trust::{Judged, mean};
use crate::experience::report::{about, entity};
use crate::journal::{Entry, Examiner};
use crate::lab::{Moves, Whereabouts};
use crate::review::counted::{Counted, estimate};
use crate::review::names::{of_about, of_decision, of_text};
use crate::review::report::{Decided, DeedMark, FeltMark, LeftOutFile, Of, PersonPage, PersonRow, SittingMark, Why};
use crate::review::shell::quoted_path;
use crate::review::sidecar::{Beside, Deed, beside};
use crate::review::sitting::{Competence, Debriefed, Sitting};
use crate::scenario::Scenario;
use crate::scenario::script::Scripted;
use crate::text::harmless_path;
use std::path::Path;

/// Strongest moments shown of a session.
const MOST_FELT: usize = 12;

/// What a person's page is made of, beside the sessions.
#[derive(Clone, Copy)]
pub(in crate::review) struct Opened<'a> {
    pub(in crate::review) examiner: &'a Examiner,
    pub(in crate::review) judged: &'a [Judged<'a>],
    /// Experience in the sessions of the others of the house, over the same time.
    pub(in crate::review) neighbours: &'a [f64],
}

pub(in crate::review) fn person_page(row: &PersonRow, counted: &[Counted<'_>], of: &Opened<'_>) -> PersonPage {
    let mut mine: Vec<&Counted<'_>> = counted.iter().filter(|c| c.learner() == row.learner).collect();
    mine.sort_by_key(|c| (c.sitting.started_ms(), &c.sitting.path));
    let latest = mine.last();
    let felt = latest.map(|c| felt(&c.sitting.path, of.examiner)).unwrap_or_default();
    let deeds = latest.map(|c| deeds(c, of.examiner)).unwrap_or_default();
    let left_out = of.judged.iter().filter(|one| one.sitting.learner() == row.learner).filter_map(|one| {
        let reason = one.standing.reason?;
        let why = if one.sitting.fine { Why::Nothing } else { Why::of(&one.sitting.findings) };
        Some(LeftOutFile { path: harmless_path(&one.sitting.path), reason, why })
    });
    PersonPage {
        row: row.clone(),
        sittings: mine.iter().map(|c| mark(c)).collect(),
        house_mean: mean(of.neighbours.iter().copied()),
        opened: mine.len().checked_sub(1),
        felt,
        deeds,
        debrief_command: latest.map(|c| format!("coserve debrief {}", quoted_path(&c.sitting.path))),
        left_out: left_out.collect(),
    }
}

fn mark(c: &Counted<'_>) -> SittingMark {
    let told = match c.sitting.competence {
        Competence::Debriefed(Debriefed { told, .. }) => told,
        Competence::NotDebriefed | Competence::Unfit => None,
    };
    let interval = |(_, low, high)| crate::lab::Interval { low, high };
    let competence = told.map(|told| estimate(told.0, Some(interval(told)), 1, Of::Sessions, 1));
    SittingMark {
        path: harmless_path(&c.sitting.path),
        started_ms: c.sitting.started_ms(),
        scenario: c.scenario,
        attempt: c.attempt,
        experience: c.score.mean,
        passed: c.score.passed,
        competence,
    }
}

fn felt(path: &Path, examiner: &Examiner) -> Vec<FeltMark> {
    let Some(played) = examiner.examine(path, &mut Vec::new()).played else { return Vec::new() };
    let scenario = played.plan.scenario();
    let mut whereabouts = Whereabouts::of(&scenario.house);
    let moments = played.witness.moments().iter().zip(played.witness.moment_points());
    let mut open = moments.peekable();
    let mut felt = Vec::new();
    for timed in &played.entries {
        let Entry::Event(event) = timed.entry else { continue };
        whereabouts.event(&event);
        while let Some((m, points)) = open.next_if(|(m, _)| m.tick == event.tick && m.event == (event.who, event.seq)) {
            let step = whereabouts.at(m.customer).map(|step| scenario.house.steps[step.index()].label.id.clone());
            felt.push(FeltMark {
                tick: m.tick.0,
                customer: entity(scenario, crate::engine::Entity::Customer(m.customer)),
                rule: m.rule().to_owned(),
                about: about(scenario, m.about),
                about_name: of_about(&scenario.house, m.about),
                points,
                step,
                line: m.place.line,
                command: replay(path, m.tick.0),
            });
        }
    }
    felt.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()).then(a.tick.cmp(&b.tick)));
    felt.truncate(MOST_FELT);
    felt.sort_by(|a, b| a.tick.cmp(&b.tick).then(b.points.abs().total_cmp(&a.points.abs())));
    felt
}

fn deeds(c: &Counted<'_>, examiner: &Examiner) -> Vec<DeedMark> {
    let Sitting { path, heading, .. } = c.sitting;
    let Competence::Debriefed(_) = c.sitting.competence else { return Vec::new() };
    let (Beside::Fits(told), Ok(plan)) = (beside(path, heading), examiner.plan(&heading.session)) else {
        return Vec::new();
    };
    let scenario = plan.scenario();
    // Nobody signs debriefs: nothing was done after the session had ended.
    let within = told.deeds.iter().filter(|deed| deed.from <= c.score.tick);
    within.map(|deed| deed_mark(deed, scenario, path)).collect()
}

fn deed_mark(deed: &Deed, scenario: &Scenario, path: &Path) -> DeedMark {
    let waited = deed.showed.as_ref().map(|(who, _)| who.clone());
    let better = deed.better.as_ref().map(|better| decided(better.act.as_ref(), scenario));
    let opens = deed.act.is_none() && deed.showed.is_none();
    let did = if opens { Decided::Opens } else { decided(deed.act.as_ref(), scenario) };
    DeedMark {
        tick: deed.from,
        deed: did.written(&scenario.house),
        did,
        customer: deed.act.as_ref().and_then(|act| act.to.clone()).or(waited),
        gave: deed.credit.unwrap_or_default(),
        missed: deed.loss.mean.unwrap_or_default(),
        missed_low: deed.loss.low.unwrap_or_default(),
        missed_high: deed.loss.high.unwrap_or_default(),
        grade: deed.grade.clone(),
        better: better.as_ref().map(|better| better.written(&scenario.house)),
        better_to: better,
        command: replay(path, deed.from),
    }
}

/// What an act, or doing nothing, decides.
fn decided(act: Option<&Scripted>, scenario: &Scenario) -> Decided {
    let Some(scripted) = act else { return Decided::Waits };
    let Ok(act) = scripted.resolve(scenario) else { return Decided::Unknown };
    let moves = Moves::of_house(&scenario.house);
    match moves.of(act).map(|at| moves.all()[at]) {
        Some(decision) => {
            let about = of_decision(&scenario.house, decision);
            Decided::Makes(decision, about.map(|label| of_text(&label.name)).unwrap_or_default())
        }
        None => Decided::Does(act.kind()),
    }
}

/// The command that shows the room at this house time.
fn replay(path: &Path, tick_ms: u64) -> String {
    let s = tick_ms / 1000;
    format!("coserve replay {} --at {}:{:02}:{:02}", quoted_path(path), s / 3600, s / 60 % 60, s % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_can_be_pasted_whatever_a_file_is_called() {
        assert_eq!(replay(Path::new("a/b.jsonl"), 44_000), "coserve replay a/b.jsonl --at 0:00:44");
        assert_eq!(replay(Path::new("a b'$(x).jsonl"), 0), r"coserve replay 'a b'\''$(x).jsonl' --at 0:00:00");
    }
}
