//! What can be filed after closing: records, reflections, follow-ups.

use super::sight::Sight;
use crate::scenario::model::{Act, ActKind, CustomerId, FollowUpId, RecordId, ReflectionId};

/// What can be filed about somebody: of one kind, and not filed yet.
pub(crate) fn filings(sight: &Sight<'_>, kind: ActKind, c: CustomerId) -> Vec<Act> {
    let house = sight.house();
    let all: Vec<Act> = match kind {
        ActKind::Record => (0..house.records.len()).map(|i| Act::Record(c, RecordId::from(i))).collect(),
        ActKind::Reflect => (0..house.reflections.len()).map(|i| Act::Reflect(ReflectionId::from(i), c)).collect(),
        ActKind::FollowUp => (0..house.follow_ups.len()).map(|i| Act::FollowUp(c, FollowUpId::from(i))).collect(),
        _ => Vec::new(),
    };
    all.into_iter().filter(|act| sight.view.quote(*act).is_ok()).collect()
}

/// Whether two acts after closing differ in the person only.
pub(crate) fn same_subject(a: Act, b: Act) -> bool {
    match (a, b) {
        (Act::Record(_, a), Act::Record(_, b)) => a == b,
        (Act::Reflect(a, _), Act::Reflect(b, _)) => a == b,
        (Act::FollowUp(_, a), Act::FollowUp(_, b)) => a == b,
        _ => false,
    }
}
