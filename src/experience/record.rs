//! What is kept of one customer's visit. Small, because a queue test has two hundred thousand of them.

use super::concern::Parts;
use super::memory::{Phase, Tally};
use crate::engine::Tick;

/// How a visit stands or ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fate {
    /// Has not come.
    #[default]
    Absent,
    /// Is in the house.
    Inside,
    /// Left after a full visit.
    Left,
    /// Left before it was complete.
    WalkedOut,
    /// Was not let in, or found no way to be served.
    TurnedAway,
}

impl Fate {
    /// Its name in logs.
    pub fn word(self) -> &'static str {
        match self {
            Fate::Absent => "absent",
            Fate::Inside => "inside",
            Fate::Left => "left",
            Fate::WalkedOut => "walked_out",
            Fate::TurnedAway => "turned_away",
        }
    }

    /// Whether the customer counts as an arrival.
    pub fn came(self) -> bool {
        self != Fate::Absent
    }

    /// Whether the visit ended before it was complete.
    pub fn broke_off(self) -> bool {
        matches!(self, Fate::WalkedOut | Fate::TurnedAway)
    }
}

/// What a complaint or a slip of service met with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Amends {
    /// Nothing was made good.
    #[default]
    None,
    /// Something was made good.
    Made,
    /// Something was made good beyond what was counted on.
    MadeWell,
}

/// One customer's visit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Record {
    /// Came at.
    pub(super) arrived: Tick,
    /// Gone since.
    pub(super) gone: Tick,
    /// Mood at `mood_at`; it decays from there.
    pub(super) mood: f64,
    pub(super) mood_at: Tick,
    /// What memory needs.
    pub(super) tally: Tally,
    /// Needs that woke, and that were met: sets of need bits.
    pub(super) woke: u64,
    pub(super) met: u64,
    /// Waiting by the clock, ms.
    pub(super) waited_ms: u32,
    /// Losses about something that was given, or about what the customer counts on (third mismatch).
    pub(super) worse: u16,
    /// Touches, felt or not.
    pub(super) touches: u16,
    /// First member of the party.
    pub(super) party: u32,
    /// The person's row in the measure.
    pub(super) row: u16,
    pub(super) parts: Parts,
    pub(super) fate: Fate,
    pub(super) phase: Phase,
    pub(super) amends: Amends,
    /// Facts, as `SERVED`, `HEARD`, `TOLD_THE_KNOWN`.
    pub(super) facts: u8,
}

/// Has received a service.
pub(super) const SERVED: u8 = 1;
/// Was greeted, looked at or spoken to before leaving.
pub(super) const HEARD: u8 = 2;
/// Was told what they knew.
pub(super) const TOLD_THE_KNOWN: u8 = 4;

impl Record {
    /// A customer who has not come.
    pub(super) fn absent(row: u16, parts: Parts, mood: f64) -> Record {
        Record {
            arrived: Tick::NEVER,
            gone: Tick::NEVER,
            mood,
            mood_at: Tick::ZERO,
            tally: Tally::default(),
            woke: 0,
            met: 0,
            waited_ms: 0,
            worse: 0,
            touches: 0,
            party: 0,
            row,
            parts,
            fate: Fate::Absent,
            phase: Phase::Entry,
            amends: Amends::None,
            facts: 0,
        }
    }

    /// Whether a fact holds.
    pub(super) fn is(&self, fact: u8) -> bool {
        self.facts & fact != 0
    }
}
