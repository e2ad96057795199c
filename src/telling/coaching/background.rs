//! What lay behind, in sentences: conditions, cues, the notebook's pages, needs and their profiles, the guess.

use super::Coaching;
use crate::coach::{Condition, CueSeen, Entry, Guess, Meaning, Page, TaskConditions};
use crate::experience::Felt;
use crate::scenario::model::{ATTRIBUTES, CustomerId, NeedId, Slip};
use crate::telling::report::what;
use crate::telling::{clock, deeds};

/// The four conditions in the order in which the coach gives them.
pub(crate) const CONDITIONS: [Slip; 4] = [Slip::Unclear, Slip::Uninformed, Slip::Unable, Slip::Unmotivated];

impl Coaching<'_> {
    /// How one condition stood.
    pub(crate) fn condition(&self, condition: &Condition) -> String {
        let act = |act| deeds::line(&self.sight, act);
        match *condition {
            Condition::NotAsked => self.sight.plain("coach-condition-not-asked"),
            Condition::There => self.sight.plain("coach-condition-there"),
            Condition::Supplied(by, at) => {
                let args = [("clock", clock(at).into()), ("act", act(by).into())];
                self.sight.fill("coach-condition-supplied", &args)
            }
            Condition::Lacked { at, by, would } => {
                let (key, by) = match (by, would) {
                    (Some((by, _)), _) => ("coach-condition-lacked-by", act(by)),
                    (None, Some(would)) => ("coach-condition-lacked-would", act(would)),
                    (None, None) => {
                        return self.sight.fill("coach-condition-lacked", &[("clock", clock(at).into())]);
                    }
                };
                self.sight.fill(key, &[("clock", clock(at).into()), ("act", by.into())])
            }
        }
    }

    /// Whether anything lacked at a task, or was supplied.
    pub(crate) fn worth_telling(task: &TaskConditions) -> bool {
        task.conditions.iter().any(|c| matches!(c, Condition::Lacked { .. } | Condition::Supplied(..)))
    }

    pub(crate) fn task(&self, task: &TaskConditions) -> String {
        let conditions = CONDITIONS.iter().zip(&task.conditions);
        let told = conditions.filter(|(_, c)| matches!(c, Condition::Lacked { .. } | Condition::Supplied(..)));
        let told: Vec<String> = told
            .map(|(slip, condition)| {
                let name = self.sight.plain(&format!("condition-{}", slip.word()));
                let args = [("condition", name.into()), ("state", self.condition(condition).into())];
                self.sight.fill("coach-condition-of", &args)
            })
            .collect();
        let args = [
            ("who", self.who(task.customer).into()),
            ("step", self.sight.step(task.step).into()),
            ("conditions", self.sight.words.remarks(&told).into()),
        ];
        self.sight.fill("coach-task", &args)
    }

    pub(crate) fn meaning(&self, meaning: Meaning) -> String {
        let (key, about) = match meaning {
            Meaning::Need(need) => ("meaning-need", self.sight.need(need)),
            Meaning::Lack(step, _) => ("meaning-lack", self.sight.step(step)),
            Meaning::Choice(step) => ("meaning-choice", self.sight.step(step)),
            Meaning::Mood => return self.sight.plain("meaning-mood"),
        };
        self.sight.fill(key, &[("about", about.into())])
    }

    pub(crate) fn noticed(&self, cue: &CueSeen) -> String {
        match cue.noticed {
            Some((at, act)) => {
                let after = self.sight.span(at.since(cue.shown));
                let args = [("span", after.into()), ("act", deeds::line(&self.sight, act).into())];
                self.sight.fill("coach-cue-noticed", &args)
            }
            None => self.sight.plain("coach-cue-missed"),
        }
    }

    pub(crate) fn cue(&self, cue: &CueSeen) -> String {
        let args = [
            ("clock", clock(cue.shown).into()),
            ("who", self.who(cue.customer).into()),
            ("cue", self.sight.plain(&format!("cue-{}", cue.cue.word())).into()),
            ("meaning", self.meaning(cue.meaning).into()),
            ("noticed", self.noticed(cue).into()),
        ];
        self.sight.fill("coach-cue", &args)
    }

    pub(crate) fn page(&self, page: &Page) -> String {
        let [unmet, needs, worse, expectations] = page.mismatches.map(i64::from);
        let args = [
            ("who", self.who(page.customer).into()),
            ("unmet", unmet.into()),
            ("needs", needs.into()),
            ("worse", worse.into()),
            ("expectations", expectations.into()),
            ("brier", self.sight.words.decimal(page.brier, 3).into()),
            ("empty", self.sight.words.decimal(page.empty, 3).into()),
        ];
        self.sight.fill("coach-page", &args)
    }

    /// The name of an entry, and how it stands to the truth.
    pub(crate) fn entry(&self, entry: &Entry) -> (String, String) {
        let name = self.sight.text(&self.sight.house().catalogue[entry.entry.index()].name).to_owned();
        let sure = self.sight.words.percent(entry.confidence);
        let key = match (entry.confidence, entry.holds) {
            (0, _) => return (name, self.sight.plain("coach-entry-missing")),
            (_, true) => "coach-entry-right",
            (_, false) => "coach-entry-wrong",
        };
        (name, self.sight.fill(key, &[("sure", sure.into())]))
    }

    /// A need with its profile as a line, and whether it was met.
    pub(crate) fn need(&self, need: NeedId, met: bool) -> String {
        let state = self.sight.plain(if met { "need-met" } else { "need-unmet" });
        let profile = self.sight.house().needs[need.index()].profile.line();
        let name = self.sight.need(need);
        self.sight.fill("coach-need", &[("need", name.into()), ("profile", profile.into()), ("state", state.into())])
    }

    /// The six attributes by name.
    pub(crate) fn attributes(&self) -> [String; 6] {
        ATTRIBUTES.map(|(name, _)| self.sight.plain(&format!("attribute-{name}")))
    }

    /// The worst moment of a guest as it was felt; that nothing went wrong where nothing did.
    pub(crate) fn worst(&self, c: CustomerId) -> String {
        let reasons = self.recorded.witness.explain(c).map(|e| e.reasons).unwrap_or_default();
        let worst = reasons.iter().filter(|r| r.points < 0.0).min_by(|a, b| a.points.total_cmp(&b.points));
        worst.map_or_else(|| self.sight.plain("coach-nothing"), |r| what(&self.sight, &r.moment))
    }

    pub(crate) fn guess(&self, guess: &Guess, felt: &Felt) -> String {
        let worst = guess.worst.map_or_else(|| self.sight.plain("coach-nothing"), |s| self.sight.step(s).to_owned());
        let args = [
            ("who", self.who(guess.customer).into()),
            ("guess", i64::from(guess.rank).into()),
            ("rank", i64::from(felt.rank).into()),
            ("guessed", worst.into()),
            ("felt", self.worst(guess.customer).into()),
        ];
        self.sight.fill("coach-guess-line", &args)
    }
}
