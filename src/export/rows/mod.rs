//! Rows: of each table its columns, and how a cell is found. Column and cell stand together, so that none can slip.

pub(super) mod acts;
pub(super) mod customers;
pub(super) mod moments;
pub(super) mod sessions;

use super::cell::Cell;
use super::record::Record;
use super::table::{Column, Home, Table};

/// A column, and how to find its cell.
struct Field<Get> {
    column: Column,
    get: Get,
}

/// Hands every row of a record to `take`, table by table.
pub(super) fn each<E>(
    record: &Record,
    mut take: impl FnMut(Table, &Home, Vec<Cell>) -> Result<(), E>,
) -> Result<(), E> {
    let home = record.home();
    take(Table::Sessions, &home, with_home(&home, sessions::cells(record)))?;
    let Some(played) = &record.played else { return Ok(()) };
    for felt in &played.felt {
        take(Table::Customers, &home, with_home(&home, customers::cells(record, felt)))?;
    }
    for felt in &played.felt {
        for (number, moment) in (1u32..).zip(&felt.moments) {
            take(Table::Moments, &home, with_home(&home, moments::cells(record, felt, number, moment)))?;
        }
    }
    for (number, (tick, input)) in (1u32..).zip(&played.inputs) {
        take(Table::Acts, &home, with_home(&home, acts::cells(record, &played.scenario, number, tick.0, *input)))?;
    }
    Ok(())
}

fn with_home(home: &Home, cells: impl Iterator<Item = Cell>) -> Vec<Cell> {
    [Cell::text(&home.tenant), Cell::text(&home.month)].into_iter().chain(cells).collect()
}
