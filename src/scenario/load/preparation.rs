//! `preparation`: what can be done in the minutes before opening.

use super::Context;
use super::units::{per_mille, short_ms};
use crate::diagnostic::Code;
use crate::scenario::model::{LeverKind, PrepGroup, PrepItem};
use crate::scenario::raw::{Id, RawPrep, RawScenario};

/// Share of passers-by who read a sign where the file does not say, per mille.
const SEEN_USUALLY: u16 = 600;

impl Context {
    /// Minutes, in ms, and items of all groups.
    pub(super) fn preparation(&mut self, raw: &RawScenario) -> (u32, Vec<PrepItem>) {
        let raw = &raw.preparation;
        let minutes = raw.minutes.as_ref().map_or(0, short_ms);
        let groups = [
            (PrepGroup::Information, &raw.information),
            (PrepGroup::Equipment, &raw.equipment),
            (PrepGroup::Mindset, &raw.mindset),
            (PrepGroup::Lever, &raw.levers),
        ];
        let mut items = Vec::new();
        for (group, map) in groups {
            for (id, item) in map.iter() {
                items.push(self.prep_item(group, id, item, minutes));
            }
        }
        (minutes, items)
    }

    fn prep_item(&mut self, group: PrepGroup, id: &Id, raw: &RawPrep, minutes: u32) -> PrepItem {
        let takes_ms = short_ms(&raw.takes);
        if takes_ms > minutes && self.is_lossless() {
            self.error(Code::PrepTooLong, raw.takes.span, "this takes longer than all of the preparation");
        }
        let sign = raw.kind == Some(LeverKind::Sign);
        let wrong = [
            (group == PrepGroup::Lever && raw.kind.is_none(), "a lever has a `kind`: Sign, Card or Layout"),
            (group != PrepGroup::Lever && raw.kind.is_some(), "only levers have a `kind`"),
            (sign && raw.at.is_none(), "a sign stands `at` a station"),
            (!sign && (raw.at.is_some() || raw.seen.is_some()), "only signs have `at` and `seen`"),
        ];
        for (is_wrong, why) in wrong {
            if is_wrong && self.is_whole(id) {
                self.error(Code::PrepShape, id.span, format!("`{}`: {why}", id.value));
            }
        }
        PrepItem {
            label: self.label(id, raw.name.as_ref()),
            group,
            lever: raw.kind,
            takes_ms,
            at: raw.at.as_ref().and_then(|at| self.find(at)),
            seen: match (&raw.seen, sign) {
                (Some(seen), _) => per_mille(seen),
                (None, true) => SEEN_USUALLY,
                (None, false) => 0,
            },
            effects: self.effects(&raw.effects),
            without: self.effects(&raw.without),
        }
    }
}
