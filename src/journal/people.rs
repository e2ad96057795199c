//! The one table that says who is behind a pseudonym: `people.json`, beside the logs and never in them.
//!
//! ```text
//! {"form":1,"people":{"p-7f3a":{"name":"Ana Ruiz","house":"harbour","group":"evening"}}}
//! ```
//! It lies at the top of a data folder, or of the folder in which a manager gathers those of several houses. Logs name
//! pseudonyms only, so that a name can be forgotten and every chain still holds. Only its owner may read it.

use super::fact::{Fact, Flaw};
use super::private;
use super::trouble::Trouble;
use super::verdict::{Code, Finding};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The table's name in its folder.
const FILE: &str = "people.json";
/// The version of the table's form.
const FORM: u32 = 1;
/// Longest table read, bytes: a million people.
const LONGEST: u64 = 256 << 20;

/// Somebody behind a pseudonym.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The name, as it is shown.
    pub name: String,
    /// The house they work in; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub house: String,
    /// Their group; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
}

/// Who is who. See the module.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct People {
    by_pseudonym: BTreeMap<String, Person>,
}

/// The same as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    form: u32,
    people: BTreeMap<String, Person>,
}

impl People {
    /// Where the table of a folder lies, or would lie.
    pub fn path(folder: &Path) -> PathBuf {
        folder.join(FILE)
    }

    /// The table of a folder; an empty one where there is none.
    ///
    /// # Errors
    /// There is one, and it cannot be read or is no such table. It is never taken for an empty one.
    pub fn read(folder: &Path) -> Result<People, Trouble> {
        let path = People::path(folder);
        match fs::metadata(&path) {
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(People::default()),
            Err(e) => return Err(Trouble::Io(path, e)),
            Ok(about) if !about.is_file() || about.len() > LONGEST => {
                return Err(broken(path, Fact::PeopleNoFile));
            }
            Ok(_) => {}
        }
        let text = fs::read(&path).map_err(Trouble::io(&path))?;
        let written: Written = match serde_json::from_slice(&text) {
            Ok(written) => written,
            Err(why) => return Err(broken(path, Fact::PeopleNoTable(Flaw::from(&why)))),
        };
        if written.form != FORM {
            return Err(broken(path, Fact::PeopleForm { form: written.form.into(), known: FORM.into() }));
        }
        Ok(People { by_pseudonym: written.people })
    }

    /// Writes the table, whole or not at all.
    ///
    /// # Errors
    /// It cannot be written; the old one is still there.
    pub fn write(&self, folder: &Path) -> Result<(), Trouble> {
        let written = Written { form: FORM, people: self.by_pseudonym.clone() };
        let text = serde_json::to_string_pretty(&written).expect("texts and numbers only");
        private::write(&People::path(folder), &format!("{text}\n"))
    }

    /// Who is behind a pseudonym, if the table knows.
    pub fn of(&self, pseudonym: &str) -> Option<&Person> {
        self.by_pseudonym.get(pseudonym)
    }

    /// Everybody, by pseudonym.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Person)> {
        self.by_pseudonym.iter().map(|(pseudonym, person)| (pseudonym.as_str(), person))
    }

    /// Whether it names nobody.
    pub fn is_empty(&self) -> bool {
        self.by_pseudonym.is_empty()
    }

    /// Notes who is behind a pseudonym.
    pub fn name(&mut self, pseudonym: impl Into<String>, person: Person) {
        self.by_pseudonym.insert(pseudonym.into(), person);
    }

    /// Takes in whom another table knows and this one does not.
    pub fn join(&mut self, other: People) {
        for (pseudonym, person) in other.by_pseudonym {
            self.by_pseudonym.entry(pseudonym).or_insert(person);
        }
    }

    /// Forgets who is behind a pseudonym, and gives who it was.
    pub fn forget(&mut self, pseudonym: &str) -> Option<Person> {
        self.by_pseudonym.remove(pseudonym)
    }
}

fn broken(path: PathBuf, fact: Fact) -> Trouble {
    Trouble::Broken(path, Box::new(Finding::new(Code::Unreadable, None, fact)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ana() -> Person {
        Person { name: "Ana \"Ñ\" <Ruiz>".to_owned(), house: "harbour".to_owned(), group: String::new() }
    }

    #[test]
    fn who_is_written_down_is_found_again_until_forgotten() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(People::read(folder.path()).expect("none is no fault").is_empty());
        let mut people = People::default();
        people.name("p-1", ana());
        people.name("p-2", Person { name: "Ben".to_owned(), ..Person::default() });
        people.write(folder.path()).expect("written");
        let mut again = People::read(folder.path()).expect("read");
        assert_eq!(again, people);
        assert_eq!(again.of("p-1"), Some(&ana()));
        assert_eq!(again.forget("p-1"), Some(ana()));
        again.write(folder.path()).expect("written");
        let text = fs::read_to_string(People::path(folder.path())).expect("text");
        assert!(!text.contains("Ruiz") && text.contains("Ben"), "{text}");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "no draft is left with the name in it");
    }

    #[test]
    fn what_is_no_table_is_not_taken_for_an_empty_one() {
        let folder = tempfile::tempdir().expect("a folder");
        for text in ["", "{}", r#"{"form":2,"people":{}}"#, r#"{"form":1,"people":{"p":{"nmae":"x"}}}"#] {
            fs::write(People::path(folder.path()), text).expect("written");
            let trouble = People::read(folder.path()).expect_err("no table");
            assert!(trouble.to_string().contains("no table of people"), "{text}: {trouble}");
        }
        fs::remove_file(People::path(folder.path())).expect("removed");
        fs::create_dir(People::path(folder.path())).expect("a folder of that name");
        assert!(People::read(folder.path()).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_may_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        People::default().write(folder.path()).expect("written");
        let mode = fs::metadata(People::path(folder.path())).expect("there").permissions().mode();
        assert_eq!(mode & 0o077, 0);
    }
}
