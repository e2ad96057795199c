//! Try again in the terminal: the session up to a moment, then somebody plays on, and both results side by side.

use super::super::args::DebriefArgs;
use super::super::columns::reading;
use super::super::ears::StandardInput;
use super::super::exit::{Exit, Fault};
use super::super::{Done, launch, show};
use super::opened::Opened;
use crate::coach::{Again, Debrief, Interval, Place, compare, play_on_from};
use crate::engine::Tick;
use crate::journal::{AsideWhat, FrontEnd, Input, Kept, Mode, Opening};
use crate::scenario::model::CustomerId;
use crate::telling::clock;
use crate::telling::coaching::{Coaching, tried};
use crate::terminal::{Answer, Console, Ending, Play, Question};
use crate::text::Words;

/// Acts of the ghost that are told at the beginning.
const GHOST: usize = 3;
/// Moments offered.
const OFFERED: usize = 4;

/// A moment to play on from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    place: (usize, Tick),
    /// What was promised, and to whom.
    promise: Option<(CustomerId, Interval)>,
}

/// The moment meant by a time: the judged one that is told with it, or else that very time.
pub(super) fn moment(opened: &Opened, found: &Debrief, at: Tick, words: &Words) -> Result<Moment, Fault> {
    let same = |again: &Again| found.place(*again).is_some_and(|(_, t)| t.0 / 1000 == at.0 / 1000);
    if let Some(again) = graded(found).find(same) {
        return Ok(meant(found, again).unwrap_or(Moment { place: (0, at), promise: None }));
    }
    let end = opened.recorded.session.now();
    if at > end {
        let near: Vec<String> = graded(found).filter_map(|a| found.place(a)).map(|(_, t)| clock(t)).take(5).collect();
        let fault = Fault::told(words, "fault-coach-moment", &[("moment", clock(at).into())]);
        return Err(fault.help_told(words, "fault-coach-moment-help", &[("moments", words.list(&near).into())]));
    }
    let inputs = opened.recorded.inputs.partition_point(|(tick, _)| *tick <= at);
    Ok(Moment { place: (inputs, at), promise: None })
}

/// Every moment that was judged: losses with something against them, then deeds.
fn graded(found: &Debrief) -> impl Iterator<Item = Again> + '_ {
    let minuses = (0..found.minuses.len()).filter(|i| found.minuses[*i].prevention.is_some()).map(Again::Minus);
    let first = found.again.into_iter();
    first.chain(minuses).chain((0..found.deeds.len()).map(Again::Deed))
}

fn meant(found: &Debrief, again: Again) -> Option<Moment> {
    Some(Moment { place: found.place(again)?, promise: found.promise(again) })
}

/// Asks which moment to try again, until it is enough.
pub(super) fn offer(args: &DebriefArgs, opened: &Opened, found: &Debrief, words: &Words) -> Done {
    let coaching = Coaching::new(found, &opened.recorded, words);
    let offered: Vec<(Again, String)> = {
        let mut seen: Vec<(Again, String)> = Vec::new();
        for again in graded(found) {
            let worth = match again {
                Again::Minus(_) => true,
                Again::Deed(i) => {
                    found.deeds[i].better.is_some() && found.deeds[i].grade >= crate::coach::Grade::Inaccuracy
                }
            };
            let told = coaching.again(again).filter(|_| worth);
            if let Some(told) = told.filter(|told| seen.iter().all(|(_, other)| other != told)) {
                seen.push((again, told));
            }
        }
        seen.truncate(OFFERED);
        seen
    };
    if offered.is_empty() {
        return Ok(Exit::Fine);
    }
    let question = Question {
        ask: format!("\n{}", words.plain("coach-offer-ask")),
        choices: offered
            .iter()
            .filter_map(|(again, told)| {
                let args = [("clock", clock(found.place(*again)?.1).into()), ("act", told.as_str().into())];
                Some(words.fill("coach-offer-again", &args))
            })
            .chain([words.plain("coach-offer-end")])
            .collect(),
        help: words.plain("coach-offer-help"),
        commands: Vec::new(),
    };
    let answer = {
        let (mut ears, mut out) = (StandardInput::listen(), show::Out::standard());
        Console::new(&mut ears, &mut out, words).wrapped(reading()).ask(&question)
    };
    match answer {
        Answer::Pick(n) if n < offered.len() => match meant(found, offered[n].0) {
            Some(moment) => try_again(args, opened, found, moment, words),
            None => Ok(Exit::Fine),
        },
        Answer::Pick(_) | Answer::Command(_) | Answer::Gone => Ok(Exit::Fine),
    }
}

/// Plays on from a moment and tells both results.
pub(super) fn try_again(args: &DebriefArgs, opened: &Opened, found: &Debrief, moment: Moment, words: &Words) -> Done {
    let store = launch::store(args.data.as_deref(), words)?;
    let who = opened.log.run().who.clone();
    let opening = Opening { seed: opened.recorded.seed, learner: who, front_end: FrontEnd::Text, mode: Mode::Practice };
    let identity = opened.log.identity();
    let tried_again = play_on_from(&opened.recorded, identity, moment.place, opening, Place::Log(&store))
        .map_err(|why| Fault::of_trouble(words, &why).help_told(words, "fault-keep-help", &[]))?;
    let coaching = Coaching::new(found, &opened.recorded, words);
    let mut live = tried_again.live;
    let (mut ears, mut out) = (StandardInput::listen(), show::Out::standard());
    let ending = {
        let mut console = Console::new(&mut ears, &mut out, words).wrapped(reading());
        console.say(words.fill("coach-tried-start", &[("clock", clock(moment.place.1).into())]));
        let ghost = tried_again.ghost.iter().filter_map(|(tick, input)| match input {
            Input::Act(act) => Some((*tick, *act)),
            Input::Open | Input::Interrupt | Input::Finish => None,
        });
        for (tick, act) in ghost.take(GHOST) {
            let told = format!("{} {}", clock(tick), coaching.act(Some(act)));
            console.say(words.fill("coach-tried-ghost", &[("act", told.into())]));
        }
        Play::new(&mut live, &mut console).run()
    };
    out.done()?;
    if ending == Ending::Left {
        live.aside(AsideWhat::Pause);
        if let Some(path) = live.path() {
            show::text(&words.fill("left-log", &[("path", path.display().to_string().into())]))?;
        }
        return Ok(Exit::Fine);
    }
    let report = live.finish();
    super::told(&tried(&coaching, &compare(&opened.recorded, &report, moment.promise)))?;
    match &report.kept {
        Kept::Sealed(path) => {
            show::text(&words.fill("report-log", &[("path", path.display().to_string().into())]))?;
            Ok(Exit::Fine)
        }
        Kept::InMemory => Ok(Exit::Fine),
        Kept::Lost(trouble) => Err(launch::unkept(trouble, words)),
    }
}
