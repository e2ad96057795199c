//! The seed of an assessed session: the log's first line commits to it, the seal tells it.
//!
//! ```text
//!   first line  "commitment": SHA-256("coserve session seed\n", seed, nonce)    seed 8 bytes, big end first; nonce 32
//!   checks      "sum": SHA-256("coserve session check\n", nonce, tick, sum)     its first 8 bytes
//!   seal        "reveal": {"seed": .., "nonce": ".."}
//! ```
//! The nonce is drawn by the system, so that the seed cannot be found by trying all of them; and a checksum, which a
//! patient mind could compute backwards to the seed, is written under a veil of the same nonce. Until the seal both lie
//! in a file that only its owner may read (`custody`), since going on after a crash needs them.
//!
//! What this is good for: whoever reads the unfinished log, over a shoulder, in a backup or from a shared folder, learns
//! nothing of the evening to come; and nobody can seal a log under another seed than the one it was begun with.
//! What it is not: proof against the owner of the account, or of the machine, on which the session is played. They can
//! read the private file, or copy the whole data folder, play to the end, and put the copy back. Where that matters the
//! machine has to be the house's, and the account not the learner's.

use super::chain::{hex, unhex};
use super::line::Reveal;
use sha2::{Digest, Sha256};

/// A seed that is not to be known yet, and what hides it.
#[derive(Clone)]
pub(super) struct Secret {
    seed: u64,
    nonce: [u8; 32],
}

// No debugging print shows it.
impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Secret({})", self.commitment())
    }
}

impl Secret {
    /// Hides a seed behind bytes nobody can guess.
    pub(super) fn new(seed: u64, nonce: [u8; 32]) -> Secret {
        Secret { seed, nonce }
    }

    /// For a core in memory, which nobody reads along: the same every time, so that playings can be compared.
    pub(super) fn in_memory(seed: u64) -> Secret {
        Secret { seed, nonce: [0; 32] }
    }

    /// What was told, if it can be understood.
    pub(super) fn of(reveal: &Reveal) -> Option<Secret> {
        Some(Secret { seed: reveal.seed, nonce: unhex(&reveal.nonce)? })
    }

    /// What tells it.
    pub(super) fn reveal(&self) -> Reveal {
        Reveal { seed: self.seed, nonce: hex(&self.nonce) }
    }

    /// What the first line commits to.
    pub(super) fn commitment(&self) -> String {
        let hash = Sha256::new_with_prefix(b"coserve session seed\n").chain_update(self.seed.to_be_bytes());
        hex(&hash.chain_update(self.nonce).finalize())
    }

    /// A checksum as it can be written before the seal.
    fn veil(&self, tick: u64, checksum: u64) -> u64 {
        let hash = Sha256::new_with_prefix(b"coserve session check\n").chain_update(self.nonce);
        let hash = hash.chain_update(tick.to_be_bytes()).chain_update(checksum.to_be_bytes()).finalize();
        hash.iter().take(8).fold(0, |word, byte| word << 8 | u64::from(*byte))
    }
}

/// The seed that a session is played with.
#[derive(Debug, Clone)]
pub(super) enum Seed {
    /// One that anybody may know.
    Open(u64),
    /// One that is told at the seal.
    Hidden(Secret),
}

impl Seed {
    /// The seed itself.
    pub(super) fn value(&self) -> u64 {
        match self {
            Seed::Open(seed) => *seed,
            Seed::Hidden(secret) => secret.seed,
        }
    }

    /// A checksum as check lines write it.
    pub(super) fn check(&self, tick: u64, checksum: u64) -> u64 {
        match self {
            Seed::Open(_) => checksum,
            Seed::Hidden(secret) => secret.veil(tick, checksum),
        }
    }

    /// What the seal tells.
    pub(super) fn reveal(&self) -> Option<Reveal> {
        match self {
            Seed::Open(_) => None,
            Seed::Hidden(secret) => Some(secret.reveal()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::chance;

    fn drawn(seed: u64) -> Secret {
        Secret::new(seed, chance::bytes().expect("chance"))
    }

    #[test]
    fn a_commitment_is_the_hash_that_the_form_says() {
        let secret = Secret::in_memory(7);
        let bytes = [&b"coserve session seed\n"[..], &7u64.to_be_bytes(), &[0; 32]].concat();
        assert_eq!(secret.commitment(), super::super::chain::hash(&bytes));
    }

    #[test]
    fn the_same_seed_is_hidden_anew_each_time() {
        let (one, other) = (drawn(7), drawn(7));
        assert_ne!(one.commitment(), other.commitment());
        assert_ne!(one.veil(10_000, 5), other.veil(10_000, 5));
        assert_ne!(one.veil(10_000, 5), one.veil(20_000, 5), "what stays the same does not show");
    }

    #[test]
    fn what_is_told_can_be_checked_and_a_print_tells_nothing() {
        let secret = drawn(1_234_567);
        let told = secret.reveal();
        assert_eq!(Secret::of(&told).expect("told").commitment(), secret.commitment());
        let print = format!("{:?}", Seed::Hidden(secret));
        assert!(!print.contains("1234567") && !print.contains(&told.nonce), "{print}");
        assert!(Secret::of(&Reveal { nonce: "00".to_owned(), ..told }).is_none());
    }
}
