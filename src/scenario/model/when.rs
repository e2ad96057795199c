//! Conditions over one customer's visit, and effects of preparation, signs, faults and slips.

use super::ids::{
    AspectId, ChoiceId, FaultId, NeedId, OptionId, PersonId, RoleId, ServiceId, SkillId, StationId, StepId, TagId,
    TopicId,
};
use super::vocabulary::{ActKind, Style};

/// A condition over one customer's visit. It has a time at which it came true, or has none yet.
#[derive(Debug, Clone, PartialEq)]
pub enum When {
    /// The customer has come in.
    Arrives,
    /// A step is done.
    Step(StepId),
    /// A step has been started.
    Starts(StepId),
    /// A need is met.
    Met(NeedId),
    /// A need is felt (or was).
    Felt(NeedId),
    /// A need has shown.
    Shown(NeedId),
    /// The trainee has done an act of this kind for the customer.
    Acted(ActKind),
    /// A service has been received.
    Served(ServiceId),
    /// The chosen option of the choice has too little of the aspect for this customer's taste.
    Lacks(ChoiceId, AspectId),
    /// An option with this tag was chosen.
    Chose(TagId),
    /// A fault is on.
    Fault(FaultId),
    /// So many ms after the inner condition.
    After(u32, Box<When>),
    /// With this chance (per mille), once the inner condition holds. Drawn once per customer.
    Chance(u16, Box<When>),
    /// The inner condition does not hold (yet).
    Not(Box<When>),
    /// At least one holds.
    Any(Vec<When>),
    /// All hold.
    All(Vec<When>),
}

/// What a preparation item, a sign, a fault or a slip changes.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Raises information on a topic to at least this level (per mille) for those reached.
    Informs(TopicId, u16),
    /// Raises role clarity to at least this level for those reached.
    Clarifies(RoleId, u16),
    /// Raises a skill by this much for those reached.
    Enables(SkillId, u16),
    /// Raises motivation by this much for those reached.
    Motivates(u16),
    /// The trainee knows this option: advice on it is grounded.
    Knows(OptionId),
    /// The trainee knows what is on file about this guest.
    Reveals(PersonId),
    /// A step takes this many thousandths of its time.
    Slows(StepId, u32),
    /// A step cannot be done while it lasts.
    Blocks(StepId),
    /// A fault does not occur.
    Prevents(FaultId),
    /// A service lies ready for everybody: it is there when its need wakes.
    Places(ServiceId),
    /// A station stands elsewhere (mm, mm).
    Moves(StationId, (i32, i32)),
    /// So many options fewer on the card of a choice.
    Trims(ChoiceId, u16),
    /// At the first step the customer is sent back to the second.
    Sends(StepId, StepId),
    /// The trainee's tone of the day: acts in this style come across better.
    Tone(Style),
    /// The trainee's mood is stale by this much (per mille): attention and warmth suffer.
    Stale(u16),
}
