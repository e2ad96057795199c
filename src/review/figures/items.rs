//! Decisions, standards, needs and guests' tasks as items of a test, over first attempts: later ones are learnt by heart.

use crate::engine::Plan;
use crate::lab::{Move, Moves};
use crate::review::counted::{Counted, share};
use crate::review::names::{of_decision, of_text};
use crate::review::report::{ItemKind, ItemLine, ItemRemark, Names, Reliability, Reliable, ScenarioItems};
use crate::review::sitting::Items;
use crate::review::statistics::{alpha, correlation, fisher};
use crate::scenario::model::House;
use std::sync::Arc;

/// Fewest learners by whom single items are judged, and of whom reliability is told.
const FEWEST_LEARNERS: usize = 20;
/// Fewest items of which reliability is told.
const FEWEST_ITEMS: usize = 5;
/// Of so many learners there must have been an occasion for an item of a reliability.
const NEARLY_ALL: f64 = 0.9;

/// One item before it is analysed.
struct Item {
    kind: ItemKind,
    id: String,
    decision: Option<Move>,
    name: Names,
    line: u32,
    /// For each learner: whether it was right, if there was an occasion.
    right: Vec<Option<bool>>,
}

pub(in crate::review) fn items(counted: &[Counted<'_>], plans: &[Option<Arc<Plan>>]) -> Vec<ScenarioItems> {
    let one = |(scenario, plan): (usize, &Option<Arc<Plan>>)| {
        let plan = plan.as_ref()?;
        let firsts = firsts(counted, scenario);
        let items = gather(&plan.scenario().house, &firsts);
        let enough = firsts.len() >= FEWEST_LEARNERS;
        let line = |at: usize| analysed(&items, at, enough);
        let lines = (0..items.len()).map(line).collect();
        let learners = u32::try_from(firsts.len()).unwrap_or(u32::MAX);
        (!firsts.is_empty()).then_some(ScenarioItems { scenario, learners, too_few: !enough, items: lines })
    };
    plans.iter().enumerate().filter_map(one).collect()
}

pub(in crate::review) fn reliability(counted: &[Counted<'_>], plans: &[Option<Arc<Plan>>]) -> Vec<Reliability> {
    let one = |(scenario, plan): (usize, &Option<Arc<Plan>>)| {
        let Some(plan) = plan else { return Vec::new() };
        let firsts = firsts(counted, scenario);
        let items = gather(&plan.scenario().house, &firsts);
        let of = |decisions: bool| {
            let some: Vec<&Item> = items.iter().filter(|item| (item.kind == ItemKind::Decision) == decisions).collect();
            (!some.is_empty()).then(|| reliable(scenario, decisions, &some, firsts.len()))
        };
        [true, false].into_iter().filter_map(of).collect()
    };
    plans.iter().enumerate().flat_map(one).collect()
}

/// What became of the items in each first attempt.
fn firsts<'a>(counted: &'a [Counted<'a>], scenario: usize) -> Vec<&'a Items> {
    let first = |c: &&Counted<'_>| c.scenario == scenario && c.attempt == 1 && !c.knew_earlier;
    counted.iter().filter(first).filter_map(|c| c.sitting.played.as_ref()).map(|played| &played.items).collect()
}

fn gather(house: &House, firsts: &[&Items]) -> Vec<Item> {
    let bits = |of: fn(&Items) -> (u64, u64), i: usize| -> Vec<Option<bool>> {
        let one = |items: &&Items| {
            let (occasion, wrong) = of(items);
            let bit = 1u64.checked_shl(u32::try_from(i).unwrap_or(u32::MAX)).unwrap_or(0);
            (occasion & bit != 0).then_some(wrong & bit == 0)
        };
        firsts.iter().map(one).collect()
    };
    let mut items = Vec::new();
    let mut labelled = |kind, label: &crate::scenario::model::Label, right: Vec<Option<bool>>| {
        let (id, name, line) = (label.id.clone(), of_text(&label.name), label.place.line);
        items.push(Item { kind, id, decision: None, name, line, right });
    };
    for (i, standard) in house.standards.iter().enumerate() {
        labelled(ItemKind::Standard, &standard.label, bits(|items| items.standards, i));
    }
    for (i, need) in house.needs.iter().enumerate() {
        labelled(ItemKind::Need, &need.label, bits(|items| items.needs, i));
    }
    for (i, step) in house.steps.iter().enumerate() {
        labelled(ItemKind::Task, &step.label, bits(|items| items.tasks, i));
    }
    for (i, decision) in Moves::of_house(house).all().iter().enumerate() {
        let one = |items: &&Items| {
            let found = items.decisions.iter().find(|(at, _)| usize::from(*at) == i);
            found.map(|(_, right)| *right)
        };
        let right = firsts.iter().map(one).collect();
        let id = decision.written(house);
        let name = of_decision(house, *decision).map(|label| of_text(&label.name)).unwrap_or_default();
        let (kind, line) = (ItemKind::Decision, decision.place(house).line);
        items.push(Item { kind, id, decision: Some(*decision), name, line, right });
    }
    items.retain(|item| item.right.iter().any(Option::is_some));
    items.sort_by(|a, b| (a.kind, a.line, &a.id).cmp(&(b.kind, b.line, &b.id)));
    items
}

fn analysed(items: &[Item], at: usize, enough: bool) -> ItemLine {
    let item = &items[at];
    let right = item.right.iter().flatten().filter(|right| **right).count();
    let n = item.right.iter().flatten().count();
    let number = |right: bool| f64::from(u8::from(right));
    // Elsewhere: the share right of the learner's other items of the same sort, graded or come out.
    let alike = |other: &Item| (other.kind == ItemKind::Decision) == (item.kind == ItemKind::Decision);
    let elsewhere = |learner: usize| {
        let others = items.iter().enumerate().filter(|(i, other)| *i != at && alike(other));
        let known: Vec<bool> = others.filter_map(|(_, other)| other.right[learner]).collect();
        (!known.is_empty()).then(|| known.iter().map(|right| number(*right)).sum::<f64>() / known.len() as f64)
    };
    let pairs = item.right.iter().enumerate();
    let pairs: Vec<(f64, f64)> =
        pairs.filter_map(|(learner, right)| Some((number((*right)?), elsewhere(learner)?))).collect();
    let discrimination = correlation(&pairs).filter(|_| pairs.len() >= 4);
    let interval = discrimination.and_then(|r| fisher(r, pairs.len()));
    let share_right = right as f64 / n.max(1) as f64;
    let remark = match discrimination {
        _ if !enough || n < FEWEST_LEARNERS => None,
        Some(_) if interval.is_some_and(|i| i.high < 0.0) => Some(ItemRemark::BetterDoWorse),
        _ if share_right >= 0.9 => Some(ItemRemark::NearlyAll),
        _ if share_right <= 0.1 => Some(ItemRemark::HardlyAny),
        Some(r) if r < 0.2 => Some(ItemRemark::TellsPoorly),
        Some(_) | None => None,
    };
    ItemLine {
        kind: item.kind,
        item: item.id.clone(),
        decision: item.decision,
        name: item.name.clone(),
        line: item.line,
        right: share(right, n),
        discrimination,
        low: interval.map(|i| i.low),
        high: interval.map(|i| i.high),
        remark,
    }
}

fn reliable(scenario: usize, decisions: bool, items: &[&Item], learners: usize) -> Reliability {
    let known = |item: &&&Item| item.right.iter().flatten().count() as f64 >= NEARLY_ALL * learners as f64;
    let kept: Vec<&&Item> = items.iter().filter(known).collect();
    let row = |learner: usize| -> Option<Vec<f64>> {
        kept.iter().map(|item| item.right[learner].map(|right| f64::from(u8::from(right)))).collect()
    };
    let rows: Vec<Vec<f64>> = (0..learners).filter_map(row).collect();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let reliable = if rows.len() < FEWEST_LEARNERS || kept.len() < FEWEST_ITEMS {
        Reliable::TooFew { learners: count(FEWEST_LEARNERS), items: count(FEWEST_ITEMS) }
    } else {
        match alpha(&rows) {
            Some(alpha) => Reliable::Alpha { alpha: alpha.alpha, error: alpha.error },
            None => Reliable::CannotTell,
        }
    };
    Reliability { scenario, decisions, items: count(kept.len()), learners: count(rows.len()), reliable }
}
