//! What happens, as facts: small copies with an order of their own, from which everything else is derived.
//!
//! An event's identity is (who, seq): one event more on one customer renumbers nobody else's.

use super::time::Tick;
use crate::scenario::model::{
    Act, ActKind, Cause, ChoiceId, Cue, CustomerId, FaultId, NeedId, OptionId, PastimeId, PersonId, PrepId, RoleId,
    ServiceId, SkillId, StationId, StepId, Style, ThingId, TopicId,
};

/// To whom or what an event happens. Ties in time are ordered by this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entity {
    /// The house: doors, faults, phases.
    House,
    /// The trainee.
    Trainee,
    /// A customer.
    Customer(CustomerId),
}

/// One fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// When, house time.
    pub tick: Tick,
    /// To whom.
    pub who: Entity,
    /// The entity's own sequence number, from 0.
    pub seq: u32,
    /// What.
    pub kind: EventKind,
    /// About what.
    pub about: About,
    /// A figure; its meaning and unit are said at each kind.
    pub value: i32,
    /// A second figure.
    pub extra: i32,
    /// The true cause. Copied into records, read by no formula (D8).
    pub cause: Cause,
}

/// What an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Nothing further.
    Nothing,
    /// A station.
    Station(StationId),
    /// A step.
    Step(StepId),
    /// A need.
    Need(NeedId),
    /// A service.
    Service(ServiceId),
    /// A service that met a need.
    Met(ServiceId, NeedId),
    /// A thing.
    Thing(ThingId),
    /// A choice.
    Choice(ChoiceId),
    /// An option.
    Option(OptionId),
    /// A topic.
    Topic(TopicId),
    /// A role.
    Role(RoleId),
    /// A skill.
    Skill(SkillId),
    /// A cue.
    Cue(Cue),
    /// A pastime.
    Pastime(PastimeId),
    /// A fault.
    Fault(FaultId),
    /// A person of the scenario (who a customer is).
    Person(PersonId),
    /// A preparation item.
    Prep(PrepId),
    /// An act.
    Act(Act),
    /// An act as it reached a customer.
    Received(ActKind, Option<Style>),
}

/// What happens. Per mille figures are levels from 0 to 1000.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    // ---- the house
    /// Preparation item done.
    Prepared,
    /// The doors open.
    Opens,
    /// Nobody is let in any more.
    LastOrders,
    /// The last customer has gone; closing begins.
    Closes,
    /// A fault begins. Value: ms until mended.
    FaultBegins,
    /// A fault is mended.
    FaultEnds,
    // ---- the trainee
    /// An act begins (walking included). Value: ms it will take; extra: ms of these for walking and fetching.
    ActBegins,
    /// An act is done.
    ActEnds,
    /// An act was broken off or became impossible before its end.
    ActBroken,
    // ---- a customer comes and goes
    /// Comes in; about the `Person`. Value: members of the party, extra: the first member's customer number.
    Arrives,
    /// Walks to a station. Value: ms.
    Walks,
    /// Sits down at a station.
    Sits,
    /// Joins the queue of a station. Value: how many stand before.
    Queues,
    /// Leaves after a full visit.
    Leaves,
    /// Leaves before the visit is complete. Value: felt waiting in ms that broke the patience (0: gave up for another reason).
    WalksOut,
    /// Was not let in or found no way to be served before closing.
    TurnedAway,
    // ---- steps
    /// A step starts. Value: ms it will take.
    StepStarts,
    /// A step is done. Value: how well, per mille.
    StepDone,
    /// A step is left out.
    StepSkipped,
    /// An own step goes wrong. Value: the `Slip` by index; extra: attempt number from 0.
    Slips,
    /// A plain lapse: tried again. Extra: attempt number.
    Lapses,
    /// Takes a wrong station for the right one and sets out for its queue. About the wrong `Station`; value: ms of walking;
    /// extra: the step meant, by index.
    Strays,
    /// Has reached the head of a wrong queue, and those who serve there send the customer on. About the wrong `Station`;
    /// value: ms the place there was taken up; extra: the step meant, by index. Public.
    SentOn,
    /// Leaves a wrong queue before being sent on, having been told or having read better. About the wrong `Station`;
    /// extra: the step meant, by index. Public.
    StepsOut,
    /// After a slip the customer takes heart and tries alone.
    TriesAlone,
    /// A request was heard wrongly: about the option heard. Value: option meant.
    Misheard,
    /// A misheard request was put right.
    Corrected,
    // ---- waiting
    /// Waiting begins; about the step waited for.
    WaitBegins,
    /// Waiting ends. Value: felt ms, extra: clock ms.
    WaitEnds,
    // ---- needs
    /// A need wakes and is felt.
    NeedWakes,
    /// A latent need is touched by its trigger: it can be awakened by an offer now.
    NeedStirs,
    /// A service came before its need: held.
    NeedHeld,
    /// A need is met. About `Met`; value: how far, per mille; extra: ms it was felt before (0 when foreseen).
    NeedMet,
    /// A felt need has waited past its deadline.
    NeedHurts,
    /// A need is past, unmet.
    NeedFades,
    /// A need turns into another; about the new one.
    NeedBecomes,
    // ---- services, things, choices
    /// A service is received. Value: quality, per mille.
    Served,
    /// A thing comes to the customer. Value: temperature in hundredths of a degree (0 where heat does not matter).
    ThingComes,
    /// A thing is used up. Value: temperature felt in hundredths of a degree; extra: the edge of liking it missed, or 0.
    ThingUsed,
    /// A thing is left unfinished: pushed aside, or standing there on leaving. Value: what is left of it, per mille.
    ThingLeft,
    /// An option is chosen. Value: its private liking, per mille; extra: strain of choosing, per mille.
    Chooses,
    /// Advice is taken (value 1) or left (value 0).
    AdviceHeard,
    // ---- inner states and what shows
    /// An act reaches the customer. About `Received`; value: how the phrasing suits, per mille (500 neutral).
    Receives,
    /// A cue shows. Value: ms it holds; extra: 1 if it can be seen from afar, 0 if only attending shows it.
    Shows,
    /// Says something of a need, step, choice or nothing in particular. Public.
    Says,
    /// A pastime begins. Value: ms.
    PastimeBegins,
    /// A pastime ends.
    PastimeEnds,
    /// A skill, topic or role is learnt. Value: new level, per mille.
    Learns,
    /// Mood spreads from a member of the party. Value: change of valence, thousandths.
    Catches,
    /// Something is felt: the raw matter of a moment. Value: perceived level P, per mille; extra: strength, per mille (1000 ordinary).
    Feels(Touch),
}

/// The kinds of things that can be felt. Each is a rule with a weight in the rules file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Touch {
    /// A felt need was met. About `Met`.
    NeedMet,
    /// A need was met the moment it woke, because the service was there already. About `Met`.
    Foreseen,
    /// A need has waited too long. About `Need`.
    NeedHurts,
    /// The visit ended with a need unmet. About `Need`.
    NeedUnmet,
    /// Choosing was hard. About `Choice`.
    HardChoice,
    /// What was chosen suits, or does not. About `Option`.
    Fit,
    /// A thing had the right temperature, or not. About `Thing`.
    Warmth,
    /// A wait is over. About `Step`.
    Wait,
    /// On leaving: how much waiting there was in all. About nothing.
    Waiting,
    /// An own part went wrong. About `Step`.
    Trouble,
    /// Help came when it was wanted. About `Step`.
    Helped,
    /// Help was forced on somebody who wanted to do it alone. About `Step`.
    OverHelped,
    /// Was told what one knew. About `Topic` or `Role`.
    Patronised,
    /// Was disturbed. About `Service` or `Received`.
    Intruded,
    /// A phrasing frightened or put off. About `Received`.
    Manner,
    /// Advice turned out good or bad. About `Option`.
    Advice,
    /// Got something else than asked for. About `Option`.
    WrongThing,
    /// A remedy made good what went wrong. About `Met` or `Service`.
    Recovered,
    /// Was given something unasked. About `Service`.
    Gift,
    /// Is known by the house. About nothing.
    Remembered,
    /// Is a regular and was treated like a stranger. About nothing.
    Forgotten,
    /// Left unserved, or gave up. About nothing.
    WalkedOut,
    /// Was not let in. About nothing.
    TurnedAway,
}

impl Touch {
    /// Every kind, in order.
    pub const ALL: [Touch; 23] = [
        Touch::NeedMet,
        Touch::Foreseen,
        Touch::NeedHurts,
        Touch::NeedUnmet,
        Touch::HardChoice,
        Touch::Fit,
        Touch::Warmth,
        Touch::Wait,
        Touch::Waiting,
        Touch::Trouble,
        Touch::Helped,
        Touch::OverHelped,
        Touch::Patronised,
        Touch::Intruded,
        Touch::Manner,
        Touch::Advice,
        Touch::WrongThing,
        Touch::Recovered,
        Touch::Gift,
        Touch::Remembered,
        Touch::Forgotten,
        Touch::WalkedOut,
        Touch::TurnedAway,
    ];

    /// Its name in rules files and logs.
    pub fn rule(self) -> &'static str {
        match self {
            Touch::NeedMet => "need_met",
            Touch::Foreseen => "foreseen",
            Touch::NeedHurts => "need_hurts",
            Touch::NeedUnmet => "need_unmet",
            Touch::HardChoice => "hard_choice",
            Touch::Fit => "fit",
            Touch::Warmth => "warmth",
            Touch::Wait => "wait",
            Touch::Waiting => "waiting",
            Touch::Trouble => "trouble",
            Touch::Helped => "helped",
            Touch::OverHelped => "over_helped",
            Touch::Patronised => "patronised",
            Touch::Intruded => "intruded",
            Touch::Manner => "manner",
            Touch::Advice => "advice",
            Touch::WrongThing => "wrong_thing",
            Touch::Recovered => "recovered",
            Touch::Gift => "gift",
            Touch::Remembered => "remembered",
            Touch::Forgotten => "forgotten",
            Touch::WalkedOut => "walked_out",
            Touch::TurnedAway => "turned_away",
        }
    }

    /// Its place in [`Touch::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }
}

/// Where events go. A sink must not fail: the engine never waits for it.
pub trait Sink {
    /// Takes one event.
    fn event(&mut self, event: &Event);
}

impl Sink for Vec<Event> {
    fn event(&mut self, event: &Event) {
        self.push(*event);
    }
}

/// Throws events away.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nowhere;

impl Sink for Nowhere {
    fn event(&mut self, _: &Event) {}
}

impl<A: Sink, B: Sink> Sink for (&mut A, &mut B) {
    fn event(&mut self, event: &Event) {
        self.0.event(event);
        self.1.event(event);
    }
}
