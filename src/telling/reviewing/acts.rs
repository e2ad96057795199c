//! Acts by their names, as those who play know them.

use super::Reviewing;
use crate::lab::Move;
use crate::review::report::{Decided, Names};
use crate::scenario::model::{ActKind, Subject};
use crate::telling::deeds::capital;

impl Reviewing<'_> {
    /// What was decided, with a capital at its beginning.
    pub fn decided(&self, what: &Decided) -> String {
        match what {
            Decided::Opens => self.plain("prep-open"),
            Decided::Waits => self.act(ActKind::Wait),
            Decided::Makes(decision, names) => self.decision(*decision, names),
            Decided::Does(kind) => self.act(*kind),
            Decided::Unknown => "?".to_owned(),
        }
    }

    /// A decision and what it is about, which has these names; with a capital at its beginning.
    pub fn decision(&self, decision: Move, names: &Names) -> String {
        let (act, name) = (self.act(decision.kind()), self.name(names));
        let about = match decision {
            Move::Delay => self.plain("deed-delay"),
            _ if name.is_empty() => return act,
            Move::About(ActKind::Ask, Subject::Choice(_)) => self.fill("deed-taste", &[("choice", name.into())]),
            Move::About(ActKind::Ask, Subject::Step(_)) => self.fill("deed-task", &[("step", name.into())]),
            Move::About(..) | Move::Plain(_) | Move::Prepare(_) => name,
        };
        self.fill("choice-about", &[("act", act.into()), ("about", about.into())])
    }

    fn act(&self, kind: ActKind) -> String {
        capital(&self.plain(&format!("act-{}", kind.word())))
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
