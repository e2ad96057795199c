//! The shelf, watched: every scenario file with its last good version, read again when it changes on disk.
//!
//! ```text
//!   folder --Eye (a thread)--> Library reads again --Turn--> chosen scenario, words to the player
//! ```
//! A new version is shown at once by the library and the briefing. A session that runs goes on with the version it began
//! with; a version with faults never takes the place of one without.

mod book;
mod eye;

pub(crate) use book::{Book, Change, FaultLine};

use crate::game::Tongue;
use crate::game::bridge::Bridge;
use crate::game::screen::Screen;
use crate::game::screens::Chosen;
use crate::game::voice::Announce;
use crate::rules::Rules;
use crate::shelf;
use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use eye::Eye;
use notify::RecursiveMode;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Which scenarios there are to choose from.
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum Shelf {
    /// Those that were shipped, or lie beside the program.
    #[default]
    Shipped,
    /// Those in a folder.
    Folder(PathBuf),
}

impl Shelf {
    fn files(&self) -> Vec<PathBuf> {
        let found = match self {
            Shelf::Shipped => shelf::shipped(),
            Shelf::Folder(folder) => shelf::within(folder),
        };
        found.into_iter().map(|(_, file)| file).collect()
    }

    fn folder(&self) -> Option<PathBuf> {
        match self {
            Shelf::Shipped => shelf::folder(),
            Shelf::Folder(folder) => Some(folder.clone()),
        }
    }
}

/// The scenarios, in the order of the shelf.
#[derive(Resource, Debug, Default)]
pub(crate) struct Library {
    books: Vec<Book>,
    rules: Option<Arc<Rules>>,
    /// A file from elsewhere that was asked for by name.
    besides: Option<PathBuf>,
}

/// A file has changed.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub(crate) struct Turn {
    /// Which.
    pub file: PathBuf,
    /// How.
    pub change: Change,
}

impl Library {
    /// The scenarios.
    pub(crate) fn books(&self) -> &[Book] {
        &self.books
    }

    /// The scenario of a file.
    pub(crate) fn book(&self, file: &Path) -> Option<&Book> {
        self.books.iter().find(|book| book.file == file)
    }

    /// The scenario whose present version logs know under this hash.
    pub(crate) fn known_as(&self, hash: &str) -> Option<&Book> {
        self.books.iter().find(|book| book.hash.as_deref() == Some(hash))
    }

    /// Reads what is new or has changed, and forgets what is gone.
    fn refresh(&mut self, shelf: &Shelf) -> Vec<Turn> {
        let rules = Arc::clone(self.rules.get_or_insert_with(|| Arc::new(Rules::shipped())));
        let mut files = shelf.files();
        files.extend(self.besides.clone().filter(|file| !files.contains(file)));
        let mut turns = Vec::new();
        let gone: Vec<PathBuf> = self.books.iter().map(|b| b.file.clone()).filter(|f| !files.contains(f)).collect();
        turns.extend(gone.iter().map(|file| Turn { file: file.clone(), change: Change::Gone }));
        self.books.retain(|book| !gone.contains(&book.file));
        for file in files {
            let change = match self.books.iter_mut().find(|book| book.file == file) {
                Some(book) => book.again(&rules),
                None => {
                    let book = Book::open(&file, &rules);
                    let change = if book.faults.is_empty() { Change::New } else { Change::Broken(book.faults.len()) };
                    self.books.push(book);
                    change
                }
            };
            if change != Change::None {
                turns.push(Turn { file, change });
            }
        }
        self.books.sort_by(|a, b| shelf::order(&a.file).cmp(&shelf::order(&b.file)));
        turns
    }
}

/// Reads the shelf at the start, and again when it changes.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Shelf>()
        .init_resource::<Library>()
        .init_resource::<Eye>()
        .add_message::<Turn>()
        .add_systems(Startup, open)
        .add_systems(Update, (reread, tell).chain());
}

fn open(
    shelf: Res<Shelf>,
    chosen: Res<Chosen>,
    wake: Option<Res<EventLoopProxyWrapper>>,
    mut library: ResMut<Library>,
    mut eye: ResMut<Eye>,
) {
    library.besides = chosen.0.as_ref().map(|served| served.file.clone());
    // What is there at the start is no news.
    let _ = library.refresh(&shelf);
    let mut folders: Vec<(PathBuf, RecursiveMode)> = Vec::new();
    folders.extend(shelf.folder().map(|folder| (folder, RecursiveMode::Recursive)));
    let beside = library.besides.as_ref().and_then(|file| file.parent());
    if let Some(beside) = beside.filter(|beside| !folders.iter().any(|(folder, _)| beside.starts_with(folder))) {
        let here = if beside.as_os_str().is_empty() { Path::new(".") } else { beside };
        folders.push((here.to_path_buf(), RecursiveMode::NonRecursive));
    }
    let proxy = wake.map(|proxy| (**proxy).clone());
    *eye = Eye::on(&folders, move || {
        if let Some(proxy) = &proxy {
            // The window is closed: then there is nobody to wake.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }
    });
}

/// Shows the scenarios of another folder: for pictures and tests.
pub(crate) fn look_at(world: &mut World, folder: &Path) {
    let shelf = Shelf::Folder(folder.to_path_buf());
    // What lies there is no news either.
    let _ = world.resource_mut::<Library>().refresh(&shelf);
    world.insert_resource(shelf);
}

fn reread(eye: Res<Eye>, shelf: Res<Shelf>, mut library: ResMut<Library>, mut turns: MessageWriter<Turn>) {
    if eye.stirred() {
        turns.write_batch(library.refresh(&shelf));
    }
}

/// Tells of changes, and lays the new version of what is chosen ready, unless it is being played.
fn tell(
    mut turns: MessageReader<Turn>,
    library: Res<Library>,
    bridge: Res<Bridge>,
    screen: Res<State<Screen>>,
    tongue: Res<Tongue>,
    mut chosen: ResMut<Chosen>,
    mut announce: MessageWriter<Announce>,
) {
    for Turn { file, change } in turns.read() {
        let running = bridge.view().is_some() && bridge.file() == Some(file) && *screen.get() != Screen::Briefing;
        let name = title(&library, &tongue, file);
        let words = |key: &str, n: usize| tongue.fill(key, &[("name", name.as_str().into()), ("n", n.into())]);
        let news = match (change, running) {
            (Change::None, _) => continue,
            (Change::New, false) => words("shelf-new", 0),
            (Change::New, true) => words("shelf-new-running", 0),
            (Change::Broken(n), false) => words("shelf-broken", *n),
            (Change::Broken(n), true) => words("shelf-broken-running", *n),
            (Change::Gone, _) => words("shelf-gone", 0),
        };
        announce.write(Announce(news));
        let fresh = library.book(file).and_then(|book| book.served.clone());
        let is_chosen = chosen.0.as_ref().is_some_and(|served| served.file == *file);
        if *change == Change::New && !running && is_chosen && fresh.is_some() {
            chosen.0 = fresh;
        }
    }
}

/// The title of a scenario file, or its name while it has none.
pub(crate) fn title(library: &Library, tongue: &Tongue, file: &Path) -> String {
    let served = library.book(file).and_then(|book| book.served.as_ref());
    match served {
        Some(served) => served.plan.scenario().house.setting.title.get(tongue.words().locale()).to_owned(),
        None => shelf::name(file),
    }
}
