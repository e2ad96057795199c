//! The state of a session: plain data without behaviour. Everything here is hidden; `View` shows what a waiter could see.

use super::agenda::Agenda;
use super::event::{Event, EventKind};
use super::plan::Plan;
use super::rng::Draws;
use super::time::Tick;
use super::view::Seen;
use crate::scenario::model::{
    Act, Cue, CustomerId, EntryId, Figure, NeedId, OptionId, PartyId, PersonId, ServiceId, Slip, StationId, StepId,
    Style,
};
use std::sync::Arc;

/// Where a session stands (D19, D20, D22).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Before opening: the minutes of preparation.
    Preparation,
    /// Customers may be in the house.
    Service,
    /// The last customer has gone: records and reflection.
    Closing,
    /// Nothing more can be done.
    Finished,
}

/// One playing of a scenario. Cheap to clone: a fork goes on bit for bit like the original.
#[derive(Debug, Clone)]
pub struct Session {
    pub(super) plan: Arc<Plan>,
    pub(super) draws: Draws,
    pub(super) seed: u64,
    pub(super) now: Tick,
    pub(super) phase: Phase,
    pub(super) prepared: u64,
    pub(super) prep_left_ms: u32,
    pub(super) allowance_cents: u32,
    pub(super) trainee: Trainee,
    pub(super) stations: Vec<StationState>,
    pub(super) faults: Vec<FaultState>,
    pub(super) door: Doorman,
    /// Customers in the house; gone ones leave a free slot behind.
    pub(super) present: Vec<Customer>,
    /// Per customer number: its slot in `present`, or a mark.
    pub(super) slot_of: Vec<u32>,
    /// What each of the unnamed customers looks like, gone or not.
    pub(super) figures: Vec<Option<Figure>>,
    pub(super) free_slots: Vec<u32>,
    /// Rows of levels (roles, topics, skills), one per slot.
    pub(super) know: Vec<f64>,
    /// Rows of needs, one per slot.
    pub(super) needs: Vec<NeedState>,
    /// Rows of step ticks, one per slot.
    pub(super) steps: Vec<StepTicks>,
    pub(super) agenda: Agenda,
    pub(super) house_seq: u32,
    /// The last public happenings, oldest first.
    pub(super) seen: Vec<Seen>,
    /// How many public happenings there were in all.
    pub(super) seen_count: u64,
    pub(super) notes: Vec<(CustomerId, EntryId, u8)>,
    /// After-phase entries made, to keep each from being made twice.
    pub(super) filed: Vec<Act>,
    /// Events of the step under way, handed to the sink after it.
    pub(super) outbox: Vec<Event>,
}

/// Marks in `slot_of`.
pub(super) const NOT_COME: u32 = u32::MAX;
/// The customer has gone.
pub(super) const GONE: u32 = u32::MAX - 1;

/// The trainee.
#[derive(Debug, Clone)]
pub(super) struct Trainee {
    pub(super) at: (i32, i32),
    pub(super) busy: Option<Busy>,
    pub(super) tone: Option<Style>,
    pub(super) stale: f64,
    pub(super) seq: u32,
    /// Options the trainee knows: advice on them is grounded. Bit sets of 256.
    pub(super) knows: [u64; 4],
}

/// An act under way.
#[derive(Debug, Clone, Copy)]
pub(super) struct Busy {
    pub(super) act: Act,
    pub(super) since: Tick,
    pub(super) until: Tick,
    /// Until when the trainee walks and fetches.
    pub(super) walk_until: Tick,
    pub(super) from: (i32, i32),
    pub(super) to: (i32, i32),
}

/// A station in service.
#[derive(Debug, Clone)]
pub(super) struct StationState {
    pub(super) at: (i32, i32),
    pub(super) hidden: bool,
    pub(super) busy: u16,
    pub(super) seated: u16,
    /// The party a small table belongs to for the time being, by its first member.
    pub(super) holder: Option<CustomerId>,
    /// Who waits for it, first come first: slot, customer and step.
    pub(super) queue: std::collections::VecDeque<(u32, CustomerId, StepId)>,
}

/// A fault in service.
#[derive(Debug, Clone, Copy)]
pub(super) struct FaultState {
    pub(super) prevented: bool,
    pub(super) on: bool,
    /// When it ends, if on; when the next begins, if off.
    pub(super) next: Tick,
    /// The next slot of the clock to draw.
    pub(super) slot: u32,
}

/// Lets customers in.
#[derive(Debug, Clone)]
pub(super) struct Doorman {
    /// Named guests still to come, latest first.
    pub(super) named: Vec<(Tick, CustomerId)>,
    /// Per stream: next arrival and its index.
    pub(super) streams: Vec<(Tick, u32)>,
    pub(super) last_orders: Tick,
    pub(super) closed: bool,
    /// Effects that wait at the door for everybody: signs, by item bits.
    pub(super) signs: u64,
    /// Services lying ready for everybody.
    pub(super) placed: u64,
    /// Options trimmed per choice.
    pub(super) trimmed: [u16; 8],
    /// Thousandths of time per step from preparation.
    pub(super) slowed: Vec<u32>,
}

/// What a customer is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doing {
    /// Nothing yet decided.
    Free,
    /// Waiting for somebody else's step.
    Idle,
    /// On the way to do a step.
    Walking(StepId),
    /// In a queue for a step.
    Queueing(StepId, StationId),
    /// At it.
    At(StepId),
    /// Paying for a slip in time.
    Slipping(StepId, Slip),
    /// Stuck until helped or until taking heart.
    Stuck(StepId, Slip),
    /// Waiting for the others of the party before a step.
    Gathering(StepId),
    /// Being helped by the trainee or a colleague.
    Helped(StepId),
    /// Gone.
    Away,
}

/// A cue showing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Showing {
    pub(super) cue: Cue,
    pub(super) since: Tick,
    pub(super) until: Tick,
    pub(super) far: bool,
}

/// A customer in the house, without the rows.
#[derive(Debug, Clone)]
pub(super) struct Customer {
    pub(super) id: CustomerId,
    pub(super) person: PersonId,
    pub(super) seq: u32,
    pub(super) arrived: Tick,
    /// First member of the party and how many came together.
    pub(super) lead: CustomerId,
    pub(super) size: u16,
    pub(super) party: Option<PartyId>,
    pub(super) close: f64,
    pub(super) seat_wish: Option<StationId>,
    pub(super) seat: Option<StationId>,
    /// Has sat down there.
    pub(super) sits: bool,
    pub(super) station: Option<StationId>,
    pub(super) at: (i32, i32),
    pub(super) walk_from: (i32, i32),
    pub(super) walk_since: Tick,
    // traits
    pub(super) expressive: f64,
    pub(super) experience: f64,
    pub(super) autonomy: f64,
    pub(super) sure: f64,
    pub(super) polite: f64,
    pub(super) motivation: f64,
    /// Felt waiting that breaks the patience, ms.
    pub(super) patience_ms: f64,
    // the blueprint
    pub(super) done: u64,
    pub(super) dropped: u64,
    pub(super) running: u64,
    pub(super) due: u64,
    pub(super) doing: Doing,
    pub(super) own_at: Tick,
    pub(super) background_at: Tick,
    pub(super) attempts: u16,
    pub(super) later_at: Tick,
    /// When a customer to whom nothing is owed stops waiting for anything more to come.
    pub(super) linger_at: Tick,
    pub(super) later: u64,
    pub(super) think_at: Tick,
    pub(super) boost: Boost,
    pub(super) sent: Option<(StepId, StepId)>,
    pub(super) slow_next: Option<(StepId, u32)>,
    pub(super) careless: bool,
    /// The station at which this customer takes up a place.
    pub(super) holds: Option<StationId>,
    /// On the way to somewhere else, to be stuck there with a task.
    pub(super) retreat: Option<(StepId, Slip)>,
    /// The wrong station taken for the right one, from setting out for it until leaving it.
    pub(super) astray: Option<StationId>,
    /// Steps for which a wrong queue was taken once: nobody does so twice.
    pub(super) strayed: u64,
    // waiting
    pub(super) wait: Option<Waiting>,
    pub(super) waited_felt_ms: f64,
    /// Felt waiting spent at one's wits' end since help last came, ms: nobody begins afresh with full patience.
    pub(super) stuck_felt_ms: f64,
    pub(super) patience_at: Tick,
    pub(super) informed_until: Tick,
    pub(super) seen_until: Tick,
    // needs
    pub(super) felt: u64,
    pub(super) need_at: Tick,
    pub(super) hurt: u64,
    // choices
    pub(super) chosen: [Option<OptionId>; 8],
    pub(super) advised: [Option<OptionId>; 8],
    pub(super) heard_wrong: Option<(u8, OptionId)>,
    pub(super) strain: f64,
    pub(super) strain_since: Tick,
    pub(super) strain_rate: f64,
    pub(super) grounded: u8,
    // things on the table or in hand: when made, and the bits of those present
    pub(super) things: u64,
    pub(super) made_at: [u32; 16],
    /// Per thing: what was left of it at the last look that counts, per mille; see `portion`.
    pub(super) left: [u16; 16],
    /// Since when what is in use sinks from there.
    pub(super) using_since: Tick,
    /// Things the customer is done with and nobody has cleared away: bits.
    pub(super) over: u64,
    // affect
    pub(super) valence: f64,
    pub(super) arousal: f64,
    pub(super) engagement: f64,
    pub(super) affect_at: Tick,
    // pastime
    pub(super) pastime_starts: Tick,
    pub(super) pastime_ends: Tick,
    pub(super) pastime_on: bool,
    pub(super) pastime_over: bool,
    // cues
    pub(super) showing: [Option<Showing>; 4],
    pub(super) cue_at: Tick,
    pub(super) cue_count: u32,
    pub(super) shown_needs: u64,
    // what the staff did and was told
    pub(super) acted_at: [u32; 21],
    pub(super) served: u64,
    pub(super) greeted: bool,
    pub(super) last_spoken: Tick,
    pub(super) last_checked: Tick,
    pub(super) attended_at: Tick,
    pub(super) told_tags: u64,
    pub(super) told_needs: u64,
    pub(super) told_lack: Option<(StepId, Slip)>,
    pub(super) told_known: bool,
    pub(super) ordered: bool,
    pub(super) gifts: u16,
    pub(super) unserved: bool,
}

/// Help that raises the next attempt.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Boost {
    /// None.
    None,
    /// The trainee does it together with the customer.
    With,
    /// The trainee does it in the customer's stead.
    For,
}

/// A wait under way.
#[derive(Debug, Clone, Copy)]
pub(super) struct Waiting {
    pub(super) on: StepId,
    pub(super) since: Tick,
    /// Felt ms up to `counted`.
    pub(super) felt_ms: f64,
    pub(super) counted: Tick,
    pub(super) rate: f64,
}

/// Where a need of a customer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NeedStage {
    /// Not this customer's.
    Foreign,
    /// Will wake by its trigger.
    Dormant,
    /// Latent and touched: an offer awakens it.
    Stirred,
    /// Felt.
    Felt,
    /// Met.
    Met,
    /// Past, unmet, or turned into another.
    Past,
}

/// A customer's need.
#[derive(Debug, Clone, Copy)]
pub(super) struct NeedState {
    pub(super) stage: NeedStage,
    pub(super) felt_at: u32,
    pub(super) hurts_at: u32,
    pub(super) met_at: u32,
    /// A service held for it: which, and how good.
    pub(super) held: Option<(ServiceId, u16)>,
    pub(super) wakes_at: u32,
}

/// Ticks of a customer's step, ms; `NONE` if not yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct StepTicks {
    pub(super) started: u32,
    pub(super) done: u32,
    pub(super) ends: u32,
}

/// No tick yet.
pub(super) const NONE: u32 = u32::MAX;

impl StepTicks {
    pub(super) const EMPTY: StepTicks = StepTicks { started: NONE, done: NONE, ends: NONE };
}

impl NeedState {
    pub(super) const FOREIGN: NeedState = NeedState {
        stage: NeedStage::Foreign,
        felt_at: NONE,
        hurts_at: NONE,
        met_at: NONE,
        held: None,
        wakes_at: NONE,
    };
}

impl Session {
    /// The row of levels of a slot.
    pub(super) fn know_at(&self, slot: usize, i: usize) -> f64 {
        self.know[slot * self.plan.row + i]
    }

    /// A need of a slot.
    pub(super) fn need(&self, slot: usize, n: NeedId) -> &NeedState {
        &self.needs[slot * self.plan.scenario.house.needs.len() + n.index()]
    }

    /// A need of a slot, to change.
    pub(super) fn need_mut(&mut self, slot: usize, n: NeedId) -> &mut NeedState {
        let stride = self.plan.scenario.house.needs.len();
        &mut self.needs[slot * stride + n.index()]
    }

    /// A step's ticks of a slot.
    pub(super) fn ticks(&self, slot: usize, s: StepId) -> StepTicks {
        self.steps[slot * self.plan.scenario.house.steps.len() + s.index()]
    }

    /// A step's ticks of a slot, to change.
    pub(super) fn ticks_mut(&mut self, slot: usize, s: StepId) -> &mut StepTicks {
        let stride = self.plan.scenario.house.steps.len();
        &mut self.steps[slot * stride + s.index()]
    }

    /// The present time as 32 bits of ms (sessions last less than 49 days, checked at load).
    pub(super) fn now32(&self) -> u32 {
        self.now.0 as u32
    }

    /// The slot of a customer who is there.
    pub(super) fn slot(&self, c: CustomerId) -> Option<usize> {
        match self.slot_of.get(c.index()) {
            None | Some(&NOT_COME) | Some(&GONE) => None,
            Some(&slot) => Some(slot as usize),
        }
    }
}

/// What makes a happening public.
pub(super) fn is_public(kind: EventKind) -> bool {
    match kind {
        EventKind::Opens
        | EventKind::LastOrders
        | EventKind::Closes
        | EventKind::FaultBegins
        | EventKind::FaultEnds
        | EventKind::Arrives
        | EventKind::Sits
        | EventKind::Leaves
        | EventKind::WalksOut
        | EventKind::TurnedAway
        | EventKind::SentOn
        | EventKind::StepsOut
        | EventKind::Says => true,
        EventKind::Prepared
        | EventKind::ActBegins
        | EventKind::ActEnds
        | EventKind::ActBroken
        | EventKind::Walks
        | EventKind::Queues
        | EventKind::StepStarts
        | EventKind::StepDone
        | EventKind::StepSkipped
        | EventKind::Slips
        | EventKind::Lapses
        | EventKind::Strays
        | EventKind::TriesAlone
        | EventKind::Misheard
        | EventKind::Corrected
        | EventKind::WaitBegins
        | EventKind::WaitEnds
        | EventKind::NeedWakes
        | EventKind::NeedStirs
        | EventKind::NeedHeld
        | EventKind::NeedMet
        | EventKind::NeedHurts
        | EventKind::NeedFades
        | EventKind::NeedBecomes
        | EventKind::Served
        | EventKind::ThingComes
        | EventKind::ThingUsed
        | EventKind::ThingLeft
        | EventKind::Chooses
        | EventKind::AdviceHeard
        | EventKind::Receives
        | EventKind::Shows
        | EventKind::PastimeBegins
        | EventKind::PastimeEnds
        | EventKind::Learns
        | EventKind::Catches
        | EventKind::Feels(_) => false,
    }
}
