//! Pass: every id that the file declares, by kind, with its index in the checked model.
//!
//! Indices come from the raw mirror. Ids of items that could not be decoded are taken from the tree, as *lost*: known,
//! but without an index.

use super::lost;
use crate::diagnostic::{Code, Diagnostic, Faults, Span};
use crate::scenario::decode::OrderedMap;
use crate::scenario::model::*;
use crate::scenario::raw::{Id, RawScenario};
use crate::scenario::tree::{Tree, shorten};
use std::collections::BTreeMap;
use std::sync::Arc;

macro_rules! kinds {
    ($($kind:ident, $id:ty, $word:literal, $most:literal;)*) => {
        /// The name spaces of ids.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(in crate::scenario) enum IdKind { $(#[doc = $word] $kind),* }

        impl IdKind {
            /// What the kind is called in messages.
            pub(in crate::scenario) fn word(self) -> &'static str {
                match self { $(IdKind::$kind => $word),* }
            }

            /// How many there may be at most.
            fn most(self) -> usize {
                match self { $(IdKind::$kind => $most),* }
            }
        }

        $(impl Named for $id { const KIND: IdKind = IdKind::$kind; })*
    };
}

/// An index of the model that has a name space in the file.
pub(super) trait Named: From<usize> + Copy {
    const KIND: IdKind;
}

kinds! {
    Station, StationId, "station", 64;
    Fault, FaultId, "fault", 64;
    Thing, ThingId, "thing", 16;
    Service, ServiceId, "service", 64;
    Choice, ChoiceId, "choice", 8;
    Opt, OptionId, "option", 256;
    Tag, TagId, "tag of options", 64;
    Aspect, AspectId, "aspect of options", 64;
    Role, RoleId, "role", 64;
    Topic, TopicId, "topic", 64;
    Skill, SkillId, "skill", 64;
    Step, StepId, "step", 64;
    Person, PersonId, "persona or guest", 1024;
    Pastime, PastimeId, "pastime", 64;
    Party, PartyId, "party", 1024;
    Need, NeedId, "need", 64;
    Expectation, ExpectationId, "expectation", 64;
    Prep, PrepId, "preparation item", 64;
    Entry, EntryId, "entry of the notebook", 255;
    Standard, StandardId, "standard", 255;
    Record, RecordId, "record", 255;
    Reflection, ReflectionId, "reflection", 255;
    FollowUp, FollowUpId, "follow-up", 255;
    Lesson, LessonId, "lesson", 255;
}

/// What is known of an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// It has this index in the model.
    At(usize),
    /// It was declared, but its item could not be read.
    Lost,
    /// Nobody declared it.
    Unknown,
}

#[derive(Debug, Clone)]
struct Declared {
    index: Option<usize>,
    span: Span,
    used: bool,
}

/// The declared ids.
#[derive(Debug, Default)]
pub(super) struct Names {
    by_kind: BTreeMap<IdKind, BTreeMap<String, Declared>>,
    counts: BTreeMap<IdKind, usize>,
    personas: usize,
}

/// Ids of all kinds beyond which a file is not looked at further: twice of what all kinds together may have.
const MOST_IN_ALL: usize = 8192;
/// Letters of the longest id: it stands on screens and in every line of a log.
const LONGEST_ID: usize = 64;

impl Names {
    /// What is known of an id.
    pub(super) fn find(&self, kind: IdKind, id: &str) -> Found {
        match self.by_kind.get(&kind).and_then(|ids| ids.get(id)) {
            Some(Declared { index: Some(index), .. }) => Found::At(*index),
            Some(Declared { index: None, .. }) => Found::Lost,
            None => Found::Unknown,
        }
    }

    /// All ids of a kind, in alphabetical order.
    pub(super) fn ids(&self, kind: IdKind) -> impl Iterator<Item = &str> {
        self.by_kind.get(&kind).into_iter().flat_map(|ids| ids.keys().map(String::as_str))
    }

    /// A kind that has this id.
    pub(super) fn kinds_with(&self, id: &str) -> Option<IdKind> {
        self.by_kind.iter().find(|(_, ids)| ids.contains_key(id)).map(|(kind, _)| *kind)
    }

    /// Ids of a kind in the order of their indices.
    pub(super) fn in_order(&self, kind: IdKind) -> Vec<String> {
        let mut ids: Vec<(usize, &String)> = self
            .by_kind
            .get(&kind)
            .into_iter()
            .flatten()
            .filter_map(|(id, declared)| declared.index.map(|index| (index, id)))
            .collect();
        ids.sort_unstable();
        ids.into_iter().map(|(_, id)| id.clone()).collect()
    }

    /// How many personas come before the guests in the list of persons.
    pub(super) fn personas(&self) -> usize {
        self.personas
    }

    /// Whether the id is a persona's.
    pub(super) fn is_persona(&self, id: &str) -> bool {
        matches!(self.find(IdKind::Person, id), Found::At(index) if index < self.personas)
    }

    /// Whether there are more of a kind than can be kept, so that what would be built is none to look for sense in.
    pub(super) fn too_many(&self) -> bool {
        self.counts.iter().any(|(kind, count)| *count > kind.most())
    }

    /// Whether there are so many that building would be work for nothing.
    pub(super) fn far_too_many(&self) -> bool {
        self.counts.values().sum::<usize>() > MOST_IN_ALL
    }

    pub(super) fn mark_used(&mut self, kind: IdKind, index: usize) {
        let ids = self.by_kind.entry(kind).or_default();
        if let Some(declared) = ids.values_mut().find(|declared| declared.index == Some(index)) {
            declared.used = true;
        }
    }

    /// Ids of a kind that nothing refers to.
    pub(super) fn unused(&self, kind: IdKind) -> Vec<(String, Span)> {
        let ids = self.by_kind.get(&kind).into_iter().flatten();
        ids.filter(|(_, d)| !d.used && d.index.is_some()).map(|(id, d)| (id.clone(), d.span)).collect()
    }
}

/// Collects the ids.
pub(super) fn collect(raw: &RawScenario, tree: &Tree, faults: &mut Faults) -> Names {
    let mut collector = Collector { names: Names::default(), file: &tree.file, faults };
    collector.declare_all(raw);
    collector.clashes(raw);
    for (kind, id, span) in lost::declared_in(tree) {
        let ids = collector.names.by_kind.entry(kind).or_default();
        ids.entry(id).or_insert(Declared { index: None, span, used: false });
    }
    collector.names
}

struct Collector<'a> {
    names: Names,
    file: &'a Arc<str>,
    faults: &'a mut Faults,
}

impl Collector<'_> {
    fn declare(&mut self, kind: IdKind, id: &Id) {
        let count = self.names.counts.entry(kind).or_default();
        let index = *count;
        *count += 1;
        if index == kind.most() {
            let message = format!("more than {} of one kind: {}", kind.most(), kind.word());
            self.faults.push(Diagnostic::error(Code::ListTooLong, self.file, id.span, message));
        }
        self.spelling(kind, id);
        let ids = self.names.by_kind.entry(kind).or_default();
        match ids.get(&id.value) {
            // A key twice in one map has been reported by the reader of the notation.
            Some(first) => {
                let message = format!("the id `{}` is given to two things of one kind: {}", id.value, kind.word());
                let diagnostic = Diagnostic::error(Code::DuplicateId, self.file, id.span, message);
                self.faults.push(diagnostic.with_note(first.span, "first given here"));
            }
            None => {
                ids.insert(id.value.clone(), Declared { index: Some(index), span: id.span, used: false });
            }
        }
    }

    fn spelling(&mut self, kind: IdKind, id: &Id) {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if id.value.is_empty() || !id.value.chars().all(plain) {
            let message = format!("`{}` cannot be an id", shorten(&id.value));
            let diagnostic = Diagnostic::error(Code::MalformedId, self.file, id.span, message);
            self.faults.push(diagnostic.with_help("ids are made of small letters a to z, digits and _"));
        } else if id.value.len() > LONGEST_ID {
            let message = format!("`{}` is too long for an id", shorten(&id.value));
            let diagnostic = Diagnostic::error(Code::MalformedId, self.file, id.span, message);
            self.faults.push(diagnostic.with_help(format!("ids have at most {LONGEST_ID} letters")));
        }
        if let Some(why) = reserved(kind, &id.value) {
            let message = format!("the id `{}` is taken by the format itself", id.value);
            self.faults.push(Diagnostic::error(Code::ReservedId, self.file, id.span, message).with_help(why));
        }
    }

    /// A name that is used before and again: tags and aspects are declared by being given to an option.
    fn mention(&mut self, kind: IdKind, id: &Id) {
        if self.names.find(kind, &id.value) == Found::Unknown {
            self.declare(kind, id);
        }
    }

    fn keys<V>(&mut self, kind: IdKind, map: &OrderedMap<V>) {
        for (id, _) in map {
            self.declare(kind, id);
        }
    }

    fn declare_all(&mut self, raw: &RawScenario) {
        self.keys(IdKind::Station, &raw.floor);
        for (_, station) in raw.floor.iter() {
            self.keys(IdKind::Fault, &station.faults);
        }
        self.keys(IdKind::Thing, &raw.offer.things);
        self.keys(IdKind::Service, &raw.offer.services);
        self.keys(IdKind::Choice, &raw.offer.choices);
        for (_, choice) in raw.offer.choices.iter() {
            self.keys(IdKind::Opt, &choice.options);
            for (_, option) in choice.options.iter() {
                option.tags.iter().for_each(|tag| self.mention(IdKind::Tag, tag));
                option.has.iter().for_each(|(aspect, _)| self.mention(IdKind::Aspect, aspect));
            }
        }
        self.keys(IdKind::Role, &raw.blueprint.roles);
        self.keys(IdKind::Topic, &raw.blueprint.topics);
        self.keys(IdKind::Skill, &raw.blueprint.skills);
        raw.blueprint.steps.iter().for_each(|step| self.declare(IdKind::Step, &step.id));
        self.keys(IdKind::Person, &raw.people.personas);
        self.names.personas = self.names.counts.get(&IdKind::Person).copied().unwrap_or(0);
        self.keys(IdKind::Person, &raw.people.guests);
        self.keys(IdKind::Pastime, &raw.people.pastimes);
        self.keys(IdKind::Party, &raw.people.parties);
        self.keys(IdKind::Need, &raw.needs);
        self.keys(IdKind::Expectation, &raw.expectations);
        let preparation = &raw.preparation;
        for group in [&preparation.information, &preparation.equipment, &preparation.mindset, &preparation.levers] {
            self.keys(IdKind::Prep, group);
        }
        self.keys(IdKind::Standard, &raw.standards);
        self.keys(IdKind::Record, &raw.closing.records);
        self.keys(IdKind::Reflection, &raw.closing.reflect);
        self.keys(IdKind::FollowUp, &raw.closing.follow_up);
        self.keys(IdKind::Lesson, &raw.lessons);
        self.keys(IdKind::Entry, &raw.notebook.distractors);
    }

    /// Ids of different kinds that scripts and the notebook would confuse.
    fn clashes(&mut self, raw: &RawScenario) {
        let expectations = raw.expectations.iter().map(|(id, _)| (IdKind::Need, id));
        let wrong = raw.notebook.distractors.iter().flat_map(|(id, _)| [(IdKind::Need, id), (IdKind::Expectation, id)]);
        let parties = raw.people.parties.iter().map(|(id, _)| (IdKind::Person, id));
        for (other, id) in expectations.chain(wrong).chain(parties) {
            let Some(first) = self.names.by_kind.get(&other).and_then(|ids| ids.get(&id.value)) else { continue };
            let message = format!(
                "the id `{}` is that of a {} as well, and the two could not be told apart",
                id.value,
                other.word()
            );
            let diagnostic = Diagnostic::error(Code::ConfusableId, self.file, id.span, message);
            self.faults.push(diagnostic.with_note(first.span, "the other one"));
        }
    }
}

/// Ids that the format gives a meaning of its own.
fn reserved(kind: IdKind, id: &str) -> Option<&'static str> {
    match kind {
        IdKind::Station if id == "seat" => Some("`at: \"seat\"` means the guest's own seat, or a free one"),
        IdKind::Person | IdKind::Party if id.starts_with("walk_in_") => {
            Some("unnamed guests are called walk_in_1, walk_in_2 ..")
        }
        IdKind::Person | IdKind::Party if id.starts_with("party_of_") => {
            Some("parties without a name are called party_of_ and somebody of theirs")
        }
        _ => None,
    }
}
