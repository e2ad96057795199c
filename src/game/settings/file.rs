//! The file of the settings: versioned, written whole or not at all, and never lost without a word.

use super::{Measure, Settings};
use crate::game::Tongue;
use crate::game::screen::Menu;
use crate::game::voice::Announce;
use bevy::prelude::*;
use serde::Deserialize;
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The form of the file that is written.
pub(super) const VERSION: u16 = 1;
/// A longer file is not one of ours.
const LONGEST: usize = 64 * 1024;

/// Where the settings are kept; nowhere in tests and pictures.
#[derive(Resource, Debug, Default, Clone, PartialEq, Eq)]
pub struct Place(pub Option<PathBuf>);

impl Place {
    /// The system's place for this user's configuration.
    pub fn usual() -> Place {
        let dirs = directories::ProjectDirs::from("", "", "coserve");
        Place(dirs.map(|dirs| dirs.config_dir().join("settings.ron")))
    }
}

/// A file that could not be used, and what has been done about it.
#[derive(Resource, Debug, Default, Clone, PartialEq, Eq)]
pub enum Aside {
    /// There was none such.
    #[default]
    No,
    /// It had faults, and is kept under this name.
    Broken(PathBuf),
    /// It was written by a newer version, and is kept under this name.
    Newer(PathBuf),
    /// It cannot be read, or not be put aside: it is left alone, and nothing is saved.
    Untouchable,
}

impl Aside {
    /// What to say about it.
    pub fn tell(&self, tongue: &Tongue) -> Option<String> {
        let with = |key: &str, path: &Path| {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            Some(tongue.fill(key, &[("file", name.into())]))
        };
        match self {
            Aside::No => None,
            Aside::Broken(path) => with("settings-broken", path),
            Aside::Newer(path) => with("settings-newer", path),
            Aside::Untouchable => Some(tongue.say("settings-untouchable")),
        }
    }
}

/// The settings of a place, or the usual ones, and what became of a file that could not be used.
pub fn load(place: &Place) -> (Settings, Aside) {
    let Some(path) = &place.0 else { return (Settings::default(), Aside::No) };
    let text = match std::fs::read(path) {
        Ok(bytes) => String::from_utf8(bytes).ok().filter(|text| text.len() <= LONGEST),
        Err(why) if why.kind() == ErrorKind::NotFound => return (Settings::default(), Aside::No),
        Err(_) => return (Settings::default(), Aside::Untouchable),
    };
    let read = text.as_deref().map_or(Err(Fault::Broken), read);
    match read {
        Ok(settings) => (settings, Aside::No),
        Err(fault) => {
            let aside = match (put_aside(path), fault) {
                (Some(kept), Fault::Broken) => Aside::Broken(kept),
                (Some(kept), Fault::Newer) => Aside::Newer(kept),
                (None, _) => Aside::Untouchable,
            };
            (Settings::default(), aside)
        }
    }
}

/// Why a file cannot be used.
enum Fault {
    Broken,
    Newer,
}

/// The one thing that files of all versions say.
#[derive(Deserialize)]
struct Form {
    version: u16,
}

fn read(text: &str) -> Result<Settings, Fault> {
    let options = ron::Options::default();
    let form: Form = options.from_str(text).map_err(|_| Fault::Broken)?;
    if form.version > VERSION {
        return Err(Fault::Newer);
    }
    let mut settings: Settings = options.from_str(text).map_err(|_| Fault::Broken)?;
    settings.text_percent = Measure::Text.fit(settings.text_percent);
    settings.volume = Measure::Volume.fit(settings.volume);
    Ok(settings)
}

/// Keeps a file under a name that nothing has yet.
fn put_aside(path: &Path) -> Option<PathBuf> {
    let names = (0..100).map(|n| if n == 0 { "ron.bak".to_owned() } else { format!("ron.bak{n}") });
    let free = names.map(|name| path.with_extension(name)).find(|name| !name.exists())?;
    std::fs::rename(path, &free).ok()?;
    Some(free)
}

/// Writes the settings: a crash leaves the old file or the new one, never half of one.
///
/// # Errors
/// The folder or the file cannot be written.
pub fn save(settings: &Settings, path: &Path) -> std::io::Result<()> {
    let pretty = ron::ser::PrettyConfig::new().struct_names(false);
    let text = ron::ser::to_string_pretty(settings, pretty).map_err(std::io::Error::other)?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let half = path.with_extension(format!("ron.{}", std::process::id()));
    let written = File::create(&half).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written.and_then(|()| std::fs::rename(&half, path)).inspect_err(|_| {
        // Half a file is of no use to anybody; that it is still there hurts nobody either.
        let _ = std::fs::remove_file(&half);
    })
}

/// The settings as they lie in the file.
#[derive(Resource, Debug)]
struct Kept(Settings);

/// Says what was found, and saves when the menu is left or the game ends.
pub(super) fn plugin(app: &mut App) {
    let kept = app.world().resource::<Settings>().clone();
    app.insert_resource(Kept(kept))
        .add_systems(Startup, tell)
        .add_systems(OnExit(Menu::Settings), keep)
        .add_systems(Last, keep.run_if(on_message::<AppExit>));
}

fn tell(aside: Res<Aside>, tongue: Res<Tongue>, mut announce: MessageWriter<Announce>) {
    announce.write_batch(aside.tell(&tongue).map(Announce));
}

fn keep(
    settings: Res<Settings>,
    place: Res<Place>,
    aside: Res<Aside>,
    tongue: Res<Tongue>,
    mut kept: ResMut<Kept>,
    mut announce: MessageWriter<Announce>,
) {
    let Some(path) = place.0.as_ref().filter(|_| *aside != Aside::Untouchable) else { return };
    if kept.0 == *settings {
        return;
    }
    match save(&settings, path) {
        Ok(()) => kept.0 = settings.clone(),
        Err(why) => {
            let why = why.to_string();
            announce.write(Announce(tongue.fill("settings-not-saved", &[("why", why.into())])));
        }
    }
}
