//! `coserve pictures`: the screens of the window as files.

use super::args::{PicturesArgs, words};
use super::exit::{Exit, Fault};
use super::{Done, show};
use crate::game::pictures::{NoCut, Order, cut_out, take};
use crate::text::{Language, Words};
use std::path::Path;

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
    if let Some(shuffle) = args.states {
        return states(&args.folder, shuffle, &words);
    }
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

/// Cuts out guests and says how many there are of each state.
fn states(folder: &Path, shuffle: u64, words: &Words) -> Done {
    let counts = cut_out(folder, shuffle).map_err(|none| match none {
        NoCut::Missing(missing) => super::window::fault(&missing, words),
        NoCut::File(why) => Fault::new(format!("{}: {why}", folder.display())),
    })?;
    for (state, count) in counts {
        show::text(&format!("{count} {}", state.word()))?;
    }
    Ok(Exit::Fine)
}
