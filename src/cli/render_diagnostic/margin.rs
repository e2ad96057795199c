//! Puts the file's own line numbers and places into a drawing of single lines.
//!
//! `ariadne` numbers the lines it is given from 1, and is given one at a time.

/// Where an excerpt is from.
pub(super) struct Place {
    /// What the drawing calls it.
    pub(super) stand_in: String,
    /// What it is called instead, line and column included.
    pub(super) name: String,
    /// Its line.
    pub(super) line: usize,
}

/// The drawing with a margin wide enough for the line numbers, and these in it.
pub(super) fn renumber(drawn: &str, places: &[Place]) -> String {
    let width = places.iter().map(|place| place.line.to_string().len()).max().unwrap_or(1);
    let widen = width - 1;
    let mut current: Option<&Place> = None;
    let mut done = String::new();
    for line in drawn.lines() {
        let named = places.iter().find_map(|place| Some((place, line.split_once(&place.stand_in)?)));
        let plain = without_colour(line);
        if let Some((place, (before, behind))) = named {
            current = Some(place);
            let behind = behind.trim_start_matches(|c: char| c == ':' || c == '?' || c.is_ascii_digit());
            done.extend([&" ".repeat(widen), before, &place.name, behind]);
        } else if let (true, Some(place)) = (plain.starts_with(" 1 "), current) {
            let number = format!("{:>width$}", place.line);
            // What is before the bar may hold colours, but no other `1 │`.
            done.push_str(&line.replacen("1 │", &format!("{number} │"), 1));
        } else if plain.starts_with('─') {
            done.extend([&"─".repeat(widen), line]);
        } else {
            done.extend([&" ".repeat(widen), line]);
        }
        let kept = done.trim_end_matches(' ').len();
        done.truncate(kept);
        done.push('\n');
    }
    done
}

/// A line without the sequences that colour it.
fn without_colour(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        rest = behind.split_once('m').map_or("", |(_, behind)| behind);
    }
    plain.push_str(rest);
    plain
}
