//! Conditions and effects as they are written.

use super::{Id, Level, Metres, Share, Time, Times};
use crate::scenario::decode::Spanned;
use crate::scenario::model::{ActKind, Style};
use serde::Deserialize;

documented! {
    /// A condition over one customer's visit.
    #[derive(Debug, Deserialize)]
    pub(crate) enum RawWhen {
        /// The customer has come in.
        Arrives,
        /// The step is done.
        /// Ids: step
        Step(Id),
        /// The step has begun.
        /// Ids: step
        Starts(Id),
        /// The need was met.
        /// Ids: need
        Met(Id),
        /// The need was felt.
        /// Ids: need
        Felt(Id),
        /// The need has shown.
        /// Ids: need
        Shown(Id),
        /// An act of this kind was done for the customer.
        Acted(ActKind),
        /// The service was received.
        /// Ids: service
        Served(Id),
        /// What was chosen has less of the aspect than the customer wants.
        /// Ids: choice, aspect
        Lacks(Id, Id),
        /// An option with this tag was chosen.
        /// Ids: tag
        Chose(Id),
        /// The fault has happened.
        /// Ids: fault
        Fault(Id),
        /// So long after something.
        After(Time, Box<RawWhen>),
        /// With this chance, when something holds.
        Chance(Share, Box<RawWhen>),
        /// It does not hold.
        Not(Box<RawWhen>),
        /// One of these holds.
        Any(Vec<RawWhen>),
        /// All of these hold.
        All(Vec<RawWhen>),
    }

    /// What a preparation, a sign, a fault or a slip does.
    #[derive(Debug, Deserialize)]
    pub(crate) enum RawEffect {
        /// Informs of a topic, at least so well.
        /// Ids: topic
        Informs(Id, Level),
        /// Makes a role clear, at least so far.
        /// Ids: role
        Clarifies(Id, Level),
        /// Lends a skill, at least so far.
        /// Ids: skill
        Enables(Id, Level),
        /// Adds so much motivation.
        Motivates(Level),
        /// The trainee knows an option: advice to it is good.
        /// Ids: option
        Knows(Id),
        /// The trainee has read what is on file about a guest.
        /// Ids: guest
        Reveals(Id),
        /// A step takes so many times as long.
        /// Ids: step
        Slows(Id, Times),
        /// A step cannot be done meanwhile.
        /// Ids: step
        Blocks(Id),
        /// A fault does not happen.
        /// Ids: fault
        Prevents(Id),
        /// A service lies ready at every place.
        /// Ids: service
        Places(Id),
        /// A station stands elsewhere, and can be seen.
        /// Ids: station
        Moves(Id, (Metres, Metres)),
        /// A choice has so many options fewer of those that nobody is after.
        /// Ids: choice
        Trims(Id, Spanned<u16>),
        /// Who has done the first step is sent back to the second.
        /// Ids: step
        Sends(Id, Id),
        /// The trainee speaks so.
        Tone(Style),
        /// The trainee's mood is stale by so much.
        Stale(Level),
    }
}
