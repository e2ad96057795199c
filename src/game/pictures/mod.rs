//! Pictures of every screen, drawn off-screen, for people who want to look and for the gate.
//!
//! ```text
//!   scene (a screen in a state) --App without a window--> frames until it stands still --> PNG + findings on its layout
//! ```
//! It needs a Vulkan driver (software will do), no display.

mod reveal;
mod menus;
mod front;
mod layout;
mod lessons;
mod floors;
mod scenes;
mod sheet;
mod states;
mod studio;

pub use layout::faults;
pub use scenes::{SCENES, Scene};
pub use states::{NoCut, State, cut_out};
pub use studio::{Shot, Studio};

use crate::game::Missing;
use crate::text::Language;
use std::path::{Path, PathBuf};

/// How the names of the scenes of the floor begin.
const FLOOR: &str = "floor-";

/// Which pictures to take.
#[derive(Debug, Clone)]
pub struct Order {
    /// The folder they are written to.
    pub folder: PathBuf,
    /// Scenes whose name begins with this; all if empty.
    pub only: String,
    /// In which languages.
    pub languages: Vec<Language>,
    /// At which text scales, per cent.
    pub scales: Vec<u16>,
    /// Width and height, px.
    pub size: (u32, u32),
}

/// Takes the pictures; says each when it is there. Gives what was found wrong with their layout.
///
/// # Errors
/// There is nothing to draw with.
pub fn take(order: &Order, mut said: impl FnMut(&Path)) -> Result<Vec<String>, Missing> {
    let mut faults = Vec::new();
    let all = SCENES.iter().chain(front::SCENES).chain(floors::SCENES);
    for scene in all.filter(|scene| scene.name.starts_with(&order.only)) {
        // Of the floor alone there is little to read: it is drawn in one language and at one scale.
        let once = scene.name.starts_with(FLOOR) && order.only.is_empty();
        let languages = if once { &order.languages[..1] } else { &order.languages[..] };
        let scales = if once { &order.scales[..1] } else { &order.scales[..] };
        for language in languages {
            for scale in scales {
                let path = order.folder.join(format!("{}-{}-{scale}.png", scene.name, language.code()));
                let shot = Shot { language: *language, scale: *scale, size: order.size };
                let mut studio = Studio::new(&shot)?;
                (scene.set)(&mut studio);
                studio.shoot(&path);
                let found = studio.faults();
                faults.extend(found.into_iter().map(|fault| format!("{}: {fault}", path.display())));
                said(&path);
            }
        }
    }
    Ok(faults)
}
