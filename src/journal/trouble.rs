//! What can go wrong with keeping logs: for front ends to tell, with the path it concerns.

use super::verdict::Finding;
use crate::text::harmless_path;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a log could not be kept, read or gone on with.
#[derive(Debug)]
pub enum Trouble {
    /// The system said no.
    Io(PathBuf, io::Error),
    /// There is no randomness to be had.
    Chance(String),
    /// The system knows no place for data: one has to be given.
    NoPlace,
    /// A key file holds something else.
    Key(PathBuf),
    /// There is a key already, and none is ever written over.
    KeyThere(PathBuf),
    /// Another process has this session open.
    InUse(PathBuf),
    /// The log is not what it should be.
    Broken(PathBuf, Box<Finding>),
    /// A name is longer than a log should carry.
    TooLong(&'static str),
}

impl Trouble {
    pub(super) fn io(path: &Path) -> impl FnOnce(io::Error) -> Trouble + '_ {
        move |error| Trouble::Io(path.to_path_buf(), error)
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::Io(path, error) => write!(f, "{}: {error}", harmless_path(path)),
            Trouble::Chance(why) => write!(f, "the system gives no random numbers: {why}"),
            Trouble::NoPlace => write!(f, "the system has no folder for data; give one with --data"),
            Trouble::Key(path) => write!(f, "{}: this is not a signing key", harmless_path(path)),
            Trouble::KeyThere(path) => write!(f, "{}: there is a key already; it stays as it is", harmless_path(path)),
            Trouble::InUse(path) => write!(f, "{}: this session is being played elsewhere", harmless_path(path)),
            Trouble::Broken(path, finding) => write!(f, "{}: {finding}", harmless_path(path)),
            Trouble::TooLong(what) => write!(f, "the {what} is longer than {} bytes", super::opening::LONGEST_NAME),
        }
    }
}

impl std::error::Error for Trouble {}
