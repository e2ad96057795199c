//! `needs` and `expectations`.

use super::Context;
use super::collect::IdKind;
use super::units::{per_mille, short_ms};
use crate::diagnostic::{Code, Severity};
use crate::scenario::model::{Cue, Expectation, ExpectationOf, Need, Profile};
use crate::scenario::raw::{Id, RawNeed, RawProfile, RawScenario};

impl Context {
    /// Needs.
    pub(super) fn needs(&mut self, raw: &RawScenario) -> Vec<Need> {
        raw.needs.iter().map(|(id, need)| self.need(id, need)).collect()
    }

    fn need(&mut self, id: &Id, raw: &RawNeed) -> Need {
        let profile = profile(&raw.profile);
        Need {
            label: self.label(id, raw.name.as_ref()),
            profile,
            wakes: self.when(&raw.wakes),
            hurts_after_ms: raw.hurts_after.as_ref().map(short_ms),
            fades: raw.fades.as_ref().map(|when| self.when(when)),
            cues: raw.cues.clone().unwrap_or_else(|| usual_cues(profile)),
            becomes: raw.becomes.as_ref().and_then(|(need, when)| {
                let (need, when) = (self.find(need), self.when(when));
                Some((need?, when))
            }),
            says: raw.says.as_ref().map(|says| self.words(says)),
        }
    }

    /// Expectations. Where a service and a thing have the id, the thing is meant if heat matters to it.
    pub(super) fn expectations(&mut self, raw: &RawScenario) -> Vec<Expectation> {
        let mut expectations = Vec::new();
        for (id, expectation) in raw.expectations.iter() {
            let of = &expectation.of;
            let hot = raw.offer.things.get(of.value.as_str()).is_some_and(|thing| thing.served_at.is_some());
            let is_service = self.knows(IdKind::Service, &of.value);
            let is_thing = self.knows(IdKind::Thing, &of.value);
            let about_thing = is_thing && (!is_service || (hot && expectation.within.is_none()));
            let of = if about_thing {
                ExpectationOf::Thing(self.require(of))
            } else {
                ExpectationOf::Service(self.require(of))
            };
            if expectation.level.is_none() && expectation.within.is_none() && self.is_whole(id) {
                let message = format!("the expectation `{}` counts on nothing: no level, no time", id.value);
                self.error(Code::ExpectationEmpty, id.span, message);
            }
            let meets = |id: &str| raw.offer.services.get(id).is_none_or(|service| !service.meets.is_empty());
            let waited_for = !about_thing && meets(expectation.of.value.as_str());
            if expectation.within.is_some() && !waited_for && self.is_whole(id) {
                let message = format!("the expectation `{}` counts on a time for what nobody waits for", id.value);
                let help = "count on the time of a service that meets a need in full".to_owned();
                self.report(Severity::Error, Code::ExpectationEmpty, id.span, message, Some(help));
            }
            expectations.push(Expectation {
                label: self.label(id, Some(&expectation.text)),
                of,
                factor: expectation.factor,
                level: expectation.level.as_ref().map(per_mille),
                within_ms: expectation.within.as_ref().map(short_ms),
            });
        }
        expectations
    }
}

fn profile(raw: &RawProfile) -> Profile {
    let grade = |grade: Option<u8>| grade.unwrap_or(0);
    Profile([
        grade(raw.standard.map(|g| g.value as u8)),
        grade(raw.predictable.map(|g| g.value as u8)),
        grade(raw.conscious.map(|g| g.value as u8)),
        grade(raw.shown.map(|g| g.value as u8)),
        grade(raw.satisfiable.map(|g| g.value as u8)),
        grade(raw.linked.map(|g| g.value as u8)),
    ])
}

/// What shows of a need where the file says nothing, by how openly it is shown.
fn usual_cues(profile: Profile) -> Vec<Cue> {
    match profile.shown() {
        0 => vec![Cue::RaisesHand],
        1 => vec![Cue::LooksRound],
        2 => vec![Cue::LooksUp],
        _ => Vec::new(),
    }
}
