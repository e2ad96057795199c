//! The notebook: what one believes of whom, and how surely.

use super::console::{Command, Question};
use super::play::{Flow, Picked, Play};
use crate::bot::Stage;
use crate::scenario::model::{Act, CustomerId, EntryId};
use std::ops::ControlFlow;

/// The confidences one can write down, per cent; the last takes an entry out.
const SURE: [u8; 5] = [95, 75, 50, 25, 0];

impl<S: Stage> Play<'_, '_, S> {
    /// Opens the notebook.
    pub(super) fn notebook(&mut self) -> Flow {
        loop {
            let sight = self.sight();
            let notes = sight.view.notes().to_vec();
            let line = |(c, entry, sure): &(CustomerId, EntryId, u8)| {
                let name = sight.text(&sight.house().catalogue[entry.index()].name);
                format!("{}: {name} ({sure} %)", sight.who(*c))
            };
            let choices = std::iter::once(sight.plain("notes-add")).chain(notes.iter().map(line)).collect();
            let key = if notes.is_empty() { "notes-empty" } else { "notes-ask" };
            let question = Question {
                ask: sight.plain(key),
                choices,
                help: sight.plain("help-notes"),
                commands: vec![Command::Back],
            };
            match self.pick(&question)? {
                Picked::Back => return ControlFlow::Continue(()),
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
        let picked = self.pick(&question)?;
        ControlFlow::Continue(match picked {
            Picked::One(n) => Some(come[n]),
            Picked::Back => None,
        })
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
        match self.pick(&question)? {
            Picked::One(n) => self.how_sure(c, EntryId::from(n)),
            Picked::Back => ControlFlow::Continue(()),
        }
    }

    fn how_sure(&mut self, c: CustomerId, entry: EntryId) -> Flow {
        let sight = self.sight();
        let choice = |sure: &u8| match sure {
            0 => sight.plain("notes-out"),
            sure => format!("{sure} %"),
        };
        let question = Question {
            ask: sight.plain("notes-sure"),
            choices: SURE.iter().map(choice).collect(),
            help: sight.plain("help-sure"),
            commands: vec![Command::Back],
        };
        if let Picked::One(n) = self.pick(&question)? {
            self.act(Act::Note(c, entry, SURE[n]));
        }
        ControlFlow::Continue(())
    }
}
