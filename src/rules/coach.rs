//! Parameters of the coach: how much is tried, and from when on something is said.

use super::param::section;

section! {
    /// Parameters of the coach.
    CoachRules {
        /// Runs that alternatives to one decision race for.
        race_runs,
        /// Fresh futures on which a decision is judged against the best alternative.
        judged_futures,
        /// Fresh futures on which the reference is played.
        reference_futures,
        /// Half width of an interval, in standard errors.
        interval,
        /// From this loss on a decision was inaccurate.
        inaccuracy_from,
        /// From this loss on a decision was a mistake.
        mistake_from,
        /// From this credit on an act to which nothing better was found was the best.
        best_from,
        /// Gap between doing nothing and the reference below which a shift cannot tell.
        tells_from,
        /// Shortest idle stretch that is looked at.
        wait_from_ms,
        /// Time from a cue until an idle trainee could have begun to answer.
        reacts_ms,
        /// Smallest loss of a guest that is asked after.
        minus_from,
        /// Most losses of one guest that are asked after.
        minuses_most,
        /// Time after a cue within which an act for the guest shows that it was noticed.
        noticed_within_ms,
    }
}
