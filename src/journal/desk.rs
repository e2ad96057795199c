//! What a kept log is written with, from its opening to its seal.

use super::custody::Custody;
use super::keys::Keys;
use super::line::HeadLine;
use super::log_file::LogFile;
use super::scribe::Scribe;
use super::trouble::Trouble;
use std::path::PathBuf;

/// The file, the keys that sign it, and what is secret until then.
#[derive(Debug)]
pub(super) struct Desk {
    pub(super) file: LogFile,
    pub(super) keys: Keys,
    /// Of an assessed session, the private file with its seed.
    pub(super) custody: Option<Custody>,
}

impl Desk {
    /// Signs both chains and gives the log its final name. The private file goes once the log stands under it.
    pub(super) fn seal(self, scribe: &Scribe) -> Result<PathBuf, Trouble> {
        let Desk { mut file, keys, custody } = self;
        file.commit();
        let (core, asides) = (scribe.chain().clone(), file.asides().clone());
        let (core, asides) =
            (HeadLine { lines: core.lines, head: core.head }, HeadLine { lines: asides.lines, head: asides.head });
        let sealed = file.seal(keys.sign(scribe.schema(), core, asides))?;
        custody.into_iter().for_each(Custody::end);
        Ok(sealed)
    }
}
