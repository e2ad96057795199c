//! `coserve`: practise service with customers who do their share of the work.
//!
//! Data flows downward through the modules below; a module may use those above it, never those below.
//!
//! ```text
//!   scenario file --scenario--> Scenario --engine (seed, acts)--> events --experience--> what customers felt
//!                                              |                    |
//!                                             view             journal (log, replay, verify)
//!                                              |                    |
//!                          bots, terminal, game (the window)        +--coach (the same evening with other acts)-->
//!                            |                                               what each act was worth --telling--> debrief
//!                           lab (many runs of a scenario, versions compared, smells)
//!   many logs --review--> a manager's answer; --export--> files of other programs
//! ```

pub mod diagnostic;
pub mod text;
pub mod rules;
pub mod scenario;
pub mod engine;
pub mod experience;
pub mod journal;
pub mod bot;
pub mod coach;
pub mod lab;
pub mod review;
pub mod export;
pub mod telling;
pub mod shelf;
pub mod terminal;
#[cfg(feature = "game")]
pub mod game;
pub mod cli;
