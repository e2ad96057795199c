//! Parameters of the felt experience and its outcome.

use super::param::section;

section! {
    /// Parameters of the felt experience and its outcome.
    ExperienceRules {
        /// How much more a loss counts than a gain of the same size, where no factor has a figure of its own.
        loss_aversion,
    }
}
