//! `blueprint`: roles, topics, skills, steps.

use super::Context;
use super::units::{fine, law, per_mille};
use crate::diagnostic::{Code, Severity};
use crate::scenario::decode::OrderedMap;
use crate::scenario::model::{Asks, Label, Performer, Spot, Step, StepId};
use crate::scenario::raw::{RawAsks, RawPerformer, RawScenario, RawStep, Words};

/// `at: "seat"`: the guest's own seat, or a free one.
const SEAT: &str = "seat";

impl Context {
    /// Roles, topics and skills.
    pub(super) fn subjects(&mut self, raw: &RawScenario) -> (Vec<Label>, Vec<Label>, Vec<Label>) {
        let mut labels = |map: &OrderedMap<Words>| -> Vec<Label> {
            map.iter().map(|(id, words)| self.label(id, Some(words))).collect()
        };
        (labels(&raw.blueprint.roles), labels(&raw.blueprint.topics), labels(&raw.blueprint.skills))
    }

    /// Steps, in file order.
    pub(super) fn steps(&mut self, raw: &RawScenario) -> Vec<Step> {
        raw.blueprint.steps.iter().enumerate().map(|(index, step)| self.step(index, step)).collect()
    }

    fn step(&mut self, index: usize, raw: &RawStep) -> Step {
        let label = self.label(&raw.id, raw.name.as_ref());
        let by = match &raw.by {
            RawPerformer::Customer => Performer::Customer,
            RawPerformer::Trainee => Performer::Trainee,
            RawPerformer::Colleague(station) => Performer::Colleague(self.require(station)),
            RawPerformer::System(station) => Performer::System(self.require(station)),
        };
        let at = match (&raw.at, by) {
            (Some(id), _) if id.value == SEAT => Spot::Seat,
            (Some(id), _) => self.find(id).map_or(Spot::Here, Spot::At),
            // A machine or colleague with no `at` works without the customer standing by.
            (None, _) => Spot::Here,
        };
        let after = match &raw.after {
            Some(steps) => self.find_all::<StepId>(steps).iter().fold(0, |set, step| set | step.bit()),
            None => index.checked_sub(1).map_or(0, |above| StepId::from(above).bit()),
        };
        self.misplaced(raw, by);
        let asks = raw.asks.as_ref().map(|asks| self.asks(&asks.value));
        let slips = self.slips(raw, label.place);
        Step {
            by,
            at,
            takes: raw.takes.as_ref().map(law),
            after,
            when: raw.when.as_ref().map(|when| self.when(when)),
            optional: raw.optional,
            together: raw.together,
            asks,
            slips,
            cues: raw.cues.clone(),
            chooses: self.find_all(&raw.chooses),
            fetch: raw.fetch.as_ref().and_then(|(thing, station)| {
                let (thing, station) = (self.find(thing), self.find(station));
                Some((thing?, station?))
            }),
            makes: raw.makes.as_ref().or(raw.picks_up.as_ref()).and_then(|thing| self.find(thing)),
            uses: raw.uses.as_ref().and_then(|thing| self.find(thing)),
            delivers: self.find_all(&raw.delivers),
            confirms: raw.confirms,
            faster: raw.faster.iter().filter_map(|(tag, times)| Some((self.find(tag)?, fine(times)))).collect(),
            lesson: raw.lesson.as_ref().and_then(|lesson| self.find(lesson)),
            label,
        }
    }

    fn asks(&mut self, raw: &RawAsks) -> Asks {
        Asks {
            effort: raw.effort.as_ref().map_or(0, per_mille),
            role: raw.role.as_ref().and_then(|role| self.find(role)),
            knows: self.find_all(&raw.knows),
            skill: raw.skill.as_ref().and_then(|skill| self.find(skill)),
        }
    }

    /// Fields that mean nothing for this performer, or not beside each other.
    fn misplaced(&mut self, raw: &RawStep, by: Performer) {
        let customer = by == Performer::Customer;
        let trainee = by == Performer::Trainee;
        let fields = [
            (raw.asks.is_some() && !customer, "asks", "only a step of the customer asks something of the customer"),
            (!raw.chooses.is_empty() && !customer, "chooses", "only the customer chooses"),
            (raw.fetch.is_some() && !trainee, "fetch", "only the trainee fetches"),
            (raw.confirms && !trainee, "confirms", "only the trainee takes requests"),
            (raw.picks_up.is_some() && !customer, "picks_up", "only the customer picks something up"),
            (
                raw.makes.is_some() && raw.picks_up.is_some(),
                "picks_up",
                "a step makes one thing or picks one up, not both",
            ),
        ];
        for (wrong, field, why) in fields {
            if wrong {
                let message = format!("`{field}` means nothing at the step `{}`: {why}", raw.id.value);
                self.report(Severity::Error, Code::FieldMisplaced, raw.id.span, message, None);
            }
        }
    }
}
