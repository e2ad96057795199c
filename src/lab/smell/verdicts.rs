//! What the score makes of it: the pass mark against those who do nothing and those who do their best, and the work
//! against the time.

use super::Evidence;
use super::page::Page;
use crate::bot::Policy;
use crate::diagnostic::Code;

/// Fewest runs with guests from which the pass mark is judged.
const FEWEST: u64 = 20;
/// Share of runs that idleness may pass by luck.
const LUCK: f64 = 0.1;
/// Share of runs that attention has to pass.
const DESERVED: f64 = 0.5;
/// Share of the open time from which the duties leave none for the guests: whoever serves alone and is busy three quarters
/// of the time already lets people wait three times as long as serving them takes (the queue M/M/1).
const MOST_OF_IT: f64 = 0.75;

pub(super) fn idle_passes(evidence: &Evidence, page: &mut Page) {
    let Some(idle) = evidence.simulation.of(Policy::Idle) else { return };
    if idle.peopled() >= FEWEST && idle.pass_interval().low > LUCK {
        let rate = 100.0 * idle.pass_rate();
        let message =
            format!("who does nothing passes {rate:.0} of 100 times, with {:.1} points", idle.experience.mean);
        let help = "raise the pass mark, or let guests need the trainee for something";
        page.smell(Code::SmellIdlePasses, page.setting("pass_mark"), message, help);
    }
}

pub(super) fn attentive_fails(evidence: &Evidence, page: &mut Page) {
    let Some(attentive) = evidence.simulation.of(Policy::Attentive) else { return };
    if attentive.peopled() >= FEWEST && attentive.pass_interval().high < DESERVED {
        let rate = 100.0 * attentive.pass_rate();
        let mean = attentive.experience.mean;
        let message = format!("who pays attention passes only {rate:.0} of 100 times, with {mean:.1} points");
        let help = "lower the pass mark, or let more of what guests suffer from be in the trainee's hands";
        page.smell(Code::SmellAttentiveFails, page.setting("pass_mark"), message, help);
    }
}

pub(super) fn more_work_than_time(evidence: &Evidence, page: &mut Page) {
    let Some(book) = evidence.simulation.of(Policy::ByTheBook) else { return };
    if book.runs() > 1 && book.busy.mean >= MOST_OF_IT {
        let share = 100.0 * book.busy.mean;
        let message = format!("the trainee's own steps alone fill {share:.0} % of the time");
        let help =
            "let fewer guests come, give steps to a colleague, or let them take less time: else nobody can attend";
        page.smell(Code::SmellMoreWorkThanTime, page.setting("lasts"), message, help);
    }
}
