//! A workbook: a sheet per table, and one that says what each column means. Rows go to the disk as they come.
//!
//! Texts are written as texts: no cell holds a formula or a link. A table longer than a sheet goes on in a second one.

use super::cell::{Cell, no_formula};
use super::draft::Draft;
use super::record::Record;
use super::rows;
use super::sink::{Failed, Sink};
use super::table::{Column, Table};
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use std::path::Path;

/// Rows of a sheet, the heading among them.
const MOST_ROWS: u32 = 1_048_576;
/// The day number of 1970-01-01 in workbooks.
const DAY_OF_1970: f64 = 25_569.0;
const DAY_MS: f64 = 86_400_000.0;

/// See the module.
pub(super) struct Xlsx {
    draft: Draft,
    book: Workbook,
    time: Format,
    sheets: Vec<Sheet>,
    full: Vec<Worksheet>,
    most_rows: u32,
}

/// The sheet of a table that is being written.
struct Sheet {
    sheet: Worksheet,
    rows: u32,
    parts: u32,
}

impl Xlsx {
    pub(super) fn open(path: &Path) -> Result<Xlsx, Failed> {
        Xlsx::with(path, MOST_ROWS)
    }

    /// With sheets of so many rows.
    pub(super) fn with(path: &Path, most_rows: u32) -> Result<Xlsx, Failed> {
        let draft = Draft::file(path)?;
        let mut book = Workbook::new();
        let failed = |e| failed(path, &e);
        // What goes to the disk meanwhile may hold names: it stays where the workbook will be.
        book.set_tempdir(folder_of(path)).map_err(failed)?;
        let sheets = Table::ALL.map(|table| Sheet::new(&mut book, table, 1));
        let sheets = sheets.into_iter().collect::<Result<Vec<_>, _>>().map_err(failed)?;
        let time = Format::new().set_num_format("yyyy-mm-dd hh:mm:ss.000");
        Ok(Xlsx { draft, book, time, sheets, full: Vec::new(), most_rows })
    }

    fn row(&mut self, table: Table, cells: &[Cell]) -> Result<(), XlsxError> {
        let sheet = &mut self.sheets[table as usize];
        if sheet.rows == self.most_rows {
            let next = Sheet::new(&mut self.book, table, sheet.parts + 1)?;
            self.full.push(std::mem::replace(sheet, next).sheet);
        }
        for (column, cell) in (0u16..).zip(cells) {
            put(&mut sheet.sheet, sheet.rows, column, cell, &self.time)?;
        }
        sheet.rows += 1;
        Ok(())
    }

    fn finish(&mut self, path: &Path) -> Result<(), XlsxError> {
        self.full.extend(self.sheets.drain(..).map(|sheet| sheet.sheet));
        for sheet in self.full.drain(..) {
            self.book.push_worksheet(sheet);
        }
        let columns = self.book.add_worksheet();
        columns.set_name("columns")?;
        let bold = Format::new().set_bold();
        for (at, name) in (0u16..).zip(["table", "column", "holds", "unit", "means"]) {
            columns.write_string_with_format(0, at, name, &bold)?;
        }
        let described = Table::ALL.into_iter().flat_map(|table| table.columns().into_iter().map(move |c| (table, c)));
        for (row, (table, Column { name, kind, unit, means })) in (1u32..).zip(described) {
            for (at, text) in (0u16..).zip([table.name(), name, kind.word(), unit, means]) {
                columns.write_string(row, at, text)?;
            }
        }
        self.book.save(path)
    }
}

/// The folder of a file; a bare name lies where we are.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

impl Sheet {
    fn new(book: &mut Workbook, table: Table, part: u32) -> Result<Sheet, XlsxError> {
        let mut sheet = book.new_worksheet_with_constant_memory()?;
        match part {
            1 => sheet.set_name(table.name())?,
            part => sheet.set_name(format!("{} {part}", table.name()))?,
        };
        sheet.set_freeze_panes(1, 0)?;
        let bold = Format::new().set_bold();
        for (at, column) in (0u16..).zip(table.columns()) {
            sheet.write_string_with_format(0, at, column.name, &bold)?;
        }
        Ok(Sheet { sheet, rows: 1, parts: part })
    }
}

fn put(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell, time: &Format) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => return Ok(()),
        // Who saves the sheet as comma-separated text, or edits the cell, gets no formula either.
        Cell::Text(text) => sheet.write_string(row, column, no_formula(text))?,
        Cell::Whole(number) => sheet.write_number(row, column, *number as f64)?,
        Cell::Real(number) => sheet.write_number(row, column, *number)?,
        Cell::Flag(flag) => sheet.write_boolean(row, column, *flag)?,
        Cell::Time(ms) => sheet.write_number_with_format(row, column, *ms as f64 / DAY_MS + DAY_OF_1970, time)?,
    };
    Ok(())
}

impl Sink for Xlsx {
    fn take(&mut self, record: &Record) -> Result<(), Failed> {
        let path = self.draft.path().to_path_buf();
        rows::each(record, |table, _, cells| self.row(table, &cells)).map_err(|e| failed(&path, &e))
    }

    fn done(mut self: Box<Self>) -> Result<(), Failed> {
        let path = self.draft.path().to_path_buf();
        self.finish(&path).map_err(|e| failed(&path, &e))?;
        self.draft.place()
    }
}

fn failed(path: &Path, why: &XlsxError) -> Failed {
    Failed::Form(path.to_path_buf(), why.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_to_the_disk_meanwhile_stays_beside_the_workbook() {
        for (book, folder) in [("book.xlsx", "."), ("a/book.xlsx", "a"), ("/book.xlsx", "/")] {
            assert_eq!(folder_of(Path::new(book)), Path::new(folder));
        }
        let nowhere = tempfile::tempdir().expect("a folder").path().join("gone").join("book.xlsx");
        assert!(Xlsx::open(&nowhere).is_err(), "and nowhere else");
    }
}
