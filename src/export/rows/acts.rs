//! One row per input of the trainee.
use super::Field;
use crate::export::cell::{Cell, Kind};
use crate::export::record::Record;
use crate::export::table::Column;
use crate::journal::Input;
use crate::scenario::Scenario;
use crate::scenario::model::Act;
use crate::scenario::script::{Scripted, describe};

/// An input's row.
struct Row<'a> {
    record: &'a Record,
    scenario: &'a Scenario,
    number: u32,
    tick_ms: u64,
    input: Input,
}

impl Row<'_> {
    fn act(&self, word: fn(Act) -> String) -> Cell {
        match self.input {
            Input::Act(act) => Cell::text(&word(act)),
            Input::Open | Input::Interrupt | Input::Finish => Cell::Empty,
        }
    }

    fn scripted(&self, word: fn(Scripted) -> Option<String>) -> Cell {
        match self.input {
            Input::Act(act) => Cell::maybe(word(describe(act, self.scenario)), |text| Cell::text(&text)),
            Input::Open | Input::Interrupt | Input::Finish => Cell::Empty,
        }
    }
}

fn kind(input: Input) -> &'static str {
    match input {
        Input::Open => "open",
        Input::Act(_) => "act",
        Input::Interrupt => "interrupt",
        Input::Finish => "finish",
    }
}

type Get = for<'a> fn(&Row<'a>) -> Cell;

const fn field(name: &'static str, kind: Kind, unit: &'static str, means: &'static str, get: Get) -> Field<Get> {
    Field { column: Column { name, kind, unit, means }, get }
}

const FIELDS: &[Field<Get>] = &[
    field("session", Kind::Text, "", "hash of the log's run line: identifies the session in every table", |r| {
        Cell::text(&r.record.run_hash)
    }),
    field("number", Kind::Whole, "", "which input of the session, from 1", |r| Cell::whole(r.number)),
    field("at", Kind::Time, "", "when, by the house's clock from the opening of the session on", |r| {
        Cell::Time(r.record.dated(r.tick_ms))
    }),
    field("at_ms", Kind::Whole, "ms", "house time", |r| Cell::whole(r.tick_ms)),
    field("input", Kind::Text, "", "open, act, interrupt or finish", |r| Cell::text(kind(r.input))),
    field("act", Kind::Text, "", "the kind of act", |r| r.act(|act| act.kind().word().to_owned())),
    field("to", Kind::Text, "", "to whom, by id; a party by its first", |r| r.scripted(|scripted| scripted.to)),
    field("style", Kind::Text, "", "in which style", |r| {
        r.act(|act| act.style().map(|style| style.word().to_owned()).unwrap_or_default())
    }),
    field("written", Kind::Text, "", "the act as logs write it, JSON", |r| {
        r.scripted(|scripted| serde_json::to_string(&scripted.act).ok())
    }),
];

/// The columns.
pub(in crate::export) fn columns() -> Vec<Column> {
    FIELDS.iter().map(|field| field.column).collect()
}

/// The row of an input.
pub(super) fn cells<'a>(
    record: &'a Record,
    scenario: &'a Scenario,
    number: u32,
    tick_ms: u64,
    input: Input,
) -> impl Iterator<Item = Cell> {
    let row = Row { record, scenario, number, tick_ms, input };
    FIELDS.iter().map(move |field| (field.get)(&row))
}
