//! The words of `key`, `manifest`, `forget` and `export`.

use super::which::WhichArgs;
use crate::export::Form;
use crate::export::xapi::{HOME_PAGE, home_page};
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

/// `coserve key`.
#[derive(Debug, Args)]
pub(in crate::cli) struct KeyArgs {
    /// What to do with keys.
    #[command(subcommand)]
    pub(in crate::cli) what: KeyCommand,
}

/// What can be done with keys.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum KeyCommand {
    /// Make a key that sessions are signed with. None is ever written over.
    New(NewKeyArgs),
    /// Show the public key of a data folder, and whom it trusts.
    Show(ShowKeyArgs),
    /// Trust a public key: what it signed counts from now on.
    Trust(TrustKeyArgs),
}

/// `coserve key new`.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewKeyArgs {
    /// Write the private key to this file, and the public one beside it, instead of into the data folder.
    #[arg(long, value_name = "FILE", conflicts_with = "data")]
    pub(in crate::cli) out: Option<PathBuf>,
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) data: Option<PathBuf>,
    /// Print it as JSON.
    #[arg(long)]
    pub(in crate::cli) json: bool,
}

/// `coserve key show`.
#[derive(Debug, Args)]
pub(in crate::cli) struct ShowKeyArgs {
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) data: Option<PathBuf>,
    /// Print it as JSON.
    #[arg(long)]
    pub(in crate::cli) json: bool,
}

/// `coserve key trust`.
#[derive(Debug, Args)]
pub(in crate::cli) struct TrustKeyArgs {
    /// A file that ends in `.pub`, or the 64 digits of a public key.
    #[arg(value_name = "KEY")]
    pub(in crate::cli) key: String,
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) data: Option<PathBuf>,
}

/// `coserve manifest`.
#[derive(Debug, Args)]
pub(in crate::cli) struct ManifestArgs {
    /// Folders with logs, or above them.
    #[arg(required = true, value_name = "DIR")]
    pub(in crate::cli) folders: Vec<PathBuf>,
    /// Instead of entering logs: check that all are there that were entered. So does each of the two below.
    #[arg(long)]
    pub(in crate::cli) verify: bool,
    /// Check against a manifest that was kept elsewhere.
    #[arg(long, value_name = "FILE", conflicts_with = "root")]
    pub(in crate::cli) check: Option<PathBuf>,
    /// Check against a root that was kept elsewhere, by all or its first 16 digits.
    #[arg(long, value_name = "HEX")]
    pub(in crate::cli) root: Option<String>,
    /// The data folder with the keys to trust.
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) data: Option<PathBuf>,
    /// Print everything as JSON.
    #[arg(long)]
    pub(in crate::cli) json: bool,
}

/// `coserve forget`.
#[derive(Debug, Args)]
pub(in crate::cli) struct ForgetArgs {
    /// The learner's pseudonym.
    pub(in crate::cli) learner: String,
    /// Remove their sessions as well, each with a tombstone in the manifest.
    #[arg(long)]
    pub(in crate::cli) sessions: bool,
    /// The folder to look through, with those below it; its key signs the tombstones.
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) data: Option<PathBuf>,
    /// Do not ask.
    #[arg(long)]
    pub(in crate::cli) yes: bool,
    /// Print what was done as JSON.
    #[arg(long, requires = "yes")]
    pub(in crate::cli) json: bool,
}

/// A form of file to export to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum FormArg {
    /// A folder of comma-separated tables.
    Csv,
    /// One workbook.
    Xlsx,
    /// A folder of Parquet files, partitioned by tenant and month.
    Parquet,
    /// Statements of the Experience API, one a line.
    Xapi,
}

impl From<FormArg> for Form {
    fn from(form: FormArg) -> Form {
        match form {
            FormArg::Csv => Form::Csv,
            FormArg::Xlsx => Form::Xlsx,
            FormArg::Parquet => Form::Parquet,
            FormArg::Xapi => Form::Xapi,
        }
    }
}

/// `coserve export`.
#[derive(Debug, Args)]
#[command(
    after_help = "To post, user and password of the store are taken from COSERVE_LRS_USER and COSERVE_LRS_PASSWORD.\nWhat a posting has reached stands in a journal beside the file; the same command goes on from there. Where it broke off, the store is asked what it has: give a key that may read statements too. One that may only write has a batch in doubt sent again."
)]
pub(in crate::cli) struct ExportArgs {
    /// Folders with logs, or logs.
    #[arg(required = true, value_name = "DIR")]
    pub(in crate::cli) folders: Vec<PathBuf>,
    /// The form of the files.
    #[arg(long, value_enum)]
    pub(in crate::cli) format: FormArg,
    /// Where to: a new folder for csv and parquet, a file for xlsx and xapi. Not one that would pass for a log.
    #[arg(long, value_name = "PATH")]
    pub(in crate::cli) out: PathBuf,
    /// Send the statements to the learning record store at this address as well.
    #[arg(long, value_name = "URL")]
    pub(in crate::cli) post: Option<String>,
    /// Send them even where the address is not encrypted and leads away from this machine.
    #[arg(long, requires = "post")]
    pub(in crate::cli) allow_http: bool,
    /// The certificate, in PEM, of the authority that vouches for the store, where that is one's own.
    #[arg(long, value_name = "FILE", requires = "post")]
    pub(in crate::cli) ca: Option<PathBuf>,
    /// What the accounts of statements belong to.
    #[arg(long, value_name = "URL", default_value = HOME_PAGE, value_parser = home_page)]
    pub(in crate::cli) home_page: String,
    /// Whose data it is, where that is not the house.
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) tenant: Option<String>,
    /// Which sessions, and whether people are named.
    #[command(flatten)]
    pub(in crate::cli) which: WhichArgs,
    /// A data folder with known keys, kept scenarios and rules, beside those in the folders themselves.
    #[arg(long, value_name = "DATA")]
    pub(in crate::cli) data: Option<PathBuf>,
    /// Print what was exported and left out as JSON.
    #[arg(long)]
    pub(in crate::cli) json: bool,
}
