//! The shift itself: news, then a choice, then its time passes; and again.

use super::console::{Command, Question};
use super::interrupting::Asks;
use super::menu::{self, Entry};
use super::play::{Flow, Picked, Play};
use crate::bot::Stage;
use crate::engine::{Phase, Stop};
use crate::scenario::model::{Act, ActKind, Style, Target};
use crate::telling::deeds::{self, KINDS};
use crate::telling::{Sight, clock, look, phrase};
use std::ops::ControlFlow;

/// How long one waits for something to happen before one is asked again, ms of house time.
const LONGEST_WAIT_MS: u64 = 180_000;
/// How often one looks up while waiting, ms of house time.
const LOOK_UP_MS: u64 = 5_000;
/// How long one can pause, ms of house time.
const PAUSES_MS: [u32; 4] = [15_000, 30_000, 60_000, 180_000];

impl<S: Stage> Play<'_, '_, S> {
    /// Serves until the house is closed.
    pub(super) fn service(&mut self) -> Flow {
        self.tell_news();
        // A shift may have been left in the middle of an act.
        if let Some(act) = self.stage.view().staff().act {
            self.under_way(act, Asks::First)?;
        }
        while self.stage.view().phase() == Phase::Service {
            let entries = menu::entries(&self.sight());
            let question = self.what_now(&entries);
            if let Picked::One(n) = self.pick(&question)? {
                match entries[n].0 {
                    Entry::Quick(act) => self.say_and_do(act)?,
                    Entry::Turn(target) => self.turn_to(target)?,
                    Entry::Pause => self.pause()?,
                }
            }
        }
        ControlFlow::Continue(())
    }

    fn what_now(&self, entries: &[(Entry, String)]) -> Question {
        let sight = self.sight();
        let now = clock(sight.view.now());
        let key = if sight.view.guests().next().is_none() { "service-ask-empty" } else { "service-ask" };
        Question {
            ask: format!("\n{}", sight.fill(key, &[("clock", now.into())])),
            choices: entries.iter().map(|(_, words)| words.clone()).collect(),
            help: sight.plain("help-service"),
            commands: Vec::new(),
        }
    }

    /// Lets time pass until something public happens, something of one's own falls due, or it has been long enough.
    pub(super) fn wait(&mut self) {
        let start = self.stage.view().now();
        let due_before = self.due();
        loop {
            let now = self.stage.view().now();
            self.stage.advance(now.after(LOOK_UP_MS), Stop::OnPublic);
            let view = self.stage.view();
            if view.seen_count() != self.told() || view.phase() != Phase::Service {
                return self.tell_news();
            }
            let fresh: Vec<_> = self.due().into_iter().filter(|due| !due_before.contains(due)).collect();
            let sight = self.sight();
            if !fresh.is_empty() {
                let line = |(c, step): &(_, _)| {
                    let (who, step) = (sight.who(*c), sight.step(*step));
                    sight.fill("wait-due", &[("who", who.into()), ("step", step.into())])
                };
                let lines: Vec<String> = fresh.iter().map(line).collect();
                return self.console.say_all(lines);
            }
            // Where nobody is, nothing can be missed.
            let somebody = sight.view.guests().next().is_some();
            if somebody && sight.view.now().since(start) >= LONGEST_WAIT_MS {
                let span = sight.span(LONGEST_WAIT_MS);
                let line = sight.fill("wait-nothing", &[("span", span.into())]);
                return self.console.say(line);
            }
        }
    }

    /// Steps of the staff that can be done now, and for whom.
    fn due(&self) -> Vec<(crate::scenario::model::CustomerId, crate::scenario::model::StepId)> {
        let sight = self.sight();
        let of = |guest: crate::engine::Guest<'_>| {
            let c = guest.id();
            sight.steps(guest.due()).map(move |step| (c, step)).collect::<Vec<_>>()
        };
        sight.view.guests().flat_map(of).collect()
    }

    fn pause(&mut self) -> Flow {
        let sight = self.sight();
        let choices = PAUSES_MS.iter().map(|ms| sight.span(u64::from(*ms))).collect();
        let question = Question {
            ask: sight.plain("pause-ask"),
            choices,
            help: sight.plain("help-pause"),
            commands: vec![Command::Back],
        };
        loop {
            match self.pick(&question)? {
                Picked::One(n) if self.serving() => return self.act(Act::Wait(PAUSES_MS[n])),
                Picked::Again if self.serving() => {}
                Picked::One(_) | Picked::Again | Picked::Back => return ControlFlow::Continue(()),
            }
        }
    }

    /// Turns to somebody: what kind of act, about what, in which words.
    fn turn_to(&mut self, target: Target) -> Flow {
        let close: Vec<String> = {
            let sight = self.sight();
            deeds::present(&sight, target).iter().flat_map(|guest| look::close(&sight, guest)).collect()
        };
        self.console.say_all(close);
        loop {
            let sight = self.sight();
            // Time may have passed since one turned to them.
            if !self.serving() || deeds::present(&sight, target).is_empty() {
                return ControlFlow::Continue(());
            }
            let groups: Vec<(ActKind, Vec<Act>)> = KINDS
                .iter()
                .map(|kind| (*kind, deeds::possible(&sight, target, *kind)))
                .filter(|(_, acts)| !acts.is_empty())
                .collect();
            let mut choices: Vec<String> = groups.iter().map(|(kind, acts)| group(&sight, *kind, acts)).collect();
            let notes = match target {
                Target::One(_) => Some(choices.len()),
                Target::Party(_) => None,
            };
            choices.extend(notes.map(|_| deeds::capital(&deeds::name(&sight, ActKind::Note))));
            let whom: Vec<_> = deeds::present(&sight, target).iter().map(crate::engine::Guest::id).collect();
            let question = Question {
                ask: sight.fill("turn-ask", &[("who", sight.whom(&whom).into())]),
                choices,
                help: sight.plain("help-turn"),
                commands: vec![Command::Back],
            };
            match self.pick(&question)? {
                Picked::Back => return ControlFlow::Continue(()),
                Picked::Again => {}
                Picked::One(n) if Some(n) == notes => return self.note_on(target.customer()),
                Picked::One(n) => {
                    let acts = groups[n].1.clone();
                    if let Some(act) = self.which(&acts)? {
                        return self.say_and_do(act);
                    }
                }
            }
        }
    }

    /// Of several acts of a kind, which.
    fn which(&mut self, acts: &[Act]) -> ControlFlow<(), Option<Act>> {
        if let [only] = acts {
            return ControlFlow::Continue(Some(*only));
        }
        let mut acts = acts.to_vec();
        loop {
            let sight = self.sight();
            acts.retain(|act| sight.view.quote(*act).is_ok());
            if acts.is_empty() {
                self.console.tell("too-late");
                return ControlFlow::Continue(None);
            }
            let choice = |act: &Act| {
                let (what, span) = (deeds::topic(&sight, *act), sight.span(deeds::takes_ms(&sight, *act)));
                sight.fill("choice-timed", &[("what", what.into()), ("span", span.into())])
            };
            let question = Question {
                ask: sight.plain("which-ask"),
                choices: acts.iter().map(choice).collect(),
                help: sight.plain("help-which"),
                commands: vec![Command::Back],
            };
            match self.pick(&question)? {
                Picked::One(n) => return ControlFlow::Continue(Some(acts[n])),
                Picked::Back => return ControlFlow::Continue(None),
                Picked::Again => {}
            }
        }
    }

    /// Finds the words for an act, if it is said in words, and does it.
    fn say_and_do(&mut self, act: Act) -> Flow {
        loop {
            let sight = self.sight();
            // Time may have passed since the act was chosen.
            if sight.view.quote(act).is_err() {
                self.console.tell("too-late");
                return ControlFlow::Continue(());
            }
            let ways = phrase::phrasings(&sight, act);
            if ways.len() < 2 {
                let act = ways.first().map_or(act, |(style, _)| phrase::in_style(act, *style));
                return self.act(act);
            }
            let question = Question {
                ask: sight.plain("phrase-ask"),
                choices: ways.iter().map(|(style, words)| way(&sight, act, *style, words)).collect(),
                help: sight.plain("help-phrase"),
                commands: vec![Command::Back],
            };
            match self.pick(&question)? {
                Picked::One(n) => return self.act(phrase::in_style(act, ways[n].0)),
                Picked::Back => return ControlFlow::Continue(()),
                Picked::Again => {}
            }
        }
    }
}

/// The words of an act with their style and the time they take.
fn way(sight: &Sight<'_>, act: Act, style: Style, words: &str) -> String {
    let span = sight.span(deeds::takes_ms(sight, phrase::in_style(act, style)));
    let style = sight.plain(&format!("style-{}", style.word()));
    sight.fill("phrase-choice", &[("words", words.into()), ("style", style.into()), ("span", span.into())])
}

/// A kind of act, with its only subject, or how many there are, and the time where that is settled.
fn group(sight: &Sight<'_>, kind: ActKind, acts: &[Act]) -> String {
    let name = deeds::capital(&deeds::name(sight, kind));
    match acts {
        [only] => {
            let span = sight.span(deeds::takes_ms(sight, *only));
            let topic = deeds::topic(sight, *only);
            let what = match topic.as_str() {
                "" => name,
                topic => sight.fill("about-of", &[("what", name.into()), ("about", topic.into())]),
            };
            sight.fill("choice-timed", &[("what", what.into()), ("span", span.into())])
        }
        several => {
            let mut topics: Vec<String> = several.iter().take(3).map(|act| deeds::topic(sight, *act)).collect();
            if several.len() > topics.len() {
                topics.push("...".to_owned());
            }
            sight.fill("about-of", &[("what", name.into()), ("about", sight.words.list(&topics).into())])
        }
    }
}
