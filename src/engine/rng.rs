//! The one door to chance: draws keyed by what they are about, from the counter-based Philox 4x32-10.
//!
//! A draw depends on (seed, who, purpose, a, b) and on nothing that happened before, so one act more changes no draw it
//! does not touch. Algorithm: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011; the
//! tests hold it against the published known answers.

use rand::TryRng;
use std::convert::Infallible;

/// What a draw is for. The number is part of the draw's key: never reuse or renumber.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u16)]
pub enum Purpose {
    /// A trait of a person. a: which.
    Trait = 1,
    /// A level of knowing or being able. a: which.
    Know = 2,
    /// An arrival time. a: index in its stream, b: stream.
    Arrival = 3,
    /// Which persona an unnamed guest has.
    Mix = 4,
    /// How many come together.
    Size = 5,
    /// Patience.
    Patience = 6,
    /// Duration of a step. a: step, b: attempt.
    Duration = 7,
    /// Whether an attempt succeeds. a: step, b: attempt.
    Attempt = 8,
    /// Which condition a failed attempt lacked. a: step, b: attempt.
    Lack = 9,
    /// What a slip costs. a: step, b: attempt.
    SlipCost = 10,
    /// Whether an optional step is taken. a: step.
    Optional = 11,
    /// A chance in a condition. a: node.
    Chance = 12,
    /// Liking of an option. a: option.
    Liking = 13,
    /// Knowledge of one's own liking. a: option.
    Guess = 14,
    /// Whether advice is taken. a: option.
    AdviceTaken = 15,
    /// Whether a request is misheard. a: step.
    Mishear = 16,
    /// Which option is heard. a: step.
    Heard = 17,
    /// Whether and which cue shows. a: cue and occasion, b: count.
    Cue = 18,
    /// How long a cue holds. a: cue, b: count.
    CueHold = 19,
    /// How long a thing lasts. a: thing.
    Lasts = 20,
    /// How long a pastime lasts, and when it starts.
    Pastime = 21,
    /// Whether a sign is read. a: item.
    Sign = 22,
    /// Whether a fault happens. a: fault, b: slot of the clock.
    Fault = 23,
    /// When in the slot. a: fault, b: slot.
    FaultAt = 24,
    /// How long until mended. a: fault, b: slot.
    Mend = 25,
    /// How long giving a service takes the trainee. a: service.
    Giving = 26,
    /// How long a handover takes. a: count.
    Handover = 27,
    /// Which wrong station is taken for the right one. a: step.
    Stray = 28,
    /// After the visit: voice.
    Voice = 40,
    /// After the visit: exit.
    Exit = 41,
    /// After the visit: word of mouth.
    WordOfMouth = 42,
    /// After the visit: return.
    Return = 43,
    /// A bot's own dice.
    Bot = 60,
}

impl Purpose {
    /// Whether it says who comes, when, and what is in them, rather than how things go.
    fn is_of_people(self) -> bool {
        match self {
            Purpose::Trait
            | Purpose::Know
            | Purpose::Arrival
            | Purpose::Mix
            | Purpose::Size
            | Purpose::Patience
            | Purpose::Liking
            | Purpose::Guess => true,
            Purpose::Duration
            | Purpose::Attempt
            | Purpose::Lack
            | Purpose::SlipCost
            | Purpose::Optional
            | Purpose::Chance
            | Purpose::AdviceTaken
            | Purpose::Mishear
            | Purpose::Heard
            | Purpose::Cue
            | Purpose::CueHold
            | Purpose::Lasts
            | Purpose::Pastime
            | Purpose::Sign
            | Purpose::Fault
            | Purpose::FaultAt
            | Purpose::Mend
            | Purpose::Giving
            | Purpose::Handover
            | Purpose::Stray
            | Purpose::Voice
            | Purpose::Exit
            | Purpose::WordOfMouth
            | Purpose::Return
            | Purpose::Bot => false,
        }
    }
}

/// Keyed draws of one session. People and luck have keys of their own, so that the same people can be met in another
/// evening; ordinarily the two are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draws {
    people: [u32; 2],
    luck: [u32; 2],
}

fn key(seed: u64) -> [u32; 2] {
    [seed as u32, (seed >> 32) as u32]
}

impl Draws {
    /// Draws of the session with this seed.
    pub fn new(seed: u64) -> Draws {
        Draws { people: key(seed), luck: key(seed) }
    }

    /// The same people in an evening that goes otherwise.
    #[must_use]
    pub fn with_luck(self, luck: u64) -> Draws {
        Draws { luck: key(luck), ..self }
    }

    /// 64 random bits for this key.
    pub fn bits(self, who: u32, purpose: Purpose, a: u32, b: u32) -> u64 {
        let key = if purpose.is_of_people() { self.people } else { self.luck };
        let x = philox([who, purpose as u32, a, b], key);
        u64::from(x[0]) | (u64::from(x[1]) << 32)
    }

    /// A uniform number in the open interval (0, 1), with 53 bits.
    pub fn unit(self, who: u32, purpose: Purpose, a: u32, b: u32) -> f64 {
        open_unit(self.bits(who, purpose, a, b))
    }
}

/// Maps 64 bits to the open interval (0, 1): never 0 and never 1, so that logarithms stay finite.
fn open_unit(bits: u64) -> f64 {
    ((bits >> 12) as f64 + 0.5) * (1.0 / (1u64 << 52) as f64)
}

/// A stream of draws behind `rand`'s traits, for bots and tests: block after block of one key.
#[derive(Debug, Clone)]
pub struct Stream {
    draws: Draws,
    who: u32,
    block: u32,
}

impl Stream {
    /// The stream number `who` of this seed, apart from every keyed draw of a session.
    pub fn new(seed: u64, who: u32) -> Stream {
        Stream { draws: Draws::new(seed), who, block: 0 }
    }
}

impl TryRng for Stream {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        self.try_next_u64().map(|x| x as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        self.block += 1;
        Ok(self.draws.bits(self.who, Purpose::Bot, self.block, 0))
    }

    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Infallible> {
        for chunk in dst.chunks_mut(8) {
            let bytes = self.try_next_u64()?.to_le_bytes();
            chunk.copy_from_slice(&bytes[..chunk.len()]);
        }
        Ok(())
    }
}

/// One block of Philox 4x32 with ten rounds.
fn philox(mut counter: [u32; 4], mut key: [u32; 2]) -> [u32; 4] {
    const M: [u64; 2] = [0xD251_1F53, 0xCD9E_8D57];
    const W: [u32; 2] = [0x9E37_79B9, 0xBB67_AE85];
    for round in 0..10 {
        if round > 0 {
            key = [key[0].wrapping_add(W[0]), key[1].wrapping_add(W[1])];
        }
        let p0 = M[0] * u64::from(counter[0]);
        let p1 = M[1] * u64::from(counter[2]);
        counter =
            [(p1 >> 32) as u32 ^ counter[1] ^ key[0], p1 as u32, (p0 >> 32) as u32 ^ counter[3] ^ key[1], p0 as u32];
    }
    counter
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn philox_gives_the_published_known_answers() {
        assert_eq!(philox([0; 4], [0; 2]), [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]);
        assert_eq!(philox([u32::MAX; 4], [u32::MAX; 2]), [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]);
        assert_eq!(
            philox([0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344], [0xa409_3822, 0x299f_31d0]),
            [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
        );
    }

    #[test]
    fn another_luck_leaves_people_as_they_are() {
        let (one, other) = (Draws::new(7), Draws::new(7).with_luck(8));
        assert_eq!(one.bits(3, Purpose::Trait, 1, 0), other.bits(3, Purpose::Trait, 1, 0));
        assert_ne!(one.bits(3, Purpose::Attempt, 1, 0), other.bits(3, Purpose::Attempt, 1, 0));
        assert_eq!(one.with_luck(7), one);
    }

    #[test]
    fn units_are_inside_the_open_interval() {
        assert!(open_unit(0) > 0.0);
        assert!(open_unit(u64::MAX) < 1.0);
    }
}
