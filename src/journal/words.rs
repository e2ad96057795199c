//! Events in the words of the log: ids instead of indices, one word per kind.

use super::line::{AboutLine, EventLine};
use crate::engine::{About, Event, EventKind, Phase};
use crate::experience::report;
use crate::scenario::Scenario;
use crate::scenario::script::describe;

/// An event as the log writes it.
pub(super) fn event(scenario: &Scenario, e: &Event) -> EventLine {
    EventLine {
        tick: e.tick.0,
        who: report::entity(scenario, e.who),
        seq: e.seq,
        kind: kind(e.kind),
        about: about(scenario, e.about),
        value: e.value,
        extra: e.extra,
        cause: e.cause.word().to_owned(),
    }
}

fn about(scenario: &Scenario, about: About) -> Option<AboutLine> {
    match about {
        About::Nothing => None,
        About::Act(act) => Some(AboutLine::Act(describe(act, scenario))),
        About::Station(_)
        | About::Step(_)
        | About::Need(_)
        | About::Service(_)
        | About::Met(..)
        | About::Thing(_)
        | About::Choice(_)
        | About::Option(_)
        | About::Topic(_)
        | About::Role(_)
        | About::Skill(_)
        | About::Cue(_)
        | About::Pastime(_)
        | About::Fault(_)
        | About::Person(_)
        | About::Prep(_)
        | About::Received(..) => Some(AboutLine::Named(report::about(scenario, about))),
    }
}

/// The phase a session ended in, as seals have it.
pub fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Preparation => "preparation",
        Phase::Service => "service",
        Phase::Closing => "closing",
        Phase::Finished => "finished",
    }
}

fn kind(kind: EventKind) -> String {
    let word = match kind {
        EventKind::Prepared => "prepared",
        EventKind::Opens => "opens",
        EventKind::LastOrders => "last_orders",
        EventKind::Closes => "closes",
        EventKind::FaultBegins => "fault_begins",
        EventKind::FaultEnds => "fault_ends",
        EventKind::ActBegins => "act_begins",
        EventKind::ActEnds => "act_ends",
        EventKind::ActBroken => "act_broken",
        EventKind::Arrives => "arrives",
        EventKind::Walks => "walks",
        EventKind::Sits => "sits",
        EventKind::Queues => "queues",
        EventKind::Leaves => "leaves",
        EventKind::WalksOut => "walks_out",
        EventKind::TurnedAway => "turned_away",
        EventKind::StepStarts => "step_starts",
        EventKind::StepDone => "step_done",
        EventKind::StepSkipped => "step_skipped",
        EventKind::Slips => "slips",
        EventKind::Lapses => "lapses",
        EventKind::Strays => "strays",
        EventKind::SentOn => "sent_on",
        EventKind::StepsOut => "steps_out",
        EventKind::TriesAlone => "tries_alone",
        EventKind::Misheard => "misheard",
        EventKind::Corrected => "corrected",
        EventKind::WaitBegins => "wait_begins",
        EventKind::WaitEnds => "wait_ends",
        EventKind::NeedWakes => "need_wakes",
        EventKind::NeedStirs => "need_stirs",
        EventKind::NeedHeld => "need_held",
        EventKind::NeedMet => "need_met",
        EventKind::NeedHurts => "need_hurts",
        EventKind::NeedFades => "need_fades",
        EventKind::NeedBecomes => "need_becomes",
        EventKind::Served => "served",
        EventKind::ThingComes => "thing_comes",
        EventKind::ThingUsed => "thing_used",
        EventKind::ThingLeft => "thing_left",
        EventKind::Chooses => "chooses",
        EventKind::AdviceHeard => "advice_heard",
        EventKind::Receives => "receives",
        EventKind::Shows => "shows",
        EventKind::Says => "says",
        EventKind::PastimeBegins => "pastime_begins",
        EventKind::PastimeEnds => "pastime_ends",
        EventKind::Learns => "learns",
        EventKind::Catches => "catches",
        EventKind::Feels(touch) => return format!("feels:{}", touch.rule()),
    };
    word.to_owned()
}
