//! The minutes before opening: what is worth them is hinted at, not told.

use super::console::Question;
use super::deeds;
use super::play::{Flow, Picked, Play};
use super::sight::Sight;
use crate::bot::Stage;
use crate::engine::Refusal;
use crate::scenario::model::{Act, CustomerId, Effect, PrepGroup, PrepId, PrepItem};
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

/// Every item, group by group. Done ones stay in the list, so that no number changes its meaning.
fn items(sight: &Sight<'_>) -> Vec<PrepId> {
    let prep = &sight.house().prep;
    let of = |group: PrepGroup| (0..prep.len()).filter(move |i| prep[*i].group == group).map(PrepId::from);
    PrepGroup::ALL.iter().flat_map(|group| of(*group)).collect()
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

/// A hint at what an item is good for.
fn hint(spec: &PrepItem) -> &'static str {
    let Some(effect) = spec.effects.first().or(spec.without.first()) else { return "hint-nothing" };
    match effect {
        Effect::Informs(..) => "hint-Informs",
        Effect::Clarifies(..) => "hint-Clarifies",
        Effect::Enables(..) => "hint-Enables",
        Effect::Motivates(_) => "hint-Motivates",
        Effect::Knows(_) => "hint-Knows",
        Effect::Reveals(_) => "hint-Reveals",
        Effect::Slows(..) => "hint-Slows",
        Effect::Blocks(_) => "hint-Blocks",
        Effect::Prevents(_) => "hint-Prevents",
        Effect::Places(_) => "hint-Places",
        Effect::Moves(..) => "hint-Moves",
        Effect::Trims(..) => "hint-Trims",
        Effect::Sends(..) => "hint-Sends",
        Effect::Tone(_) => "hint-Tone",
        Effect::Stale(_) => "hint-Stale",
    }
}

/// What the files that were read say of whom.
pub(super) fn files(sight: &Sight<'_>) -> Vec<String> {
    let named = sight.view.named().map(|(c, _)| c);
    let of = |c: CustomerId| {
        let who = sight.who_in_full(c);
        sight.view.on_file(c).iter().map(move |text| (who.clone(), text))
    };
    named
        .flat_map(of)
        .map(|(who, text)| sight.fill("prep-file", &[("who", who.into()), ("text", sight.text(text).into())]))
        .collect()
}
