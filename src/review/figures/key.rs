//! The six key figures.

use super::competence::Pooled;
use crate::review::counted::{Counted, Figure, Kind, Told};
use crate::review::report::{KeyFigures, Of};
use crate::review::sitting::{Competence, Guest};

pub(in crate::review) fn key_figures(counted: &[Counted<'_>], weeks: u32) -> KeyFigures {
    let one =
        |adds: &dyn Fn(&Counted<'_>) -> Option<(u64, f64)>, of, kind| Figure { adds, of, kind }.key(counted, weeks);
    let passed = |c: &Counted<'_>| Some((1, f64::from(u8::from(c.score.passed))));
    let of = |wanted: fn(&Competence) -> bool| {
        u32::try_from(counted.iter().filter(|c| wanted(&c.sitting.competence)).count()).unwrap_or(u32::MAX)
    };
    KeyFigures {
        experience: one(&|c| c.experience(), Of::Guests, Kind::Mean),
        competence: Pooled.key(counted, weeks),
        debriefed: of(|c| matches!(c, Competence::Debriefed(_))),
        cannot_tell: of(|c| matches!(c, Competence::Debriefed(told) if told.told.is_none())),
        passed: one(&passed, Of::Sessions, Kind::Share),
        very_satisfied: one(&very_satisfied, Of::Guests, Kind::Share),
        silent_leavers: one(&silent_leavers, Of::Guests, Kind::Share),
        returns: one(&returns, Of::Guests, Kind::Mean),
    }
}

pub(super) fn very_satisfied(c: &Counted<'_>) -> Option<(u64, f64)> {
    Some((u64::from(c.score.arrivals), f64::from(c.score.boxes[4])))
}

pub(super) fn silent_leavers(c: &Counted<'_>) -> Option<(u64, f64)> {
    of_guests(c, |guest| f64::from(u8::from(guest.silent_leaver)))
}

pub(super) fn returns(c: &Counted<'_>) -> Option<(u64, f64)> {
    Some((u64::from(c.score.arrivals), c.score.returns))
}

pub(super) fn heard_bad(c: &Counted<'_>) -> Option<(u64, f64)> {
    of_guests(c, |guest| f64::from(guest.told.0))
}

pub(super) fn heard_good(c: &Counted<'_>) -> Option<(u64, f64)> {
    of_guests(c, |guest| f64::from(guest.told.1))
}

/// A sum over guests; a session that was not played again does not know them one by one.
fn of_guests(c: &Counted<'_>, figure: impl Fn(&Guest) -> f64) -> Option<(u64, f64)> {
    let guests = &c.sitting.played.as_ref()?.guests;
    Some((guests.len() as u64, guests.iter().map(figure).sum()))
}
