//! `coserve pictures`: the screens of the window as files.

use super::args::PicturesArgs;
use super::exit::Exit;
use super::{Done, show};
use crate::game::pictures::{Order, take};
use crate::text::Language;

/// Draws.
pub(super) fn pictures(args: &PicturesArgs) -> Done {
    let order = Order {
        folder: args.folder.clone(),
        only: args.only.clone(),
        languages: args.locale.map_or_else(|| Language::ALL.to_vec(), |language| vec![language]),
        scales: args.text.clone(),
        size: (1280, 720),
    };
    let faults = take(&order, |path| show::text(&path.display().to_string()));
    let faults = faults.map_err(|missing| super::window::fault(&missing))?;
    for fault in &faults {
        show::error(fault);
    }
    Ok(if faults.is_empty() { Exit::Fine } else { Exit::Findings })
}
