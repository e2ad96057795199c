//! Pass: rules over the checked model, for what is legal and yet can hardly be meant.
//!
//! Each rule is a function over the scenario and one line in the table. Rules that conclude from something's absence
//! are asked only when nothing was lost and nothing else is wrong: after a fault, absence proves nothing.

mod cycles;
mod notebook;
mod possible;
mod profile;
mod seats;
mod service;
mod steps;
mod words;
mod work;

use super::Context;
use crate::diagnostic::{Code, Severity};
use crate::scenario::model::{Place, Scenario};

/// What the rules may believe of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trust {
    /// What is there is right, but something may be missing.
    Part,
    /// Everything the file says is there.
    Whole,
}

/// What a rule found.
struct Finding {
    place: Place,
    message: String,
    help: Option<&'static str>,
}

/// Collects what a rule finds.
#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, place: Place, message: impl Into<String>) {
        self.0.push(Finding { place, message: message.into(), help: None });
    }

    fn add_help(&mut self, place: Place, message: impl Into<String>, help: &'static str) {
        self.0.push(Finding { place, message: message.into(), help: Some(help) });
    }
}

struct Rule {
    code: Code,
    severity: Severity,
    needs: Trust,
    check: fn(&Scenario, &mut Findings),
}

const fn rule(code: Code, severity: Severity, needs: Trust, check: fn(&Scenario, &mut Findings)) -> Rule {
    Rule { code, severity, needs, check }
}

use Severity::{Error, Warning};
use Trust::{Part, Whole};

const RULES: &[Rule] = &[
    rule(Code::CycleSteps, Error, Part, cycles::steps),
    rule(Code::CycleBecomes, Error, Part, cycles::becomes),
    rule(Code::CycleNeeds, Error, Whole, cycles::needs),
    rule(Code::StepUnreachable, Error, Whole, steps::unreachable),
    rule(Code::SlipNotAsked, Error, Whole, steps::goals_without_slip),
    rule(Code::StraysNowhere, Error, Whole, steps::strays_nowhere),
    rule(Code::NoSeats, Error, Whole, seats::none),
    rule(Code::SeatTakenTwice, Warning, Whole, seats::taken_twice),
    rule(Code::ThingNeverMade, Error, Whole, steps::never_made),
    rule(Code::ThingLiesNowhere, Error, Part, steps::lies_nowhere),
    rule(Code::TopicUntold, Warning, Whole, words::untold_topics),
    rule(Code::NeedUncovered, Warning, Whole, service::uncovered),
    rule(Code::NeedOfNobody, Warning, Whole, service::need_of_nobody),
    rule(Code::NeedNeverWakes, Warning, Whole, service::never_wakes),
    rule(Code::ServiceUndelivered, Warning, Whole, service::undelivered),
    rule(Code::ServiceIdle, Warning, Whole, service::idle),
    rule(Code::RemedyTooDear, Warning, Whole, service::too_dear),
    rule(Code::ProfileContradicted, Warning, Whole, profile::contradicted),
    rule(Code::PastimeNeverStarts, Warning, Whole, service::pastime_never_starts),
    rule(Code::StandardCannotStart, Warning, Whole, service::standard_cannot_start),
    rule(Code::WordsBestForAll, Warning, Whole, words::best_for_all),
    rule(Code::PreparationFitsWhole, Warning, Whole, work::preparation_fits),
    rule(Code::PrepWithoutEffect, Warning, Whole, work::without_effect),
    rule(Code::WorkBeyondTime, Warning, Whole, work::beyond_time),
    rule(Code::DistractorTrue, Warning, Part, notebook::distractor_true),
    rule(Code::RecordsAllFalse, Warning, Whole, notebook::records_all_false),
];

/// Asks every rule that `trust` allows.
pub(super) fn lint(scenario: &Scenario, trust: Trust, context: &mut Context) {
    for rule in RULES.iter().filter(|rule| rule.needs <= trust) {
        let mut findings = Findings::default();
        (rule.check)(scenario, &mut findings);
        for finding in findings.0 {
            let span = context.span_at(finding.place);
            context.report(rule.severity, rule.code, span, finding.message, finding.help.map(str::to_owned));
        }
    }
}
