//! Bytes as timed acts on the window table, in one stride and in small steps: both must give the same session.
#![no_main]

use coserve::engine::{Phase, Session, Stop, Tick};
use coserve::scenario::model::*;
use coserve_fuzz::Watch;
use libfuzzer_sys::fuzz_target;

/// Bytes, taken one after the other; when they are used up, zeros.
struct Bytes<'a>(std::slice::Iter<'a, u8>);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        self.0.next().copied().unwrap_or(0)
    }

    /// An index into a list of `n`; the house has at least one of everything here.
    fn one<Id: From<usize>>(&mut self, n: usize) -> Id {
        Id::from(usize::from(self.next()) % n.max(1))
    }

    fn customer(&mut self) -> CustomerId {
        let byte = self.next();
        // Now and then somebody who cannot be there.
        CustomerId(if byte == 255 { u32::MAX } else { u32::from(byte % 24) })
    }

    fn target(&mut self) -> Target {
        let customer = self.customer();
        if self.next().is_multiple_of(4) { Target::Party(customer) } else { Target::One(customer) }
    }

    fn style(&mut self) -> Style {
        Style::ALL[usize::from(self.next()) % Style::ALL.len()]
    }

    fn act(&mut self, house: &House) -> Act {
        match self.next() % 24 {
            0 => Act::Prepare(self.one(house.prep.len())),
            1 => Act::Greet(self.target(), self.style()),
            2 => Act::Attend(self.customer()),
            3 => Act::Ask(self.target(), Question::Taste(self.one(house.choices.len())), self.style()),
            4 => Act::Ask(self.target(), Question::Task(self.one(house.steps.len())), self.style()),
            5 => Act::Inform(self.target(), News::Topic(self.one(house.topics.len())), self.style()),
            6 => Act::Inform(self.target(), News::Delay, self.style()),
            7 => Act::Guide(self.target(), self.one(house.roles.len()), self.style()),
            8 => Act::Advise(self.target(), self.one(house.options.len()), self.style()),
            9 => Act::Motivate(self.target(), self.one(house.steps.len()), self.style()),
            10 => Act::Assist(self.customer(), self.one(house.steps.len()), Way::With, self.style()),
            11 => Act::Assist(self.customer(), self.one(house.steps.len()), Way::For, self.style()),
            12 | 13 => Act::Perform(self.target(), self.one(house.steps.len())),
            14 => Act::Offer(self.target(), self.one(house.services.len()), self.style()),
            15 => Act::Confirm(self.target()),
            16 => Act::CheckBack(self.target(), self.style()),
            17 => Act::Acknowledge(self.target()),
            18 => Act::Remedy(self.customer(), self.one(house.services.len()), self.style()),
            19 => Act::Handover(self.customer(), self.one(house.stations.len())),
            20 => Act::Note(self.customer(), self.one(house.catalogue.len()), self.next()),
            21 => Act::Wait(u32::from(self.next()) << (self.next() % 25)),
            22 => Act::Record(self.customer(), self.one(house.records.len())),
            _ if self.next().is_multiple_of(2) => Act::Reflect(self.one(house.reflections.len()), self.customer()),
            _ => Act::FollowUp(self.customer(), self.one(house.follow_ups.len())),
        }
    }
}

/// What the bytes ask for, at intervals of up to a minute.
fn course(bytes: &[u8], stride: Option<u64>) -> (Session, Watch) {
    let plan = coserve_fuzz::window_table();
    let mut bytes = Bytes(bytes.iter());
    let seed = u64::from(bytes.next());
    let mut session = Session::new(plan.clone(), seed);
    let mut watch = Watch::new(&plan, seed);
    let mut acts = 0;
    while bytes.0.len() > 0 && acts < 400 {
        acts += 1;
        let act = bytes.act(&plan.scenario().house);
        let quoted = session.view().quote(act).is_ok();
        assert_eq!(session.act(act, &mut watch).is_ok(), quoted, "the quote for {act:?} was not kept");
        match bytes.next() {
            0 => session.open(&mut watch),
            1 => session.interrupt(&mut watch),
            2 => session.finish(),
            byte => {
                if session.phase() == Phase::Preparation && byte < 128 {
                    session.open(&mut watch);
                }
                let until = session.now().after(u64::from(byte) * 250);
                pass(&mut session, until, stride, &mut watch);
            }
        }
    }
    session.open(&mut watch);
    session.advance(Tick::NEVER, Stop::At, &mut watch);
    session.finish();
    (session, watch)
}

fn pass(session: &mut Session, until: Tick, stride: Option<u64>, watch: &mut Watch) {
    match stride {
        None => {
            session.advance(until, Stop::At, watch);
        }
        Some(ms) => {
            while session.now() < until && session.phase() == Phase::Service {
                session.advance(session.now().after(ms).min(until), Stop::At, watch);
            }
        }
    }
}

fuzz_target!(|bytes: &[u8]| {
    let (session, watch) = course(bytes, None);
    let (again, other) = course(bytes, Some(3_700));
    assert_eq!((watch.events, watch.digest), (other.events, other.digest), "strides change what happens");
    assert_eq!(session.checksum(), again.checksum(), "strides change the state");
    watch.debrief(&coserve_fuzz::window_table(), &session);
});
