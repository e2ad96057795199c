//! Comma-separated tables: a folder with one file per table, and `columns.csv`, which says what each column means.
//!
//! Times are written as RFC 3339 with milliseconds. A text that a spreadsheet could take for a formula has an apostrophe
//! before it.

use super::cell::{Cell, no_formula};
use super::draft::Draft;
use super::record::Record;
use super::rows;
use super::sink::{Failed, Sink};
use super::table::Table;
use crate::journal::rfc3339;
use csv::Writer;
use std::fs::File;
use std::path::Path;

/// See the module.
pub(super) struct Csv {
    draft: Draft,
    writers: Vec<Writer<File>>,
}

impl Csv {
    pub(super) fn open(path: &Path) -> Result<Csv, Failed> {
        let draft = Draft::folder(path)?;
        write_columns(draft.path())?;
        let writers = Table::ALL.map(|table| {
            let mut writer = writer(draft.path(), table.name())?;
            let names = table.columns();
            writer.write_record(names.iter().map(|column| column.name)).map_err(|e| failed(draft.path(), &e))?;
            Ok(writer)
        });
        let writers = writers.into_iter().collect::<Result<Vec<_>, Failed>>()?;
        Ok(Csv { draft, writers })
    }
}

impl Sink for Csv {
    fn take(&mut self, record: &Record) -> Result<(), Failed> {
        let Csv { draft, writers } = self;
        rows::each(record, |table, _, cells| {
            let fields = cells.iter().map(written);
            writers[table as usize].write_record(fields).map_err(|e| failed(draft.path(), &e))
        })
    }

    fn done(self: Box<Self>) -> Result<(), Failed> {
        for mut writer in self.writers {
            writer.flush().map_err(|e| Failed::Io(self.draft.path().to_path_buf(), e))?;
        }
        self.draft.place()
    }
}

/// Writes `columns.csv` into a folder.
pub(super) fn write_columns(folder: &Path) -> Result<(), Failed> {
    let mut writer = writer(folder, "columns")?;
    let failed = |e| failed(folder, &e);
    writer.write_record(["table", "column", "holds", "unit", "means"]).map_err(failed)?;
    for table in Table::ALL {
        for column in table.columns() {
            writer
                .write_record([table.name(), column.name, column.kind.word(), column.unit, column.means])
                .map_err(failed)?;
        }
    }
    writer.flush().map_err(|e| Failed::Io(folder.to_path_buf(), e))
}

fn writer(folder: &Path, name: &str) -> Result<Writer<File>, Failed> {
    let path = folder.join(format!("{name}.csv"));
    Writer::from_path(&path).map_err(|e| failed(&path, &e))
}

fn failed(path: &Path, why: &csv::Error) -> Failed {
    Failed::Form(path.to_path_buf(), why.to_string())
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => no_formula(text).into_owned(),
        Cell::Whole(number) => number.to_string(),
        Cell::Real(number) => number.to_string(),
        Cell::Flag(flag) => flag.to_string(),
        Cell::Time(ms) => rfc3339(*ms),
    }
}
