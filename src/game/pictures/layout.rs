//! Whether everything that is written can be read: measured from layout, so that no picture needs comparing.
//!
//! Letters that no font has, texts that do not fit, are cut off, covered or written over each other, and controls that
//! cannot be seen and not be scrolled to.

use super::sheet::{Plate, Sheet, Writing};
use bevy::prelude::*;

/// What rounding may do, px.
const SLACK: f32 = 1.0;
/// So much of a text is told.
const TOLD: usize = 48;

/// What is wrong with the layout of what there is to see now.
pub fn faults(world: &mut World) -> Vec<String> {
    let sheet = Sheet::of(world);
    let mut faults = Vec::new();
    for writing in &sheet.writings {
        faults.extend(letters(writing));
        faults.extend(fit(writing));
        faults.extend(cut(&sheet, writing));
        faults.extend(covered(&sheet, writing));
    }
    faults.extend(over_each_other(&sheet));
    faults.extend(controls(&sheet));
    faults.sort();
    faults.dedup();
    faults
}

fn letters(writing: &Writing) -> Option<String> {
    let missing = &writing.missing;
    (!missing.is_empty()).then(|| format!("{}: no font has {}", told(&writing.words), missing.join(" ")))
}

fn fit(writing: &Writing) -> Option<String> {
    let (size, room) = (writing.size, writing.room);
    let fits = size.x <= room.x + SLACK && size.y <= room.y + SLACK;
    (!fits).then(|| format!("{}: {} does not fit into {}", told(&writing.words), area(size), area(room)))
}

fn cut(sheet: &Sheet, writing: &Writing) -> Option<String> {
    let all = around(&writing.lines)?;
    let by = cut_by(sheet, writing.at, all)?;
    Some(format!("{}: cut off by {by}", told(&writing.words)))
}

/// What cuts off a part of a box without a way to scroll to it.
fn cut_by(sheet: &Sheet, at: Entity, part: Rect) -> Option<&'static str> {
    // Along an axis that scrolls, whatever lies farther out does not matter.
    let (mut across, mut down) = (true, true);
    let mut unclipped = sheet.plates.get(&at).is_some_and(|plate| plate.unclipped);
    for (_, plate) in sheet.upwards(at).skip(1) {
        if unclipped {
            break;
        }
        across &= plate.overflow.x != OverflowAxis::Scroll;
        down &= plate.overflow.y != OverflowAxis::Scroll;
        if (across && !within_x(part, plate.inside)) || (down && !within_y(part, plate.inside)) {
            return Some("the box around it");
        }
        unclipped = plate.unclipped;
    }
    let out = (across && !within_x(part, sheet.window)) || (down && !within_y(part, sheet.window));
    out.then_some("the window's edge")
}

/// A box that hides a text though it is laid out beside it, not over it.
fn covered(sheet: &Sheet, writing: &Writing) -> Option<String> {
    let mine = sheet.plates.get(&writing.at)?;
    let hides = |at: Entity, plate: &Plate| {
        plate.opaque
            && plate.depth > mine.depth
            && writing.lines.iter().any(|line| meet(sheet.visible(at, plate.rect), sheet.visible(writing.at, *line)))
            && beside(sheet, at, writing.at)
    };
    let hidden = sheet.plates.iter().any(|(at, plate)| hides(*at, plate));
    hidden.then(|| format!("{}: covered by another box", told(&writing.words)))
}

/// Whether a box is laid out in one flow with another: nothing on the way to what holds both is laid over the rest.
fn beside(sheet: &Sheet, upper: Entity, lower: Entity) -> bool {
    let holds: Vec<Entity> = sheet.upwards(lower).map(|(at, _)| at).collect();
    for (at, plate) in sheet.upwards(upper) {
        if holds.contains(&at) {
            return true;
        }
        if plate.over {
            return false;
        }
    }
    false
}

fn over_each_other(sheet: &Sheet) -> Vec<String> {
    let lines: Vec<(&Writing, &Plate, Rect)> = sheet
        .writings
        .iter()
        .filter_map(|writing| Some((writing, sheet.plates.get(&writing.at)?)))
        .flat_map(|(writing, plate)| {
            writing.lines.iter().map(move |line| (writing, plate, sheet.visible(writing.at, *line)))
        })
        .filter(|(_, _, line)| !line.is_empty())
        .collect();
    let mut faults = Vec::new();
    for (n, (one, below, line)) in lines.iter().enumerate() {
        for (other, above, other_line) in &lines[n + 1..] {
            if one.at != other.at && meet(*line, *other_line) {
                let depths = below.depth.min(above.depth)..below.depth.max(above.depth);
                if !between(sheet, line.intersect(*other_line), &depths) {
                    faults.push(format!("{} and {}: written over each other", told(&one.words), told(&other.words)));
                }
            }
        }
    }
    faults
}

/// Whether something between two depths hides a part of the screen.
fn between(sheet: &Sheet, part: Rect, depths: &std::ops::Range<u32>) -> bool {
    let hides = |at: Entity, plate: &Plate| {
        let rect = sheet.visible(at, plate.rect);
        plate.opaque && depths.contains(&plate.depth) && within_x(part, rect) && within_y(part, rect)
    };
    sheet.plates.iter().any(|(at, plate)| hides(*at, plate))
}

fn controls(sheet: &Sheet) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, key) in &sheet.controls {
        let Some(plate) = sheet.plates.get(at) else { continue };
        if plate.rect.is_empty() {
            faults.push(format!("control `{key}`: has no size"));
        } else if let Some(by) = cut_by(sheet, *at, plate.rect) {
            faults.push(format!("control `{key}`: cut off by {by}"));
        }
    }
    faults
}

fn around(lines: &[Rect]) -> Option<Rect> {
    lines.iter().copied().reduce(|all, line| all.union(line))
}

fn meet(one: Rect, other: Rect) -> bool {
    let both = one.intersect(other);
    !one.is_empty() && !other.is_empty() && both.width() > SLACK && both.height() > SLACK
}

fn within_x(part: Rect, whole: Rect) -> bool {
    part.min.x >= whole.min.x - SLACK && part.max.x <= whole.max.x + SLACK
}

fn within_y(part: Rect, whole: Rect) -> bool {
    part.min.y >= whole.min.y - SLACK && part.max.y <= whole.max.y + SLACK
}

fn told(words: &str) -> String {
    let words = words.replace('\n', " ");
    match words.char_indices().nth(TOLD) {
        Some((end, _)) => format!("\"{}…\"", &words[..end]),
        None => format!("\"{words}\""),
    }
}

fn area(size: Vec2) -> String {
    format!("{:.0}x{:.0}", size.x, size.y)
}

#[cfg(test)]
mod tests;
