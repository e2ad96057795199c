//! `coserve pictures`: the screens of the window as files.

use super::args::{PicturesArgs, words};
use super::exit::Exit;
use super::{Done, show};
use crate::game::pictures::{Order, take};
use crate::text::Language;

/// Draws.
pub(super) fn pictures(args: &PicturesArgs) -> Done {
    let words = words(args.locale.as_deref())?;
    let languages = if args.locale.is_some() { vec![words.language()] } else { Language::ALL.to_vec() };
    let order = Order {
        folder: args.folder.clone(),
        only: args.only.clone(),
        languages,
        scales: args.text.clone(),
        size: (1280, 720),
    };
    let mut shown = Ok(());
    let taken = take(&order, |path| {
        if shown.is_ok() {
            shown = show::text(&path.display().to_string());
        }
    });
    let faults = taken.map_err(|missing| super::window::fault(&missing, &words))?;
    shown?;
    for fault in &faults {
        show::error(fault);
    }
    Ok(if faults.is_empty() { Exit::Fine } else { Exit::Findings })
}
