//! `coserve manifest`: enters logs, prints the roots of days to be kept elsewhere, and checks what was kept.

use super::args::{ManifestArgs, language_around};
use super::exit::{Exit, Fault};
use super::table::Table;
use super::{Done, review, show};
use crate::journal::{Checked, DayRoot, Discrepancy, KeptRoot, Manifest, Wrong, folders_of_logs};
use crate::text::{Words, harmless, harmless_path};
use serde::Serialize;

/// Enters or checks the logs of every folder.
pub(super) fn manifest(args: &ManifestArgs) -> Done {
    let words = Words::of(language_around());
    let trouble = |why| Fault::of_trouble(&words, &why);
    for folder in &args.folders {
        if !folder.is_dir() {
            return Err(Fault::told(&words, "fault-no-folder", &[("path", folder.display().to_string().into())]));
        }
    }
    let folders = folders_of_logs(&args.folders).map_err(trouble)?;
    if folders.is_empty() {
        let folder = args.folders[0].display().to_string();
        return Err(Fault::told(&words, "fault-no-logs", &[("path", folder.into())]));
    }
    let kept = match (&args.check, &args.root, args.verify) {
        (Some(file), _, _) => Some(KeptRoot::Copy(Manifest::read_file(file).map_err(trouble)?)),
        (None, Some(root), _) => Some(KeptRoot::Root(root.clone())),
        (None, None, true) => Some(KeptRoot::Nothing),
        (None, None, false) => None,
    };
    match kept {
        None => enter(args, &folders, &words),
        Some(kept) => check(args, &folders, &kept, &words),
    }
}

#[derive(Serialize)]
struct EnteredFolder {
    folder: String,
    new: usize,
    root: String,
    days: Vec<DayRoot>,
}

fn enter(args: &ManifestArgs, folders: &[std::path::PathBuf], words: &Words) -> Done {
    let mut entered = Vec::new();
    for folder in folders {
        let done = Manifest::update(folder).map_err(|why| Fault::of_trouble(words, &why))?;
        entered.push(EnteredFolder {
            folder: harmless_path(folder),
            new: done.new,
            root: done.manifest.root().to_owned(),
            days: done.manifest.days(),
        });
    }
    if args.json {
        show::json(&entered)?;
        return Ok(Exit::Fine);
    }
    for one in &entered {
        let with = [("path", one.folder.as_str().into()), ("n", one.new.into())];
        show::text(&words.fill("manifest-entered", &with))?;
        let heads =
            ["manifest-day", "manifest-logs", "manifest-forgotten", "manifest-root"].map(|key| words.plain(key));
        let mut table = Table::with(&heads.each_ref().map(String::as_str));
        for day in &one.days {
            table.row(vec![day.day.clone(), day.logs.to_string(), day.forgotten.to_string(), day.root.clone()]);
        }
        if !table.is_bare() {
            show::lines(&table.lines())?;
        }
    }
    show::text(&words.plain("manifest-keep"))?;
    Ok(Exit::Fine)
}

#[derive(Serialize)]
struct CheckedFolder {
    folder: String,
    there: u64,
    forgotten: u64,
    until: String,
    wrong: Vec<Discrepancy>,
}

fn check(args: &ManifestArgs, folders: &[std::path::PathBuf], kept: &KeptRoot, words: &Words) -> Done {
    let keys = review::trust(args.data.as_deref(), &args.folders, words)?.keys;
    let mut checked = Vec::new();
    for folder in folders {
        let done: Checked = Manifest::check(folder, kept, &keys).map_err(|why| Fault::of_trouble(words, &why))?;
        let Checked { there, forgotten, until, wrong } = done;
        checked.push(CheckedFolder { folder: harmless_path(folder), there, forgotten, until, wrong });
    }
    // What was kept is of one folder: where that is among them, the others are not meant.
    let meant = |one: &CheckedFolder| one.wrong.iter().all(|wrong| wrong.wrong != Wrong::RootUnknown);
    if checked.iter().any(meant) {
        checked.retain(meant);
    }
    let exit = if checked.iter().all(|one| one.wrong.is_empty()) { Exit::Fine } else { Exit::Findings };
    if args.json {
        show::json(&checked)?;
        return Ok(exit);
    }
    for one in &checked {
        let with = [
            ("path", one.folder.as_str().into()),
            ("there", one.there.into()),
            ("forgotten", one.forgotten.into()),
            ("wrong", one.wrong.len().into()),
            ("until", one.until.as_str().into()),
        ];
        let key = if one.wrong.is_empty() { "manifest-fine" } else { "manifest-wrong" };
        show::text(&words.fill(key, &with))?;
        for wrong in &one.wrong {
            let name = wrong.log.as_deref().filter(|name| !name.is_empty()).unwrap_or(&wrong.run);
            show::text(&format!("  {} {}", harmless(name), wrong.wrong.words()))?;
        }
    }
    let wrongs = || checked.iter().flat_map(|one| &one.wrong);
    if wrongs().any(|wrong| wrong.wrong == Wrong::ForgottenByUnknown) {
        show::text(&words.plain("manifest-whose"))?;
    }
    Ok(exit)
}
