//! `coserve new`: a scenario to begin with, commented and without a fault.

use super::args::NewArgs;
use super::exit::{Exit, Fault};
use super::{Done, show};
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// What one can begin from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Template {
    /// Waited on at tables.
    Restaurant,
    /// Guests serve themselves.
    Cafeteria,
    /// People meet a machine.
    Machine,
    /// A queue, a form and a counter.
    Counter,
}

impl Template {
    /// The whole text, and the title in it.
    fn text(self) -> (&'static str, &'static str) {
        match self {
            Template::Restaurant => (include_str!("../../assets/new/restaurant.ron"), "A new restaurant"),
            Template::Cafeteria => (include_str!("../../assets/new/cafeteria.ron"), "A new cafeteria"),
            Template::Machine => (include_str!("../../assets/new/machine.ron"), "A new machine"),
            Template::Counter => (include_str!("../../assets/new/counter.ron"), "A new counter"),
        }
    }

    /// The text under a title of its own.
    fn titled(self, title: &str) -> String {
        let (text, old) = self.text();
        text.replacen(&format!("title: \"{old}\""), &format!("title: \"{title}\""), 1)
    }
}

/// Writes the scenario and says what to do next.
pub(super) fn new(args: &NewArgs) -> Done {
    let path = file(&args.name)?;
    let title = title(&path);
    let opened = OpenOptions::new().write(true).create_new(true).open(&path);
    let written = opened.and_then(|mut file| file.write_all(args.from.titled(&title).as_bytes()));
    let shown = path.display();
    written.map_err(|why| match why.kind() {
        ErrorKind::AlreadyExists => Fault::new(format!("{shown}: there is such a file already"))
            .help("choose another name; nothing was changed"),
        ErrorKind::NotFound => Fault::new(format!("{shown}: there is no such folder")).help("make the folder first"),
        _ => Fault::new(format!("{shown}: this cannot be written: {why}")),
    })?;
    show::lines(&[
        format!("{shown}: a scenario to begin with. What next:"),
        String::new(),
        "  change it in an editor; every part is explained in it".to_owned(),
        "  coserve docs                 what can be written, field by field".to_owned(),
        format!("  coserve check {shown}    what is wrong with it, and where"),
        format!("  coserve play {shown}     what it is like"),
        format!("  coserve simulate {shown} how bots fare, and what smells about it"),
    ])?;
    Ok(Exit::Fine)
}

/// The file of this name: `.ron` is added where it is missing.
fn file(name: &Path) -> Result<PathBuf, Fault> {
    let stem = name.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    if stem.is_empty() || stem.starts_with('.') {
        return Err(Fault::new(format!("{}: this is no name for a file", name.display())).help("such as: evening"));
    }
    let is_ron = name.extension().is_some_and(|ext| ext == "ron");
    Ok(if is_ron { name.to_path_buf() } else { PathBuf::from(format!("{}.ron", name.display())) })
}

/// A title from the file's name: `friday_evening` becomes `Friday evening`.
fn title(path: &Path) -> String {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let plain: String = stem.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let words = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => "A new scenario".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::ValueEnum;

    #[test]
    fn every_template_passes_check_without_a_word_and_has_a_title() {
        for template in Template::value_variants() {
            let text = template.titled("Friday evening");
            let loaded = crate::scenario::load("new.ron", text.as_bytes());
            assert!(loaded.diagnostics.is_empty(), "{template:?}: {:#?}", loaded.diagnostics);
            let scenario = loaded.scenario.expect("no faults");
            assert_eq!(scenario.house.setting.title.get("en"), "Friday evening");
        }
    }

    #[test]
    fn names_become_files_and_titles() {
        let file = |name: &str| file(Path::new(name)).map(|path| path.display().to_string());
        assert_eq!(file("a/evening"), Ok("a/evening.ron".to_owned()));
        assert_eq!(file("evening.ron"), Ok("evening.ron".to_owned()));
        assert_eq!(file("v1.2"), Ok("v1.2.ron".to_owned()));
        assert!(file("").is_err() && file("..").is_err());
        assert_eq!(title(Path::new("x/friday_\"evening.ron")), "Friday evening");
    }
}
