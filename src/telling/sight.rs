//! A look at the session together with the words for it: names of everything, in the player's language.

use super::watch;
use crate::engine::{Tick, View};
use crate::scenario::model::{
    ChoiceId, CustomerId, EntryId, House, NeedId, OptionId, RoleId, ServiceId, StationId, StepId, Text, ThingId,
    TopicId,
};
use crate::text::{Value, Words};

/// A view and the words to tell of it.
#[derive(Debug, Clone, Copy)]
pub struct Sight<'a> {
    /// What can be seen.
    pub view: View<'a>,
    /// The words.
    pub words: &'a Words,
}

impl<'a> Sight<'a> {
    /// Sees this, in these words.
    pub fn new(view: View<'a>, words: &'a Words) -> Sight<'a> {
        Sight { view, words }
    }

    pub(crate) fn house(&self) -> &'a House {
        self.view.house()
    }

    pub(crate) fn plain(&self, key: &str) -> String {
        self.words.plain(key)
    }

    pub(crate) fn fill(&self, key: &str, with: &[(&str, Value<'_>)]) -> String {
        self.words.fill(key, with)
    }

    /// A text of the scenario.
    pub(crate) fn text(&self, text: &'a Text) -> &'a str {
        text.get(self.words.locale())
    }

    /// What a customer is called: of `Nora, first day in town` only the name, unless somebody else has it too.
    pub fn who(&self, c: CustomerId) -> String {
        let short = |name| self.text(name).split(", ").next().unwrap_or_default();
        let alike = |of: &str| self.view.named().filter(|(_, name)| short(*name) == of).count();
        match self.view.name(c).map(short) {
            Some(name) if alike(name) == 1 => name.to_owned(),
            Some(_) | None => self.who_in_full(c),
        }
    }

    /// What a customer is called, with what is said of them besides: `Nora (first day in town)`.
    pub fn who_in_full(&self, c: CustomerId) -> String {
        match self.view.name(c).map(|name| self.text(name)) {
            Some(name) => match name.split_once(", ") {
                Some((name, besides)) => {
                    self.fill("who-besides", &[("name", name.into()), ("besides", besides.into())])
                }
                None => name.to_owned(),
            },
            None => match self.view.walk_in(c) {
                Some(n) => self.fill("walk-in", &[("n", n.into())]),
                // Nobody speaks of guests who are yet to come; if ever, then so.
                None => self.plain("guest-to-come"),
            },
        }
    }

    /// Several customers, with commas.
    pub(crate) fn whom(&self, all: &[CustomerId]) -> String {
        self.words.list(&all.iter().map(|c| self.who(*c)).collect::<Vec<_>>())
    }

    pub(crate) fn station(&self, id: StationId) -> &'a str {
        self.text(&self.house().stations[id.index()].label.name)
    }

    pub(crate) fn step(&self, id: StepId) -> &'a str {
        self.text(&self.house().steps[id.index()].label.name)
    }

    pub(crate) fn need(&self, id: NeedId) -> &'a str {
        self.text(&self.house().needs[id.index()].label.name)
    }

    pub(crate) fn service(&self, id: ServiceId) -> &'a str {
        self.text(&self.house().services[id.index()].label.name)
    }

    pub(crate) fn thing(&self, id: ThingId) -> &'a str {
        self.text(&self.house().things[id.index()].label.name)
    }

    pub(crate) fn choice(&self, id: ChoiceId) -> &'a str {
        self.text(&self.house().choices[id.index()].label.name)
    }

    pub(crate) fn option(&self, id: OptionId) -> &'a str {
        self.text(&self.house().options[id.index()].label.name)
    }

    /// An option with its price, as the card has it; what is free has none.
    pub(crate) fn priced(&self, id: OptionId) -> String {
        match self.house().options[id.index()].price_cents {
            0 => self.option(id).to_owned(),
            cents => {
                let money = self.money(u64::from(cents));
                self.fill("priced", &[("what", self.option(id).into()), ("money", money.into())])
            }
        }
    }

    pub(crate) fn topic(&self, id: TopicId) -> &'a str {
        self.text(&self.house().topics[id.index()].name)
    }

    pub(crate) fn role(&self, id: RoleId) -> &'a str {
        self.text(&self.house().roles[id.index()].name)
    }

    pub(crate) fn span(&self, ms: u64) -> String {
        watch::span(self.words, ms)
    }

    pub(crate) fn ago(&self, at: Tick) -> String {
        self.span(self.view.now().since(at))
    }

    pub(crate) fn money(&self, cents: u64) -> String {
        watch::money(self.words, cents, &self.house().setting.currency)
    }

    /// An entry of the notebook and how surely it is believed.
    pub(crate) fn belief(&self, entry: EntryId, sure: u8) -> String {
        let name = self.text(&self.house().catalogue[entry.index()].name);
        self.fill("belief", &[("entry", name.into()), ("sure", self.words.percent(sure).into())])
    }

    /// Steps of a set, in the order of the blueprint.
    pub(crate) fn steps(&self, set: u64) -> impl Iterator<Item = StepId> + use<> {
        let n = self.house().steps.len();
        (0..n).map(StepId::from).filter(move |step| set & step.bit() != 0)
    }
}
