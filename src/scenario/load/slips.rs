//! The four slips of a step: what is written, over what is usual.

use super::Context;
use super::units::{law, per_mille};
use crate::diagnostic::Code;
use crate::scenario::decode::Spanned;
use crate::scenario::model::{Asks, Cue, Law, Place, Slip, SlipSpec, StationKind, Then};
use crate::scenario::raw::{RawAsks, RawSlip, RawStep, RawThen};

impl Context {
    /// A slip for every condition asked, and for no other.
    pub(super) fn slips(&mut self, raw: &RawStep, place: Place) -> [Option<SlipSpec>; 4] {
        let written = &raw.slips;
        let written = [&written.unclear, &written.uninformed, &written.unable, &written.unmotivated];
        let at_machine = raw.at.as_ref().is_some_and(|at| self.station_kind(&at.value) == Some(StationKind::Machine));
        let mut slips = [None, None, None, None];
        for (slip, written) in Slip::ALL.iter().zip(written) {
            let asked = raw.asks.as_ref().is_some_and(|asks| is_written(&asks.value, *slip));
            match (asked, written) {
                (true, None) => slips[slip.index()] = Some(usual(*slip, at_machine, place)),
                (true, Some(written)) => {
                    let usual = usual(*slip, at_machine, place);
                    slips[slip.index()] = Some(self.slip(written, usual));
                }
                (false, Some(written)) if self.is_whole(&raw.id) => {
                    let (name, asks) = field_names(*slip);
                    self.error_help(
                        Code::SlipNotAsked,
                        written.span,
                        format!("`{}` asks for no {asks}, so nobody can be {name} here", raw.id.value),
                        format!("write `{asks}` into `asks`, or take the slip out"),
                    );
                }
                (false, Some(_) | None) => {}
            }
        }
        slips
    }

    fn slip(&mut self, raw: &Spanned<RawSlip>, usual: SlipSpec) -> SlipSpec {
        let place = self.place(raw.span);
        let raw = &raw.value;
        SlipSpec {
            cues: raw.cues.clone().unwrap_or(usual.cues),
            costs: raw.costs.as_ref().map_or(usual.costs, law),
            then: raw.then.as_ref().map_or(usual.then, |then| self.then(then)),
            spoils: self.effects(&raw.spoils),
            says: raw.says.as_ref().map(|says| self.words(says)),
            strays_to: raw.strays_to.as_ref().map(|stations| self.find_all(stations)),
            place,
        }
    }

    fn then(&mut self, raw: &RawThen) -> Then {
        match raw {
            RawThen::Retry => Then::Retry,
            RawThen::WaitForHelp => Then::WaitForHelp,
            RawThen::Later => Then::Later,
            RawThen::Carelessly => Then::Carelessly,
            RawThen::Skip => Then::Skip,
            RawThen::GiveUp => Then::GiveUp,
            RawThen::GoTo(step) => self.find(step).map_or(Then::WaitForHelp, Then::GoTo),
        }
    }
}

/// Whether a step's bracket asks for the condition, resolved or not.
fn is_written(asks: &RawAsks, slip: Slip) -> bool {
    match slip {
        Slip::Unclear => asks.role.is_some(),
        Slip::Uninformed => !asks.knows.is_empty(),
        Slip::Unable => asks.skill.is_some(),
        Slip::Unmotivated => asks.effort.as_ref().is_some_and(|effort| per_mille(effort) > 0),
    }
}

/// Whether a step asks for the condition whose lack is this slip.
pub(super) fn is_asked(asks: &Asks, slip: Slip) -> bool {
    match slip {
        Slip::Unclear => asks.role.is_some(),
        Slip::Uninformed => !asks.knows.is_empty(),
        Slip::Unable => asks.skill.is_some(),
        Slip::Unmotivated => asks.effort > 0,
    }
}

/// The slip's field, and the field that asks for what it lacks.
pub(super) fn field_names(slip: Slip) -> (&'static str, &'static str) {
    match slip {
        Slip::Unclear => ("unclear", "role"),
        Slip::Uninformed => ("uninformed", "knows"),
        Slip::Unable => ("unable", "skill"),
        Slip::Unmotivated => ("unmotivated", "effort"),
    }
}

/// What a slip is where the file says nothing.
fn usual(slip: Slip, at_machine: bool, place: Place) -> SlipSpec {
    let (cues, costs, then) = match slip {
        Slip::Unclear => (vec![Cue::LooksRound], Law::Fixed(0), Then::WaitForHelp),
        Slip::Uninformed => (vec![Cue::LooksRound, Cue::TurnsBack], Law::Even(20_000, 60_000), Then::Retry),
        Slip::Unable if at_machine => {
            (vec![Cue::PressesAgain, Cue::BendsToScreen], Law::Even(20_000, 40_000), Then::WaitForHelp)
        }
        Slip::Unable => (vec![Cue::SetsDownTray], Law::Even(20_000, 40_000), Then::WaitForHelp),
        Slip::Unmotivated => (vec![Cue::Sighs], Law::Fixed(0), Then::Carelessly),
    };
    SlipSpec { cues, costs, then, spoils: Vec::new(), says: None, strays_to: None, place }
}
