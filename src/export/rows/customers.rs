//! One row per customer who came: a visit, how it was felt, and what follows.
use super::Field;
use crate::experience::report::FeltReport;
use crate::export::cell::{Cell, Kind};
use crate::export::record::Record;
use crate::export::table::Column;

/// A visit's row.
struct Row<'a> {
    record: &'a Record,
    felt: &'a FeltReport,
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
    field("persona", Kind::Text, "", "type of customer", |r| Cell::maybe(r.felt.persona.as_deref(), Cell::text)),
    field("fate", Kind::Text, "", "inside, left, walked_out or turned_away", |r| Cell::text(&r.felt.fate)),
    field("arrived_ms", Kind::Whole, "ms", "house time of coming", |r| Cell::whole(r.felt.arrived)),
    field("gone_ms", Kind::Whole, "ms", "house time of going; empty if still inside", |r| {
        Cell::maybe(r.felt.gone, Cell::whole)
    }),
    field("memory", Kind::Real, "points", "experience as it is remembered, 0 to 100; 75 is neutral", |r| {
        Cell::real(r.felt.memory)
    }),
    field("box", Kind::Whole, "", "box from 1 to 5", |r| Cell::whole(r.felt.rank)),
    field("effect_entry", Kind::Real, "units of effect", "sum of effects in the entry phase of the visit", |r| {
        Cell::real(r.felt.phases[0])
    }),
    field("effect_core", Kind::Real, "units of effect", "sum of effects in the core phase of the visit", |r| {
        Cell::real(r.felt.phases[1])
    }),
    field("effect_exit", Kind::Real, "units of effect", "sum of effects in the exit phase of the visit", |r| {
        Cell::real(r.felt.phases[2])
    }),
    field("effect_peak", Kind::Real, "units of effect", "effect of the strongest moment", |r| Cell::real(r.felt.peak)),
    field("touches", Kind::Whole, "touches", "touches, felt or not", |r| Cell::whole(r.felt.touches)),
    field("moments", Kind::Whole, "moments", "moments judged", |r| Cell::whole(r.felt.moments.len())),
    field("waited_ms", Kind::Whole, "ms", "waiting by the clock", |r| Cell::whole(r.felt.waited_ms)),
    field("needs_arose", Kind::Whole, "needs", "needs that arose", |r| Cell::whole(r.felt.needs_arose)),
    field("needs_met", Kind::Whole, "needs", "of these, met", |r| Cell::whole(r.felt.needs_met)),
    field("verdict", Kind::Text, "", "plain, good or superb", |r| Cell::text(&r.felt.verdict)),
    field("mismatch_1", Kind::Whole, "", "needs that stayed unmet though the customer was served", |r| {
        Cell::whole(r.felt.mismatches[0])
    }),
    field("mismatch_2", Kind::Whole, "", "needs that arose and are not in the notebook", |r| {
        Cell::whole(r.felt.mismatches[1])
    }),
    field("mismatch_3", Kind::Whole, "", "losses about what was given or counted on", |r| {
        Cell::whole(r.felt.mismatches[2])
    }),
    field("mismatch_4", Kind::Whole, "", "expectations that are not in the notebook", |r| {
        Cell::whole(r.felt.mismatches[3])
    }),
    field("voice", Kind::Text, "", "to whom displeasure was told: none, front_line or management", |r| {
        Cell::text(&r.felt.outcome.voice)
    }),
    field("exit", Kind::Text, "", "stays, or leaves for good", |r| Cell::text(&r.felt.outcome.exit)),
    field("tells", Kind::Whole, "people", "how many others are told", |r| Cell::whole(r.felt.outcome.tells)),
    field("tone", Kind::Text, "", "bad, mixed or good", |r| Cell::text(&r.felt.outcome.tone)),
    field("returns", Kind::Real, "probability", "chance to come again soon", |r| Cell::real(r.felt.outcome.returns)),
    field("trace", Kind::Real, "points", "experience expected at the next visit", |r| Cell::real(r.felt.outcome.trace)),
    field("dividend", Kind::Real, "visits", "expected visits gained", |r| Cell::real(r.felt.outcome.dividend)),
];

/// The columns.
pub(in crate::export) fn columns() -> Vec<Column> {
    FIELDS.iter().map(|field| field.column).collect()
}

/// The row of a visit.
pub(super) fn cells<'a>(record: &'a Record, felt: &'a FeltReport) -> impl Iterator<Item = Cell> {
    let row = Row { record, felt };
    FIELDS.iter().map(move |field| (field.get)(&row))
}
