//! The door to the system's randomness: seeds of new sessions, signing keys, names of files. Nothing that is played.

use super::trouble::Trouble;

/// Bytes nobody can guess.
///
/// # Errors
/// The system has none to give.
#[expect(clippy::disallowed_methods, reason = "seeds, keys and file names of new sessions come from the system")]
pub(super) fn bytes<const N: usize>() -> Result<[u8; N], Trouble> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|e| Trouble::Chance(e.to_string()))?;
    Ok(bytes)
}

/// A seed for a new session.
///
/// # Errors
/// The system has no randomness to give.
pub fn fresh_seed() -> Result<u64, Trouble> {
    Ok(u64::from_le_bytes(bytes()?))
}
