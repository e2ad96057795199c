//! The eye on the folders: a thread of its own that notices changes, waits until they have settled, and wakes the window.
//!
//! Where the system can watch nothing, everything works but reloading.

use bevy::prelude::*;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

/// How long nothing may happen before a file counts as written: editors write in several goes.
const SETTLES: Duration = Duration::from_millis(80);

/// Says whether something has changed on disk.
#[derive(Resource, Default)]
pub(super) struct Eye {
    stirred: Arc<AtomicBool>,
    /// Watches for as long as it is kept.
    watcher: Option<Mutex<RecommendedWatcher>>,
}

impl Eye {
    /// Watches folders; `wake` is called from another thread whenever something has changed.
    pub(super) fn on(folders: &[(PathBuf, RecursiveMode)], wake: impl Fn() + Send + 'static) -> Eye {
        let stirred = Arc::new(AtomicBool::new(false));
        let (heard, hears) = mpsc::channel::<()>();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| matters(&event)) {
                // Nobody listens any more only when the game is over.
                let _ = heard.send(());
            }
        });
        let Ok(mut watcher) = watcher else { return Eye::default() };
        for (folder, mode) in folders {
            // What cannot be watched is not reloaded; it can be played all the same.
            let _ = watcher.watch(folder, *mode);
        }
        let stirs = Arc::clone(&stirred);
        std::thread::spawn(move || {
            while hears.recv().is_ok() {
                while hears.recv_timeout(SETTLES).is_ok() {}
                stirs.store(true, Ordering::Release);
                wake();
            }
        });
        Eye { stirred, watcher: Some(Mutex::new(watcher)) }
    }

    /// Whether something has changed since one last asked.
    pub(super) fn stirred(&self) -> bool {
        self.watcher.is_some() && self.stirred.swap(false, Ordering::AcqRel)
    }
}

/// Whether a scenario file may have changed. That one was read is no change.
fn matters(event: &Event) -> bool {
    let changes = match event.kind {
        EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Any => true,
        EventKind::Access(_) | EventKind::Other => false,
    };
    let scenario = |path: &Path| path.extension().is_none_or(|ending| ending == "ron");
    changes && event.paths.iter().any(|path| scenario(path))
}
