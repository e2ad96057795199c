//! A session that happened, told again from what was done in it.

use super::heard;
use super::sight::Sight;
use super::watch::clock;
use super::{deeds, phrase, surroundings};
use crate::engine::{Phase, Stop, Tick};
use crate::journal::{Input, Live};
use crate::text::Words;

/// Plays inputs on a fresh session and tells what was done, seen and heard; up to a time, the room as it stood then.
pub fn retell(
    words: &Words,
    live: &mut Live,
    inputs: &[(Tick, Input)],
    until: Option<Tick>,
    tell: &mut dyn FnMut(String),
) {
    let mut told = 0;
    let end = until.unwrap_or(Tick::NEVER);
    for (tick, input) in inputs.iter().take_while(|(tick, _)| *tick <= end) {
        live.advance(*tick, Stop::At);
        told = news(words, live, told, tell);
        match input {
            Input::Open => live.open(),
            Input::Act(act) => {
                for line in deed(&Sight::new(live.view(), words), *act) {
                    tell(line);
                }
                // An input of a log was possible then; if it is not now, the log is of another session.
                let _ = live.act(*act);
            }
            Input::Interrupt => {
                if let Some(act) = live.view().staff().act {
                    let sight = Sight::new(live.view(), words);
                    let args = [("clock", clock(sight.view.now()).into()), ("act", deeds::line(&sight, act).into())];
                    tell(sight.fill("retold-break", &args));
                }
                live.interrupt();
            }
            Input::Finish => {}
        }
    }
    if let Some(until) = until {
        live.advance(until, Stop::At);
    }
    news(words, live, told, tell);
    let sight = Sight::new(live.view(), words);
    if until.is_some() {
        tell(String::new());
        surroundings::around(&sight).into_iter().for_each(&mut *tell);
    } else if sight.view.phase() == Phase::Service {
        tell(sight.fill("retold-left", &[("clock", clock(sight.view.now()).into())]));
    }
}

fn news(words: &Words, live: &Live, told: u64, tell: &mut dyn FnMut(String)) -> u64 {
    heard::since(&Sight::new(live.view(), words), told).into_iter().for_each(tell);
    live.view().seen_count()
}

/// What was done, and what was said with it.
fn deed(sight: &Sight<'_>, act: crate::scenario::model::Act) -> Vec<String> {
    let now = clock(sight.view.now());
    let line = sight.fill("retold-act", &[("clock", now.into()), ("act", deeds::line(sight, act).into())]);
    let said =
        phrase::said(sight, act).map(|words| format!("         {}", sight.fill("you-say", &[("words", words.into())])));
    std::iter::once(line).chain(said).collect()
}
