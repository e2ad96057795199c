//! A private stand-in for the engine's keyed draws, of the same shape, until those are there.
//!
//! Keyed by seed, customer, purpose and two numbers more, so that one draw more changes no other.

/// What a draw is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u16)]
pub(super) enum Purpose {
    /// Who is told of displeasure.
    Voice = 40,
    /// Whether the customer leaves for good.
    Exit = 41,
    /// How many others are told.
    WordOfMouth = 42,
}

/// Keyed uniform draws.
#[derive(Debug, Clone, Copy)]
pub(super) struct Draws {
    seed: u64,
}

impl Draws {
    pub(super) fn new(seed: u64) -> Draws {
        Draws { seed }
    }

    /// A number strictly between 0 and 1, the same for the same key.
    pub(super) fn unit(self, who: u32, purpose: Purpose, a: u32, b: u32) -> f64 {
        let mut h = mix(self.seed);
        h = mix(h ^ ((u64::from(who) << 16) | purpose as u64));
        h = mix(h ^ ((u64::from(a) << 32) | u64::from(b)));
        // 52 bits and a half step: never 0, never 1.
        ((h >> 12) as f64 + 0.5) / 4_503_599_627_370_496.0
    }
}

/// A bijective finaliser (the constants are those of splitmix64).
fn mix(z: u64) -> u64 {
    let z = z.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
