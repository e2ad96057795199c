//! The files of the house, and what a check says about them.
//!
//! Checks take a `Tree` rather than the disk, so that a made-up house of three lines is as good as the real one.

use std::fmt;
use std::fs;
use std::path::Path;

/// Folders of the house that hold files of ours; everything else at the top is single files.
const FOLDERS: [&str; 6] = ["src", "assets", "scenarios", "tests", "benches", ".ci"];

/// A text file: its path from the top, with `/`, and what it says.
#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// The house: its text files, and the names at its top.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tree {
    pub(crate) files: Vec<File>,
    pub(crate) top: Vec<String>,
}

/// Something against the rules, at a place one can jump to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fault {
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) message: String,
}

impl Fault {
    pub(crate) fn new(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, message: message.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.message)
    }
}

impl Tree {
    /// The real house, read from the package's own folder. What `.gitignore` names at the top is no part of it.
    pub(crate) fn real() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let ignored = fs::read_to_string(root.join(".gitignore")).unwrap_or_default();
        let ignored: Vec<&str> =
            ignored.lines().filter_map(|line| line.trim_end_matches('/').strip_prefix('/')).collect();
        let mut tree = Self::default();
        for name in names(root) {
            let path = root.join(&name);
            if name == ".git" || ignored.contains(&name.as_str()) {
                continue;
            }
            if path.is_file() {
                tree.read(&path, &name);
            } else if FOLDERS.contains(&name.as_str()) {
                tree.walk(&path, &name);
            }
            tree.top.push(name);
        }
        assert!(tree.files.iter().any(|file| file.path == "src/lib.rs"), "no sources below {}", root.display());
        tree
    }

    /// A made-up house of (path, text) pairs.
    pub(crate) fn made_up(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|&(path, text)| File { path: path.to_owned(), text: text.to_owned() });
        Self { files: files.collect(), top: Vec::new() }
    }

    /// The Rust files, in order of path.
    pub(crate) fn rust(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.path.ends_with(".rs"))
    }

    fn walk(&mut self, folder: &Path, path: &str) {
        for name in names(folder) {
            let (inner, path) = (folder.join(&name), format!("{path}/{name}"));
            if inner.is_dir() {
                self.walk(&inner, &path);
            } else {
                self.read(&inner, &path);
            }
        }
    }

    /// Keeps a file if it is text; pictures, fonts and sounds say nothing to these checks.
    fn read(&mut self, file: &Path, path: &str) {
        let bytes = fs::read(file).unwrap_or_else(|fault| panic!("cannot read {path}: {fault}"));
        if let Ok(text) = String::from_utf8(bytes) {
            self.files.push(File { path: path.to_owned(), text });
        }
    }
}

/// The names in a folder, sorted, so that faults come in the same order everywhere.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|fault| panic!("cannot list {}: {fault}", folder.display()));
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("a listed entry can be read").file_name())
        .map(|name| name.into_string().unwrap_or_else(|name| panic!("a file name that is no text: {name:?}")))
        .collect();
    names.sort();
    names
}

/// Fails with every fault found, one per line.
pub(crate) fn assert_none(faults: &[Fault]) {
    let lines: Vec<String> = faults.iter().map(Fault::to_string).collect();
    assert!(faults.is_empty(), "{} against the rules of the house:\n{}", faults.len(), lines.join("\n"));
}

/// Fails unless exactly these places were found, written `path:line`.
pub(crate) fn assert_found(faults: &[Fault], places: &[&str]) {
    let found: Vec<String> = faults.iter().map(|fault| format!("{}:{}", fault.path, fault.line)).collect();
    assert_eq!(found, places, "{faults:#?}");
}

#[test]
fn the_real_house_is_read() {
    let tree = Tree::real();
    assert!(tree.top.contains(&"Cargo.toml".to_owned()), "{:?}", tree.top);
    assert!(!tree.top.contains(&"target".to_owned()), "build output is no part of the house");
    assert!(tree.rust().count() > 10, "too few sources to be true");
}
