//! The scenarios that are shipped: where they lie, and what they are called.

use super::Done;
use super::exit::Exit;
use super::show;
use crate::scenario;
use std::path::{Path, PathBuf};

/// The folder's name.
const FOLDER: &str = "scenarios";
/// How far above the program it is looked for.
const ABOVE: usize = 4;

/// Every scenario found: its name and its file, sorted by file.
pub(super) fn shipped() -> Vec<(String, PathBuf)> {
    let here = Path::new(FOLDER).to_path_buf();
    let beside = std::env::current_exe().ok().into_iter().flat_map(|program| {
        program.ancestors().skip(1).take(ABOVE).map(|above| above.join(FOLDER)).collect::<Vec<_>>()
    });
    let folder = std::iter::once(here).chain(beside).find(|folder| folder.is_dir());
    let mut found = Vec::new();
    if let Some(folder) = folder {
        gather(&folder, 0, &mut found);
    }
    found.sort();
    let name = |path: &PathBuf| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    found.into_iter().map(|path| (name(&path), path)).collect()
}

fn gather(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() && depth < 2 {
            gather(&path, depth + 1, found);
        } else if name.ends_with(".ron") && !name.ends_with(".story.ron") {
            found.push(path);
        }
    }
}

/// Lists what can be played and says how.
pub(super) fn list() -> Done {
    let shipped = shipped();
    if shipped.is_empty() {
        show::text("No scenarios were found: there is no folder `scenarios` here, nor beside the program.")?;
        show::text("Play a file of your own with: coserve play FILE")?;
        return Ok(Exit::Fine);
    }
    let mut lines = vec!["Scenarios:".to_owned()];
    for (name, path) in &shipped {
        let title = super::source::read(path).ok().and_then(|bytes| {
            let scenario = scenario::load(&path.display().to_string(), &bytes).scenario?;
            let locale = super::args::language_around().code();
            Some(scenario.house.setting.title.get(locale).to_owned())
        });
        let title = title.unwrap_or_else(|| "has faults; `coserve check` tells which".to_owned());
        lines.push(format!("  {name}: {title} ({})", path.display()));
    }
    lines.push(format!("\nPlay one with:       coserve play {}", shipped[0].0));
    lines.push(format!("Watch a bot play it: coserve play {} --policy attentive --seed 7", shipped[0].0));
    lines.push("Everything else:     coserve --help".to_owned());
    show::lines(&lines)?;
    Ok(Exit::Fine)
}
