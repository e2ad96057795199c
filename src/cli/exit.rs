//! How a command ends: its exit code, and why it could not run.

use crate::journal::Trouble;
use crate::telling::finding;
use crate::text::{Value, Words, harmless_lines};
use std::fmt;
use std::io::ErrorKind;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    /// All is well.
    Fine,
    /// It ran, and found something.
    Findings,
    /// It could not do what was asked.
    CouldNot,
}

impl Exit {
    /// The exit code.
    pub(super) fn code(self) -> u8 {
        match self {
            Exit::Fine => 0,
            Exit::Findings => 1,
            Exit::CouldNot => 2,
        }
    }
}

/// Why a command could not run, and what would help. What a trainee meets is said in the trainee's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// What a fault is called.
    label: String,
    what: String,
    /// What help is called, and the help.
    help: Option<(String, String)>,
}

impl Fault {
    /// What is wrong, with the place in it, in English.
    pub(super) fn new(what: impl Into<String>) -> Fault {
        Fault { label: "error".to_owned(), what: what.into(), help: None }
    }

    /// What is wrong, in the words of this key.
    pub(super) fn told(words: &Words, key: &str, with: &[(&str, Value<'_>)]) -> Fault {
        Fault { label: words.plain("fault-error"), what: words.fill(key, with), help: None }
    }

    /// What went wrong with keeping a log.
    pub(super) fn of_trouble(words: &Words, trouble: &Trouble) -> Fault {
        let (key, path, why) = match trouble {
            Trouble::Io(path, error) => {
                let key = match error.kind() {
                    ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "fault-disk-full",
                    ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "fault-denied",
                    _ => "fault-system",
                };
                (key, Some(path), error.to_string())
            }
            Trouble::Chance(why) => ("fault-chance", None, why.clone()),
            Trouble::NoPlace => ("fault-no-place", None, String::new()),
            Trouble::Key(path) => ("fault-key", Some(path), String::new()),
            Trouble::KeyThere(path) => ("fault-key-there", Some(path), String::new()),
            Trouble::InUse(path) => ("fault-in-use", Some(path), String::new()),
            Trouble::Broken(path, found) => {
                let why = format!("{} [{}]", finding::finding(words, found), found.code.word());
                ("fault-broken", Some(path), why)
            }
            Trouble::TooLong(what) => {
                return Fault::told(words, "fault-too-long", &[("what", (*what).into())]);
            }
        };
        let path = path.map(|path| path.display().to_string()).unwrap_or_default();
        Fault::told(words, key, &[("path", path.into()), ("why", why.into())])
    }

    /// Adds how to mend it, in English.
    pub(super) fn help(mut self, help: impl Into<String>) -> Fault {
        self.help = Some(("help".to_owned(), help.into()));
        self
    }

    /// Adds how to mend it, in the words of this key.
    pub(super) fn help_told(mut self, words: &Words, key: &str, with: &[(&str, Value<'_>)]) -> Fault {
        self.help = Some((words.plain("fault-help"), words.fill(key, with)));
        self
    }

    /// What is wrong, without more.
    pub(super) fn what(&self) -> &str {
        &self.what
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Both may name files, and these may be called anything.
        write!(f, "{}: {}", self.label, harmless_lines(&self.what))?;
        match &self.help {
            Some((label, help)) => write!(f, "\n{label}: {}", harmless_lines(help)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;
    use std::io::Error;
    use std::path::PathBuf;

    #[test]
    fn what_goes_wrong_with_a_log_is_told_in_every_language() {
        let io = |kind: ErrorKind| Trouble::Io(PathBuf::from("logs"), Error::from(kind));
        for language in Language::ALL {
            let words = Words::of(language);
            for (trouble, key) in [
                (io(ErrorKind::StorageFull), "fault-disk-full"),
                (io(ErrorKind::PermissionDenied), "fault-denied"),
                (Trouble::NoPlace, "fault-no-place"),
                (Trouble::InUse(PathBuf::from("logs")), "fault-in-use"),
            ] {
                let fault = Fault::of_trouble(&words, &trouble);
                assert_eq!(fault.what(), words.fill(key, &[("path", "logs".into())]));
            }
        }
        let russian = Fault::of_trouble(&Words::of(Language::Ru), &io(ErrorKind::StorageFull));
        assert_eq!(russian.to_string(), "ошибка: logs: на диске нет места");
    }
}
