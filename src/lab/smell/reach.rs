//! What is in the file and never comes up in play: steps nobody reaches, cues nobody shows, needs nobody can meet.

use super::Evidence;
use super::page::Page;
use crate::diagnostic::Code;
use crate::scenario::model::{Cue, NeedId, Place};

/// Runs of every policy below which "never" says nothing.
const RUNS_FOR_NEVER: u64 = 50;
/// Customers in whom a need must have arisen before "nobody could meet it" says anything.
const AROSE: u64 = 20;

pub(super) fn steps(evidence: &Evidence, page: &mut Page) {
    let simulation = &evidence.simulation;
    if simulation.runs() < RUNS_FOR_NEVER {
        return;
    }
    for (i, step) in simulation.version().plan().scenario().house.steps.iter().enumerate() {
        if simulation.series().iter().all(|s| s.steps[i].reached + s.steps[i].done == 0) {
            let message = format!("the step `{}` was not reached in any of {} runs", step.label.id, runs(evidence));
            let help = "see what it waits for: `when` may never hold, or nobody gets so far before the house closes";
            page.smell(Code::SmellStepNeverReached, page.at(step.label.place), message, help);
        }
    }
}

pub(super) fn cues(evidence: &Evidence, page: &mut Page) {
    let simulation = &evidence.simulation;
    if simulation.runs() < RUNS_FOR_NEVER {
        return;
    }
    let shown = simulation.series().iter().fold(0, |set, s| set | s.cues);
    let house = &simulation.version().plan().scenario().house;
    let of_needs = house.needs.iter().map(|n| (n.label.place, &n.cues[..], format!("the need `{}`", n.label.id)));
    let of_slips = house.steps.iter().flat_map(|s| {
        let own = s.slips.iter().flatten().filter(|slip| slip.place != s.label.place);
        own.map(|slip| (slip.place, &slip.cues[..], format!("a slip at `{}`", s.label.id)))
    });
    let of_pastimes = house
        .pastimes
        .iter()
        .map(|p| (p.label.place, std::slice::from_ref(&p.cue), format!("the pastime `{}`", p.label.id)));
    let listed: Vec<(Place, &[Cue], String)> = of_needs.chain(of_slips).chain(of_pastimes).collect();
    for (place, cues, whose) in listed {
        let missing: Vec<&str> =
            cues.iter().filter(|cue| shown & (1 << cue.index()) == 0).map(|cue| cue.word()).collect();
        if !missing.is_empty() {
            let words = missing.join(" or ");
            let message = format!("nobody showed {words} in any of {} runs: {whose} lists it", runs(evidence));
            let help = "see whether this can arise at all; of the cues of a slip the first two show";
            page.smell(Code::SmellCueNeverShown, page.at(place), message, help);
        }
    }
}

pub(super) fn needs(evidence: &Evidence, page: &mut Page) {
    let simulation = &evidence.simulation;
    for (i, need) in simulation.version().plan().scenario().house.needs.iter().enumerate() {
        let arose: u64 = simulation.series().iter().map(|s| s.needs[i].arose).sum();
        let met: u64 = simulation.series().iter().map(|s| s.needs[i].met).sum();
        let tried = evidence.probed.met & NeedId::from(i).bit() != 0;
        // Who grades a need as beyond the offer means it.
        let meant = need.profile.satisfiable() == 3;
        if arose >= AROSE && met == 0 && !tried && !meant {
            let message = format!("the need `{}` arose in {arose} guests, and nobody could meet it", need.label.id);
            let help = "let a service meet it that can come in time, or grade it as `satisfiable: Beyond`";
            page.smell(Code::SmellNeedNeverMet, page.at(need.label.place), message, help);
        }
    }
}

/// Runs of all policies together.
fn runs(evidence: &Evidence) -> u64 {
    evidence.simulation.series().iter().map(super::super::Series::runs).sum()
}
