//! Ids that are worked out, never drawn: the same log gives the same ones, on every machine.

use super::address::SPACE;
use crate::export::Record;
use uuid::Uuid;

/// The id of a statement: by the log, its head, what is told, and which of its kind it is.
///
/// The run line is part of it, since two learners who do the same in the same session have the same core. Moments are
/// counted by themselves, so that a log that a later engine cannot play again still ends with the same statements.
pub(super) fn statement(record: &Record, verb: &str, number: usize) -> String {
    named(&format!("statement {} {} {verb} {number}", record.run_hash, record.head))
}

/// The id of a session's registration.
pub(super) fn registration(record: &Record) -> String {
    named(&format!("registration {}", record.run_hash))
}

fn named(name: &str) -> String {
    let space = Uuid::new_v5(&Uuid::NAMESPACE_URL, SPACE.as_bytes());
    Uuid::new_v5(&space, name.as_bytes()).hyphenated().to_string()
}
