//! "Why did you do that?": a guest answers with the chain of events behind a moment, in the first person.
//!
//! Templates, no language model: one sentence for each kind of event. What the guest cannot know is not said.

use super::Coaching;
use crate::coach::chain;
use crate::engine::{About, Event, EventKind, Tick};
use crate::experience::Reason;
use crate::scenario::model::{CustomerId, Slip};
use crate::telling::clock;
use crate::telling::report::what;

/// A guest asked why.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// The question.
    pub heading: String,
    /// The answer, each sentence with its time.
    pub answer: Vec<(Tick, String)>,
}

/// The felt moment that lies nearest to a time, of this guest or of any; `None` if nobody felt anything.
pub fn asked(of: &Coaching<'_>, at: Tick, c: Option<CustomerId>) -> Option<Reason> {
    let guests = of.recorded.witness.memories().map(|(c, _)| c).filter(|who| c.is_none_or(|c| c == *who));
    let reasons = guests.flat_map(|c| of.recorded.witness.explain(c).map(|e| e.reasons).unwrap_or_default());
    reasons.min_by_key(|r| (r.moment.tick.since(at).max(at.since(r.moment.tick)), r.moment.customer))
}

/// The guest's answer.
pub fn answer(of: &Coaching<'_>, reason: &Reason) -> Asked {
    let m = &reason.moment;
    let links = chain(&of.debrief.events, of.sight.house(), m);
    let mut answer: Vec<(Tick, String)> = Vec::new();
    for link in &links {
        let words = sentence(of, link);
        if answer.last().is_none_or(|(_, before)| *before != words) {
            answer.push((link.tick, words));
        }
    }
    let points = of.signed(reason.points);
    let felt = what(&of.sight, m);
    let args = [("clock", clock(m.tick).into()), ("what", felt.clone().into()), ("points", points.clone().into())];
    answer.push((m.tick, of.sight.fill("voice-felt", &args)));
    let args = [("who", of.who(m.customer).into()), ("what", felt.into()), ("points", points.into())];
    Asked { heading: of.sight.fill("coach-why-heading", &args), answer }
}

fn sentence(of: &Coaching<'_>, e: &Event) -> String {
    let about = match e.about {
        About::Cue(cue) => of.sight.plain(&format!("cue-{}", cue.word())),
        other => of.about(other),
    };
    let about = ("about", about.into());
    let warm = |key: &str| match e.value {
        0 => of.sight.fill(key, std::slice::from_ref(&about)),
        hundredths => {
            let degrees = of.sight.words.decimal(f64::from(hundredths) / 100.0, 0);
            of.sight.fill(&format!("{key}-warm"), &[("degrees", degrees.into()), about.clone()])
        }
    };
    let key = match e.kind {
        EventKind::Slips => {
            let slip = usize::try_from(e.value).ok().and_then(|i| Slip::ALL.get(i)).unwrap_or(&Slip::Unclear);
            return of.sight.fill(&format!("voice-slips-{}", slip.word()), &[about]);
        }
        EventKind::WaitEnds => {
            let span = of.sight.span(u64::try_from(e.extra).unwrap_or(0));
            return of.sight.fill("voice-wait-ends", &[("span", span.into()), about]);
        }
        EventKind::ThingComes => return warm("voice-thing-comes"),
        EventKind::ThingUsed => return warm("voice-thing-used"),
        EventKind::AdviceHeard if e.value == 1 => "voice-advice-taken",
        EventKind::AdviceHeard => "voice-advice-left",
        EventKind::Arrives => return of.sight.plain("voice-arrives"),
        EventKind::Says => return of.sight.plain("voice-says"),
        EventKind::Catches => return of.sight.plain("voice-catches"),
        EventKind::Leaves => return of.sight.plain("voice-leaves"),
        EventKind::WalksOut => return of.sight.plain("voice-walks-out"),
        EventKind::TurnedAway => return of.sight.plain("voice-turned-away"),
        EventKind::Sits => "voice-sits",
        EventKind::Queues => "voice-queues",
        EventKind::StepStarts => "voice-step-starts",
        EventKind::StepDone => "voice-step-done",
        EventKind::StepSkipped => "voice-step-skipped",
        EventKind::Lapses => "voice-lapses",
        EventKind::Strays => "voice-strays",
        EventKind::SentOn => "voice-sent-on",
        EventKind::StepsOut => "voice-steps-out",
        EventKind::TriesAlone => "voice-tries-alone",
        EventKind::Misheard => "voice-misheard",
        EventKind::Corrected => "voice-corrected",
        EventKind::WaitBegins => "voice-wait-begins",
        EventKind::NeedWakes => "voice-need-wakes",
        EventKind::NeedStirs => "voice-need-stirs",
        EventKind::NeedHeld => "voice-need-held",
        EventKind::NeedMet => "voice-need-met",
        EventKind::NeedHurts => "voice-need-hurts",
        EventKind::NeedFades => "voice-need-fades",
        EventKind::NeedBecomes => "voice-need-becomes",
        EventKind::Served => "voice-served",
        EventKind::ThingLeft => "voice-thing-left",
        EventKind::Chooses => "voice-chooses",
        EventKind::Receives => "voice-receives",
        EventKind::Shows => "voice-shows",
        EventKind::PastimeBegins => "voice-pastime-begins",
        EventKind::PastimeEnds => "voice-pastime-ends",
        EventKind::Prepared
        | EventKind::Opens
        | EventKind::LastOrders
        | EventKind::Closes
        | EventKind::FaultBegins
        | EventKind::FaultEnds
        | EventKind::ActBegins
        | EventKind::ActEnds
        | EventKind::ActBroken
        | EventKind::Walks
        | EventKind::Learns
        | EventKind::Feels(_) => return of.sight.plain("voice-other"),
    };
    of.sight.fill(key, &[about])
}
