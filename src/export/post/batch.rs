//! Statements cut into batches, read line by line: what is in memory is one batch.

use super::reach::{Place, Reach};
use crate::export::xapi::TOUCHED;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::{self, BufRead};

/// Most statements in a batch.
pub(super) const MOST: usize = 100;
/// Most bytes in a batch; a single longer statement goes alone.
const MOST_BYTES: usize = 256 << 10;

/// A statement with what is needed to keep count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Statement {
    pub(super) id: String,
    /// The session's registration.
    pub(super) session: String,
    /// Its place among the session's statements.
    pub(super) place: Place,
    pub(super) json: String,
}

#[derive(Deserialize)]
struct Known {
    id: String,
    verb: Verb,
    context: Context,
}

#[derive(Deserialize)]
struct Verb {
    id: String,
}

#[derive(Deserialize)]
struct Context {
    registration: String,
}

/// Reads batches from JSON Lines, without what has been acknowledged.
pub(super) struct Batches<R> {
    from: R,
    /// The session being read, and how many of its moments were.
    moments: (String, u64),
    waiting: Option<Statement>,
}

impl<R: BufRead> Batches<R> {
    pub(super) fn new(from: R) -> Batches<R> {
        Batches { from, moments: (String::new(), 0), waiting: None }
    }

    /// The next batch; an empty one at the end.
    pub(super) fn next(&mut self, acknowledged: &BTreeMap<String, Reach>) -> io::Result<Vec<Statement>> {
        let (mut batch, mut bytes) = (Vec::new(), 0);
        while let Some(statement) = self.statement()? {
            if acknowledged.get(&statement.session).is_some_and(|reach| reach.holds(&statement.place)) {
                continue;
            }
            let longer = bytes + statement.json.len() + 1;
            if !batch.is_empty() && (batch.len() == MOST || longer > MOST_BYTES) {
                self.waiting = Some(statement);
                break;
            }
            bytes = longer;
            batch.push(statement);
        }
        Ok(batch)
    }

    fn statement(&mut self) -> io::Result<Option<Statement>> {
        if let Some(statement) = self.waiting.take() {
            return Ok(Some(statement));
        }
        let mut json = String::new();
        if self.from.read_line(&mut json)? == 0 {
            return Ok(None);
        }
        json.truncate(json.trim_end().len());
        let known: Known = serde_json::from_str(&json).map_err(io::Error::other)?;
        let session = known.context.registration;
        // All statements of a session stand together.
        if self.moments.0 != session {
            self.moments = (session.clone(), 0);
        }
        let place = match known.verb.id.rsplit('/').next().unwrap_or_default() {
            TOUCHED => {
                self.moments.1 += 1;
                Place::Moment(self.moments.1)
            }
            verb => Place::Once(verb.to_owned()),
        };
        Ok(Some(Statement { id: known.id, session, place, json }))
    }
}

/// A batch as a JSON array.
pub(super) fn body(batch: &[Statement]) -> String {
    let lines: Vec<&str> = batch.iter().map(|statement| statement.json.as_str()).collect();
    format!("[{}]", lines.join(","))
}
