//! The minutes before opening: what is worth them is hinted at, not told.

use super::console::Question;
use super::play::{Flow, Picked, Play};
use crate::bot::Stage;
use crate::engine::Refusal;
use crate::scenario::model::{Act, Effect, PrepId};
use crate::telling::groundwork::{files, hint, items};
use crate::telling::{Sight, deeds};
use std::ops::ControlFlow;

impl<S: Stage> Play<'_, '_, S> {
    /// Spends the minutes, then opens the doors.
    pub(super) fn preparation(&mut self) -> Flow {
        loop {
            let sight = self.sight();
            let items = items(&sight);
            let choices = items.iter().map(|item| offer(&sight, *item)).chain([sight.plain("prep-open")]).collect();
            let question = Question {
                ask: format!("\n{}", ask(&sight, u64::from(sight.view.preparation_left_ms()))),
                choices,
                help: sight.plain("help-preparation"),
                commands: Vec::new(),
            };
            let done = items.len();
            match self.pick(&question)? {
                Picked::One(n) if n == done => break,
                Picked::One(n) => self.prepare(items[n]),
                Picked::Back | Picked::Again => {}
            }
        }
        self.stage.open();
        ControlFlow::Continue(())
    }

    fn prepare(&mut self, item: PrepId) {
        let known = files(&self.sight());
        if let Err(why) = self.stage.act(Act::Prepare(item)) {
            return self.refuse(why);
        }
        let sight = self.sight();
        let what = deeds::topic(&sight, Act::Prepare(item));
        let mut lines = vec![sight.fill("prep-done", &[("what", what.into())])];
        lines.extend(files(&sight).into_iter().filter(|line| !known.contains(line)));
        let knows = |effect: &Effect| {
            let Effect::Knows(option) = effect else { return None };
            Some(sight.fill("prep-know", &[("option", sight.option(*option).into())]))
        };
        lines.extend(sight.house().prep[item.index()].effects.iter().filter_map(knows));
        self.console.say_all(lines);
    }
}

fn ask(sight: &Sight<'_>, left_ms: u64) -> String {
    match left_ms {
        0 => sight.plain("prep-ask-none"),
        left => sight.fill("prep-ask", &[("span", sight.span(left).into())]),
    }
}

fn offer(sight: &Sight<'_>, item: PrepId) -> String {
    let spec = &sight.house().prep[item.index()];
    let group = sight.plain(&format!("prep-{}", spec.group.word()));
    let takes = sight.span(u64::from(spec.takes_ms));
    let name = sight.text(&spec.label.name);
    if let Err(why) = sight.view.quote(Act::Prepare(item)) {
        let key = if why == Refusal::AlreadyDone { "prep-is-done" } else { "prep-too-long" };
        return sight.fill(key, &[("what", name.into()), ("span", takes.into())]);
    }
    sight.fill(
        "prep-offer",
        &[
            ("what", name.into()),
            ("group", group.into()),
            ("span", takes.into()),
            ("hint", sight.plain(hint(spec)).into()),
        ],
    )
}
