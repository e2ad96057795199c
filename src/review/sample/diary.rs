//! What is played when in one house: evening by evening, in the order of time.

use super::Sample;
use super::people::{Dice, One};
use crate::review::asked::DAY_MS;

/// Monday, 5 January 2026, 0:00 UTC: the first day of every sample.
const FIRST_MS: u64 = 20_458 * DAY_MS;
/// Most evenings of one learner at one scenario are fewer than this.
const TIRED_AFTER: u32 = 6;

/// How an evening is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// To its end.
    Whole,
    /// For assessment.
    Assessed,
    /// Left before the house has closed.
    LeftEarly,
    /// Tried again from its middle, after the session before of the same learner.
    Again,
    /// With the guests of the learner's first evening at this scenario.
    SameGuests,
    /// By a bot, for comparison.
    Bot,
}

/// One evening.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    /// Index into the folk.
    pub(super) learner: usize,
    /// Index into the scenarios.
    pub(super) scenario: usize,
    pub(super) started_ms: u64,
    /// Attempts at this scenario before.
    pub(super) before: u32,
    /// Evenings before, at any scenario.
    pub(super) evenings: u32,
    pub(super) how: How,
    /// The evening's own number for all that is left to chance.
    pub(super) number: u64,
}

/// The diary of one house.
pub(super) fn diary(sample: Sample, folk: &[One], house: usize, scenarios: usize) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (learner, one) in folk.iter().enumerate().filter(|(_, one)| one.house == house) {
        entries.extend(of_one(sample, (learner, one), scenarios));
    }
    entries.extend(bots(sample, folk, house, scenarios));
    entries.sort_by_key(|entry| (entry.started_ms, entry.learner));
    // No two sessions of a house open in the same second.
    for i in 1..entries.len() {
        let earliest = entries[i - 1].started_ms + 1_000;
        entries[i].started_ms = entries[i].started_ms.max(earliest);
    }
    entries
}

fn of_one(sample: Sample, (learner, one): (usize, &One), scenarios: usize) -> Vec<Entry> {
    let mut dice = Dice::new(sample.seed, 1_000 + u32::try_from(learner).unwrap_or(u32::MAX));
    let mut entries: Vec<Entry> = Vec::new();
    let mut met = vec![0u32; scenarios];
    let (mut evenings, mut assessed) = (0, false);
    for day in u64::from(one.weeks.0) * 7..=u64::from(one.weeks.1) * 7 + 5 {
        if !dice.chance(one.eager) {
            continue;
        }
        let Some(scenario) = next_scenario(&met, &mut dice) else { break };
        let started_ms = FIRST_MS + day * DAY_MS + 8 * 3_600_000 + u64::from(dice.below(11 * 3_600)) * 1_000;
        let late = u64::from(one.weeks.1) * 7 + 5 - day < 10;
        let how = match () {
            () if late && !assessed && met[scenario] > 0 => How::Assessed,
            () if dice.chance(4) => How::LeftEarly,
            () if met[scenario] > 0 && dice.chance(2) => How::SameGuests,
            () => How::Whole,
        };
        assessed |= how == How::Assessed;
        let entry =
            Entry { learner, scenario, started_ms, before: met[scenario], evenings, how, number: dice.number() };
        entries.push(entry);
        met[scenario] += 1;
        evenings += 1;
        if how == How::Whole && dice.chance(11) {
            let started_ms = started_ms + 20 * 60_000;
            entries.push(Entry { started_ms, how: How::Again, number: dice.number(), ..entry });
        }
    }
    entries
}

/// What to play next: mostly what was played least, in the order of the scenarios.
fn next_scenario(met: &[u32], dice: &mut Dice) -> Option<usize> {
    let fresh: Vec<usize> = (0..met.len()).filter(|i| met[*i] < TIRED_AFTER).collect();
    let least = fresh.iter().copied().min_by_key(|i| met[*i])?;
    Some(if dice.chance(60) { least } else { fresh[dice.below(u32::try_from(fresh.len()).unwrap_or(1)) as usize] })
}

/// A bot plays a scenario a week in each house that anybody works in. Its learner is `reference`, and none of the folk.
fn bots(sample: Sample, folk: &[One], house: usize, scenarios: usize) -> Vec<Entry> {
    let Some(learner) = folk.iter().position(|one| one.house == house) else { return Vec::new() };
    let mut dice = Dice::new(sample.seed, 500 + u32::try_from(house).unwrap_or(u32::MAX));
    let one = |week: u32| {
        let (how, before, evenings) = (How::Bot, 0, 0);
        let started_ms = FIRST_MS + u64::from(week) * 7 * DAY_MS + 6 * 3_600_000;
        let scenario = (week as usize) % scenarios.max(1);
        Entry { learner, scenario, started_ms, before, evenings, how, number: dice.number() }
    };
    (0..sample.weeks).map(one).collect()
}
