//! Bytes as a scenario file; one that loads is played.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let loaded = coserve::scenario::load("fuzz.ron", bytes);
    coserve_fuzz::hold(&loaded.text, &loaded.diagnostics, loaded.scenario.is_some());
    if let Some(scenario) = loaded.scenario {
        coserve_fuzz::play(scenario, bytes.len() as u64);
    }
});
