//! What the product promises, held through the whole engine: small houses played with timed acts, judged by the events
//! that come out and by what the customers felt.

mod astray;
mod counted_on;
mod endings;
mod faults;
mod foresight;
mod house;
mod matter;
mod moods;
mod names;
mod needs;
mod notebook;
mod over_service;
mod parties;
mod portions;
mod policies;
mod readiness;
mod remedies;
mod same_bits;
mod shipped;
mod slips;
mod story;
mod waiting;
