//! The whole debrief as text, in its order: the guess, what was felt, what acts were worth, what lay behind, one moment
//! to try again, the lesson.

use super::Coaching;
use crate::coach::{Grade, Judged};
use crate::experience::Felt;
use crate::telling::report;
use crate::telling::{Moments, Visit};

/// Credit from which on a good act is told in the short text, points.
const WORTH_TELLING: f64 = 1.0;

/// The debrief, line by line; `log` is what the log is called on a command line.
pub fn lines(of: &Coaching<'_>, log: &str) -> Vec<String> {
    let sight = &of.sight;
    let mut lines = vec![sight.fill("coach-title", &[("title", sight.text(&sight.house().setting.title).into())])];
    lines.push(played(of));
    let mut section = |key: &str, body: Vec<String>| {
        lines.extend([String::new(), sight.plain(key)]);
        lines.extend(body);
    };
    section("coach-guess-heading", guesses(of));
    section("coach-felt-heading", felt(of));
    section("coach-acts-heading", acts(of));
    section("coach-minuses-heading", minuses(of));
    let mut competence = of.competence().to_vec();
    competence.extend(of.debrief.skills.iter().map(|skill| format!("  {}", of.skill(skill))));
    section("coach-competence-heading", competence);
    section("coach-tasks-heading", tasks(of));
    section("coach-cues-heading", cues(of));
    section("coach-picture-heading", pages(of));
    section("coach-needs-heading", needs(of));
    section("coach-score-heading", score(of));
    section("coach-again-heading", again(of, log));
    section("coach-lessons-heading", lessons(of));
    lines
}

/// What was played, in a line.
pub(super) fn played(of: &Coaching<'_>) -> String {
    let played = [
        ("seed", of.recorded.seed.to_string().into()),
        ("guests", of.recorded.witness.memories().count().into()),
        ("acts", of.debrief.deeds.len().into()),
    ];
    of.sight.fill("coach-played", &played)
}

fn visits(of: &Coaching<'_>) -> impl Iterator<Item = Felt> {
    of.recorded.witness.memories().filter_map(|(c, _)| of.recorded.witness.felt(c))
}

fn guesses(of: &Coaching<'_>) -> Vec<String> {
    let guesses = &of.recorded.guesses;
    if guesses.is_empty() {
        return vec![format!("  {}", of.sight.plain("coach-guess-none"))];
    }
    let felt = |c| visits(of).find(|felt| felt.customer == c);
    guesses.iter().filter_map(|guess| Some(format!("  {}", of.guess(guess, &felt(guess.customer)?)))).collect()
}

fn felt(of: &Coaching<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for felt in visits(of) {
        let Some(explanation) = of.recorded.witness.explain(felt.customer) else { continue };
        lines.extend(report::guest(&of.sight, &Visit { felt, explanation }, Moments::Strongest));
    }
    lines
}

fn acts(of: &Coaching<'_>) -> Vec<String> {
    let mut lines = vec![of.sight.plain("coach-acts-intro")];
    let mut left = 0;
    for judged in &of.debrief.deeds {
        if is_quiet(judged) {
            left += 1;
            continue;
        }
        lines.push(format!("  {}", of.headline(judged)));
        lines.extend(of.why(judged).into_iter().map(|line| format!("      {line}")));
    }
    if left > 0 {
        lines.push(format!("  {}", of.sight.fill("coach-acts-left", &[("n", left.into())])));
    }
    lines
}

/// Whether a deed is good and moved little.
pub(super) fn is_quiet(judged: &Judged) -> bool {
    matches!(judged.grade, Grade::Good) && judged.credit.points.abs() < WORTH_TELLING
}

fn minuses(of: &Coaching<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for minus in &of.debrief.minuses {
        lines.push(format!("  {}", of.minus(minus)));
        lines.extend(of.prevention(minus).into_iter().map(|line| format!("      {line}")));
    }
    if lines.is_empty() { vec![format!("  {}", of.sight.plain("coach-no-minuses"))] } else { lines }
}

fn tasks(of: &Coaching<'_>) -> Vec<String> {
    let (told, fine): (Vec<_>, Vec<_>) = of.debrief.tasks.iter().partition(|task| Coaching::worth_telling(task));
    let mut lines = vec![of.sight.plain("coach-tasks-intro")];
    lines.extend(told.into_iter().map(|task| format!("  {}", of.task(task))));
    lines.push(format!("  {}", of.sight.fill("coach-tasks-fine", &[("n", fine.len().into())])));
    lines
}

fn cues(of: &Coaching<'_>) -> Vec<String> {
    let cues = &of.debrief.cues;
    let noticed = cues.iter().filter(|cue| cue.noticed.is_some()).count();
    let count = of.sight.fill("coach-cues-count", &[("n", noticed.into()), ("of", cues.len().into())]);
    std::iter::once(count).chain(cues.iter().map(|cue| format!("  {}", of.cue(cue)))).collect()
}

fn pages(of: &Coaching<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for page in &of.debrief.pages {
        lines.push(format!("  {}", of.page(page)));
        for entry in page.entries.iter().filter(|entry| entry.confidence > 0) {
            let (name, state) = of.entry(entry);
            lines.push(format!("      {name}: {state}"));
        }
    }
    lines
}

fn needs(of: &Coaching<'_>) -> Vec<String> {
    let mut lines = vec![of.sight.plain("coach-needs-intro"), format!("  {}", of.sight.words.list(&of.attributes()))];
    for felt in visits(of).filter(|felt| !felt.each_need.is_empty()) {
        lines.push(format!("  {}", of.who(felt.customer)));
        lines.extend(felt.each_need.iter().map(|(need, met)| format!("      {}", of.need(*need, *met))));
    }
    lines
}

pub(super) fn score(of: &Coaching<'_>) -> Vec<String> {
    let score = of.recorded.witness.score();
    let visits: Vec<Visit> = visits(of)
        .filter_map(|felt| Some(Visit { explanation: of.recorded.witness.explain(felt.customer)?, felt }))
        .collect();
    let [entry, core, exit] = score.phases.map(|points| of.points(points));
    let phases = [("entry", entry.into()), ("core", core.into()), ("exit", exit.into())];
    let mut lines = report::overall(&of.sight, &score, &visits);
    lines.extend(report::factors(&of.sight, &score));
    lines.push(of.sight.fill("coach-phases", &phases));
    lines.extend(report::standards(&of.sight, &score));
    lines.extend(report::goals(&of.sight, &score));
    lines.extend(report::beside(&of.sight, &score));
    lines
}

pub(super) fn again(of: &Coaching<'_>, log: &str) -> Vec<String> {
    let told = of.debrief.again.and_then(|again| Some((of.again(again)?, of.debrief.place(again)?.1)));
    let Some((words, at)) = told else { return vec![format!("  {}", of.sight.plain("coach-again-none"))] };
    let args = [("log", log.into()), ("moment", crate::telling::clock(at).into())];
    vec![format!("  {words}"), format!("  {}", of.sight.fill("coach-again-how", &args))]
        .into_iter()
        .chain([format!("  {}", of.sight.fill("coach-why-how", &args))])
        .collect()
}

pub(super) fn lessons(of: &Coaching<'_>) -> Vec<String> {
    let mut lessons: Vec<String> = Vec::new();
    for minus in &of.debrief.minuses {
        lessons.extend(of.lesson(minus.reason.moment.about));
    }
    lessons.extend(of.debrief.again.and_then(|again| of.again(again)));
    let mut told: Vec<String> = Vec::new();
    for lesson in lessons {
        let line = format!("  {lesson}");
        if !told.contains(&line) {
            told.push(line);
        }
    }
    told
}
