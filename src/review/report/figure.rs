//! A figure with its uncertainty, and the six figures at the top.

use serde::Serialize;

/// What a figure is counted over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// Guests; intervals are over learners as clusters.
    Guests,
    /// Sessions; intervals are over learners as clusters.
    Sessions,
    /// Learners, each once.
    Learners,
}

/// A figure, its 95 % interval, and what stands behind it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Estimate {
    /// The figure.
    pub value: f64,
    /// Lower end of the interval; nothing where there are too few to say.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// How many.
    pub n: u64,
    /// Of what.
    pub of: Of,
    /// How many learners these come from.
    pub learners: u32,
}

/// So many of so many, each learner once, with Wilson's interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Share {
    /// How many.
    pub hits: u32,
    /// Of how many.
    pub n: u32,
    /// Lower end of the share, 0 to 1; nothing of none.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
}

/// One week of a trend.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct WeekPoint {
    /// Week, from 1.
    pub week: u32,
    /// The figure in that week; nothing where nobody played.
    pub estimate: Option<Estimate>,
}

/// The same people earlier and later: the mean of their differences.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Change {
    /// Later less earlier, in the unit of the figure. Its `n` are the learners who are in both.
    pub difference: Estimate,
    /// Earlier: weeks or attempts, from and to, both included.
    pub from: (u32, u32),
    /// Later.
    pub to: (u32, u32),
}

/// A key figure.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KeyFigure {
    /// The figure over everything that counts; nothing where nothing does.
    pub estimate: Option<Estimate>,
    /// Week by week.
    pub trend: Vec<WeekPoint>,
    /// From the first two weeks to the last two (of fewer than four weeks: from the first to the last), of the same
    /// learners; nothing where fewer than two played in both.
    pub change: Option<Change>,
}

/// The six key figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KeyFigures {
    /// Mean experience over everybody who arrived, points from 0 to 100.
    pub experience: KeyFigure,
    /// What the learners' acts were worth, over the guests of all sessions with a saved debrief together: 0 is doing
    /// nothing, 100 the reference, `100 sum(E - E_idle) / sum(E_ref - E_idle)`. Debriefs are not signed.
    pub competence: KeyFigure,
    /// Sessions of which a debrief is saved beside the log by this version of the engine.
    pub debriefed: u32,
    /// Of these, sessions that cannot tell by themselves, since doing nothing and the reference come too close.
    pub cannot_tell: u32,
    /// Share of sessions that reached the pass mark.
    pub passed: KeyFigure,
    /// Share of guests in the top box of five.
    pub very_satisfied: KeyFigure,
    /// Share of guests who were unhappy, told nobody in the house, and leave for good.
    pub silent_leavers: KeyFigure,
    /// Expected returns per guest: the mean of the chances to come again.
    pub returns: KeyFigure,
}
