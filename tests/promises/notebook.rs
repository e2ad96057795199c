//! What can be noted of a guest does not tell by its form whether it is true of anybody: a distractor is worded like the
//! needs and expectations it stands among.

use coserve::scenario;
use std::fs;
use std::path::{Path, PathBuf};

/// The files with scenarios in a folder. A story stands in a file of its own, and is none.
fn scenarios(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).expect("a folder").map(|file| file.expect("an entry").path());
    let is_scenario = |path: &PathBuf| {
        let name = path.to_string_lossy();
        name.ends_with(".ron") && !name.ends_with(".story.ron")
    };
    files.filter(is_scenario).collect()
}

/// Every scenario that is shipped, and every one that authors begin with.
fn shipped_and_new() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let houses = fs::read_dir(root.join("scenarios")).expect("scenarios").flatten().map(|house| house.path());
    houses.chain([root.join("assets/new")]).flat_map(|folder| scenarios(&folder)).collect()
}

/// What of its form would tell one entry from another: whether it is a sentence, by its first letter or its end.
fn form(words: &str) -> (bool, bool) {
    (words.starts_with(char::is_uppercase), words.ends_with(['.', '!', '?', '。', '！', '？']))
}

#[test]
fn no_entry_of_a_notebook_looks_unlike_the_others() {
    let paths = shipped_and_new();
    assert!(paths.len() >= 8, "{paths:?}");
    for path in paths {
        let name = path.display().to_string();
        let loaded = scenario::load(&name, &fs::read(&path).expect("a readable file"));
        let scenario = loaded.scenario.unwrap_or_else(|| panic!("{name}: {:?}", loaded.diagnostics));
        assert!(scenario.house.catalogue.len() > 2, "{name} has a list to choose from");
        for locale in &scenario.house.locales {
            for entry in &scenario.house.catalogue {
                let words = entry.name.get(locale);
                assert_eq!(form(words), (false, false), "{name}, {locale}: {words}");
            }
        }
    }
}
