//! Writes a changed log with chains and a signature of its own, as whoever holds a key can: for sample data, and for the
//! tests of what forgers are told.

use super::SCHEMA;
use super::chain::{Chain, hash};
use super::keys::Keys;
use super::line::{self, Body, EndLine, HeadLine, Standing};
use super::store::Store;
use super::trouble::Trouble;
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::Path;

/// Chains changed lines anew; signs with keys, or leaves the old signature in place. Nothing if a line is none of a log's.
pub(super) fn rechained(lines: &[String], keys: Option<&Keys>) -> Option<Vec<u8>> {
    let (mut core, mut aside, mut schema) = (Chain::new(), Chain::new(), SCHEMA);
    let mut out = Vec::new();
    for old in lines {
        let (standing, body) = line::read(old.as_bytes()).ok()?;
        if let Body::Session(session) = &body {
            schema = session.schema;
        }
        let standing = match standing {
            Standing::Core { .. } => Standing::Core { n: core.lines, prev: core.head.clone() },
            Standing::Aside { .. } => Standing::Aside { a: aside.lines, prev: aside.head.clone(), after: core.lines },
            Standing::End => Standing::End,
        };
        let head = |chain: &Chain| HeadLine { lines: chain.lines, head: chain.head.clone() };
        let body = match body {
            Body::End(end) => Body::End(match keys {
                Some(keys) => keys.sign(schema, head(&core), head(&aside)),
                None => EndLine { core: head(&core), aside: head(&aside), ..end },
            }),
            other => other,
        };
        let new = line::write(&standing, &body);
        match standing {
            Standing::Core { .. } => core.add(new.as_bytes()),
            Standing::Aside { .. } => aside.add(new.as_bytes()),
            Standing::End => {}
        }
        if core.lines == 1 && aside.lines == 0 {
            aside.head = hash(new.as_bytes());
        }
        out.extend_from_slice(new.as_bytes());
        out.push(b'\n');
    }
    Some(out)
}

impl Store {
    /// Changes the lines of a sealed log of this folder and signs it anew with the folder's key, in place.
    ///
    /// # Errors
    /// It cannot be read or written, or what it was changed into is no log.
    pub(crate) fn reissue(&self, log: &Path, change: &dyn Fn(String) -> String) -> Result<(), Trouble> {
        let text = fs::read_to_string(log).map_err(Trouble::io(log))?;
        let lines: Vec<String> = text.lines().map(|line| change(line.to_owned())).collect();
        let keys = self.keys()?;
        let none = || Trouble::Io(log.to_path_buf(), Error::new(ErrorKind::InvalidData, "this is no log"));
        fs::write(log, rechained(&lines, Some(&keys)).ok_or_else(none)?).map_err(Trouble::io(log))
    }
}
