//! `phrasings`: words per act and subject.

use super::Context;
use crate::diagnostic::{Code, Severity};
use crate::scenario::model::{ActKind, Phrasing, Subject};
use crate::scenario::raw::{RawPhrase, RawScenario};

impl Context {
    /// Phrasings; and whether every act the scenario trains has words.
    pub(super) fn phrasings(&mut self, raw: &RawScenario) -> Vec<Phrasing> {
        let mut phrasings: Vec<Phrasing> = Vec::new();
        for phrasing in &raw.phrasings {
            let span = phrasing.value.act.span;
            let (act, about) = self.phrase(&phrasing.value.act.value);
            let of = &phrasing.value;
            let words = [&of.brief, &of.warm, &of.expert, &of.step_by_step, &of.formal];
            let words = words.map(|words| words.as_ref().map(|words| self.words(words)));
            if let Some(about) = about {
                let twice = phrasings.iter().any(|known| known.act == act && known.about == about);
                if twice {
                    self.error(Code::ListedTwice, span, "this act on this subject has words already");
                }
            }
            let styles = words.iter().flatten().count();
            if styles < 2 && self.is_lossless() {
                let message = format!("{styles} style of words leaves nothing to choose; two at least");
                self.error(Code::WordsTooFew, span, message);
            }
            phrasings.push(Phrasing { act, about: about.unwrap_or(Subject::None), words, place: self.place(span) });
        }
        let trains = raw.setting.as_ref().map_or(&[][..], |setting| &setting.trains);
        for kind in trains {
            let silent = phrasings.iter().all(|phrasing| phrasing.act != kind.value);
            if silent && is_spoken(kind.value) && self.is_lossless() {
                let message = format!("this trains {}, and no phrasing says it in words", kind.value.word());
                self.report(Severity::Warning, Code::ActWithoutWords, kind.span, message, None);
            }
        }
        phrasings
    }

    /// The act, and its subject if it could be resolved.
    fn phrase(&mut self, raw: &RawPhrase) -> (ActKind, Option<Subject>) {
        match raw {
            RawPhrase::Greet => (ActKind::Greet, Some(Subject::None)),
            RawPhrase::CheckBack => (ActKind::CheckBack, Some(Subject::None)),
            RawPhrase::Ask(id) => (ActKind::Ask, self.find(id).map(Subject::Choice)),
            RawPhrase::AskTask(id) => (ActKind::Ask, self.find(id).map(Subject::Step)),
            RawPhrase::Inform(id) => (ActKind::Inform, self.find(id).map(Subject::Topic)),
            RawPhrase::InformDelay => (ActKind::Inform, Some(Subject::None)),
            RawPhrase::Guide(id) => (ActKind::Guide, self.find(id).map(Subject::Role)),
            RawPhrase::Advise(id) => (ActKind::Advise, self.find(id).map(Subject::Choice)),
            RawPhrase::Motivate(id) => (ActKind::Motivate, self.find(id).map(Subject::Step)),
            RawPhrase::Assist(id) => (ActKind::Assist, self.find(id).map(Subject::Step)),
            RawPhrase::Offer(id) => (ActKind::Offer, self.find(id).map(Subject::Service)),
            RawPhrase::Remedy(id) => (ActKind::Remedy, self.find(id).map(Subject::Service)),
        }
    }
}

/// Whether an act is put into words, in one style or another.
fn is_spoken(kind: ActKind) -> bool {
    match kind {
        ActKind::Greet
        | ActKind::Ask
        | ActKind::Inform
        | ActKind::Guide
        | ActKind::Advise
        | ActKind::Motivate
        | ActKind::Assist
        | ActKind::Offer
        | ActKind::CheckBack
        | ActKind::Remedy => true,
        ActKind::Prepare
        | ActKind::Attend
        | ActKind::Perform
        | ActKind::Confirm
        | ActKind::Acknowledge
        | ActKind::Handover
        | ActKind::Note
        | ActKind::Wait
        | ActKind::Record
        | ActKind::Reflect
        | ActKind::FollowUp => false,
    }
}
