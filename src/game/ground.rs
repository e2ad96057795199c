//! What the window stands on: a display, and a graphics driver. Where one is missing, this says so in place of a panic.
//!
//! Bevy finds out while its plugins are built, and panics. That panic is caught here, once, and becomes a reason that
//! whoever started the program can act on.

use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::{PowerPreference, WgpuSettings};
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};

/// Why there can be no window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// No usable graphics driver.
    Driver,
    /// No display that can be opened.
    Display,
    /// Something else, in the words of whoever noticed.
    Other(String),
}

/// Adds plugins that need a display or a driver.
///
/// # Errors
/// Why they cannot be added. The app is of no use then.
pub(super) fn add(app: &mut App, plugins: impl FnOnce(&mut App)) -> Result<(), Missing> {
    let hook = take_hook();
    set_hook(Box::new(|_| {}));
    let built = catch_unwind(AssertUnwindSafe(|| plugins(app)));
    set_hook(hook);
    built.map_err(|thrown| reason(&words(thrown.as_ref())))
}

fn words(thrown: &(dyn Any + Send)) -> String {
    let text = thrown.downcast_ref::<String>().cloned();
    text.or_else(|| thrown.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

/// What a panic of Bevy means, by its words: it gives nothing else to go by. The commands' tests hold them to the
/// version in use.
fn reason(words: &str) -> Missing {
    if words.contains("Unable to find a GPU") {
        Missing::Driver
    } else if words.contains("Failed to build event loop") {
        Missing::Display
    } else {
        Missing::Other(words.to_owned())
    }
}

/// How pictures are drawn. A game of this size spares the battery: of two graphics cards it takes the frugal one.
pub(super) fn renderer() -> RenderPlugin {
    let power_preference = PowerPreference::from_env().unwrap_or(PowerPreference::LowPower);
    RenderPlugin { render_creation: WgpuSettings { power_preference, ..default() }.into(), ..default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_while_plugins_are_added_becomes_a_reason() {
        let mut app = App::new();
        let none = add(&mut app, |_| panic!("Unable to find a GPU! Make sure you have installed required drivers!"));
        assert_eq!(none, Err(Missing::Driver));
        let none = add(&mut app, |_| panic!("Failed to build event loop: Os(\"no display\")"));
        assert_eq!(none, Err(Missing::Display));
        assert_eq!(add(&mut app, |_| panic!("what")), Err(Missing::Other("what".to_owned())));
        assert_eq!(add(&mut app, |_| {}), Ok(()));
    }
}
