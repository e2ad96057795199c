//! What goes wrong in a sample, so that the trust part of a review has something to show. Said in the command's help.

use super::diary::How;
use super::evening::{House, Played};
use crate::journal::Trouble;
use crate::text::harmless_path;
use std::fs;
use std::path::{Path, PathBuf};

/// What was spoilt on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoilt {
    /// The file.
    pub path: String,
    /// How, in English.
    pub how: &'static str,
}

/// Spoils a few logs on purpose, and says which and how. Small samples are left alone where they have no log to spare.
pub(super) fn spoil(houses: &mut [House]) -> Result<Vec<Spoilt>, Trouble> {
    let mut spoilt = Vec::new();
    let mut tell = |path: &Path, how| spoilt.push(Spoilt { path: harmless_path(path), how });
    for (number, house) in houses.iter_mut().enumerate() {
        let mut whole: Vec<Played> =
            house.logs.iter().filter(|log| log.how == How::Whole && !log.older_engine).cloned().collect();
        if whole.len() < 20 {
            continue;
        }
        // From the later half, where everybody has earlier sessions.
        let mut take = |at: usize| whole.remove(whole.len() * 2 / 3 + at);
        match number {
            0 => {
                let log = take(0).path;
                edit(&log, |text| text.replacen("\"kind\":\"greet", "\"kind\":\"great", 1).replacen(":1}", ":2}", 1))?;
                tell(&log, "a line was edited");
                let log = take(2).path;
                edit(&log, |text| without_line(text, 40))?;
                tell(&log, "a line was removed");
                let log = take(4);
                log.store.reissue(&log.path, &better_score)?;
                tell(&log.path, "the score in the seal was raised, and the log signed anew");
                let log = take(1).path;
                spoilt_debrief(&log);
                fs::remove_file(&log).map_err(|why| Trouble::Io(log.clone(), why))?;
                tell(&log, "the log was removed: a gap in its learner's chain");
            }
            1 => {
                let log = take(0).path;
                edit(&log, |text| text.lines().take(60).map(|line| format!("{line}\n")).collect())?;
                tell(&log, "the log was cut off after a line");
                let log = take(3).path;
                let part = PathBuf::from(format!("{}.part", log.display()));
                edit(&log, |text| text.chars().take(text.len() / 2).collect())?;
                fs::rename(&log, &part).map_err(|why| Trouble::Io(part.clone(), why))?;
                spoilt_debrief(&log);
                tell(&part, "the session broke off");
            }
            _ => {
                let log = take(0).path;
                let copy = log.with_file_name("a-copy.jsonl");
                fs::copy(&log, &copy).map_err(|why| Trouble::Io(copy.clone(), why))?;
                tell(&copy, "a log lies there twice");
                let stray = log.with_file_name("notes.jsonl");
                fs::write(&stray, "a shopping list: coffee, cups, a sign for the door\n")
                    .map_err(|why| Trouble::Io(stray.clone(), why))?;
                tell(&stray, "a file that is no log");
            }
        }
    }
    Ok(spoilt)
}

fn edit(log: &Path, change: impl Fn(&str) -> String) -> Result<(), Trouble> {
    let text = fs::read_to_string(log).map_err(|why| Trouble::Io(log.to_path_buf(), why))?;
    let changed = change(&text);
    fs::write(log, changed).map_err(|why| Trouble::Io(log.to_path_buf(), why))
}

/// A debrief whose log has gone is of no use.
fn spoilt_debrief(log: &Path) {
    // That it is not there is as well.
    let _ = fs::remove_file(crate::coach::report::SavedDebrief::path(log));
}

fn without_line(text: &str, nth: usize) -> String {
    text.lines().enumerate().filter(|(i, _)| *i != nth).map(|(_, line)| format!("{line}\n")).collect()
}

/// The seal with a mean of ten points more.
fn better_score(line: String) -> String {
    let Some((before, rest)) = line.split_once("\"mean\":") else { return line };
    if !line.contains("\"seal\":") {
        return line;
    }
    let end = rest.find([',', '}']).unwrap_or(rest.len());
    let mean: f64 = rest[..end].parse().unwrap_or(75.0);
    format!("{before}\"mean\":{}{}", mean + 10.0, &rest[end..])
}
