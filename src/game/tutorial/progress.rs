//! What has been learnt, kept in a small file of its own beside the logs: settings can be reset without learning again.

use super::lesson::{LESSONS, Lesson};
use crate::game::bridge::Player;
use bevy::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The file's name.
const FILE: &str = "tutorial.ron";
/// A longer file is not one of ours.
const LONGEST: u64 = 64 * 1024;

/// How far the player has come.
#[derive(Resource, Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Nothing has been played or declined here yet: the title offers the tutorial first.
    pub first_run: bool,
    /// The lessons that were learnt, or known already.
    pub learnt: BTreeSet<Lesson>,
}

impl Default for Progress {
    fn default() -> Self {
        Progress { first_run: true, learnt: BTreeSet::new() }
    }
}

impl Progress {
    /// Whether there is nothing left to learn.
    pub fn done(&self) -> bool {
        LESSONS.iter().all(|lesson| self.learnt.contains(lesson))
    }

    /// Nothing more is taught.
    pub fn skip_all(&mut self) {
        self.learnt.extend(LESSONS);
    }

    /// Somebody begins the tutorial: for the first time, or again from the beginning.
    pub fn begin(&mut self) {
        self.first_run = false;
        if self.done() {
            self.learnt.clear();
        }
    }
}

/// The form of the file.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    learnt: Vec<String>,
}

/// Where it is kept; nowhere for players who leave no trace.
#[derive(Resource, Debug, Default, Clone)]
pub(super) struct Place(Option<PathBuf>);

/// What the file said, or was told last.
#[derive(Resource, Debug, Default)]
pub(super) struct Saved(Option<Progress>);

/// Reads what was learnt before.
pub(super) fn load(
    player: Res<Player>,
    mut place: ResMut<Place>,
    mut progress: ResMut<Progress>,
    mut saved: ResMut<Saved>,
) {
    if player.unrecorded {
        return;
    }
    place.0 = player.store().ok().map(|store| store.data().join(FILE));
    if let Some(read) = place.0.as_deref().and_then(read) {
        *progress = read;
    }
    saved.0 = Some(progress.clone());
}

/// Writes what is learnt as soon as it is.
pub(super) fn save(place: Res<Place>, progress: Res<Progress>, mut saved: ResMut<Saved>) {
    let Some(path) = &place.0 else { return };
    if saved.0.as_ref() != Some(&*progress) {
        // Whoever cannot keep it is shown the lessons once more: no reason to trouble anybody.
        let _ = write(&progress, path);
        saved.0 = Some(progress.clone());
    }
}

/// What a file says; words that are not known, of another version perhaps, are passed over.
pub(super) fn read(path: &Path) -> Option<Progress> {
    let size = fs::metadata(path).ok()?;
    let text = if size.is_file() && size.len() <= LONGEST { fs::read_to_string(path).ok() } else { None };
    let kept: Kept = text.and_then(|text| ron::from_str(&text).ok()).unwrap_or_default();
    // That there is a file says that somebody has played here before.
    Some(Progress { first_run: false, learnt: kept.learnt.iter().filter_map(|word| Lesson::of_word(word)).collect() })
}

/// Writes the file: a crash leaves the old one or the new one, never half of one.
pub(super) fn write(progress: &Progress, path: &Path) -> std::io::Result<()> {
    let learnt = progress.learnt.iter().map(|lesson| lesson.word().to_owned()).collect();
    let pretty = ron::ser::PrettyConfig::new().struct_names(false);
    let text = ron::ser::to_string_pretty(&Kept { learnt }, pretty).map_err(std::io::Error::other)?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let half = path.with_extension(format!("ron.{}", std::process::id()));
    fs::write(&half, text)?;
    fs::rename(&half, path)
}
