//! Bytes as a story of the window table; one that loads is played.
#![no_main]

use coserve::engine::{Session, Stop, Tick};
use coserve::scenario::model::Act;
use coserve::scenario::script::{self, Deed};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let plan = coserve_fuzz::window_table();
    let named = script::scenario_of("fuzz.story.ron", bytes);
    let loaded = script::load("fuzz.story.ron", bytes, plan.scenario());
    coserve_fuzz::hold(&loaded.text, &loaded.diagnostics, loaded.script.is_some());
    let Some(script) = loaded.script else { return };
    assert!(named.is_some(), "a story that loads names its scenario");
    let mut watch = coserve_fuzz::Watch::new(&plan, script.seed);
    let mut session = Session::new(plan.clone(), script.seed);
    for item in script.prepare {
        let _ = session.act(Act::Prepare(item), &mut watch);
    }
    session.open(&mut watch);
    for (at, deed, _) in script.acts {
        session.advance(Tick(at), Stop::At, &mut watch);
        match deed {
            Deed::Act(act) => {
                script::describe(act, plan.scenario());
                let _ = session.act(act, &mut watch);
            }
            Deed::BreakOff => session.interrupt(&mut watch),
        }
    }
    session.advance(Tick::NEVER, Stop::At, &mut watch);
    for (act, _) in script.close {
        let _ = session.act(act, &mut watch);
    }
    session.finish();
    watch.debrief(&plan, &session);
});
