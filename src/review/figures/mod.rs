//! The figures of the review, each from the sessions that count.

mod answers;
mod competence;
mod curves;
mod items;
mod key;
mod outcomes;
mod people;
mod person;
mod placed;
mod steps;
mod trust;

pub(super) use answers::{Beside, answers};
pub(super) use curves::curves;
pub(super) use items::{items, reliability};
pub(super) use key::key_figures;
pub(super) use outcomes::outcomes;
pub(super) use people::heat_map;
pub(super) use person::{Opened, person_page};
pub(super) use placed::{distributions, pass_rates};
pub(super) use steps::steps;
pub(super) use trust::{Judged, Within, left_out, verification};
