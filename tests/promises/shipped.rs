//! What the cafeteria and the bank are there to show (D10): newcomers, regulars of other places, and the unable.

use coserve::bot::{Policy, play};
use coserve::engine::Sink;
use coserve::engine::{About, Entity, Event, EventKind, Plan, Session, Stop, Tick, Touch};
use coserve::experience::{Keep, Witness};
use coserve::rules::Rules;
use coserve::scenario;
use coserve::scenario::model::{Act, CustomerId, News, RoleId, SkillId, Slip, StepId, Style, Target, TopicId, Way};
use std::sync::Arc;

/// A shipped scenario with its ids at hand.
struct Shipped(Arc<Plan>);

impl Shipped {
    fn load(file: &str) -> Shipped {
        let path = format!("{}/scenarios/{file}", env!("CARGO_MANIFEST_DIR"));
        let bytes = std::fs::read(path).expect("it is shipped");
        let scenario = Arc::new(scenario::load(file, &bytes).scenario.expect("it loads"));
        Shipped(Arc::new(Plan::new(scenario, Arc::new(Rules::shipped()))))
    }

    fn who(&self, id: &str) -> CustomerId {
        self.0.scenario().customer(id).expect("a guest of that name")
    }

    fn step(&self, id: &str) -> StepId {
        StepId::from(self.0.scenario().house.steps.iter().position(|s| s.label.id == id).expect("a step"))
    }

    fn role(&self, id: &str) -> RoleId {
        RoleId::from(self.0.scenario().house.roles.iter().position(|r| r.id == id).expect("a role"))
    }

    fn topic(&self, id: &str) -> TopicId {
        TopicId::from(self.0.scenario().house.topics.iter().position(|t| t.id == id).expect("a topic"))
    }

    /// Plays timed acts; by-the-book goes on from the last of them.
    fn acts(&self, seed: u64, acts: &[(u64, Act)], goes_on: bool) -> Vec<Event> {
        let mut events = Vec::new();
        let mut session = Session::new(self.0.clone(), seed);
        session.open(&mut events);
        for (at, act) in acts {
            session.advance(Tick(*at), Stop::At, &mut events);
            while let Some(until) = session.view().staff().busy_until {
                session.advance(until, Stop::At, &mut events);
            }
            session.act(*act, &mut events).expect("the act can be done");
        }
        if goes_on {
            play(&mut session, &mut Policy::ByTheBook.bot(seed), &mut events);
        } else {
            session.advance(Tick::NEVER, Stop::At, &mut events);
        }
        events
    }

    fn played(&self, seed: u64, policy: Policy) -> Vec<Event> {
        let mut events = Vec::new();
        play(&mut Session::new(self.0.clone(), seed), &mut policy.bot(seed), &mut events);
        events
    }

    fn memory(&self, seed: u64, events: &[Event], c: CustomerId) -> f64 {
        let mut witness = Witness::new(self.0.scenario().clone(), self.0.rules().clone(), seed, Keep::Totals);
        events.iter().for_each(|e| witness.event(e));
        witness.felt(c).expect("has come").memory
    }
}

fn of(events: &[Event], c: CustomerId) -> impl Iterator<Item = &Event> {
    events.iter().filter(move |e| e.who == Entity::Customer(c))
}

fn slips_at(events: &[Event], c: CustomerId, step: StepId) -> Option<Slip> {
    let at = of(events, c).find(|e| e.kind == EventKind::Slips && e.about == About::Step(step));
    at.map(|e| Slip::ALL[e.value as usize])
}

const SEEDS: u64 = 80;

fn share(mut holds: impl FnMut(u64) -> bool) -> f64 {
    (0..SEEDS).filter(|s| holds(*s)).count() as f64 / SEEDS as f64
}

#[test]
fn an_uninformed_newcomer_sits_down_and_waits() {
    let house = Shipped::load("cafeteria/first_visit.ron");
    let (nora, tray) = (house.who("nora"), house.step("take_tray"));
    let sat = share(|seed| slips_at(&house.played(seed, Policy::Idle), nora, tray) == Some(Slip::Unclear));
    assert!(sat > 0.5, "in {sat} of the runs");
}

#[test]
fn guided_and_informed_early_she_goes_the_whole_way_in_order() {
    let house = Shipped::load("cafeteria/first_visit.ron");
    let nora = house.who("nora");
    let to = Target::One(nora);
    let told = [
        (31_000, Act::Guide(to, house.role("serve_self"), Style::StepByStep)),
        (45_000, Act::Inform(to, News::Topic(house.topic("trays")), Style::StepByStep)),
        (60_000, Act::Inform(to, News::Topic(house.topic("weighing")), Style::Warm)),
    ];
    let way: Vec<StepId> =
        ["take_tray", "drink", "main", "dessert", "pay", "sit"].iter().map(|s| house.step(s)).collect();
    let in_order = share(|seed| {
        let events = house.acts(seed, &told, true);
        let gone: Vec<usize> = of(&events, nora)
            .filter(|e| e.kind == EventKind::StepDone)
            .filter_map(|e| way.iter().position(|s| e.about == About::Step(*s)))
            .collect();
        // Dessert is a matter of taste; the rest is not.
        gone.windows(2).all(|w| w[0] < w[1]) && [0, 1, 2, 4, 5].iter().all(|s| gone.contains(s))
    });
    assert!(in_order > 0.9, "in {in_order} of the runs");
}

#[test]
fn the_regular_of_other_places_trips_over_this_houses_peculiarity_only() {
    let house = Shipped::load("cafeteria/first_visit.ron");
    let (lev, weigh) = (house.who("lev"), house.step("weigh"));
    let (mut here, mut elsewhere) = (0, 0);
    for seed in 0..SEEDS {
        for slip in of(&house.played(seed, Policy::ByTheBook), lev).filter(|e| e.kind == EventKind::Slips) {
            if slip.about == About::Step(weigh) { here += 1 } else { elsewhere += 1 }
        }
    }
    assert!(here > 40 && elsewhere * 10 < here, "{here} at the scale, {elsewhere} anywhere else");
}

#[test]
fn telling_a_regular_what_she_knows_costs_experience() {
    let house = Shipped::load("cafeteria/first_visit.ron");
    let tamara = house.who("tamara");
    let tell = Act::Guide(Target::One(tamara), house.role("serve_self"), Style::Warm);
    let costs = share(|seed| {
        let with = house.acts(seed, &[(271_000, tell)], true);
        let without = house.acts(seed, &[(271_000, Act::Wait(14_000))], true);
        of(&with, tamara).any(|e| e.kind == EventKind::Feels(Touch::Patronised))
            && house.memory(seed, &with, tamara) < house.memory(seed, &without, tamara)
    });
    assert!(costs > 0.9, "in {costs} of the runs");
}

/// Agafya told and guided as well as can be, by a trainee who does nothing more.
fn told(house: &Shipped) -> [(u64, Act); 3] {
    let to = Target::One(house.who("agafya"));
    let menu = News::Topic(house.topic("menu"));
    [
        (41_000, Act::Guide(to, house.role("cash_self"), Style::StepByStep)),
        (60_000, Act::Inform(to, menu, Style::StepByStep)),
        (75_000, Act::Inform(to, menu, Style::Warm)),
    ]
}

/// Whether the cash is out within so many ms, and the skill she leaves with.
fn cash(house: &Shipped, events: &[Event], within_ms: u64) -> (bool, Option<i32>) {
    let (agafya, cash) = (house.who("agafya"), house.step("cash"));
    let done = of(events, agafya)
        .any(|e| e.kind == EventKind::StepDone && e.about == About::Step(cash) && e.tick <= Tick(within_ms));
    let skill = of(events, agafya).filter(|e| e.kind == EventKind::Learns);
    (done, skill.filter(|e| matches!(e.about, About::Skill(SkillId(_)))).last().map(|e| e.value))
}

#[test]
fn information_and_guidance_alone_do_not_make_the_unable_able() {
    let house = Shipped::load("bank/pension_day.ron");
    let able = share(|seed| cash(&house, &house.acts(seed, &told(&house), false), u64::MAX).0);
    assert!(able < 0.5, "{able} managed");
}

#[test]
fn assisting_does_and_doing_it_together_leaves_more_skill_than_in_her_stead() {
    let house = Shipped::load("bank/pension_day.ron");
    let (agafya, step) = (house.who("agafya"), house.step("cash"));
    let helped = |way| {
        let (mut able, mut skill) = (0, 0);
        for seed in 0..SEEDS {
            let mut acts = told(&house)[..2].to_vec();
            acts.push((100_000, Act::Assist(agafya, step, way, Style::StepByStep)));
            let events = house.acts(seed, &acts, true);
            let (done, learnt) = cash(&house, &events, 330_000);
            able += u32::from(done);
            skill += learnt.unwrap_or(0);
        }
        (f64::from(able) / SEEDS as f64, skill / SEEDS as i32)
    };
    let ((with, with_skill), (instead, instead_skill)) = (helped(Way::With), helped(Way::For));
    assert!(with > 0.85 && instead > 0.85, "{with} together, {instead} in her stead");
    assert!(with_skill > instead_skill + 100, "{with_skill} together, {instead_skill} in her stead (per mille)");
}
