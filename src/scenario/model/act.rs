//! Acts of the trainee: the closed list of what one can do, with what each is about.
//!
//! Acts belong to the scenario's vocabulary, because phrasings, standards and scripts speak of them too.

use super::ids::{
    ChoiceId, CustomerId, EntryId, FollowUpId, NeedId, OptionId, PrepId, RecordId, ReflectionId, RoleId, ServiceId,
    StationId, StepId, TopicId,
};
use super::vocabulary::{ActKind, Style};
use serde::{Deserialize, Serialize};

/// For whom an act is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// One customer.
    One(CustomerId),
    /// Everybody of this customer's party who is there.
    Party(CustomerId),
}

impl Target {
    /// The customer named.
    pub fn customer(self) -> CustomerId {
        match self {
            Target::One(c) | Target::Party(c) => c,
        }
    }
}

/// What one can ask about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Question {
    /// Taste, before advice on a choice.
    Taste(ChoiceId),
    /// How the customer is getting on with a task: what lacks.
    Task(StepId),
}

/// What one can inform of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum News {
    /// A topic of the house or of a task.
    Topic(TopicId),
    /// That it will take a while yet, and why.
    Delay,
}

/// How one helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// Together: slower, and the customer learns.
    With,
    /// In the customer's stead: quicker, and nothing is learnt.
    For,
}

/// One act of the trainee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Before opening: do a preparation item.
    Prepare(PrepId),
    /// Greet.
    Greet(Target, Style),
    /// Take a timed close look at one customer.
    Attend(CustomerId),
    /// Ask.
    Ask(Target, Question, Style),
    /// Inform.
    Inform(Target, News, Style),
    /// Make a role clear.
    Guide(Target, RoleId, Style),
    /// Suggest an option.
    Advise(Target, OptionId, Style),
    /// Encourage for a task.
    Motivate(Target, StepId, Style),
    /// Help with a task.
    Assist(CustomerId, StepId, Way, Style),
    /// Do a step that is the staff's.
    Perform(Target, StepId),
    /// Offer a service.
    Offer(Target, ServiceId, Style),
    /// Repeat the request back.
    Confirm(Target),
    /// Ask whether all is well.
    CheckBack(Target, Style),
    /// Show that one has seen them.
    Acknowledge(Target),
    /// Make good what went wrong, or give a gift, from the house allowance.
    Remedy(CustomerId, ServiceId, Style),
    /// Hand over to a colleague at that station.
    Handover(CustomerId, StationId),
    /// Note an entry of the catalogue on a customer, with a confidence in per cent (0 takes it out again).
    Note(CustomerId, EntryId, u8),
    /// Do nothing for so many milliseconds of house time.
    Wait(u32),
    /// After closing: keep what was learnt of a customer.
    Record(CustomerId, RecordId),
    /// After closing: answer a question for reflection with a customer.
    Reflect(ReflectionId, CustomerId),
    /// After closing: deepen the trace.
    FollowUp(CustomerId, FollowUpId),
}

/// What an act is about, for finding its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Subject {
    /// Nothing in particular.
    None,
    /// A choice.
    Choice(ChoiceId),
    /// A topic.
    Topic(TopicId),
    /// A role.
    Role(RoleId),
    /// A step.
    Step(StepId),
    /// A service.
    Service(ServiceId),
}

impl Act {
    /// The kind of the act.
    pub fn kind(self) -> ActKind {
        match self {
            Act::Prepare(_) => ActKind::Prepare,
            Act::Greet(..) => ActKind::Greet,
            Act::Attend(_) => ActKind::Attend,
            Act::Ask(..) => ActKind::Ask,
            Act::Inform(..) => ActKind::Inform,
            Act::Guide(..) => ActKind::Guide,
            Act::Advise(..) => ActKind::Advise,
            Act::Motivate(..) => ActKind::Motivate,
            Act::Assist(..) => ActKind::Assist,
            Act::Perform(..) => ActKind::Perform,
            Act::Offer(..) => ActKind::Offer,
            Act::Confirm(_) => ActKind::Confirm,
            Act::CheckBack(..) => ActKind::CheckBack,
            Act::Acknowledge(_) => ActKind::Acknowledge,
            Act::Remedy(..) => ActKind::Remedy,
            Act::Handover(..) => ActKind::Handover,
            Act::Note(..) => ActKind::Note,
            Act::Wait(_) => ActKind::Wait,
            Act::Record(..) => ActKind::Record,
            Act::Reflect(..) => ActKind::Reflect,
            Act::FollowUp(..) => ActKind::FollowUp,
        }
    }

    /// The phrasing, for spoken acts.
    pub fn style(self) -> Option<Style> {
        match self {
            Act::Greet(_, s)
            | Act::Ask(_, _, s)
            | Act::Inform(_, _, s)
            | Act::Guide(_, _, s)
            | Act::Advise(_, _, s)
            | Act::Motivate(_, _, s)
            | Act::Assist(_, _, _, s)
            | Act::Offer(_, _, s)
            | Act::CheckBack(_, s)
            | Act::Remedy(_, _, s) => Some(s),
            Act::Prepare(_)
            | Act::Attend(_)
            | Act::Perform(..)
            | Act::Confirm(_)
            | Act::Acknowledge(_)
            | Act::Handover(..)
            | Act::Note(..)
            | Act::Wait(_)
            | Act::Record(..)
            | Act::Reflect(..)
            | Act::FollowUp(..) => None,
        }
    }

    /// The same act in another phrasing; unspoken acts stay as they are.
    #[must_use]
    pub fn in_style(self, style: Style) -> Act {
        match self {
            Act::Greet(t, _) => Act::Greet(t, style),
            Act::Ask(t, question, _) => Act::Ask(t, question, style),
            Act::Inform(t, news, _) => Act::Inform(t, news, style),
            Act::Guide(t, role, _) => Act::Guide(t, role, style),
            Act::Advise(t, option, _) => Act::Advise(t, option, style),
            Act::Motivate(t, step, _) => Act::Motivate(t, step, style),
            Act::Assist(c, step, way, _) => Act::Assist(c, step, way, style),
            Act::Offer(t, service, _) => Act::Offer(t, service, style),
            Act::CheckBack(t, _) => Act::CheckBack(t, style),
            Act::Remedy(c, service, _) => Act::Remedy(c, service, style),
            Act::Prepare(_)
            | Act::Attend(_)
            | Act::Perform(..)
            | Act::Confirm(_)
            | Act::Acknowledge(_)
            | Act::Handover(..)
            | Act::Note(..)
            | Act::Wait(_)
            | Act::Record(..)
            | Act::Reflect(..)
            | Act::FollowUp(..) => self,
        }
    }

    /// For whom the act is, if for anybody.
    pub fn target(self) -> Option<Target> {
        match self {
            Act::Greet(t, _)
            | Act::Ask(t, _, _)
            | Act::Inform(t, _, _)
            | Act::Guide(t, _, _)
            | Act::Advise(t, _, _)
            | Act::Motivate(t, _, _)
            | Act::Perform(t, _)
            | Act::Offer(t, _, _)
            | Act::Confirm(t)
            | Act::CheckBack(t, _)
            | Act::Acknowledge(t) => Some(t),
            Act::Attend(c)
            | Act::Assist(c, _, _, _)
            | Act::Remedy(c, _, _)
            | Act::Handover(c, _)
            | Act::Note(c, _, _)
            | Act::Record(c, _)
            | Act::Reflect(_, c)
            | Act::FollowUp(c, _) => Some(Target::One(c)),
            Act::Prepare(_) | Act::Wait(_) => None,
        }
    }
}

/// What a notebook's catalogue entry stands for. Which customer it is true of is private.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// A suspected need.
    Need(NeedId),
    /// A suspected expectation.
    Expectation(super::ids::ExpectationId),
    /// Believable and wrong in this house today. Indistinguishable to the player.
    Distractor,
}
