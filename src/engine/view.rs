//! What a waiter could see: the only door through which front ends and bots look at a session.
//!
//! Hidden state cannot be read through it, because its fields are private to the engine and its methods give only what
//! shows. These do not compile outside the engine:
//!
//! ```compile_fail
//! fn peek(view: &coserve::engine::View<'_>) -> f64 { view.session.present[0].valence }
//! ```
//! ```compile_fail
//! fn peek(customer: &coserve::engine::Guest<'_>) -> f64 { customer.customer.sure }
//! ```
//! ```compile_fail
//! fn peek(view: &coserve::engine::View<'_>) -> usize { view.scenario().people.guests.len() }
//! ```

use super::event::{About, Entity, EventKind};
use super::portion::Left;
use super::quote::{Quote, Refusal, file_read};
use super::state::*;
use super::time::Tick;
use crate::scenario::model::{
    Act, Cue, CustomerId, EntryId, FaultId, Figure, House, OptionId, Performer, Slip, Spot, StationId, StepId, Text,
    ThingId,
};

/// A look at a session.
#[derive(Clone, Copy)]
pub struct View<'a> {
    session: &'a Session,
}

/// Something everybody in the room saw or heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// When.
    pub tick: Tick,
    /// Whom it concerns.
    pub who: Entity,
    /// What happened: one of the public kinds.
    pub what: EventKind,
    /// About what. For `Arrives` this says nothing of who the person is.
    pub about: About,
}

/// What a customer is plainly doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Activity {
    /// On the way somewhere.
    Walking,
    /// Standing in the queue of a station.
    Queueing(StationId),
    /// Doing a step of their own.
    Doing(StepId),
    /// Doing nothing: waiting, or at a loss. Which of the two is for the eye to tell.
    Nothing,
    /// With the trainee or a colleague.
    Helped,
}

/// Whether a customer stands or sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posture {
    /// Standing or walking.
    Standing,
    /// Sitting.
    Sitting,
}

/// The trainee, as everybody sees them.
#[derive(Debug, Clone, Copy)]
pub struct Staff {
    /// Position in mm.
    pub at: (i32, i32),
    /// The act under way.
    pub act: Option<Act>,
    /// When it will be done.
    pub busy_until: Option<Tick>,
}

// What a debugging print shows is what anybody may see: never the session behind it.
impl std::fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("View").field("now", &self.now()).field("phase", &self.phase()).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Guest<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Guest").field("id", &self.id()).field("at", &self.at()).finish_non_exhaustive()
    }
}

impl<'a> View<'a> {
    pub(super) fn of(session: &'a Session) -> View<'a> {
        View { session }
    }

    /// The public half of the scenario.
    pub fn house(&self) -> &'a House {
        &self.session.plan.scenario.house
    }

    /// House time.
    pub fn now(&self) -> Tick {
        self.session.now
    }

    /// The phase of the session.
    pub fn phase(&self) -> Phase {
        self.session.phase
    }

    /// Preparation time left, ms.
    pub fn preparation_left_ms(&self) -> u32 {
        self.session.prep_left_ms
    }

    /// Preparation items done, as a set of bits.
    pub fn prepared(&self) -> u64 {
        self.session.prepared
    }

    /// House allowance left, cents.
    pub fn allowance_cents(&self) -> u32 {
        self.session.allowance_cents
    }

    /// The trainee.
    pub fn staff(&self) -> Staff {
        let t = &self.session.trainee;
        Staff {
            at: t.busy.map_or(t.at, |b| b.place(self.session.now)),
            act: t.busy.map(|b| b.act),
            busy_until: t.busy.map(|b| b.until),
        }
    }

    /// Everybody who is there, in the order of their numbers.
    pub fn guests(&self) -> impl Iterator<Item = Guest<'a>> + use<'a> {
        let session = self.session;
        (0..session.slot_of.len()).filter_map(move |i| session.slot(CustomerId(i as u32))).map(move |slot| Guest {
            session,
            customer: &session.present[slot],
            slot,
        })
    }

    /// One customer, if there.
    pub fn guest(&self, c: CustomerId) -> Option<Guest<'a>> {
        let session = self.session;
        session.slot(c).map(|slot| Guest { session, customer: &session.present[slot], slot })
    }

    /// Everybody who has come so far, gone or not.
    pub fn come(&self) -> impl Iterator<Item = CustomerId> + use<'a> {
        let session = self.session;
        (0..session.slot_of.len()).filter(|i| session.slot_of[*i] != NOT_COME).map(|i| CustomerId(i as u32))
    }

    /// What people call a customer: who has come says so, and who is on file is known once the file was read. Before
    /// that nobody has a name, and walk-ins never have.
    pub fn name(&self, c: CustomerId) -> Option<&'a Text> {
        let people = &self.session.plan.scenario.people;
        let guest = people.guests.get(c.index())?;
        let come = self.session.slot_of.get(c.index()).is_some_and(|slot| *slot != NOT_COME);
        let known = come || file_read(&self.session.plan, self.session.prepared, guest.person);
        known.then(|| &people.persons[guest.person.index()].label.name)
    }

    /// What somebody looks like from afar, where the scenario says so: of those who have a name now, and of walk-ins.
    pub fn figure(&self, c: CustomerId) -> Option<Figure> {
        let people = &self.session.plan.scenario.people;
        match self.walk_in(c) {
            Some(n) => self.session.figures.get(n - 1).copied().flatten(),
            None => self.name(c).and_then(|_| people.persons[people.guests[c.index()].person.index()].figure),
        }
    }

    /// Everybody who is known by name, in the order of their numbers.
    pub fn named(&self) -> impl Iterator<Item = (CustomerId, &'a Text)> + use<'a> {
        let view = *self;
        let guests = 0..self.session.plan.scenario.people.guests.len();
        guests.map(|i| CustomerId(i as u32)).filter_map(move |c| Some((c, view.name(c)?)))
    }

    /// Which of the unnamed customers somebody is, from 1, in the order in which they come.
    pub fn walk_in(&self, c: CustomerId) -> Option<usize> {
        (c.index() + 1).checked_sub(self.session.plan.scenario.people.guests.len()).filter(|n| *n > 0)
    }

    /// The last public happenings, oldest first (some dozens).
    pub fn seen(&self) -> &'a [Seen] {
        &self.session.seen
    }

    /// How many public happenings there were in all: to tell which of [`View::seen`] are new.
    pub fn seen_count(&self) -> u64 {
        self.session.seen_count
    }

    /// Whether a fault is on: everybody notices.
    pub fn fault(&self, fault: FaultId) -> bool {
        self.session.faults[fault.index()].on
    }

    /// How many queue at a station.
    pub fn queue(&self, station: StationId) -> usize {
        self.session.stations[station.index()].queue.len()
    }

    /// Where a station stands today, mm.
    pub fn place(&self, station: StationId) -> (i32, i32) {
        self.session.stations[station.index()].at
    }

    /// What an act would take.
    ///
    /// # Errors
    /// Why it cannot be done now.
    pub fn quote(&self, act: Act) -> Result<Quote, Refusal> {
        self.session.quote(act)
    }

    /// What an act would take as things stand, once the act under way is done: for choosing one act ahead.
    ///
    /// # Errors
    /// Why it could not be done then.
    pub fn foresee(&self, act: Act) -> Result<Quote, Refusal> {
        self.session.foresee(act)
    }

    /// What the house has on file about a guest; empty unless the file was read in preparation.
    pub fn on_file(&self, c: CustomerId) -> &'a [Text] {
        let plan = &self.session.plan;
        let Some(guest) = plan.scenario.people.guests.get(c.index()) else { return &[] };
        if file_read(plan, self.session.prepared, guest.person) {
            &plan.scenario.people.persons[guest.person.index()].history.on_file
        } else {
            &[]
        }
    }

    /// The notebook: entries with confidence in per cent.
    pub fn notes(&self) -> &'a [(CustomerId, EntryId, u8)] {
        &self.session.notes
    }
}

/// A customer as the trainee sees them.
#[derive(Clone, Copy)]
pub struct Guest<'a> {
    session: &'a Session,
    customer: &'a Customer,
    slot: usize,
}

impl<'a> Guest<'a> {
    /// The customer's number.
    pub fn id(&self) -> CustomerId {
        self.customer.id
    }

    /// When they came.
    pub fn arrived(&self) -> Tick {
        self.customer.arrived
    }

    /// The first member of the party they came with, and how many they are.
    pub fn party(&self) -> (CustomerId, u16) {
        (self.customer.lead, self.customer.size)
    }

    /// Position in mm.
    pub fn at(&self) -> (i32, i32) {
        self.customer.place(self.session.now)
    }

    /// The station they are at or bound for.
    pub fn station(&self) -> Option<StationId> {
        self.customer.station
    }

    /// Sitting or standing.
    pub fn posture(&self) -> Posture {
        let c = self.customer;
        let walking = matches!(c.doing, Doing::Walking(_));
        if !walking && c.seat.is_some() && c.seat == c.station { Posture::Sitting } else { Posture::Standing }
    }

    /// What they are plainly doing.
    pub fn activity(&self) -> Activity {
        // At the head of a wrong queue nothing is done that is done there.
        if let (Doing::Slipping(..), Some(station)) = (self.customer.doing, self.customer.astray) {
            return Activity::Queueing(station);
        }
        match self.customer.doing {
            Doing::Walking(_) => Activity::Walking,
            Doing::Queueing(_, station) => Activity::Queueing(station),
            Doing::At(step) => Activity::Doing(step),
            Doing::Helped(_) => Activity::Helped,
            Doing::Free | Doing::Idle | Doing::Slipping(..) | Doing::Stuck(..) | Doing::Gathering(_) | Doing::Away => {
                Activity::Nothing
            }
        }
    }

    /// Cues that show now and can be seen: far ones always, faces and small gestures only after a fresh close look.
    pub fn cues(&self) -> impl Iterator<Item = (Cue, Tick)> + use<'a> {
        let now = self.session.now;
        let close = self.attended_freshly();
        let pastime = self.pastime_cue();
        let showing = self.customer.showing.iter().flatten();
        showing.filter(move |s| s.until > now && (s.far || close)).map(|s| (s.cue, s.since)).chain(pastime)
    }

    /// Whether a cue shows now.
    pub fn shows(&self, cue: Cue) -> bool {
        self.cues().any(|(c, _)| c == cue)
    }

    /// A pastime shows as long as it lasts: the wish to be left alone always shows.
    fn pastime_cue(&self) -> Option<(Cue, Tick)> {
        let person = &self.session.plan.scenario.people.persons[self.customer.person.index()];
        let pastime = person.pastime.filter(|_| self.customer.pastime_on)?;
        let cue = self.session.plan.scenario.house.pastimes[pastime.index()].cue;
        let already = self.customer.showing.iter().flatten().any(|s| s.cue == cue && s.until > self.session.now);
        (!already).then_some((cue, self.session.now))
    }

    /// Whether the trainee's last close look is still fresh, so that the face can be read.
    pub fn attended_freshly(&self) -> bool {
        let at = self.customer.attended_at;
        at != Tick::ZERO && self.session.now.since(at) < *self.session.plan.rules.engine.attend_clear_ms as u64
    }

    /// When the trainee last took a close look.
    pub fn attended(&self) -> Option<Tick> {
        Some(self.customer.attended_at).filter(|t| *t != Tick::ZERO)
    }

    /// When the trainee last spoke to them.
    pub fn spoken_to(&self) -> Option<Tick> {
        Some(self.customer.last_spoken).filter(|t| *t != Tick::ZERO)
    }

    /// When the trainee last checked back.
    pub fn checked(&self) -> Option<Tick> {
        Some(self.customer.last_checked).filter(|t| *t != Tick::ZERO)
    }

    /// Whether they have been greeted.
    pub fn greeted(&self) -> bool {
        self.customer.greeted
    }

    /// Steps of the staff that can be done for them now, as a set of step bits.
    pub fn due(&self) -> u64 {
        self.customer.due
    }

    /// Steps that are done, as far as everybody can see: a set of step bits.
    pub fn done(&self) -> u64 {
        self.customer.done & !self.customer.dropped
    }

    /// Steps a colleague or machine is working at for them.
    pub fn in_work(&self) -> u64 {
        self.customer.running
    }

    /// Whether the customer has done what is written just before this step, if that is theirs: has chosen, has called.
    pub fn asked_for_step(&self, step: StepId) -> bool {
        step.0 == 0 || {
            let before = StepId(step.0 - 1);
            !self.is_own(before) || self.done() & before.bit() != 0
        }
    }

    /// Whether a thing stands before them or is in their hands.
    pub fn has(&self, thing: ThingId) -> bool {
        self.customer.things & thing.bit() != 0
    }

    /// How much is left of a thing that is eaten or drunk, as far as the eye can tell: of one they have, or of one they
    /// are done with that still stands at their seat.
    pub fn left(&self, thing: ThingId) -> Option<Left> {
        let stands = self.customer.over & thing.bit() != 0 && self.posture() == Posture::Sitting;
        let used = self.session.plan.used_things & thing.bit() != 0;
        (used && (self.has(thing) || stands)).then(|| Left::of(self.session.left(self.slot, thing)))
    }

    /// Whether steam rises from a thing they have: above 60 degrees.
    pub fn steams(&self, thing: ThingId) -> bool {
        self.has(thing) && self.session.heat(self.slot, thing, self.session.now).is_some_and(|t| t > 60.0)
    }

    /// Whether the staff has taken their request; then also what was heard.
    pub fn ordered(&self) -> Option<[Option<OptionId>; 8]> {
        let c = self.customer;
        c.ordered.then(|| {
            let mut heard = c.chosen;
            if let Some((k, wrong)) = c.heard_wrong {
                heard[usize::from(k)] = Some(wrong);
            }
            heard
        })
    }

    /// Needs they have spoken of and that are not met yet: a set of need bits.
    pub fn asked_for(&self) -> u64 {
        self.customer.told_needs
    }

    /// What they said holds them up, at which step.
    pub fn said_lack(&self) -> Option<(StepId, Slip)> {
        self.customer.told_lack
    }

    /// Tags they said they like, once asked for their taste: a set of tag bits.
    pub fn said_likes(&self) -> Option<u64> {
        self.customer.told_known.then_some(self.customer.told_tags)
    }

    /// Their own step that is plainly under way, or else the likeliest one, judged by what everybody can see: after the
    /// last they have done, at the place where they stand, or else one that is everybody's.
    pub fn at_step(&self) -> Option<StepId> {
        match self.customer.doing {
            // Where people go and stand is seen, not what they think they will find there.
            Doing::Walking(_) | Doing::Queueing(..) if self.customer.astray.is_some() => self.likeliest_step(),
            Doing::Walking(s) | Doing::Queueing(s, _) | Doing::At(s) | Doing::Helped(s) => Some(s),
            Doing::Free | Doing::Idle | Doing::Slipping(..) | Doing::Stuck(..) | Doing::Gathering(_) | Doing::Away => {
                self.likeliest_step()
            }
        }
    }

    fn likeliest_step(&self) -> Option<StepId> {
        let steps = &self.session.plan.scenario.house.steps;
        let seen = self.done();
        let own = || (0..steps.len()).map(StepId::from).filter(|s| self.is_own(*s));
        let last = own().rfind(|s| seen & s.bit() != 0);
        let ahead = || own().filter(|s| last.is_none_or(|last| *s > last));
        let here =
            |s: &StepId| matches!(steps[s.index()].at, Spot::At(station) if self.customer.station == Some(station));
        let everybodys = |s: &StepId| steps[s.index()].when.is_none();
        // Who stands at a place has come for what is done there; who sits may just have sat down to wait.
        let stands = self.posture() == Posture::Standing;
        let at_place = || ahead().find(here).filter(|_| stands);
        at_place().or_else(|| ahead().find(everybodys)).or_else(|| ahead().next())
    }

    /// Whether a step is the customer's alone, with no machine or colleague who does it for them.
    pub fn is_own(&self, step: StepId) -> bool {
        self.session.plan.scenario.house.steps[step.index()].by == Performer::Customer
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::{Nowhere, Plan, Session, Stop, Tick};
    use crate::rules::Rules;
    use std::sync::Arc;

    #[test]
    fn a_debugging_print_of_what_shows_tells_nothing_hidden() {
        let text = include_str!("../../scenarios/restaurant/window_table.ron");
        let scenario = crate::scenario::load("window_table.ron", text.as_bytes()).scenario.expect("it loads");
        let plan = Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())));
        let prints = [1, 2].map(|seed| {
            let mut session = Session::new(plan.clone(), seed);
            session.open(&mut Nowhere);
            session.advance(Tick(21_000), Stop::At, &mut Nowhere);
            let view = session.view();
            let guest = view.guests().next().expect("somebody has come");
            format!("{view:?} {guest:?}")
        });
        assert_eq!(prints[0], prints[1], "two evenings differ in what is hidden only");
        assert!(!prints[0].contains("valence"));
    }
}
