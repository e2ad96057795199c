//! Where records go: one door to all forms of file.

use super::csv::Csv;
use super::parquet::Parquet;
use super::record::Record;
use super::xapi::Statements;
use super::xlsx::Xlsx;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// A form of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A folder of comma-separated tables, RFC 4180, UTF-8.
    Csv,
    /// One workbook, a sheet per table.
    Xlsx,
    /// A folder of Parquet files, partitioned as Hive does it.
    Parquet,
    /// Statements of the Experience API, one JSON object a line.
    Xapi,
}

/// Why something could not be exported.
#[derive(Debug)]
pub enum Failed {
    /// The system said no.
    Io(PathBuf, io::Error),
    /// There is something there already, which is not replaced.
    There(PathBuf),
    /// The form itself could not be written.
    Form(PathBuf, String),
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failed::Io(path, why) => write!(f, "{}: {why}", path.display()),
            Failed::There(path) => write!(f, "{}: there is something already", path.display()),
            Failed::Form(path, why) => write!(f, "{}: {why}", path.display()),
        }
    }
}

impl std::error::Error for Failed {}

/// Takes records, one after the other.
pub trait Sink {
    /// Takes one.
    ///
    /// # Errors
    /// It cannot be written.
    fn take(&mut self, record: &Record) -> Result<(), Failed>;

    /// There are no more: the files get their names.
    ///
    /// # Errors
    /// They cannot be written.
    fn done(self: Box<Self>) -> Result<(), Failed>;
}

/// A sink into files of this form at a path. `home_page` is what the accounts of statements belong to.
///
/// # Errors
/// Nothing can be written there, or something is there already that is not replaced.
pub fn open(form: Form, path: &Path, home_page: &str) -> Result<Box<dyn Sink>, Failed> {
    Ok(match form {
        Form::Csv => Box::new(Csv::open(path)?),
        Form::Xlsx => Box::new(Xlsx::open(path)?),
        Form::Parquet => Box::new(Parquet::open(path)?),
        Form::Xapi => Box::new(Statements::open(path, home_page)?),
    })
}
