//! The people of a sample: invented names, a house each, and how able they begin and how fast they learn.

use super::Sample;
use crate::engine::Stream;
use crate::journal::Person;
use rand::Rng;

/// The three houses: the name in logs, its share of the learners in per cent, and how well it teaches, per cent.
pub const HOUSES: [(&str, u32, u32); 3] = [("harbour", 40, 110), ("station", 33, 100), ("old-mill", 27, 70)];

const FIRST: [&str; 24] = [
    "Ana", "Boris", "Chen", "Dina", "Elías", "Fatima", "Goran", "Hana", "Ivan", "Julia", "Karim", "Lena", "Marta",
    "Nuno", "Olga", "Pablo", "Qing", "Rosa", "Sergei", "Tomás", "Ulla", "Vera", "Wei", "Yara",
];
const LAST: [&str; 20] = [
    "Arroyo",
    "Bauer",
    "Castro",
    "Dvořák",
    "Eriksen",
    "Fontana",
    "Grau",
    "Hu",
    "Ivanova",
    "Jansen",
    "Kim",
    "Lindqvist",
    "Moreau",
    "Novak",
    "O'Neill",
    "Petrov",
    "Quiroga",
    "Rossi",
    "Sato",
    "Torres",
];
const GROUPS: [&str; 2] = ["morning", "evening"];

/// One learner.
#[derive(Debug, Clone)]
pub(super) struct One {
    pub(super) pseudonym: String,
    pub(super) name: String,
    /// Index into `HOUSES`.
    pub(super) house: usize,
    pub(super) group: &'static str,
    /// Skill at the first evening, 0 to 1.
    pub(super) able: f64,
    /// Skill gained with each doubling of attempts at a scenario.
    pub(super) learns: f64,
    /// First and last week of practice, from 0.
    pub(super) weeks: (u32, u32),
    /// Sessions in a hundred days of practice.
    pub(super) eager: u32,
}

impl One {
    pub(super) fn person(&self) -> Person {
        Person { name: self.name.clone(), house: HOUSES[self.house].0.to_owned(), group: self.group.to_owned() }
    }
}

/// Dice for one purpose.
pub(super) struct Dice(Stream);

impl Dice {
    pub(super) fn new(seed: u64, purpose: u32) -> Dice {
        Dice(Stream::new(seed, purpose))
    }

    /// A number below `n`.
    pub(super) fn below(&mut self, n: u32) -> u32 {
        ((u64::from(self.0.next_u32()) * u64::from(n)) >> 32) as u32
    }

    /// Whether something happens that happens so many times in a hundred.
    pub(super) fn chance(&mut self, in_a_hundred: u32) -> bool {
        self.below(100) < in_a_hundred
    }

    /// From 0 up to 1.
    pub(super) fn unit(&mut self) -> f64 {
        f64::from(self.below(1 << 20)) / f64::from(1 << 20)
    }

    pub(super) fn number(&mut self) -> u64 {
        self.0.next_u64()
    }
}

/// Everybody.
pub(super) fn folk(sample: Sample) -> Vec<One> {
    let mut dice = Dice::new(sample.seed, 1);
    let mut folk: Vec<One> = Vec::new();
    for i in 0..sample.learners {
        let pseudonym = loop {
            let tried = format!("p-{:05x}", dice.below(1 << 20));
            if folk.iter().all(|one| one.pseudonym != tried) {
                break tried;
            }
        };
        let house = house_of(i, sample.learners);
        let able = 0.04 + 0.30 * dice.unit();
        let learns = (0.05 + 0.19 * dice.unit()) * f64::from(HOUSES[house].2) / 100.0;
        let last = sample.weeks.saturating_sub(1);
        let joins = if dice.chance(25) { dice.below(3).min(last) } else { 0 };
        let leaves = if dice.chance(18) { joins + dice.below(last - joins + 1) } else { last };
        folk.push(One {
            pseudonym,
            name: name(i, sample.seed),
            house,
            group: GROUPS[dice.below(2) as usize],
            able,
            learns,
            weeks: (joins, leaves),
            eager: 20 + dice.below(14),
        });
    }
    folk
}

/// Names go through all pairs before one comes again.
fn name(i: u32, seed: u64) -> String {
    let (first, last) = (FIRST.len() as u64, LAST.len() as u64);
    let (i, start) = (u64::from(i), seed % first);
    let at = |n: u64, of: u64| usize::try_from(n % of).unwrap_or(0);
    format!("{} {}", FIRST[at(start + i, first)], LAST[at(start + i * 7 + i / first, last)])
}

/// Houses in the shares they have.
fn house_of(i: u32, learners: u32) -> usize {
    let at = u64::from(i) * 100 / u64::from(learners.max(1));
    let mut up_to = 0;
    for (house, (_, share, _)) in HOUSES.iter().enumerate() {
        up_to += u64::from(*share);
        if at < up_to {
            return house;
        }
    }
    HOUSES.len() - 1
}
