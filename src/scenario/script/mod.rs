//! Scripts and stories: timed acts in a file, and what a visit played by them must have felt like.
//!
//! The notation of an act, [`ActSpec`], is shared with session logs: an act reads the same in both.

mod describe;
mod raw;
mod resolve;
mod shown;
mod spec;

pub use describe::describe;
pub use shown::{Known, Shown, ShownWhat};
pub use spec::{ActSpec, Scripted};

use super::Scenario;
use super::decode;
use super::decode::Spanned;
use super::model::{Act, CustomerId, Place, PrepId};
use super::tree::{Tree, Value};
use crate::diagnostic::{Code, Diagnostic, Faults, LineIndex, Span, did_you_mean};
use raw::{RawClose, RawStory, RawTimed};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The version of stories read here.
const STORY: u32 = 1;

/// What a story does at a time of the shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Begins an act.
    Act(Act),
    /// Breaks off the act under way.
    BreakOff,
}

/// A checked story.
#[derive(Debug, Clone)]
pub struct Script {
    /// The seed it is told for.
    pub seed: u64,
    /// Preparation, in order.
    pub prepare: Vec<PrepId>,
    /// What is done during the shift: ms from opening, deed, where it is written.
    pub acts: Vec<(u64, Deed, Place)>,
    /// Acts after closing.
    pub close: Vec<(Act, Place)>,
    /// What must be felt, by customer: exactly these moments.
    pub shows: BTreeMap<CustomerId, Vec<Shown>>,
}

/// What became of a story file.
#[derive(Debug, Clone)]
pub struct LoadedScript {
    /// The checked story, unless something was wrong with it.
    pub script: Option<Script>,
    /// Everything found, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// The text of the file, for excerpts.
    pub text: Arc<str>,
}

/// The scenario a story is for, as the file names it; to be loaded before the story itself can be.
pub fn scenario_of(file_name: &str, bytes: &[u8]) -> Option<String> {
    let tree = Tree::from_bytes(file_name, bytes, &mut Faults::new());
    match &tree.root.field("scenario")?.value {
        Value::Text(name) => Some(name.clone()),
        _ => None,
    }
}

/// Reads and checks a story against its scenario.
pub fn load(file_name: &str, bytes: &[u8], scenario: &Scenario) -> LoadedScript {
    let mut faults = Faults::new();
    let tree = Tree::from_bytes(file_name, bytes, &mut faults);
    let raw = decode::decode::<RawStory>(&tree, &mut faults).value;
    let mut reader = Reader { scenario, file: &tree.file, text: &tree.text, lines: LineIndex::new(&tree.text), faults };
    let script = raw.map(|raw| reader.script(&raw));
    let faults = reader.faults;
    let script = script.filter(|_| !faults.has_errors());
    LoadedScript { script, diagnostics: faults.into_sorted(), text: Arc::clone(&tree.text) }
}

struct Reader<'a> {
    scenario: &'a Scenario,
    file: &'a Arc<str>,
    text: &'a str,
    lines: LineIndex,
    faults: Faults,
}

impl Reader<'_> {
    fn script(&mut self, raw: &RawStory) -> Script {
        if raw.story.value != STORY {
            let message = format!("story {} is not known here; this is story {STORY}", raw.story.value);
            self.error(Code::StoryVersion, raw.story.span, message, None);
        }
        let prepare = raw.prepare.iter().filter_map(|id| self.prep(id)).collect();
        let (acts, close) = (self.acts(&raw.acts), self.close(&raw.close));
        let mut shows = BTreeMap::new();
        for (id, shown) in &raw.shows {
            match self.scenario.customer(&id.value) {
                Some(customer) => {
                    let shown = shown.iter().filter_map(|one| self.shown(one)).collect();
                    shows.insert(customer, shown);
                }
                None => self.unknown("guest", id, self.guests()),
            }
        }
        Script { seed: raw.seed, prepare, acts, close, shows }
    }

    fn error(&mut self, code: Code, span: Span, message: String, help: Option<String>) {
        self.faults.push(Diagnostic::error(code, self.file, span, message).with_help_if(help));
    }

    fn unknown(&mut self, what: &str, id: &Spanned<String>, candidates: Vec<String>) {
        let near = did_you_mean(&id.value, candidates.iter().map(String::as_str));
        let help = near.map(|near| format!("did you mean `{near}`?"));
        self.error(Code::UnknownId, id.span, format!("no {what} has the id `{}`", id.value), help);
    }

    fn guests(&self) -> Vec<String> {
        let people = &self.scenario.people;
        people.guests.iter().map(|guest| people.persons[guest.person.index()].label.id.clone()).collect()
    }

    fn place(&self, span: Span) -> Place {
        let at = self.lines.position(self.text, span.start as usize);
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place { line: clamp(at.line), column: clamp(at.column) }
    }

    fn prep(&mut self, id: &Spanned<String>) -> Option<PrepId> {
        let prep = &self.scenario.house.prep;
        let found = prep.iter().position(|item| item.label.id == id.value).map(PrepId::from);
        if found.is_none() {
            self.unknown("preparation item", id, prep.iter().map(|item| item.label.id.clone()).collect());
        }
        found
    }

    fn acts(&mut self, raw: &[RawTimed]) -> Vec<(u64, Deed, Place)> {
        let (mut acts, mut to, mut latest) = (Vec::new(), None, 0);
        for timed in raw {
            let at = u64::try_from(timed.at.value.base()).unwrap_or(0);
            if at < latest {
                let message = "this act is earlier than the one in the line above".to_owned();
                self.error(Code::StoryTimes, timed.at.span, message, None);
            }
            latest = at;
            if let Some(newer) = &timed.to {
                to = Some(newer.value.clone());
            }
            let act = timed.act.value.clone();
            if act == ActSpec::BreakOff {
                acts.push((at, Deed::BreakOff, self.place(timed.act.span)));
                continue;
            }
            if !act.is_during_shift() {
                let message = "this act belongs to `prepare` or `close`, not to the shift".to_owned();
                self.error(Code::StoryPhase, timed.act.span, message, None);
                continue;
            }
            match act.resolve(self.scenario, to.as_deref(), timed.style) {
                Ok(act) => acts.push((at, Deed::Act(act), self.place(timed.act.span))),
                Err(why) => self.error(Code::StoryAct, timed.act.span, why, None),
            }
        }
        acts
    }

    fn close(&mut self, raw: &[RawClose]) -> Vec<(Act, Place)> {
        let (mut acts, mut to) = (Vec::new(), None);
        for close in raw {
            if let Some(newer) = &close.to {
                to = Some(newer.value.clone());
            }
            let act = close.act.value.clone();
            if !act.is_after_closing() {
                let message = "after closing one can only Record, Reflect and FollowUp".to_owned();
                self.error(Code::StoryPhase, close.act.span, message, None);
                continue;
            }
            match act.resolve(self.scenario, to.as_deref(), None) {
                Ok(act) => acts.push((act, self.place(close.act.span))),
                Err(why) => self.error(Code::StoryAct, close.act.span, why, None),
            }
        }
        acts
    }
}
