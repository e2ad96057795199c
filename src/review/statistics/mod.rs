//! The statistics of a review: small pure functions, each with its source. What the trainer's bench has is used from there.
//!
//! Learners are the units that are independent of one another; the sessions and guests of one learner are not, so that
//! whatever is counted over these has its interval worked out over learners as clusters.

mod alpha;
mod cluster;
mod correlation;
mod ratio;
mod slope;

pub(super) use alpha::alpha;
pub(super) use cluster::Clusters;
pub(super) use correlation::{correlation, fisher};
pub(super) use ratio::Ratio;
pub(super) use slope::{Line, clustered_slope, slope};

/// The quantile of the standard normal law between whose negative and which 95 % lie.
const Z: f64 = 1.959_963_984_540_054;

#[cfg(test)]
mod tests;
