//! After closing: what is kept on file, what one thinks back on, how one follows up.

use super::console::{Command, Question};
use super::play::{Flow, Picked, Play};
use crate::bot::Stage;
use crate::scenario::model::{Act, ActKind, CustomerId};
use crate::telling::deeds;
use crate::telling::filing::{filings, same_subject};
use std::ops::ControlFlow;

impl<S: Stage> Play<'_, '_, S> {
    /// Files and thinks until one has had enough.
    pub(super) fn after_closing(&mut self) -> Flow {
        self.tell_news();
        loop {
            let sight = self.sight();
            let kinds: Vec<ActKind> = [ActKind::Reflect, ActKind::Record, ActKind::FollowUp]
                .into_iter()
                .filter(|kind| self.anybody().any(|c| !filings(&self.sight(), *kind, c).is_empty()))
                .collect();
            let names = kinds.iter().map(|kind| deeds::capital(&deeds::name(&sight, *kind)));
            let question = Question {
                ask: format!("\n{}", sight.plain("closing-ask")),
                choices: names.chain([sight.plain("closing-finish")]).collect(),
                help: sight.plain("help-closing"),
                commands: Vec::new(),
            };
            match self.pick(&question)? {
                Picked::One(n) if n == kinds.len() => return ControlFlow::Continue(()),
                Picked::One(n) => self.file(kinds[n])?,
                Picked::Back | Picked::Again => {}
            }
        }
    }

    fn anybody(&self) -> impl Iterator<Item = CustomerId> + '_ {
        self.stage.view().come()
    }

    /// What first, then of whom.
    fn file(&mut self, kind: ActKind) -> Flow {
        let mut whats: Vec<Act> = Vec::new();
        for act in self.anybody().flat_map(|c| filings(&self.sight(), kind, c)) {
            if !whats.iter().any(|known| same_subject(*known, act)) {
                whats.push(act);
            }
        }
        let sight = self.sight();
        let question = Question {
            ask: sight.plain(&format!("closing-{}", kind.word())),
            choices: whats.iter().map(|act| deeds::topic(&sight, *act)).collect(),
            help: String::new(),
            commands: vec![Command::Back],
        };
        let n = loop {
            match self.pick(&question)? {
                Picked::One(n) => break n,
                Picked::Back => return ControlFlow::Continue(()),
                Picked::Again => {}
            }
        };
        let Some(c) = self.whom()? else { return ControlFlow::Continue(()) };
        let act = filings(&self.sight(), kind, c).into_iter().find(|act| same_subject(*act, whats[n]));
        match act {
            Some(act) => self.act(act),
            None => {
                self.console.tell("refusal-AlreadyDone");
                ControlFlow::Continue(())
            }
        }
    }
}
