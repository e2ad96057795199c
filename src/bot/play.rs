//! The runner: takes a trainee through a session, from wherever it stands to its end.
//!
//! It is the one place that guards against endless play: whoever is refused, or acts without time passing, looks on.

use super::{Decision, Stage, Trainee};
use crate::engine::{Phase, Session, Sink, Stop, Tick};

/// House time after which one looks again when nothing public happens, ms: cues are not public.
const LOOK_AGAIN_MS: u64 = 20_000;
/// House time for which one looks on after a refusal, ms.
const AFTER_REFUSAL_MS: u64 = 5_000;
/// Acts at one moment of house time after which one looks on.
const MOST_AT_ONCE: u32 = 32;
/// Acts before opening, and as many after closing, after which it goes on all the same.
const MOST_FILED: u32 = 512;
/// The longest look: everything ends sooner.
const LONGEST_MS: u64 = 86_400_000;

/// Plays a session to its end; its events go to the sink.
pub fn play(session: &mut Session, trainee: &mut (impl Trainee + ?Sized), sink: &mut impl Sink) {
    play_on(&mut (session, sink), trainee);
}

/// Plays a session to its end on any stage, from the phase it is in.
pub fn play_on(stage: &mut impl Stage, trainee: &mut (impl Trainee + ?Sized)) {
    if stage.view().phase() == Phase::Preparation {
        prepare(stage, trainee);
        stage.open();
    }
    serve(stage, trainee, Tick::NEVER);
    close(stage, trainee);
    stage.finish();
}

/// Plays a session to this time of service and leaves it there.
pub fn play_until(stage: &mut impl Stage, trainee: &mut (impl Trainee + ?Sized), until: Tick) {
    if stage.view().phase() == Phase::Preparation {
        prepare(stage, trainee);
        stage.open();
    }
    serve(stage, trainee, until);
}

fn prepare(stage: &mut impl Stage, trainee: &mut (impl Trainee + ?Sized)) {
    for _ in 0..MOST_FILED {
        let Some(act) = trainee.prepare(&stage.view()) else { return };
        if let Err(why) = stage.act(act) {
            return trainee.refused(&stage.view(), act, why);
        }
    }
}

fn serve(stage: &mut impl Stage, trainee: &mut (impl Trainee + ?Sized), until: Tick) {
    let (mut moment, mut at_once) = (Tick::ZERO, 0);
    loop {
        let view = stage.view();
        let now = view.now();
        if view.phase() != Phase::Service || now >= until {
            return;
        }
        if view.staff().act.is_some() {
            stage.advance(now.after(LONGEST_MS).min(until), Stop::WhenFree);
            continue;
        }
        at_once = if now == moment { at_once + 1 } else { 0 };
        moment = now;
        let look_ms = match trainee.decide(&view) {
            Decision::Do(_) if at_once >= MOST_AT_ONCE => AFTER_REFUSAL_MS,
            Decision::Do(act) => match stage.act(act) {
                Ok(_) => continue,
                Err(why) => {
                    trainee.refused(&stage.view(), act, why);
                    AFTER_REFUSAL_MS
                }
            },
            Decision::Watch => LOOK_AGAIN_MS,
            Decision::WatchFor(ms) => ms.clamp(1, LONGEST_MS),
        };
        stage.advance(now.after(look_ms).min(until), Stop::OnPublic);
    }
}

fn close(stage: &mut impl Stage, trainee: &mut (impl Trainee + ?Sized)) {
    if stage.view().phase() != Phase::Closing {
        return;
    }
    for _ in 0..MOST_FILED {
        let Some(act) = trainee.close(&stage.view()) else { return };
        if let Err(why) = stage.act(act) {
            trainee.refused(&stage.view(), act, why);
        }
    }
}
