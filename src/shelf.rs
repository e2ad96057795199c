//! The shelf: where the scenarios lie that are shipped or that a trainer put beside them, and how a file is read.
//!
//! A program that was copied away from its folder still has the shipped ones: they are built in.

use crate::scenario::tree::MAX_FILE_BYTES;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The folder's name.
const FOLDER: &str = "scenarios";
/// How far above the program it is looked for.
const ABOVE: usize = 4;

/// The folder that scenarios are in, if there is one.
pub fn folder() -> Option<PathBuf> {
    let here = Path::new(FOLDER).to_path_buf();
    let beside = std::env::current_exe().ok().into_iter().flat_map(|program| {
        program.ancestors().skip(1).take(ABOVE).map(|above| above.join(FOLDER)).collect::<Vec<_>>()
    });
    std::iter::once(here).chain(beside).find(|folder| folder.is_dir())
}

/// Every scenario found: its name and its file; the shipped ones first, in the order in which to play them.
pub fn shipped() -> Vec<(String, PathBuf)> {
    match folder() {
        Some(folder) => within(&folder),
        None => named(BUILT_IN.iter().map(|(path, _)| PathBuf::from(path)).collect()),
    }
}

/// Every scenario in a folder: its name and its file; the shipped ones first, then by file.
pub fn within(folder: &Path) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    gather(folder, 0, &mut found);
    named(found)
}

/// The name a file goes by: its own, without the ending.
pub fn name(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// What files are sorted by: the shipped ones come first, in the order in which to play them.
pub fn order(path: &Path) -> (usize, &Path) {
    (BUILT_IN.iter().position(|(known, _)| path.ends_with(known)).unwrap_or(BUILT_IN.len()), path)
}

fn named(mut found: Vec<PathBuf>) -> Vec<(String, PathBuf)> {
    found.sort_by(|a, b| order(a).cmp(&order(b)));
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

/// Reads a file: of one that is too large, just enough for its reader to say so. What is no file is not read at all.
///
/// # Errors
/// The file cannot be read, or is none.
pub fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    if let Some((_, text)) = BUILT_IN.iter().find(|(name, _)| Path::new(name) == path && !path.exists()) {
        return Ok(text.as_bytes().to_vec());
    }
    let file = std::fs::File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(std::io::Error::other("this is not a file"));
    }
    let mut bytes = Vec::new();
    file.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The shipped scenarios, from the plainest to the hardest and last the one to learn from, for a program that stands alone.
const BUILT_IN: [(&str, &str); 4] = [
    ("scenarios/restaurant/window_table.ron", include_str!("../scenarios/restaurant/window_table.ron")),
    ("scenarios/cafeteria/first_visit.ron", include_str!("../scenarios/cafeteria/first_visit.ron")),
    ("scenarios/bank/pension_day.ron", include_str!("../scenarios/bank/pension_day.ron")),
    ("scenarios/tutorial/first_steps.ron", include_str!("../scenarios/tutorial/first_steps.ron")),
];
