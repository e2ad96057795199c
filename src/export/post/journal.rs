//! The journal of a posting: what is being sent, and what was acknowledged.
//!
//! ```text
//! {"to":"https://lrs.example.org/xapi/statements"}
//! {"sending":{"count":100,"ask":["<id>"],"reach":{"<registration>":{"moments":42,"once":["initialized"]}}}}
//! {"acknowledged":true}
//! ```
//! `ask` are the statements by which the store is known to have the batch, `reach` is how far each session is
//! acknowledged once it has. A line `sending` without an answer behind it is in doubt: the store is asked.

use super::reach::Reach;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    To(String),
    Sending(Sending),
    Acknowledged(bool),
}

/// A batch that is being sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sending {
    /// Its statements.
    pub(super) count: u64,
    /// The ids of the statements that the store is asked for.
    pub(super) ask: Vec<String>,
    /// Per registration, what is acknowledged once this is.
    pub(super) reach: BTreeMap<String, Reach>,
}

/// Why a journal cannot be used.
#[derive(Debug)]
pub(super) enum Useless {
    Io(io::Error),
    /// Another process posts from it.
    InUse,
    /// It belongs to another store.
    OtherStore(String),
    /// A line holds something else.
    Broken(u64),
}

/// See the module.
#[derive(Debug)]
pub(super) struct Journal {
    file: File,
    /// Per registration, the statements that the store has.
    pub(super) acknowledged: BTreeMap<String, Reach>,
    /// What was being sent when the program was ended.
    pub(super) in_doubt: Option<Sending>,
}

impl Journal {
    /// Where the journal of a file of statements lies.
    pub(super) fn path(statements: &Path) -> PathBuf {
        let mut path = statements.as_os_str().to_owned();
        path.push(".posted");
        PathBuf::from(path)
    }

    /// Opens it for a store, alone.
    pub(super) fn open(path: &Path, to: &str) -> Result<Journal, Useless> {
        let file = OpenOptions::new().create(true).read(true).append(true).open(path).map_err(Useless::Io)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Useless::InUse),
            Err(TryLockError::Error(e)) => return Err(Useless::Io(e)),
        }
        let mut journal = Journal { file, acknowledged: BTreeMap::new(), in_doubt: None };
        journal.read(to)?;
        Ok(journal)
    }

    fn read(&mut self, to: &str) -> Result<(), Useless> {
        let mut lines = BufReader::new(self.file.try_clone().map_err(Useless::Io)?);
        let (mut whole, mut begun) = (0, false);
        for at in 1.. {
            let mut line = String::new();
            let read = lines.read_line(&mut line).map_err(Useless::Io)?;
            // A line that a crash cut short was never acted on.
            if read == 0 || !line.ends_with('\n') {
                break;
            }
            whole += read as u64;
            match (serde_json::from_str::<Line>(&line), begun) {
                (Ok(Line::To(there)), false) if there == to => begun = true,
                (Ok(Line::To(there)), false) => return Err(Useless::OtherStore(there)),
                (Ok(Line::Sending(sending)), true) => self.in_doubt = Some(sending),
                (Ok(Line::Acknowledged(stored)), true) => {
                    if let Some(sending) = self.in_doubt.take().filter(|_| stored) {
                        self.add(sending);
                    }
                }
                _ => return Err(Useless::Broken(at)),
            }
        }
        self.file.set_len(whole).map_err(Useless::Io)?;
        self.file.seek(SeekFrom::End(0)).map_err(Useless::Io)?;
        if !begun {
            self.write(&Line::To(to.to_owned())).map_err(Useless::Io)?;
        }
        Ok(())
    }

    /// A batch is about to be sent.
    pub(super) fn sending(&mut self, sending: Sending) -> io::Result<()> {
        self.write(&Line::Sending(sending.clone()))?;
        self.in_doubt = Some(sending);
        Ok(())
    }

    /// The store has the batch, or has said that it does not take it.
    pub(super) fn answered(&mut self, stored: Stored) -> io::Result<()> {
        self.write(&Line::Acknowledged(stored == Stored::Yes))?;
        if let Some(sending) = self.in_doubt.take().filter(|_| stored == Stored::Yes) {
            self.add(sending);
        }
        Ok(())
    }

    fn add(&mut self, sending: Sending) {
        for (session, reach) in sending.reach {
            self.acknowledged.entry(session).or_default().join(reach);
        }
    }

    fn write(&mut self, line: &Line) -> io::Result<()> {
        let mut text = serde_json::to_string(line).map_err(io::Error::other)?;
        text.push('\n');
        self.file.write_all(text.as_bytes())?;
        self.file.sync_data()
    }
}

/// Whether the store has a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stored {
    Yes,
    No,
}
