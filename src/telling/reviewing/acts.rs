//! Acts by their names, as those who play know them; items of a test, grades, and what guests felt.

use super::Reviewing;
use crate::lab::Move;
use crate::review::report::{Decided, FeltMark, ItemKind, ItemLine, ItemRemark, Names};
use crate::scenario::model::{ActKind, Subject};
use crate::telling::deeds::capital;
use crate::text::harmless;

impl Reviewing<'_> {
    /// What was decided, with a capital at its beginning.
    pub(crate) fn decided(&self, what: &Decided) -> String {
        match what {
            Decided::Opens => self.plain("prep-open"),
            Decided::Waits => self.act(ActKind::Wait),
            Decided::Makes(decision, names) => self.decision(*decision, names),
            Decided::Does(kind) => self.act(*kind),
            Decided::Unknown => "?".to_owned(),
        }
    }

    /// A decision and what it is about, which has these names; with a capital at its beginning.
    pub(crate) fn decision(&self, decision: Move, names: &Names) -> String {
        let (act, name) = (self.act(decision.kind()), self.name(names));
        let about = match decision {
            Move::Delay => self.plain("deed-delay"),
            _ if name.is_empty() => return act,
            // A step by its name says what is done.
            Move::About(ActKind::Perform, _) => return capital(&name),
            Move::About(ActKind::Ask, Subject::Choice(_)) => self.fill("deed-taste", &[("choice", name.into())]),
            Move::About(ActKind::Ask, Subject::Step(_)) => self.fill("deed-task", &[("step", name.into())]),
            Move::About(..) | Move::Plain(_) | Move::Prepare(_) => name,
        };
        self.fill("choice-about", &[("act", act.into()), ("about", about.into())])
    }

    fn act(&self, kind: ActKind) -> String {
        capital(&self.plain(&format!("act-{}", kind.word())))
    }

    /// What an item is called: the act and what it is about, its name, or what it is in files.
    pub(crate) fn item(&self, item: &ItemLine) -> String {
        if let Some(decision) = item.decision {
            return self.decision(decision, &item.name);
        }
        let name = self.name(&item.name);
        // A standard is a sentence; here it stands among others.
        let name = name.trim_end_matches(['.', '。']);
        if name.is_empty() { harmless(&item.item) } else { name.to_owned() }
    }

    /// What kind of item it is.
    pub(crate) fn item_kind(&self, kind: ItemKind) -> String {
        self.plain(match kind {
            ItemKind::Decision => "review-item-decision",
            ItemKind::Standard => "review-item-standard",
            ItemKind::Need => "review-item-need",
            ItemKind::Task => "review-item-task",
        })
    }

    /// What to look at about an item.
    pub(crate) fn remark(&self, remark: ItemRemark) -> String {
        self.plain(match remark {
            ItemRemark::NearlyAll => "review-remark-nearly-all",
            ItemRemark::HardlyAny => "review-remark-hardly-any",
            ItemRemark::BetterDoWorse => "review-remark-better-do-worse",
            ItemRemark::TellsPoorly => "review-remark-tells-poorly",
        })
    }

    /// A grade by its word; the word itself, where this version does not know it.
    pub(crate) fn grade(&self, word: &str) -> String {
        let key = format!("grade-{word}");
        if self.words.has(&key) { self.plain(&key) } else { harmless(word) }
    }

    /// What touched a guest, with the name of what it was about.
    pub(crate) fn touch(&self, felt: &FeltMark) -> String {
        let key = format!("touch-{}", felt.rule);
        let signed = format!("{key}-{}", if felt.points > 0.0 { "gain" } else { "loss" });
        let what = [signed, key]
            .into_iter()
            .find(|key| self.words.has(key))
            .map_or_else(|| harmless(&felt.rule), |key| self.plain(&key));
        let about = self.name(&felt.about_name);
        if about.is_empty() { what } else { self.fill("about-of", &[("what", what.into()), ("about", about.into())]) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::Review;
    use crate::scenario::model::{ChoiceId, PrepId, StepId};
    use crate::telling::reviewing::tests::sample;
    use crate::text::{Language, Words};

    fn told(review: &Review, language: Language, what: &Decided) -> String {
        let words = Words::of(language);
        Reviewing { review, words: &words }.decided(what)
    }

    #[test]
    fn every_act_has_a_name_in_every_language() {
        let step: Names = [("*".to_owned(), "1".to_owned())].into();
        let about = |kind, subject| Decided::Makes(Move::About(kind, subject), step.clone());
        let mut all: Vec<Decided> = ActKind::ALL.iter().map(|kind| Decided::Does(*kind)).collect();
        all.extend([Decided::Opens, Decided::Makes(Move::Delay, Names::new())]);
        all.extend([Decided::Makes(Move::Prepare(PrepId(0)), step.clone())]);
        all.push(about(ActKind::Ask, Subject::Choice(ChoiceId(0))));
        all.extend([ActKind::Ask, ActKind::Assist].map(|kind| about(kind, Subject::Step(StepId(0)))));
        for what in &all {
            let english = told(sample(), Language::En, what);
            for language in [Language::Es, Language::Ru, Language::Zh] {
                let other = told(sample(), language, what);
                assert!(other != english && !other.contains("act-"), "{what:?} in {language:?}: {other}");
                let latin = other.chars().any(|c| c.is_ascii_alphabetic());
                assert!(!latin || language == Language::Es, "{what:?} in {language:?}: {other}");
            }
        }
        let greet = Decided::Makes(Move::Plain(ActKind::Greet), Names::new());
        assert_eq!(told(sample(), Language::Ru, &greet), "Поздороваться");
        assert_eq!(told(sample(), Language::Es, &Decided::Waits), "Esperar");
        assert_eq!(told(sample(), Language::Ru, &all[all.len() - 1]), "Помочь: 1");
    }
}
