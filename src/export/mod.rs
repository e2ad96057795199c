//! SESSIONS -> FILES OF OTHER PROGRAMS: tables for spreadsheets and data bases, statements for learning record stores.
//!
//! ```text
//!   Record (a log that was verified, and played again) --rows--> Cells --csv / xlsx / parquet--> files
//!                                                       --xapi--> statements --file--> JSON Lines --post--> a store
//! ```
//! A record goes in and is forgotten: what is kept at one time does not grow with the number of logs. Files get their
//! final name only when they are whole.
//!
//! Texts from logs, tables of people and scenarios are data. They come out as such: in no table can they become a
//! formula, and in no statement markup.

pub mod post;
pub mod xapi;

mod cell;
mod csv;
mod draft;
mod parquet;
mod reading;
mod record;
mod rows;
mod sink;
mod table;
mod twins;
mod xlsx;

pub use cell::{Cell, Kind};
pub use reading::{Left, Read, Reading, Stopped, read};
pub use record::{Played, Record, Signer};
pub use sink::{Failed, Form, Sink, open};
pub use table::{Column, Home, Table};

#[cfg(test)]
mod tests;
