//! One felt moment in parts, for those who show it in more than a line. Words and figures are the report's.

use super::report::{about, counted_all_the_same, factor, points, touch_key, what};
use super::sight::Sight;
use super::watch::clock;
use crate::engine::{About, Tick};
use crate::experience::{Reason, Standing};

/// Where something stood between what would have been just acceptable and what was counted on, per cent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Zone {
    /// Just acceptable.
    pub(crate) adequate: f64,
    /// Counted on.
    pub(crate) will: f64,
    /// As it was perceived.
    pub(crate) perceived: f64,
}

/// A moment in words.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Told {
    /// When.
    pub(crate) tick: Tick,
    /// The same in words.
    pub(crate) clock: String,
    /// Whether it was a gain.
    pub(crate) gain: bool,
    /// What it adds to memory, with its sign.
    pub(crate) points: String,
    /// In a word or two.
    pub(crate) short: String,
    /// What was felt, and about what.
    pub(crate) what: String,
    /// The quality factor.
    pub(crate) factor: String,
    /// The true cause.
    pub(crate) cause: String,
    /// A loss not of the trainee's making.
    pub(crate) all_the_same: bool,
    /// The strongest moment of the visit.
    pub(crate) peak: bool,
    /// The rule that made it, by its name in the rules file.
    pub(crate) rule: &'static str,
    /// Where the scenario asks for it: line of its file; 0 for nowhere.
    pub(crate) line: u32,
    /// The zone.
    pub(crate) zone: Zone,
}

/// Tells a moment.
pub(crate) fn told(sight: &Sight<'_>, reason: &Reason) -> Told {
    let m = &reason.moment;
    let gain = m.feeling.effect > 0.0;
    let short = match (m.about, about(sight, m.about)) {
        (About::Met(service, _), _) => sight.service(service).to_owned(),
        (_, about) if about.is_empty() => sight.plain(&touch_key(sight, m.touch, gain)),
        (_, about) => about,
    };
    let per_cent = |level: f64| (level * 100.0).clamp(0.0, 100.0);
    let f = &m.feeling;
    Told {
        tick: m.tick,
        clock: clock(m.tick),
        gain,
        points: format!("{}{}", if gain { "+" } else { "-" }, points(sight, reason.points.abs())),
        short,
        what: what(sight, m),
        factor: factor(sight, f.factor),
        cause: sight.plain(&format!("cause-{}", m.cause.word())),
        all_the_same: counted_all_the_same(m),
        peak: reason.standing == Standing::Peak,
        rule: m.rule(),
        line: m.place.line,
        zone: Zone { adequate: per_cent(f.adequate), will: per_cent(f.will), perceived: per_cent(f.perceived) },
    }
}
