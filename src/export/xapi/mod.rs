//! Statements of the Experience API 1.0.3, after the shapes of cmi5.
//!
//! ```text
//!   initialized            the session was opened
//!   touched (one each)     a moment that a customer judged
//!   completed              it was played to its end
//!   passed or failed       if it was played to its end; score.scaled is the mean experience / 100
//!   terminated             it was over; with its duration
//! ```
//! A session is a registration of its own, since it was opened once and is over for good. The category of cmi5 itself is
//! not claimed: nothing here was launched by a learning management system.
//!
//! Who did it is an account: a home page and the pseudonym. No statement holds a name. Times are those of the house's
//! clock, counted from the opening of the session; durations are ISO 8601, to 0.01 s.
//!
//! A statement's id is worked out from the log's head and the statement's place in the session (UUID version 5), so that
//! the same session always gives the same statements, and a store counts none twice.
//!
//! What is our own lies below one address, [`SPACE`], which names things and leads nowhere:
//!
//! ```text
//!   activities/scenario/<sha-256>           a scenario, by the hash of its file
//!   activities/scenario/<sha-256>/<rule>    a kind of moment in it
//!   activities/house/<house>                a house
//!   activity-types/moment, activity-types/house
//!   profile                                 the category of all statements
//!   verbs/touched                           what the trainee or the house did reached a customer
//!   ext/...                                 see below
//! ```
//! Extensions of a session's context: `ext/run` and `ext/head` (what identifies the log), `ext/attempt` (from 1),
//! `ext/mode` (`practice` or `assess`), `ext/front-end`, `ext/group`. Of the result of `passed`, `failed` and
//! `terminated`: `ext/arrivals`, `ext/walked-out`, `ext/turned-away` (customers), `ext/top-box` (share), `ext/phase` (the
//! phase it ended in). Of a moment's result, whose score.scaled is the level as perceived and whose success is that it
//! was no worse than acceptable: `ext/customer`, `ext/about`, `ext/factor`, `ext/cause`, `ext/by`, `ext/effect` (units of
//! effect), `ext/will`, `ext/adequate` (levels), `ext/line` (of the scenario's file, 0 for none).

mod address;
mod file;
mod identity;
mod statement;

pub(super) use address::TOUCHED;
pub(super) use file::Statements;

pub use address::{HOME_PAGE, SPACE, VERSION, home_page};
pub use statement::statements;
