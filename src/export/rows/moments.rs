//! One row per moment that a customer judged.
use super::Field;
use crate::experience::report::{FeltReport, MomentReport};
use crate::export::cell::{Cell, Kind};
use crate::export::record::Record;
use crate::export::table::Column;

/// A moment's row.
struct Row<'a> {
    record: &'a Record,
    felt: &'a FeltReport,
    number: u32,
    moment: &'a MomentReport,
}

type Get = for<'a> fn(&Row<'a>) -> Cell;

const fn field(name: &'static str, kind: Kind, unit: &'static str, means: &'static str, get: Get) -> Field<Get> {
    Field { column: Column { name, kind, unit, means }, get }
}

const FIELDS: &[Field<Get>] = &[
    field("session", Kind::Text, "", "hash of the log's run line: identifies the session in every table", |r| {
        Cell::text(&r.record.run_hash)
    }),
    field("customer", Kind::Text, "", "the customer's id within the session", |r| Cell::text(&r.felt.customer)),
    field("number", Kind::Whole, "", "which moment of this visit, from 1", |r| Cell::whole(r.number)),
    field("at", Kind::Time, "", "when, by the house's clock from the opening of the session on", |r| {
        Cell::Time(r.record.dated(r.moment.tick))
    }),
    field("at_ms", Kind::Whole, "ms", "house time", |r| Cell::whole(r.moment.tick)),
    field("phase", Kind::Text, "", "phase of the visit: entry, core or exit", |r| Cell::text(&r.moment.phase)),
    field("rule", Kind::Text, "", "rule that made it a moment", |r| Cell::text(&r.moment.rule)),
    field("about", Kind::Text, "", "about what, as kind:id", |r| Cell::text(&r.moment.about)),
    field("factor", Kind::Text, "", "quality factor", |r| Cell::text(&r.moment.factor)),
    field("given", Kind::Real, "level", "level as it was given, 0 to 1", |r| Cell::real(r.moment.given)),
    field("perceived", Kind::Real, "level", "P: level as it was perceived", |r| Cell::real(r.moment.perceived)),
    field("will", Kind::Real, "level", "W: level counted on", |r| Cell::real(r.moment.will)),
    field("adequate", Kind::Real, "level", "A: level just acceptable", |r| Cell::real(r.moment.adequate)),
    field("weight", Kind::Real, "", "w: how much it mattered", |r| Cell::real(r.moment.weight)),
    field("gain", Kind::Real, "level", "max(0, P - W)", |r| Cell::real(r.moment.gain)),
    field("loss", Kind::Real, "level", "max(0, A - P)", |r| Cell::real(r.moment.loss)),
    field("effect", Kind::Real, "units of effect", "w * (gain - lambda * loss)", |r| Cell::real(r.moment.effect)),
    field("cause", Kind::Text, "", "true cause, which counted for nothing", |r| Cell::text(&r.moment.cause)),
    field("by", Kind::Text, "", "whose event it comes from: house, trainee or a customer", |r| {
        Cell::text(&r.moment.who)
    }),
    field("event", Kind::Whole, "", "sequence number of that event among its maker's", |r| Cell::whole(r.moment.seq)),
    field("line", Kind::Whole, "", "line of the scenario's file that asked for it; 0 for none", |r| {
        Cell::whole(r.moment.line)
    }),
    field("column", Kind::Whole, "", "its column", |r| Cell::whole(r.moment.column)),
];

/// The columns.
pub(in crate::export) fn columns() -> Vec<Column> {
    FIELDS.iter().map(|field| field.column).collect()
}

/// The row of a moment.
pub(super) fn cells<'a>(
    record: &'a Record,
    felt: &'a FeltReport,
    number: u32,
    moment: &'a MomentReport,
) -> impl Iterator<Item = Cell> {
    let row = Row { record, felt, number, moment };
    FIELDS.iter().map(move |field| (field.get)(&row))
}
