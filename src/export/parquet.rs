//! Parquet, partitioned as Hive does it: `moments/tenant=harbour/month=2026-03/part-00000.parquet`.
//!
//! Times are microseconds, UTC; texts UTF-8; every column may be empty. Compressed with Snappy, which DuckDB, DataFusion
//! and Spark all read. `columns.csv` beside the tables says what each column means.
//!
//! At most a few partitions of a table are open at one time, and of each a few thousand rows wait; a partition that is
//! closed and comes up again goes on in a new part.

use super::cell::{Cell, Kind};
use super::csv::write_columns;
use super::draft::Draft;
use super::record::Record;
use super::rows;
use super::sink::{Failed, Sink};
use super::table::{Column, HOME_COLUMNS, Home, Table};
use parquet::basic::{Compression, LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DataType, DoubleType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::{Type, TypePtr};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Partitions of one table that are open at one time.
const MOST_OPEN: usize = 4;
/// Rows that wait before they are written as a group.
const GROUP_ROWS: usize = 8_192;
/// What Hive calls a partition without a name.
const NAMELESS: &str = "__HIVE_DEFAULT_PARTITION__";

/// See the module.
pub(super) struct Parquet {
    draft: Draft,
    open: Vec<(Table, Home, Part)>,
    parts: usize,
}

/// One file being written.
struct Part {
    path: PathBuf,
    columns: Vec<Column>,
    waiting: Vec<Vec<Cell>>,
    writer: SerializedFileWriter<File>,
}

impl Parquet {
    pub(super) fn open(path: &Path) -> Result<Parquet, Failed> {
        let draft = Draft::folder(path)?;
        write_columns(draft.path())?;
        Ok(Parquet { draft, open: Vec::new(), parts: 0 })
    }

    fn row(&mut self, table: Table, home: &Home, mut cells: Vec<Cell>) -> Result<(), Failed> {
        let cells = cells.split_off(HOME_COLUMNS);
        let found = self.open.iter().position(|(t, h, _)| *t == table && h == home);
        // The one used last stands last, so that the first of a table is the one that waits longest.
        let (table, home, mut part) = match found {
            Some(at) => self.open.remove(at),
            None => {
                let of_table = self.open.iter().filter(|(t, _, _)| *t == table).count();
                let oldest = self.open.iter().position(|(t, _, _)| *t == table).filter(|_| of_table == MOST_OPEN);
                if let Some(at) = oldest {
                    self.open.remove(at).2.close()?;
                }
                self.parts += 1;
                (table, home.clone(), Part::open(self.draft.path(), table, home, self.parts - 1)?)
            }
        };
        let taken = part.take(cells);
        self.open.push((table, home, part));
        taken
    }
}

impl Sink for Parquet {
    fn take(&mut self, record: &Record) -> Result<(), Failed> {
        rows::each(record, |table, home, cells| self.row(table, home, cells))
    }

    fn done(self: Box<Self>) -> Result<(), Failed> {
        for (_, _, part) in self.open {
            part.close()?;
        }
        self.draft.place()
    }
}

impl Part {
    fn open(root: &Path, table: Table, home: &Home, number: usize) -> Result<Part, Failed> {
        let tenant = format!("tenant={}", partition(&home.tenant));
        let folder = root.join(table.name()).join(tenant).join(format!("month={}", partition(&home.month)));
        std::fs::create_dir_all(&folder).map_err(|e| Failed::Io(folder.clone(), e))?;
        let path = folder.join(format!("part-{number:05}.parquet"));
        let file = File::create_new(&path).map_err(|e| Failed::Io(path.clone(), e))?;
        let columns = table.columns().split_off(HOME_COLUMNS);
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by(format!("coserve {}", crate::journal::engine_version()))
            .build();
        let failed = |e: ParquetError| Failed::Form(path.clone(), e.to_string());
        let writer =
            schema(table, &columns).and_then(|schema| SerializedFileWriter::new(file, schema, properties.into()));
        let writer = writer.map_err(failed)?;
        Ok(Part { path, columns, waiting: Vec::new(), writer })
    }

    fn take(&mut self, cells: Vec<Cell>) -> Result<(), Failed> {
        self.waiting.push(cells);
        if self.waiting.len() == GROUP_ROWS { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), Failed> {
        let rows = std::mem::take(&mut self.waiting);
        self.group(&rows).map_err(|e| Failed::Form(self.path.clone(), e.to_string()))
    }

    fn group(&mut self, rows: &[Vec<Cell>]) -> Result<(), ParquetError> {
        let mut group = self.writer.next_row_group()?;
        for (at, column) in self.columns.iter().enumerate() {
            let cells = rows.iter().map(|row| &row[at]);
            match column.kind {
                Kind::Text => chunk::<ByteArrayType>(&mut group, cells, text)?,
                Kind::Whole => chunk::<Int64Type>(&mut group, cells, whole)?,
                Kind::Time => chunk::<Int64Type>(&mut group, cells, time)?,
                Kind::Real => chunk::<DoubleType>(&mut group, cells, real)?,
                Kind::Flag => chunk::<BoolType>(&mut group, cells, flag)?,
            }
        }
        group.close().map(drop)
    }

    fn close(mut self) -> Result<(), Failed> {
        if !self.waiting.is_empty() {
            self.flush()?;
        }
        let Part { path, writer, .. } = self;
        writer.close().map(drop).map_err(|e| Failed::Form(path, e.to_string()))
    }
}

/// Writes one column of a group: the values that are there, and for each row whether it has one.
fn chunk<'c, T: DataType>(
    group: &mut SerializedRowGroupWriter<'_, File>,
    cells: impl Iterator<Item = &'c Cell> + Clone,
    value: fn(&Cell) -> Option<T::T>,
) -> Result<(), ParquetError> {
    let values: Vec<T::T> = cells.clone().filter_map(value).collect();
    let there: Vec<i16> = cells.map(|cell| i16::from(!matches!(cell, Cell::Empty))).collect();
    let mut column = group.next_column()?.ok_or_else(|| ParquetError::General("a column too many".to_owned()))?;
    let written = column.typed::<T>().write_batch(&values, Some(&there), None)?;
    debug_assert_eq!(written, values.len(), "cells are of their column's kind");
    column.close()
}

fn text(cell: &Cell) -> Option<ByteArray> {
    if let Cell::Text(text) = cell { Some(text.as_bytes().to_vec().into()) } else { None }
}

fn whole(cell: &Cell) -> Option<i64> {
    if let Cell::Whole(number) = cell { Some(*number) } else { None }
}

/// Microseconds since 1970.
fn time(cell: &Cell) -> Option<i64> {
    if let Cell::Time(ms) = cell { Some(i64::try_from(ms.saturating_mul(1000)).unwrap_or(i64::MAX)) } else { None }
}

fn real(cell: &Cell) -> Option<f64> {
    if let Cell::Real(number) = cell { Some(*number) } else { None }
}

fn flag(cell: &Cell) -> Option<bool> {
    if let Cell::Flag(flag) = cell { Some(*flag) } else { None }
}

fn schema(table: Table, columns: &[Column]) -> Result<TypePtr, ParquetError> {
    let field = |column: &Column| {
        let (physical, logical) = match column.kind {
            Kind::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
            Kind::Whole => (Physical::INT64, None),
            Kind::Real => (Physical::DOUBLE, None),
            Kind::Flag => (Physical::BOOLEAN, None),
            Kind::Time => (Physical::INT64, Some(LogicalType::timestamp(true, TimeUnit::MICROS))),
        };
        Type::primitive_type_builder(column.name, physical)
            .with_repetition(Repetition::OPTIONAL)
            .with_logical_type(logical)
            .build()
            .map(Arc::new)
    };
    let fields = columns.iter().map(field).collect::<Result<Vec<_>, _>>()?;
    Type::group_type_builder(table.name()).with_fields(fields).build().map(Arc::new)
}

/// A name as a folder's: what is neither a letter, a digit nor `-` of ASCII is written as its bytes, as Hive does it, so
/// that no name leads out of the folder.
fn partition(name: &str) -> String {
    if name.is_empty() {
        return NAMELESS.to_owned();
    }
    let mut written = String::new();
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' => written.push(char::from(byte)),
            other => written.push_str(&format!("%{other:02X}")),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_of_its_folder() {
        assert_eq!(partition(""), NAMELESS);
        assert_eq!(partition("harbour-2"), "harbour-2");
        assert_eq!(partition("../a b=ñ"), "%2E%2E%2Fa%20b%3D%C3%B1");
    }
}
