//! A chain of lines: each carries a running number and the hash of the line before it.

use sha2::{Digest, Sha256};

/// What stands where there is no line before, and no head yet.
pub(super) const NO_HEAD: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// SHA-256 in lower-case hexadecimal.
pub(super) fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes in lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |n: u8| char::from(b"0123456789abcdef"[usize::from(n)]);
    bytes.iter().flat_map(|b| [digit(b >> 4), digit(b & 15)]).collect()
}

/// Bytes from hexadecimal, if it is exactly so many.
pub(super) fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    let digit = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
    if digits.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

/// The end of a chain so far: how many lines, and the hash of the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chain {
    pub(super) lines: u64,
    pub(super) head: String,
}

impl Chain {
    pub(super) fn new() -> Chain {
        Chain { lines: 0, head: NO_HEAD.to_owned() }
    }

    /// Adds a line that has been written, without its line feed.
    pub(super) fn add(&mut self, line: &[u8]) {
        self.lines += 1;
        self.head = hash(line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_goes_there_and_back() {
        assert_eq!(hex(&[0, 0x9f, 0xa0]), "009fa0");
        assert_eq!(unhex::<3>("009fA0"), Some([0, 0x9f, 0xa0]));
        for bad in ["", "009fa", "009fa00", "00 fa0", "00+fa0", "öö00"] {
            assert_eq!(unhex::<3>(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_hash_is_the_published_one() {
        // The example "abc" of FIPS 180-4.
        assert_eq!(hash(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
