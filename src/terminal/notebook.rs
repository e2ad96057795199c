//! The notebook: what one believes of whom, and how surely.

use super::console::{Command, Question};
use super::play::{Flow, Pages, Picked, Play};
use crate::bot::Stage;
use crate::scenario::model::{Act, CustomerId, EntryId};
use crate::telling::Sight;
use std::ops::ControlFlow;

/// The confidences one can write down, per cent; the last takes an entry out.
const SURE: [u8; 5] = [95, 75, 50, 25, 0];

impl<S: Stage> Play<'_, '_, S> {
    /// Opens the notebook.
    pub(super) fn notebook(&mut self) -> Flow {
        if !self.serving() {
            // There is nothing to write yet, or no longer; but one can read.
            let sight = self.sight();
            let mut lines = vec![sight.plain(if sight.view.notes().is_empty() { "notes-empty" } else { "notes-read" })];
            lines.extend(sight.view.notes().iter().map(|note| format!("  {}", line(&sight, note))));
            self.console.say_all(lines);
            return ControlFlow::Continue(());
        }
        self.pages = Pages::Open;
        let flow = self.write();
        self.pages = Pages::Shut;
        flow
    }

    fn write(&mut self) -> Flow {
        while self.serving() {
            let sight = self.sight();
            let notes = sight.view.notes().to_vec();
            let choices =
                std::iter::once(sight.plain("notes-add")).chain(notes.iter().map(|note| line(&sight, note))).collect();
            let key = if notes.is_empty() { "notes-empty" } else { "notes-ask" };
            let question = Question {
                ask: sight.plain(key),
                choices,
                help: sight.plain("help-notes"),
                commands: vec![Command::Back],
            };
            match self.pick(&question)? {
                Picked::Back => return ControlFlow::Continue(()),
                Picked::Again => {}
                Picked::One(0) => {
                    if let Some(c) = self.whom()? {
                        self.note_on(c)?;
                    }
                }
                Picked::One(n) => {
                    let (c, entry, _) = notes[n - 1];
                    self.how_sure(c, entry)?;
                }
            }
        }
        ControlFlow::Continue(())
    }

    /// Asks for one of those who have come.
    pub(super) fn whom(&mut self) -> ControlFlow<(), Option<CustomerId>> {
        let sight = self.sight();
        let come: Vec<CustomerId> = sight.view.come().collect();
        if come.is_empty() {
            self.console.tell("whom-nobody");
            return ControlFlow::Continue(None);
        }
        let question = Question {
            ask: sight.plain("whom-ask"),
            choices: come.iter().map(|c| sight.who(*c)).collect(),
            help: String::new(),
            commands: vec![Command::Back],
        };
        loop {
            match self.pick(&question)? {
                Picked::One(n) => return ControlFlow::Continue(Some(come[n])),
                Picked::Back => return ControlFlow::Continue(None),
                Picked::Again => {}
            }
        }
    }

    /// Writes something about somebody.
    pub(super) fn note_on(&mut self, c: CustomerId) -> Flow {
        let sight = self.sight();
        let question = Question {
            ask: sight.fill("notes-which", &[("who", sight.who(c).into())]),
            choices: sight.house().catalogue.iter().map(|entry| sight.text(&entry.name).to_owned()).collect(),
            help: sight.plain("help-notes"),
            commands: vec![Command::Back],
        };
        loop {
            match self.pick(&question)? {
                Picked::One(n) => return self.how_sure(c, EntryId::from(n)),
                Picked::Back => return ControlFlow::Continue(()),
                Picked::Again => {}
            }
        }
    }

    fn how_sure(&mut self, c: CustomerId, entry: EntryId) -> Flow {
        let sight = self.sight();
        let choice = |sure: &u8| match sure {
            0 => sight.plain("notes-out"),
            sure => sight.words.percent(*sure),
        };
        let question = Question {
            ask: sight.plain("notes-sure"),
            choices: SURE.iter().map(choice).collect(),
            help: sight.plain("help-sure"),
            commands: vec![Command::Back],
        };
        loop {
            match self.pick(&question)? {
                Picked::One(n) if self.serving() => return self.act(Act::Note(c, entry, SURE[n])),
                Picked::Again if self.serving() => {}
                Picked::One(_) | Picked::Again | Picked::Back => return ControlFlow::Continue(()),
            }
        }
    }
}

fn line(sight: &Sight<'_>, (c, entry, sure): &(CustomerId, EntryId, u8)) -> String {
    let belief = sight.belief(*entry, *sure);
    sight.fill("notes-line", &[("who", sight.who(*c).into()), ("belief", belief.into())])
}
