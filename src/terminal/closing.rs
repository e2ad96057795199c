//! After closing: what is kept on file, what one thinks back on, how one follows up.

use super::console::{Command, Question};
use super::deeds;
use super::play::{Flow, Picked, Play};
use crate::bot::Stage;
use crate::scenario::model::{Act, ActKind, CustomerId, FollowUpId, RecordId, ReflectionId};
use std::ops::ControlFlow;

impl<S: Stage> Play<'_, '_, S> {
    /// Files and thinks until one has had enough.
    pub(super) fn after_closing(&mut self) -> Flow {
        self.tell_news();
        loop {
            let sight = self.sight();
            let kinds: Vec<ActKind> = [ActKind::Reflect, ActKind::Record, ActKind::FollowUp]
                .into_iter()
                .filter(|kind| self.anybody().any(|c| !self.filings(*kind, c).is_empty()))
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

    /// What can be filed about somebody: of one kind, and not filed yet.
    fn filings(&self, kind: ActKind, c: CustomerId) -> Vec<Act> {
        let sight = self.sight();
        let house = sight.house();
        let all: Vec<Act> = match kind {
            ActKind::Record => (0..house.records.len()).map(|i| Act::Record(c, RecordId::from(i))).collect(),
            ActKind::Reflect => (0..house.reflections.len()).map(|i| Act::Reflect(ReflectionId::from(i), c)).collect(),
            ActKind::FollowUp => (0..house.follow_ups.len()).map(|i| Act::FollowUp(c, FollowUpId::from(i))).collect(),
            _ => Vec::new(),
        };
        all.into_iter().filter(|act| sight.view.quote(*act).is_ok()).collect()
    }

    /// What first, then of whom.
    fn file(&mut self, kind: ActKind) -> Flow {
        let mut whats: Vec<Act> = Vec::new();
        for act in self.anybody().flat_map(|c| self.filings(kind, c)) {
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
        let act = self.filings(kind, c).into_iter().find(|act| same_subject(*act, whats[n]));
        match act {
            Some(act) => self.act(act),
            None => {
                self.console.tell("refusal-AlreadyDone");
                ControlFlow::Continue(())
            }
        }
    }
}

/// Whether two acts after closing differ in the person only.
fn same_subject(a: Act, b: Act) -> bool {
    match (a, b) {
        (Act::Record(_, a), Act::Record(_, b)) => a == b,
        (Act::Reflect(a, _), Act::Reflect(b, _)) => a == b,
        (Act::FollowUp(_, a), Act::FollowUp(_, b)) => a == b,
        _ => false,
    }
}
