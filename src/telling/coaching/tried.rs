//! The first time and this time, side by side.

use super::Coaching;
use crate::coach::Comparison;

/// Both results, line by line.
pub fn tried(of: &Coaching<'_>, both: &Comparison) -> Vec<String> {
    let sight = &of.sight;
    let mut lines = vec![sight.plain("coach-tried-heading")];
    let absent = || sight.plain("coach-tried-absent");
    for (c, before, after) in &both.guests {
        let told = |points: &Option<f64>| points.map_or_else(absent, |points| of.points(points));
        let change = before.zip(*after).map_or_else(absent, |(before, after)| of.signed(after - before));
        let args = [
            ("who", of.who(*c).into()),
            ("before", told(before).into()),
            ("after", told(after).into()),
            ("change", change.into()),
        ];
        lines.push(format!("  {}", sight.fill("coach-tried-line", &args)));
    }
    let args = [
        ("before", of.points(both.before.mean).into()),
        ("after", of.points(both.after.mean).into()),
        ("change", of.signed(both.after.mean - both.before.mean).into()),
    ];
    lines.push(sight.fill("coach-tried-all", &args));
    if let Some((_, promise, kept)) = both.promised {
        let key = if kept { "coach-tried-kept" } else { "coach-tried-missed" };
        let args = [("low", of.signed(promise.low).into()), ("high", of.signed(promise.high).into())];
        lines.push(sight.fill(key, &args));
    }
    lines.push(sight.plain("coach-tried-marked"));
    lines
}
