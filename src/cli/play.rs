//! `coserve play`: a person at the window or a terminal, a bot, or a script; and the report at the end.

use super::args::{ANONYMOUS, ColorChoice, PlayArgs, words};
use super::columns::reading;
use super::ears::StandardInput;
use super::exit::{Exit, Fault};
use super::script::{LeftOut, play_script};
use super::{Done, launch, script, shelf, show, source, story};
use crate::bot::play_on;
use crate::engine::{Phase, Plan, Session};
use crate::experience::Witness;
use crate::experience::report::{FeltReport, ReasonReport, ScoreReport};
use crate::journal::{AsideWhat, FrontEnd, Kept, Live, Mode, Report, Trouble};
use crate::scenario::Scenario;
use crate::scenario::model::PrepId;
use crate::scenario::script::Script;
use crate::telling::{self, Moments, Sight, Visit};
use crate::terminal::{self, Answer, Console, Ending, Play, Question};
use crate::text::Words;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::Path;
use std::sync::Arc;

/// Plays.
pub(super) fn play(args: &PlayArgs, colour: ColorChoice) -> Done {
    #[cfg(feature = "game")]
    if super::window::wanted(args) {
        if super::window::display() {
            return super::window::open(args, colour);
        }
        super::window::explain(args)?;
    }
    let Some(file) = &args.scenario else { return shelf::list() };
    let words = words(args.locale.as_deref())?;
    let path = source::find(file, &words)?;
    if args.policy.is_none() && args.script.is_none() {
        can_talk(args, &words)?;
    }
    let scenario = source::scenario(&path, colour, &words)?;
    let plan = source::plan(Arc::clone(&scenario));
    let items = launch::preparation(args, &plan, &words)?;
    if let Some(script) = &args.script {
        let script = script_of(script, &scenario, colour, &words)?;
        let mut live = launch::start(args, plan, Some(args.seed.unwrap_or(script.seed)), FrontEnd::Script, &words)?;
        let left_out = play_script(&mut live, &script);
        tell_left_out(&left_out, &scenario, args.script.as_deref(), &words);
        return end(args, live, &words, &path);
    }
    if let Some(policy) = args.policy {
        let mut live = launch::start(args, plan, args.seed, FrontEnd::Bot(policy.name().to_owned()), &words)?;
        if !items.is_empty() {
            launch::prepare(&mut live, &items);
        }
        let mut bot = policy.bot(live.seed().unwrap_or_default());
        play_on(&mut live, &mut bot);
        return end(args, live, &words, &path);
    }
    let mut out = show::Out::standard();
    let played = talk(args, &plan, &words, &items, &mut out)?;
    let heard = out.done();
    let exit = match played {
        Played::Nothing => Exit::Fine,
        Played::Finished(live) => end(args, *live, &words, &path)?,
        Played::Left(exit) => exit,
    };
    heard.map(|()| exit)
}

/// What came of talking with a person.
enum Played {
    /// They left at once.
    Nothing,
    /// It is over, and to be sealed.
    Finished(Box<Live>),
    /// It is left as it is.
    Left(Exit),
}

/// Lets a person play.
fn talk(
    args: &PlayArgs,
    plan: &Arc<Plan>,
    words: &Words,
    items: &[PrepId],
    out: &mut show::Out,
) -> Result<Played, Fault> {
    let mut ears = StandardInput::listen();
    let mut console = Console::new(&mut ears, out, words).wrapped(reading());
    let Some(mut live) = open(args, plan, &mut console)? else { return Ok(Played::Nothing) };
    if live.view().phase() == Phase::Preparation && !items.is_empty() {
        launch::prepare(&mut live, items);
    }
    if let Some(seed) = live.seed() {
        console.say(words.fill("play-seed", &[("seed", seed.to_string().into())]));
        console.say("");
    }
    Ok(match Play::new(&mut live, &mut console).run() {
        Ending::Finished => Played::Finished(Box::new(live)),
        Ending::Left => Played::Left(left(&mut live, &mut console, args)),
    })
}

/// A person needs a terminal, or has to say that text through a pipe is meant.
fn can_talk(args: &PlayArgs, words: &Words) -> Result<(), Fault> {
    if args.json {
        return Err(Fault::told(words, "fault-json", &[]).help_told(words, "fault-json-help", &[]));
    }
    if args.text || std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        return Ok(());
    }
    Err(Fault::told(words, "fault-terminal", &[]).help_told(words, "fault-terminal-help", &[]))
}

/// A session for a person: one that was broken off if they like, else a new one. Nothing if they leave at once.
fn open(args: &PlayArgs, plan: &Arc<Plan>, console: &mut Console<'_>) -> Result<Option<Live>, Fault> {
    let words = console.words();
    if !args.no_log {
        let store = launch::store(args.data.as_deref(), words)?;
        if let Some(unfinished) = launch::unfinished(args, plan, &store, words)? {
            let begun = unfinished.run.as_ref().map(|run| minute(&run.started)).unwrap_or_default();
            let at = telling::clock(unfinished.tick);
            let question = Question {
                ask: words.fill("resume-ask", &[("clock", at.into()), ("begun", begun.into())]),
                choices: vec![words.plain("resume-on"), words.plain("resume-new")],
                help: words.plain("help-resume"),
                commands: Vec::new(),
            };
            match console.ask(&question) {
                Answer::Pick(0) => return launch::resume(&store, &unfinished.path, words).map(Some),
                Answer::Pick(_) => {}
                Answer::Command(_) | Answer::Gone => return Ok(None),
            }
        }
    }
    launch::start(args, Arc::clone(plan), args.seed, FrontEnd::Text, words).map(Some)
}

/// Leaves a session as it is. The pause stands in the log, so that it goes on at this very time.
fn left(live: &mut Live, console: &mut Console<'_>, args: &PlayArgs) -> Exit {
    live.aside(AsideWhat::Pause);
    if let Some(trouble) = live.trouble() {
        show::error(&launch::unkept(trouble, console.words()).to_string());
        return Exit::CouldNot;
    }
    let words = console.words();
    let at = telling::clock(live.view().now());
    match live.path() {
        Some(path) => {
            console.say(words.fill("left", &[("clock", at.into())]));
            console.say(words.fill("left-log", &[("path", path.display().to_string().into())]));
            console.say(words.fill("left-resume", &[("scenario", again(args).into())]));
        }
        None => console.tell("left-unkept"),
    }
    if args.record.is_some() {
        console.tell("left-unrecorded");
    }
    Exit::Fine
}

/// What has to be said after `coserve play` to find a shift again that has been left.
fn again(args: &PlayArgs) -> String {
    let mut said: Vec<String> = args.scenario.iter().map(|file| file.display().to_string()).collect();
    let mut add = |option: &str, value: String| said.extend([option.to_owned(), value]);
    if let Some(locale) = &args.locale {
        add("--locale", locale.clone());
    }
    if args.learner != ANONYMOUS {
        add("--learner", args.learner.clone());
    }
    if let Some(data) = &args.data {
        add("--data", data.display().to_string());
    }
    let flags = [(args.text, "--text"), (args.assess, "--assess")];
    said.extend(flags.iter().filter(|(given, _)| *given).map(|(_, flag)| (*flag).to_owned()));
    let quoted = |word: &String| if word.contains(' ') { format!("\"{word}\"") } else { word.clone() };
    said.iter().map(quoted).collect::<Vec<_>>().join(" ")
}

/// `2026-01-31T09:30:05.123Z` as people read it, to the minute.
fn minute(stamp: &str) -> String {
    match stamp.split_once('T') {
        Some((day, time)) => format!("{day} {} UTC", time.get(..5).unwrap_or(time)),
        None => stamp.to_owned(),
    }
}

fn script_of(path: &Path, scenario: &Scenario, colour: ColorChoice, words: &Words) -> Result<Script, Fault> {
    let name = path.display().to_string();
    let loaded = crate::scenario::script::load(&name, &source::read_for(path, words)?, scenario);
    loaded.script.ok_or_else(|| {
        source::tell(&name, &loaded.diagnostics, &loaded.text, colour);
        let path = [("path", name.into())];
        Fault::told(words, "fault-in-story", &path).help_told(words, "fault-mend", &path)
    })
}

fn tell_left_out(left_out: &[LeftOut], scenario: &Scenario, script: Option<&Path>, words: &Words) {
    let name = script.map(|path| path.display().to_string()).unwrap_or_default();
    for one in left_out {
        let why = words.plain(&one.why);
        let (line, column) = (one.place.line, one.place.column);
        show::error(&format!("note: {name}:{line}:{column}: left out: {}. {why}", script::named(one.deed, scenario)));
    }
}

/// Ends and seals a session, and prints what it came to.
fn end(args: &PlayArgs, live: Live, words: &Words, scenario: &Path) -> Done {
    let mode = live.mode();
    let report = live.finish();
    let recorded = match &args.record {
        Some(path) => {
            let text = story::of(&report.inputs, report.seed, report.plan.scenario(), scenario, path);
            std::fs::write(path, text).map_err(|why| Fault::of_trouble(words, &Trouble::Io(path.clone(), why)))
        }
        None => Ok(()),
    };
    // A report that was played for is shown, whatever else fails; and what fails is told, each thing for itself.
    let shown = if args.json {
        show::json(&Document::of(args, &report, mode))
    } else {
        in_words(args, &report, words, mode, recorded.is_ok())
    };
    let kept = match &report.kept {
        Kept::Lost(trouble) => Err(launch::unkept(trouble, words)),
        Kept::InMemory | Kept::Sealed(_) => Ok(()),
    };
    let mut exit = Exit::Fine;
    for fault in [shown, recorded, kept].into_iter().filter_map(Result::err) {
        show::error(&fault.to_string());
        exit = Exit::CouldNot;
    }
    Ok(exit)
}

/// Prints the report for people.
fn in_words(args: &PlayArgs, report: &Report, words: &Words, mode: Mode, recorded: bool) -> show::Shown {
    show::text("")?;
    let told = told(words, &report.session, &report.witness, &report.felt, Moments::asked(args.all_moments));
    let broken = |columns| told.iter().map(|line| terminal::wrap(line, columns)).collect::<Vec<_>>();
    show::lines(&reading().map_or_else(|| told.clone(), broken))?;
    if mode == Mode::Practice {
        show::text(&words.fill("report-seed", &[("seed", report.seed.to_string().into())]))?;
    }
    if let Some(path) = args.record.as_ref().filter(|_| recorded) {
        show::text(&words.fill("report-recorded", &[("path", path.display().to_string().into())]))?;
    }
    if let Kept::Sealed(path) = &report.kept {
        show::text(&words.fill("report-log", &[("path", path.display().to_string().into())]))?;
    }
    Ok(())
}

/// The report in words, on a session as it stood at its end: it knows by name whoever came.
pub(super) fn told(
    words: &Words,
    session: &Session,
    witness: &Witness,
    felt: &[FeltReport],
    moments: Moments,
) -> Vec<String> {
    let scenario = session.scenario();
    let ids = felt.iter().filter_map(|felt| scenario.customer(&felt.customer));
    let visits: Vec<Visit> =
        ids.filter_map(|c| Some(Visit { felt: witness.felt(c)?, explanation: witness.explain(c)? })).collect();
    let sight = Sight::new(session.view(), words);
    telling::report(&sight, &witness.score(), &visits, moments)
}

/// The result for tools.
#[derive(Debug, Serialize)]
struct Document<'a> {
    scenario: String,
    /// Left out under assessment.
    #[serde(skip_serializing_if = "Option::is_none")]
    seed: Option<u64>,
    player: String,
    score: &'a ScoreReport,
    felt: &'a [FeltReport],
    reasons: BTreeMap<String, Vec<ReasonReport>>,
    log: Option<String>,
}

impl<'a> Document<'a> {
    fn of(args: &PlayArgs, report: &'a Report, mode: Mode) -> Document<'a> {
        let scenario = report.plan.scenario();
        let reasons = report.felt.iter().filter_map(|felt| {
            let explanation = report.witness.explain(scenario.customer(&felt.customer)?)?;
            Some((felt.customer.clone(), ReasonReport::all(scenario, &explanation)))
        });
        let player = match (args.policy, &args.script) {
            (Some(policy), _) => format!("bot:{}", policy.name()),
            (None, Some(_)) => "script".to_owned(),
            (None, None) => "text".to_owned(),
        };
        Document {
            scenario: scenario.file.clone(),
            seed: (mode == Mode::Practice).then_some(report.seed),
            player,
            score: &report.score,
            felt: &report.felt,
            reasons: reasons.collect(),
            log: match &report.kept {
                Kept::Sealed(path) => Some(path.display().to_string()),
                Kept::InMemory | Kept::Lost(_) => None,
            },
        }
    }
}
