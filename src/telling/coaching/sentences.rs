//! One act, wait or loss in sentences.

use super::Coaching;
use crate::coach::{Again, Change, Competence, Deed, Grade, Judged, Minus, Prevention, Remedy, SkillScore};
use crate::engine::About;
use crate::scenario::model::{Act, CustomerId, LessonId, ServiceId, StepId};
use crate::telling::report::{about, counted_all_the_same, what};
use crate::telling::{clock, deeds};

/// Changes told in one sentence.
const CHANGES: usize = 3;

/// What a sentence about an act or a loss is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    /// What the act brought.
    Brought,
    /// That the cause lay elsewhere, and counted.
    Counted,
    /// What would have been better.
    Better,
    /// What that is worth.
    Worth,
    /// Where the scenario asks for it.
    Place,
    /// What its author says.
    Lesson,
}

impl Coaching<'_> {
    /// What was done, within a sentence.
    pub(crate) fn deed(&self, judged: &Judged) -> String {
        let words = match judged.deed {
            Deed::Act(act) => deeds::line(&self.sight, act),
            Deed::Wait(c, cue) => {
                let cue = self.sight.plain(&format!("cue-{}", cue.word()));
                self.sight.fill("coach-looking-on", &[("who", self.sight.who(c).into()), ("cue", cue.into())])
            }
            Deed::Opens => self.sight.plain("coach-opens"),
        };
        if judged.broken { self.sight.words.list(&[words, self.sight.plain("coach-broken")]) } else { words }
    }

    /// An act within a sentence, or doing nothing.
    pub(crate) fn act(&self, act: Option<Act>) -> String {
        act.map_or_else(|| self.sight.plain("coach-better-nothing"), |act| deeds::line(&self.sight, act))
    }

    /// The grade's name.
    pub(crate) fn grade(&self, grade: Grade) -> String {
        self.sight.plain(&format!("grade-{}", grade.word()))
    }

    /// The few largest changes in a row.
    pub(crate) fn changes(&self, changes: &[Change]) -> String {
        let told: Vec<String> = changes.iter().take(CHANGES).map(|change| self.change(change)).collect();
        if told.is_empty() { self.sight.plain("coach-no-change") } else { self.sight.words.remarks(&told) }
    }

    fn change(&self, change: &Change) -> String {
        let args = [
            ("who", self.sight.who(change.customer).into()),
            ("what", what(&self.sight, &change.moment).into()),
            ("points", self.signed(change.points()).into()),
        ];
        self.sight.fill("coach-change", &args)
    }

    /// Act, grade and credit.
    pub(crate) fn headline(&self, judged: &Judged) -> String {
        let args = [
            ("clock", clock(judged.from).into()),
            ("grade", self.grade(judged.grade).into()),
            ("act", self.deed(judged).into()),
            ("credit", self.signed(judged.credit.points).into()),
        ];
        self.sight.fill("coach-deed", &args)
    }

    /// Why: what the act brought, and what would have been felt otherwise; with its line and lesson.
    pub(crate) fn why(&self, judged: &Judged) -> Vec<String> {
        self.reasons(judged).into_iter().map(|(_, words)| words).collect()
    }

    /// The same, each sentence with what it is.
    pub(crate) fn reasons(&self, judged: &Judged) -> Vec<(Told, String)> {
        let mut told = Vec::new();
        if !judged.credit.because.is_empty() {
            let changes = self.changes(&judged.credit.because).into();
            told.push((Told::Brought, self.sight.fill("coach-because", &[("changes", changes)])));
        }
        let better = judged.better.as_ref().filter(|_| judged.grade.below_good());
        if let Some(better) = better {
            let args = [
                ("loss", self.points(judged.loss.mean).into()),
                ("low", self.points(judged.loss.low).into()),
                ("high", self.points(judged.loss.high).into()),
                ("better", self.act(better.act).into()),
                ("gain", self.signed(better.this_evening).into()),
            ];
            told.push((Told::Better, self.sight.fill("coach-loss", &args)));
            let changes = self.changes(&better.because).into();
            told.push((Told::Worth, self.sight.fill("coach-instead", &[("changes", changes)])));
        }
        if let Some(change) = better.map_or(&judged.credit.because, |b| &b.because).first() {
            told.extend(self.place(change.moment.place.line).map(|words| (Told::Place, words)));
            told.extend(self.lesson(change.about).map(|words| (Told::Lesson, words)));
        }
        told
    }

    fn place(&self, line: u32) -> Option<String> {
        (line > 0).then(|| self.sight.fill("coach-line", &[("line", i64::from(line).into())]))
    }

    /// The lesson that the author attached to the step a moment is about, or that brings what it is about.
    pub(crate) fn lesson(&self, of: About) -> Option<String> {
        let lesson = self.lesson_of(of)?;
        let text = self.sight.text(&self.sight.house().lessons[lesson.index()].name);
        Some(self.sight.fill("coach-lesson", &[("lesson", text.into())]))
    }

    fn lesson_of(&self, of: About) -> Option<LessonId> {
        let house = self.sight.house();
        let mut steps = house.steps.iter().enumerate();
        let delivers = |service: ServiceId| house.steps.iter().find(|s| s.delivers.contains(&service));
        match of {
            About::Step(StepId(i)) => steps.find(|(at, _)| *at == usize::from(i)).and_then(|(_, s)| s.lesson),
            About::Thing(thing) => {
                let uses = house.steps.iter().find(|s| s.uses == Some(thing) && s.lesson.is_some());
                uses.or_else(|| house.steps.iter().find(|s| s.fetch.is_some_and(|(t, _)| t == thing)))?.lesson
            }
            About::Service(service) | About::Met(service, _) => delivers(service)?.lesson,
            About::Choice(choice) => house.steps.iter().find(|s| s.chooses.contains(&choice))?.lesson,
            About::Need(need) => {
                let meets = |s: &ServiceId| house.services[s.index()].meets.iter().any(|(n, _)| *n == need);
                house.steps.iter().find(|s| s.delivers.iter().any(meets))?.lesson
            }
            _ => None,
        }
    }

    /// A loss of a guest.
    pub(crate) fn minus(&self, minus: &Minus) -> String {
        let m = &minus.reason.moment;
        let args = [
            ("who", self.sight.who(m.customer).into()),
            ("clock", clock(m.tick).into()),
            ("what", what(&self.sight, m).into()),
            ("points", self.signed(minus.reason.points).into()),
        ];
        self.sight.fill("coach-minus", &args)
    }

    /// What would have prevented it and what that is worth; that it counted all the same; line and lesson.
    pub(crate) fn prevention(&self, minus: &Minus) -> Vec<String> {
        self.against(minus).into_iter().map(|(_, words)| words).collect()
    }

    /// The same, each sentence with what it is.
    pub(crate) fn against(&self, minus: &Minus) -> Vec<(Told, String)> {
        let m = &minus.reason.moment;
        let mut told = Vec::new();
        if counted_all_the_same(m) {
            let cause = self.sight.plain(&format!("cause-{}", m.cause.word()));
            told.push((Told::Counted, self.sight.fill("coach-counted", &[("cause", cause.into())])));
        }
        match &minus.prevention {
            Some(prevention) => {
                told.push((Told::Better, self.remedy(prevention)));
                told.push((Told::Worth, self.worth(prevention)));
            }
            None => told.push((Told::Better, self.sight.plain("coach-prevented-none"))),
        }
        told.extend(self.place(m.place.line).map(|words| (Told::Place, words)));
        told.extend(self.lesson(m.about).map(|words| (Told::Lesson, words)));
        told
    }

    pub(crate) fn remedy(&self, prevention: &Prevention) -> String {
        let (key, act) = match prevention.what {
            Remedy::Do(act @ Act::Prepare(_)) => ("coach-prevented-before", act),
            Remedy::Do(act) => ("coach-prevented-do", act),
            Remedy::LeaveOut(act) => ("coach-prevented-leave", act),
        };
        let words = match act {
            Act::Prepare(_) => deeds::topic(&self.sight, act),
            _ => deeds::line(&self.sight, act),
        };
        let args = [("act", words.into()), ("clock", clock(prevention.at).into())];
        self.sight.fill(key, if key == "coach-prevented-do" { &args } else { &args[..1] })
    }

    pub(crate) fn worth(&self, prevention: &Prevention) -> String {
        let args = [
            ("mean", self.signed(prevention.promise.mean).into()),
            ("low", self.signed(prevention.promise.low).into()),
            ("high", self.signed(prevention.promise.high).into()),
            ("here", self.signed(prevention.this_evening).into()),
        ];
        self.sight.fill("coach-worth", &args)
    }

    /// What the shift says of the trainee, and what stands behind it.
    pub(crate) fn competence(&self) -> [String; 2] {
        let of = &self.debrief.standing;
        let told = match of.competence {
            Competence::Told(told) => {
                let within = |points: f64| points.clamp(0.0, 100.0);
                let args = [
                    ("points", self.points(within(told.mean)).into()),
                    ("low", self.whole(within(told.low)).into()),
                    ("high", self.whole(within(told.high)).into()),
                ];
                self.sight.fill("coach-competence", &args)
            }
            Competence::CannotTell(gap) if gap < 0.0 => self.sight.plain("coach-competence-idle-better"),
            Competence::CannotTell(gap) => {
                self.sight.fill("coach-competence-cannot", &[("gap", self.points(gap).into())])
            }
        };
        let args = [
            ("own", self.points(of.own).into()),
            ("idle", self.points(of.idle).into()),
            ("reference", self.points(of.reference).into()),
        ];
        [told, self.sight.fill("coach-competence-behind", &args)]
    }

    pub(crate) fn skill(&self, score: &SkillScore) -> String {
        let name = self.sight.plain(&format!("skill-{}", score.skill.word()));
        match score.score {
            Some((points, low, high)) => {
                let args = [
                    ("skill", name.into()),
                    ("score", self.points(points).into()),
                    ("low", self.points(low).into()),
                    ("high", self.points(high).into()),
                    ("n", i64::from(score.occasions).into()),
                ];
                self.sight.fill("coach-skill", &args)
            }
            None => {
                let key = if score.occasions == 0 { "coach-skill-none" } else { "coach-skill-little" };
                self.sight.fill(key, &[("skill", name.into())])
            }
        }
    }

    /// The moment to try again, in a sentence with its time.
    pub(crate) fn again(&self, again: Again) -> Option<String> {
        let (_, at) = self.debrief.place(again)?;
        let act = match again {
            Again::Deed(i) => self.act(self.debrief.deeds.get(i)?.better.as_ref()?.act),
            Again::Minus(i) => {
                let prevention = self.debrief.minuses.get(i)?.prevention.as_ref()?;
                return Some(self.remedy(prevention));
            }
        };
        Some(self.sight.fill("coach-again-deed", &[("clock", clock(at).into()), ("act", act.into())]))
    }

    /// What something is about, by name.
    pub(crate) fn about(&self, of: About) -> String {
        about(&self.sight, of)
    }

    /// What a guest is called.
    pub(crate) fn who(&self, c: CustomerId) -> String {
        self.sight.who(c)
    }
}
