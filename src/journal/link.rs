//! One of a log's chains while it is read: which line is missing, added, or not what it was.

use super::chain::Chain;
use super::fact::{Edit, Fact};
use super::verdict::{Code, Finding};

/// A chain while it is read.
pub(super) struct Link {
    pub(super) chain: Chain,
    /// Line of the file with the chain's last line.
    pub(super) at: u64,
    /// A line whose `prev` did not fit, waiting for the next to tell which of the two was edited.
    doubt: Option<(u64, u64)>,
}

impl Link {
    pub(super) fn new() -> Link {
        Link { chain: Chain::new(), at: 0, doubt: None }
    }

    /// Adds a line if it fits.
    pub(super) fn add(&mut self, number: u64, prev: &str, line: &[u8], at: u64) -> Result<(), Finding> {
        self.settle(prev)?;
        let expected = self.chain.lines;
        if prev == self.chain.head && number != expected {
            return Err(Finding::edited(at, Edit::Number));
        }
        if number > expected {
            return Err(Finding::removed(number - expected, self.at, at));
        }
        if number < expected {
            return Err(Finding::new(Code::Displaced, Some(at), Fact::AddedOrMoved));
        }
        if prev != self.chain.head {
            self.doubt = Some((self.at, at));
        }
        self.chain.add(line);
        self.at = at;
        Ok(())
    }

    /// Tells which line was edited, by what the next line remembers of the second.
    pub(super) fn settle(&mut self, prev: &str) -> Result<(), Finding> {
        match self.doubt.take() {
            None => Ok(()),
            Some((before, doubtful)) => {
                let edited = if prev == self.chain.head { before } else { doubtful };
                Err(Finding::edited(edited.max(1), Edit::NextRemembers))
            }
        }
    }

    /// As `settle`, where no line follows.
    pub(super) fn settle_at_end(&mut self) -> Result<(), Finding> {
        match self.doubt.take() {
            None => Ok(()),
            Some((before, _)) => Err(Finding::edited(before.max(1), Edit::NextRemembers)),
        }
    }
}
