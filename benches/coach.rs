//! What the coach costs and how well it tells players apart: `cargo bench --bench coach`.

use coserve::bot::{Policy, play_on};
use coserve::coach::{Effort, Recorded, debrief};
use coserve::engine::Plan;
use coserve::journal::{FrontEnd, Learner, Live, Mode, Opening};
use coserve::rules::Rules;
use coserve::scenario;
use std::sync::Arc;

fn main() {
    let policy = Policy::parse(&std::env::args().nth(1).unwrap_or_default()).unwrap_or(Policy::ByTheBook);
    for file in ["scenarios/restaurant/window_table.ron", "scenarios/cafeteria/first_visit.ron", "scenarios/bank/pension_day.ron"] {
        let bytes = std::fs::read(file).expect("there");
        let scenario = Arc::new(scenario::load(file, &bytes).scenario.expect("loads"));
        let plan = Arc::new(Plan::new(scenario, Arc::new(Rules::shipped())));
        let opening = Opening { seed: 7, learner: Learner::default(), front_end: FrontEnd::Text, mode: Mode::Practice };
        let mut live = Live::in_memory(plan.clone(), &opening);
        let mut bot = policy.bot(7);
        if std::env::args().any(|a| a == "pen") {
            let pen = plan.scenario().house.prep.iter().position(|p| p.label.id == "pen_and_pad").unwrap_or(0);
            live.act(coserve::scenario::model::Act::Prepare(coserve::scenario::model::PrepId::from(pen))).expect("fits");
            live.open();
        }
        play_on(&mut live, &mut bot);
        let report = live.finish();
        let recorded = Recorded::of_report(&report, Mode::Practice);
        let t = std::time::Instant::now();
        let d = debrief(&recorded, &Effort::of(&plan.rules().coach), &|_, _| ());
        println!("{file} {:?} {} deeds {:?}", t.elapsed(), d.deeds.len(), d.standing);
        for m in &d.minuses {
            let r = &m.reason;
            println!("{} c{} {:?} {:?} {:.2} => {:?}", r.moment.tick, r.moment.customer.0, r.moment.touch, r.moment.about, r.points, m.prevention.as_ref().map(|p| (p.what, p.at.to_string(), p.promise, p.this_evening, p.for_all)));
        }
        for s in &d.skills { println!("{:?}", s); }
        println!("{} tasks {} cues {} noticed {} pages again {:?}", d.tasks.len(), d.cues.len(), d.cues.iter().filter(|c| c.noticed.is_some()).count(), d.pages.len(), d.again);
    }
}
