//! What an act would take, and whether it can be done at all: the same answer for players, bots and replays.

use super::plan::Plan;
use super::rng::Purpose;
use super::state::*;
use crate::scenario::model::{
    Act, CustomerId, Domain, Effect, News, PersonId, Question, ServiceKind, Spot, StationKind, StepId, Style, Target,
    Way,
};
use smallvec::SmallVec;

/// What an act takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Quote {
    /// House time for walking and fetching, ms.
    pub walk_ms: u64,
    /// House time for the act itself, ms.
    pub act_ms: u64,
}

/// Why an act cannot be done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It belongs to another phase of the session.
    WrongPhase,
    /// The trainee is busy with another act.
    Busy,
    /// The customer is not there.
    NotThere,
    /// The step is not the staff's to do now for this customer.
    NotDue,
    /// The service is not one that can be offered, or not one of this kind.
    NotOnOffer,
    /// There is nothing to confirm yet.
    NothingAsked,
    /// The house allowance does not reach so far.
    TooDear,
    /// It has been done already.
    AlreadyDone,
    /// The preparation minutes do not suffice.
    NoTime,
    /// The customer is not at that task.
    NotAtTask,
    /// That station has no colleague, or a fault keeps it from working.
    NoColleague,
    /// The confidence is not between 0 and 100 per cent.
    OutOfRange,
}

impl Session {
    /// What an act would take if begun now.
    ///
    /// # Errors
    /// Why it cannot be begun.
    pub(super) fn quote(&self, act: Act) -> Result<Quote, Refusal> {
        if self.phase == phase_of(act) && self.trainee.busy.is_some() {
            return Err(Refusal::Busy);
        }
        self.foresee(act)
    }

    /// What an act would take if begun as things stand, by a trainee who is done with the act under way.
    ///
    /// # Errors
    /// Why it could not be begun then.
    pub(super) fn foresee(&self, act: Act) -> Result<Quote, Refusal> {
        let phase = phase_of(act);
        if self.phase != phase {
            return Err(Refusal::WrongPhase);
        }
        if !self.in_the_house(act) {
            return Err(Refusal::NotOnOffer);
        }
        match (act.kind().domain(), act) {
            (_, Act::Prepare(item)) => return self.quote_preparation(item),
            (Domain::After, _) => return self.quote_closing(act),
            (_, Act::Wait(ms)) => return Ok(Quote { walk_ms: 0, act_ms: u64::from(ms) }),
            (_, Act::Note(customer, _, confidence)) => {
                let come = self.slot_of.get(customer.index()).is_some_and(|s| *s != NOT_COME);
                if !come {
                    return Err(Refusal::NotThere);
                }
                if confidence > 100 {
                    return Err(Refusal::OutOfRange);
                }
                return Ok(Quote { walk_ms: 0, act_ms: *self.plan.rules.engine.note_ms as u64 });
            }
            (Domain::Before | Domain::Alone | Domain::WithGuest, _) => {}
        }
        let target = act.target().ok_or(Refusal::NotThere)?;
        let slots = self.reached(target);
        let first = *slots.first().ok_or(Refusal::NotThere)?;
        self.allowed(act, &slots)?;
        let act_ms = self.act_ms(act, &slots);
        let walk_ms = self.way_ms(act, first);
        Ok(Quote { walk_ms, act_ms })
    }

    /// Whether everything an act names is in this scenario.
    fn in_the_house(&self, act: Act) -> bool {
        let house = &self.plan.scenario.house;
        match act {
            Act::Prepare(item) => item.index() < house.prep.len(),
            Act::Ask(_, Question::Taste(choice), _) => choice.index() < house.choices.len(),
            Act::Ask(_, Question::Task(step), _)
            | Act::Motivate(_, step, _)
            | Act::Assist(_, step, _, _)
            | Act::Perform(_, step) => step.index() < house.steps.len(),
            Act::Inform(_, News::Topic(topic), _) => topic.index() < house.topics.len(),
            Act::Guide(_, role, _) => role.index() < house.roles.len(),
            Act::Advise(_, option, _) => option.index() < house.options.len(),
            Act::Offer(_, service, _) | Act::Remedy(_, service, _) => service.index() < house.services.len(),
            Act::Handover(_, station) => station.index() < house.stations.len(),
            Act::Note(_, entry, _) => entry.index() < house.catalogue.len(),
            Act::Record(_, record) => record.index() < house.records.len(),
            Act::Reflect(question, _) => question.index() < house.reflections.len(),
            Act::FollowUp(_, kind) => kind.index() < house.follow_ups.len(),
            Act::Greet(..)
            | Act::Attend(_)
            | Act::Inform(_, News::Delay, _)
            | Act::Confirm(_)
            | Act::CheckBack(..)
            | Act::Acknowledge(_)
            | Act::Wait(_) => true,
        }
    }

    fn quote_preparation(&self, item: crate::scenario::model::PrepId) -> Result<Quote, Refusal> {
        let house = &self.plan.scenario.house;
        let spec = house.prep.get(item.index()).ok_or(Refusal::NotOnOffer)?;
        if self.prepared & item.bit() != 0 {
            return Err(Refusal::AlreadyDone);
        }
        if spec.takes_ms > self.prep_left_ms {
            return Err(Refusal::NoTime);
        }
        Ok(Quote { walk_ms: 0, act_ms: u64::from(spec.takes_ms) })
    }

    fn quote_closing(&self, act: Act) -> Result<Quote, Refusal> {
        let come = |c: CustomerId| self.slot_of.get(c.index()).is_some_and(|s| *s != NOT_COME);
        let customer = act.target().map(Target::customer).ok_or(Refusal::NotThere)?;
        if !come(customer) {
            return Err(Refusal::NotThere);
        }
        if self.filed.contains(&act) {
            return Err(Refusal::AlreadyDone);
        }
        if let Act::FollowUp(_, kind) = act
            && self.plan.scenario.house.follow_ups[kind.index()].1 > self.allowance_cents
        {
            return Err(Refusal::TooDear);
        }
        Ok(Quote::default())
    }

    /// The slots of those an act reaches.
    pub(super) fn reached(&self, target: Target) -> SmallVec<[usize; 8]> {
        match target {
            Target::One(c) => self.slot(c).into_iter().collect(),
            Target::Party(c) => match self.slot_of_party(c) {
                Some(slot) => {
                    let c = &self.present[slot];
                    let members = self.members(c.id, c.lead.0, u32::from(c.size));
                    members.into_iter().filter_map(|m| self.slot(m)).collect()
                }
                None => SmallVec::new(),
            },
        }
    }

    /// Somebody of the customer's party who is there.
    fn slot_of_party(&self, c: CustomerId) -> Option<usize> {
        self.slot(c).or_else(|| {
            let party = self.plan.scenario.people.guests.get(c.index())?.party?;
            let members = &self.plan.scenario.people.parties[party.index()].members;
            members.iter().find_map(|m| self.slot(*m))
        })
    }

    fn allowed(&self, act: Act, slots: &[usize]) -> Result<(), Refusal> {
        let house = &self.plan.scenario.house;
        let anyone = |ok: &dyn Fn(usize) -> bool, why| if slots.iter().any(|s| ok(*s)) { Ok(()) } else { Err(why) };
        match act {
            Act::Perform(_, step) => {
                anyone(&|slot| self.present[slot].due & step.bit() != 0, Refusal::NotDue)?;
                if self.fault_factor(step).is_none() { Err(Refusal::NoColleague) } else { Ok(()) }
            }
            Act::Offer(_, service, _) => {
                let spec = &house.services[service.index()];
                let offered = spec.kind == ServiceKind::Service && spec.takes.is_some();
                if offered { Ok(()) } else { Err(Refusal::NotOnOffer) }
            }
            Act::Remedy(_, service, _) => {
                let spec = &house.services[service.index()];
                match spec.kind {
                    ServiceKind::Service => Err(Refusal::NotOnOffer),
                    ServiceKind::Remedy | ServiceKind::Gift if spec.costs_cents > self.allowance_cents => {
                        Err(Refusal::TooDear)
                    }
                    ServiceKind::Remedy | ServiceKind::Gift => Ok(()),
                }
            }
            Act::Confirm(_) => anyone(&|slot| self.present[slot].ordered, Refusal::NothingAsked),
            // Whether help is wanted is for the eye to tell: the answer here knows only what is plainly done.
            Act::Assist(_, step, _, _) if self.plan.own & step.bit() == 0 || self.is_presence(step) => {
                Err(Refusal::NotAtTask)
            }
            Act::Assist(_, step, _, _) | Act::Motivate(_, step, _) => {
                let seen_done = |slot: usize| self.present[slot].done & !self.present[slot].dropped;
                anyone(&|slot| seen_done(slot) & step.bit() == 0, Refusal::AlreadyDone)
            }
            Act::Advise(_, option, _) => {
                let k = house.options[option.index()].choice.index() & 7;
                anyone(
                    &|slot| !self.present[slot].ordered || self.present[slot].chosen[k].is_none(),
                    Refusal::AlreadyDone,
                )
            }
            Act::Handover(_, station) => {
                if house.stations[station.index()].kind == StationKind::Colleague {
                    Ok(())
                } else {
                    Err(Refusal::NoColleague)
                }
            }
            Act::Greet(..)
            | Act::Attend(_)
            | Act::Ask(..)
            | Act::Inform(..)
            | Act::Guide(..)
            | Act::CheckBack(..)
            | Act::Acknowledge(_)
            | Act::Note(..)
            | Act::Wait(_)
            | Act::Prepare(_)
            | Act::Record(..)
            | Act::Reflect(..)
            | Act::FollowUp(..) => Ok(()),
        }
    }

    /// Whether the customer is at a step of their own, or stuck before it.
    pub(super) fn is_at_task(&self, slot: usize, step: StepId) -> bool {
        if self.plan.own & step.bit() == 0 || self.is_presence(step) {
            return false;
        }
        match self.present[slot].doing {
            Doing::Walking(s)
            | Doing::Queueing(s, _)
            | Doing::At(s)
            | Doing::Slipping(s, _)
            | Doing::Stuck(s, _)
            | Doing::Gathering(s) => s == step,
            Doing::Free | Doing::Idle | Doing::Helped(_) | Doing::Away => false,
        }
    }

    /// Walking and fetching before the act can begin, ms.
    fn way_ms(&self, act: Act, slot: usize) -> u64 {
        let house = &self.plan.scenario.house;
        let from = self.trainee.busy.map_or(self.trainee.at, |busy| busy.to);
        let to = self.place_of(act, slot);
        let via = match act {
            Act::Acknowledge(_) => return 0,
            Act::Perform(_, step) => house.steps[step.index()].fetch.map(|(_, station)| station),
            Act::Offer(_, service, _) | Act::Remedy(_, service, _) => house.services[service.index()].from,
            Act::Greet(..)
            | Act::Attend(_)
            | Act::Ask(..)
            | Act::Inform(..)
            | Act::Guide(..)
            | Act::Advise(..)
            | Act::Motivate(..)
            | Act::Assist(..)
            | Act::Confirm(_)
            | Act::CheckBack(..)
            | Act::Handover(..)
            | Act::Note(..)
            | Act::Wait(_)
            | Act::Prepare(_)
            | Act::Record(..)
            | Act::Reflect(..)
            | Act::FollowUp(..) => None,
        };
        match via.map(|s| self.stations[s.index()].at) {
            Some(stop) => self.walk_ms(from, stop) + self.walk_ms(stop, to),
            None => self.walk_ms(from, to),
        }
    }

    /// Where an act takes place.
    pub(super) fn place_of(&self, act: Act, slot: usize) -> (i32, i32) {
        let house = &self.plan.scenario.house;
        match act {
            Act::Acknowledge(_) => self.trainee.busy.map_or(self.trainee.at, |busy| busy.to),
            Act::Perform(_, step) => match house.steps[step.index()].at {
                Spot::At(station) => self.stations[station.index()].at,
                Spot::Here | Spot::Seat => self.present[slot].at,
            },
            Act::Greet(..)
            | Act::Attend(_)
            | Act::Ask(..)
            | Act::Inform(..)
            | Act::Guide(..)
            | Act::Advise(..)
            | Act::Motivate(..)
            | Act::Assist(..)
            | Act::Offer(..)
            | Act::Confirm(_)
            | Act::CheckBack(..)
            | Act::Remedy(..)
            | Act::Handover(..)
            | Act::Note(..)
            | Act::Wait(_)
            | Act::Prepare(_)
            | Act::Record(..)
            | Act::Reflect(..)
            | Act::FollowUp(..) => self.present[slot].at,
        }
    }

    /// The act's own duration, ms.
    fn act_ms(&self, act: Act, slots: &[usize]) -> u64 {
        let rules = &self.plan.rules.engine;
        let base = match act {
            Act::Greet(..) => *rules.greet_ms,
            Act::Attend(_) => *rules.attend_ms,
            Act::Ask(..) => *rules.ask_ms,
            Act::Inform(..) => *rules.inform_ms,
            Act::Guide(..) => *rules.guide_ms,
            Act::Advise(..) => *rules.advise_ms,
            Act::Motivate(..) => *rules.motivate_ms,
            Act::Assist(_, _, Way::With, _) => *rules.assist_with_ms,
            Act::Assist(_, _, Way::For, _) => *rules.assist_for_ms,
            Act::Perform(_, step) => return self.perform_ms(step, slots),
            Act::Offer(_, service, _) => self.giving_ms(service, slots[0], *rules.offer_ms),
            Act::Remedy(_, service, _) => self.giving_ms(service, slots[0], *rules.remedy_ms),
            Act::Confirm(_) => *rules.confirm_ms,
            Act::CheckBack(..) => *rules.check_ms,
            Act::Acknowledge(_) => *rules.acknowledge_ms,
            Act::Handover(..) => *rules.handover_ms,
            Act::Note(..) => *rules.note_ms,
            Act::Wait(_) | Act::Prepare(_) | Act::Record(..) | Act::Reflect(..) | Act::FollowUp(..) => 0.0,
        };
        let style = act.style().map_or(1.0, style_time);
        let stale = 1.0 + 0.25 * self.trainee.stale;
        let more = 1.0 + 0.2 * (slots.len() as f64 - 1.0);
        ((base * style * stale * more) as u64).max(1)
    }

    fn giving_ms(&self, service: crate::scenario::model::ServiceId, slot: usize, otherwise: f64) -> f64 {
        let spread = *self.plan.rules.engine.log_spread;
        let id = self.present[slot].id.0;
        self.plan.scenario.house.services[service.index()]
            .takes
            .map_or(otherwise, |law| law.at(self.draws.unit(id, Purpose::Giving, u32::from(service.0), 0), spread))
    }

    fn perform_ms(&self, step: StepId, slots: &[usize]) -> u64 {
        let spec = &self.plan.scenario.house.steps[step.index()];
        let rules = &self.plan.rules.engine;
        let factor = f64::from(self.door.slowed[step.index()]) / 1000.0
            * f64::from(self.fault_factor(step).unwrap_or(1000))
            / 1000.0;
        let mut ms = 0.0;
        let due = slots.iter().filter(|s| self.present[**s].due & step.bit() != 0);
        for (i, slot) in due.enumerate() {
            let id = self.present[*slot].id.0;
            let one = spec.takes.map_or(*rules.step_ms, |law| {
                law.at(self.draws.unit(id, Purpose::Duration, u32::from(step.0), 0), *rules.log_spread)
            });
            ms += if i == 0 { one } else { 0.4 * one };
        }
        ((ms * factor) as u64).max(1)
    }
}

/// The phase an act belongs to.
fn phase_of(act: Act) -> Phase {
    match act.kind().domain() {
        Domain::Before => Phase::Preparation,
        Domain::WithGuest | Domain::Alone => Phase::Service,
        Domain::After => Phase::Closing,
    }
}

/// How much longer an act takes in a style than said warmly.
fn style_time(style: Style) -> f64 {
    match style {
        Style::Brief => 0.5,
        Style::Warm => 1.0,
        Style::Expert => 1.1,
        Style::StepByStep => 1.6,
        Style::Formal => 0.9,
    }
}

/// Whether preparation has opened a person's file.
pub(super) fn file_read(plan: &Plan, prepared: u64, person: PersonId) -> bool {
    let opens = |e: &Effect| matches!(e, Effect::Reveals(p) if *p == person);
    plan.scenario
        .house
        .prep
        .iter()
        .enumerate()
        .any(|(i, item)| prepared & (1 << i) != 0 && item.effects.iter().any(opens))
}
