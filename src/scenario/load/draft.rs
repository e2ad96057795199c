//! A person as one bracket of the file describes them, ids resolved, nothing inherited yet.
//!
//! Inheritance works on drafts: single values replace, maps merge by key, lists add up. What is still open at the end
//! of the chain becomes the ordinary.

use super::Context;
use super::units::{celsius_zone, cents, law, per_mille, zone};
use crate::diagnostic::{Code, Severity};
use crate::scenario::decode::OrderedMap;
use crate::scenario::model::{
    AspectId, ChoiceId, ExpectationId, Figure, History, Label, Law, Need, NeedId, PastimeId, Person, PersonId, RoleId,
    SkillId, StationId, Style, TagId, ThingId, TopicId,
};
use crate::scenario::raw::{Id, LevelLaw, RawHistory, RawPerson};

/// Patience where nobody says anything: 24min30s.
const PATIENCE_MS: i64 = 1_470_000;
/// Just acceptable and counted on, per mille.
const EXPECTS: (u16, u16) = (400, 650);
const FAIR: Law = Law::Fixed(500);
const GOOD: Law = Law::Fixed(750);

/// A person, as far as one bracket says.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    pub(super) arrives: Option<Law>,
    pub(super) seat: Option<StationId>,
    figure: Option<Figure>,
    patience: Option<Law>,
    expressive: Option<Law>,
    experience: Option<Law>,
    ability: Option<Law>,
    autonomy: Option<Law>,
    sure: Option<Law>,
    polite: Option<Law>,
    motivation: Option<Law>,
    roles: Vec<(RoleId, Law)>,
    topics: Vec<(TopicId, Law)>,
    skills: Vec<(SkillId, Law)>,
    expects: [Option<(u16, u16)>; 6],
    likes: Vec<(TagId, u16)>,
    wants: Vec<(AspectId, u16)>,
    drinks_at: Vec<(ThingId, (f64, f64))>,
    spends: Vec<(ChoiceId, u32)>,
    needs: u64,
    no_needs: u64,
    counts_on: Vec<ExpectationId>,
    prefers: Option<Style>,
    frightened_by: [bool; 5],
    pastime: Option<PastimeId>,
    history: Option<History>,
}

/// What a checked person needs to know of the house.
pub(super) struct Surroundings {
    pub(super) roles: usize,
    pub(super) topics: usize,
    pub(super) skills: usize,
    pub(super) standard_needs: u64,
}

impl Draft {
    /// This over what it is like.
    pub(super) fn over(self, base: &Draft) -> Draft {
        Draft {
            arrives: self.arrives.or(base.arrives),
            seat: self.seat.or(base.seat),
            figure: self.figure.or(base.figure),
            patience: self.patience.or(base.patience),
            expressive: self.expressive.or(base.expressive),
            experience: self.experience.or(base.experience),
            ability: self.ability.or(base.ability),
            autonomy: self.autonomy.or(base.autonomy),
            sure: self.sure.or(base.sure),
            polite: self.polite.or(base.polite),
            motivation: self.motivation.or(base.motivation),
            roles: merged(&base.roles, self.roles),
            topics: merged(&base.topics, self.topics),
            skills: merged(&base.skills, self.skills),
            expects: std::array::from_fn(|factor| self.expects[factor].or(base.expects[factor])),
            likes: merged(&base.likes, self.likes),
            wants: merged(&base.wants, self.wants),
            drinks_at: merged(&base.drinks_at, self.drinks_at),
            spends: merged(&base.spends, self.spends),
            needs: (base.needs & !self.no_needs) | self.needs,
            no_needs: 0,
            counts_on: added(&base.counts_on, self.counts_on),
            prefers: self.prefers.or(base.prefers),
            frightened_by: std::array::from_fn(|style| self.frightened_by[style] || base.frightened_by[style]),
            pastime: self.pastime.or(base.pastime),
            history: self.history.or_else(|| base.history.clone()),
        }
    }

    /// The checked person.
    pub(super) fn person(&self, label: Label, persona: PersonId, house: &Surroundings) -> Person {
        Person {
            label,
            persona,
            figure: self.figure,
            patience: self.patience.unwrap_or(Law::Fixed(PATIENCE_MS)),
            expressive: self.expressive.unwrap_or(FAIR),
            experience: self.experience.unwrap_or(FAIR),
            ability: self.ability.unwrap_or(GOOD),
            autonomy: self.autonomy.unwrap_or(FAIR),
            sure: self.sure.unwrap_or(FAIR),
            polite: self.polite.unwrap_or(FAIR),
            motivation: self.motivation.unwrap_or(GOOD),
            roles: spread(&self.roles, house.roles, |id| id.index()),
            topics: spread(&self.topics, house.topics, |id| id.index()),
            skills: spread(&self.skills, house.skills, |id| id.index()),
            expects: self.expects.map(|zone| zone.unwrap_or(EXPECTS)),
            likes: self.likes.clone(),
            wants: self.wants.clone(),
            drinks_at: self.drinks_at.clone(),
            spends: self.spends.clone(),
            needs: self.needs | house.standard_needs,
            counts_on: self.counts_on.clone(),
            prefers: self.prefers,
            frightened_by: self.frightened_by,
            pastime: self.pastime,
            history: self.history.clone().unwrap_or_default(),
        }
    }
}

/// A map over a map: by key, the later value.
fn merged<K: PartialEq + Copy, V: Copy>(base: &[(K, V)], over: Vec<(K, V)>) -> Vec<(K, V)> {
    let kept = base.iter().filter(|(key, _)| over.iter().all(|(newer, _)| newer != key)).copied();
    let mut all: Vec<(K, V)> = kept.collect();
    all.extend(over);
    all
}

/// A list after a list, each item once.
fn added<T: PartialEq + Copy>(base: &[T], over: Vec<T>) -> Vec<T> {
    let mut all = base.to_vec();
    for item in over {
        if !all.contains(&item) {
            all.push(item);
        }
    }
    all
}

/// One place per item of the house, filled where something is said.
fn spread<K: Copy>(said: &[(K, Law)], count: usize, index: impl Fn(K) -> usize) -> Vec<Option<Law>> {
    let mut all = vec![None; count];
    for (key, law) in said {
        if let Some(place) = all.get_mut(index(*key)) {
            *place = Some(*law);
        }
    }
    all
}

impl Context {
    /// The draft of one bracket.
    pub(super) fn draft(&mut self, raw: &RawPerson, needs: &[Need]) -> Draft {
        let level = |law_of: &Option<LevelLaw>| law_of.as_ref().map(law);
        let expects = &raw.expects;
        let expects = [
            &expects.skill,
            &expects.attitude,
            &expects.access,
            &expects.reliability,
            &expects.recovery,
            &expects.reputation,
        ];
        let mut frightened_by = [false; 5];
        raw.frightened_by.iter().for_each(|style| frightened_by[style.index()] = true);
        Draft {
            arrives: raw.arrives.as_ref().map(law),
            seat: raw.seat.as_ref().and_then(|seat| self.seat(seat)),
            figure: raw.figure,
            patience: raw.patience.as_ref().map(law),
            expressive: level(&raw.expressive),
            experience: level(&raw.experience),
            ability: level(&raw.ability),
            autonomy: level(&raw.autonomy),
            sure: level(&raw.sure),
            polite: level(&raw.polite),
            motivation: level(&raw.motivation),
            roles: self.laws(&raw.roles),
            topics: self.laws(&raw.knows),
            skills: self.laws(&raw.skills),
            expects: expects.map(|one| one.as_ref().map(zone)),
            likes: raw.likes.iter().filter_map(|(id, v)| Some((self.find(id)?, per_mille(v)))).collect(),
            wants: raw.wants.iter().filter_map(|(id, v)| Some((self.find(id)?, per_mille(v)))).collect(),
            drinks_at: raw.drinks_at.iter().filter_map(|(id, v)| Some((self.find(id)?, celsius_zone(v)))).collect(),
            spends: raw.spends.iter().filter_map(|(id, v)| Some((self.find(id)?, cents(v)))).collect(),
            needs: self.need_set(&raw.needs, needs),
            no_needs: self.need_set(&raw.no_needs, needs),
            counts_on: self.find_all(&raw.counts_on),
            prefers: raw.prefers,
            frightened_by,
            pastime: raw.pastime.as_ref().and_then(|pastime| self.find(pastime)),
            history: raw.history.as_ref().map(|history| self.history(history)),
        }
    }

    fn laws<I: super::collect::Named>(&mut self, map: &OrderedMap<LevelLaw>) -> Vec<(I, Law)> {
        map.iter().filter_map(|(id, value)| Some((self.find(id)?, law(value)))).collect()
    }

    /// Listed needs; a standard one is everybody's and is not to be listed.
    fn need_set(&mut self, ids: &[Id], needs: &[Need]) -> u64 {
        let mut set = 0;
        for id in ids {
            let Some(found) = self.find::<NeedId>(id) else { continue };
            if needs.get(found.index()).is_some_and(|need| need.profile.standard() == 0) && self.is_whole(id) {
                let message = format!("`{}` is a standard need: everybody has it, nobody lists it", id.value);
                let help = "write `profile: (standard: Common)` or further at the need, or take it out here".to_owned();
                self.report(Severity::Error, Code::StandardNeedListed, id.span, message, Some(help));
            }
            set |= found.bit();
        }
        set
    }

    fn history(&mut self, raw: &RawHistory) -> History {
        History {
            visits: raw.visits,
            trace: raw.trace.as_ref().map(|trace| f64::from(per_mille(trace)) / 10.0),
            on_file: raw.on_file.iter().map(|words| self.words(words)).collect(),
        }
    }
}
