//! Pass: the mirror to the checked model, section by section, in the order of the file.

use super::Context;
use super::collect::IdKind;
use super::lint::Trust;
use crate::diagnostic::{Code, Severity};
use crate::scenario::model::{EntryKind, House, Label, People, Scenario};
use crate::scenario::raw::RawScenario;
use std::sync::Arc;

/// The format this loader reads.
pub(super) const FORMAT: u32 = 1;

/// Builds everything. What cannot be built is reported, and a placeholder stands in its stead.
pub(super) fn build(raw: &RawScenario, context: &mut Context) -> Scenario {
    if let Some(format) = raw.format.filter(|format| format.value != FORMAT) {
        let message = format!("format {} is not known here; this is format {FORMAT}", format.value);
        context.error(Code::FormatVersion, format.span, message);
    }
    context.locales_unread = raw.setting.is_none();
    context.declare_locales(raw.setting.as_ref().map_or(&[], |setting| &setting.locales));
    let setting = context.setting(raw);
    let (stations, faults) = context.floor(raw);
    let things = context.things(raw);
    let services = context.services(raw);
    let (choices, options) = context.choices(raw);
    let (roles, topics, skills) = context.subjects(raw);
    let steps = context.steps(raw);
    let needs = context.needs(raw);
    let expectations = context.expectations(raw);
    let people = context.people(raw, &needs);
    let (preparation_ms, prep) = context.preparation(raw);
    let phrasings = context.phrasings(raw);
    let standards = context.standards(raw);
    let closing = context.closing(raw);
    let lessons = raw.lessons.iter().map(|(id, words)| context.label(id, Some(words))).collect();
    let distractors: Vec<Label> =
        raw.notebook.distractors.iter().map(|(id, words)| context.label(id, Some(words))).collect();
    context.note_plain_texts();
    if context.trust() == Some(Trust::Whole) {
        report_unused(context);
    }

    let entries = (needs.iter().enumerate().filter(|(_, need)| need.profile.standard() != 0))
        .map(|(i, need)| (need.label.clone(), EntryKind::Need(i.into())))
        .chain(expectations.iter().enumerate().map(|(i, e)| (e.label.clone(), EntryKind::Expectation(i.into()))))
        .chain(distractors.into_iter().map(|label| (label, EntryKind::Distractor)));
    let mut entries: Vec<(Label, EntryKind)> = entries.collect();
    // By id, so that the order gives nothing away.
    entries.sort_by(|a, b| a.0.id.cmp(&b.0.id));
    let (catalogue, kinds) = entries.into_iter().unzip();

    let (file, source) = context.source();
    Scenario {
        file: file.to_string(),
        source: Arc::clone(source),
        house: House {
            locales: context.locales().to_vec(),
            setting,
            stations,
            faults,
            things,
            services,
            choices,
            options,
            tag_names: context.tag_names(&raw.offer.tags),
            tags: context.names().in_order(IdKind::Tag),
            aspects: context.names().in_order(IdKind::Aspect),
            roles,
            topics,
            skills,
            steps,
            pastimes: people.pastimes,
            needs,
            expectations,
            preparation_ms,
            prep,
            catalogue,
            phrasings,
            standards,
            records: closing.records,
            reflections: closing.reflections,
            follow_ups: closing.follow_ups,
            lessons,
        },
        people: People {
            persons: people.persons,
            guests: people.guests,
            parties: people.parties,
            arrivals: people.arrivals,
            catalogue: kinds,
            records_true_of: closing.records_true_of,
            follow_up_suits: closing.follow_up_suits,
            next_visits: people.next_visits,
        },
    }
}

/// Kinds of which an item that nothing refers to has no effect whatever.
const MUST_BE_USED: &[IdKind] = &[
    IdKind::Thing,
    IdKind::Choice,
    IdKind::Role,
    IdKind::Topic,
    IdKind::Skill,
    IdKind::Pastime,
    IdKind::Expectation,
    IdKind::Lesson,
    IdKind::Aspect,
];

fn report_unused(context: &mut Context) {
    for kind in MUST_BE_USED {
        for (id, span) in context.names().unused(*kind) {
            let message = format!("nothing refers to the {} `{id}`", kind.word());
            context.report(Severity::Warning, Code::IdUnused, span, message, None);
        }
    }
    for (id, span) in context.names().unused(IdKind::Person) {
        if context.names().is_persona(&id) {
            let message = format!("nobody is like the persona `{id}`");
            context.report(Severity::Warning, Code::IdUnused, span, message, None);
        }
    }
}
