//! Statements as JSON Lines. What markup is made of is escaped, so that a line can stand in a page and stay data.

use super::statement::statements;
use crate::export::draft::Draft;
use crate::export::record::Record;
use crate::export::sink::{Failed, Sink};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

/// See the module.
pub(in crate::export) struct Statements {
    draft: Draft,
    home_page: String,
    file: BufWriter<File>,
}

impl Statements {
    pub(in crate::export) fn open(path: &Path, home_page: &str) -> Result<Statements, Failed> {
        let draft = Draft::file(path)?;
        let file = File::create_new(draft.path()).map_err(|e| Failed::Io(draft.path().to_path_buf(), e))?;
        Ok(Statements { draft, home_page: home_page.to_owned(), file: BufWriter::new(file) })
    }
}

impl Sink for Statements {
    fn take(&mut self, record: &Record) -> Result<(), Failed> {
        for statement in statements(record, &self.home_page) {
            let line = no_markup(&statement.to_string());
            writeln!(self.file, "{line}").map_err(|e| Failed::Io(self.draft.path().to_path_buf(), e))?;
        }
        Ok(())
    }

    fn done(self: Box<Self>) -> Result<(), Failed> {
        let failed = |e| Failed::Io(self.draft.path().to_path_buf(), e);
        let file = self.file.into_inner().map_err(|e| failed(e.into_error()))?;
        file.sync_all().map_err(failed)?;
        self.draft.place()
    }
}

/// JSON with the characters of markup escaped: they stand within strings only, where JSON knows them by number.
fn no_markup(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_data_and_means_the_same() {
        let value = serde_json::json!({ "name": "</script><b>&\u{2028}" });
        let written = no_markup(&value.to_string());
        assert!(!written.contains(['<', '>', '&', '\u{2028}']), "{written}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&written).expect("JSON"), value);
    }
}
