//! How a visit felt along the way: the mood in the points of memory, so that it reads on the scale of the boxes.
//!
//! Mood is what the witness keeps anyway: it starts with the lift of a good expectation, every moment adds its effect,
//! and between moments it fades by half in every half-life. Nothing is smoothed and nothing drawn that was not felt.

use super::memory::Tally;
use super::witness::Witness;
use crate::engine::Tick;
use crate::scenario::model::CustomerId;

/// The line of one visit.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// Time and mood, in points; at a moment there are two, before and after it.
    pub line: Vec<(Tick, f64)>,
    /// Where a visit stands in which all is as expected, points.
    pub neutral: f64,
    /// The points of the box in which one is who found all as expected.
    pub as_expected: (f64, f64),
}

impl Curve {
    /// The mood at a time, points; after a moment if there was one just then.
    pub fn at(&self, tick: Tick) -> f64 {
        let after = self.line.iter().rposition(|(at, _)| *at <= tick);
        let Some(i) = after else { return self.line.first().map_or(self.neutral, |(_, points)| *points) };
        let (from, low) = self.line[i];
        let Some((to, high)) = self.line.get(i + 1).copied() else { return low };
        let share = tick.since(from) as f64 / (to.since(from).max(1)) as f64;
        low + (high - low) * share
    }
}

impl Witness {
    /// The line of a customer's visit with a sample at least every `every_ms`; `None` for one who has not come. Needs
    /// moments to be kept.
    pub fn curve(&self, c: CustomerId, every_ms: u64) -> Option<Curve> {
        let r = self.records.get(c.index()).filter(|r| r.fate.came())?;
        let with = &self.with;
        let (mut mood, mut at) = (with.measure.lift(r.row), r.arrived);
        let mut line = vec![(at, with.scale.points(mood))];
        let fade = |line: &mut Vec<(Tick, f64)>, mood: f64, from: Tick, to: Tick| {
            let mut sample = from.after(every_ms.max(1));
            while sample < to {
                line.push((sample, with.scale.points(with.measure.decayed(mood, sample.since(from)))));
                sample = sample.after(every_ms.max(1));
            }
            let faded = with.measure.decayed(mood, to.since(from));
            line.push((to, with.scale.points(faded)));
            faded
        };
        for m in self.moments.iter().filter(|m| m.customer == c) {
            mood = fade(&mut line, mood, at, m.tick.max(at)) + m.feeling.effect;
            at = m.tick.max(at);
            line.push((at, with.scale.points(mood)));
        }
        fade(&mut line, mood, at, r.gone.min(self.now).max(at));
        let x = &with.rules.experience;
        let neutral = with.scale.memory(&Tally::default());
        Some(Curve { line, neutral, as_expected: (*x.box_4_from, *x.box_5_from) })
    }
}
